/*
 * What the entities of mixins share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of mixins, which is the place for changes.
 */
#ifndef MIXINS_MIXINS_TYPES_H
#define MIXINS_MIXINS_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct bill bill;
typedef struct bill_with bill_with;
typedef struct bill_list {
    bill **items;
    size_t len;
} bill_list;
extern const orm_entity bill_entity;

typedef struct offer offer;
typedef struct offer_with offer_with;
typedef struct offer_list {
    offer **items;
    size_t len;
} offer_list;
extern const orm_entity offer_entity;

#ifdef __cplusplus
}
#endif

#endif
