/* clang-format off */
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

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_article(const void *hooks, orm_event event,
                                             orm_session *session, orm_object *object) {
    const article_hooks *with = (const article_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct article *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct article *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct article *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct article *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_article(const void *hooks, const orm_object *object,
                                                unsigned which, const void *value) {
    const article_hooks *with = (const article_hooks *)hooks;
    const struct article *of = (const struct article *)object;
    switch (which) {
    case ARTICLE_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int64_t const *)value) : NULL;
    case ARTICLE_COLUMN_TITLE:
        return with->set_title ? with->set_title(with->context, of,
                                                 *(const char *const *)value) : NULL;
    case ARTICLE_COLUMN_BODY:
        return with->set_body ? with->set_body(with->context, of,
                                               *(const char *const *)value) : NULL;
    case ARTICLE_COLUMN_DATA:
        return with->set_data ? with->set_data(with->context, of,
                                               *(const char *const *)value) : NULL;
    case ARTICLE_COLUMN_TAGS:
        return with->set_tags ? with->set_tags(with->context, of,
                                               *(orm_text_array const *)value) : NULL;
    case ARTICLE_COLUMN_SECTION:
        return with->set_section ? with->set_section(with->context, of,
                                                     *(const char *const *)value) : NULL;
    case ARTICLE_COLUMN_PLACED:
        return with->set_placed ? with->set_placed(with->context, of,
                                                   *(orm_int32_range const *)value) : NULL;
    case ARTICLE_COLUMN_CREATED:
        return with->set_created ? with->set_created(with->context, of,
                                                     *(orm_timestamptz const *)value) : NULL;
    case ARTICLE_COLUMN_DELETED:
        return with->set_deleted ? with->set_deleted(with->context, of,
                                                     *(bool const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_article_hooks(void) {
    static const orm_hook_face face = {
        &article_entity, sizeof(article_hooks), run_hook_of_article,
        check_hook_of_article};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status article_hook_session(orm_session *session, const article_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_article_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status article_hook_engine(orm_engine *engine, const article_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_article_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
