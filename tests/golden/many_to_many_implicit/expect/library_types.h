/*
 * What the entities of library share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of library, which is the place for changes.
 */
#ifndef LIBRARY_LIBRARY_TYPES_H
#define LIBRARY_LIBRARY_TYPES_H

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

typedef struct author author;
typedef struct author_with author_with;
typedef struct author_list {
    author **items;
    size_t len;
} author_list;
extern const orm_entity author_entity;

#ifdef __cplusplus
}
#endif

#endif
