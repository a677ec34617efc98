/* Which unique keys there are, and a hash table of the rows that have values of one. */
#include "session/unique_holders.h"

/* --- the keys ------------------------------------------------------------------------------------ */

static orm_status visit_constraints(orm__flusher *at, const orm_entity *entity,
                                    orm__unique_visitor *visit) {
    orm__unique_key key;
    orm_status status = ORM_OK;
    for (int i = 0; i < entity->constraint_count && status == ORM_OK; i++) {
        const orm_constraint *constraint = &entity->constraints[i];
        if (constraint->kind != ORM_UNIQUE)
            continue;
        key = (orm__unique_key){.entity = entity,
                                .constraint = constraint,
                                .columns = constraint->columns,
                                .count = constraint->column_count};
        status = visit(at, &key);
    }
    return status;
}

/* The primary key is one for all; an entity that extends another has the constraints it adds. */
static orm_status visit_family(orm__flusher *at, const orm_entity *root,
                               orm__unique_visitor *visit) {
    orm__unique_key key = {.entity = root, .columns = root->key, .count = root->key_count};
    const orm_lineage *lineage = root->lineage;
    orm_status status = visit(at, &key);
    if (status == ORM_OK && !lineage)
        status = visit_constraints(at, root, visit);
    for (unsigned i = 0; lineage && i < lineage->variant_count && status == ORM_OK; i++)
        status = visit_constraints(at, lineage->variants[i].entity, visit);
    return status;
}

static bool is_visited(const orm__flush_plan *plan, size_t number) {
    const orm_entity *root = orm__root_of(plan->entities.items[number]);
    for (size_t i = 0; i < number; i++)
        if (orm__root_of(plan->entities.items[i]) == root)
            return true;
    return false;
}

orm_status orm__visit_unique_keys(orm__flusher *at, orm__unique_visitor *visit) {
    orm_status status = ORM_OK;
    for (size_t i = 0; i < at->plan.entities.len && status == ORM_OK; i++)
        if (!is_visited(&at->plan, i))
            status = visit_family(at, orm__root_of(at->plan.entities.items[i]), visit);
    return status;
}

/* --- the holders --------------------------------------------------------------------------------- */

static bool has_values(const orm_object *object, const orm__unique_key *key) {
    for (int i = 0; i < key->count; i++)
        if (!orm__bit(orm__loaded(object), key->columns[i]) ||
            orm__is_null(object, &key->entity->columns[key->columns[i]]))
            return false;
    return key->count > 0;
}

static orm__record **slot_of(const orm__holder_table *table, const orm__unique_key *key,
                             const orm_object *values) {
    orm__key wanted, held;
    orm__key_of(values, key->columns, key->count, &wanted);
    uint64_t hash = orm__key_hash(&wanted);
    size_t at = (size_t)(hash ^ hash >> 32) & (table->capacity - 1);
    for (; table->slots[at]; at = (at + 1) & (table->capacity - 1)) {
        orm__key_of(orm__in_database(table->slots[at]), key->columns, key->count, &held);
        if (orm__keys_equal(&held, &wanted))
            break;
    }
    return &table->slots[at];
}

void orm__hold(orm__holder_table *table, const orm__unique_key *key, orm__record *record) {
    if (!has_values(orm__in_database(record), key))
        return;
    *slot_of(table, key, orm__in_database(record)) = record;
    table->len++;
}

bool orm__holder_table_make(orm__flusher *at, size_t most, orm__holder_table *out) {
    *out = (orm__holder_table){.capacity = 8};
    while (out->capacity < 2 * most)
        out->capacity *= 2;
    out->slots = orm_arena_zalloc(at->scratch, out->capacity * sizeof *out->slots);
    return out->slots != NULL;
}

orm__record *orm__holder_find(const orm__holder_table *table, const orm__unique_key *key,
                              const orm__record *taker) {
    if (!has_values(taker->object, key))
        return NULL;
    orm__record *holder = *slot_of(table, key, taker->object);
    return holder == taker ? NULL : holder;
}
