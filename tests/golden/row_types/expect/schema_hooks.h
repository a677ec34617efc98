/* clang-format off */
/*
 * The hooks of schema's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of schema, which is the place for changes.
 */
#ifndef SCHEMA_SCHEMA_HOOKS_H
#define SCHEMA_SCHEMA_HOOKS_H

#include "schema.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Letter --- */

typedef struct letter_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, letter *object);
    orm_status (*before_update)(void *context, orm_session *session, letter *object);
    orm_status (*before_delete)(void *context, orm_session *session, letter *object);
    void (*on_load)(void *context, orm_session *session, letter *object);
    void (*after_insert)(void *context, orm_session *session, letter *object);
    void (*after_update)(void *context, orm_session *session, letter *object);
    void (*after_delete)(void *context, orm_session *session, letter *object);
    const char *(*set_id)(void *context, const letter *object, int64_t value);
    const char *(*set_sent_to)(void *context, const letter *object, const char *value);
    const char *(*set_copies)(void *context, const letter *object, orm_text_array value);
    const char *(*set_route)(void *context, const letter *object, const char *value);
} letter_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_letter(const void *hooks, orm_event event,
                                            orm_session *session, orm_object *object) {
    const letter_hooks *with = (const letter_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct letter *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct letter *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct letter *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct letter *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_letter(const void *hooks, const orm_object *object,
                                               unsigned which, const void *value) {
    const letter_hooks *with = (const letter_hooks *)hooks;
    const struct letter *of = (const struct letter *)object;
    switch (which) {
    case LETTER_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int64_t const *)value) : NULL;
    case LETTER_COLUMN_SENT_TO:
        return with->set_sent_to ? with->set_sent_to(with->context, of,
                                                     *(const char *const *)value) : NULL;
    case LETTER_COLUMN_COPIES:
        return with->set_copies ? with->set_copies(with->context, of,
                                                   *(orm_text_array const *)value) : NULL;
    case LETTER_COLUMN_ROUTE:
        return with->set_route ? with->set_route(with->context, of,
                                                 *(const char *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_letter_hooks(void) {
    static const orm_hook_face face = {
        &letter_entity, sizeof(letter_hooks), run_hook_of_letter,
        check_hook_of_letter};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status letter_hook_session(orm_session *session, const letter_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_letter_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status letter_hook_engine(orm_engine *engine, const letter_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_letter_hooks(), hooks);
}

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
    const char *(*set_name)(void *context, const person *object, const char *value);
    const char *(*set_id)(void *context, const person *object, int64_t value);
    const char *(*set_home)(void *context, const person *object, const char *value);
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
    case PERSON_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of,
                                               *(const char *const *)value) : NULL;
    case PERSON_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int64_t const *)value) : NULL;
    case PERSON_COLUMN_HOME:
        return with->set_home ? with->set_home(with->context, of,
                                               *(const char *const *)value) : NULL;
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

/* --- Named --- */

typedef struct named_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, named *object);
    orm_status (*before_update)(void *context, orm_session *session, named *object);
    orm_status (*before_delete)(void *context, orm_session *session, named *object);
    void (*on_load)(void *context, orm_session *session, named *object);
    void (*after_insert)(void *context, orm_session *session, named *object);
    void (*after_update)(void *context, orm_session *session, named *object);
    void (*after_delete)(void *context, orm_session *session, named *object);
    const char *(*set_name)(void *context, const named *object, const char *value);
} named_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_named(const void *hooks, orm_event event, orm_session *session,
                                           orm_object *object) {
    const named_hooks *with = (const named_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct named *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct named *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct named *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct named *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_named(const void *hooks, const orm_object *object,
                                              unsigned which, const void *value) {
    const named_hooks *with = (const named_hooks *)hooks;
    const struct named *of = (const struct named *)object;
    switch (which) {
    case NAMED_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of,
                                               *(const char *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_named_hooks(void) {
    static const orm_hook_face face = {
        &named_entity, sizeof(named_hooks), run_hook_of_named,
        check_hook_of_named};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status named_hook_session(orm_session *session, const named_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_named_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status named_hook_engine(orm_engine *engine, const named_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_named_hooks(), hooks);
}

/* --- Place --- */

typedef struct place_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, place *object);
    orm_status (*before_update)(void *context, orm_session *session, place *object);
    orm_status (*before_delete)(void *context, orm_session *session, place *object);
    void (*on_load)(void *context, orm_session *session, place *object);
    void (*after_insert)(void *context, orm_session *session, place *object);
    void (*after_update)(void *context, orm_session *session, place *object);
    void (*after_delete)(void *context, orm_session *session, place *object);
    const char *(*set_code)(void *context, const place *object, const char *value);
    const char *(*set_kind)(void *context, const place *object, whereabouts value);
} place_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_place(const void *hooks, orm_event event, orm_session *session,
                                           orm_object *object) {
    const place_hooks *with = (const place_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct place *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct place *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct place *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct place *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_place(const void *hooks, const orm_object *object,
                                              unsigned which, const void *value) {
    const place_hooks *with = (const place_hooks *)hooks;
    const struct place *of = (const struct place *)object;
    switch (which) {
    case PLACE_COLUMN_CODE:
        return with->set_code ? with->set_code(with->context, of,
                                               *(const char *const *)value) : NULL;
    case PLACE_COLUMN_KIND:
        return with->set_kind ? with->set_kind(with->context, of,
                                               *(whereabouts const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_place_hooks(void) {
    static const orm_hook_face face = {
        &place_entity, sizeof(place_hooks), run_hook_of_place,
        check_hook_of_place};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status place_hook_session(orm_session *session, const place_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_place_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status place_hook_engine(orm_engine *engine, const place_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_place_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
