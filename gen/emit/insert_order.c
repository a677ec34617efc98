/*
 * The order of inserts.
 *
 * Tables are placed in passes over the schema: each pass places those whose foreign keys lead to
 * placed tables. When a pass places none there is a circle, and one table is placed that asks for
 * less: first keys that may be NULL do not count, since such a column can be written second, and
 * when that does not help either the first table left is placed as it is.
 */
#include "base/map.h"
#include "diag/memory.h"
#include "emit/entity_plan.h"

typedef enum demand { ALL_KEYS, REQUIRED_KEYS, NO_KEYS } demand;

enum { UNPLACED = -1 };

static bool key_required(const model_constraint *key) {
    for (size_t i = 0; i < key->columns.len; i++)
        if (!key->columns.items[i]->not_null)
            return false;
    return true;
}

static bool ready(const orm__map *plans, const model_table *table, demand asked) {
    for (size_t i = 0; asked != NO_KEYS && i < table->constraints.len; i++) {
        const model_constraint *key = table->constraints.items[i];
        const model_table *target = key->ref_table;
        if (key->kind != CONSTRAINT_FOREIGN_KEY || target == NULL || target == table ||
            target->entity == NULL)
            continue;
        const entity_plan *plan = orm__map_get(plans, target->entity->c_name);
        if (plan->order == UNPLACED && (asked == ALL_KEYS || key_required(key)))
            return false;
    }
    return true;
}

/* Places what is ready, all of it or the first alone; returns how many. */
static size_t place_ready(package_plan *plan, const orm__map *plans, demand asked, bool all,
                          int next) {
    size_t count = 0;
    for (size_t i = 0; i < plan->entities.len && (all || count == 0); i++) {
        entity_plan *entity = &plan->entities.items[i];
        if (entity->order == UNPLACED && ready(plans, entity->entity->table, asked)) {
            entity->order = next++;
            count++;
        }
    }
    return count;
}

void plan_order(package_plan *plan) {
    orm__map plans = {0};
    for (size_t i = 0; i < plan->entities.len; i++) {
        entity_plan *entity = &plan->entities.items[i];
        entity->order = UNPLACED;
        if (!orm__map_put(&plans, plan->model->arena, entity->c_name, entity))
            gen_out_of_memory();
    }
    for (size_t placed = 0, count; placed < plan->entities.len; placed += count) {
        count = place_ready(plan, &plans, ALL_KEYS, true, (int)placed);
        if (count == 0)
            count = place_ready(plan, &plans, REQUIRED_KEYS, false, (int)placed);
        if (count == 0)
            count = place_ready(plan, &plans, NO_KEYS, false, (int)placed);
    }
}
