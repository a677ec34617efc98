/*
 * The hooks of library's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of library, which is the place for changes.
 */
#ifndef LIBRARY_LIBRARY_HOOKS_H
#define LIBRARY_LIBRARY_HOOKS_H

#include "library.h"

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
    const char *(*set_id)(void *context, const author *object, int32_t value);
    const char *(*set_name)(void *context, const author *object, const char *value);
    const char *(*set_born)(void *context, const author *object, orm_opt_date value);
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
    const char *(*set_id)(void *context, const book *object, int32_t value);
    const char *(*set_author_id)(void *context, const book *object, int32_t value);
    const char *(*set_title)(void *context, const book *object, const char *value);
    const char *(*set_price)(void *context, const book *object, orm_opt_numeric value);
    const char *(*set_sold)(void *context, const book *object, int32_t value);
    const char *(*set_author)(void *context, const book *object, author *value);
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

/* --- SoldBook --- */

typedef struct sold_book_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, sold_book *object);
    orm_status (*before_update)(void *context, orm_session *session, sold_book *object);
    orm_status (*before_delete)(void *context, orm_session *session, sold_book *object);
    void (*on_load)(void *context, orm_session *session, sold_book *object);
    void (*after_insert)(void *context, orm_session *session, sold_book *object);
    void (*after_update)(void *context, orm_session *session, sold_book *object);
    void (*after_delete)(void *context, orm_session *session, sold_book *object);
} sold_book_hooks;

extern const orm_hook_face sold_book_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status sold_book_hook_session(orm_session *session,
                                                const sold_book_hooks *hooks) {
    return orm_session_hook_entity(session, &sold_book_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status sold_book_hook_engine(orm_engine *engine, const sold_book_hooks *hooks) {
    return orm_engine_hook_entity(engine, &sold_book_hook_face, hooks);
}

/* --- Tally --- */

typedef struct tally_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, tally *object);
    orm_status (*before_update)(void *context, orm_session *session, tally *object);
    orm_status (*before_delete)(void *context, orm_session *session, tally *object);
    void (*on_load)(void *context, orm_session *session, tally *object);
    void (*after_insert)(void *context, orm_session *session, tally *object);
    void (*after_update)(void *context, orm_session *session, tally *object);
    void (*after_delete)(void *context, orm_session *session, tally *object);
} tally_hooks;

extern const orm_hook_face tally_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status tally_hook_session(orm_session *session, const tally_hooks *hooks) {
    return orm_session_hook_entity(session, &tally_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status tally_hook_engine(orm_engine *engine, const tally_hooks *hooks) {
    return orm_engine_hook_entity(engine, &tally_hook_face, hooks);
}

/* --- every_name --- */

typedef struct every_name_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, every_name *object);
    orm_status (*before_update)(void *context, orm_session *session, every_name *object);
    orm_status (*before_delete)(void *context, orm_session *session, every_name *object);
    void (*on_load)(void *context, orm_session *session, every_name *object);
    void (*after_insert)(void *context, orm_session *session, every_name *object);
    void (*after_update)(void *context, orm_session *session, every_name *object);
    void (*after_delete)(void *context, orm_session *session, every_name *object);
} every_name_hooks;

extern const orm_hook_face every_name_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status every_name_hook_session(orm_session *session,
                                                 const every_name_hooks *hooks) {
    return orm_session_hook_entity(session, &every_name_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status every_name_hook_engine(orm_engine *engine, const every_name_hooks *hooks) {
    return orm_engine_hook_entity(engine, &every_name_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
