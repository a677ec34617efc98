/*
 * Foreign keys: those of relationships and those that stand by themselves.
 *
 * What they refer to must be unique, of the same type, and what happens on delete must be able to
 * happen.
 */
#include "model/build.h"

#include <string.h>

/* --- actions ---------------------------------------------------------------------------------- */

static void check_set_null(builder *b, const model_constraint *key, const model_columns *columns,
                           const ast_attribute *attribute, const char *cure) {
    for (size_t i = 0; i < columns->len; i++) {
        const model_column *column = columns->items[i];
        if (!column->not_null)
            continue;
        diag_message *message = diag_error(b->sink, DIAG_BAD_ACTION, attribute->at,
                                           "`%s set null` on column `%s`, which cannot be NULL",
                                           attribute_words(attribute), column->name);
        diag_hint(message, "%s", cure);
        if (column->at.start != key->at.start)
            diag_note(message, column->at, "`%s` is declared here", column->name);
        return;
    }
}

static void read_set_columns(builder *b, draft_table *draft, const ast_attribute *attribute,
                             model_constraint *key) {
    if (!attribute->names.len || !column_list(b, draft, &attribute->names, &key->set_columns))
        return;
    for (size_t i = 0; i < key->set_columns.len; i++)
        if (!has_column(&key->columns, key->set_columns.items[i]))
            diag_error(b->sink, DIAG_BAD_ACTION, attribute->at,
                       "column `%s` is not part of this foreign key",
                       key->set_columns.items[i]->name);
}

static void read_actions(builder *b, draft_table *draft, const ast_attribute *attributes,
                         model_constraint *key, const char *cure) {
    const ast_attribute *on_delete = attribute_of(attributes, ATTR_ON_DELETE);
    const ast_attribute *on_update = attribute_of(attributes, ATTR_ON_UPDATE);
    key->on_delete = on_delete ? on_delete->action : ACTION_NONE;
    key->on_update = on_update ? on_update->action : ACTION_NONE;
    if (on_delete)
        read_set_columns(b, draft, on_delete, key);
    if (on_update && on_update->names.len)
        diag_error(b->sink, DIAG_BAD_ACTION, on_update->at,
                   "only `on delete` can be limited to some columns");
    if (key->on_delete == ACTION_SET_NULL)
        check_set_null(b, key, key->set_columns.len ? &key->set_columns : &key->columns, on_delete,
                       cure);
    if (key->on_update == ACTION_SET_NULL)
        check_set_null(b, key, &key->columns, on_update, cure);
}

static void read_match(builder *b, const ast_attribute *attributes, model_constraint *key) {
    const ast_attribute *match = attribute_of(attributes, ATTR_MATCH);
    if (!match || !match->name.text)
        return;
    key->match_full = strcmp(match->name.text, "full") == 0;
    if (!key->match_full && strcmp(match->name.text, "simple") != 0)
        diag_hint(diag_error(b->sink, DIAG_BAD_WORD, match->name.at, "`match` cannot be `%s`",
                             match->name.text),
                  "full or simple");
}

/* --- what is referred to ------------------------------------------------------------------------ */

static bool same_columns(const model_columns *a, const model_columns *b) {
    for (size_t i = 0; i < a->len; i++)
        if (!has_column(b, a->items[i]))
            return false;
    return a->len == b->len;
}

static bool is_same_index(const model_index *index, const model_columns *columns) {
    if (!index->unique || index->where.sql || index->elements.len != columns->len)
        return false;
    for (size_t i = 0; i < index->elements.len; i++)
        if (!index->elements.items[i].column ||
            !has_column(columns, index->elements.items[i].column))
            return false;
    return true;
}

/* PostgreSQL wants a unique key of exactly these columns, and not a deferrable one. */
static bool can_be_referred_to(const model_table *table, const model_columns *columns) {
    for (size_t i = 0; i < table->constraints.len; i++) {
        const model_constraint *each = table->constraints.items[i];
        if ((each->kind == CONSTRAINT_PRIMARY_KEY || each->kind == CONSTRAINT_UNIQUE) &&
            !each->deferrable && same_columns(&each->columns, columns))
            return true;
    }
    for (size_t i = 0; i < table->indexes.len; i++)
        if (is_same_index(table->indexes.items[i], columns))
            return true;
    return false;
}

static const char *column_names(builder *b, const model_columns *columns) {
    const char *text = columns->items[0]->name;
    for (size_t i = 1; i < columns->len; i++)
        text = join_text(b->arena, text, ", ", columns->items[i]->name, (const char *)NULL);
    return text;
}

static void check_target(builder *b, const model_constraint *key) {
    if (!key->ref_table || !key->ref_columns.len || key->ref_table->kind != TABLE_PLAIN ||
        can_be_referred_to(key->ref_table, &key->ref_columns))
        return;
    const char *names = column_names(b, &key->ref_columns);
    diag_message *message =
        diag_error(b->sink, DIAG_FOREIGN_KEY_TARGET, key->at,
                   "a foreign key cannot refer to `%s (%s)`, which is not unique",
                   key->ref_table->name.name, names);
    diag_hint(message, "add `unique (%s)` to `%s`, not deferrable", names,
              key->ref_table->name.name);
    diag_note(message, key->ref_columns.items[0]->at, "`%s` is declared here",
              key->ref_columns.items[0]->name);
}

/* What a crash empties cannot be relied on by what it does not. */
static void check_logged(builder *b, const model_constraint *key) {
    if (!key->ref_table || !key->ref_table->unlogged || key->table->unlogged)
        return;
    diag_message *message = diag_error(b->sink, DIAG_FOREIGN_KEY_TARGET, key->at,
                                       "`%s` cannot refer to `%s`, which is unlogged",
                                       key->table->name.name, key->ref_table->name.name);
    diag_hint(message, "both are `unlogged`, or only this one");
    diag_note(message, key->ref_table->name.at, "`%s` is declared here", key->ref_table->name.name);
}

static void set_target(builder *b, model_constraint *key, model_table *table) {
    key->ref_table = table;
    key->ref_schema = table->name.schema;
    key->ref_name = table->name.name;
    for (size_t i = 0; i < key->ref_columns.len; i++)
        gen_list_add(b->arena, &key->ref_column_names, key->ref_columns.items[i]->name);
}

/* --- of relationships --------------------------------------------------------------------------- */

/* `was` behind `named` is the constraint's old name; before it, it is the relationship's. */
static const ast_attribute *constraint_was(const ast_attribute *attributes) {
    return attribute_of(attribute_of(attributes, ATTR_NAMED), ATTR_WAS);
}

static bool has_real_tables(const draft_relation *draft) {
    return draft->from->table->kind == TABLE_PLAIN && draft->to->table->kind == TABLE_PLAIN;
}

static void add_relation_key(builder *b, draft_relation *draft) {
    model_relation *relation = draft->relation;
    if (!draft->to || relation->kind != RELATION_OWNER || !has_real_tables(draft) ||
        !relation->columns.len || relation->columns.len != relation->ref_columns.len)
        return;
    const ast_attribute *attributes = draft->member->attributes;
    model_constraint *key =
        new_constraint(b, draft->from, CONSTRAINT_FOREIGN_KEY, draft->relation->at);
    key->columns = relation->columns;
    key->ref_columns = relation->ref_columns;
    set_target(b, key, draft->to->table);
    read_actions(b, draft->from, attributes, key,
                 gen_printf(b->arena, "write `%s?`, or choose another action",
                            draft->member->type.name.name.written));
    read_match(b, attributes, key);
    check_target(b, key);
    check_logged(b, key);
    finish_constraint(b, draft->from, key, attributes, NULL);
    const ast_attribute *was = constraint_was(attributes);
    key->was = was ? was->path.name.text : NULL;
    relation->foreign_key = key;
}

/* Joined inheritance: a child's row hangs on its parent's. */
static void add_parent_reference(builder *b, draft_table *draft) {
    if (!draft->parent_key.len || !draft->parent)
        return;
    model_constraint *key = new_constraint(b, draft, CONSTRAINT_FOREIGN_KEY, draft->entity->at);
    key->columns = draft->parent_key;
    key->ref_columns = *key_of(b, draft->parent);
    key->on_delete = ACTION_CASCADE;
    set_target(b, key, draft->parent->table);
    finish_constraint(b, draft, key, NULL, NULL);
}

/* --- of their own -------------------------------------------------------------------------------- */

/* Whether the schema leaves room for a table that it does not declare. */
static bool may_be_elsewhere(const builder *b, const ast_path *path) {
    if (b->model->statements.len)
        return true;
    return path->schema.text && !orm__map_get(&b->schemas, path->schema.text);
}

static void report_table(builder *b, const ast_path *path) {
    name_list names = {0};
    for (size_t i = 0; i < b->model->tables.len; i++)
        gen_list_add(b->arena, &names, b->model->tables.items[i]->name.name);
    hint_nearest(diag_error(b->sink, DIAG_UNKNOWN_TABLE, path->name.at, "there is no table `%s`",
                            path->name.text),
                 path->name.text, &names);
}

static bool comparable(const model_type *a, const model_type *b) {
    model_type left = model_type_base(a), right = model_type_base(b);
    if (left.kind != TYPE_BUILTIN || right.kind != TYPE_BUILTIN)
        return left.kind == right.kind;
    return left.dimensions == right.dimensions && left.builtin->category == right.builtin->category;
}

static void check_types(builder *b, const model_constraint *key, const ast_names *names) {
    for (size_t i = 0; i < key->columns.len; i++) {
        const model_column *mine = key->columns.items[i], *theirs = key->ref_columns.items[i];
        if (comparable(&mine->type, &theirs->type))
            continue;
        diag_message *message =
            diag_error(b->sink, DIAG_FOREIGN_KEY_MISMATCH,
                       names->len == key->columns.len ? names->items[i].at : key->at,
                       "column `%s` is `%s`, but `%s` is `%s`", mine->name,
                       type_text(b, &mine->type), theirs->name, type_text(b, &theirs->type));
        diag_note(message, theirs->type_at, "`%s` is declared here", theirs->name);
    }
}

static bool read_references(builder *b, draft_table *target, const ast_member *member,
                            const ast_names *names, model_constraint *key) {
    if (names->len)
        column_list(b, target, names, &key->ref_columns);
    else if (target->table->primary_key)
        key->ref_columns = target->table->primary_key->columns;
    if (!key->ref_columns.len) {
        if (!names->len)
            diag_error(b->sink, DIAG_NO_TARGET_KEY, member->target.name.at,
                       "table `%s` has no primary key to refer to", target->table->name.name);
        return false;
    }
    if (key->ref_columns.len == key->columns.len)
        return true;
    diag_error(b->sink, DIAG_FOREIGN_KEY_MISMATCH, member->at,
               "this foreign key has %zu column%s and refers to %zu", key->columns.len,
               key->columns.len == 1 ? "" : "s", key->ref_columns.len);
    return false;
}

static bool refer(builder *b, const ast_member *member, model_constraint *key) {
    draft_table *target = find_table(b, member->target.schema.text, member->target.name.text);
    const ast_names *names = &member->target_columns;
    if (target) {
        if (!read_references(b, target, member, names, key))
            return false;
        set_target(b, key, target->table);
        check_types(b, key, &member->columns);
        check_target(b, key);
        check_logged(b, key);
        return true;
    }
    if (!may_be_elsewhere(b, &member->target)) {
        report_table(b, &member->target);
        return false;
    }
    key->ref_schema = member->target.schema.text;
    key->ref_name = member->target.name.text;
    for (size_t i = 0; i < names->len; i++)
        if (names->items[i].text)
            gen_list_add(b->arena, &key->ref_column_names, names->items[i].text);
    return true;
}

static void add_foreign_key(builder *b, draft_table *draft, const ast_member *member) {
    check_attributes(b, member->attributes, PLACE_FOREIGN_KEY);
    model_constraint *key = new_constraint(b, draft, CONSTRAINT_FOREIGN_KEY, member->at);
    if (!member->target.name.text || !column_list(b, draft, &member->columns, &key->columns) ||
        !refer(b, member, key))
        return;
    read_actions(b, draft, member->attributes, key,
                 "write the column's type with `?`, or choose another action");
    read_match(b, member->attributes, key);
    finish_constraint(b, draft, key, member->attributes, member->doc);
}

void make_foreign_keys(builder *b) {
    for (size_t i = 0; i < b->drafts.len; i++) {
        draft_table *draft = b->drafts.items[i];
        add_parent_reference(b, draft);
        for (size_t k = 0; k < draft->members.len; k++) {
            const draft_member *member = &draft->members.items[k];
            if (member->relation)
                add_relation_key(b, member->relation);
            else if (member->ast->kind == MEMBER_FOREIGN_KEY)
                add_foreign_key(b, draft, member->ast);
        }
    }
}
