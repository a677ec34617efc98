/*
 * Loading: from the rows of a result to the session's objects.
 *
 *     its key is new        an object is made in the result's slab and filled
 *     it is known           the session's own object stands for the row: see load_again.c
 *
 * Rows whose key is one integer go in blocks (load_block.c); others row by row.
 */
#include <string.h>

#include "session/hooks.h"
#include "session/loader.h"
#include "session/owned_values.h"
#include "session/written_rows.h"

/* --- rows one by one ----------------------------------------------------------------------------- */

static orm_status fill_next(orm__loader *at, orm_object **out) {
    const orm_entity *entity;
    orm_status status = orm__load_variant_of_row(&at->plan, &at->session->failure, &entity);
    if (status != ORM_OK)
        return status;
    orm_object *object = orm__loader_next(at, entity);
    if (!object)
        return orm__fail_nomem(&at->session->failure);
    status = orm__load_cells(&at->plan, object, at->memory, &at->session->failure);
    if (status != ORM_OK)
        return status;
    memcpy(orm__loaded(object), at->plan.loaded, at->plan.entity->words * sizeof(uint64_t));
    *out = object;
    return ORM_OK;
}

/* Any other key is known once the row is decoded; the object is then kept or the place reused. */
static orm_status load_by_value(orm__loader *at, orm_object **out) {
    orm_status status = fill_next(at, out);
    if (status != ORM_OK)
        return status;
    orm_object *known =
        at->plan.entity->key_count ? orm__identity_map_find_like(at->state->map, *out) : NULL;
    if (known) {
        status = orm__loader_claim(at, known, (*out)->entity);
        memset(*out, 0, at->stride);
        *out = known;
        return status == ORM_OK ? orm__loader_meet(at, known) : status;
    }
    orm__loader_keep(at);
    if (orm__identify(at->session, *out))
        return ORM_OK;
    orm__slab_bury(at->slab, *out);
    return ORM_NOMEM;
}

static orm_status load_row(orm__loader *at, const orm__result *result, size_t row) {
    at->rows_left = at->batch->len - row;
    orm__result_row(result, (int)row, at->plan.first, at->plan.count, at->plan.cells);
    if (orm__load_absent(&at->plan, at->plan.cells)) {
        at->batch->objects[row] = NULL;
        return ORM_OK;
    }
    return load_by_value(at, &at->batch->objects[row]);
}

/* --- the whole ----------------------------------------------------------------------------------- */

static orm_status load_rows(orm__loader *at, const orm__result *result) {
    size_t rows = at->batch->len, done = 0;
    orm_status status = ORM_OK;
    while (done < rows && status == ORM_OK) {
        size_t count = 1;
        if (at->plan.key_step >= 0) {
            count = rows - done < ORM__BLOCK_ROWS ? rows - done : ORM__BLOCK_ROWS;
            status = orm__loader_load_block(at, result, done, count);
        } else {
            status = load_row(at, result, done);
        }
        done += status == ORM_OK ? count : 0;
    }
    at->batch->len = done;
    return status;
}

/* New objects of rows that the statement wrote: after a rollback there may be no such rows. */
static orm_status note_written(const orm__loader *at) {
    for (size_t i = 0; at->written && i < at->batch->len; i++) {
        orm_object *object = at->batch->objects[i];
        if (!object || !orm__record_of(object)->shared)
            continue;
        orm__record *record = orm__touch(object);
        if (!record || !orm__keep_committed(object, record))
            return at->session->failure.error.status;
    }
    return ORM_OK;
}

static orm_status note_deleted(const orm__batch *batch) {
    orm_status status = ORM_OK;
    for (size_t i = 0; i < batch->len && status == ORM_OK; i++)
        if (batch->objects[i])
            status = orm__object_gone(batch->objects[i]);
    return status;
}

static orm_status load_all(orm__loader *at, const orm__load_part *part, const orm__result *result,
                           size_t rows, orm_arena *scratch) {
    orm_session *session = at->session;
    at->batch = orm_arena_zalloc(at->memory, sizeof *at->batch);
    if (!at->batch)
        return orm__fail_nomem(&session->failure);
    *at->batch = (orm__batch){
        .len = rows, .query = part->query, .relation = part->relation, .with = part->with};
    at->batch->objects = orm_arena_alloc(at->memory, rows * sizeof(orm_object *));
    if (!at->batch->objects || (rows && !orm__identity_map_reserve(at->state->map, rows)))
        return orm__fail_nomem(&session->failure);
    const orm__slab *last = session->slabs;
    orm_status status = orm__load_plan_of_part(part, result, scratch, &session->failure, &at->plan);
    if (status == ORM_OK)
        status = load_rows(at, result);
    if (status == ORM_OK)
        status = note_written(at);
    if (status == ORM_OK && part->deleted)
        status = note_deleted(at->batch);
    if (status == ORM_OK && session->hooked)
        orm__hooks_on_load(session, part->entity, last, at->stride, at->used);
    return status;
}

/* The object has a record of its own at once, and the batch beside it. */
static orm_status settle_at_home(orm__loader *at, orm_object *object) {
    orm__record *shared = orm__record_of(object);
    orm__record *own = orm_arena_alloc(at->memory, sizeof *own);
    if (!own)
        return orm__fail_nomem(&at->session->failure);
    *own = (orm__record){
        .state = shared->state, .batch = shared->batch, .slab = shared->slab, .object = object};
    object->record = own;
    orm__values_home(at->session, own, at->memory);
    return ORM_OK;
}

/* The row of a key; its memory is the object's, if that is new. */
static orm_status load_single(orm__loader *at, const orm__load_part *part,
                              const orm__result *result, orm_arena *scratch) {
    at->single = true;
    at->memory = orm__values_new(at->session);
    if (!at->memory)
        return orm__fail_nomem(&at->session->failure);
    orm_status status = load_all(at, part, result, 1, scratch);
    orm_object *object = status == ORM_OK ? at->batch->objects[0] : NULL;
    bool is_new = object && orm__record_of(object)->shared && at->used;
    if (is_new)
        status = settle_at_home(at, object);
    if (is_new && status != ORM_OK) {
        orm__forget_identity(at->session, object);
        orm__slab_bury(at->slab, object);
    }
    *part->single = object;
    if (!is_new || status != ORM_OK)
        orm_arena_free(at->memory);
    return status;
}

orm_status orm__load_part_objects(orm_session *session, const orm__load_part *part,
                                  const orm__result *result, size_t rows, orm_list *out) {
    *out = (orm_list){.items = NULL};
    orm__loader at = {.session = session,
                      .state = orm__entity_state_of(session, part->entity),
                      .memory = session->arena,
                      .integers = part->integers,
                      .stride = orm__stride(part->entity->size),
                      .written = part->written || orm__result_is_change(result)};
    if (!at.state)
        return session->failure.error.status;
    orm_arena *scratch = orm_arena_new(&session->allocator);
    if (!scratch)
        return orm__fail_nomem(&session->failure);
    bool single = part->single && rows == 1;
    orm_status status = single ? load_single(&at, part, result, scratch)
                               : load_all(&at, part, result, rows, scratch);
    orm_arena_free(scratch);
    if (status == ORM_OK)
        *out = (orm_list){.items = single ? part->single : at.batch->objects, .len = rows};
    return status;
}
