/* clang-format off */
/*
 * The hooks of exclusions's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of exclusions, which is the place for changes.
 */
#ifndef EXCLUSIONS_EXCLUSIONS_HOOKS_H
#define EXCLUSIONS_EXCLUSIONS_HOOKS_H

#include "exclusions.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Booking --- */

typedef struct booking_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, booking *object);
    orm_status (*before_update)(void *context, orm_session *session, booking *object);
    orm_status (*before_delete)(void *context, orm_session *session, booking *object);
    void (*on_load)(void *context, orm_session *session, booking *object);
    void (*after_insert)(void *context, orm_session *session, booking *object);
    void (*after_update)(void *context, orm_session *session, booking *object);
    void (*after_delete)(void *context, orm_session *session, booking *object);
    const char *(*set_id)(void *context, const booking *object, int32_t value);
    const char *(*set_during)(void *context, const booking *object, orm_timestamptz_range value);
    const char *(*set_spot)(void *context, const booking *object, orm_int32_range value);
    const char *(*set_void)(void *context, const booking *object, bool value);
} booking_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_booking(const void *hooks, orm_event event,
                                             orm_session *session, orm_object *object) {
    const booking_hooks *with = (const booking_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct booking *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct booking *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct booking *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct booking *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_booking(const void *hooks, const orm_object *object,
                                                unsigned which, const void *value) {
    const booking_hooks *with = (const booking_hooks *)hooks;
    const struct booking *of = (const struct booking *)object;
    switch (which) {
    case BOOKING_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case BOOKING_COLUMN_DURING:
        return with->set_during ? with->set_during(with->context, of,
                                                   *(orm_timestamptz_range const *)value) : NULL;
    case BOOKING_COLUMN_SPOT:
        return with->set_spot ? with->set_spot(with->context, of,
                                               *(orm_int32_range const *)value) : NULL;
    case BOOKING_COLUMN_VOID:
        return with->set_void ? with->set_void(with->context, of, *(bool const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_booking_hooks(void) {
    static const orm_hook_face face = {
        &booking_entity, sizeof(booking_hooks), run_hook_of_booking,
        check_hook_of_booking};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status booking_hook_session(orm_session *session, const booking_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_booking_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status booking_hook_engine(orm_engine *engine, const booking_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_booking_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
