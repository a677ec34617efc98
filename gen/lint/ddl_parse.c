/*
 * The one file of the linter that sees libpg_query's tree: parses a statement and turns what it
 * gives into ddl_tree.h's.
 *
 * The other reader, query/sql_parse*.c, keeps whole expressions of few kinds of statement, since it
 * types them; this one keeps a few facts about every kind that takes a lock. Both would be worse for
 * sharing a tree. Nothing is looked up here.
 */
#include "lint/ddl_tree.h"

#include <pg_query.h>
#include <pg_query/pg_query.pb-c.h>
#include <string.h>

#include "diag/memory.h"

typedef PgQuery__Node node;

enum { DEEPEST = 500 };

static const char *present(const char *text) {
    return text != NULL && *text ? text : NULL;
}

static const char *string_of(const node *from) {
    return from->node_case == PG_QUERY__NODE__NODE_STRING ? from->string->sval : NULL;
}

/* The last two of a dotted name's words. */
static ddl_name name_of(node *const *words, size_t count) {
    ddl_name name = {0};
    if (count > 0)
        name.name = string_of(words[count - 1]);
    if (count > 1)
        name.schema = string_of(words[count - 2]);
    return name;
}

static ddl_name table_of(const PgQuery__RangeVar *from) {
    if (from == NULL)
        return (ddl_name){0};
    return (ddl_name){present(from->schemaname), from->relname};
}

static void add_name(orm_arena *arena, ddl_statement *to, ddl_name name) {
    if (name.name != NULL)
        gen_list_add(arena, &to->names, name);
}

static bool has_option(node *const *options, size_t count, const char *name) {
    for (size_t i = 0; i < count; i++)
        if (strcmp(options[i]->def_elem->defname, name) == 0)
            return true;
    return false;
}

/* ---- expressions */

/* Adds the names of all functions called anywhere in a message: each field that is a message is
 * walked, whatever it is called. */
static void add_calls(orm_arena *arena, const ProtobufCMessage *from, ddl_words *to, int depth) {
    const ProtobufCMessageDescriptor *about = from->descriptor;
    if (depth > DEEPEST)
        return;
    if (about == &pg_query__func_call__descriptor) {
        const PgQuery__FuncCall *call = (const PgQuery__FuncCall *)from;
        ddl_name name = name_of(call->funcname, call->n_funcname);
        if (name.name != NULL)
            gen_list_add(arena, to, name.name);
    }
    for (unsigned i = 0; i < about->n_fields; i++) {
        const ProtobufCFieldDescriptor *field = &about->fields[i];
        const char *base = (const char *)from;
        if (field->type != PROTOBUF_C_TYPE_MESSAGE)
            continue;
        if (field->flags & PROTOBUF_C_FIELD_FLAG_ONEOF &&
            *(const uint32_t *)(const void *)(base + field->quantifier_offset) != field->id)
            continue;
        const void *value = base + field->offset;
        if (field->label != PROTOBUF_C_LABEL_REPEATED) {
            const ProtobufCMessage *inner = *(ProtobufCMessage *const *)value;
            if (inner != NULL)
                add_calls(arena, inner, to, depth + 1);
            continue;
        }
        size_t count = *(const size_t *)(const void *)(base + field->quantifier_offset);
        for (size_t k = 0; k < count; k++)
            add_calls(arena, (*(ProtobufCMessage * *const *)value)[k], to, depth + 1);
    }
}

/* The columns of `a IS NOT NULL AND b IS NOT NULL`; none of any other condition's. */
static void add_not_null(orm_arena *arena, const node *from, ddl_words *to) {
    if (from->node_case == PG_QUERY__NODE__NODE_BOOL_EXPR &&
        from->bool_expr->boolop == PG_QUERY__BOOL_EXPR_TYPE__AND_EXPR) {
        for (size_t i = 0; i < from->bool_expr->n_args; i++)
            if (from->bool_expr->args[i]->node_case == PG_QUERY__NODE__NODE_NULL_TEST)
                add_not_null(arena, from->bool_expr->args[i], to);
        return;
    }
    if (from->node_case != PG_QUERY__NODE__NODE_NULL_TEST)
        return;
    const PgQuery__NullTest *test = from->null_test;
    if (test->nulltesttype != PG_QUERY__NULL_TEST_TYPE__IS_NOT_NULL ||
        test->arg->node_case != PG_QUERY__NODE__NODE_COLUMN_REF)
        return;
    const PgQuery__ColumnRef *column = test->arg->column_ref;
    const char *name = string_of(column->fields[column->n_fields - 1]);
    if (name != NULL)
        gen_list_add(arena, to, name);
}

static const char *constant_text(orm_arena *arena, const node *from) {
    if (from->node_case != PG_QUERY__NODE__NODE_A_CONST)
        return "?";
    const PgQuery__AConst *value = from->a_const;
    if (value->val_case == PG_QUERY__A__CONST__VAL_IVAL)
        return gen_printf(arena, "%d", value->ival->ival);
    return "?";
}

static ddl_type type_of(orm_arena *arena, const PgQuery__TypeName *from) {
    ddl_type type = {0};
    if (from == NULL)
        return type;
    type.name = name_of(from->names, from->n_names).name;
    type.dimensions = (int)from->n_array_bounds;
    for (size_t i = 0; i < from->n_typmods; i++) {
        const char *each = constant_text(arena, from->typmods[i]);
        type.modifiers =
            type.modifiers == NULL ? each : gen_printf(arena, "%s,%s", type.modifiers, each);
    }
    return type;
}

/* ---- constraints and columns */

/* Whether a node of the grammar is a constraint of the kinds that tables have. */
static bool constraint_of(orm_arena *arena, const PgQuery__Constraint *from, ddl_constraint *to) {
    static const struct {
        PgQuery__ConstrType from;
        constraint_kind to;
    } kinds[] = {
        {PG_QUERY__CONSTR_TYPE__CONSTR_CHECK, CONSTRAINT_CHECK},
        {PG_QUERY__CONSTR_TYPE__CONSTR_PRIMARY, CONSTRAINT_PRIMARY_KEY},
        {PG_QUERY__CONSTR_TYPE__CONSTR_UNIQUE, CONSTRAINT_UNIQUE},
        {PG_QUERY__CONSTR_TYPE__CONSTR_EXCLUSION, CONSTRAINT_EXCLUDE},
        {PG_QUERY__CONSTR_TYPE__CONSTR_FOREIGN, CONSTRAINT_FOREIGN_KEY},
    };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (kinds[i].from != from->contype)
            continue;
        *to = (ddl_constraint){.kind = kinds[i].to,
                               .name = present(from->conname),
                               .not_valid = from->skip_validation,
                               .using_index = present(from->indexname) != NULL,
                               .target = table_of(from->pktable)};
        if (to->kind == CONSTRAINT_CHECK && from->raw_expr != NULL)
            add_not_null(arena, from->raw_expr, &to->not_null);
        return true;
    }
    return false;
}

static void take_constraint(orm_arena *arena, ddl_column *to, const PgQuery__Constraint *from) {
    ddl_constraint made;
    if (constraint_of(arena, from, &made)) {
        to->not_null = to->not_null || made.kind == CONSTRAINT_PRIMARY_KEY;
        gen_list_add(arena, &to->constraints, made);
    }
    to->not_null = to->not_null || from->contype == PG_QUERY__CONSTR_TYPE__CONSTR_NOTNULL;
    to->identity = to->identity || from->contype == PG_QUERY__CONSTR_TYPE__CONSTR_IDENTITY;
    to->generated = to->generated || from->contype == PG_QUERY__CONSTR_TYPE__CONSTR_GENERATED;
    if (from->contype == PG_QUERY__CONSTR_TYPE__CONSTR_DEFAULT) {
        to->has_default = true;
        add_calls(arena, &from->raw_expr->base, &to->calls, 0);
    }
}

static bool is_serial(const char *type) {
    static const char *const names[] = {"serial",  "serial2",   "serial4",
                                        "serial8", "bigserial", "smallserial"};
    for (size_t i = 0; type != NULL && i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i], type) == 0)
            return true;
    return false;
}

static ddl_column column_of(orm_arena *arena, const PgQuery__ColumnDef *from) {
    ddl_column column = {.name = from->colname, .type = type_of(arena, from->type_name)};
    column.serial = is_serial(column.type.name);
    for (size_t i = 0; i < from->n_constraints; i++)
        take_constraint(arena, &column, from->constraints[i]->constraint);
    return column;
}

/* ---- ALTER TABLE */

/* Actions that are not here lock the table against others for a moment. */
static const struct {
    PgQuery__AlterTableType from;
    ddl_change_kind to;
} changes[] = {
    {PG_QUERY__ALTER_TABLE_TYPE__AT_AddColumn, CHANGE_ADD_COLUMN},
    {PG_QUERY__ALTER_TABLE_TYPE__AT_DropColumn, CHANGE_DROP_COLUMN},
    {PG_QUERY__ALTER_TABLE_TYPE__AT_AlterColumnType, CHANGE_TYPE},
    {PG_QUERY__ALTER_TABLE_TYPE__AT_SetNotNull, CHANGE_SET_NOT_NULL},
    {PG_QUERY__ALTER_TABLE_TYPE__AT_DropNotNull, CHANGE_DROP_NOT_NULL},
    {PG_QUERY__ALTER_TABLE_TYPE__AT_AddConstraint, CHANGE_ADD_CONSTRAINT},
    {PG_QUERY__ALTER_TABLE_TYPE__AT_DropConstraint, CHANGE_DROP_CONSTRAINT},
    {PG_QUERY__ALTER_TABLE_TYPE__AT_ValidateConstraint, CHANGE_VALIDATE},
    {PG_QUERY__ALTER_TABLE_TYPE__AT_AttachPartition, CHANGE_ATTACH},
    {PG_QUERY__ALTER_TABLE_TYPE__AT_DetachPartition, CHANGE_DETACH},
    {PG_QUERY__ALTER_TABLE_TYPE__AT_SetLogged, CHANGE_STORAGE},
    {PG_QUERY__ALTER_TABLE_TYPE__AT_SetUnLogged, CHANGE_STORAGE},
    {PG_QUERY__ALTER_TABLE_TYPE__AT_SetTableSpace, CHANGE_STORAGE},
    {PG_QUERY__ALTER_TABLE_TYPE__AT_SetAccessMethod, CHANGE_STORAGE},
    {PG_QUERY__ALTER_TABLE_TYPE__AT_SetStatistics, CHANGE_GENTLE},
    {PG_QUERY__ALTER_TABLE_TYPE__AT_SetOptions, CHANGE_GENTLE},
    {PG_QUERY__ALTER_TABLE_TYPE__AT_ResetOptions, CHANGE_GENTLE},
    {PG_QUERY__ALTER_TABLE_TYPE__AT_SetRelOptions, CHANGE_GENTLE},
    {PG_QUERY__ALTER_TABLE_TYPE__AT_ResetRelOptions, CHANGE_GENTLE},
    {PG_QUERY__ALTER_TABLE_TYPE__AT_ClusterOn, CHANGE_GENTLE},
    {PG_QUERY__ALTER_TABLE_TYPE__AT_DropCluster, CHANGE_GENTLE},
    {PG_QUERY__ALTER_TABLE_TYPE__AT_DetachPartitionFinalize, CHANGE_GENTLE},
};

static ddl_change_kind change_kind(PgQuery__AlterTableType from) {
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++)
        if (changes[i].from == from)
            return changes[i].to;
    return CHANGE_OTHER;
}

static void take_definition(orm_arena *arena, ddl_change *to, const node *from) {
    if (to->kind == CHANGE_ADD_COLUMN)
        to->column = column_of(arena, from->column_def);
    else if (to->kind == CHANGE_TYPE)
        to->type = type_of(arena, from->column_def->type_name);
    else if (to->kind == CHANGE_ADD_CONSTRAINT)
        constraint_of(arena, from->constraint, &to->added);
    else if (from->node_case == PG_QUERY__NODE__NODE_PARTITION_CMD) {
        to->partition = table_of(from->partition_cmd->name);
        to->concurrently = from->partition_cmd->concurrent;
    }
}

static void take_alter_table(orm_arena *arena, ddl_statement *to,
                             const PgQuery__AlterTableStmt *from) {
    if (from->objtype != PG_QUERY__OBJECT_TYPE__OBJECT_TABLE)
        return;
    to->kind = DDL_ALTER_TABLE;
    to->exists = from->missing_ok;
    add_name(arena, to, table_of(from->relation));
    for (size_t i = 0; i < from->n_cmds; i++) {
        const PgQuery__AlterTableCmd *each = from->cmds[i]->alter_table_cmd;
        ddl_change made = {.kind = change_kind(each->subtype),
                           .name = present(each->name),
                           .exists = each->missing_ok};
        if (each->def != NULL)
            take_definition(arena, &made, each->def);
        if (made.kind == CHANGE_ADD_COLUMN)
            made.name = made.column.name;
        gen_list_add(arena, &to->changes, made);
    }
}

static void take_alter_domain(orm_arena *arena, ddl_statement *to,
                              const PgQuery__AlterDomainStmt *from) {
    ddl_change made = {.kind = CHANGE_ADD_CONSTRAINT};
    to->kind = DDL_ALTER_DOMAIN;
    add_name(arena, to, name_of(from->type_name, from->n_type_name));
    if (from->def != NULL && from->def->node_case == PG_QUERY__NODE__NODE_CONSTRAINT &&
        constraint_of(arena, from->def->constraint, &made.added))
        gen_list_add(arena, &to->changes, made);
}

/* ---- what is made, named and dropped */

static ddl_object object_of(PgQuery__ObjectType from) {
    static const struct {
        PgQuery__ObjectType from;
        ddl_object to;
    } objects[] = {
        {PG_QUERY__OBJECT_TYPE__OBJECT_TABLE, DDL_TABLE},
        {PG_QUERY__OBJECT_TYPE__OBJECT_VIEW, DDL_VIEW},
        {PG_QUERY__OBJECT_TYPE__OBJECT_MATVIEW, DDL_VIEW},
        {PG_QUERY__OBJECT_TYPE__OBJECT_INDEX, DDL_INDEX},
        {PG_QUERY__OBJECT_TYPE__OBJECT_COLUMN, DDL_COLUMN},
        {PG_QUERY__OBJECT_TYPE__OBJECT_TABCONSTRAINT, DDL_CONSTRAINT},
        {PG_QUERY__OBJECT_TYPE__OBJECT_SCHEMA, DDL_SCHEMA},
        {PG_QUERY__OBJECT_TYPE__OBJECT_SEQUENCE, DDL_SEQUENCE},
        {PG_QUERY__OBJECT_TYPE__OBJECT_TYPE, DDL_TYPE},
        {PG_QUERY__OBJECT_TYPE__OBJECT_DOMAIN, DDL_TYPE},
        {PG_QUERY__OBJECT_TYPE__OBJECT_TRIGGER, DDL_ON_TABLE},
        {PG_QUERY__OBJECT_TYPE__OBJECT_POLICY, DDL_ON_TABLE},
        {PG_QUERY__OBJECT_TYPE__OBJECT_RULE, DDL_ON_TABLE},
    };
    for (size_t i = 0; i < sizeof objects / sizeof *objects; i++)
        if (objects[i].from == from)
            return objects[i].to;
    return DDL_OTHER_OBJECT;
}

/* A trigger's own name comes behind its table's. */
static ddl_name dropped_name(const node *from, bool on_table) {
    if (from->node_case == PG_QUERY__NODE__NODE_STRING)
        return (ddl_name){NULL, from->string->sval};
    if (from->node_case == PG_QUERY__NODE__NODE_TYPE_NAME)
        return name_of(from->type_name->names, from->type_name->n_names);
    if (from->node_case != PG_QUERY__NODE__NODE_LIST)
        return (ddl_name){0};
    size_t count = from->list->n_items;
    return name_of(from->list->items, count > 0 && on_table ? count - 1 : count);
}

static void take_drop(orm_arena *arena, ddl_statement *to, const PgQuery__DropStmt *from) {
    to->kind = DDL_DROP;
    to->object = object_of(from->remove_type);
    to->exists = from->missing_ok;
    to->concurrently = from->concurrent;
    to->cascade = from->behavior == PG_QUERY__DROP_BEHAVIOR__DROP_CASCADE;
    for (size_t i = 0; i < from->n_objects; i++)
        add_name(arena, to, dropped_name(from->objects[i], to->object == DDL_ON_TABLE));
}

static void take_rename(orm_arena *arena, ddl_statement *to, const PgQuery__RenameStmt *from) {
    to->kind = DDL_RENAME;
    to->object = object_of(from->rename_type);
    to->name = present(from->subname);
    to->new_name = from->newname;
    bool view =
        to->object == DDL_COLUMN && from->relation_type != PG_QUERY__OBJECT_TYPE__OBJECT_TABLE;
    if (view)
        to->object = DDL_OTHER_OBJECT;
    add_name(arena, to, table_of(from->relation));
    if (from->relation == NULL && from->object != NULL)
        add_name(arena, to, dropped_name(from->object, false));
}

static void take_create(orm_arena *arena, ddl_statement *to, ddl_object object, ddl_name name,
                        bool exists) {
    to->kind = DDL_CREATE;
    to->object = object;
    to->exists = exists;
    add_name(arena, to, name);
}

static void take_create_table(orm_arena *arena, ddl_statement *to,
                              const PgQuery__CreateStmt *from) {
    take_create(arena, to, DDL_TABLE, table_of(from->relation), from->if_not_exists);
    to->temporary = strcmp(from->relation->relpersistence, "t") == 0;
    if (from->partbound != NULL && from->n_inh_relations > 0)
        to->parent = table_of(from->inh_relations[0]->range_var);
}

static void take_create_domain(orm_arena *arena, ddl_statement *to,
                               const PgQuery__CreateDomainStmt *from) {
    take_create(arena, to, DDL_TYPE, name_of(from->domainname, from->n_domainname), false);
    for (size_t i = 0; i < from->n_constraints; i++)
        to->has_default |=
            from->constraints[i]->constraint->contype == PG_QUERY__CONSTR_TYPE__CONSTR_DEFAULT;
}

static void take_index(orm_arena *arena, ddl_statement *to, const PgQuery__IndexStmt *from) {
    to->kind = DDL_CREATE_INDEX;
    to->name = present(from->idxname);
    to->exists = from->if_not_exists;
    to->concurrently = from->concurrent;
    to->only = !from->relation->inh;
    add_name(arena, to, table_of(from->relation));
}

static void take_label(orm_arena *arena, ddl_statement *to, const PgQuery__AlterEnumStmt *from) {
    bool rename = present(from->old_val) != NULL;
    to->kind = rename ? DDL_RENAME_LABEL : DDL_ADD_LABEL;
    to->name = present(rename ? from->old_val : from->new_val_neighbor);
    to->new_name = from->new_val;
    to->exists = from->skip_if_new_val_exists;
    add_name(arena, to, name_of(from->type_name, from->n_type_name));
}

/* ---- what is done to rows and pages */

static void take_vacuum(orm_arena *arena, ddl_statement *to, const PgQuery__VacuumStmt *from) {
    to->kind = DDL_VACUUM;
    to->full = has_option(from->options, from->n_options, "full");
    for (size_t i = 0; i < from->n_rels; i++)
        add_name(arena, to, table_of(from->rels[i]->vacuum_relation->relation));
}

static void take_reindex(orm_arena *arena, ddl_statement *to, const PgQuery__ReindexStmt *from) {
    to->kind = DDL_REINDEX;
    to->object = from->kind == PG_QUERY__REINDEX_OBJECT_TYPE__REINDEX_OBJECT_INDEX   ? DDL_INDEX
                 : from->kind == PG_QUERY__REINDEX_OBJECT_TYPE__REINDEX_OBJECT_TABLE ? DDL_TABLE
                                                                                     : DDL_SCHEMA;
    to->concurrently = has_option(from->params, from->n_params, "concurrently");
    add_name(arena, to, table_of(from->relation));
}

static void take_truncate(orm_arena *arena, ddl_statement *to, const PgQuery__TruncateStmt *from) {
    to->kind = DDL_TRUNCATE;
    to->cascade = from->behavior == PG_QUERY__DROP_BEHAVIOR__DROP_CASCADE;
    for (size_t i = 0; i < from->n_relations; i++)
        add_name(arena, to, table_of(from->relations[i]->range_var));
}

static void take_rows(orm_arena *arena, ddl_statement *to, ddl_kind kind,
                      const PgQuery__RangeVar *table, const node *where) {
    to->kind = kind;
    to->where = where != NULL;
    add_name(arena, to, table_of(table));
}

static void take_transaction(ddl_statement *to, PgQuery__TransactionStmtKind kind) {
    if (kind == PG_QUERY__TRANSACTION_STMT_KIND__TRANS_STMT_BEGIN ||
        kind == PG_QUERY__TRANSACTION_STMT_KIND__TRANS_STMT_START)
        to->kind = DDL_BEGIN;
    else if (kind == PG_QUERY__TRANSACTION_STMT_KIND__TRANS_STMT_COMMIT ||
             kind == PG_QUERY__TRANSACTION_STMT_KIND__TRANS_STMT_ROLLBACK ||
             kind == PG_QUERY__TRANSACTION_STMT_KIND__TRANS_STMT_PREPARE)
        to->kind = DDL_END;
}

/* ---- statements */

/* What makes a table, or something on one. */
static bool take_table_statement(orm_arena *arena, ddl_statement *to, const node *from) {
    switch ((int)from->node_case) {
    case PG_QUERY__NODE__NODE_CREATE_STMT:
        take_create_table(arena, to, from->create_stmt);
        return true;
    case PG_QUERY__NODE__NODE_CREATE_TABLE_AS_STMT:
        take_create(arena, to, DDL_TABLE, table_of(from->create_table_as_stmt->into->rel),
                    from->create_table_as_stmt->if_not_exists);
        return true;
    case PG_QUERY__NODE__NODE_INDEX_STMT:
        take_index(arena, to, from->index_stmt);
        return true;
    case PG_QUERY__NODE__NODE_ALTER_TABLE_STMT:
        take_alter_table(arena, to, from->alter_table_stmt);
        return true;
    case PG_QUERY__NODE__NODE_RENAME_STMT:
        take_rename(arena, to, from->rename_stmt);
        return true;
    case PG_QUERY__NODE__NODE_DROP_STMT:
        take_drop(arena, to, from->drop_stmt);
        return true;
    case PG_QUERY__NODE__NODE_CREATE_POLICY_STMT:
        take_create(arena, to, DDL_ON_TABLE, table_of(from->create_policy_stmt->table), false);
        return true;
    case PG_QUERY__NODE__NODE_RULE_STMT:
        take_create(arena, to, DDL_ON_TABLE, table_of(from->rule_stmt->relation), false);
        return true;
    default:
        return false;
    }
}

static bool take_other_object(orm_arena *arena, ddl_statement *to, const node *from) {
    switch ((int)from->node_case) {
    case PG_QUERY__NODE__NODE_CREATE_SCHEMA_STMT:
        take_create(arena, to, DDL_SCHEMA,
                    (ddl_name){NULL, present(from->create_schema_stmt->schemaname)},
                    from->create_schema_stmt->if_not_exists);
        return true;
    case PG_QUERY__NODE__NODE_CREATE_SEQ_STMT:
        take_create(arena, to, DDL_SEQUENCE, table_of(from->create_seq_stmt->sequence),
                    from->create_seq_stmt->if_not_exists);
        return true;
    case PG_QUERY__NODE__NODE_CREATE_ENUM_STMT:
        take_create(arena, to, DDL_TYPE,
                    name_of(from->create_enum_stmt->type_name, from->create_enum_stmt->n_type_name),
                    false);
        return true;
    case PG_QUERY__NODE__NODE_CREATE_DOMAIN_STMT:
        take_create_domain(arena, to, from->create_domain_stmt);
        return true;
    case PG_QUERY__NODE__NODE_ALTER_ENUM_STMT:
        take_label(arena, to, from->alter_enum_stmt);
        return true;
    case PG_QUERY__NODE__NODE_ALTER_DOMAIN_STMT:
        take_alter_domain(arena, to, from->alter_domain_stmt);
        return true;
    default:
        return false;
    }
}

static void take_work(orm_arena *arena, ddl_statement *to, const node *from) {
    switch ((int)from->node_case) {
    case PG_QUERY__NODE__NODE_REINDEX_STMT:
        take_reindex(arena, to, from->reindex_stmt);
        break;
    case PG_QUERY__NODE__NODE_TRUNCATE_STMT:
        take_truncate(arena, to, from->truncate_stmt);
        break;
    case PG_QUERY__NODE__NODE_VACUUM_STMT:
        take_vacuum(arena, to, from->vacuum_stmt);
        break;
    case PG_QUERY__NODE__NODE_CLUSTER_STMT:
        take_rows(arena, to, DDL_CLUSTER, from->cluster_stmt->relation, NULL);
        break;
    case PG_QUERY__NODE__NODE_UPDATE_STMT:
        take_rows(arena, to, DDL_UPDATE, from->update_stmt->relation,
                  from->update_stmt->where_clause);
        break;
    case PG_QUERY__NODE__NODE_DELETE_STMT:
        take_rows(arena, to, DDL_DELETE, from->delete_stmt->relation,
                  from->delete_stmt->where_clause);
        break;
    case PG_QUERY__NODE__NODE_VARIABLE_SET_STMT:
        to->kind = DDL_SET;
        to->name = present(from->variable_set_stmt->name);
        break;
    case PG_QUERY__NODE__NODE_TRANSACTION_STMT:
        take_transaction(to, from->transaction_stmt->kind);
        break;
    default:
        break;
    }
}

static ddl_statement *build(orm_arena *arena, const PgQuery__ParseResult *parsed) {
    ddl_statement *made = gen_new(arena, ddl_statement);
    if (parsed == NULL)
        gen_out_of_memory();
    const node *from = parsed->n_stmts > 0 ? parsed->stmts[0]->stmt : NULL;
    if (from != NULL && !take_table_statement(arena, made, from) &&
        !take_other_object(arena, made, from))
        take_work(arena, made, from);
    return made;
}

/* ---- parsing */

static void *arena_take(void *arena, size_t size) {
    return orm_arena_alloc(arena, size);
}

static void arena_keep(void *arena, void *block) {
    (void)arena;
    (void)block;
}

/* PostgreSQL counts characters from 1. */
static uint32_t byte_of(const char *text, int character) {
    uint32_t at = 0;
    for (; text[at] && character > 1; at++)
        character -= ((unsigned char)text[at + 1] & 0xc0) != 0x80;
    return at;
}

ddl_statement *ddl_parse(orm_arena *arena, const char *sql, const char **why, uint32_t *at) {
    PgQueryProtobufParseResult result = pg_query_parse_protobuf(sql);
    ddl_statement *made = NULL;
    if (result.error != NULL) {
        *why = gen_strdup(arena, result.error->message);
        *at = result.error->cursorpos > 0 ? byte_of(sql, result.error->cursorpos) : DDL_NOWHERE;
    } else {
        ProtobufCAllocator allocator = {arena_take, arena_keep, arena};
        made =
            build(arena, pg_query__parse_result__unpack(&allocator, result.parse_tree.len,
                                                        (const uint8_t *)result.parse_tree.data));
    }
    pg_query_free_protobuf_parse_result(result);
    return made;
}
