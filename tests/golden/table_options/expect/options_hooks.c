/* Calls hooks by their types. Made by ormgen from the schema of options. */
#include "options_hooks.h"

/* clang-format off */

static orm_status run_hook_of_counter(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const counter_hooks *with = (const counter_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct counter *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct counter *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct counter *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct counter *)object);
    return ORM_OK;
}

static const char *check_hook_of_counter(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const counter_hooks *with = (const counter_hooks *)hooks;
    const struct counter *of = (const struct counter *)object;
    switch (which) {
    case COUNTER_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case COUNTER_COLUMN_COUNT:
        return with->set_count ? with->set_count(with->context, of, *(int64_t const *)value) : NULL;
    case COUNTER_COLUMN_NOTE:
        return with->set_note ? with->set_note(with->context, of, *(const char *const *)value) : NULL;
    case COUNTER_COLUMN_BLOB:
        return with->set_blob ? with->set_blob(with->context, of, *(orm_bytes const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face counter_hook_face = {
    &counter_entity, sizeof(counter_hooks), run_hook_of_counter, check_hook_of_counter};

static orm_status run_hook_of_app_user(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const app_user_hooks *with = (const app_user_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct app_user *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct app_user *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct app_user *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct app_user *)object);
    return ORM_OK;
}

static const char *check_hook_of_app_user(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const app_user_hooks *with = (const app_user_hooks *)hooks;
    const struct app_user *of = (const struct app_user *)object;
    switch (which) {
    case APP_USER_COLUMN_ID:
        return with->set_Id ? with->set_Id(with->context, of, *(int32_t const *)value) : NULL;
    case APP_USER_COLUMN_FULL_NAME:
        return with->set_full_name ? with->set_full_name(with->context, of, *(const char *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face app_user_hook_face = {
    &app_user_entity, sizeof(app_user_hooks), run_hook_of_app_user, check_hook_of_app_user};

static orm_status run_hook_of_plain(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const plain_hooks *with = (const plain_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct plain *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct plain *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct plain *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct plain *)object);
    return ORM_OK;
}

static const char *check_hook_of_plain(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const plain_hooks *with = (const plain_hooks *)hooks;
    const struct plain *of = (const struct plain *)object;
    switch (which) {
    case PLAIN_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case PLAIN_COLUMN_OWNER_ID:
        return with->set_owner_Id ? with->set_owner_Id(with->context, of, *(orm_opt_int32 const *)value) : NULL;
    case 2 + PLAIN_RELATION_OWNER:
        return with->set_owner ? with->set_owner(with->context, of, (struct app_user *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face plain_hook_face = {
    &plain_entity, sizeof(plain_hooks), run_hook_of_plain, check_hook_of_plain};

/* clang-format on */
