/*
 * What the entities of shadows share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of shadows, which is the place for changes.
 */
#ifndef SHADOWS_SHADOWS_TYPES_H
#define SHADOWS_SHADOWS_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct object object;
typedef struct object_with object_with;
typedef struct object_list {
    struct object **items;
    size_t len;
} object_list;
extern const orm_entity object_entity;

typedef struct session session;
typedef struct session_with session_with;
typedef struct session_list {
    struct session **items;
    size_t len;
} session_list;
extern const orm_entity session_entity;

typedef struct list list;
typedef struct list_with list_with;
typedef struct list_list {
    struct list **items;
    size_t len;
} list_list;
extern const orm_entity list_entity;

typedef struct items items;
typedef struct items_with items_with;
typedef struct items_list {
    struct items **items;
    size_t len;
} items_list;
extern const orm_entity items_entity;

/* --- types ----------------------------------------------------------------------------------- */

typedef enum value {
    /* A label that is newer than this program. */
    VALUE_UNKNOWN,
    VALUE_LOW,
    VALUE_HIGH,
} value;

typedef struct value_opt {
    bool present;
    enum value value;
} value_opt;

typedef struct value_array {
    const enum value *items;
    size_t len;
    const bool *nulls;
    const orm_dimension *dimensions;
    int dimension_count;
} value_array;

extern const orm_type value_type, value_array_type;

static inline value_opt value_opt_of(enum value value) {
    value_opt made;
    made.present = true;
    made.value = value;
    return made;
}

/* The label as PostgreSQL has it; NULL for VALUE_UNKNOWN. */
static inline const char *value_to_string(enum value value) {
    return orm_enum_label(&value_type, (int)value);
}

/* VALUE_UNKNOWN when there is no such label. */
static inline enum value value_from_string(const char *label) {
    return (enum value)orm_enum_value(&value_type, label);
}

typedef struct key {
    const char *label;
    orm_opt_bool found;
} key;

typedef struct key_opt {
    bool present;
    struct key value;
} key_opt;

typedef struct key_array {
    const struct key *items;
    size_t len;
    const bool *nulls;
    const orm_dimension *dimensions;
    int dimension_count;
} key_array;

extern const orm_type key_type, key_array_type;

static inline key_opt key_opt_of(struct key value) {
    key_opt made;
    made.present = true;
    made.value = value;
    return made;
}

#ifdef __cplusplus
}
#endif

#endif
