/*
 * What the entities of enums share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of enums, which is the place for changes.
 */
#ifndef ENUMS_ENUMS_TYPES_H
#define ENUMS_ENUMS_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct person person;
typedef struct person_with person_with;
typedef struct person_list {
    person **items;
    size_t len;
} person_list;
extern const orm_entity person_entity;

/* --- types ----------------------------------------------------------------------------------- */

/* How a person is employed. */
typedef enum employment {
    /* A label that is newer than this program. */
    EMPLOYMENT_UNKNOWN,
    EMPLOYMENT_FULL_TIME,
    /* Less than 30 hours. */
    EMPLOYMENT_PART_TIME,
    EMPLOYMENT_ON_LEAVE,
    EMPLOYMENT_LARGER,
} employment;

typedef struct employment_opt {
    bool present;
    employment value;
} employment_opt;

typedef struct employment_array {
    const employment *items;
    size_t len;
    const bool *nulls;
    const orm_dimension *dimensions;
    int dimension_count;
} employment_array;

extern const orm_type employment_type, employment_array_type;

static inline employment_opt employment_opt_of(employment value) {
    employment_opt made;
    made.present = true;
    made.value = value;
    return made;
}

/* The label as PostgreSQL has it; NULL for EMPLOYMENT_UNKNOWN. */
static inline const char *employment_to_string(employment value) {
    return orm_enum_label(&employment_type, (int)value);
}

/* EMPLOYMENT_UNKNOWN when there is no such label. */
static inline employment employment_from_string(const char *label) {
    return (employment)orm_enum_value(&employment_type, label);
}

typedef enum audit_level {
    /* A label that is newer than this program. */
    AUDIT_LEVEL_UNKNOWN,
    AUDIT_LEVEL_DEBUG,
    AUDIT_LEVEL_INFO,
    AUDIT_LEVEL_WARNING,
    AUDIT_LEVEL_ERROR,
} audit_level;

typedef struct audit_level_opt {
    bool present;
    audit_level value;
} audit_level_opt;

typedef struct audit_level_array {
    const audit_level *items;
    size_t len;
    const bool *nulls;
    const orm_dimension *dimensions;
    int dimension_count;
} audit_level_array;

extern const orm_type audit_level_type, audit_level_array_type;

static inline audit_level_opt audit_level_opt_of(audit_level value) {
    audit_level_opt made;
    made.present = true;
    made.value = value;
    return made;
}

/* The label as PostgreSQL has it; NULL for AUDIT_LEVEL_UNKNOWN. */
static inline const char *audit_level_to_string(audit_level value) {
    return orm_enum_label(&audit_level_type, (int)value);
}

/* AUDIT_LEVEL_UNKNOWN when there is no such label. */
static inline audit_level audit_level_from_string(const char *label) {
    return (audit_level)orm_enum_value(&audit_level_type, label);
}

typedef enum weird {
    /* A label that is newer than this program. */
    WEIRD_UNKNOWN,
    WEIRD_A,
    WEIRD_B,
} weird;

typedef struct weird_opt {
    bool present;
    weird value;
} weird_opt;

typedef struct weird_array {
    const weird *items;
    size_t len;
    const bool *nulls;
    const orm_dimension *dimensions;
    int dimension_count;
} weird_array;

extern const orm_type weird_type, weird_array_type;

static inline weird_opt weird_opt_of(weird value) {
    weird_opt made;
    made.present = true;
    made.value = value;
    return made;
}

/* The label as PostgreSQL has it; NULL for WEIRD_UNKNOWN. */
static inline const char *weird_to_string(weird value) {
    return orm_enum_label(&weird_type, (int)value);
}

/* WEIRD_UNKNOWN when there is no such label. */
static inline weird weird_from_string(const char *label) {
    return (weird)orm_enum_value(&weird_type, label);
}

#ifdef __cplusplus
}
#endif

#endif
