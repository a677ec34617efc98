/*
 * Inheritance of entities: `extends` another, told apart `by` a column, `when` it has a value.
 *
 * An `entity` puts its columns into its parent's table (single-table inheritance), where they may
 * be NULL because other rows have none; a table that extends has its own, whose key is the parent's
 * (joined). PostgreSQL's own `inherits` is something
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

/* What the runtime can write and compare: text, labels and integers. */
static bool tells_kinds(const model_type *type) {
    static const char *const names[] = {"text", "character varying", "smallint", "integer",
                                        "bigint"};
    model_type base = model_type_base(type);
    if (base.dimensions || base.kind == TYPE_ENUM)
        return !base.dimensions;
    for (size_t i = 0; base.kind == TYPE_BUILTIN && i < sizeof names / sizeof *names; i++)
        if (strcmp(base.builtin->name, names[i]) == 0)
            return true;
    return false;
}

static void check_column(builder *b, const draft_table *draft) {
    model_column *column = draft->entity->discriminator;
    if (!tells_kinds(&column->type))
        diag_hint(diag_error(b->sink, DIAG_BAD_INHERITANCE, column->type_at,
                             "column `%s` cannot tell the entities of `%s` apart", column->name,
                             draft->entity->name),
                  "use text, varchar, an enum or an integer");
    else if (!column->not_null)
        diag_hint(diag_error(b->sink, DIAG_BAD_INHERITANCE, column->type_at,
                             "column `%s` must not be NULL", column->name),
                  "it tells what each row of `%s` is", draft->entity->name);
    else if (column->generated.sql)
        diag_error(b->sink, DIAG_BAD_INHERITANCE, column->at,
                   "column `%s` is generated, so that nobody can say what a row is", column->name);
    column->lazy = false;
}

static void link_column(builder *b, draft_table *draft) {
    const ast_attribute *by = attribute_of(draft->decl->attributes, ATTR_BY);
    if (!by || !by->name.text)
        return;
    if (draft->parent) {
        const draft_table *root = draft;
        while (root->parent)
            root = root->parent;
        diag_hint(diag_error(b->sink, DIAG_BAD_INHERITANCE, by->name.at,
                             "the kind of a row is told by one column, that of `%s`",
                             root->entity->name),
                  "leave `by %s` out", by->name.text);
        return;
    }
    draft->entity->discriminator = find_column(draft, by->name.text);
    if (draft->entity->discriminator) {
        check_column(b, draft);
        return;
    }
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

/* What the column's type makes of the text behind `when`. */
static bool is_value(const model_type *type, const char *text) {
    model_type base = model_type_base(type);
    size_t digits = strspn(*text == '-' ? text + 1 : text, "0123456789");
    if (base.kind == TYPE_BUILTIN)
        return base.builtin->category != PG_NUMBER ||
               (digits > 0 && text[digits + (*text == '-')] == '\0' && digits < 19);
    for (size_t i = 0; base.kind == TYPE_ENUM && i < base.enumeration->labels.len; i++)
        if (strcmp(base.enumeration->labels.items[i].label, text) == 0)
            return true;
    return base.kind != TYPE_ENUM;
}

static void check_value(builder *b, const draft_table *draft) {
    const ast_attribute *when = attribute_of(draft->decl->attributes, ATTR_WHEN);
    const model_column *column = root_of(draft)->entity->discriminator;
    const char *value = draft->entity->discriminator_value;
    if (column && value && !is_value(&column->type, value))
        diag_error(b->sink, DIAG_BAD_INHERITANCE, when->sql.at, "column `%s` has no value '%s'",
                   column->name, value);
}

/* The key of a family is its root's. */
static void check_key(builder *b, const draft_table *draft) {
    const draft_table *root = root_of(draft);
    if (!draft->parent || draft->decl->kind == DECL_ENTITY)
        return;
    if (!root->table->primary_key && !key_of(b, (draft_table *)(uintptr_t)root)->len)
        diag_note(diag_error(b->sink, DIAG_BAD_INHERITANCE, draft->entity->at,
                             "`%s` has a table of its own, which needs the key of `%s`",
                             draft->entity->name, root->entity->name),
                  root->entity->at, "this has no primary key");
    else if (!draft->parent_key.len)
        diag_hint(diag_error(b->sink, DIAG_BAD_INHERITANCE, draft->entity->at,
                             "`%s` extends `%s`, and so has its key", draft->entity->name,
                             draft->parent->entity->name),
                  "leave the primary key out");
}

/* In a statement that reads a row from all its tables a name says which column is meant. */
static void check_names(builder *b, const draft_table *draft) {
    for (size_t i = 0; draft->decl->kind != DECL_ENTITY && i < draft->table->columns.len; i++) {
        const model_column *column = draft->table->columns.items[i];
        for (const draft_table *above = draft->parent; above && !column->shares;
             above = above->parent) {
            const model_column *first = model_column_named(above->table, column->name);
            if (above->decl->kind == DECL_ENTITY || !first || first->shares)
                continue;
            diag_message *message =
                diag_error(b->sink, DIAG_BAD_INHERITANCE, column->at,
                           "`%s` has a column `%s` already, from `%s`", draft->entity->name,
                           column->name, above->entity->name);
            diag_note(message, first->at, "the first one is here");
        }
    }
}

/* Other rows of the table have no such column: there it may be NULL, unless it has a default. */
static void require_in_c(const draft_table *draft) {
    if (draft->decl->kind != DECL_ENTITY || !draft->parent)
        return;
    for (size_t i = 0; i < draft->entity->fields.len; i++) {
        model_column *column = draft->entity->fields.items[i].column;
        if (!column || !column->not_null || column->default_value.sql || column->serial_sequence ||
            column->identity != IDENTITY_NONE || column->generated.sql)
            continue;
        column->required = true;
        column->not_null = false;
    }
}

void link_discriminators(builder *b) {
    for (size_t i = 0; i < b->drafts.len; i++)
        link_column(b, b->drafts.items[i]);
    for (size_t i = 0; i < b->drafts.len; i++) {
        link_value(b, b->drafts.items[i]);
        check_values(b, b->drafts.items[i], i);
        check_value(b, b->drafts.items[i]);
        check_key(b, b->drafts.items[i]);
        check_names(b, b->drafts.items[i]);
        require_in_c(b->drafts.items[i]);
    }
}
