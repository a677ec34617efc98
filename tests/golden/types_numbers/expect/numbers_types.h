/*
 * What the entities of numbers share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of numbers, which is the place for changes.
 */
#ifndef NUMBERS_NUMBERS_TYPES_H
#define NUMBERS_NUMBERS_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct sample sample;
typedef struct sample_with sample_with;
typedef struct sample_list {
    sample **items;
    size_t len;
} sample_list;
extern const orm_entity sample_entity;

#ifdef __cplusplus
}
#endif

#endif
