/*
 * What the entities of arrays share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of arrays, which is the place for changes.
 */
#ifndef ARRAYS_ARRAYS_TYPES_H
#define ARRAYS_ARRAYS_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct series series;
typedef struct series_with series_with;
typedef struct series_list {
    series **items;
    size_t len;
} series_list;
extern const orm_entity series_entity;

/* --- types ----------------------------------------------------------------------------------- */

typedef enum mood {
    /* A label that is newer than this program. */
    MOOD_UNKNOWN,
    MOOD_CALM,
    MOOD_ANGRY,
} mood;

typedef struct mood_opt {
    bool present;
    mood value;
} mood_opt;

typedef struct mood_array {
    const mood *items;
    size_t len;
    const bool *nulls;
    const orm_dimension *dimensions;
    int dimension_count;
} mood_array;

extern const orm_type mood_type, mood_array_type;

static inline mood_opt mood_opt_of(mood value) {
    mood_opt made;
    made.present = true;
    made.value = value;
    return made;
}

/* The label as PostgreSQL has it; NULL for MOOD_UNKNOWN. */
static inline const char *mood_to_string(mood value) {
    return orm_enum_label(&mood_type, (int)value);
}

/* MOOD_UNKNOWN when there is no such label. */
static inline mood mood_from_string(const char *label) {
    return (mood)orm_enum_value(&mood_type, label);
}

#ifdef __cplusplus
}
#endif

#endif
