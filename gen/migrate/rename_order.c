/*
 * Renames among themselves.
 *
 * An object holds its old name until it is renamed. Inner objects are renamed behind the one that they
 * are in, since that is already called by its new name then.
 */
#include "migrate/rename_order.h"

#include "diag/memory.h"
#include "migrate/held_names.h"
#include "migrate/put_aside.h"

typedef struct rename_entry {
    operation of;
    held_names holds, wants;
    bool done, away; /* away: it has got out of the way */
} rename_entry;

typedef struct rename_list {
    migrate_plan *plan;
    rename_entry *items;
    size_t len;
    operations ordered;
} rename_list;

/* Whether an entry's old name is what another one wants. */
static bool is_in_the_way(const rename_entry *holder, const rename_entry *of) {
    return !holder->away && share_name(&holder->holds, &of->wants);
}

/* ---- what comes before what */

static bool is_around(const operation *outer, const operation *of) {
    switch (outer->kind) {
    case OPERATION_TABLE_RENAME:
        return of->kind != OPERATION_TABLE_RENAME && of->to.table == outer->to.table;
    case OPERATION_DOMAIN_RENAME:
        return of->to.constraint && of->to.domain == outer->to.domain;
    case OPERATION_COMPOSITE_RENAME:
        return of->to.attribute && of->to.composite == outer->to.composite;
    default:
        return false;
    }
}

static bool waits_for_outer(const rename_list *all, const rename_entry *of) {
    for (size_t i = 0; i < all->len; i++)
        if (!all->items[i].done && &all->items[i] != of && is_around(&all->items[i].of, &of->of))
            return true;
    return false;
}

static bool waits_for_name(const rename_list *all, const rename_entry *of) {
    for (size_t i = 0; i < all->len; i++)
        if (!all->items[i].done && &all->items[i] != of && is_in_the_way(&all->items[i], of))
            return true;
    return false;
}

/* ---- the order */

/* While somebody is out of the way all happens in one transaction: nobody sees that. */
static bool is_anyone_away(const rename_list *all) {
    for (size_t i = 0; i < all->len; i++)
        if (all->items[i].away && !all->items[i].done)
            return true;
    return false;
}

static void put(rename_list *all, rename_entry *each, rename_half half) {
    operation made = each->of;
    made.together = is_anyone_away(all);
    made.half = half;
    made.forced = made.forced || half == RENAME_AWAY;
    each->done = half != RENAME_AWAY;
    each->away = half == RENAME_AWAY;
    gen_list_add(all->plan->arena, &all->ordered, made);
}

static bool put_next(rename_list *all) {
    for (size_t i = 0; i < all->len; i++) {
        rename_entry *each = &all->items[i];
        if (each->done || waits_for_outer(all, each) || waits_for_name(all, each))
            continue;
        put(all, each, each->away ? RENAME_ARRIVES : RENAME_WHOLE);
        return true;
    }
    for (size_t i = 0; i < all->len; i++) {
        rename_entry *each = &all->items[i];
        if (each->done || each->away || waits_for_outer(all, each))
            continue;
        put(all, each, RENAME_AWAY);
        return true;
    }
    return false;
}

/* ---- the whole */

void order_renames(migrate_plan *plan, size_t start, size_t end, aside_finder *put_aside) {
    const operations before = plan->operations;
    rename_list all = {.plan = plan, .len = end - start};
    all.items = gen_alloc(plan->arena, (all.len + 1) * sizeof *all.items);
    for (size_t i = 0; i < all.len; i++) {
        const operation *of = &before.items[start + i];
        all.items[i] = (rename_entry){
            .of = *of, .holds = names_of(plan, of, true), .wants = names_of(plan, of, false)};
    }
    for (size_t i = 0; i < start; i++)
        gen_list_add(plan->arena, &all.ordered, before.items[i]);
    put_aside(plan, &all.ordered);
    while (put_next(&all))
        continue;
    for (size_t i = end; i < before.len; i++)
        gen_list_add(plan->arena, &all.ordered, before.items[i]);
    plan->operations = all.ordered;
}
