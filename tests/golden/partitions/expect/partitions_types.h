/*
 * What the entities of partitions share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of partitions, which is the place for changes.
 */
#ifndef PARTITIONS_PARTITIONS_TYPES_H
#define PARTITIONS_PARTITIONS_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct measurement measurement;
typedef struct measurement_with measurement_with;
typedef struct measurement_list {
    measurement **items;
    size_t len;
} measurement_list;
extern const orm_entity measurement_entity;

typedef struct visit visit;
typedef struct visit_with visit_with;
typedef struct visit_list {
    visit **items;
    size_t len;
} visit_list;
extern const orm_entity visit_entity;

#ifdef __cplusplus
}
#endif

#endif
