/*
 * Primary keys, and the columns that relationships make.
 *
 * A foreign key's column is typed after the target's key, which may itself be a relationship's
 * column, and so on: keys and columns are worked out on demand, and a cycle is an error. Then every
 * table's columns are put in their order.
 */
#include "model/build.h"

#include <string.h>

static const ast_attribute *relation_attribute(const draft_relation *draft,
                                               ast_attribute_kind kind) {
    return attribute_of(draft->member->attributes, kind);
}

/* --- primary keys ----------------------------------------------------------------------------- */

/* Joined inheritance: a child without a key of its own shares its parent's. */
static void copy_parent_key(builder *b, draft_table *draft) {
    const model_columns *parent = key_of(b, draft->parent);
    for (size_t i = 0; i < parent->len; i++) {
        model_column *made = gen_new(b->arena, model_column);
        made->name = made->c_name = parent->items[i]->name;
        made->table = draft->table;
        made->type = parent->items[i]->type;
        made->not_null = true;
        made->shares = parent->items[i];
        made->at = made->type_at = draft->entity->at;
        gen_list_add(b->arena, &draft->parent_key, made);
        gen_list_add(b->arena, &draft->key_columns, made);
    }
}

static bool read_key(builder *b, draft_table *draft, const draft_member *member) {
    if (member->ast->kind == MEMBER_PRIMARY_KEY) {
        column_list(b, draft, &member->ast->columns, &draft->key_columns);
        return true;
    }
    if (!attribute_of(member->ast->attributes, ATTR_PRIMARY_KEY))
        return false;
    if (member->column || (member->relation && member->relation->relation->kind == RELATION_OWNER))
        columns_named(b, draft, &member->ast->name, &draft->key_columns);
    return true;
}

const model_columns *key_of(builder *b, draft_table *draft) {
    while (draft->decl && draft->decl->kind == DECL_ENTITY && draft->parent)
        draft = draft->parent;
    if (draft->key != STEP_NEW)
        return &draft->key_columns;
    draft->key = STEP_BUSY;
    bool found = false;
    for (size_t i = 0; i < draft->members.len && !found; i++)
        found = read_key(b, draft, &draft->members.items[i]);
    if (!found && draft->parent)
        copy_parent_key(b, draft);
    draft->key = STEP_DONE;
    return &draft->key_columns;
}

/* --- the columns of a relationship ------------------------------------------------------------- */

static void report_key_cycle(builder *b, const draft_relation *draft) {
    const char *from = draft->from->entity->name, *to = draft->to->entity->name;
    if (draft->from == draft->to)
        diag_error(b->sink, DIAG_KEY_CYCLE, draft->relation->type_at,
                   "the primary key of `%s` is made of itself", from);
    else
        diag_hint(diag_error(b->sink, DIAG_KEY_CYCLE, draft->relation->type_at,
                             "the primary keys of `%s` and `%s` are made of each other", from, to),
                  "give one of them a key of its own");
}

static bool target_key(builder *b, draft_relation *draft, model_columns *out) {
    const ast_attribute *references = relation_attribute(draft, ATTR_REFERENCES);
    if (references && references->names.len)
        return column_list(b, draft->to, &references->names, out);
    if (draft->to->key == STEP_BUSY) {
        report_key_cycle(b, draft);
        return false;
    }
    size_t errors = diag_errors(b->sink);
    const model_columns *key = key_of(b, draft->to);
    for (size_t i = 0; i < key->len; i++)
        gen_list_add(b->arena, out, key->items[i]);
    if (!key->len && diag_errors(b->sink) == errors && draft->to->key == STEP_DONE) {
        bool said = false;
        for (size_t i = 0; i < draft->to->members.len && !said; i++)
            said = draft->to->members.items[i].ast->kind == MEMBER_PRIMARY_KEY ||
                   attribute_of(draft->to->members.items[i].ast->attributes, ATTR_PRIMARY_KEY);
        if (said)
            return false;
        diag_message *message = diag_error(b->sink, DIAG_NO_TARGET_KEY, draft->relation->type_at,
                                           "`%s` has no primary key for `%s` to refer to",
                                           draft->to->entity->name, draft->relation->name);
        diag_note(message, draft->to->entity->at, "`%s` is here", draft->to->entity->name);
    }
    return key->len > 0;
}

/* The type of a column that refers to another. A domain that forbids NULL cannot be kept where NULL
 * is allowed. */
static model_type referring_type(const model_column *target, bool nullable) {
    model_type type = target->type;
    while (nullable && type.kind == TYPE_DOMAIN && type.domain->not_null && !type.dimensions)
        type = type.domain->type;
    return type;
}

static model_column *make_implicit(builder *b, draft_relation *draft, const model_column *target,
                                   const ast_name *via) {
    model_relation *relation = draft->relation;
    const ast_attribute *was = relation_attribute(draft, ATTR_WAS);
    const ast_attribute *backfill = relation_attribute(draft, ATTR_BACKFILL);
    const ast_attribute *as = relation_attribute(draft, ATTR_AS);
    model_column *made = gen_new(b->arena, model_column);
    made->name = via ? via->text
                     : join_text(b->arena, relation->name, "_", target->name, (const char *)NULL);
    made->c_name = made->name;
    if (as && as->name.text && !via)
        made->c_name =
            join_text(b->arena, as->name.written, "_", target->c_name, (const char *)NULL);
    bool of_constraint = attribute_of(relation_attribute(draft, ATTR_NAMED), ATTR_WAS) != NULL;
    if (was && was->path.name.text && !of_constraint)
        made->was = join_text(b->arena, was->path.name.text, "_", target->name, (const char *)NULL);
    made->doc = relation->doc;
    made->table = draft->from->table;
    made->type = referring_type(target, relation->nullable);
    made->not_null = !relation->nullable;
    made->collation_schema = target->collation_schema;
    made->collation = target->collation;
    made->at = via ? via->at : relation->at;
    made->type_at = relation->type_at;
    made->relation = relation;
    made->default_value = read_default(b, relation_attribute(draft, ATTR_DEFAULT), &made->type);
    if (backfill)
        made->backfill = (expression){backfill->sql.text, backfill->sql.at};
    if (strlen(made->name) > 63 && !via)
        diag_hint(diag_error(b->sink, DIAG_NAME_TOO_LONG, made->at,
                             "the column `%s` of relationship `%s` has a name of %zu bytes; "
                             "PostgreSQL keeps 63",
                             made->name, relation->name, strlen(made->name)),
                  "name the column: `via …`");
    return made;
}

static void make_by_convention(builder *b, draft_relation *draft, const model_columns *key,
                               const ast_attribute *via) {
    draft->implicit = true;
    for (size_t i = 0; i < key->len; i++)
        gen_list_add(b->arena, &draft->relation->columns,
                     make_implicit(b, draft, key->items[i], via ? &via->names.items[i] : NULL));
}

/* How many of the names in `via` are columns that stand in the table. */
static size_t count_declared(builder *b, draft_table *draft, const ast_names *names) {
    size_t count = 0;
    for (size_t i = 0; i < names->len; i++) {
        if (!names->items[i].text)
            continue;
        if (!find_column(draft, names->items[i].text)) {
            for (size_t k = 0; k < draft->members.len; k++) {
                draft_relation *other = draft->members.items[k].relation;
                if (other && other->relation->kind == RELATION_OWNER &&
                    other->columns == STEP_NEW && !relation_attribute(other, ATTR_VIA))
                    make_owner_columns(b, other);
            }
            inherit_columns(b, draft);
        }
        count += find_column(draft, names->items[i].text) != NULL;
    }
    return count;
}

static void check_via_types(builder *b, const draft_relation *draft, const ast_names *names) {
    const model_relation *relation = draft->relation;
    for (size_t i = 0; i < relation->columns.len; i++) {
        const model_column *mine = relation->columns.items[i];
        const model_column *theirs = relation->ref_columns.items[i];
        /* A view's columns get their types from its select. */
        bool bare = mine->type.kind == TYPE_OPAQUE && mine->type.name == NULL;
        if (bare || model_types_relate(&mine->type, &theirs->type))
            continue;
        diag_message *message = diag_error(
            b->sink, DIAG_VIA_MISMATCH, names->items[i].at, "column `%s` is `%s`, but `%s` is `%s`",
            mine->name, type_text(b, &mine->type), theirs->name, type_text(b, &theirs->type));
        diag_hint(message, "both sides of a key have one type, or are integers");
        diag_note(message, theirs->type_at, "`%s` is declared here", theirs->name);
    }
}

static void check_via_nullability(builder *b, const draft_relation *draft) {
    const model_relation *relation = draft->relation;
    const model_column *nullable = NULL;
    for (size_t i = 0; i < relation->columns.len; i++)
        if (!relation->columns.items[i]->not_null)
            nullable = relation->columns.items[i];
    const char *target = draft->member->type.name.name.written;
    if (relation->nullable && !nullable) {
        const model_column *column = relation->columns.items[0];
        diag_message *message =
            diag_error(b->sink, DIAG_RELATION_NULLABILITY, relation->type_at,
                       "relationship `%s` may be NULL but its column `%s` may not", relation->name,
                       column->name);
        diag_hint(message, "write `%s`, or the column's type with `?`", target);
        diag_note(message, column->type_at, "`%s` is declared here", column->name);
    } else if (!relation->nullable && nullable) {
        diag_message *message =
            diag_error(b->sink, DIAG_RELATION_NULLABILITY, relation->type_at,
                       "relationship `%s` is required but its column `%s` may be NULL",
                       relation->name, nullable->name);
        diag_hint(message, "write `%s?`, or the column's type without `?`", target);
        diag_note(message, nullable->type_at, "`%s` is declared here", nullable->name);
    }
}

static void use_declared(builder *b, draft_relation *draft, const ast_names *names) {
    model_relation *relation = draft->relation;
    if (!column_list(b, draft->from, names, &relation->columns))
        return;
    if (relation->columns.len != relation->ref_columns.len)
        return;
    check_via_types(b, draft, names);
    if (draft->from->table->kind == TABLE_PLAIN)
        check_via_nullability(b, draft);
    const ast_attribute *misplaced = relation_attribute(draft, ATTR_DEFAULT);
    if (!misplaced)
        misplaced = relation_attribute(draft, ATTR_BACKFILL);
    if (misplaced)
        diag_hint(diag_error(b->sink, DIAG_ATTRIBUTE_MISPLACED, misplaced->at,
                             "`%s` belongs to the column `%s`", attribute_words(misplaced),
                             relation->columns.items[0]->name),
                  "write it on that column's line");
}

static void make_via(builder *b, draft_relation *draft, const ast_attribute *via) {
    const model_columns *key = &draft->relation->ref_columns;
    const ast_names *names = &via->names;
    bool from_view = draft->from->table->kind != TABLE_PLAIN;
    if (names->len != key->len) {
        diag_message *message = diag_error(
            b->sink, DIAG_VIA_MISMATCH, via->at,
            "`%s` refers to %zu column%s of `%s`, but `via` names %zu", draft->relation->name,
            key->len, key->len == 1 ? "" : "s", draft->to->entity->name, names->len);
        for (size_t i = 0; i < key->len; i++)
            diag_note(message, key->items[i]->at, "`%s` is part of the key", key->items[i]->name);
        return;
    }
    size_t declared = from_view ? names->len : count_declared(b, draft->from, names);
    if (declared)
        use_declared(b, draft, names);
    else
        make_by_convention(b, draft, key, via);
}

void make_owner_columns(builder *b, draft_relation *draft) {
    if (draft->columns != STEP_NEW || !draft->to)
        return;
    draft->columns = STEP_BUSY;
    const ast_attribute *via = relation_attribute(draft, ATTR_VIA);
    model_relation *relation = draft->relation;
    if (target_key(b, draft, &relation->ref_columns)) {
        if (via)
            make_via(b, draft, via);
        else
            make_by_convention(b, draft, &relation->ref_columns, NULL);
    }
    draft->columns = STEP_DONE;
}

/* --- the columns of a table -------------------------------------------------------------------- */

static void inherit_column(builder *b, draft_table *draft, const model_column *from) {
    if (find_column(draft, from->name))
        return;
    model_column *made = gen_new(b->arena, model_column);
    *made = *from;
    made->table = draft->table;
    made->inherited = true;
    made->relation = NULL;
    made->identity = IDENTITY_NONE;
    made->identity_options = (model_sequence_options){0};
    made->identity_sequence = NULL;
    if (from->serial_sequence)
        made->default_value.sql = model_next_value(b->arena, from->table, from);
    made->serial_sequence = NULL;
    gen_list_add(b->arena, &draft->inherited, made);
}

static void inherit_from(builder *b, draft_table *draft, const ast_path *path) {
    draft_table *parent = find_table(b, path->schema.text, path->name.text);
    model_name name = {.schema = schema_or_default(b, path->schema.text),
                       .name = path->name.text,
                       .at = path->name.at};
    if (!parent || parent->table->kind != TABLE_PLAIN) {
        diag_error(b->sink, DIAG_UNKNOWN_TABLE, path->name.at, "there is no table `%s`",
                   path->name.text);
        return;
    }
    if (parent->inheriting == STEP_BUSY) {
        diag_error(b->sink, DIAG_BAD_INHERITS, path->name.at, "table `%s` inherits from itself",
                   path->name.text);
        return;
    }
    name.schema = parent->table->name.schema;
    gen_list_add(b->arena, &draft->table->inherits, parent->table);
    gen_list_add(b->arena, &draft->table->inherits_names, name);
    assemble_columns(b, parent);
    for (size_t i = 0; i < parent->table->columns.len; i++)
        inherit_column(b, draft, parent->table->columns.items[i]);
}

void inherit_columns(builder *b, draft_table *draft) {
    const ast_attribute *inherits =
        draft->decl ? attribute_of(draft->decl->attributes, ATTR_INHERITS) : NULL;
    if (draft->inheriting != STEP_NEW)
        return;
    draft->inheriting = STEP_BUSY;
    for (size_t i = 0; inherits && i < inherits->paths.len; i++)
        if (inherits->paths.items[i].name.text)
            inherit_from(b, draft, &inherits->paths.items[i]);
    draft->inheriting = STEP_DONE;
}

static void add_column(builder *b, draft_table *draft, model_column *column) {
    model_table *table = draft->table;
    const model_column *first = model_column_named(table, column->name);
    if (first && first != column) {
        diag_message *message =
            diag_error(b->sink, DIAG_DUPLICATE_FIELD, column->at, "table `%s` has two columns `%s`",
                       table->name.name, column->name);
        if (column->relation && !first->relation)
            diag_hint(message, "to use the declared column: `via %s`", column->name);
        diag_note(message, first->at, "the first one is here");
        return;
    }
    if (first)
        return;
    column->position = (int)table->columns.len;
    column->table = table;
    gen_list_add(b->arena, &table->columns, column);
}

static void add_field(builder *b, draft_table *draft, model_column *column,
                      model_relation *relation) {
    gen_list_add(b->arena, &draft->entity->fields, (model_field){column, relation});
}

static void add_columns(builder *b, draft_table *draft, const model_columns *columns) {
    for (size_t i = 0; i < columns->len; i++) {
        add_column(b, draft, columns->items[i]);
        add_field(b, draft, columns->items[i], NULL);
    }
}

static void add_member(builder *b, draft_table *draft, const draft_member *member) {
    if (member->column) {
        add_column(b, draft, member->column);
        add_field(b, draft, member->column, NULL);
    }
    if (!member->relation)
        return;
    if (member->relation->implicit)
        add_columns(b, draft, &member->relation->relation->columns);
    add_field(b, draft, NULL, member->relation->relation);
}

void assemble_columns(builder *b, draft_table *draft) {
    if (draft->assembled)
        return;
    key_of(b, draft);
    for (size_t i = 0; i < draft->members.len; i++) {
        draft_relation *relation = draft->members.items[i].relation;
        if (relation && relation->relation->kind == RELATION_OWNER)
            make_owner_columns(b, relation);
    }
    inherit_columns(b, draft);
    if (draft->assembled)
        return;
    add_columns(b, draft, &draft->inherited);
    add_columns(b, draft, &draft->parent_key);
    for (size_t i = 0; i < draft->members.len; i++)
        add_member(b, draft, &draft->members.items[i]);
    draft->assembled = true;
}

static bool shares_a_table(const draft_table *draft) {
    return draft->decl->kind == DECL_ENTITY;
}

void make_keys(builder *b) {
    for (size_t i = 0; i < b->drafts.len; i++)
        if (!shares_a_table(b->drafts.items[i]))
            assemble_columns(b, b->drafts.items[i]);
    for (size_t i = 0; i < b->drafts.len; i++)
        if (shares_a_table(b->drafts.items[i]))
            assemble_columns(b, b->drafts.items[i]);
}
