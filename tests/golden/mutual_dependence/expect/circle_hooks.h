/* clang-format off */
/*
 * The hooks of circle's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of circle, which is the place for changes.
 */
#ifndef CIRCLE_CIRCLE_HOOKS_H
#define CIRCLE_CIRCLE_HOOKS_H

#include "circle.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Person --- */

typedef struct person_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, person *object);
    orm_status (*before_update)(void *context, orm_session *session, person *object);
    orm_status (*before_delete)(void *context, orm_session *session, person *object);
    void (*on_load)(void *context, orm_session *session, person *object);
    void (*after_insert)(void *context, orm_session *session, person *object);
    void (*after_update)(void *context, orm_session *session, person *object);
    void (*after_delete)(void *context, orm_session *session, person *object);
    const char *(*set_id)(void *context, const person *object, int32_t value);
    const char *(*set_favourite_id)(void *context, const person *object, orm_opt_int32 value);
    const char *(*set_favourite)(void *context, const person *object, post *value);
} person_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_person(const void *hooks, orm_event event,
                                            orm_session *session, orm_object *object) {
    const person_hooks *with = (const person_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct person *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct person *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct person *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct person *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_person(const void *hooks, const orm_object *object,
                                               unsigned which, const void *value) {
    const person_hooks *with = (const person_hooks *)hooks;
    const struct person *of = (const struct person *)object;
    switch (which) {
    case PERSON_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case PERSON_COLUMN_FAVOURITE_ID:
        return with->set_favourite_id ? with->set_favourite_id(
            with->context, of, *(orm_opt_int32 const *)value) : NULL;
    case 2 + PERSON_RELATION_FAVOURITE:
        return with->set_favourite ? with->set_favourite(
            with->context, of, (struct post *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_person_hooks(void) {
    static const orm_hook_face face = {
        &person_entity, sizeof(person_hooks), run_hook_of_person,
        check_hook_of_person};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status person_hook_session(orm_session *session, const person_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_person_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status person_hook_engine(orm_engine *engine, const person_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_person_hooks(), hooks);
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
    const char *(*set_author)(void *context, const post *object, person *value);
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
    case 2 + POST_RELATION_AUTHOR:
        return with->set_author ? with->set_author(
            with->context, of, (struct person *)*(orm_object *const *)value) : NULL;
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
