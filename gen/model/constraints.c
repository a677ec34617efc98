/*
 * Constraints of tables: primary keys, unique, check and exclusion.
 *
 * They stand behind a column or as members of their own. Foreign keys are in foreign_keys.c, since
 * they need every table's unique keys to be known.
 */
#include "model/build.h"

#include <string.h>

model_constraint *new_constraint(builder *b, draft_table *draft, constraint_kind kind, span at) {
    model_constraint *made = gen_new(b->arena, model_constraint);
    made->kind = kind;
    made->table = draft->table;
    made->at = at;
    return made;
}

/* --- names ----------------------------------------------------------------------------------- */

static bool makes_an_index(constraint_kind kind) {
    return kind == CONSTRAINT_PRIMARY_KEY || kind == CONSTRAINT_UNIQUE ||
           kind == CONSTRAINT_EXCLUDE;
}

/* Within a table the names of constraints differ; those that make an index also name that. */
static void claim_name(builder *b, draft_table *draft, const model_constraint *made) {
    const char *cure = made->name_given ? "give it another name" : "name it with `named …`";
    const model_constraint *taken = orm__map_get(&draft->constraint_names, made->name);
    if (taken) {
        diag_message *message =
            diag_error(b->sink, DIAG_DUPLICATE_CONSTRAINT, made->at,
                       "table `%s` has two constraints `%s`", draft->table->name.name, made->name);
        diag_hint(message, "%s", cure);
        diag_note(message, taken->at, "the first one is here");
        return;
    }
    name_put(b, &draft->constraint_names, made->name, (void *)(uintptr_t)made);
    if (makes_an_index(made->kind))
        claim_for_table(b, draft, made->name, "constraint", made->at, cure);
}

static void read_deferral(builder *b, const ast_attribute *attributes, model_constraint *made) {
    const ast_attribute *deferrable = attribute_of(attributes, ATTR_DEFERRABLE);
    const ast_attribute *initially = attribute_of(attributes, ATTR_INITIALLY);
    made->initially_deferred = initially && initially->flag;
    made->deferrable = deferrable ? deferrable->flag : made->initially_deferred;
    if (made->initially_deferred && !made->deferrable)
        diag_error(b->sink, DIAG_ATTRIBUTE_CONFLICT, initially->at,
                   "what is `not deferrable` cannot be deferred");
}

void finish_constraint(builder *b, draft_table *draft, model_constraint *made,
                       const ast_attribute *attributes, const char *doc) {
    const ast_attribute *named = attribute_of(attributes, ATTR_NAMED);
    const ast_attribute *was = attribute_of(attributes, ATTR_WAS);
    const ast_attribute *with = attribute_of(attributes, ATTR_WITH);
    const ast_attribute *include = attribute_of(attributes, ATTR_INCLUDE);
    if (include)
        column_list(b, draft, &include->names, &made->include);
    if (with)
        add_options(b, &made->options, &with->options);
    made->tablespace = attribute_tablespace(attributes, NULL);
    made->no_inherit = attribute_of(attributes, ATTR_NO_INHERIT) != NULL;
    made->was = was ? was->path.name.text : NULL;
    made->doc = doc;
    read_deferral(b, attributes, made);
    made->name_given = named && named->name.text;
    if (made->name_given)
        check_length(b, named->name.text, named->name.at);
    made->name = made->name_given ? named->name.text : model_constraint_name(b->arena, made);
    claim_name(b, draft, made);
    gen_list_add(b->arena, &draft->table->constraints, made);
}

/* --- primary keys and unique ------------------------------------------------------------------ */

static void check_key_columns(builder *b, const model_constraint *key) {
    for (size_t i = 0; i < key->columns.len; i++) {
        const model_column *column = key->columns.items[i];
        if (column->not_null || column->type.kind == TYPE_OPAQUE)
            continue;
        diag_message *message = diag_error(b->sink, DIAG_NULLABLE_PRIMARY_KEY, column->type_at,
                                           "column `%s` is part of the primary key of `%s`, so it "
                                           "cannot be NULL",
                                           column->name, key->table->name.name);
        diag_hint(message, "leave out the `?`");
        diag_note(message, key->at, "the primary key is here");
    }
}

static void add_primary_key(builder *b, draft_table *draft, const model_columns *columns, span at,
                            const ast_attribute *attributes, const char *doc) {
    model_constraint *made = new_constraint(b, draft, CONSTRAINT_PRIMARY_KEY, at);
    made->columns = *columns;
    if (draft->table->primary_key) {
        diag_message *message =
            diag_error(b->sink, DIAG_TWO_PRIMARY_KEYS, at, "table `%s` has two primary keys",
                       draft->table->name.name);
        diag_hint(message, "a key of several columns is one line: `primary key (a, b)`");
        diag_note(message, draft->table->primary_key->at, "the first one is here");
        return;
    }
    draft->table->primary_key = made;
    check_key_columns(b, made);
    finish_constraint(b, draft, made, attributes, doc);
}

static void add_unique(builder *b, draft_table *draft, const model_columns *columns, span at,
                       const ast_attribute *attributes, const char *doc) {
    const ast_attribute *nulls = attribute_of(attributes, ATTR_NULLS_NOT_DISTINCT);
    model_constraint *made = new_constraint(b, draft, CONSTRAINT_UNIQUE, at);
    made->columns = *columns;
    made->nulls_not_distinct = nulls && nulls->flag;
    finish_constraint(b, draft, made, attributes, doc);
}

static void add_check(builder *b, draft_table *draft, const ast_sql *sql, span at,
                      const ast_attribute *attributes, const char *doc) {
    if (!sql->text)
        return;
    model_constraint *made = new_constraint(b, draft, CONSTRAINT_CHECK, at);
    made->check = (expression){sql->text, sql->at};
    finish_constraint(b, draft, made, attributes, doc);
}

/* --- exclusion --------------------------------------------------------------------------------- */

static void add_exclusion(builder *b, draft_table *draft, const ast_member *member) {
    model_constraint *made = new_constraint(b, draft, CONSTRAINT_EXCLUDE, member->at);
    const ast_attribute *where = attribute_of(member->attributes, ATTR_WHERE);
    made->method = member->method.text ? member->method.text : "btree";
    if (where)
        made->check = (expression){where->sql.text, where->sql.at};
    make_elements(b, draft, &member->elements, &made->elements);
    for (size_t i = 0; i < made->elements.len; i++)
        if (!made->elements.items[i].operator_sql)
            diag_hint(diag_error(b->sink, DIAG_BAD_INDEX, made->elements.items[i].at,
                                 "an exclusion compares with an operator"),
                      "write `… with &&`");
    if (made->elements.len)
        finish_constraint(b, draft, made, member->attributes, member->doc);
}

/* --- all of a table ---------------------------------------------------------------------------- */

/* The columns of the field that an attribute stands behind. */
static model_columns columns_of_field(builder *b, const draft_member *member) {
    model_columns columns = {0};
    if (member->column)
        gen_list_add(b->arena, &columns, member->column);
    else if (member->relation && member->relation->relation->kind == RELATION_OWNER)
        columns = member->relation->relation->columns;
    return columns;
}

/* In one order, whatever order they are written in: formatting must not change what comes out. */
static void add_field_constraints(builder *b, draft_table *draft, const draft_member *member) {
    model_columns columns = columns_of_field(b, member);
    if (!columns.len)
        return;
    const ast_attribute *key = attribute_of(member->ast->attributes, ATTR_PRIMARY_KEY);
    const ast_attribute *unique = attribute_of(member->ast->attributes, ATTR_UNIQUE);
    if (key)
        add_primary_key(b, draft, &columns, key->at, key->of, NULL);
    if (unique)
        add_unique(b, draft, &columns, unique->at, unique->of, NULL);
    for (const ast_attribute *each = member->ast->attributes; each; each = each->next)
        if (each->kind == ATTR_CHECK)
            add_check(b, draft, &each->sql, each->at, each->of, NULL);
}

static void add_member_constraint(builder *b, draft_table *draft, const ast_member *member) {
    model_columns columns = {0};
    if (member->kind == MEMBER_PRIMARY_KEY) {
        check_attributes(b, member->attributes, PLACE_PRIMARY_KEY);
        if (column_list(b, draft, &member->columns, &columns))
            add_primary_key(b, draft, &columns, member->at, member->attributes, member->doc);
    } else if (member->kind == MEMBER_UNIQUE) {
        check_attributes(b, member->attributes, PLACE_UNIQUE);
        if (column_list(b, draft, &member->columns, &columns))
            add_unique(b, draft, &columns, member->at, member->attributes, member->doc);
    } else if (member->kind == MEMBER_CHECK) {
        check_attributes(b, member->attributes, PLACE_CHECK);
        add_check(b, draft, &member->sql, member->at, member->attributes, member->doc);
    } else if (member->kind == MEMBER_EXCLUDE) {
        check_attributes(b, member->attributes, PLACE_EXCLUDE);
        add_exclusion(b, draft, member);
    } else if (member->kind == MEMBER_SQL && member->sql.text) {
        gen_list_add(b->arena, &draft->table->sql, (expression){member->sql.text, member->sql.at});
    }
}

/* Joined inheritance: the key that was copied from the parent. */
static void add_parent_key(builder *b, draft_table *draft) {
    if (draft->parent_key.len && !draft->table->primary_key)
        add_primary_key(b, draft, &draft->parent_key, draft->entity->at, NULL, NULL);
}

static void check_view(builder *b, draft_table *draft) {
    model_table *table = draft->table;
    if (table->kind == TABLE_PLAIN || draft->decl->kind == DECL_ENTITY)
        return;
    if (table->sql.len == 1)
        table->view = table->sql.items[0];
    else
        diag_error(b->sink, DIAG_BAD_VIEW, table->name.at,
                   table->sql.len ? "view `%s` has more than one `sql { … }`"
                                  : "view `%s` has no `sql { select … }`",
                   table->name.name);
    table->sql.len = 0;
}

/* Sequences of serial and identity columns have names that PostgreSQL chooses. */
static void claim_sequences(builder *b, const draft_table *draft) {
    const model_table *table = draft->table;
    for (size_t i = 0; i < table->columns.len; i++) {
        const model_column *column = table->columns.items[i];
        if (column->serial_sequence)
            claim_for_table(b, draft, column->serial_sequence, "sequence", column->at,
                            "the sequence of a serial column has this name");
        else if (column->identity != IDENTITY_NONE)
            claim_for_table(b, draft, model_own_sequence(b->arena, column), "sequence", column->at,
                            "the sequence of an identity column has this name");
    }
}

void make_constraints(builder *b) {
    for (size_t i = 0; i < b->drafts.len; i++) {
        draft_table *draft = b->drafts.items[i];
        if (draft->decl->kind != DECL_ENTITY)
            claim_sequences(b, draft);
        for (size_t k = 0; k < draft->members.len; k++) {
            add_field_constraints(b, draft, &draft->members.items[k]);
            add_member_constraint(b, draft, draft->members.items[k].ast);
        }
        add_parent_key(b, draft);
        check_view(b, draft);
    }
}

/* --- unique keys -------------------------------------------------------------------------------- */

static bool all_among(const model_columns *some, const model_columns *all) {
    for (size_t i = 0; i < some->len; i++)
        if (!has_column(all, some->items[i]))
            return false;
    return some->len > 0;
}

static bool index_among(const model_index *index, const model_columns *all) {
    if (!index->unique || index->where.sql)
        return false;
    for (size_t i = 0; i < index->elements.len; i++)
        if (!index->elements.items[i].column || !has_column(all, index->elements.items[i].column))
            return false;
    return true;
}

bool model_columns_unique(const model_table *table, const model_columns *columns) {
    for (size_t i = 0; i < table->constraints.len; i++) {
        const model_constraint *each = table->constraints.items[i];
        if ((each->kind == CONSTRAINT_PRIMARY_KEY || each->kind == CONSTRAINT_UNIQUE) &&
            all_among(&each->columns, columns))
            return true;
    }
    for (size_t i = 0; i < table->indexes.len; i++)
        if (index_among(table->indexes.items[i], columns))
            return true;
    return false;
}
