/* clang-format off */
/*
 * The hooks of options's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of options, which is the place for changes.
 */
#ifndef OPTIONS_OPTIONS_HOOKS_H
#define OPTIONS_OPTIONS_HOOKS_H

#include "options.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Counter --- */

typedef struct counter_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, counter *object);
    orm_status (*before_update)(void *context, orm_session *session, counter *object);
    orm_status (*before_delete)(void *context, orm_session *session, counter *object);
    void (*on_load)(void *context, orm_session *session, counter *object);
    void (*after_insert)(void *context, orm_session *session, counter *object);
    void (*after_update)(void *context, orm_session *session, counter *object);
    void (*after_delete)(void *context, orm_session *session, counter *object);
    const char *(*set_id)(void *context, const counter *object, int32_t value);
    const char *(*set_count)(void *context, const counter *object, int64_t value);
    const char *(*set_note)(void *context, const counter *object, const char *value);
    const char *(*set_blob)(void *context, const counter *object, orm_bytes value);
} counter_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_counter(const void *hooks, orm_event event,
                                             orm_session *session, orm_object *object) {
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

static inline const char *check_hook_of_counter(const void *hooks, const orm_object *object,
                                                unsigned which, const void *value) {
    const counter_hooks *with = (const counter_hooks *)hooks;
    const struct counter *of = (const struct counter *)object;
    switch (which) {
    case COUNTER_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case COUNTER_COLUMN_COUNT:
        return with->set_count ? with->set_count(with->context, of, *(int64_t const *)value) : NULL;
    case COUNTER_COLUMN_NOTE:
        return with->set_note ? with->set_note(with->context, of,
                                               *(const char *const *)value) : NULL;
    case COUNTER_COLUMN_BLOB:
        return with->set_blob ? with->set_blob(with->context, of, *(orm_bytes const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_counter_hooks(void) {
    static const orm_hook_face face = {
        &counter_entity, sizeof(counter_hooks), run_hook_of_counter,
        check_hook_of_counter};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status counter_hook_session(orm_session *session, const counter_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_counter_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status counter_hook_engine(orm_engine *engine, const counter_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_counter_hooks(), hooks);
}

/* --- AppUser --- */

typedef struct app_user_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, app_user *object);
    orm_status (*before_update)(void *context, orm_session *session, app_user *object);
    orm_status (*before_delete)(void *context, orm_session *session, app_user *object);
    void (*on_load)(void *context, orm_session *session, app_user *object);
    void (*after_insert)(void *context, orm_session *session, app_user *object);
    void (*after_update)(void *context, orm_session *session, app_user *object);
    void (*after_delete)(void *context, orm_session *session, app_user *object);
    const char *(*set_Id)(void *context, const app_user *object, int32_t value);
    const char *(*set_full_name)(void *context, const app_user *object, const char *value);
} app_user_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_app_user(const void *hooks, orm_event event,
                                              orm_session *session, orm_object *object) {
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

static inline const char *check_hook_of_app_user(const void *hooks, const orm_object *object,
                                                 unsigned which, const void *value) {
    const app_user_hooks *with = (const app_user_hooks *)hooks;
    const struct app_user *of = (const struct app_user *)object;
    switch (which) {
    case APP_USER_COLUMN_ID:
        return with->set_Id ? with->set_Id(with->context, of, *(int32_t const *)value) : NULL;
    case APP_USER_COLUMN_FULL_NAME:
        return with->set_full_name ? with->set_full_name(with->context, of,
                                                         *(const char *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_app_user_hooks(void) {
    static const orm_hook_face face = {
        &app_user_entity, sizeof(app_user_hooks), run_hook_of_app_user,
        check_hook_of_app_user};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status app_user_hook_session(orm_session *session, const app_user_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_app_user_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status app_user_hook_engine(orm_engine *engine, const app_user_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_app_user_hooks(), hooks);
}

/* --- Plain --- */

typedef struct plain_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, plain *object);
    orm_status (*before_update)(void *context, orm_session *session, plain *object);
    orm_status (*before_delete)(void *context, orm_session *session, plain *object);
    void (*on_load)(void *context, orm_session *session, plain *object);
    void (*after_insert)(void *context, orm_session *session, plain *object);
    void (*after_update)(void *context, orm_session *session, plain *object);
    void (*after_delete)(void *context, orm_session *session, plain *object);
    const char *(*set_id)(void *context, const plain *object, int32_t value);
    const char *(*set_owner_Id)(void *context, const plain *object, orm_opt_int32 value);
    const char *(*set_owner)(void *context, const plain *object, app_user *value);
} plain_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_plain(const void *hooks, orm_event event, orm_session *session,
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

static inline const char *check_hook_of_plain(const void *hooks, const orm_object *object,
                                              unsigned which, const void *value) {
    const plain_hooks *with = (const plain_hooks *)hooks;
    const struct plain *of = (const struct plain *)object;
    switch (which) {
    case PLAIN_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case PLAIN_COLUMN_OWNER_ID:
        return with->set_owner_Id ? with->set_owner_Id(with->context, of,
                                                       *(orm_opt_int32 const *)value) : NULL;
    case 2 + PLAIN_RELATION_OWNER:
        return with->set_owner ? with->set_owner(
            with->context, of, (struct app_user *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_plain_hooks(void) {
    static const orm_hook_face face = {
        &plain_entity, sizeof(plain_hooks), run_hook_of_plain,
        check_hook_of_plain};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status plain_hook_session(orm_session *session, const plain_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_plain_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status plain_hook_engine(orm_engine *engine, const plain_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_plain_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
