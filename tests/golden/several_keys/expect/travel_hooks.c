/* Calls hooks by their types. Made by ormgen from the schema of travel. */
#include "travel_hooks.h"

/* clang-format off */

static orm_status run_hook_of_airport(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
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

static const char *check_hook_of_airport(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const airport_hooks *with = (const airport_hooks *)hooks;
    const struct airport *of = (const struct airport *)object;
    switch (which) {
    case AIRPORT_COLUMN_CODE:
        return with->set_code ? with->set_code(with->context, of, *(const char *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face airport_hook_face = {
    &airport_entity, sizeof(airport_hooks), run_hook_of_airport, check_hook_of_airport};

static orm_status run_hook_of_flight(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
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

static const char *check_hook_of_flight(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const flight_hooks *with = (const flight_hooks *)hooks;
    const struct flight *of = (const struct flight *)object;
    switch (which) {
    case FLIGHT_COLUMN_NUMBER:
        return with->set_number ? with->set_number(with->context, of, *(int32_t const *)value) : NULL;
    case FLIGHT_COLUMN_FROM_CODE:
        return with->set_from_code ? with->set_from_code(with->context, of, *(const char *const *)value) : NULL;
    case FLIGHT_COLUMN_DESTINATION_CODE:
        return with->set_destination_code ? with->set_destination_code(with->context, of, *(const char *const *)value) : NULL;
    case FLIGHT_COLUMN_DIVERTED_TO_CODE:
        return with->set_diverted_to_code ? with->set_diverted_to_code(with->context, of, *(const char *const *)value) : NULL;
    case 4 + FLIGHT_RELATION_ORIGIN:
        return with->set_origin ? with->set_origin(with->context, of, (struct airport *)*(orm_object *const *)value) : NULL;
    case 4 + FLIGHT_RELATION_DESTINATION:
        return with->set_destination ? with->set_destination(with->context, of, (struct airport *)*(orm_object *const *)value) : NULL;
    case 4 + FLIGHT_RELATION_DIVERTED_TO:
        return with->set_diverted_to ? with->set_diverted_to(with->context, of, (struct airport *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face flight_hook_face = {
    &flight_entity, sizeof(flight_hooks), run_hook_of_flight, check_hook_of_flight};

/* clang-format on */
