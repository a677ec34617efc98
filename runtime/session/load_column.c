/*
 * Decoding by column: the loop that reading large results spends its time in.
 *
 * For the kinds that most columns have there is a loop of its own, in which the kind is a constant;
 * NULL, other kinds and what is malformed go through orm__load_cell, one by one.
 */
#include "codec/decode_slot.h"
#include "session/load.h"

/* What the loops share. */
typedef struct column_run {
    const orm__load_plan *plan;
    const orm__load_step *step;
    const orm__cell *cells;
    void *const *places;
    int count;
    orm_arena *arena;
    orm__failure *failure;
} column_run;

ORM__ALWAYS_INLINE orm_status run_kind(const column_run *run, orm_kind kind) {
    const orm__load_step *step = run->step;
    bool nullable = step->nullable, wrapped = orm__slot_wrapped(step->type, nullable);
    size_t offset = step->offset;
    const orm_type *type = step->type;
    size_t value = offset + orm__slot_offset(type, nullable);
    const orm__cell *cells = run->cells;
    void *const *places = run->places;
    for (int i = 0, count = run->count; i < count; i++) {
        char *place = places[i];
        orm__cell cell = cells[i];
        if (!place)
            continue;
        if (cell.data &&
            orm__decode_kind(kind, type, cell.data, cell.len, run->arena, place + value)) {
            if (wrapped)
                *(bool *)(void *)(place + offset) = true;
            continue;
        }
        if (!cell.data && nullable) {
            memset(place + offset, 0, orm__slot_size(type, true));
            continue;
        }
        orm_status status = orm__load_cell(run->plan, step, cell, place, run->arena, run->failure);
        if (status != ORM_OK)
            return status;
    }
    return ORM_OK;
}

orm_status orm__load_column(const orm__load_plan *plan, const orm__load_step *step,
                            const orm__cell *cells, void *const *places, int count,
                            orm_arena *arena, orm__failure *failure) {
    column_run run = {plan, step, cells, places, count, arena, failure};
#define RUN(this_kind)                                                                             \
    if (step->type->kind == (this_kind))                                                           \
    return run_kind(&run, (this_kind))
    RUN(ORM_KIND_INT8);
    RUN(ORM_KIND_INT4);
    RUN(ORM_KIND_TEXT);
    RUN(ORM_KIND_BOOL);
    RUN(ORM_KIND_NUMERIC);
    RUN(ORM_KIND_FLOAT8);
    RUN(ORM_KIND_DATE);
    RUN(ORM_KIND_TIMESTAMPTZ);
    RUN(ORM_KIND_UUID);
    RUN(ORM_KIND_ENUM);
#undef RUN
    for (int i = 0; i < count; i++) {
        orm_status status = ORM_OK;
        if (places[i])
            status = orm__load_cell(plan, step, cells[i], places[i], arena, failure);
        if (status != ORM_OK)
            return status;
    }
    return ORM_OK;
}
