/*
 * The hooks of indexes's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of indexes, which is the place for changes.
 */
#ifndef INDEXES_INDEXES_HOOKS_H
#define INDEXES_INDEXES_HOOKS_H

#include "indexes.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Article --- */

typedef struct article_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, article *object);
    orm_status (*before_update)(void *context, orm_session *session, article *object);
    orm_status (*before_delete)(void *context, orm_session *session, article *object);
    void (*on_load)(void *context, orm_session *session, article *object);
    void (*after_insert)(void *context, orm_session *session, article *object);
    void (*after_update)(void *context, orm_session *session, article *object);
    void (*after_delete)(void *context, orm_session *session, article *object);
    const char *(*set_id)(void *context, const article *object, int64_t value);
    const char *(*set_title)(void *context, const article *object, const char *value);
    const char *(*set_body)(void *context, const article *object, const char *value);
    const char *(*set_data)(void *context, const article *object, const char *value);
    const char *(*set_tags)(void *context, const article *object, orm_text_array value);
    const char *(*set_section)(void *context, const article *object, const char *value);
    const char *(*set_placed)(void *context, const article *object, orm_int32_range value);
    const char *(*set_created)(void *context, const article *object, orm_timestamptz value);
    const char *(*set_deleted)(void *context, const article *object, bool value);
} article_hooks;

extern const orm_hook_face article_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status article_hook_session(orm_session *session, const article_hooks *hooks) {
    return orm_session_hook_entity(session, &article_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status article_hook_engine(orm_engine *engine, const article_hooks *hooks) {
    return orm_engine_hook_entity(engine, &article_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
