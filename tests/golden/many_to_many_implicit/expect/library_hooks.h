/* clang-format off */
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
    const char *(*set_title)(void *context, const book *object, const char *value);
} book_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_book(const void *hooks, orm_event event, orm_session *session,
                                          orm_object *object) {
    const book_hooks *with = (const book_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct book *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct book *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct book *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct book *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_book(const void *hooks, const orm_object *object,
                                             unsigned which, const void *value) {
    const book_hooks *with = (const book_hooks *)hooks;
    const struct book *of = (const struct book *)object;
    switch (which) {
    case BOOK_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case BOOK_COLUMN_TITLE:
        return with->set_title ? with->set_title(with->context, of,
                                                 *(const char *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_book_hooks(void) {
    static const orm_hook_face face = {
        &book_entity, sizeof(book_hooks), run_hook_of_book,
        check_hook_of_book};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status book_hook_session(orm_session *session, const book_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_book_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status book_hook_engine(orm_engine *engine, const book_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_book_hooks(), hooks);
}

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
} author_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_author(const void *hooks, orm_event event,
                                            orm_session *session, orm_object *object) {
    const author_hooks *with = (const author_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct author *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct author *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct author *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct author *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_author(const void *hooks, const orm_object *object,
                                               unsigned which, const void *value) {
    const author_hooks *with = (const author_hooks *)hooks;
    const struct author *of = (const struct author *)object;
    switch (which) {
    case AUTHOR_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case AUTHOR_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of,
                                               *(const char *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_author_hooks(void) {
    static const orm_hook_face face = {
        &author_entity, sizeof(author_hooks), run_hook_of_author,
        check_hook_of_author};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status author_hook_session(orm_session *session, const author_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_author_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status author_hook_engine(orm_engine *engine, const author_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_author_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
