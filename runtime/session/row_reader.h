/*
 * Rows a few at a time: into the same structs again, values left where libpq has put them.
 *
 * Texts point into the results: they last as long as those do. What needs memory of its own takes it
 * from an arena that the stream empties before it reads more rows.
 */
#ifndef ORM_SESSION_ROW_READER_H
#define ORM_SESSION_ROW_READER_H

#include "session/load.h"

typedef struct orm__row_run orm__row_run;
typedef orm_status (*orm__row_loop)(const orm__row_run *run);

/* A step of a plan, with what the loop over rows would otherwise ask of its type each time. */
typedef struct orm__row_step {
    const orm__load_step *step;
    const orm_type *type;
    orm__row_loop read;
    int column;   /* the result's */
    size_t slot;  /* its offset */
    size_t value; /* that of the value in it */
    bool nullable;
} orm__row_step;

/* What the loops share. */
struct orm__row_run {
    const orm__load_plan *plan;
    const orm__row_step *step;
    const orm__row_place *rows, *end;
    char *structs;
    size_t stride;
    orm_arena *values;
    orm__failure *failure;
};

typedef struct orm__row_reader {
    const orm__load_plan *plan;
    const orm__row_step *steps;
    int count;
} orm__row_reader;

/* Works out how the steps of a plan, which must outlive the reader, are read. Memory comes from
 * `scratch`. ORM_NOMEM, told to `failure`. */
orm_status orm__row_reader_make(const orm__load_plan *plan, orm_arena *scratch,
                                orm__failure *failure, orm__row_reader *out);

/* Reads rows into structs that stand `stride` bytes apart; every slot of the plan is written. */
orm_status orm__row_reader_read(const orm__row_reader *reader, const orm__row_place *rows,
                                int count, char *structs, size_t stride, orm_arena *values,
                                orm__failure *failure);

/* The objects of a stream, which the next rows overwrite: they have no identity, their record says
 * that they are detached, and what it latches is what a reader finds missing. */
typedef struct orm__row_objects {
    orm__load_plan plan;
    orm__row_reader reader;
    char *objects; /* ORM__ROWS_AT_HAND of them, `stride` bytes apart */
    size_t stride;
    orm__record record;
} orm__row_objects;

/* Makes room for objects of the entity. False when out of memory. */
bool orm__row_objects_make(orm__row_objects *of, const orm_entity *entity, orm_arena *scratch);

/* Prepares them to be read by the plan, which was made. ORM_NOMEM, told to the session. */
orm_status orm__row_objects_plan(orm__row_objects *of, orm_session *session, orm_arena *scratch);

/* Makes them the objects of rows; out[i] is NULL when the row has none. */
orm_status orm__row_objects_read(orm__row_objects *of, orm_session *session, const orm__rows *rows,
                                 orm_arena *values, orm_object *out[ORM__ROWS_AT_HAND]);

#endif
