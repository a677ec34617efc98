/*
 * Views and SQL as it stands.
 *
 * PostgreSQL lets nothing change under a view, so one that looks at what changes goes before and
 * comes back after. Statements are paired by what they make, and are equal when their tokens are.
 */
#include <string.h>

#include "migrate/compare.h"
#include "migrate/normal_tokens.h"
#include "migrate/statements.h"

/* --- views ------------------------------------------------------------------------------------------ */

static bool is_view(const model_table *table) {
    return table->kind == TABLE_VIEW || table->kind == TABLE_MATERIALIZED_VIEW;
}

static const char *view_form(const comparison *c, const model_table *view) {
    return view->view.sql ? normal_tokens(c->arena, view->view.sql, NULL, NULL) : "";
}

static bool same_view(const comparison *c, const model_table *from, const model_table *to) {
    return from->kind == to->kind && strcmp(view_form(c, from), view_form(c, to)) == 0 &&
           same_options(&from->options, &to->options) && same_path(c, &from->name, &to->name);
}

static void drop_view(comparison *c, const model_table *from, bool forced) {
    const migrate_object a = {.table = from};
    operation *made = plan_add(c, OPERATION_VIEW_DROP, a, (migrate_object){0}, NULL);
    made->order = statement_order(from->order, 0);
    made->forced = forced;
    if (from->kind == TABLE_MATERIALIZED_VIEW && !forced)
        made->loses = gen_printf(c->arena, "the rows of %s", object_label(c->arena, c->from, &a));
}

static operation *add_view(comparison *c, const model_table *to) {
    operation *made =
        plan_add(c, OPERATION_VIEW_ADD, (migrate_object){0}, (migrate_object){.table = to}, NULL);
    made->order = statement_order(to->order, 0);
    return made;
}

typedef ORM__LIST(const char *) name_words;

/* Names of what cannot change under a view: tables with other columns, views that go. */
static name_words moving_names(const comparison *c) {
    name_words names = {0};
    for (size_t i = 0; i < c->retyped.len; i++)
        gen_list_add(c->arena, &names, c->retyped.items[i]->table->name.name);
    for (size_t i = 0; i < c->remade.len; i++)
        gen_list_add(c->arena, &names, c->remade.items[i]->table->name.name);
    return names;
}

static bool looks_at(const comparison *c, const model_table *view, const name_words *names) {
    for (size_t i = 0; i < names->len; i++)
        if (sql_mentions(c->arena, view->view.sql, names->items[i]))
            return true;
    return false;
}

static void compare_view(comparison *c, const model_table *from, const model_table *to,
                         name_words *moving) {
    const migrate_object a = {.table = from}, b = {.table = to};
    bool same = same_view(c, from, to);
    if (same && !looks_at(c, from, moving)) {
        compare_indexes(c, from, to);
        plan_comment(c, a, from->doc, b, to->doc);
        return;
    }
    gen_list_add(c->arena, moving, from->name.name);
    drop_view(c, from, true);
    operation *add = add_view(c, to);
    add->forced = same;
    add->line = gen_printf(c->arena, "%s changed", object_label(c->arena, c->to, &b));
}

/* A view stands behind those it looks at. */
void compare_views(comparison *c) {
    name_words moving = moving_names(c);
    for (size_t i = 0; i < c->from->tables.len; i++) {
        const model_table *old = c->from->tables.items[i], *now = pairing_new(c->pairs, old);
        if (!is_view(old) || (now && is_view(now)))
            continue;
        gen_list_add(c->arena, &moving, old->name.name);
        drop_view(c, old, false);
    }
    for (size_t i = 0; i < c->to->tables.len; i++) {
        const model_table *now = c->to->tables.items[i], *old = pairing_old(c->pairs, now);
        if (is_view(now) && old && is_view(old))
            compare_view(c, old, now, &moving);
        else if (is_view(now))
            add_view(c, now);
    }
}

/* --- statements -------------------------------------------------------------------------------------- */

static sql_statements statements_of(orm_arena *arena, const model *in) {
    sql_statements all = {0};
    size_t last = 0;
    for (size_t i = 0; i < in->statements.len; i++) {
        const model_statement *each = &in->statements.items[i];
        statements_split(arena, each->sql.sql, each->first, each->order, &all);
        last = each->order > last ? each->order : last;
    }
    for (size_t i = 0; i < in->tables.len; i++)
        for (size_t k = 0; k < in->tables.items[i]->sql.len; k++)
            statements_split(arena, in->tables.items[i]->sql.items[k].sql, false,
                             last + in->tables.len + i, &all);
    return all;
}

static orm__map by_tokens(const comparison *c, const sql_statements *all, bool by_subject) {
    orm__map map = {0};
    for (size_t i = 0; i < all->len; i++) {
        const sql_statement *each = all->items[i];
        if (!orm__map_put(&map, c->arena, by_subject ? each->subject : each->tokens, (void *)each))
            gen_out_of_memory();
    }
    return map;
}

static void drop_statement(comparison *c, const sql_statement *old, bool forced) {
    operation *made = plan_add(c, old->first ? OPERATION_FIRST_DROP : OPERATION_STATEMENT_DROP,
                               (migrate_object){.statement = old}, (migrate_object){0}, NULL);
    made->forced = forced;
    made->order = old->order;
    if (!old->undo)
        made->refusal = "what takes it back is not known";
}

static void add_statement(comparison *c, const sql_statement *now, bool changed) {
    operation *made = plan_add(c, now->first ? OPERATION_FIRST_ADD : OPERATION_STATEMENT_ADD,
                               (migrate_object){0}, (migrate_object){.statement = now}, NULL);
    made->order = now->order;
    if (changed)
        made->line = gen_printf(c->arena, "%s changed", now->subject);
}

static void replace_statement(comparison *c, const sql_statement *old, const sql_statement *now) {
    if (old->replace && now->replace) {
        plan_add(c, OPERATION_STATEMENT_REPLACE, (migrate_object){.statement = old},
                 (migrate_object){.statement = now}, NULL)
            ->order = now->order;
        return;
    }
    drop_statement(c, old, true);
    add_statement(c, now, true);
}

void compare_statements(comparison *c) {
    sql_statements olds = statements_of(c->arena, c->from), news = statements_of(c->arena, c->to);
    orm__map old_tokens = by_tokens(c, &olds, false), old_subjects = by_tokens(c, &olds, true);
    orm__map new_tokens = by_tokens(c, &news, false), new_subjects = by_tokens(c, &news, true);
    for (size_t i = 0; i < olds.len; i++)
        if (!orm__map_get(&new_tokens, olds.items[i]->tokens) &&
            !orm__map_get(&new_subjects, olds.items[i]->subject))
            drop_statement(c, olds.items[i], false);
    for (size_t i = 0; i < news.len; i++) {
        const sql_statement *now = news.items[i];
        const sql_statement *old = orm__map_get(&old_subjects, now->subject);
        if (orm__map_get(&old_tokens, now->tokens))
            continue;
        if (old)
            replace_statement(c, old, now);
        else
            add_statement(c, now, false);
    }
}
