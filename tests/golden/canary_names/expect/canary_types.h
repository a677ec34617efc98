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

typedef struct odd odd;
typedef struct odd_with odd_with;
typedef struct odd_list {
    odd **items;
    size_t len;
} odd_list;
extern const orm_entity odd_entity;

/* --- types ----------------------------------------------------------------------------------- */

typedef enum odd_enum {
    /* A label that is newer than this program. */
    ODD_ENUM_UNKNOWN,
    ODD_ENUM_A,
    ODD_ENUM_B,
    ODD_ENUM_C,
    ODD_ENUM_D,
    ODD_ENUM_E,
} odd_enum;

typedef struct odd_enum_opt {
    bool present;
    odd_enum value;
} odd_enum_opt;

typedef struct odd_enum_array {
    const odd_enum *items;
    size_t len;
    const bool *nulls;
    const orm_dimension *dimensions;
    int dimension_count;
} odd_enum_array;

extern const orm_type odd_enum_type, odd_enum_array_type;

static inline odd_enum_opt odd_enum_opt_of(odd_enum value) {
    odd_enum_opt made;
    made.present = true;
    made.value = value;
    return made;
}

/* The label as PostgreSQL has it; NULL for ODD_ENUM_UNKNOWN. */
static inline const char *odd_enum_to_string(odd_enum value) {
    return orm_enum_label(&odd_enum_type, (int)value);
}

/* ODD_ENUM_UNKNOWN when there is no such label. */
static inline odd_enum odd_enum_from_string(const char *label) {
    return (odd_enum)orm_enum_value(&odd_enum_type, label);
}

typedef struct odd_type {
    orm_opt_int32 attr;
} odd_type;

typedef struct odd_type_opt {
    bool present;
    odd_type value;
} odd_type_opt;

typedef struct odd_type_array {
    const odd_type *items;
    size_t len;
    const bool *nulls;
    const orm_dimension *dimensions;
    int dimension_count;
} odd_type_array;

extern const orm_type odd_type_type, odd_type_array_type;

static inline odd_type_opt odd_type_opt_of(odd_type value) {
    odd_type_opt made;
    made.present = true;
    made.value = value;
    return made;
}

#ifdef __cplusplus
}
#endif

#endif
