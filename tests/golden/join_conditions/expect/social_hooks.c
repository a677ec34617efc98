/* Calls hooks by their types. Made by ormgen from the schema of social. */
#include "social_hooks.h"

/* clang-format off */

static orm_status run_hook_of_user(const void *hooks, orm_event event, orm_session *session,
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

static const char *check_hook_of_user(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const user_hooks *with = (const user_hooks *)hooks;
    const struct user *of = (const struct user *)object;
    switch (which) {
    case USER_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case USER_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of, *(const char *const *)value) : NULL;
    case USER_COLUMN_CITY:
        return with->set_city ? with->set_city(with->context, of, *(const char *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face user_hook_face = {
    &user_entity, sizeof(user_hooks), run_hook_of_user, check_hook_of_user};

static orm_status run_hook_of_post(const void *hooks, orm_event event, orm_session *session,
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

static const char *check_hook_of_post(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const post_hooks *with = (const post_hooks *)hooks;
    const struct post *of = (const struct post *)object;
    switch (which) {
    case POST_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case POST_COLUMN_AUTHOR_ID:
        return with->set_author_id ? with->set_author_id(with->context, of, *(int32_t const *)value) : NULL;
    case POST_COLUMN_TITLE:
        return with->set_title ? with->set_title(with->context, of, *(const char *const *)value) : NULL;
    case POST_COLUMN_HIDDEN:
        return with->set_hidden ? with->set_hidden(with->context, of, *(bool const *)value) : NULL;
    case POST_COLUMN_PINNED:
        return with->set_pinned ? with->set_pinned(with->context, of, *(bool const *)value) : NULL;
    case POST_COLUMN_CREATED:
        return with->set_created ? with->set_created(with->context, of, *(orm_timestamptz const *)value) : NULL;
    case 6 + POST_RELATION_AUTHOR:
        return with->set_author ? with->set_author(with->context, of, (struct user *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face post_hook_face = {
    &post_entity, sizeof(post_hooks), run_hook_of_post, check_hook_of_post};

/* clang-format on */
