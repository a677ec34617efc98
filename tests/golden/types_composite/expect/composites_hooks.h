/*
 * The hooks of composites's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of composites, which is the place for changes.
 */
#ifndef COMPOSITES_COMPOSITES_HOOKS_H
#define COMPOSITES_COMPOSITES_HOOKS_H

#include "composites.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Site --- */

typedef struct site_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, site *object);
    orm_status (*before_update)(void *context, orm_session *session, site *object);
    orm_status (*before_delete)(void *context, orm_session *session, site *object);
    void (*on_load)(void *context, orm_session *session, site *object);
    void (*after_insert)(void *context, orm_session *session, site *object);
    void (*after_update)(void *context, orm_session *session, site *object);
    void (*after_delete)(void *context, orm_session *session, site *object);
    const char *(*set_id)(void *context, const site *object, int32_t value);
    const char *(*set_main)(void *context, const site *object, place value);
    const char *(*set_spare)(void *context, const site *object, place_opt value);
    const char *(*set_former)(void *context, const site *object, address_array value);
    const char *(*set_hit)(void *context, const site *object, const char *value);
    const char *(*set_limits)(void *context, const site *object, limits_opt value);
} site_hooks;

extern const orm_hook_face site_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status site_hook_session(orm_session *session, const site_hooks *hooks) {
    return orm_session_hook_entity(session, &site_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status site_hook_engine(orm_engine *engine, const site_hooks *hooks) {
    return orm_engine_hook_entity(engine, &site_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
