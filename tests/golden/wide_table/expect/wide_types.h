/*
 * What the entities of wide share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of wide, which is the place for changes.
 */
#ifndef WIDE_WIDE_TYPES_H
#define WIDE_WIDE_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct wide_row wide_row;
typedef struct wide_row_with wide_row_with;
typedef struct wide_row_list {
    wide_row **items;
    size_t len;
} wide_row_list;
extern const orm_entity wide_row_entity;

#ifdef __cplusplus
}
#endif

#endif
