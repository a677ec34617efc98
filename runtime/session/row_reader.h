/*
 * Rows one at a time: into the same struct each, values left where libpq has put them.
 *
 * Texts point into the result: they last as long as it does. What needs memory of its own takes it
 * from an arena that the stream empties before each row.
 */
#ifndef ORM_SESSION_ROW_READER_H
#define ORM_SESSION_ROW_READER_H

#include "session/load.h"

/* A step of a plan, with what the loop over columns would otherwise ask of its type each time. */
typedef struct orm__row_step {
    const orm__load_step *step;
    const orm_type *type;
    uint32_t slot, value; /* offsets: of the slot, and of the value in it */
    int column;           /* the result's */
    uint8_t way;          /* an orm_kind; ORM_KIND_COUNT: orm__load_cell */
    bool text;            /* it is known by its characters up to a NUL */
    bool nullable;
} orm__row_step;

typedef struct orm__row_reader {
    const orm__load_plan *plan;
    const orm__row_step *steps;
    int count;
} orm__row_reader;

/* Works out how the steps of a plan, which must outlive the reader, are read. Memory comes from
 * `scratch`. ORM_NOMEM, told to `failure`. */
orm_status orm__row_reader_make(const orm__load_plan *plan, orm_arena *scratch,
                                orm__failure *failure, orm__row_reader *out);

/* Reads a row into a struct whose bytes are zero. */
orm_status orm__row_read(const orm__row_reader *reader, const orm__result *result, int row,
                         void *place, orm_arena *values, orm__failure *failure);

/* The object of a stream, which each row overwrites: it has no identity, its record says that it is
 * detached, and what it latches is what a reader finds missing. */
typedef struct orm__row_object {
    orm__load_plan plan;
    orm__row_reader reader;
    orm_object *object;
    orm__record record;
} orm__row_object;

/* Makes room for an object of the entity. False when out of memory. */
bool orm__row_object_make(orm__row_object *of, const orm_entity *entity, orm_arena *scratch);

/* Makes it the object of a row, by the plan and reader that were made; *out is NULL when the row has
 * none. */
orm_status orm__row_object_read(orm__row_object *of, orm_session *session,
                                const orm__result *result, int row, orm_arena *values,
                                orm_object **out);

#endif
