/*
 * The hooks of cascades's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of cascades, which is the place for changes.
 */
#ifndef CASCADES_CASCADES_HOOKS_H
#define CASCADES_CASCADES_HOOKS_H

#include "cascades.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Cart --- */

typedef struct cart_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, cart *object);
    orm_status (*before_update)(void *context, orm_session *session, cart *object);
    orm_status (*before_delete)(void *context, orm_session *session, cart *object);
    void (*on_load)(void *context, orm_session *session, cart *object);
    void (*after_insert)(void *context, orm_session *session, cart *object);
    void (*after_update)(void *context, orm_session *session, cart *object);
    void (*after_delete)(void *context, orm_session *session, cart *object);
    const char *(*set_id)(void *context, const cart *object, int32_t value);
} cart_hooks;

extern const orm_hook_face cart_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status cart_hook_session(orm_session *session, const cart_hooks *hooks) {
    return orm_session_hook_entity(session, &cart_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status cart_hook_engine(orm_engine *engine, const cart_hooks *hooks) {
    return orm_engine_hook_entity(engine, &cart_hook_face, hooks);
}

/* --- Line --- */

typedef struct line_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, struct line *object);
    orm_status (*before_update)(void *context, orm_session *session, struct line *object);
    orm_status (*before_delete)(void *context, orm_session *session, struct line *object);
    void (*on_load)(void *context, orm_session *session, struct line *object);
    void (*after_insert)(void *context, orm_session *session, struct line *object);
    void (*after_update)(void *context, orm_session *session, struct line *object);
    void (*after_delete)(void *context, orm_session *session, struct line *object);
    const char *(*set_id)(void *context, const struct line *object, int32_t value);
    const char *(*set_cart_id)(void *context, const struct line *object, int32_t value);
    const char *(*set_cart)(void *context, const struct line *object, cart *value);
} line_hooks;

extern const orm_hook_face line_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status line_hook_session(orm_session *session, const line_hooks *hooks) {
    return orm_session_hook_entity(session, &line_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status line_hook_engine(orm_engine *engine, const line_hooks *hooks) {
    return orm_engine_hook_entity(engine, &line_hook_face, hooks);
}

/* --- Note --- */

typedef struct note_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, note *object);
    orm_status (*before_update)(void *context, orm_session *session, note *object);
    orm_status (*before_delete)(void *context, orm_session *session, note *object);
    void (*on_load)(void *context, orm_session *session, note *object);
    void (*after_insert)(void *context, orm_session *session, note *object);
    void (*after_update)(void *context, orm_session *session, note *object);
    void (*after_delete)(void *context, orm_session *session, note *object);
    const char *(*set_id)(void *context, const note *object, int32_t value);
    const char *(*set_cart_id)(void *context, const note *object, int32_t value);
    const char *(*set_cart)(void *context, const note *object, cart *value);
} note_hooks;

extern const orm_hook_face note_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status note_hook_session(orm_session *session, const note_hooks *hooks) {
    return orm_session_hook_entity(session, &note_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status note_hook_engine(orm_engine *engine, const note_hooks *hooks) {
    return orm_engine_hook_entity(engine, &note_hook_face, hooks);
}

/* --- Event --- */

typedef struct event_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, event *object);
    orm_status (*before_update)(void *context, orm_session *session, event *object);
    orm_status (*before_delete)(void *context, orm_session *session, event *object);
    void (*on_load)(void *context, orm_session *session, event *object);
    void (*after_insert)(void *context, orm_session *session, event *object);
    void (*after_update)(void *context, orm_session *session, event *object);
    void (*after_delete)(void *context, orm_session *session, event *object);
    const char *(*set_id)(void *context, const event *object, int32_t value);
    const char *(*set_cart_id)(void *context, const event *object, orm_opt_int32 value);
    const char *(*set_cart)(void *context, const event *object, cart *value);
} event_hooks;

extern const orm_hook_face event_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status event_hook_session(orm_session *session, const event_hooks *hooks) {
    return orm_session_hook_entity(session, &event_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status event_hook_engine(orm_engine *engine, const event_hooks *hooks) {
    return orm_engine_hook_entity(engine, &event_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
