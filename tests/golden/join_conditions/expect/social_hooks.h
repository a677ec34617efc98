/* clang-format off */
/*
 * The hooks of social's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of social, which is the place for changes.
 */
#ifndef SOCIAL_SOCIAL_HOOKS_H
#define SOCIAL_SOCIAL_HOOKS_H

#include "social.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- User --- */

typedef struct user_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, user *object);
    orm_status (*before_update)(void *context, orm_session *session, user *object);
    orm_status (*before_delete)(void *context, orm_session *session, user *object);
    void (*on_load)(void *context, orm_session *session, user *object);
    void (*after_insert)(void *context, orm_session *session, user *object);
    void (*after_update)(void *context, orm_session *session, user *object);
    void (*after_delete)(void *context, orm_session *session, user *object);
    const char *(*set_id)(void *context, const user *object, int32_t value);
    const char *(*set_name)(void *context, const user *object, const char *value);
    const char *(*set_city)(void *context, const user *object, const char *value);
} user_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_user(const void *hooks, orm_event event, orm_session *session,
                                          orm_object *object) {
    const user_hooks *with = (const user_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct user *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct user *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct user *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct user *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_user(const void *hooks, const orm_object *object,
                                             unsigned which, const void *value) {
    const user_hooks *with = (const user_hooks *)hooks;
    const struct user *of = (const struct user *)object;
    switch (which) {
    case USER_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case USER_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of,
                                               *(const char *const *)value) : NULL;
    case USER_COLUMN_CITY:
        return with->set_city ? with->set_city(with->context, of,
                                               *(const char *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_user_hooks(void) {
    static const orm_hook_face face = {
        &user_entity, sizeof(user_hooks), run_hook_of_user,
        check_hook_of_user};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status user_hook_session(orm_session *session, const user_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_user_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status user_hook_engine(orm_engine *engine, const user_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_user_hooks(), hooks);
}

/* --- Post --- */

typedef struct post_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, post *object);
    orm_status (*before_update)(void *context, orm_session *session, post *object);
    orm_status (*before_delete)(void *context, orm_session *session, post *object);
    void (*on_load)(void *context, orm_session *session, post *object);
    void (*after_insert)(void *context, orm_session *session, post *object);
    void (*after_update)(void *context, orm_session *session, post *object);
    void (*after_delete)(void *context, orm_session *session, post *object);
    const char *(*set_id)(void *context, const post *object, int32_t value);
    const char *(*set_author_id)(void *context, const post *object, int32_t value);
    const char *(*set_title)(void *context, const post *object, const char *value);
    const char *(*set_hidden)(void *context, const post *object, bool value);
    const char *(*set_pinned)(void *context, const post *object, bool value);
    const char *(*set_created)(void *context, const post *object, orm_timestamptz value);
    const char *(*set_author)(void *context, const post *object, user *value);
} post_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_post(const void *hooks, orm_event event, orm_session *session,
                                          orm_object *object) {
    const post_hooks *with = (const post_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct post *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct post *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct post *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct post *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_post(const void *hooks, const orm_object *object,
                                             unsigned which, const void *value) {
    const post_hooks *with = (const post_hooks *)hooks;
    const struct post *of = (const struct post *)object;
    switch (which) {
    case POST_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case POST_COLUMN_AUTHOR_ID:
        return with->set_author_id ? with->set_author_id(with->context, of,
                                                         *(int32_t const *)value) : NULL;
    case POST_COLUMN_TITLE:
        return with->set_title ? with->set_title(with->context, of,
                                                 *(const char *const *)value) : NULL;
    case POST_COLUMN_HIDDEN:
        return with->set_hidden ? with->set_hidden(with->context, of, *(bool const *)value) : NULL;
    case POST_COLUMN_PINNED:
        return with->set_pinned ? with->set_pinned(with->context, of, *(bool const *)value) : NULL;
    case POST_COLUMN_CREATED:
        return with->set_created ? with->set_created(with->context, of,
                                                     *(orm_timestamptz const *)value) : NULL;
    case 6 + POST_RELATION_AUTHOR:
        return with->set_author ? with->set_author(
            with->context, of, (struct user *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_post_hooks(void) {
    static const orm_hook_face face = {
        &post_entity, sizeof(post_hooks), run_hook_of_post,
        check_hook_of_post};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status post_hook_session(orm_session *session, const post_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_post_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status post_hook_engine(orm_engine *engine, const post_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_post_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
