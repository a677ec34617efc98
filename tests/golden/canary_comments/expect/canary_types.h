/*
 * What the entities of canary share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of canary, which is the place for changes.
 */
#ifndef CANARY_CANARY_TYPES_H
#define CANARY_CANARY_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct thing thing;
typedef struct thing_with thing_with;
typedef struct thing_list {
    thing **items;
    size_t len;
} thing_list;
extern const orm_entity thing_entity;

/* --- types ----------------------------------------------------------------------------------- */

/* * / int broken; / * ? ?/
 * "; system("rm"); // \x5c
 * %n%s%d ${doc} `x` $(x) ../../etc/passwd \x5c
 * \u202e reversed \u2066 isolated \u200b hidden \xad\x07 */
typedef enum color {
    /* A label that is newer than this program. */
    COLOR_UNKNOWN,
    /* * / RED = 7, / * ? ?/ */
    COLOR_RED,
    /* ends in a backslash \x5c */
    COLOR_GREEN,
} color;

typedef struct color_opt {
    bool present;
    color value;
} color_opt;

typedef struct color_array {
    const color *items;
    size_t len;
    const bool *nulls;
    const orm_dimension *dimensions;
    int dimension_count;
} color_array;

extern const orm_type color_type, color_array_type;

static inline color_opt color_opt_of(color value) {
    color_opt made;
    made.present = true;
    made.value = value;
    return made;
}

/* The label as PostgreSQL has it; NULL for COLOR_UNKNOWN. */
static inline const char *color_to_string(color value) {
    return orm_enum_label(&color_type, (int)value);
}

/* COLOR_UNKNOWN when there is no such label. */
static inline color color_from_string(const char *label) {
    return (color)orm_enum_value(&color_type, label);
}

/* #define x * / #error "no" */
typedef struct pair {
    /* * / int *p; / * */
    orm_opt_int32 a;
    /* ? ?/ */
    const char *b;
} pair;

typedef struct pair_opt {
    bool present;
    pair value;
} pair_opt;

typedef struct pair_array {
    const pair *items;
    size_t len;
    const bool *nulls;
    const orm_dimension *dimensions;
    int dimension_count;
} pair_array;

extern const orm_type pair_type, pair_array_type;

static inline pair_opt pair_opt_of(pair value) {
    pair_opt made;
    made.present = true;
    made.value = value;
    return made;
}

#ifdef __cplusplus
}
#endif

#endif
