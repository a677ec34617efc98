/*
 * Rows whose key is one integer: many at a time, column by column, so that what there is to know of a
 * column is looked at once.
 */
#include <string.h>

#include "codec/wire.h"
#include "session/loader.h"

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
static orm_status find_entities(orm__loader *at, const orm__result *result, block *rows) {
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

/* A row whose object the session has. */
static orm_status meet(orm__loader *at, const orm__result *result, const block *rows, int i) {
    orm_object *object = at->batch->objects[rows->first + i];
    orm_status status = orm__loader_claim(at, object, rows->entities[i]);
    if (status != ORM_OK || orm__loader_is_current(at, object))
        return status;
    orm__result_row(result, rows->first + i, at->plan.first, at->plan.count, at->plan.cells);
    return orm__loader_meet(at, object);
}

/* The object of a row, asked of the map by its key alone. */
static orm_status find_or_make(orm__loader *at, const orm__result *result, block *rows, int i) {
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
        return meet(at, result, rows, i);
    }
    at->rows_left = at->batch->len - (size_t)(rows->first + i);
    *place = slot->object = rows->fresh[i] = orm__loader_next(at, rows->entities[i]);
    if (!*place)
        return orm__fail_nomem(&at->session->failure);
    store_integer((char *)*place + step->offset, step->type, key);
    for (unsigned w = 0; w < at->plan.entity->words; w++)
        orm__loaded(*place)[w] = at->plan.loaded[w];
    orm__loader_keep(at);
    at->state->map->len++;
    return ORM_OK;
}

/* What could not be filled was never there. */
static void take_back(orm__loader *at, const block *rows, int count) {
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
static void keep_integers(const orm__loader *at, const block *rows, int column) {
    const orm__load_integers *to = at->integers;
    if (!to || to->column != column)
        return;
    for (int i = 0; i < rows->count; i++)
        to->known[rows->first + i] =
            orm__load_integer(rows->cells[i], &to->values[rows->first + i]);
}

/* Finds or makes the rows' objects; *made is how many rows were looked at. */
static orm_status find_objects(orm__loader *at, const orm__result *result, block *rows, int *made) {
    int key = at->plan.first + at->plan.key_step;
    orm_status status = ORM_OK;
    orm__result_column(result, key, rows->first, rows->count, rows->cells);
    keep_integers(at, rows, key);
    for (; *made < rows->count && status == ORM_OK; ++*made)
        status = find_or_make(at, result, rows, *made);
    return status;
}

static orm_status fill_column(orm__loader *at, const orm__result *result, block *rows, int number) {
    void *some[ORM__BLOCK_ROWS];
    const orm__load_step *step = &at->plan.steps[number];
    orm__result_column(result, at->plan.first + number, rows->first, rows->count, rows->cells);
    keep_integers(at, rows, at->plan.first + number);
    return orm__load_column(&at->plan, step, rows->cells, places_for(step, rows, some), rows->count,
                            at->memory, &at->session->failure);
}

orm_status orm__loader_load_block(orm__loader *at, const orm__result *result, size_t first,
                                  size_t count) {
    block rows;
    int made = 0;
    rows.first = (int)first;
    rows.count = (int)count;
    orm_status status = find_entities(at, result, &rows);
    if (status == ORM_OK)
        status = find_objects(at, result, &rows, &made);
    for (int i = 0; i < at->plan.count && status == ORM_OK; i++)
        if (i != at->plan.key_step)
            status = fill_column(at, result, &rows, i);
    if (status != ORM_OK)
        take_back(at, &rows, made);
    return status;
}
