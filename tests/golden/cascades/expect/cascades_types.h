/*
 * What the entities of cascades share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of cascades, which is the place for changes.
 */
#ifndef CASCADES_CASCADES_TYPES_H
#define CASCADES_CASCADES_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct cart cart;
typedef struct cart_with cart_with;
typedef struct cart_list {
    cart **items;
    size_t len;
} cart_list;
extern const orm_entity cart_entity;

typedef struct line line;
typedef struct line_with line_with;
typedef struct line_list {
    struct line **items;
    size_t len;
} line_list;
extern const orm_entity line_entity;

typedef struct note note;
typedef struct note_with note_with;
typedef struct note_list {
    note **items;
    size_t len;
} note_list;
extern const orm_entity note_entity;

typedef struct event event;
typedef struct event_with event_with;
typedef struct event_list {
    event **items;
    size_t len;
} event_list;
extern const orm_entity event_entity;

#ifdef __cplusplus
}
#endif

#endif
