/*
 * What the entities of words share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of words, which is the place for changes.
 */
#ifndef WORDS_WORDS_TYPES_H
#define WORDS_WORDS_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct my_list my_list;
typedef struct my_list_with my_list_with;
typedef struct my_list_list {
    my_list **items;
    size_t len;
} my_list_list;
extern const orm_entity my_list_entity;

/* --- types ----------------------------------------------------------------------------------- */

typedef enum my_mood {
    /* A label that is newer than this program. */
    MY_MOOD_UNKNOWN,
    MY_MOOD_CALM,
    MY_MOOD_CROSS,
} my_mood;

typedef struct my_mood_opt {
    bool present;
    my_mood value;
} my_mood_opt;

typedef struct my_mood_array {
    const my_mood *items;
    size_t len;
    const bool *nulls;
    const orm_dimension *dimensions;
    int dimension_count;
} my_mood_array;

extern const orm_type my_mood_type, my_mood_array_type;

static inline my_mood_opt my_mood_opt_of(my_mood value) {
    my_mood_opt made;
    made.present = true;
    made.value = value;
    return made;
}

/* The label as PostgreSQL has it; NULL for MY_MOOD_UNKNOWN. */
static inline const char *my_mood_to_string(my_mood value) {
    return orm_enum_label(&my_mood_type, (int)value);
}

/* MY_MOOD_UNKNOWN when there is no such label. */
static inline my_mood my_mood_from_string(const char *label) {
    return (my_mood)orm_enum_value(&my_mood_type, label);
}

#ifdef __cplusplus
}
#endif

#endif
