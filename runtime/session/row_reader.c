/*
 * The loop that streams spend their time in: a column of the rows at hand into their structs.
 *
 * For the kinds that most columns have there is a loop of its own, in which the kind is a constant;
 * the rest, and what is malformed, goes through orm__load_cell, which also tells what is wrong. A text
 * is its pointer: libpq ends every value with a NUL, and PostgreSQL's texts hold none.
 */
#include "session/row_reader.h"

#include <string.h>

#include "codec/decode_slot.h"
#include "codec/layout.h"
#include "driver/result_cells.h"

/* --- values ------------------------------------------------------------------------------------- */

static bool take_null(const orm__row_step *step, char *slot) {
    if (step->nullable)
        orm__slot_clear(step->type, true, slot);
    return step->nullable;
}

/* The enumerator of a label; 0 when the program does not know it. */
static int label_of(const orm_type *type, const char *text) {
    for (uint32_t i = 0; i < type->count; i++)
        if (type->labels[i][0] == *text && strcmp(type->labels[i], text) == 0)
            return (int)i + 1;
    return 0;
}

/* Stores a row's value; false: take the long way. Of a text only the characters up to its NUL are
 * looked at. A wrapped slot's first byte says that the value is there; any other is stored over it. */
ORM__ALWAYS_INLINE bool take_value(const orm__row_step *step, orm_kind kind, orm__row_place from,
                                   char *slot) {
    const PGresult *result = (const PGresult *)from.result;
    if (kind == ORM_KIND_TEXT || kind == ORM_KIND_ENUM) {
        const char *text = PQgetvalue(result, from.row, step->column);
        if (*text == '\0' && PQgetisnull(result, from.row, step->column))
            return take_null(step, slot);
        int label = kind == ORM_KIND_ENUM ? label_of(step->type, text) : 0;
        *slot = true;
        if (kind == ORM_KIND_TEXT)
            memcpy(slot, &text, sizeof text);
        else
            memcpy(slot + step->value, &label, sizeof label);
        return kind == ORM_KIND_TEXT || label != 0;
    }
    int len = PQgetlength(result, from.row, step->column);
    if (len == 0)
        return PQgetisnull(result, from.row, step->column) && take_null(step, slot);
    *slot = true;
    return orm__decode_kind(kind, step->type, PQgetvalue(result, from.row, step->column), len, NULL,
                            slot + step->value);
}

/* Whether the row's entity has no such column, which is of another of its family. */
static bool is_elsewhere(const orm__load_plan *plan, const orm__load_step *step,
                         const void *place) {
    if (!plan->entity || !step->partial)
        return false;
    const orm_object *object = place;
    return object->entity->columns[step->column].flags & ORM__COLUMN_ELSEWHERE;
}

/* --- columns ------------------------------------------------------------------------------------ */

/* Of what the loops do not store, or found malformed. */
static orm_status take_long_way(const orm__row_run *run, const orm__row_place *row) {
    const orm__load_step *step = run->step->step;
    char *place = run->structs + (size_t)(row - run->rows) * run->stride;
    if (is_elsewhere(run->plan, step, place))
        return ORM_OK;
    orm__cell cell = orm__result_cell(row->result, row->row, step->cell);
    return orm__load_cell(run->plan, step, cell, place, run->values, run->failure);
}

ORM__ALWAYS_INLINE orm_status read_column(const orm__row_run *run, orm_kind kind) {
    const orm__row_step step = *run->step; /* a copy, which no store can change */
    const size_t stride = run->stride;
    char *slot = run->structs + step.slot;
    for (const orm__row_place *row = run->rows, *end = run->end; row < end; row++, slot += stride) {
        if (kind != ORM_KIND_COUNT && take_value(&step, kind, *row, slot))
            continue;
        orm_status status = take_long_way(run, row);
        if (status != ORM_OK)
            return status;
    }
    return ORM_OK;
}

static orm_status read_the_long_way(const orm__row_run *run) {
    return read_column(run, ORM_KIND_COUNT);
}

#define LOOPED(READS)                                                                              \
    READS(BOOL)                                                                                    \
    READS(INT2)                                                                                    \
    READS(INT4)                                                                                    \
    READS(INT8)                                                                                    \
    READS(FLOAT4)                                                                                  \
    READS(FLOAT8)                                                                                  \
    READS(NUMERIC)                                                                                 \
    READS(TEXT)                                                                                    \
    READS(DATE)                                                                                    \
    READS(TIMESTAMP)                                                                               \
    READS(TIMESTAMPTZ)                                                                             \
    READS(UUID)                                                                                    \
    READS(ENUM)

#define LOOP(kind)                                                                                 \
    static orm_status read_##kind(const orm__row_run *run) {                                       \
        return read_column(run, ORM_KIND_##kind);                                                  \
    }
LOOPED(LOOP)
#undef LOOP

/* The loop for a step's column. */
static orm__row_loop loop_of(const orm__load_step *step) {
#define ENTRY(kind) [ORM_KIND_##kind] = read_##kind,
    static const orm__row_loop loops[ORM_KIND_COUNT] = {LOOPED(ENTRY)};
#undef ENTRY
    bool is_byte = step->type->kind == ORM_KIND_TEXT && step->type->oid == ORM__OID_CHAR;
    orm__row_loop loop = is_byte || step->partial ? NULL : loops[step->type->kind];
    return loop ? loop : read_the_long_way;
}

/* --- rows --------------------------------------------------------------------------------------- */

orm_status orm__row_reader_make(const orm__load_plan *plan, orm_arena *scratch,
                                orm__failure *failure, orm__row_reader *out) {
    orm__row_step *steps = orm_arena_alloc(scratch, (size_t)plan->count * sizeof *steps);
    if (!steps)
        return orm__fail_nomem(failure);
    for (int i = 0; i < plan->count; i++) {
        const orm__load_step *step = &plan->steps[i];
        steps[i] = (orm__row_step){.step = step,
                                   .type = step->type,
                                   .column = step->cell,
                                   .slot = step->offset,
                                   .value = orm__slot_offset(step->type, step->nullable),
                                   .nullable = step->nullable,
                                   .read = loop_of(step)};
    }
    *out = (orm__row_reader){.plan = plan, .steps = steps, .count = plan->count};
    return ORM_OK;
}

orm_status orm__row_reader_read(const orm__row_reader *reader, const orm__row_place *rows,
                                int count, char *structs, size_t stride, orm_arena *values,
                                orm__failure *failure) {
    orm__row_run run = {.plan = reader->plan,
                        .rows = rows,
                        .end = rows + count,
                        .structs = structs,
                        .stride = stride,
                        .values = values,
                        .failure = failure};
    orm_status status = ORM_OK;
    for (int i = 0; i < reader->count && status == ORM_OK; i++) {
        run.step = &reader->steps[i];
        status = run.step->read(&run);
    }
    return status;
}

/* --- objects ------------------------------------------------------------------------------------ */

bool orm__row_objects_make(orm__row_objects *of, const orm_entity *entity, orm_arena *scratch) {
    of->record.state = ORM__DETACHED;
    of->stride = orm__stride(entity->size);
    of->objects = orm_arena_zalloc(scratch, ORM__ROWS_AT_HAND * of->stride);
    return of->objects != NULL;
}

orm_status orm__row_objects_plan(orm__row_objects *of, orm_session *session, orm_arena *scratch) {
    const orm_entity *entity = of->plan.entity;
    for (size_t i = 0; i < ORM__ROWS_AT_HAND; i++) {
        orm_object *object = (orm_object *)(void *)(of->objects + i * of->stride);
        object->entity = entity;
        object->session = session;
        object->record = &of->record;
        memcpy(orm__loaded(object), of->plan.loaded, entity->words * sizeof(uint64_t));
    }
    return orm__row_reader_make(&of->plan, scratch, &session->failure, &of->reader);
}

/* Whether the row has an object, and of which entity it is; what another kind of row left in it is
 * cleared. */
static orm_status begin_object(const orm__row_objects *of, orm_session *session,
                               orm__row_place from, orm_object *object, bool *has) {
    const orm__load_plan *plan = &of->plan;
    *has = true;
    if (!plan->nullable && !plan->entity->lineage)
        return ORM_OK;
    orm__result_row(from.result, from.row, plan->first, plan->count, plan->cells);
    *has = !orm__load_absent(plan, plan->cells);
    if (!*has || !plan->entity->lineage)
        return ORM_OK;
    for (int i = 0; i < plan->count; i++)
        orm__slot_clear(plan->steps[i].type, plan->steps[i].nullable,
                        (char *)object + plan->steps[i].offset);
    return orm__load_variant_of_row(plan, &session->failure, &object->entity);
}

orm_status orm__row_objects_read(orm__row_objects *of, orm_session *session, const orm__rows *rows,
                                 orm_arena *values, orm_object *out[ORM__ROWS_AT_HAND]) {
    orm__row_place with[ORM__ROWS_AT_HAND]; /* an object */
    int made = 0;
    for (int i = 0; i < rows->count; i++) {
        char *place = of->objects + (size_t)made * of->stride;
        orm_object *object = (orm_object *)(void *)place;
        bool has;
        orm_status status = begin_object(of, session, rows->at[i], object, &has);
        if (status != ORM_OK)
            return status;
        out[i] = has ? object : NULL;
        with[made] = rows->at[i];
        made += has;
    }
    return orm__row_reader_read(&of->reader, with, made, of->objects, of->stride, values,
                                &session->failure);
}
