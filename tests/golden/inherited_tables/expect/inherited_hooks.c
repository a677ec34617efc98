/* Calls hooks by their types. Made by ormgen from the schema of inherited. */
#include "inherited_hooks.h"

/* clang-format off */

static orm_status run_hook_of_place(const void *hooks, orm_event event, orm_session *session,
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

static const char *check_hook_of_place(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const place_hooks *with = (const place_hooks *)hooks;
    const struct place *of = (const struct place *)object;
    switch (which) {
    case PLACE_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case PLACE_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of, *(const char *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face place_hook_face = {
    &place_entity, sizeof(place_hooks), run_hook_of_place, check_hook_of_place};

static orm_status run_hook_of_city(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const city_hooks *with = (const city_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct city *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct city *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct city *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct city *)object);
    return ORM_OK;
}

static const char *check_hook_of_city(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const city_hooks *with = (const city_hooks *)hooks;
    const struct city *of = (const struct city *)object;
    switch (which) {
    case CITY_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case CITY_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of, *(const char *const *)value) : NULL;
    case CITY_COLUMN_POPULATION:
        return with->set_population ? with->set_population(with->context, of, *(orm_opt_int32 const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face city_hook_face = {
    &city_entity, sizeof(city_hooks), run_hook_of_city, check_hook_of_city};

/* clang-format on */
