/*
 * Query descriptors, and the calls that generated query functions are a typed face of.
 *
 * A query is constant data: its text in pieces, where its parameters stand in the args struct and
 * its columns in the row struct. Which parameters are set, which sort is chosen and whether a page
 * goes on from a cursor make a **shape**, which is a set of bits: bit g says that group g of
 * optional parameters is set, ORM_QUERY_SORT_BIT + n that sort n was chosen, ORM_QUERY_CURSOR_BIT
 * that there is a cursor. Each shape is a statement of its own, put together when it is first run
 * and kept for the session; a run after that makes no text.
 *
 * Results live in the session's memory until it is cleared or closed. Unless the session says no,
 * each call flushes first. Errors carry the query's name.
 */
#ifndef ORM_QUERY_H
#define ORM_QUERY_H

#include <orm/entity.h>
#include <orm/session.h>

#ifdef __cplusplus
extern "C" {
#endif

enum { ORM_QUERY_SORT_BIT = 8, ORM_QUERY_CURSOR_BIT = 31 };

typedef enum orm_cardinality {
    ORM_QUERY_ONE,
    ORM_QUERY_MAYBE,
    ORM_QUERY_MANY,
    ORM_QUERY_EACH,
    ORM_QUERY_PAGE,
    ORM_QUERY_EXEC,
    ORM_QUERY_ROWS,
    ORM_QUERY_BULK,
    ORM_QUERY_COPY
} orm_cardinality;

/* Part of the text. It is there when each mask that is not 0 agrees with the shape: some bit of
 * `any` is set, some bit of `also` is set, no bit of `none` is set. */
typedef struct orm_query_piece {
    const char *text; /* NULL: a parameter, which is numbered where it first comes in a shape */
    uint32_t any, also, none;
    uint16_t parameter; /* its index; only when text is NULL */
} orm_query_piece;

enum {
    ORM_PARAMETER_NULLABLE = 1 << 0,
    ORM_PARAMETER_OPTIONAL = 1 << 1, /* of group `group`; unset is NULL, or not present */
    ORM_PARAMETER_ARRAY = 1 << 2,    /* :bulk: the values of all rows, sent as one array */
    ORM_PARAMETER_LIMIT = 1 << 3,    /* a page's size, an integer; one row more is asked for */
    ORM_PARAMETER_CURSOR = 1 << 4    /* the value that `column` had in the page's last row; no
                                        member of the args struct */
};

/* The member of the args struct (of one row's, in :bulk and :copy) is an orm_opt or a pointer when
 * the parameter is nullable or optional, else the bare value. */
typedef struct orm_query_parameter {
    const char *name;
    const orm_type *type; /* ARRAY: of one element */
    uint32_t offset;
    int32_t null_offset; /* of the bool that sends NULL, when both nullable and optional; else -1 */
    uint16_t flags;
    int16_t group;        /* OPTIONAL; else -1 */
    int16_t column;       /* CURSOR; else -1 */
    const orm_type *list; /* ARRAY: the array type that is sent; NULL: the built-in one (text[] for
                             an enum) */
} orm_query_parameter;

enum {
    ORM_RESULT_NULLABLE = 1 << 0,
    ORM_RESULT_HIDDEN = 1 << 1 /* a page's key: no member of the row */
};

typedef struct orm_query_column {
    const char *name;
    const orm_type *type;
    uint32_t offset;        /* in the row struct; 0 for hidden columns and those of entities */
    uint16_t flags;         /* of an entity's column: the entity's own descriptor counts */
    int16_t entity;         /* the index of the entity that it is part of; -1 */
    uint16_t entity_column; /* which of that entity's columns it is */
} orm_query_column;

typedef struct orm_query_entity {
    const char *name; /* the alias: "e" */
    const orm_entity *entity;
    uint32_t offset;       /* of the pointer in the row struct */
    uint16_t first, count; /* its columns, which lie together */
    bool nullable;         /* NULL when its key is NULL */
    bool deleted;          /* its rows are those that the statement deletes */
    const void *with; /* what to load with it: the entity's generated struct; NULL: as the schema
                              says, and what `loads` have */
} orm_query_entity;

/* A relationship to load with the result, over `path` from an entity of it. */
typedef struct orm_query_load {
    const char *as; /* the row's own list; NULL: the object's relationship */
    uint16_t entity;
    uint16_t path_count;
    const uint16_t *path; /* numbers of relations, one step each */
    uint32_t offset;      /* as: of the list ({items, len}) in the row struct */
    int64_t limit;        /* as: at most so many for each row; 0: all */
    const char *where;    /* as: over the last target's columns; NULL: none */
    const char *order_by; /* as: the same; NULL: the relationship's own order */
} orm_query_load;

typedef struct orm_query_sort {
    const char *name;
    const uint16_t *keys; /* of pages: indexes of columns */
    uint16_t key_count;
} orm_query_sort;

enum {
    ORM_QUERY_RETURNS_ROWS = 1 << 0,
    /* The result is one entity and the row struct is nothing but the pointer to it: lists are lists
     * of objects, and :one, :maybe and :each give the object itself. */
    ORM_QUERY_BARE = 1 << 1,
    ORM_QUERY_SELECTABLE = 1 << 2, /* its text can stand in FROM: see <orm/compose.h> */
    ORM_QUERY_WRITES = 1 << 3 /* a SELECT of the rows that an INSERT or UPDATE of its WITH wrote */
};

typedef struct orm_query {
    uint32_t abi; /* ORM_ABI */
    orm_cardinality cardinality;
    const char *name;
    const orm_query_piece *pieces;
    const orm_query_parameter *parameters;
    const orm_query_column *columns; /* in the order of the result */
    const orm_query_entity *entities;
    const orm_query_load *loads;
    const orm_query_sort *sorts;
    const char
        *copy; /* :copy: "projects (name, budget)", the parameters in that order. NULL: where a
                         type cannot stand in COPY's binary form (arrays of enums, types that travel
                         as text) the rows are sent as inserts, by `pieces` */
    uint16_t piece_count, parameter_count, column_count, entity_count, load_count, sort_count;
    uint16_t flags;
    uint32_t args_size;    /* of the args struct; 0 when there is none */
    uint32_t row_size;     /* of the row struct; 0 when there are no rows */
    int32_t sort_offset;   /* in the args struct, of the sorts' enum; -1: no choice, sort 0 */
    int32_t cursor_offset; /* in the args struct, of the cursor's text; -1 */
    uint32_t set_mask;     /* not 0: with none of these groups set nothing is sent */
} orm_query;

/* `args` is the query's args struct and may be NULL when it has none.
 *
 * Failures besides the session's and the server's: ORM_VALUE, a parameter that cannot be sent, a
 * limit below 1, a sort that does not exist, or a cursor that is not this query's and sort's;
 * ORM_REQUIRED, a parameter that must not be NULL; ORM_MISUSE, a group of optional parameters of
 * which only some are set, or the query of another ABI; ORM_MISMATCH, a result of other types than
 * the program was generated for, naming the column. */

/* :many. *out is the query's list: {items, len}. */
ORM_API orm_status orm_query_many(orm_session *session, const orm_query *query, const void *args,
                                  void *out);

/* :one and :maybe. *out is a pointer to the row, or to the object. No row: ORM_NOT_FOUND, and with
 * maybe ORM_OK and NULL; several: ORM_TOO_MANY_ROWS. */
ORM_API orm_status orm_query_one(orm_session *session, const orm_query *query, const void *args,
                                 void *out);
ORM_API orm_status orm_query_maybe(orm_session *session, const orm_query *query, const void *args,
                                   void *out);

/* :page. *out is the query's page: {items, len, next}. `next` is the cursor to go on with, NULL at
 * the end; its text is opaque, of letters, digits, `-` and `_`. */
ORM_API orm_status orm_query_page(orm_session *session, const orm_query *query, const void *args,
                                  void *out);

/* :each, to be closed with orm_stream_close; until then the session can send nothing else, unless the
 * stream is a cursor (orm_session_cursors). A row
 * and all that it points to are valid until the next step; its objects have no identity. */
ORM_API orm_status orm_query_open(orm_session *session, const orm_query *query, const void *args,
                                  orm_stream **out);
/* *out is a pointer to the row, or to the object; ORM_OK and NULL at the end. ORM_MISUSE: the
 * stream is of another query. */
ORM_API orm_status orm_query_next(orm_stream *stream, const orm_query *query, void *out);

/* :exec, and :rows with the number of rows that were changed. */
ORM_API orm_status orm_query_exec(orm_session *session, const orm_query *query, const void *args);
ORM_API orm_status orm_query_rows(orm_session *session, const orm_query *query, const void *args,
                                  uint64_t *out);

/* :bulk and :copy. `rows` is an array of `count` args structs; none sends nothing. */
ORM_API orm_status orm_query_bulk(orm_session *session, const orm_query *query, const void *rows,
                                  size_t count);
ORM_API orm_status orm_query_copy(orm_session *session, const orm_query *query, const void *rows,
                                  size_t count);

#ifdef __cplusplus
}
#endif

#endif
