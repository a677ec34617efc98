/* Calls hooks by their types. Made by ormgen from the schema of exclusions. */
#include "exclusions_hooks.h"

/* clang-format off */

static orm_status run_hook_of_booking(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
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

static const char *check_hook_of_booking(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const booking_hooks *with = (const booking_hooks *)hooks;
    const struct booking *of = (const struct booking *)object;
    switch (which) {
    case BOOKING_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case BOOKING_COLUMN_DURING:
        return with->set_during ? with->set_during(with->context, of, *(orm_timestamptz_range const *)value) : NULL;
    case BOOKING_COLUMN_SPOT:
        return with->set_spot ? with->set_spot(with->context, of, *(orm_int32_range const *)value) : NULL;
    case BOOKING_COLUMN_VOID:
        return with->set_void ? with->set_void(with->context, of, *(bool const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face booking_hook_face = {
    &booking_entity, sizeof(booking_hooks), run_hook_of_booking, check_hook_of_booking};

/* clang-format on */
