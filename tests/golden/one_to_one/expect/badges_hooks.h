/* clang-format off */
/*
 * The hooks of badges's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of badges, which is the place for changes.
 */
#ifndef BADGES_BADGES_HOOKS_H
#define BADGES_BADGES_HOOKS_H

#include "badges.h"

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

/* --- Badge --- */

typedef struct badge_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, badge *object);
    orm_status (*before_update)(void *context, orm_session *session, badge *object);
    orm_status (*before_delete)(void *context, orm_session *session, badge *object);
    void (*on_load)(void *context, orm_session *session, badge *object);
    void (*after_insert)(void *context, orm_session *session, badge *object);
    void (*after_update)(void *context, orm_session *session, badge *object);
    void (*after_delete)(void *context, orm_session *session, badge *object);
    const char *(*set_person_id)(void *context, const badge *object, int32_t value);
    const char *(*set_number)(void *context, const badge *object, int32_t value);
    const char *(*set_person)(void *context, const badge *object, person *value);
} badge_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_badge(const void *hooks, orm_event event, orm_session *session,
                                           orm_object *object) {
    const badge_hooks *with = (const badge_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct badge *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct badge *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct badge *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct badge *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_badge(const void *hooks, const orm_object *object,
                                              unsigned which, const void *value) {
    const badge_hooks *with = (const badge_hooks *)hooks;
    const struct badge *of = (const struct badge *)object;
    switch (which) {
    case BADGE_COLUMN_PERSON_ID:
        return with->set_person_id ? with->set_person_id(with->context, of,
                                                         *(int32_t const *)value) : NULL;
    case BADGE_COLUMN_NUMBER:
        return with->set_number ? with->set_number(with->context, of,
                                                   *(int32_t const *)value) : NULL;
    case 2 + BADGE_RELATION_PERSON:
        return with->set_person ? with->set_person(
            with->context, of, (struct person *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_badge_hooks(void) {
    static const orm_hook_face face = {
        &badge_entity, sizeof(badge_hooks), run_hook_of_badge,
        check_hook_of_badge};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status badge_hook_session(orm_session *session, const badge_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_badge_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status badge_hook_engine(orm_engine *engine, const badge_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_badge_hooks(), hooks);
}

/* --- Passport --- */

typedef struct passport_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, passport *object);
    orm_status (*before_update)(void *context, orm_session *session, passport *object);
    orm_status (*before_delete)(void *context, orm_session *session, passport *object);
    void (*on_load)(void *context, orm_session *session, passport *object);
    void (*after_insert)(void *context, orm_session *session, passport *object);
    void (*after_update)(void *context, orm_session *session, passport *object);
    void (*after_delete)(void *context, orm_session *session, passport *object);
    const char *(*set_number)(void *context, const passport *object, const char *value);
    const char *(*set_holder_id)(void *context, const passport *object, orm_opt_int32 value);
    const char *(*set_holder)(void *context, const passport *object, person *value);
} passport_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_passport(const void *hooks, orm_event event,
                                              orm_session *session, orm_object *object) {
    const passport_hooks *with = (const passport_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct passport *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct passport *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct passport *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct passport *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_passport(const void *hooks, const orm_object *object,
                                                 unsigned which, const void *value) {
    const passport_hooks *with = (const passport_hooks *)hooks;
    const struct passport *of = (const struct passport *)object;
    switch (which) {
    case PASSPORT_COLUMN_NUMBER:
        return with->set_number ? with->set_number(with->context, of,
                                                   *(const char *const *)value) : NULL;
    case PASSPORT_COLUMN_HOLDER_ID:
        return with->set_holder_id ? with->set_holder_id(with->context, of,
                                                         *(orm_opt_int32 const *)value) : NULL;
    case 2 + PASSPORT_RELATION_HOLDER:
        return with->set_holder ? with->set_holder(
            with->context, of, (struct person *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_passport_hooks(void) {
    static const orm_hook_face face = {
        &passport_entity, sizeof(passport_hooks), run_hook_of_passport,
        check_hook_of_passport};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status passport_hook_session(orm_session *session, const passport_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_passport_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status passport_hook_engine(orm_engine *engine, const passport_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_passport_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
