/*
 * Which columns of a row a statement sends.
 *
 * What a column's descriptor has to say about that is worked out once for a session and entity, as sets
 * of bits; the columns of a row are then a few words.
 */
#include "session/flush.h"

/* Whether leaving the column out of an INSERT is the same as writing NULL. */
static bool left_out_is_null(const orm_column *column) {
    enum {
        FILLED = ORM_COLUMN_DEFAULT | ORM_COLUMN_IDENTITY | ORM_COLUMN_IDENTITY_ALWAYS |
                 ORM_COLUMN_GENERATED | ORM_COLUMN_VERSION | ORM_COLUMN_UPDATED
    };
    return orm__nullable(column) && !(column->flags & FILLED);
}

static bool is_required(const orm_column *column) {
    enum {
        FILLED_BY_OTHERS = ORM_COLUMN_NULLABLE | ORM_COLUMN_DEFAULT | ORM_COLUMN_IDENTITY |
                           ORM_COLUMN_IDENTITY_ALWAYS | ORM_COLUMN_GENERATED | ORM_COLUMN_VERSION |
                           ORM_COLUMN_UPDATED | ORM__COLUMN_ELSEWHERE
    };
    return !(column->flags & FILLED_BY_OTHERS);
}

orm_status orm__flush_know_columns(orm_session *session, const orm_entity *entity) {
    orm__entity_state *state = orm__entity_state_of(session, entity);
    if (!state || state->sets.inserted)
        return state ? ORM_OK : session->failure.error.status;
    uint64_t *bits = orm_arena_zalloc(session->kept, 5 * entity->words * sizeof *bits);
    if (!bits)
        return orm__fail_nomem(&session->failure);
    orm__column_sets sets = {.inserted = bits,
                             .updated = bits + entity->words,
                             .null_if_left_out = bits + 2 * entity->words,
                             .arrays = bits + 3 * entity->words,
                             .required = bits + 4 * entity->words};
    for (unsigned i = 0; i < entity->column_count; i++) {
        const orm_column *column = &entity->columns[i];
        bool computed = column->flags & ORM_COLUMN_GENERATED;
        orm__bit_set(sets.inserted, i, !computed);
        /* An UPDATE counts the version up by itself. */
        orm__bit_set(sets.updated, i, !computed && !(column->flags & ORM_COLUMN_VERSION));
        orm__bit_set(sets.null_if_left_out, i, left_out_is_null(column));
        orm__bit_set(sets.required, i, is_required(column));
        orm__bit_set(sets.arrays, i, orm__array_type_of(column->type) != NULL);
    }
    state->sets = sets;
    return ORM_OK;
}

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
