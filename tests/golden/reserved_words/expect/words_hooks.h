/* clang-format off */
/*
 * The hooks of words's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of words, which is the place for changes.
 */
#ifndef WORDS_WORDS_HOOKS_H
#define WORDS_WORDS_HOOKS_H

#include "words.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Query --- */

typedef struct query_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, query *object);
    orm_status (*before_update)(void *context, orm_session *session, query *object);
    orm_status (*before_delete)(void *context, orm_session *session, query *object);
    void (*on_load)(void *context, orm_session *session, query *object);
    void (*after_insert)(void *context, orm_session *session, query *object);
    void (*after_update)(void *context, orm_session *session, query *object);
    void (*after_delete)(void *context, orm_session *session, query *object);
    const char *(*set_id)(void *context, const query *object, int32_t value);
    const char *(*set_int)(void *context, const query *object, int32_t value);
    const char *(*set_default)(void *context, const query *object, const char *value);
    const char *(*set_class)(void *context, const query *object, const char *value);
    const char *(*set_this)(void *context, const query *object, bool value);
    const char *(*set_order)(void *context, const query *object, int32_t value);
    const char *(*set_user)(void *context, const query *object, const char *value);
    const char *(*set_errno)(void *context, const query *object, int32_t value);
    const char *(*set_object)(void *context, const query *object, const char *value);
    const char *(*set_value)(void *context, const query *object, const char *value);
    const char *(*set_session)(void *context, const query *object, const char *value);
    const char *(*set_loaded)(void *context, const query *object, bool value);
    const char *(*set_changed)(void *context, const query *object, bool value);
    const char *(*set_stream_of)(void *context, const query *object, orm_text_array value);
} query_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_query(const void *hooks, orm_event event, orm_session *session,
                                           orm_object *object) {
    const query_hooks *with = (const query_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct query *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct query *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct query *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct query *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_query(const void *hooks, const orm_object *object,
                                              unsigned which, const void *value) {
    const query_hooks *with = (const query_hooks *)hooks;
    const struct query *of = (const struct query *)object;
    switch (which) {
    case QUERY_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case QUERY_COLUMN_INT:
        return with->set_int ? with->set_int(with->context, of, *(int32_t const *)value) : NULL;
    case QUERY_COLUMN_DEFAULT:
        return with->set_default ? with->set_default(with->context, of,
                                                     *(const char *const *)value) : NULL;
    case QUERY_COLUMN_CLASS:
        return with->set_class ? with->set_class(with->context, of,
                                                 *(const char *const *)value) : NULL;
    case QUERY_COLUMN_THIS:
        return with->set_this ? with->set_this(with->context, of, *(bool const *)value) : NULL;
    case QUERY_COLUMN_ORDER:
        return with->set_order ? with->set_order(with->context, of, *(int32_t const *)value) : NULL;
    case QUERY_COLUMN_USER:
        return with->set_user ? with->set_user(with->context, of,
                                               *(const char *const *)value) : NULL;
    case QUERY_COLUMN_ERRNO:
        return with->set_errno ? with->set_errno(with->context, of, *(int32_t const *)value) : NULL;
    case QUERY_COLUMN_OBJECT:
        return with->set_object ? with->set_object(with->context, of,
                                                   *(const char *const *)value) : NULL;
    case QUERY_COLUMN_VALUE:
        return with->set_value ? with->set_value(with->context, of,
                                                 *(const char *const *)value) : NULL;
    case QUERY_COLUMN_SESSION:
        return with->set_session ? with->set_session(with->context, of,
                                                     *(const char *const *)value) : NULL;
    case QUERY_COLUMN_LOADED:
        return with->set_loaded ? with->set_loaded(with->context, of, *(bool const *)value) : NULL;
    case QUERY_COLUMN_CHANGED:
        return with->set_changed ? with->set_changed(with->context, of,
                                                     *(bool const *)value) : NULL;
    case QUERY_COLUMN_STREAM_OF:
        return with->set_stream_of ? with->set_stream_of(with->context, of,
                                                         *(orm_text_array const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_query_hooks(void) {
    static const orm_hook_face face = {
        &query_entity, sizeof(query_hooks), run_hook_of_query,
        check_hook_of_query};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status query_hook_session(orm_session *session, const query_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_query_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status query_hook_engine(orm_engine *engine, const query_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_query_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
