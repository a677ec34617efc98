/*
 * Packet: a row of packets.
 *
 * Made by ormgen from the schema of binaries, which is the place for changes.
 */
#ifndef BINARIES_PACKET_H
#define BINARIES_PACKET_H

#include "binaries_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    PACKET_COLUMN_ID,
    PACKET_COLUMN_PAYLOAD,
    PACKET_COLUMN_DIGEST,
    PACKET_COLUMN_FLAGS,
    PACKET_COLUMN_ONE,
    PACKET_COLUMN_MASK,
    PACKET_COLUMN_ANY_MASK,
    PACKET_COLUMN_SOURCE,
    PACKET_COLUMN_NETWORK,
    PACKET_COLUMN_CARD,
    PACKET_COLUMN_LONG_CARD,
};

/* Its fields are the runtime's: programs use the calls below. */
struct packet {
    orm_object object;
    uint64_t loaded[1], changed[1];
    orm_uuid id_;
    orm_bytes payload_;
    orm_bytes digest_;
    orm_bits flags_;
    orm_bits one_;
    orm_bits mask_;
    orm_bits any_mask_;
    orm_inet source_;
    orm_opt_inet network_;
    orm_macaddr card_;
    orm_opt_macaddr8 long_card_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct packet_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool payload;
        bool digest;
        bool flags;
        bool one;
        bool mask;
        bool any_mask;
        bool source;
        bool network;
        bool card;
        bool long_card;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline packet *packet_new(orm_session *session) {
    return (packet *)orm_object_new(session, &packet_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status packet_add(orm_session *session, packet *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status packet_delete(packet *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status packet_refresh(packet *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status packet_reload(packet *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status packet_expire(packet *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status packet_merge(orm_session *session, const packet *object, packet **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (packet *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status packet_expunge(packet *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status packet_detach(const packet *object, packet **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (packet *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void packet_free(packet *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_packet_find_with(const char *file, int line, orm_session *session,
                                                 orm_uuid id, const packet_with *with,
                                                 packet **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &packet_entity, key, with, file, line, &found);
    *out = (packet *)found;
    return status;
}
static inline orm_status orm_at_packet_find(const char *file, int line, orm_session *session,
                                            orm_uuid id, packet **out) {
    return orm_at_packet_find_with(file, line, session, id, NULL, out);
}
static inline orm_status packet_find_with(orm_session *session, orm_uuid id,
                                          const packet_with *with, packet **out) {
    return orm_at_packet_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status packet_find(orm_session *session, orm_uuid id, packet **out) {
    return orm_at_packet_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status packet_all_with(orm_session *session, const packet_with *with,
                                         packet_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &packet_entity, with, &found);
    out->items = (packet **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status packet_all(orm_session *session, packet_list *out) {
    return packet_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status packet_list_load(const packet_list *list, const packet_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&packet_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status packet_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &packet_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status packet_next(orm_stream *stream, packet **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (packet *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: uuid, in the primary key, by default gen_random_uuid(). */
static inline orm_uuid packet_id(const packet *object) {
    ORM_READ(object, PACKET_COLUMN_ID);
    return object->id_;
}
static inline void packet_set_id(packet *object, orm_uuid value) {
    orm_object_set((orm_object *)object, PACKET_COLUMN_ID, &value);
}

/* payload: bytea. */
static inline orm_bytes packet_payload(const packet *object) {
    ORM_READ(object, PACKET_COLUMN_PAYLOAD);
    return object->payload_;
}
static inline void packet_set_payload(packet *object, orm_bytes value) {
    orm_object_set((orm_object *)object, PACKET_COLUMN_PAYLOAD, &value);
}

/* digest: bytea, may be NULL. */
static inline orm_bytes packet_digest(const packet *object) {
    ORM_READ(object, PACKET_COLUMN_DIGEST);
    return object->digest_;
}
static inline void packet_set_digest(packet *object, orm_bytes value) {
    orm_object_set((orm_object *)object, PACKET_COLUMN_DIGEST, &value);
}

/* flags: bit(8). */
static inline orm_bits packet_flags(const packet *object) {
    ORM_READ(object, PACKET_COLUMN_FLAGS);
    return object->flags_;
}
static inline void packet_set_flags(packet *object, orm_bits value) {
    orm_object_set((orm_object *)object, PACKET_COLUMN_FLAGS, &value);
}

/* one: bit(1), may be NULL. */
static inline orm_bits packet_one(const packet *object) {
    ORM_READ(object, PACKET_COLUMN_ONE);
    return object->one_;
}
static inline void packet_set_one(packet *object, orm_bits value) {
    orm_object_set((orm_object *)object, PACKET_COLUMN_ONE, &value);
}

/* mask: bit varying(64). */
static inline orm_bits packet_mask(const packet *object) {
    ORM_READ(object, PACKET_COLUMN_MASK);
    return object->mask_;
}
static inline void packet_set_mask(packet *object, orm_bits value) {
    orm_object_set((orm_object *)object, PACKET_COLUMN_MASK, &value);
}

/* any_mask: bit varying, may be NULL. */
static inline orm_bits packet_any_mask(const packet *object) {
    ORM_READ(object, PACKET_COLUMN_ANY_MASK);
    return object->any_mask_;
}
static inline void packet_set_any_mask(packet *object, orm_bits value) {
    orm_object_set((orm_object *)object, PACKET_COLUMN_ANY_MASK, &value);
}

/* source: inet. */
static inline orm_inet packet_source(const packet *object) {
    ORM_READ(object, PACKET_COLUMN_SOURCE);
    return object->source_;
}
static inline void packet_set_source(packet *object, orm_inet value) {
    orm_object_set((orm_object *)object, PACKET_COLUMN_SOURCE, &value);
}

/* network: cidr, may be NULL. */
static inline orm_opt_inet packet_network(const packet *object) {
    ORM_READ(object, PACKET_COLUMN_NETWORK);
    return object->network_;
}
static inline void packet_set_network(packet *object, orm_opt_inet value) {
    orm_object_set((orm_object *)object, PACKET_COLUMN_NETWORK, &value);
}

/* card: macaddr. */
static inline orm_macaddr packet_card(const packet *object) {
    ORM_READ(object, PACKET_COLUMN_CARD);
    return object->card_;
}
static inline void packet_set_card(packet *object, orm_macaddr value) {
    orm_object_set((orm_object *)object, PACKET_COLUMN_CARD, &value);
}

/* long_card: macaddr8, may be NULL. */
static inline orm_opt_macaddr8 packet_long_card(const packet *object) {
    ORM_READ(object, PACKET_COLUMN_LONG_CARD);
    return object->long_card_;
}
static inline void packet_set_long_card(packet *object, orm_opt_macaddr8 value) {
    orm_object_set((orm_object *)object, PACKET_COLUMN_LONG_CARD, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define PACKET_PKEY "packets_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define packet_find(...)      orm_at_packet_find(ORM_HERE, __VA_ARGS__)
#define packet_find_with(...) orm_at_packet_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
