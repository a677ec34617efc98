/* Calls hooks by their types. Made by ormgen from the schema of partitions. */
#include "partitions_hooks.h"

/* clang-format off */

static orm_status run_hook_of_measurement(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const measurement_hooks *with = (const measurement_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct measurement *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct measurement *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct measurement *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct measurement *)object);
    return ORM_OK;
}

static const char *check_hook_of_measurement(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const measurement_hooks *with = (const measurement_hooks *)hooks;
    const struct measurement *of = (const struct measurement *)object;
    switch (which) {
    case MEASUREMENT_COLUMN_TENANT:
        return with->set_tenant ? with->set_tenant(with->context, of, *(int32_t const *)value) : NULL;
    case MEASUREMENT_COLUMN_TAKEN:
        return with->set_taken ? with->set_taken(with->context, of, *(orm_date const *)value) : NULL;
    case MEASUREMENT_COLUMN_CITY:
        return with->set_city ? with->set_city(with->context, of, *(const char *const *)value) : NULL;
    case MEASUREMENT_COLUMN_VALUE:
        return with->set_value ? with->set_value(with->context, of, *(double const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face measurement_hook_face = {
    &measurement_entity, sizeof(measurement_hooks), run_hook_of_measurement, check_hook_of_measurement};

static orm_status run_hook_of_visit(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const visit_hooks *with = (const visit_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct visit *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct visit *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct visit *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct visit *)object);
    return ORM_OK;
}

static const char *check_hook_of_visit(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const visit_hooks *with = (const visit_hooks *)hooks;
    const struct visit *of = (const struct visit *)object;
    switch (which) {
    case VISIT_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(orm_uuid const *)value) : NULL;
    case VISIT_COLUMN_DATA:
        return with->set_data ? with->set_data(with->context, of, *(const char *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face visit_hook_face = {
    &visit_entity, sizeof(visit_hooks), run_hook_of_visit, check_hook_of_visit};

/* clang-format on */
