/*
 * Views.
 *
 * PostgreSQL lets nothing change under a view, so one that looks at what changes goes before and
 * comes back after.
 */
#include <string.h>

#include "migrate/compare.h"
#include "migrate/normal_tokens.h"
#include "migrate/statements.h"

/* --- views ------------------------------------------------------------------------------------------ */

static bool is_view(const model_table *table) {
    return table->kind == TABLE_VIEW || table->kind == TABLE_MATERIALIZED_VIEW;
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

/* Names of what cannot change under a view: tables with other columns, what goes. */
static name_words moving_names(const comparison *c) {
    name_words names = {0};
    for (size_t i = 0; i < c->retyped.len; i++)
        gen_list_add(c->arena, &names, c->retyped.items[i]->table->name.name);
    for (size_t i = 0; i < c->remade.len; i++)
        gen_list_add(c->arena, &names, c->remade.items[i]->table->name.name);
    for (size_t i = 0; i < c->from->tables.len; i++) {
        const model_table *old = c->from->tables.items[i], *now = pairing_new(c->pairs, old);
        if (!is_view(old) && (!now || is_view(now)))
            gen_list_add(c->arena, &names, old->name.name);
    }
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
    gen_list_add(c->arena, &c->lost, to->name.name);
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
