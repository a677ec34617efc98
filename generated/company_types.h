/*
 * What the entities of company share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of company, which is the place for changes.
 */
#ifndef COMPANY_COMPANY_TYPES_H
#define COMPANY_COMPANY_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct department department;
typedef struct department_with department_with;
typedef struct department_list {
    department **items;
    size_t len;
} department_list;
extern const orm_entity department_entity;

typedef struct employee employee;
typedef struct employee_with employee_with;
typedef struct employee_list {
    employee **items;
    size_t len;
} employee_list;
extern const orm_entity employee_entity;

typedef struct project project;
typedef struct project_with project_with;
typedef struct project_list {
    project **items;
    size_t len;
} project_list;
extern const orm_entity project_entity;

typedef struct assignment assignment;
typedef struct assignment_with assignment_with;
typedef struct assignment_list {
    assignment **items;
    size_t len;
} assignment_list;
extern const orm_entity assignment_entity;

/* --- types ----------------------------------------------------------------------------------- */

typedef enum employment {
    /* A label that is newer than this program. */
    EMPLOYMENT_UNKNOWN,
    EMPLOYMENT_FULL_TIME,
    EMPLOYMENT_PART_TIME,
    EMPLOYMENT_CONTRACTOR,
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

#ifdef __cplusplus
}
#endif

#endif
