/*
 * What the entities of kinds share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of kinds, which is the place for changes.
 */
#ifndef KINDS_KINDS_TYPES_H
#define KINDS_KINDS_TYPES_H

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

typedef enum colour {
    /* A label that is newer than this program. */
    COLOUR_UNKNOWN,
    COLOUR_RED,
    COLOUR_GREEN,
    COLOUR_DARK_BLUE,
} colour;

typedef struct colour_opt {
    bool present;
    colour value;
} colour_opt;

typedef struct colour_array {
    const colour *items;
    size_t len;
    const bool *nulls;
    const orm_dimension *dimensions;
    int dimension_count;
} colour_array;

extern const orm_type colour_type, colour_array_type;

static inline colour_opt colour_opt_of(colour value) {
    colour_opt made;
    made.present = true;
    made.value = value;
    return made;
}

/* The label as PostgreSQL has it; NULL for COLOUR_UNKNOWN. */
static inline const char *colour_to_string(colour value) {
    return orm_enum_label(&colour_type, (int)value);
}

/* COLOUR_UNKNOWN when there is no such label. */
static inline colour colour_from_string(const char *label) {
    return (colour)orm_enum_value(&colour_type, label);
}

typedef struct size {
    orm_opt_int32 width;
    orm_opt_int32 height;
    const char *name;
} size;

typedef struct size_opt {
    bool present;
    size value;
} size_opt;

typedef struct size_array {
    const size *items;
    size_t len;
    const bool *nulls;
    const orm_dimension *dimensions;
    int dimension_count;
} size_array;

extern const orm_type size_type, size_array_type;

static inline size_opt size_opt_of(size value) {
    size_opt made;
    made.present = true;
    made.value = value;
    return made;
}

#ifdef __cplusplus
}
#endif

#endif
