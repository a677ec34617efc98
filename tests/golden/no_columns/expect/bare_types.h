/*
 * What the entities of bare share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of bare, which is the place for changes.
 */
#ifndef BARE_BARE_TYPES_H
#define BARE_BARE_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct empty empty;
typedef struct empty_with empty_with;
typedef struct empty_list {
    empty **items;
    size_t len;
} empty_list;
extern const orm_entity empty_entity;

typedef struct holder holder;
typedef struct holder_with holder_with;
typedef struct holder_list {
    holder **items;
    size_t len;
} holder_list;
extern const orm_entity holder_entity;

/* --- types ----------------------------------------------------------------------------------- */

typedef enum nothing {
    /* A label that is newer than this program. */
    NOTHING_UNKNOWN,
} nothing;

typedef struct nothing_opt {
    bool present;
    nothing value;
} nothing_opt;

typedef struct nothing_array {
    const nothing *items;
    size_t len;
    const bool *nulls;
    const orm_dimension *dimensions;
    int dimension_count;
} nothing_array;

extern const orm_type nothing_type, nothing_array_type;

static inline nothing_opt nothing_opt_of(nothing value) {
    nothing_opt made;
    made.present = true;
    made.value = value;
    return made;
}

/* The label as PostgreSQL has it; NULL for NOTHING_UNKNOWN. */
static inline const char *nothing_to_string(nothing value) {
    return orm_enum_label(&nothing_type, (int)value);
}

/* NOTHING_UNKNOWN when there is no such label. */
static inline nothing nothing_from_string(const char *label) {
    return (nothing)orm_enum_value(&nothing_type, label);
}

#ifdef __cplusplus
}
#endif

#endif
