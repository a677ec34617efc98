/*
 * The hooks of notes's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of notes, which is the place for changes.
 */
#ifndef NOTES_NOTES_HOOKS_H
#define NOTES_NOTES_HOOKS_H

#include "notes.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Author --- */

typedef struct author_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, author *object);
    orm_status (*before_update)(void *context, orm_session *session, author *object);
    orm_status (*before_delete)(void *context, orm_session *session, author *object);
    void (*on_load)(void *context, orm_session *session, author *object);
    void (*after_insert)(void *context, orm_session *session, author *object);
    void (*after_update)(void *context, orm_session *session, author *object);
    void (*after_delete)(void *context, orm_session *session, author *object);
    const char *(*set_id)(void *context, const author *object, int64_t value);
    const char *(*set_name)(void *context, const author *object, const char *value);
} author_hooks;

extern const orm_hook_face author_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status author_hook_session(orm_session *session, const author_hooks *hooks) {
    return orm_session_hook_entity(session, &author_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status author_hook_engine(orm_engine *engine, const author_hooks *hooks) {
    return orm_engine_hook_entity(engine, &author_hook_face, hooks);
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
    const char *(*set_id)(void *context, const note *object, orm_uuid value);
    const char *(*set_title)(void *context, const note *object, const char *value);
    const char *(*set_rank)(void *context, const note *object, orm_opt_int32 value);
    const char *(*set_made)(void *context, const note *object, orm_timestamptz value);
    const char *(*set_author_id)(void *context, const note *object, int64_t value);
    const char *(*set_author)(void *context, const note *object, author *value);
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

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
