/*
 * What the entities of opaque share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of opaque, which is the place for changes.
 */
#ifndef OPAQUE_OPAQUE_TYPES_H
#define OPAQUE_OPAQUE_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct document document;
typedef struct document_with document_with;
typedef struct document_list {
    document **items;
    size_t len;
} document_list;
extern const orm_entity document_entity;

#ifdef __cplusplus
}
#endif

#endif
