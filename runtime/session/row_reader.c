/*
 * The loop that streams spend their time in: a row's cells into a struct.
 *
 * Kinds that most columns have are stored here; the rest, and what is malformed, goes through
 * orm__load_cell, which also tells what is wrong. A text is its pointer: libpq ends every value with
 * a NUL, and PostgreSQL's texts hold none.
 */
#include "session/row_reader.h"

#include <string.h>

#include "codec/decode_slot.h"
#include "codec/layout.h"
#include "driver/result_cells.h"

/* The kinds that the loop stores. */
static bool is_stored(orm_kind kind) {
    static const bool stored[ORM_KIND_COUNT] = {
        [ORM_KIND_BOOL] = true,      [ORM_KIND_INT2] = true,        [ORM_KIND_INT4] = true,
        [ORM_KIND_INT8] = true,      [ORM_KIND_FLOAT4] = true,      [ORM_KIND_FLOAT8] = true,
        [ORM_KIND_NUMERIC] = true,   [ORM_KIND_TEXT] = true,        [ORM_KIND_DATE] = true,
        [ORM_KIND_TIMESTAMP] = true, [ORM_KIND_TIMESTAMPTZ] = true, [ORM_KIND_UUID] = true,
        [ORM_KIND_ENUM] = true,
    };
    return stored[kind];
}

static orm__row_step step_of(const orm__load_step *step) {
    const orm_type *type = step->type;
    bool is_byte = type->kind == ORM_KIND_TEXT && type->oid == ORM__OID_CHAR;
    bool stored = is_stored(type->kind) && !is_byte && !step->partial;
    return (orm__row_step){
        .step = step,
        .type = type,
        .slot = step->offset,
        .value = step->offset + (uint32_t)orm__slot_offset(type, step->nullable),
        .column = step->cell,
        .way = (uint8_t)(stored ? type->kind : ORM_KIND_COUNT),
        .text = stored && (type->kind == ORM_KIND_TEXT || type->kind == ORM_KIND_ENUM),
        .nullable = step->nullable,
    };
}

orm_status orm__row_reader_make(const orm__load_plan *plan, orm_arena *scratch,
                                orm__failure *failure, orm__row_reader *out) {
    orm__row_step *steps = orm_arena_alloc(scratch, (size_t)plan->count * sizeof *steps);
    if (!steps)
        return orm__fail_nomem(failure);
    for (int i = 0; i < plan->count; i++)
        steps[i] = step_of(&plan->steps[i]);
    *out = (orm__row_reader){.plan = plan, .steps = steps, .count = plan->count};
    return ORM_OK;
}

/* --- reading ------------------------------------------------------------------------------------ */

static int label_of(const orm_type *type, const char *text) {
    for (uint32_t i = 0; i < type->count; i++)
        if (type->labels[i][0] == *text && strcmp(type->labels[i], text) == 0)
            return (int)i + 1;
    return 0;
}

/* The slot's first byte says of a wrapped value that it is there; any other is stored over it. */
ORM__ALWAYS_INLINE bool take_text(const orm__row_step *step, const char *text, char *place) {
    if (!text)
        return step->nullable;
    if (step->way == ORM_KIND_TEXT) {
        memcpy(place + step->value, &text, sizeof text);
        return true;
    }
    int label = label_of(step->type, text);
    *(place + step->slot) = true;
    memcpy(place + step->value, &label, sizeof label);
    return label != 0;
}

ORM__ALWAYS_INLINE bool take_value(const orm__row_step *step, orm__cell cell, char *place) {
    if (!cell.data)
        return step->nullable;
    char *value = place + step->value;
    *(place + step->slot) = true;
    switch ((orm_kind)step->way) {
#define STORE(kind)                                                                                \
    case kind:                                                                                     \
        return orm__decode_kind(kind, step->type, cell.data, cell.len, NULL, value)
        STORE(ORM_KIND_BOOL);
        STORE(ORM_KIND_INT2);
        STORE(ORM_KIND_INT4);
        STORE(ORM_KIND_INT8);
        STORE(ORM_KIND_FLOAT4);
        STORE(ORM_KIND_FLOAT8);
        STORE(ORM_KIND_NUMERIC);
        STORE(ORM_KIND_DATE);
        STORE(ORM_KIND_TIMESTAMP);
        STORE(ORM_KIND_TIMESTAMPTZ);
        STORE(ORM_KIND_UUID);
#undef STORE
    case ORM_KIND_TEXT:
    case ORM_KIND_ENUM:
    case ORM_KIND_OID:
    case ORM_KIND_JSONB:
    case ORM_KIND_BYTEA:
    case ORM_KIND_TIME:
    case ORM_KIND_TIMETZ:
    case ORM_KIND_INTERVAL:
    case ORM_KIND_INET:
    case ORM_KIND_CIDR:
    case ORM_KIND_MACADDR:
    case ORM_KIND_MACADDR8:
    case ORM_KIND_BIT:
    case ORM_KIND_ARRAY:
    case ORM_KIND_RANGE:
    case ORM_KIND_MULTIRANGE:
    case ORM_KIND_COMPOSITE:
    case ORM_KIND_COUNT:
        return false;
    }
    return false;
}

/* Whether the row's entity has no such column, which is of another of its family. */
static bool is_elsewhere(const orm__row_reader *reader, const orm__load_step *step,
                         const void *place) {
    if (!reader->plan->entity || !step->partial)
        return false;
    const orm_object *object = place;
    return object->entity->columns[step->column].flags & ORM__COLUMN_ELSEWHERE;
}

/* Of what the loop cannot store, or found malformed. */
static orm_status take_long_way(const orm__row_reader *reader, const orm__row_step *step,
                                orm__cell cell, void *place, orm_arena *values,
                                orm__failure *failure) {
    return is_elsewhere(reader, step->step, place)
               ? ORM_OK
               : orm__load_cell(reader->plan, step->step, cell, place, values, failure);
}

orm_status orm__row_read(const orm__row_reader *reader, const orm__result *result, int row,
                         void *place, orm_arena *values, orm__failure *failure) {
    for (const orm__row_step *step = reader->steps, *end = step + reader->count; step < end;
         step++) {
        orm__cell cell;
        if (step->text && take_text(step, orm__result_text(result, row, step->column), place))
            continue;
        orm__result_read(result, row, step->column, &cell);
        if (!step->text && step->way != ORM_KIND_COUNT && take_value(step, cell, place))
            continue;
        orm_status status = take_long_way(reader, step, cell, place, values, failure);
        if (status != ORM_OK)
            return status;
    }
    return ORM_OK;
}

/* --- objects ------------------------------------------------------------------------------------ */

bool orm__row_object_make(orm__row_object *of, const orm_entity *entity, orm_arena *scratch) {
    of->record.state = ORM__DETACHED;
    of->object = orm_arena_zalloc(scratch, entity->size);
    return of->object != NULL;
}

orm_status orm__row_object_read(orm__row_object *of, orm_session *session,
                                const orm__result *result, int row, orm_arena *values,
                                orm_object **out) {
    const orm__load_plan *plan = &of->plan;
    orm_object *object = of->object;
    *out = NULL;
    if (plan->nullable || plan->entity->lineage)
        orm__result_row(result, row, plan->first, plan->count, plan->cells);
    if (orm__load_absent(plan, plan->cells))
        return ORM_OK;
    memset(object, 0, plan->entity->size);
    orm_status status = orm__load_variant_of_row(plan, &session->failure, &object->entity);
    if (status != ORM_OK)
        return status;
    object->session = session;
    object->record = &of->record;
    memcpy(orm__loaded(object), plan->loaded, plan->entity->words * sizeof(uint64_t));
    *out = object;
    return orm__row_read(&of->reader, result, row, object, values, &session->failure);
}
