/*
 * What the entities of plain share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of plain, which is the place for changes.
 */
#ifndef PLAIN_PLAIN_TYPES_H
#define PLAIN_PLAIN_TYPES_H

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

#ifdef __cplusplus
}
#endif

#endif
