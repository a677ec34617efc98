/*
 * The queries of things.sql, typed.
 *
 * What they give belongs to the session, which keeps it until it is cleared or closed. Each flushes
 * first, unless the session says no. Besides what a call names it may return ORM_REQUIRED, for a
 * parameter that cannot be NULL; ORM_VALUE, for one that cannot be sent; and what the server says.
 * orm_session_error has the story, under the query's name.
 *
 * Made by ormgen from the schema of kinds, and from things.sql.
 */
#ifndef KINDS_THINGS_QUERIES_H
#define KINDS_THINGS_QUERIES_H

#include <orm/query.h>

#include "kinds_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- thing_of -------------------------------------------------------------------------------- */

typedef struct thing_of_args {
    /* id: uuid. */
    orm_uuid id;
} thing_of_args;

extern const orm_query thing_of_query;

/* :maybe. *out is the session's, NULL when there is no row.
 * ORM_TOO_MANY_ROWS: there are several. */
static inline orm_status thing_of(orm_session *session, const thing_of_args *args, thing **out) {
    return orm_query_maybe(session, &thing_of_query, args, out);
}

/* --- coloured -------------------------------------------------------------------------------- */

typedef struct coloured_args {
    /* colour: colour. */
    enum colour colour;
    /* among: colour[], left out when it is NULL. */
    colour_array among;
    /* size: size, left out when it is not present. */
    size_opt size;
    /* tags: text[]. */
    orm_text_array tags;
    /* search: tsquery. */
    const char *search;
} coloured_args;

typedef struct coloured_row {
    /* id: uuid. */
    orm_uuid id;
    /* colour: colour. */
    enum colour colour;
    /* colours: colour[]. */
    colour_array colours;
    /* size: size, may be NULL. */
    size_opt size;
    /* sizes: size[], may be NULL. */
    size_array sizes;
    /* part: integer. */
    int32_t part;
    /* price: numeric. */
    orm_numeric price;
    /* tags: text[]. */
    orm_text_array tags;
    /* data: bytea, may be NULL. */
    orm_bytes data;
    /* info: jsonb, may be NULL. */
    const char *info;
    /* during: tstzrange, may be NULL. */
    orm_opt_timestamptz_range during;
    /* words: text. */
    const char *words;
} coloured_row;

typedef struct coloured_list {
    coloured_row *items;
    size_t len;
} coloured_list;

extern const orm_query coloured_query;

/* :many. The list is the session's. */
static inline orm_status coloured(orm_session *session, const coloured_args *args,
                                  coloured_list *out) {
    return orm_query_many(session, &coloured_query, args, out);
}

/* --- second_colour --------------------------------------------------------------------------- */

typedef struct second_colour_args {
    /* colours: colour[]. */
    colour_array colours;
} second_colour_args;

typedef struct second_colour_row {
    /* second: colour, may be NULL. */
    colour_opt second;
} second_colour_row;

typedef struct second_colour_list {
    second_colour_row *items;
    size_t len;
} second_colour_list;

extern const orm_query second_colour_query;

/* :one. *out is the session's.
 * ORM_NOT_FOUND: there is no row; ORM_TOO_MANY_ROWS: there are several. */
static inline orm_status second_colour(orm_session *session, const second_colour_args *args,
                                       const second_colour_row **out) {
    return orm_query_one(session, &second_colour_query, args, out);
}

/* --- paint ----------------------------------------------------------------------------------- */

typedef struct paint_args {
    /* colour: colour. */
    enum colour colour;
    /* colours: colour[]. */
    colour_array colours;
    /* size: size, may be NULL. */
    size_opt size;
    /* sizes: size[], may be NULL. */
    size_array sizes;
    /* part: percent. */
    int32_t part;
    /* during: tstzrange, may be NULL. */
    orm_opt_timestamptz_range during;
    /* data: bytea, may be NULL. */
    orm_bytes data;
    /* id: uuid. */
    orm_uuid id;
} paint_args;

extern const orm_query paint_query;

/* :rows. *out is how many rows were changed. */
static inline orm_status paint(orm_session *session, const paint_args *args, uint64_t *out) {
    return orm_query_rows(session, &paint_query, args, out);
}

/* --- add_things ------------------------------------------------------------------------------ */

typedef struct add_things_args {
    /* id: uuid. */
    orm_uuid id;
    /* colour: colour. */
    enum colour colour;
    /* part: percent. */
    int32_t part;
    /* price: numeric. */
    orm_numeric price;
} add_things_args;

extern const orm_query add_things_query;

/* :bulk. One statement with the values of all rows. None sends nothing. */
static inline orm_status add_things(orm_session *session, const add_things_args *rows,
                                    size_t count) {
    return orm_query_bulk(session, &add_things_query, rows, count);
}

/* --- things_by_colour ------------------------------------------------------------------------ */

typedef enum things_by_colour_sort {
    THINGS_BY_COLOUR_BY_COLOUR,
    THINGS_BY_COLOUR_BY_PRICE,
} things_by_colour_sort;

typedef struct things_by_colour_args {
    /* limit: bigint, how many rows a page has. */
    int64_t limit;
    /* What comes first. */
    things_by_colour_sort sort;
    /* `next` of the page before; NULL for the first page. */
    const char *cursor;
} things_by_colour_args;

typedef struct things_by_colour_row {
    /* id: uuid. */
    orm_uuid id;
    /* colour: colour. */
    enum colour colour;
} things_by_colour_row;

typedef struct things_by_colour_list {
    things_by_colour_row *items;
    size_t len;
} things_by_colour_list;

typedef struct things_by_colour_page {
    things_by_colour_row *items;
    size_t len;
    /* The cursor of the next page; NULL at the end. */
    const char *next;
} things_by_colour_page;

extern const orm_query things_by_colour_query;

/* :page. The page is the session's.
 * ORM_VALUE: the cursor is of another query or sort, or the limit is below 1. */
static inline orm_status things_by_colour(orm_session *session, const things_by_colour_args *args,
                                          things_by_colour_page *out) {
    return orm_query_page(session, &things_by_colour_query, args, out);
}

/* --- whole_rows ------------------------------------------------------------------------------ */

typedef struct whole_rows_row {
    /* row: jsonb. */
    const char *row;
    /* n: bigint. */
    int64_t n;
    /* none: boolean. */
    bool none;
    /* part: integer, may be NULL. */
    orm_opt_int32 part;
} whole_rows_row;

typedef struct whole_rows_list {
    whole_rows_row *items;
    size_t len;
} whole_rows_list;

extern const orm_query whole_rows_query;

/* :many. The list is the session's. */
static inline orm_status whole_rows(orm_session *session, whole_rows_list *out) {
    return orm_query_many(session, &whole_rows_query, NULL, out);
}

/* --- add_sized ------------------------------------------------------------------------------- */

typedef struct add_sized_args {
    /* id: uuid. */
    orm_uuid id;
    /* part: percent. */
    int32_t part;
    /* width: integer, may be NULL. */
    orm_opt_int32 width;
    /* height: integer, may be NULL. */
    orm_opt_int32 height;
} add_sized_args;

extern const orm_query add_sized_query;

/* :exec. Gives nothing but its status. */
static inline orm_status add_sized(orm_session *session, const add_sized_args *args) {
    return orm_query_exec(session, &add_sized_query, args);
}

/* --- add_with_sizes -------------------------------------------------------------------------- */

typedef struct add_with_sizes_args {
    /* id: uuid. */
    orm_uuid id;
    /* size: size, may be NULL. */
    size_opt size;
} add_with_sizes_args;

extern const orm_query add_with_sizes_query;

/* :bulk. One statement with the values of all rows. None sends nothing. */
static inline orm_status add_with_sizes(orm_session *session, const add_with_sizes_args *rows,
                                        size_t count) {
    return orm_query_bulk(session, &add_with_sizes_query, rows, count);
}

/* --- resize_all ------------------------------------------------------------------------------ */

typedef struct resize_all_args {
    /* size: size, may be NULL. */
    size_opt size;
    /* id: uuid. */
    orm_uuid id;
} resize_all_args;

extern const orm_query resize_all_query;

/* :bulk. One statement with the values of all rows. None sends nothing. */
static inline orm_status resize_all(orm_session *session, const resize_all_args *rows,
                                    size_t count) {
    return orm_query_bulk(session, &resize_all_query, rows, count);
}

/* --- rearrange ------------------------------------------------------------------------------- */

typedef struct rearrange_args {
    /* colours: colour[]. */
    colour_array colours;
    /* sizes: size[], may be NULL. */
    size_array sizes;
    /* parts: percent[], may be NULL. */
    orm_int32_array parts;
    /* tags: text[]. */
    orm_text_array tags;
    /* areas: box[], may be NULL. */
    orm_text_array areas;
    /* id: uuid. */
    orm_uuid id;
} rearrange_args;

extern const orm_query rearrange_query;

/* :bulk. One statement with the values of all rows. None sends nothing. */
static inline orm_status rearrange(orm_session *session, const rearrange_args *rows, size_t count) {
    return orm_query_bulk(session, &rearrange_query, rows, count);
}

/* --- add_arranged ---------------------------------------------------------------------------- */

typedef struct add_arranged_args {
    /* id: uuid. */
    orm_uuid id;
    /* colours: colour[]. */
    colour_array colours;
    /* tags: text[]. */
    orm_text_array tags;
    /* sizes: size[], may be NULL. */
    size_array sizes;
} add_arranged_args;

extern const orm_query add_arranged_query;

/* :bulk. One statement with the values of all rows. None sends nothing. */
static inline orm_status add_arranged(orm_session *session, const add_arranged_args *rows,
                                      size_t count) {
    return orm_query_bulk(session, &add_arranged_query, rows, count);
}

/* --- drop_tagged ----------------------------------------------------------------------------- */

typedef struct drop_tagged_args {
    /* tags: text[]. */
    orm_text_array tags;
} drop_tagged_args;

extern const orm_query drop_tagged_query;

/* :bulk. One statement with the values of all rows. None sends nothing. */
static inline orm_status drop_tagged(orm_session *session, const drop_tagged_args *rows,
                                     size_t count) {
    return orm_query_bulk(session, &drop_tagged_query, rows, count);
}

/* --- arrangements ---------------------------------------------------------------------------- */

typedef struct arrangements_row {
    /* text: text. */
    const char *text;
} arrangements_row;

typedef struct arrangements_list {
    arrangements_row *items;
    size_t len;
} arrangements_list;

extern const orm_query arrangements_query;

/* :many. The list is the session's. */
static inline orm_status arrangements(orm_session *session, arrangements_list *out) {
    return orm_query_many(session, &arrangements_query, NULL, out);
}

#ifdef __cplusplus
}
#endif

#endif
