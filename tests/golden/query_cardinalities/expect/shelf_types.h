/*
 * What the entities of shelf share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of shelf, which is the place for changes.
 */
#ifndef SHELF_SHELF_TYPES_H
#define SHELF_SHELF_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct book book;
typedef struct book_with book_with;
typedef struct book_list {
    book **items;
    size_t len;
} book_list;
extern const orm_entity book_entity;

#ifdef __cplusplus
}
#endif

#endif
