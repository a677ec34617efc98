/* Calls hooks by their types. Made by ormgen from the schema of times. */
#include "times_hooks.h"

/* clang-format off */

static orm_status run_hook_of_event(const void *hooks, orm_event event, orm_session *session,
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

static const char *check_hook_of_event(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const event_hooks *with = (const event_hooks *)hooks;
    const struct event *of = (const struct event *)object;
    switch (which) {
    case EVENT_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case EVENT_COLUMN_DAY:
        return with->set_day ? with->set_day(with->context, of, *(orm_date const *)value) : NULL;
    case EVENT_COLUMN_DAY_OF:
        return with->set_day_of ? with->set_day_of(with->context, of, *(orm_opt_date const *)value) : NULL;
    case EVENT_COLUMN_AT_TIME:
        return with->set_at_time ? with->set_at_time(with->context, of, *(orm_time const *)value) : NULL;
    case EVENT_COLUMN_AT_SECOND:
        return with->set_at_second ? with->set_at_second(with->context, of, *(orm_opt_time const *)value) : NULL;
    case EVENT_COLUMN_ZONED:
        return with->set_zoned ? with->set_zoned(with->context, of, *(orm_timetz const *)value) : NULL;
    case EVENT_COLUMN_HAPPENED:
        return with->set_happened ? with->set_happened(with->context, of, *(orm_timestamp const *)value) : NULL;
    case EVENT_COLUMN_HAPPENED_MS:
        return with->set_happened_ms ? with->set_happened_ms(with->context, of, *(orm_opt_timestamp const *)value) : NULL;
    case EVENT_COLUMN_SEEN:
        return with->set_seen ? with->set_seen(with->context, of, *(orm_timestamptz const *)value) : NULL;
    case EVENT_COLUMN_SEEN_MS:
        return with->set_seen_ms ? with->set_seen_ms(with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case EVENT_COLUMN_LASTING:
        return with->set_lasting ? with->set_lasting(with->context, of, *(orm_interval const *)value) : NULL;
    case EVENT_COLUMN_PERIOD:
        return with->set_period ? with->set_period(with->context, of, *(orm_opt_interval const *)value) : NULL;
    case EVENT_COLUMN_EXACT:
        return with->set_exact ? with->set_exact(with->context, of, *(orm_opt_interval const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face event_hook_face = {
    &event_entity, sizeof(event_hooks), run_hook_of_event, check_hook_of_event};

/* clang-format on */
