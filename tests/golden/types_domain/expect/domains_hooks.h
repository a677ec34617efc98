/*
 * The hooks of domains's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of domains, which is the place for changes.
 */
#ifndef DOMAINS_DOMAINS_HOOKS_H
#define DOMAINS_DOMAINS_HOOKS_H

#include "domains.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Thing --- */

typedef struct thing_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, thing *object);
    orm_status (*before_update)(void *context, orm_session *session, thing *object);
    orm_status (*before_delete)(void *context, orm_session *session, thing *object);
    void (*on_load)(void *context, orm_session *session, thing *object);
    void (*after_insert)(void *context, orm_session *session, thing *object);
    void (*after_update)(void *context, orm_session *session, thing *object);
    void (*after_delete)(void *context, orm_session *session, thing *object);
    const char *(*set_id)(void *context, const thing *object, int32_t value);
    const char *(*set_contact)(void *context, const thing *object, const char *value);
    const char *(*set_nickname)(void *context, const thing *object, const char *value);
    const char *(*set_shade)(void *context, const thing *object, color value);
    const char *(*set_counts)(void *context, const thing *object, orm_int32_array value);
    const char *(*set_many)(void *context, const thing *object, orm_int32_array value);
    const char *(*set_shades)(void *context, const thing *object, color_array value);
    const char *(*set_tallies)(void *context, const thing *object, orm_text_array value);
} thing_hooks;

extern const orm_hook_face thing_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status thing_hook_session(orm_session *session, const thing_hooks *hooks) {
    return orm_session_hook_entity(session, &thing_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status thing_hook_engine(orm_engine *engine, const thing_hooks *hooks) {
    return orm_engine_hook_entity(engine, &thing_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
