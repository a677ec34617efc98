/*
 * Loading: from the rows of a result to the session's objects.
 *
 *     its key is new        an object is made in the result's slab and filled
 *     it is known           the session's own object stands for the row, as it is
 *     known and expired     it is filled, and what was set and not saved put back over it
 *     known, and the statement wrote the row   it is filled, so that a rollback takes that back
 *
 * Rows whose key is one integer go in blocks, column by column; others row by row.
 */
#include "session/load.h"

#include <string.h>

#include "base/bump.h"
#include "codec/decode_slot.h"
#include "session/hooks.h"
#include "session/owned_values.h"
#include "session/related.h"
#include "session/written_rows.h"

/* --- objects ----------------------------------------------------------------------------------- */

/* Objects are zeroed a few at a time, just before they are filled: while they are in the cache. */
enum { SLAB_BYTES = 1 << 20, ZEROED_BYTES = 1536 };

/* Where the objects of one result are made. */
typedef struct loader {
    orm_session *session;
    orm__entity_state *state;
    orm__batch *batch;
    orm_arena
        *memory; /* of the batch and of values; the values of several get an arena to themselves */
    orm__values *values; /* that arena; NULL: there is none yet */
    bool single;
    orm__load_plan plan;
    orm__slab *slab;
    size_t stride, used, room;
    size_t zeroed; /* of the slab's objects */
    char *next;    /* the first that is not used */
    size_t rows_left;
    bool written; /* the statement itself wrote the rows */
    const orm__load_integers *integers;
} loader;

/* The values of a result's objects go with the last of these. False when out of memory. */
static bool share_values(loader *at) {
    enum { SMALL_CHUNK = 512, BYTES_A_ROW = 32, LARGE_CHUNK = 1 << 16 };
    if (at->single)
        return true;
    if (!at->values) {
        size_t guess = at->rows_left * BYTES_A_ROW;
        orm_arena *arena = orm_arena_new(&at->session->allocator);
        if (!arena)
            return false;
        orm__arena_spare(arena, orm__engine_spare(at->session->engine));
        arena->next_size = guess < SMALL_CHUNK   ? SMALL_CHUNK
                           : guess > LARGE_CHUNK ? LARGE_CHUNK
                                                 : guess;
        at->values = orm_arena_alloc(arena, sizeof *at->values);
        if (!at->values) {
            orm_arena_free(arena);
            return false;
        }
        *at->values = (orm__values){.arena = arena};
        at->memory = arena;
    }
    orm__slab_share_values(at->slab, at->values);
    return true;
}

/* Room for more objects, zeroed. False when out of memory. */
static bool make_room(loader *at) {
    if (at->used == at->room) {
        size_t most = SLAB_BYTES / at->stride + 1;
        at->room = at->rows_left < most ? at->rows_left : most;
        at->used = at->zeroed = 0;
        at->slab = orm__slab_new(at->session, &at->session->allocator, at->stride, at->room);
        if (!at->slab)
            return false;
        at->slab->shared.state = ORM__PERSISTENT;
        at->slab->shared.batch = at->batch;
        if (!share_values(at))
            return false;
    }
    size_t left = at->room - at->used, few = ZEROED_BYTES / at->stride + 1;
    size_t count = left < few ? left : few;
    at->next = orm__slab_at(at->slab, at->stride, at->used, count);
    at->zeroed += count;
    return true;
}

/* The next object to be filled, of the row's entity; it is again the next one until it is kept. NULL
 * when out of memory. */
static inline orm_object *next_object(loader *at, const orm_entity *entity) {
    if (at->used == at->zeroed && !make_room(at))
        return NULL;
    orm_object *object = (orm_object *)(void *)at->next;
    object->entity = entity;
    object->session = at->session;
    object->record = &at->slab->shared;
    return object;
}

static void keep_object(loader *at) {
    at->used++;
    at->slab->made++;
    at->next += at->stride;
}

static orm_status fill_next(loader *at, orm_object **out) {
    const orm_entity *entity;
    orm_status status = orm__load_variant_of_row(&at->plan, &at->session->failure, &entity);
    if (status != ORM_OK)
        return status;
    orm_object *object = next_object(at, entity);
    if (!object)
        return orm__fail_nomem(&at->session->failure);
    status = orm__load_cells(&at->plan, object, at->memory, &at->session->failure);
    if (status != ORM_OK)
        return status;
    memcpy(orm__loaded(object), at->plan.loaded, at->plan.entity->words * sizeof(uint64_t));
    *out = object;
    return ORM_OK;
}

/* The values behind foreign keys that moved are other objects now. */
static void follow_keys(orm_object *object, const orm_object *before) {
    const orm_entity *entity = object->entity;
    for (unsigned i = 0; i < entity->column_count; i++) {
        const orm_column *column = &entity->columns[i];
        if (!orm__value_equal(column->type, orm__nullable(column), orm__slot_of(object, column),
                              orm__slot_of(before, column)))
            orm__related_column_set(object, i);
    }
}

/* Brings an object up to date whose row the statement wrote, so that a rollback takes it back. What
 * the program set and has not saved stays. */
static orm_status take_written(loader *at, orm_object *object) {
    orm_session *session = at->session;
    const orm__record *now = orm__record_of(object);
    if (now->state != ORM__PERSISTENT || (!now->shared && now->original))
        return ORM_OK;
    orm__record *record = orm__touch(object);
    if (!record || !orm__keep_original(object, record))
        return session->failure.error.status;
    orm_status status = orm__load_cells(&at->plan, object, session->arena, &session->failure);
    if (status != ORM_OK) {
        memcpy(object, record->original, at->plan.entity->size);
        record->original = NULL;
        return status;
    }
    for (unsigned i = 0; i < at->plan.entity->words; i++)
        orm__loaded(object)[i] |= at->plan.loaded[i];
    follow_keys(object, record->original);
    return orm__keep_committed(object, record) ? ORM_OK : session->failure.error.status;
}

/* New objects of rows that the statement wrote: after a rollback there may be no such rows. */
static orm_status note_written(const loader *at) {
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

/* Puts what was set and not saved over what was just read, which is what the database has. */
static void put_changes_back(orm_object *object, const orm_object *set, const uint64_t *read) {
    const orm_entity *entity = object->entity;
    orm_object *original = orm__record_of(object)->original;
    for (unsigned i = 0; i < entity->column_count; i++) {
        const orm_column *column = &entity->columns[i];
        size_t size = orm__slot_size(column->type, orm__nullable(column));
        if (!orm__bit(read, i))
            continue;
        if (original) {
            memcpy(orm__slot_of(original, column), orm__slot_of(object, column), size);
            orm__bit_set(orm__loaded(original), i, true);
        }
        if (orm__bit(orm__changed(set), i))
            memcpy(orm__slot_of(object, column), orm__slot_of(set, column), size);
    }
}

/* An object stays what it is: the program may hold it as that. */
static orm_status check_variant(orm_session *session, const orm_object *object,
                                const orm_entity *entity) {
    if (object->entity == entity)
        return ORM_OK;
    return orm__fail_with(&session->failure,
                          &(orm__facts){.status = ORM_STALE,
                                        .table = entity->table,
                                        .hint = "expunge the object, or clear the session"},
                          "the row of this `%s` is one of a `%s` now", object->entity->name,
                          entity->name);
}

static bool lacks_columns(const loader *at, const orm_object *object) {
    for (unsigned i = 0; i < at->plan.entity->words; i++)
        if (at->plan.loaded[i] & ~orm__loaded(object)[i])
            return true;
    return false;
}

/* Gives an object that was loaded in part the columns that it lacks; what it has stays. */
static orm_status fill_in(const loader *at, orm_object *object) {
    orm_session *session = at->session;
    const orm__record *record = orm__record_of(object);
    orm_object *original = record->shared ? NULL : record->original;
    orm_status status = ORM_OK;
    for (int i = 0; i < at->plan.count && status == ORM_OK; i++) {
        const orm__load_step *step = &at->plan.steps[i];
        const orm_column *column = &object->entity->columns[step->column];
        if (orm__bit(orm__loaded(object), step->column))
            continue;
        orm__bit_set(orm__loaded(object), step->column, true);
        if (column->flags & ORM__COLUMN_ELSEWHERE)
            continue;
        status = orm__load_cell(&at->plan, step, at->plan.cells[i], object, session->arena,
                                &session->failure);
        if (status != ORM_OK) {
            orm__bit_set(orm__loaded(object), step->column, false);
        } else if (original) {
            memcpy(orm__slot_of(original, column), orm__slot_of(object, column),
                   orm__slot_size(column->type, orm__nullable(column)));
            orm__bit_set(orm__loaded(original), step->column, true);
        }
    }
    return status;
}

/* An object that came alone belongs, from now on, to the larger result in which it is met: what is
 * loaded for that is loaded for it too. */
static void join_batch(const loader *at, const orm_object *object) {
    orm__record *record = orm__record_of(object);
    if (at->batch->len > 1 && (!record->batch || record->batch->len == 1))
        record->batch = at->batch;
}

/* After a rollback an expired object is as it is now, expired: what is read is the statement's. */
static bool keep_expired(orm_session *session, orm_object *object, orm__record *record) {
    if (!orm__touch(object))
        return false;
    if (!record->committed)
        record->committed =
            orm__snapshot_take(session, record->original ? record->original : object);
    return record->committed != NULL;
}

/* Reads an expired object's row, with memory of its own. */
static orm_status read_expired(loader *at, orm_object *object, orm__record *record,
                               orm_arena *values) {
    orm_session *session = at->session;
    void *set = orm__snapshot_take(session, object);
    if (!set)
        return ORM_NOMEM;
    bool others = false; /* columns that this does not read may stand in the memory from before */
    for (unsigned i = 0; i < object->entity->column_count; i++)
        others = others || (orm__bit(orm__loaded(object), i) && !orm__bit(at->plan.loaded, i));
    orm_status status = orm__load_cells(&at->plan, object, values, &session->failure);
    if (status == ORM_OK && !orm__values_replace(session, record, values, others))
        status = orm__fail_nomem(&session->failure);
    if (status == ORM_OK)
        put_changes_back(object, set, at->plan.loaded);
    else
        orm__restore_columns(object, set);
    orm__snapshot_drop(session, object, &set);
    return status;
}

/* Brings an object that the session has up to date when it is expired, or lacks something. */
static orm_status meet_again(loader *at, orm_object *object) {
    orm__record *record = orm__record_of(object);
    if (!record->expired && at->written)
        return take_written(at, object);
    if (!record->expired)
        return fill_in(at, object);
    if ((at->written || record->kept_new) && !keep_expired(at->session, object, record))
        return at->session->failure.error.status;
    orm_arena *values = orm__values_new(at->session);
    if (!values)
        return orm__fail_nomem(&at->session->failure);
    orm_status status = read_expired(at, object, record, values);
    if (status != ORM_OK) {
        orm_arena_free(values);
        return status;
    }
    for (unsigned i = 0; i < at->plan.entity->words; i++)
        orm__loaded(object)[i] |= at->plan.loaded[i];
    record->expired = false;
    return ORM_OK;
}

/* Any other key is known once the row is decoded; the object is then kept or the place reused. */
static orm_status load_by_value(loader *at, orm_object **out) {
    orm_status status = fill_next(at, out);
    if (status != ORM_OK)
        return status;
    orm_object *known =
        at->plan.entity->key_count ? orm__identity_map_find_like(at->state->map, *out) : NULL;
    if (known) {
        status = check_variant(at->session, known, (*out)->entity);
        memset(*out, 0, at->stride);
        *out = known;
        if (status != ORM_OK)
            return status;
        join_batch(at, known);
        return meet_again(at, known);
    }
    keep_object(at);
    if (orm__identify(at->session, *out))
        return ORM_OK;
    orm__slab_bury(at->slab, *out);
    return ORM_NOMEM;
}

static orm_status load_row(loader *at, const orm__result *result, size_t row) {
    at->rows_left = at->batch->len - row;
    orm__result_row(result, (int)row, at->plan.first, at->plan.count, at->plan.cells);
    if (orm__load_absent(&at->plan, at->plan.cells)) {
        at->batch->objects[row] = NULL;
        return ORM_OK;
    }
    return load_by_value(at, &at->batch->objects[row]);
}

/* --- rows whose key is one integer: many at a time, column by column ---------------------------- */

typedef struct block {
    int first, count;
    orm__cell cells[ORM__BLOCK_ROWS]; /* of the column at hand */
    void *fresh[ORM__BLOCK_ROWS];     /* objects to be filled; NULL: the session had it, or none */
    const orm_entity *entities[ORM__BLOCK_ROWS]; /* the rows' */
} block;

bool orm__load_integer(orm__cell cell, int64_t *out) {
    if (!cell.data)
        return false;
    switch (cell.len) {
    case 8:
        *out = (int64_t)orm__wire_u64(cell.data);
        return true;
    case 4:
        *out = (int32_t)orm__wire_u32(cell.data);
        return true;
    case 2:
        *out = (int16_t)orm__wire_u16(cell.data);
        return true;
    }
    return false;
}

static void store_integer(void *slot, const orm_type *type, int64_t value) {
    int32_t four = (int32_t)value;
    int16_t two = (int16_t)value;
    const void *stored = &value;
    if (type->size < sizeof value)
        stored = type->size == sizeof four ? (const void *)&four : &two;
    memcpy(slot, stored, type->size);
}

/* Whose rows they are; those that are absent stay the plan's. */
static orm_status find_entities(loader *at, const orm__result *result, block *rows) {
    orm_status status = ORM_OK;
    for (int i = 0; i < rows->count; i++)
        rows->entities[i] = at->plan.entity;
    if (!at->plan.entity->lineage)
        return ORM_OK;
    if (at->plan.variant_step < 0)
        return orm__load_variant_of_row(&at->plan, &at->session->failure, &rows->entities[0]);
    orm__result_column(result, at->plan.first + at->plan.variant_step, rows->first, rows->count,
                       rows->cells);
    for (int i = 0; i < rows->count && status == ORM_OK; i++)
        if (rows->cells[i].data || !at->plan.nullable)
            status = orm__load_variant(&at->plan, rows->cells[i], &at->session->failure,
                                       &rows->entities[i]);
    return status;
}

/* The object of a row, asked of the map by its key alone. */
static orm_status find_or_make(loader *at, const orm__result *result, block *rows, int i) {
    const orm__load_step *step = &at->plan.steps[at->plan.key_step];
    orm_object **place = &at->batch->objects[rows->first + i];
    int64_t key;
    rows->fresh[i] = *place = NULL;
    if (!rows->cells[i].data && at->plan.nullable)
        return ORM_OK;
    if (rows->cells[i].len != step->type->size || !orm__load_integer(rows->cells[i], &key))
        return orm__load_fail(&at->plan, step, &at->session->failure, ORM_MISMATCH,
                              "the database sent no such key");
    orm__identity_slot *slot = orm__identity_slot_of_integer(at->state->map, key);
    if (slot->object) {
        *place = slot->object;
        orm_status status = check_variant(at->session, slot->object, rows->entities[i]);
        if (status != ORM_OK)
            return status;
        join_batch(at, slot->object);
        if (!orm__record_of(slot->object)->expired && !at->written &&
            !lacks_columns(at, slot->object))
            return ORM_OK;
        orm__result_row(result, rows->first + i, at->plan.first, at->plan.count, at->plan.cells);
        return meet_again(at, slot->object);
    }
    at->rows_left = at->batch->len - (size_t)(rows->first + i);
    *place = slot->object = rows->fresh[i] = next_object(at, rows->entities[i]);
    if (!*place)
        return orm__fail_nomem(&at->session->failure);
    store_integer((char *)*place + step->offset, step->type, key);
    for (unsigned w = 0; w < at->plan.entity->words; w++)
        orm__loaded(*place)[w] = at->plan.loaded[w];
    keep_object(at);
    at->state->map->len++;
    return ORM_OK;
}

/* What could not be filled was never there. */
static void take_back(loader *at, const block *rows, int count) {
    for (int i = 0; i < count; i++) {
        orm_object *object = rows->fresh[i];
        if (!object)
            continue;
        orm__identity_map_remove(at->state->map, object);
        orm__slab_bury(orm__record_of(object)->slab, object);
    }
}

/* The objects that a column is decoded into: those whose entity has it. */
static void *const *places_for(const orm__load_step *step, const block *rows,
                               void *some[ORM__BLOCK_ROWS]) {
    if (!step->partial)
        return rows->fresh;
    for (int i = 0; i < rows->count; i++)
        some[i] = rows->entities[i]->columns[step->column].flags & ORM__COLUMN_ELSEWHERE
                      ? NULL
                      : rows->fresh[i];
    return some;
}

/* Keeps the integers of the column at hand, if it is the one. */
static void keep_integers(const loader *at, const block *rows, int column) {
    const orm__load_integers *to = at->integers;
    if (!to || to->column != column)
        return;
    for (int i = 0; i < rows->count; i++)
        to->known[rows->first + i] =
            orm__load_integer(rows->cells[i], &to->values[rows->first + i]);
}

static orm_status load_block(loader *at, const orm__result *result, block *rows) {
    void *some[ORM__BLOCK_ROWS];
    orm_status status = find_entities(at, result, rows);
    int made = 0;
    if (status != ORM_OK)
        return status;
    orm__result_column(result, at->plan.first + at->plan.key_step, rows->first, rows->count,
                       rows->cells);
    keep_integers(at, rows, at->plan.first + at->plan.key_step);
    for (; made < rows->count && status == ORM_OK; made++)
        status = find_or_make(at, result, rows, made);
    for (int i = 0; i < at->plan.count && status == ORM_OK; i++) {
        if (i == at->plan.key_step)
            continue;
        orm__result_column(result, at->plan.first + i, rows->first, rows->count, rows->cells);
        keep_integers(at, rows, at->plan.first + i);
        status = orm__load_column(&at->plan, &at->plan.steps[i], rows->cells,
                                  places_for(&at->plan.steps[i], rows, some), rows->count,
                                  at->memory, &at->session->failure);
    }
    if (status != ORM_OK)
        take_back(at, rows, made);
    return status;
}

static orm_status load_rows(loader *at, const orm__result *result) {
    size_t rows = at->batch->len, done = 0;
    orm_status status = ORM_OK;
    block here;
    while (done < rows && status == ORM_OK) {
        size_t count = 1;
        if (at->plan.key_step >= 0) {
            count = rows - done < ORM__BLOCK_ROWS ? rows - done : ORM__BLOCK_ROWS;
            here.first = (int)done;
            here.count = (int)count;
            status = load_block(at, result, &here);
        } else {
            status = load_row(at, result, done);
        }
        done += status == ORM_OK ? count : 0;
    }
    at->batch->len = done;
    return status;
}

static orm_status note_deleted(const orm__batch *batch) {
    orm_status status = ORM_OK;
    for (size_t i = 0; i < batch->len && status == ORM_OK; i++)
        if (batch->objects[i])
            status = orm__object_gone(batch->objects[i]);
    return status;
}

static orm_status load_all(loader *at, const orm__load_part *part, const orm__result *result,
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
static orm_status settle_at_home(loader *at, orm_object *object) {
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
static orm_status load_single(loader *at, const orm__load_part *part, const orm__result *result,
                              orm_arena *scratch) {
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
    loader at = {.session = session,
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

orm_status orm__load_again(orm_session *session, orm_object *object, const orm__result *result,
                           orm_arena *scratch, orm_arena *values) {
    orm__load_plan plan;
    orm_status status =
        orm__load_plan_make(object->entity, result, true, scratch, &session->failure, &plan);
    const orm_entity *entity = object->entity;
    if (status == ORM_OK) {
        orm__result_row(result, 0, plan.first, plan.count, plan.cells);
        status = orm__load_variant_of_row(&plan, &session->failure, &entity);
    }
    if (status == ORM_OK)
        status = check_variant(session, object, entity);
    if (status == ORM_OK)
        status = orm__load_row(&plan, result, 0, object, values, &session->failure);
    return status;
}

orm_status orm__load_written(orm_session *session, const orm__load_plan *plan,
                             const orm__result *result, int row, orm_object *object) {
    loader at = {.session = session, .plan = *plan, .written = true};
    orm__result_row(result, row, plan->first, plan->count, plan->cells);
    return meet_again(&at, object);
}
