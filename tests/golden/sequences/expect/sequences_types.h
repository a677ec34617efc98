/*
 * What the entities of sequences share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of sequences, which is the place for changes.
 */
#ifndef SEQUENCES_SEQUENCES_TYPES_H
#define SEQUENCES_SEQUENCES_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct invoice invoice;
typedef struct invoice_with invoice_with;
typedef struct invoice_list {
    invoice **items;
    size_t len;
} invoice_list;
extern const orm_entity invoice_entity;

#ifdef __cplusplus
}
#endif

#endif
