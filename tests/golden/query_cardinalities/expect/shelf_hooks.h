/*
 * The hooks of shelf's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of shelf, which is the place for changes.
 */
#ifndef SHELF_SHELF_HOOKS_H
#define SHELF_SHELF_HOOKS_H

#include "shelf.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Book --- */

typedef struct book_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, book *object);
    orm_status (*before_update)(void *context, orm_session *session, book *object);
    orm_status (*before_delete)(void *context, orm_session *session, book *object);
    void (*on_load)(void *context, orm_session *session, book *object);
    void (*after_insert)(void *context, orm_session *session, book *object);
    void (*after_update)(void *context, orm_session *session, book *object);
    void (*after_delete)(void *context, orm_session *session, book *object);
    const char *(*set_id)(void *context, const book *object, int64_t value);
    const char *(*set_title)(void *context, const book *object, const char *value);
    const char *(*set_pages)(void *context, const book *object, orm_opt_int32 value);
} book_hooks;

extern const orm_hook_face book_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status book_hook_session(orm_session *session, const book_hooks *hooks) {
    return orm_session_hook_entity(session, &book_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status book_hook_engine(orm_engine *engine, const book_hooks *hooks) {
    return orm_engine_hook_entity(engine, &book_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
