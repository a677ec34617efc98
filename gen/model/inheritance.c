/*
 * Inheritance of entities: `extends` another, told apart `by` a column, `when` it has a value.
 *
 * An `entity` puts its columns into its parent's table (single-table inheritance); a table that
 * extends has its own, whose key is the parent's (joined). PostgreSQL's own `inherits` is something
 * else: keys.c copies its columns.
 */
#include "model/build.h"

#include <string.h>

static void hint_entity(builder *b, diag_message *message, const char *wanted) {
    name_list names = {0};
    for (size_t i = 0; i < b->drafts.len; i++)
        gen_list_add(b->arena, &names, b->drafts.items[i]->entity->name);
    hint_nearest(message, wanted, &names);
}

static bool is_ancestor(const draft_table *wanted, const draft_table *of) {
    while (of && of != wanted)
        of = of->parent;
    return of != NULL;
}

static void link_parent(builder *b, draft_table *draft) {
    const ast_attribute *extends = attribute_of(draft->decl->attributes, ATTR_EXTENDS);
    if (!extends || !extends->name.text) {
        if (draft->decl->kind == DECL_ENTITY && !extends)
            diag_hint(diag_error(b->sink, DIAG_BAD_INHERITANCE, draft->entity->at,
                                 "entity `%s` has no table", draft->entity->name),
                      "an entity extends another; else write `table … as %s`", draft->entity->name);
        return;
    }
    draft_table *parent = find_entity(b, extends->name.written);
    if (!parent) {
        hint_entity(b,
                    diag_error(b->sink, DIAG_UNKNOWN_ENTITY, extends->name.at,
                               "`%s` extends unknown entity `%s`", draft->entity->name,
                               extends->name.written),
                    extends->name.written);
    } else if (is_ancestor(draft, parent)) {
        diag_error(b->sink, DIAG_BAD_INHERITANCE, extends->name.at, "entity `%s` extends itself",
                   draft->entity->name);
    } else {
        draft->parent = parent;
        draft->entity->parent = parent->entity;
        gen_list_add(b->arena, &parent->entity->children, draft->entity);
    }
}

/* The table that a single-table child shares; a hole when it has none. */
static model_table *shared_table(builder *b, const draft_table *draft) {
    while (draft && !draft->table)
        draft = draft->parent;
    if (draft)
        return draft->table;
    model_table *hole = gen_new(b->arena, model_table);
    hole->name.name = "";
    return hole;
}

void link_inheritance(builder *b) {
    for (size_t i = 0; i < b->drafts.len; i++)
        link_parent(b, b->drafts.items[i]);
    for (size_t i = 0; i < b->drafts.len; i++) {
        draft_table *draft = b->drafts.items[i];
        if (!draft->table)
            draft->table = draft->entity->table = shared_table(b, draft);
    }
}

static const draft_table *root_of(const draft_table *draft) {
    while (draft->parent)
        draft = draft->parent;
    return draft;
}

static void link_column(builder *b, draft_table *draft) {
    const ast_attribute *by = attribute_of(draft->decl->attributes, ATTR_BY);
    if (!by || !by->name.text)
        return;
    draft->entity->discriminator = find_column(draft, by->name.text);
    if (draft->entity->discriminator)
        return;
    hint_column(b,
                diag_error(b->sink, DIAG_UNKNOWN_COLUMN, by->name.at, "`%s` has no column `%s`",
                           draft->entity->name, by->name.text),
                draft, by->name.text);
}

static void link_value(builder *b, draft_table *draft) {
    const draft_table *root = root_of(draft);
    if (attribute_of(root->decl->attributes, ATTR_EXTENDS) || root->decl->kind == DECL_ENTITY)
        return;
    const ast_attribute *when = attribute_of(draft->decl->attributes, ATTR_WHEN);
    draft->entity->discriminator_value = when ? when->sql.text : NULL;
    if (draft->parent && !attribute_of(root->decl->attributes, ATTR_BY))
        diag_note(diag_error(b->sink, DIAG_BAD_INHERITANCE, draft->entity->at,
                             "nothing tells `%s` from `%s`", draft->entity->name,
                             root->entity->name),
                  root->entity->at, "add `by column` here");
    else if (draft->parent && !when)
        diag_hint(diag_error(b->sink, DIAG_BAD_INHERITANCE, draft->entity->at,
                             "`%s` does not say which rows are its own", draft->entity->name),
                  "add `when 'value'`");
    else if (when && !draft->parent && !attribute_of(draft->decl->attributes, ATTR_BY))
        diag_hint(
            diag_error(b->sink, DIAG_BAD_INHERITANCE, when->at, "`when` needs a column to look at"),
            "add `by column`");
}

/* Two entities of one family that claim the same rows. */
static void check_values(builder *b, const draft_table *draft, size_t before) {
    const char *value = draft->entity->discriminator_value;
    for (size_t i = 0; value && i < before; i++) {
        const draft_table *other = b->drafts.items[i];
        if (root_of(other) != root_of(draft) || !other->entity->discriminator_value ||
            strcmp(other->entity->discriminator_value, value) != 0)
            continue;
        diag_note(diag_error(b->sink, DIAG_BAD_INHERITANCE, draft->entity->at,
                             "`%s` and `%s` are both `when '%s'`", other->entity->name,
                             draft->entity->name, value),
                  other->entity->at, "`%s` is here", other->entity->name);
    }
}

static void check_nullable(builder *b, const draft_table *draft) {
    for (size_t i = 0; draft->decl->kind == DECL_ENTITY && i < draft->members.len; i++) {
        const model_column *column = draft->members.items[i].column;
        if (column && column->not_null && !column->default_value.sql && draft->parent)
            diag_hint(diag_error(b->sink, DIAG_BAD_INHERITANCE, column->type_at,
                                 "column `%s` must be allowed to be NULL", column->name),
                      "other entities of the table have no such column; write the type with `?`");
    }
}

void link_discriminators(builder *b) {
    for (size_t i = 0; i < b->drafts.len; i++)
        link_column(b, b->drafts.items[i]);
    for (size_t i = 0; i < b->drafts.len; i++) {
        link_value(b, b->drafts.items[i]);
        check_values(b, b->drafts.items[i], i);
        check_nullable(b, b->drafts.items[i]);
    }
}
