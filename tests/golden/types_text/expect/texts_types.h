/*
 * What the entities of texts share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of texts, which is the place for changes.
 */
#ifndef TEXTS_TEXTS_TYPES_H
#define TEXTS_TEXTS_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct note note;
typedef struct note_with note_with;
typedef struct note_list {
    note **items;
    size_t len;
} note_list;
extern const orm_entity note_entity;

#ifdef __cplusplus
}
#endif

#endif
