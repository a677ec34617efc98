/*
 * Loading: from the rows of a result to objects, one a row of the table and session.
 *
 * What a result's columns mean is worked out once (the plan); the loop over rows then decodes
 * straight into the objects' structs. A row whose object the session has already gives that object
 * as it is, unless it is expired.
 */
#ifndef ORM_SESSION_LOAD_H
#define ORM_SESSION_LOAD_H

#include "session/session_state.h"

/* The integers of one column, kept by the way: reading them again, when the objects of a large result
 * are made, would fetch each from memory once more. A row without is left as it was. */
typedef struct orm__load_integers {
    int column; /* of the result, and one of the entity's */
    int64_t *values;
    bool *known; /* side by side with the values */
} orm__load_integers;

/* Where in a result an entity's columns stand: side by side, in any order. */
typedef struct orm__load_part {
    const orm_entity *entity;
    int first;               /* the result's column that holds the first of them */
    int count;               /* of `columns` */
    const uint16_t *columns; /* which of the entity's each is; NULL: all in their order, without
                                the lazy ones */
    bool nullable;           /* a row whose key is NULL has no object */
    bool deleted;            /* the statement has deleted the rows: so are their objects */
    bool written;            /* it has written them, even though it is a SELECT */
    const char *query; /* for errors; must live as long as the session's objects; NULL: none */
    const orm_relation *relation;       /* the same, that led to them */
    const void *with;                   /* what the batch keeps */
    const orm__load_integers *integers; /* NULL: none are kept */
    orm_object **single; /* at most one row, found by its key: its object is told here, and the
                            list is of this; NULL: the list is the session's */
} orm__load_part;

/* How one column of a result gets into a struct: an object's, or a query's row. */
typedef struct orm__load_step {
    const orm_type *type;
    const char *name;
    uint32_t offset;
    bool nullable;
    bool labelled;   /* an enum, whose label may be one the program does not know */
    bool partial;    /* not every row of the entity's family has the column */
    uint16_t column; /* the entity's */
    int cell;        /* the result's column */
} orm__load_step;

/* The steps of an entity's plan are columns of the result side by side, from `first` on. */
typedef struct orm__load_plan {
    const orm_entity *entity; /* NULL: the structs are rows */
    const char *owner;        /* what the columns are of, for errors: "Employee" */
    const char *query;        /* the same; NULL: none */
    orm__load_step *steps;
    orm__cell *cells; /* room for a row */
    uint64_t *loaded; /* the bits of a loaded object */
    int first, count;
    int key_step;     /* the step of a key of one integer; -1 */
    int variant_step; /* that of the discriminator, which the row's entity is known by; -1 */
    bool nullable;
} orm__load_plan;

/* Plans the first columns of a result as the entity's columns in their order, lazy ones left out
 * unless `whole`. Memory comes from `scratch`. ORM_MISMATCH, ORM_NOMEM, told to `failure`. */
orm_status orm__load_plan_make(const orm_entity *entity, const orm__result *result, bool whole,
                               orm_arena *scratch, orm__failure *failure, orm__load_plan *out);

/* The same for a part of a result's columns. */
orm_status orm__load_plan_of_part(const orm__load_part *part, const orm__result *result,
                                  orm_arena *scratch, orm__failure *failure, orm__load_plan *out);

/* Adds the next step to a plan, for which there must be room. ORM_MISMATCH: the result has no such
 * column, or one of another type. */
orm_status orm__load_plan_add(orm__load_plan *plan, const orm__result *result,
                              const orm__load_step *step, orm__failure *failure);

/* Whether a row has no object: its key is NULL, or all of it when there is no key. */
bool orm__load_absent(const orm__load_plan *plan, const orm__cell *cells);

/* The entity of a row by its discriminator; the plan's own where there is none. ORM_MISMATCH: the
 * program knows no such value, or it is of an entity that cannot be among these rows. */
orm_status orm__load_variant(const orm__load_plan *plan, orm__cell cell, orm__failure *failure,
                             const orm_entity **out);
/* The same of a row whose cells stand in the plan. */
orm_status orm__load_variant_of_row(const orm__load_plan *plan, orm__failure *failure,
                                    const orm_entity **out);

/* Decodes one row into an object, overwriting what it has; memory behind values from `arena`. */
orm_status orm__load_row(const orm__load_plan *plan, const orm__result *result, int row,
                         orm_object *object, orm_arena *arena, orm__failure *failure);

/* Decodes one column's value into a struct, whatever its kind; an enum label that the program does
 * not know is kept by the object's session. */
orm_status orm__load_cell(const orm__load_plan *plan, const orm__load_step *step, orm__cell cell,
                          void *place, orm_arena *arena, orm__failure *failure);

/* The cells of a row, which stand in the plan, into an object. */
orm_status orm__load_cells(const orm__load_plan *plan, orm_object *object, orm_arena *arena,
                           orm__failure *failure);

/* Tells a value that a step could not decode. */
orm_status orm__load_fail(const orm__load_plan *plan, const orm__load_step *step,
                          orm__failure *failure, orm_status status, const char *why);

/* Decodes one column of `count` rows at once, which is what makes large results cheap: what
 * there is to know of the column is looked at once. Where places[i] is NULL the row is passed
 * over. */
orm_status orm__load_column(const orm__load_plan *plan, const orm__load_step *step,
                            const orm__cell *cells, void *const *places, int count,
                            orm_arena *arena, orm__failure *failure);

/* An integer of any width. False when the cell has none of these. */
bool orm__load_integer(orm__cell cell, int64_t *out);

/* Rows that are decoded column by column at once: few enough to stay in the cache. */
enum { ORM__BLOCK_ROWS = 128 };

/* The objects of the first `rows` rows by a part of their columns, as a batch whose array is the
 * session's; NULL where a row has no object. */
orm_status orm__load_part_objects(orm_session *session, const orm__load_part *part,
                                  const orm__result *result, size_t rows, orm_list *out);

/* Overwrites an object's values from the first row of a result of all its columns, with memory from
 * `values`. */
orm_status orm__load_again(orm_session *session, orm_object *object, const orm__result *result,
                           orm_arena *scratch, orm_arena *values);

/* Brings an object up to date whose row a statement wrote and returned, so that a rollback takes it
 * back. What the program set and has not saved stays. */
orm_status orm__load_written(orm_session *session, const orm__load_plan *plan,
                             const orm__result *result, int row, orm_object *object);

/* The statement of all rows in the order of the key, kept for the session. */
orm_status orm__statement_of_all(orm_session *session, orm__entity_state *state,
                                 const orm__statement **out);

/* Tells a value that could not be decoded. */
orm_status orm__fail_decoding(orm__failure *failure, orm_status status, const orm_entity *entity,
                              const orm_column *column, const char *why);

#endif
