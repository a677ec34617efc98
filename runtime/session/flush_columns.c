/*
 * Which columns of a row a statement sends: those that changed, as far as the entity's sets let them
 * be sent.
 */
#include "session/flush.h"

static const orm__column_sets *sets_of(const orm__flusher *at, const orm_entity *entity) {
    return &orm__entity_state_of(at->session, entity)->sets;
}

void orm__flush_columns(orm__flusher *at, const orm_object *object) {
    const orm__column_sets *sets = sets_of(at, object->entity);
    bool is_new = orm__record_of(object)->state == ORM__PENDING;
    const uint64_t *sent = is_new ? sets->inserted : sets->updated;
    for (unsigned i = 0; i < object->entity->words; i++)
        at->columns[i] = orm__changed(object)[i] & sent[i];
}

void orm__flush_add_nulls(orm__flusher *at, const orm_entity *entity, const uint64_t *columns) {
    const orm__column_sets *sets = sets_of(at, entity);
    for (unsigned i = 0; i < entity->words; i++)
        at->columns[i] |= columns[i] & sets->null_if_left_out[i];
}

bool orm__flush_have_arrays(const orm__flusher *at, const orm_entity *entity) {
    const orm__column_sets *sets = sets_of(at, entity);
    bool have = true;
    for (unsigned i = 0; i < entity->words; i++)
        have = have && !(at->columns[i] & ~sets->arrays[i]);
    for (int i = 0; i < entity->key_count; i++)
        have = have && orm__bit(sets->arrays, entity->key[i]);
    return have;
}
