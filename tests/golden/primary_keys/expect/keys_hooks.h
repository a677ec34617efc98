/*
 * The hooks of keys's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of keys, which is the place for changes.
 */
#ifndef KEYS_KEYS_HOOKS_H
#define KEYS_KEYS_HOOKS_H

#include "keys.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Country --- */

typedef struct country_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, country *object);
    orm_status (*before_update)(void *context, orm_session *session, country *object);
    orm_status (*before_delete)(void *context, orm_session *session, country *object);
    void (*on_load)(void *context, orm_session *session, country *object);
    void (*after_insert)(void *context, orm_session *session, country *object);
    void (*after_update)(void *context, orm_session *session, country *object);
    void (*after_delete)(void *context, orm_session *session, country *object);
    const char *(*set_code)(void *context, const country *object, const char *value);
    const char *(*set_name)(void *context, const country *object, const char *value);
} country_hooks;

extern const orm_hook_face country_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status country_hook_session(orm_session *session, const country_hooks *hooks) {
    return orm_session_hook_entity(session, &country_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status country_hook_engine(orm_engine *engine, const country_hooks *hooks) {
    return orm_engine_hook_entity(engine, &country_hook_face, hooks);
}

/* --- Seat --- */

typedef struct seat_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, seat *object);
    orm_status (*before_update)(void *context, orm_session *session, seat *object);
    orm_status (*before_delete)(void *context, orm_session *session, seat *object);
    void (*on_load)(void *context, orm_session *session, seat *object);
    void (*after_insert)(void *context, orm_session *session, seat *object);
    void (*after_update)(void *context, orm_session *session, seat *object);
    void (*after_delete)(void *context, orm_session *session, seat *object);
    const char *(*set_hall)(void *context, const seat *object, int32_t value);
    const char *(*set_row_letter)(void *context, const seat *object, const char *value);
    const char *(*set_number)(void *context, const seat *object, int32_t value);
    const char *(*set_taken)(void *context, const seat *object, bool value);
} seat_hooks;

extern const orm_hook_face seat_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status seat_hook_session(orm_session *session, const seat_hooks *hooks) {
    return orm_session_hook_entity(session, &seat_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status seat_hook_engine(orm_engine *engine, const seat_hooks *hooks) {
    return orm_engine_hook_entity(engine, &seat_hook_face, hooks);
}

/* --- Tag --- */

typedef struct tag_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, tag *object);
    orm_status (*before_update)(void *context, orm_session *session, tag *object);
    orm_status (*before_delete)(void *context, orm_session *session, tag *object);
    void (*on_load)(void *context, orm_session *session, tag *object);
    void (*after_insert)(void *context, orm_session *session, tag *object);
    void (*after_update)(void *context, orm_session *session, tag *object);
    void (*after_delete)(void *context, orm_session *session, tag *object);
    const char *(*set_tag)(void *context, const tag *object, const char *value);
} tag_hooks;

extern const orm_hook_face tag_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status tag_hook_session(orm_session *session, const tag_hooks *hooks) {
    return orm_session_hook_entity(session, &tag_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status tag_hook_engine(orm_engine *engine, const tag_hooks *hooks) {
    return orm_engine_hook_entity(engine, &tag_hook_face, hooks);
}

/* --- Entry --- */

typedef struct entry_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, entry *object);
    orm_status (*before_update)(void *context, orm_session *session, entry *object);
    orm_status (*before_delete)(void *context, orm_session *session, entry *object);
    void (*on_load)(void *context, orm_session *session, entry *object);
    void (*after_insert)(void *context, orm_session *session, entry *object);
    void (*after_update)(void *context, orm_session *session, entry *object);
    void (*after_delete)(void *context, orm_session *session, entry *object);
    const char *(*set_at)(void *context, const entry *object, orm_timestamptz value);
    const char *(*set_entry)(void *context, const entry *object, const char *value);
} entry_hooks;

extern const orm_hook_face entry_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status entry_hook_session(orm_session *session, const entry_hooks *hooks) {
    return orm_session_hook_entity(session, &entry_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status entry_hook_engine(orm_engine *engine, const entry_hooks *hooks) {
    return orm_engine_hook_entity(engine, &entry_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
