/* clang-format off */
/*
 * The hooks of travel's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of travel, which is the place for changes.
 */
#ifndef TRAVEL_TRAVEL_HOOKS_H
#define TRAVEL_TRAVEL_HOOKS_H

#include "travel.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Airport --- */

typedef struct airport_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, airport *object);
    orm_status (*before_update)(void *context, orm_session *session, airport *object);
    orm_status (*before_delete)(void *context, orm_session *session, airport *object);
    void (*on_load)(void *context, orm_session *session, airport *object);
    void (*after_insert)(void *context, orm_session *session, airport *object);
    void (*after_update)(void *context, orm_session *session, airport *object);
    void (*after_delete)(void *context, orm_session *session, airport *object);
    const char *(*set_code)(void *context, const airport *object, const char *value);
} airport_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_airport(const void *hooks, orm_event event,
                                             orm_session *session, orm_object *object) {
    const airport_hooks *with = (const airport_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct airport *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct airport *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct airport *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct airport *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_airport(const void *hooks, const orm_object *object,
                                                unsigned which, const void *value) {
    const airport_hooks *with = (const airport_hooks *)hooks;
    const struct airport *of = (const struct airport *)object;
    switch (which) {
    case AIRPORT_COLUMN_CODE:
        return with->set_code ? with->set_code(with->context, of,
                                               *(const char *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_airport_hooks(void) {
    static const orm_hook_face face = {
        &airport_entity, sizeof(airport_hooks), run_hook_of_airport,
        check_hook_of_airport};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status airport_hook_session(orm_session *session, const airport_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_airport_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status airport_hook_engine(orm_engine *engine, const airport_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_airport_hooks(), hooks);
}

/* --- Flight --- */

typedef struct flight_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, flight *object);
    orm_status (*before_update)(void *context, orm_session *session, flight *object);
    orm_status (*before_delete)(void *context, orm_session *session, flight *object);
    void (*on_load)(void *context, orm_session *session, flight *object);
    void (*after_insert)(void *context, orm_session *session, flight *object);
    void (*after_update)(void *context, orm_session *session, flight *object);
    void (*after_delete)(void *context, orm_session *session, flight *object);
    const char *(*set_number)(void *context, const flight *object, int32_t value);
    const char *(*set_from_code)(void *context, const flight *object, const char *value);
    const char *(*set_destination_code)(void *context, const flight *object, const char *value);
    const char *(*set_diverted_to_code)(void *context, const flight *object, const char *value);
    const char *(*set_origin)(void *context, const flight *object, airport *value);
    const char *(*set_destination)(void *context, const flight *object, airport *value);
    const char *(*set_diverted_to)(void *context, const flight *object, airport *value);
} flight_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_flight(const void *hooks, orm_event event,
                                            orm_session *session, orm_object *object) {
    const flight_hooks *with = (const flight_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct flight *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct flight *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct flight *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct flight *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_flight(const void *hooks, const orm_object *object,
                                               unsigned which, const void *value) {
    const flight_hooks *with = (const flight_hooks *)hooks;
    const struct flight *of = (const struct flight *)object;
    switch (which) {
    case FLIGHT_COLUMN_NUMBER:
        return with->set_number ? with->set_number(with->context, of,
                                                   *(int32_t const *)value) : NULL;
    case FLIGHT_COLUMN_FROM_CODE:
        return with->set_from_code ? with->set_from_code(with->context, of,
                                                         *(const char *const *)value) : NULL;
    case FLIGHT_COLUMN_DESTINATION_CODE:
        return with->set_destination_code ? with->set_destination_code(
            with->context, of, *(const char *const *)value) : NULL;
    case FLIGHT_COLUMN_DIVERTED_TO_CODE:
        return with->set_diverted_to_code ? with->set_diverted_to_code(
            with->context, of, *(const char *const *)value) : NULL;
    case 4 + FLIGHT_RELATION_ORIGIN:
        return with->set_origin ? with->set_origin(
            with->context, of, (struct airport *)*(orm_object *const *)value) : NULL;
    case 4 + FLIGHT_RELATION_DESTINATION:
        return with->set_destination ? with->set_destination(
            with->context, of, (struct airport *)*(orm_object *const *)value) : NULL;
    case 4 + FLIGHT_RELATION_DIVERTED_TO:
        return with->set_diverted_to ? with->set_diverted_to(
            with->context, of, (struct airport *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_flight_hooks(void) {
    static const orm_hook_face face = {
        &flight_entity, sizeof(flight_hooks), run_hook_of_flight,
        check_hook_of_flight};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status flight_hook_session(orm_session *session, const flight_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_flight_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status flight_hook_engine(orm_engine *engine, const flight_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_flight_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
