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

extern const orm_hook_face packet_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status packet_hook_session(orm_session *session, const packet_hooks *hooks) {
    return orm_session_hook_entity(session, &packet_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status packet_hook_engine(orm_engine *engine, const packet_hooks *hooks) {
    return orm_engine_hook_entity(engine, &packet_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
