/*
 * What the entities of renames share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of renames, which is the place for changes.
 */
#ifndef RENAMES_RENAMES_TYPES_H
#define RENAMES_RENAMES_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct client client;
typedef struct client_with client_with;
typedef struct client_list {
    client **items;
    size_t len;
} client_list;
extern const orm_entity client_entity;

/* --- types ----------------------------------------------------------------------------------- */

typedef enum state {
    /* A label that is newer than this program. */
    STATE_UNKNOWN,
    STATE_OPEN,
    STATE_CLOSED,
} state;

typedef struct state_opt {
    bool present;
    state value;
} state_opt;

typedef struct state_array {
    const state *items;
    size_t len;
    const bool *nulls;
    const orm_dimension *dimensions;
    int dimension_count;
} state_array;

extern const orm_type state_type, state_array_type;

static inline state_opt state_opt_of(state value) {
    state_opt made;
    made.present = true;
    made.value = value;
    return made;
}

/* The label as PostgreSQL has it; NULL for STATE_UNKNOWN. */
static inline const char *state_to_string(state value) {
    return orm_enum_label(&state_type, (int)value);
}

/* STATE_UNKNOWN when there is no such label. */
static inline state state_from_string(const char *label) {
    return (state)orm_enum_value(&state_type, label);
}

#ifdef __cplusplus
}
#endif

#endif
