/*
 * What the entities of uniques share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of uniques, which is the place for changes.
 */
#ifndef UNIQUES_UNIQUES_TYPES_H
#define UNIQUES_UNIQUES_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct account account;
typedef struct account_with account_with;
typedef struct account_list {
    account **items;
    size_t len;
} account_list;
extern const orm_entity account_entity;

#ifdef __cplusplus
}
#endif

#endif
