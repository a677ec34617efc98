/*
 * What the entities of binaries share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of binaries, which is the place for changes.
 */
#ifndef BINARIES_BINARIES_TYPES_H
#define BINARIES_BINARIES_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct packet packet;
typedef struct packet_with packet_with;
typedef struct packet_list {
    packet **items;
    size_t len;
} packet_list;
extern const orm_entity packet_entity;

#ifdef __cplusplus
}
#endif

#endif
