/*
 * The hooks of texts's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of texts, which is the place for changes.
 */
#ifndef TEXTS_TEXTS_HOOKS_H
#define TEXTS_TEXTS_HOOKS_H

#include "texts.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

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
    const char *(*set_body)(void *context, const note *object, const char *value);
    const char *(*set_title)(void *context, const note *object, const char *value);
    const char *(*set_code)(void *context, const note *object, const char *value);
    const char *(*set_flag)(void *context, const note *object, const char *value);
    const char *(*set_label)(void *context, const note *object, const char *value);
    const char *(*set_endless)(void *context, const note *object, const char *value);
    const char *(*set_initial)(void *context, const note *object, const char *value);
    const char *(*set_document)(void *context, const note *object, const char *value);
    const char *(*set_tree)(void *context, const note *object, const char *value);
    const char *(*set_markup)(void *context, const note *object, const char *value);
    const char *(*set_sorted)(void *context, const note *object, const char *value);
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
