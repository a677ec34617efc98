/* clang-format off */
/*
 * The hooks of binaries's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of binaries, which is the place for changes.
 */
#ifndef BINARIES_BINARIES_HOOKS_H
#define BINARIES_BINARIES_HOOKS_H

#include "binaries.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Packet --- */

typedef struct packet_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, packet *object);
    orm_status (*before_update)(void *context, orm_session *session, packet *object);
    orm_status (*before_delete)(void *context, orm_session *session, packet *object);
    void (*on_load)(void *context, orm_session *session, packet *object);
    void (*after_insert)(void *context, orm_session *session, packet *object);
    void (*after_update)(void *context, orm_session *session, packet *object);
    void (*after_delete)(void *context, orm_session *session, packet *object);
    const char *(*set_id)(void *context, const packet *object, orm_uuid value);
    const char *(*set_payload)(void *context, const packet *object, orm_bytes value);
    const char *(*set_digest)(void *context, const packet *object, orm_bytes value);
    const char *(*set_flags)(void *context, const packet *object, orm_bits value);
    const char *(*set_one)(void *context, const packet *object, orm_bits value);
    const char *(*set_mask)(void *context, const packet *object, orm_bits value);
    const char *(*set_any_mask)(void *context, const packet *object, orm_bits value);
    const char *(*set_source)(void *context, const packet *object, orm_inet value);
    const char *(*set_network)(void *context, const packet *object, orm_opt_inet value);
    const char *(*set_card)(void *context, const packet *object, orm_macaddr value);
    const char *(*set_long_card)(void *context, const packet *object, orm_opt_macaddr8 value);
} packet_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_packet(const void *hooks, orm_event event,
                                            orm_session *session, orm_object *object) {
    const packet_hooks *with = (const packet_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct packet *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct packet *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct packet *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct packet *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_packet(const void *hooks, const orm_object *object,
                                               unsigned which, const void *value) {
    const packet_hooks *with = (const packet_hooks *)hooks;
    const struct packet *of = (const struct packet *)object;
    switch (which) {
    case PACKET_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(orm_uuid const *)value) : NULL;
    case PACKET_COLUMN_PAYLOAD:
        return with->set_payload ? with->set_payload(with->context, of,
                                                     *(orm_bytes const *)value) : NULL;
    case PACKET_COLUMN_DIGEST:
        return with->set_digest ? with->set_digest(with->context, of,
                                                   *(orm_bytes const *)value) : NULL;
    case PACKET_COLUMN_FLAGS:
        return with->set_flags ? with->set_flags(with->context, of,
                                                 *(orm_bits const *)value) : NULL;
    case PACKET_COLUMN_ONE:
        return with->set_one ? with->set_one(with->context, of, *(orm_bits const *)value) : NULL;
    case PACKET_COLUMN_MASK:
        return with->set_mask ? with->set_mask(with->context, of, *(orm_bits const *)value) : NULL;
    case PACKET_COLUMN_ANY_MASK:
        return with->set_any_mask ? with->set_any_mask(with->context, of,
                                                       *(orm_bits const *)value) : NULL;
    case PACKET_COLUMN_SOURCE:
        return with->set_source ? with->set_source(with->context, of,
                                                   *(orm_inet const *)value) : NULL;
    case PACKET_COLUMN_NETWORK:
        return with->set_network ? with->set_network(with->context, of,
                                                     *(orm_opt_inet const *)value) : NULL;
    case PACKET_COLUMN_CARD:
        return with->set_card ? with->set_card(with->context, of,
                                               *(orm_macaddr const *)value) : NULL;
    case PACKET_COLUMN_LONG_CARD:
        return with->set_long_card ? with->set_long_card(with->context, of,
                                                         *(orm_opt_macaddr8 const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_packet_hooks(void) {
    static const orm_hook_face face = {
        &packet_entity, sizeof(packet_hooks), run_hook_of_packet,
        check_hook_of_packet};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status packet_hook_session(orm_session *session, const packet_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_packet_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status packet_hook_engine(orm_engine *engine, const packet_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_packet_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
