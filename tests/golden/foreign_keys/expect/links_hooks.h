/*
 * The hooks of links's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of links, which is the place for changes.
 */
#ifndef LINKS_LINKS_HOOKS_H
#define LINKS_LINKS_HOOKS_H

#include "links.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Target --- */

typedef struct target_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, target *object);
    orm_status (*before_update)(void *context, orm_session *session, target *object);
    orm_status (*before_delete)(void *context, orm_session *session, target *object);
    void (*on_load)(void *context, orm_session *session, target *object);
    void (*after_insert)(void *context, orm_session *session, target *object);
    void (*after_update)(void *context, orm_session *session, target *object);
    void (*after_delete)(void *context, orm_session *session, target *object);
    const char *(*set_id)(void *context, const target *object, int32_t value);
    const char *(*set_tenant)(void *context, const target *object, int32_t value);
    const char *(*set_code)(void *context, const target *object, const char *value);
} target_hooks;

extern const orm_hook_face target_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status target_hook_session(orm_session *session, const target_hooks *hooks) {
    return orm_session_hook_entity(session, &target_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status target_hook_engine(orm_engine *engine, const target_hooks *hooks) {
    return orm_engine_hook_entity(engine, &target_hook_face, hooks);
}

/* --- Source --- */

typedef struct source_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, source *object);
    orm_status (*before_update)(void *context, orm_session *session, source *object);
    orm_status (*before_delete)(void *context, orm_session *session, source *object);
    void (*on_load)(void *context, orm_session *session, source *object);
    void (*after_insert)(void *context, orm_session *session, source *object);
    void (*after_update)(void *context, orm_session *session, source *object);
    void (*after_delete)(void *context, orm_session *session, source *object);
    const char *(*set_id)(void *context, const source *object, int32_t value);
    const char *(*set_tenant)(void *context, const source *object, orm_opt_int32 value);
    const char *(*set_code)(void *context, const source *object, const char *value);
    const char *(*set_plain_id)(void *context, const source *object, int32_t value);
    const char *(*set_cascading_id)(void *context, const source *object, int32_t value);
    const char *(*set_nulling_id)(void *context, const source *object, orm_opt_int32 value);
    const char *(*set_fallback_id)(void *context, const source *object, orm_opt_int32 value);
    const char *(*set_late_id)(void *context, const source *object, int32_t value);
    const char *(*set_other)(void *context, const source *object, orm_opt_int32 value);
    const char *(*set_plain)(void *context, const source *object, target *value);
    const char *(*set_cascading)(void *context, const source *object, target *value);
    const char *(*set_nulling)(void *context, const source *object, target *value);
    const char *(*set_fallback)(void *context, const source *object, target *value);
    const char *(*set_late)(void *context, const source *object, target *value);
    const char *(*set_pair)(void *context, const source *object, target *value);
} source_hooks;

extern const orm_hook_face source_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status source_hook_session(orm_session *session, const source_hooks *hooks) {
    return orm_session_hook_entity(session, &source_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status source_hook_engine(orm_engine *engine, const source_hooks *hooks) {
    return orm_engine_hook_entity(engine, &source_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
