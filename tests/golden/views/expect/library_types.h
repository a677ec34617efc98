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

typedef struct author author;
typedef struct author_with author_with;
typedef struct author_list {
    author **items;
    size_t len;
} author_list;
extern const orm_entity author_entity;

typedef struct book book;
typedef struct book_with book_with;
typedef struct book_list {
    book **items;
    size_t len;
} book_list;
extern const orm_entity book_entity;

typedef struct sold_book sold_book;
typedef struct sold_book_with sold_book_with;
typedef struct sold_book_list {
    sold_book **items;
    size_t len;
} sold_book_list;
extern const orm_entity sold_book_entity;

typedef struct tally tally;
typedef struct tally_with tally_with;
typedef struct tally_list {
    tally **items;
    size_t len;
} tally_list;
extern const orm_entity tally_entity;

typedef struct every_name every_name;
typedef struct every_name_with every_name_with;
typedef struct every_name_list {
    every_name **items;
    size_t len;
} every_name_list;
extern const orm_entity every_name_entity;

#ifdef __cplusplus
}
#endif

#endif
