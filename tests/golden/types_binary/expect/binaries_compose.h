/* clang-format off */
/*
 * Selects that a program puts together while it runs, over the entities and queries of binaries:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of binaries, which is the place for changes.
 */
#ifndef BINARIES_BINARIES_COMPOSE_H
#define BINARIES_BINARIES_COMPOSE_H

#include <orm/compose.h>

#include "binaries.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Packet --- */

/* All rows of packets, until conditions say less. */
static inline orm_select *packet_compose(orm_session *session) {
    return orm_select_new(session, &packet_entity);
}
static inline orm_status packet_compose_all(orm_select *select, packet_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void packet_compose_with(orm_select *select, const packet_with *with) {
    orm_select_with(select, with);
}

static const orm_uuid_column PACKET_BY_ID = {{&packet_entity, PACKET_COLUMN_ID, NULL}};
static const orm_bytes_column PACKET_BY_PAYLOAD = {{&packet_entity, PACKET_COLUMN_PAYLOAD, NULL}};
static const orm_bytes_column PACKET_BY_DIGEST = {{&packet_entity, PACKET_COLUMN_DIGEST, NULL}};
static const orm_bits_column PACKET_BY_FLAGS = {{&packet_entity, PACKET_COLUMN_FLAGS, NULL}};
static const orm_bits_column PACKET_BY_ONE = {{&packet_entity, PACKET_COLUMN_ONE, NULL}};
static const orm_bits_column PACKET_BY_MASK = {{&packet_entity, PACKET_COLUMN_MASK, NULL}};
static const orm_bits_column PACKET_BY_ANY_MASK = {{&packet_entity, PACKET_COLUMN_ANY_MASK, NULL}};
static const orm_inet_column PACKET_BY_SOURCE = {{&packet_entity, PACKET_COLUMN_SOURCE, NULL}};
static const orm_inet_column PACKET_BY_NETWORK = {{&packet_entity, PACKET_COLUMN_NETWORK, NULL}};
static const orm_macaddr_column PACKET_BY_CARD = {{&packet_entity, PACKET_COLUMN_CARD, NULL}};
static const orm_macaddr8_column PACKET_BY_LONG_CARD = {{&packet_entity, PACKET_COLUMN_LONG_CARD, NULL}};

#ifdef __cplusplus
}
#endif

#endif
