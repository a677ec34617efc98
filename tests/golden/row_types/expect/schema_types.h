/*
 * What the entities of schema share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of schema, which is the place for changes.
 */
#ifndef SCHEMA_SCHEMA_TYPES_H
#define SCHEMA_SCHEMA_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct letter letter;
typedef struct letter_with letter_with;
typedef struct letter_list {
    letter **items;
    size_t len;
} letter_list;
extern const orm_entity letter_entity;

typedef struct person person;
typedef struct person_with person_with;
typedef struct person_list {
    person **items;
    size_t len;
} person_list;
extern const orm_entity person_entity;

typedef struct named named;
typedef struct named_with named_with;
typedef struct named_list {
    named **items;
    size_t len;
} named_list;
extern const orm_entity named_entity;

typedef struct place place;
typedef struct place_with place_with;
typedef struct place_list {
    place **items;
    size_t len;
} place_list;
extern const orm_entity place_entity;

/* --- types ----------------------------------------------------------------------------------- */

typedef enum whereabouts {
    /* A label that is newer than this program. */
    WHEREABOUTS_UNKNOWN,
    WHEREABOUTS_TOWN,
    WHEREABOUTS_VILLAGE,
} whereabouts;

typedef struct whereabouts_opt {
    bool present;
    whereabouts value;
} whereabouts_opt;

typedef struct whereabouts_array {
    const whereabouts *items;
    size_t len;
    const bool *nulls;
    const orm_dimension *dimensions;
    int dimension_count;
} whereabouts_array;

extern const orm_type whereabouts_type, whereabouts_array_type;

static inline whereabouts_opt whereabouts_opt_of(whereabouts value) {
    whereabouts_opt made;
    made.present = true;
    made.value = value;
    return made;
}

/* The label as PostgreSQL has it; NULL for WHEREABOUTS_UNKNOWN. */
static inline const char *whereabouts_to_string(whereabouts value) {
    return orm_enum_label(&whereabouts_type, (int)value);
}

/* WHEREABOUTS_UNKNOWN when there is no such label. */
static inline whereabouts whereabouts_from_string(const char *label) {
    return (whereabouts)orm_enum_value(&whereabouts_type, label);
}

#ifdef __cplusplus
}
#endif

#endif
