/*
 * Column lists: names to columns.
 *
 * A relationship's name stands for its columns. A name that belongs to something broken is passed
 * over in silence, since that has been reported.
 */
#include "model/build.h"

#include <string.h>

static model_column *named_in(const model_columns *columns, const char *name) {
    for (size_t i = 0; i < columns->len; i++)
        if (strcmp(columns->items[i]->name, name) == 0)
            return columns->items[i];
    return NULL;
}

model_column *find_column(const draft_table *draft, const char *name) {
    if (draft->assembled)
        return model_column_named(draft->table, name);
    const draft_member *member = find_member(draft, name);
    if (member && member->column)
        return member->column;
    for (size_t i = 0; i < draft->members.len; i++) {
        const draft_relation *relation = draft->members.items[i].relation;
        model_column *found =
            relation && relation->implicit ? named_in(&relation->relation->columns, name) : NULL;
        if (found)
            return found;
    }
    model_column *found = named_in(&draft->parent_key, name);
    return found ? found : named_in(&draft->inherited, name);
}

bool has_column(const model_columns *columns, const model_column *column) {
    for (size_t i = 0; i < columns->len; i++)
        if (columns->items[i] == column)
            return true;
    return false;
}

void hint_column(builder *b, diag_message *message, const draft_table *draft, const char *wanted) {
    name_list names = {0};
    for (size_t i = 0; i < draft->members.len; i++) {
        const ast_member *member = draft->members.items[i].ast;
        if (member->kind == MEMBER_FIELD && member->name.text)
            gen_list_add(b->arena, &names, member->name.text);
    }
    for (size_t i = 0; i < draft->table->columns.len; i++)
        gen_list_add(b->arena, &names, draft->table->columns.items[i]->name);
    hint_nearest(message, wanted, &names);
}

bool is_view(const draft_table *draft) {
    return draft->table->kind == TABLE_VIEW || draft->table->kind == TABLE_MATERIALIZED_VIEW;
}

/* A view's columns come from its query, which nobody has read here: known by name only. */
static model_column *view_column(builder *b, draft_table *draft, const ast_name *name) {
    model_column *made = gen_new(b->arena, model_column);
    made->name = made->c_name = name->text;
    made->table = draft->table;
    made->at = name->at;
    made->type.kind = TYPE_OPAQUE;
    gen_list_add(b->arena, &draft->inherited, made);
    if (draft->assembled)
        gen_list_add(b->arena, &draft->table->columns, made);
    return made;
}

/* What a relationship's name stands for; nothing when it has no columns here. */
static bool relation_columns(builder *b, draft_table *draft, draft_relation *relation,
                             const ast_name *name, model_columns *out) {
    if (relation->relation->kind != RELATION_OWNER) {
        if (relation->to)
            diag_hint(diag_error(b->sink, DIAG_UNKNOWN_COLUMN, name->at,
                                 "the relationship `%s` has no column in `%s`", name->text,
                                 draft->entity->name),
                      "its key is on the other side");
        return false;
    }
    make_owner_columns(b, relation);
    const model_columns *columns = &relation->relation->columns;
    for (size_t i = 0; i < columns->len; i++)
        gen_list_add(b->arena, out, columns->items[i]);
    return columns->len > 0;
}

/* Makes the columns of all relationships that name theirs by convention, so that lists written
 * before them may use those names. */
static void make_implicit_columns(builder *b, draft_table *draft) {
    for (size_t i = 0; i < draft->members.len && !draft->assembled; i++) {
        draft_relation *relation = draft->members.items[i].relation;
        if (relation && relation->relation->kind == RELATION_OWNER && relation->columns == STEP_NEW)
            make_owner_columns(b, relation);
    }
    if (!draft->assembled)
        inherit_columns(b, draft);
}

bool columns_named(builder *b, draft_table *draft, const ast_name *name, model_columns *out) {
    if (!name->text)
        return false;
    const draft_member *member = find_member(draft, name->text);
    if (member && member->relation)
        return relation_columns(b, draft, member->relation, name, out);
    model_column *column = find_column(draft, name->text);
    if (!column && !(member && !member->computed)) {
        make_implicit_columns(b, draft);
        column = find_column(draft, name->text);
    }
    if (!column && is_view(draft))
        column = view_column(b, draft, name);
    if (column) {
        gen_list_add(b->arena, out, column);
        return true;
    }
    if (member && !member->computed)
        return false;
    diag_message *message =
        member ? diag_error(b->sink, DIAG_UNKNOWN_COLUMN, name->at,
                            "`%s` is computed, so there is no such column", name->text)
               : diag_error(b->sink, DIAG_UNKNOWN_COLUMN, name->at, "`%s` has no column `%s`",
                            draft->entity->name, name->text);
    if (!member)
        hint_column(b, message, draft, name->text);
    return false;
}

bool column_list(builder *b, draft_table *draft, const ast_names *names, model_columns *out) {
    bool good = names->len > 0;
    for (size_t i = 0; i < names->len; i++) {
        model_columns found = {0};
        good = columns_named(b, draft, &names->items[i], &found) && good;
        for (size_t k = 0; k < found.len; k++) {
            if (!has_column(out, found.items[k])) {
                gen_list_add(b->arena, out, found.items[k]);
                continue;
            }
            diag_error(b->sink, DIAG_COLUMN_REPEATED, names->items[i].at,
                       "column `%s` stands twice in this list", found.items[k]->name);
            good = false;
        }
    }
    return good;
}

static model_element read_element(builder *b, const ast_element *from) {
    model_element made = {
        .expression = {from->expression.text, from->expression.at},
        .collation_schema = from->collation.schema.text,
        .collation = from->collation.name.text,
        .opclass_schema = from->opclass.schema.text,
        .opclass = from->opclass.name.text,
        .descending = from->direction < 0,
        .nulls = from->nulls,
        .operator_sql = from->exclude_with.text,
        .at = from->at,
    };
    add_options(b, &made.opclass_options, &from->opclass_options);
    return made;
}

void make_elements(builder *b, draft_table *draft, const ast_elements *from, model_elements *to) {
    for (size_t i = 0; i < from->len; i++) {
        model_element made = read_element(b, &from->items[i]);
        if (made.expression.sql) {
            gen_list_add(b->arena, to, made);
            continue;
        }
        model_columns columns = {0};
        columns_named(b, draft, &from->items[i].column, &columns);
        for (size_t k = 0; k < columns.len; k++) {
            made.column = columns.items[k];
            gen_list_add(b->arena, to, made);
        }
    }
}
