/*
 * What the entities of notes share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of notes, which is the place for changes.
 */
#ifndef NOTES_NOTES_TYPES_H
#define NOTES_NOTES_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct author author;
typedef struct author_with author_with;
typedef struct author_list {
    author **items;
    size_t len;
} author_list;
extern const orm_entity author_entity;

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
