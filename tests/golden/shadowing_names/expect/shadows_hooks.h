/*
 * The hooks of shadows's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of shadows, which is the place for changes.
 */
#ifndef SHADOWS_SHADOWS_HOOKS_H
#define SHADOWS_SHADOWS_HOOKS_H

#include "shadows.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Object --- */

typedef struct object_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, struct object *object);
    orm_status (*before_update)(void *context, orm_session *session, struct object *object);
    orm_status (*before_delete)(void *context, orm_session *session, struct object *object);
    void (*on_load)(void *context, orm_session *session, struct object *object);
    void (*after_insert)(void *context, orm_session *session, struct object *object);
    void (*after_update)(void *context, orm_session *session, struct object *object);
    void (*after_delete)(void *context, orm_session *session, struct object *object);
    const char *(*set_value)(void *context, const struct object *object, enum value value);
    const char *(*set_out)(void *context, const struct object *object, key_opt value);
    const char *(*set_other_session)(void *context, const struct object *object, const char *value);
    const char *(*set_other)(void *context, const struct object *object, struct session *value);
} object_hooks;

extern const orm_hook_face object_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status object_hook_session(orm_session *session, const object_hooks *hooks) {
    return orm_session_hook_entity(session, &object_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status object_hook_engine(orm_engine *engine, const object_hooks *hooks) {
    return orm_engine_hook_entity(engine, &object_hook_face, hooks);
}

/* --- Session --- */

typedef struct session_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, struct session *object);
    orm_status (*before_update)(void *context, orm_session *session, struct session *object);
    orm_status (*before_delete)(void *context, orm_session *session, struct session *object);
    void (*on_load)(void *context, orm_session *session, struct session *object);
    void (*after_insert)(void *context, orm_session *session, struct session *object);
    void (*after_update)(void *context, orm_session *session, struct session *object);
    void (*after_delete)(void *context, orm_session *session, struct session *object);
    const char *(*set_session)(void *context, const struct session *object, const char *value);
} session_hooks;

extern const orm_hook_face session_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status session_hook_session(orm_session *session, const session_hooks *hooks) {
    return orm_session_hook_entity(session, &session_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status session_hook_engine(orm_engine *engine, const session_hooks *hooks) {
    return orm_engine_hook_entity(engine, &session_hook_face, hooks);
}

/* --- List --- */

typedef struct list_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, struct list *object);
    orm_status (*before_update)(void *context, orm_session *session, struct list *object);
    orm_status (*before_delete)(void *context, orm_session *session, struct list *object);
    void (*on_load)(void *context, orm_session *session, struct list *object);
    void (*after_insert)(void *context, orm_session *session, struct list *object);
    void (*after_update)(void *context, orm_session *session, struct list *object);
    void (*after_delete)(void *context, orm_session *session, struct list *object);
    const char *(*set_default)(void *context, const struct list *object, int32_t value);
    const char *(*set_class)(void *context, const struct list *object, const char *value);
    const char *(*set_object_value)(void *context, const struct list *object, enum value value);
    const char *(*set_object)(void *context, const struct list *object, struct object *value);
} list_hooks;

extern const orm_hook_face list_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status list_hook_session(orm_session *session, const list_hooks *hooks) {
    return orm_session_hook_entity(session, &list_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status list_hook_engine(orm_engine *engine, const list_hooks *hooks) {
    return orm_engine_hook_entity(engine, &list_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
