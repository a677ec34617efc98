/* clang-format off */
/*
 * The hooks of times's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of times, which is the place for changes.
 */
#ifndef TIMES_TIMES_HOOKS_H
#define TIMES_TIMES_HOOKS_H

#include "times.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Event --- */

typedef struct event_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, event *object);
    orm_status (*before_update)(void *context, orm_session *session, event *object);
    orm_status (*before_delete)(void *context, orm_session *session, event *object);
    void (*on_load)(void *context, orm_session *session, event *object);
    void (*after_insert)(void *context, orm_session *session, event *object);
    void (*after_update)(void *context, orm_session *session, event *object);
    void (*after_delete)(void *context, orm_session *session, event *object);
    const char *(*set_id)(void *context, const event *object, int32_t value);
    const char *(*set_day)(void *context, const event *object, orm_date value);
    const char *(*set_day_of)(void *context, const event *object, orm_opt_date value);
    const char *(*set_at_time)(void *context, const event *object, orm_time value);
    const char *(*set_at_second)(void *context, const event *object, orm_opt_time value);
    const char *(*set_zoned)(void *context, const event *object, orm_timetz value);
    const char *(*set_happened)(void *context, const event *object, orm_timestamp value);
    const char *(*set_happened_ms)(void *context, const event *object, orm_opt_timestamp value);
    const char *(*set_seen)(void *context, const event *object, orm_timestamptz value);
    const char *(*set_seen_ms)(void *context, const event *object, orm_opt_timestamptz value);
    const char *(*set_lasting)(void *context, const event *object, orm_interval value);
    const char *(*set_period)(void *context, const event *object, orm_opt_interval value);
    const char *(*set_exact)(void *context, const event *object, orm_opt_interval value);
} event_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_event(const void *hooks, orm_event event, orm_session *session,
                                           orm_object *object) {
    const event_hooks *with = (const event_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct event *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct event *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct event *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct event *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_event(const void *hooks, const orm_object *object,
                                              unsigned which, const void *value) {
    const event_hooks *with = (const event_hooks *)hooks;
    const struct event *of = (const struct event *)object;
    switch (which) {
    case EVENT_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case EVENT_COLUMN_DAY:
        return with->set_day ? with->set_day(with->context, of, *(orm_date const *)value) : NULL;
    case EVENT_COLUMN_DAY_OF:
        return with->set_day_of ? with->set_day_of(with->context, of,
                                                   *(orm_opt_date const *)value) : NULL;
    case EVENT_COLUMN_AT_TIME:
        return with->set_at_time ? with->set_at_time(with->context, of,
                                                     *(orm_time const *)value) : NULL;
    case EVENT_COLUMN_AT_SECOND:
        return with->set_at_second ? with->set_at_second(with->context, of,
                                                         *(orm_opt_time const *)value) : NULL;
    case EVENT_COLUMN_ZONED:
        return with->set_zoned ? with->set_zoned(with->context, of,
                                                 *(orm_timetz const *)value) : NULL;
    case EVENT_COLUMN_HAPPENED:
        return with->set_happened ? with->set_happened(with->context, of,
                                                       *(orm_timestamp const *)value) : NULL;
    case EVENT_COLUMN_HAPPENED_MS:
        return with->set_happened_ms ? with->set_happened_ms(
            with->context, of, *(orm_opt_timestamp const *)value) : NULL;
    case EVENT_COLUMN_SEEN:
        return with->set_seen ? with->set_seen(with->context, of,
                                               *(orm_timestamptz const *)value) : NULL;
    case EVENT_COLUMN_SEEN_MS:
        return with->set_seen_ms ? with->set_seen_ms(with->context, of,
                                                     *(orm_opt_timestamptz const *)value) : NULL;
    case EVENT_COLUMN_LASTING:
        return with->set_lasting ? with->set_lasting(with->context, of,
                                                     *(orm_interval const *)value) : NULL;
    case EVENT_COLUMN_PERIOD:
        return with->set_period ? with->set_period(with->context, of,
                                                   *(orm_opt_interval const *)value) : NULL;
    case EVENT_COLUMN_EXACT:
        return with->set_exact ? with->set_exact(with->context, of,
                                                 *(orm_opt_interval const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_event_hooks(void) {
    static const orm_hook_face face = {
        &event_entity, sizeof(event_hooks), run_hook_of_event,
        check_hook_of_event};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status event_hook_session(orm_session *session, const event_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_event_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status event_hook_engine(orm_engine *engine, const event_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_event_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
