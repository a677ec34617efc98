/*
 * What the entities of keys share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of keys, which is the place for changes.
 */
#ifndef KEYS_KEYS_TYPES_H
#define KEYS_KEYS_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct country country;
typedef struct country_with country_with;
typedef struct country_list {
    country **items;
    size_t len;
} country_list;
extern const orm_entity country_entity;

typedef struct seat seat;
typedef struct seat_with seat_with;
typedef struct seat_list {
    seat **items;
    size_t len;
} seat_list;
extern const orm_entity seat_entity;

typedef struct tag tag;
typedef struct tag_with tag_with;
typedef struct tag_list {
    tag **items;
    size_t len;
} tag_list;
extern const orm_entity tag_entity;

typedef struct entry entry;
typedef struct entry_with entry_with;
typedef struct entry_list {
    entry **items;
    size_t len;
} entry_list;
extern const orm_entity entry_entity;

#ifdef __cplusplus
}
#endif

#endif
