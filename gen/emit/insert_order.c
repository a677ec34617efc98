/*
 * The order of inserts.
 *
 * Tables are placed in passes over the schema: each pass places those whose foreign keys lead to
 * placed tables. When a pass places none there is a circle, and one table is placed that asks for
 * less: first keys that may be NULL do not count, since such a column can be written second, and
 * when that does not help either the first table left is placed as it is. Entities that extend one
 * another are placed together.
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

/* Whether the table's foreign keys lead to placed tables, or to its own family's. */
static bool ready(const orm__map *plans, const model_table *table, demand asked) {
    const model_entity *root = model_entity_root(table->entity);
    for (size_t i = 0; asked != NO_KEYS && i < table->constraints.len; i++) {
        const model_constraint *key = table->constraints.items[i];
        const model_table *target = key->ref_table;
        if (key->kind != CONSTRAINT_FOREIGN_KEY || target == NULL || target->entity == NULL ||
            model_entity_root(target->entity) == root)
            continue;
        const entity_plan *plan = orm__map_get(plans, model_entity_root(target->entity)->c_name);
        if (plan->order == UNPLACED && (asked == ALL_KEYS || key_required(key)))
            return false;
    }
    return true;
}

/* The same for all tables of an entity and of those that extend it: their rows are written as one. */
static bool family_ready(const orm__map *plans, const model_entity *entity, demand asked) {
    bool all = entity->table->entity != entity || ready(plans, entity->table, asked);
    for (size_t i = 0; i < entity->children.len && all; i++)
        all = family_ready(plans, entity->children.items[i], asked);
    return all;
}

/* Places what is ready, all of it or the first alone; returns how many. */
static size_t place_ready(package_plan *plan, const orm__map *plans, demand asked, bool all,
                          int next) {
    size_t count = 0;
    for (size_t i = 0; i < plan->entities.len && (all || count == 0); i++) {
        entity_plan *entity = &plan->entities.items[i];
        if (entity->entity->parent == NULL && entity->order == UNPLACED &&
            family_ready(plans, entity->entity, asked)) {
            entity->order = next++;
            count++;
        }
    }
    return count;
}

void plan_order(package_plan *plan) {
    orm__map plans = {0};
    size_t families = 0;
    for (size_t i = 0; i < plan->entities.len; i++) {
        entity_plan *entity = &plan->entities.items[i];
        entity->order = UNPLACED;
        families += entity->entity->parent == NULL;
        if (!orm__map_put(&plans, plan->model->arena, entity->c_name, entity))
            gen_out_of_memory();
    }
    for (size_t placed = 0, count; placed < families; placed += count) {
        count = place_ready(plan, &plans, ALL_KEYS, true, (int)placed);
        if (count == 0)
            count = place_ready(plan, &plans, REQUIRED_KEYS, false, (int)placed);
        if (count == 0)
            count = place_ready(plan, &plans, NO_KEYS, false, (int)placed);
    }
    for (size_t i = 0; i < plan->entities.len; i++) {
        const model_entity *root = model_entity_root(plan->entities.items[i].entity);
        const entity_plan *first = orm__map_get(&plans, root->c_name);
        plan->entities.items[i].order = first->order;
    }
}
