/* clang-format off */
/*
 * The hooks of partitions's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of partitions, which is the place for changes.
 */
#ifndef PARTITIONS_PARTITIONS_HOOKS_H
#define PARTITIONS_PARTITIONS_HOOKS_H

#include "partitions.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Measurement --- */

typedef struct measurement_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, measurement *object);
    orm_status (*before_update)(void *context, orm_session *session, measurement *object);
    orm_status (*before_delete)(void *context, orm_session *session, measurement *object);
    void (*on_load)(void *context, orm_session *session, measurement *object);
    void (*after_insert)(void *context, orm_session *session, measurement *object);
    void (*after_update)(void *context, orm_session *session, measurement *object);
    void (*after_delete)(void *context, orm_session *session, measurement *object);
    const char *(*set_tenant)(void *context, const measurement *object, int32_t value);
    const char *(*set_taken)(void *context, const measurement *object, orm_date value);
    const char *(*set_city)(void *context, const measurement *object, const char *value);
    const char *(*set_value)(void *context, const measurement *object, double value);
} measurement_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_measurement(const void *hooks, orm_event event,
                                                 orm_session *session, orm_object *object) {
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

static inline const char *check_hook_of_measurement(const void *hooks, const orm_object *object,
                                                    unsigned which, const void *value) {
    const measurement_hooks *with = (const measurement_hooks *)hooks;
    const struct measurement *of = (const struct measurement *)object;
    switch (which) {
    case MEASUREMENT_COLUMN_TENANT:
        return with->set_tenant ? with->set_tenant(with->context, of,
                                                   *(int32_t const *)value) : NULL;
    case MEASUREMENT_COLUMN_TAKEN:
        return with->set_taken ? with->set_taken(with->context, of,
                                                 *(orm_date const *)value) : NULL;
    case MEASUREMENT_COLUMN_CITY:
        return with->set_city ? with->set_city(with->context, of,
                                               *(const char *const *)value) : NULL;
    case MEASUREMENT_COLUMN_VALUE:
        return with->set_value ? with->set_value(with->context, of, *(double const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_measurement_hooks(void) {
    static const orm_hook_face face = {
        &measurement_entity, sizeof(measurement_hooks), run_hook_of_measurement,
        check_hook_of_measurement};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status measurement_hook_session(orm_session *session,
                                                  const measurement_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_measurement_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status measurement_hook_engine(orm_engine *engine,
                                                 const measurement_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_measurement_hooks(), hooks);
}

/* --- Visit --- */

typedef struct visit_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, visit *object);
    orm_status (*before_update)(void *context, orm_session *session, visit *object);
    orm_status (*before_delete)(void *context, orm_session *session, visit *object);
    void (*on_load)(void *context, orm_session *session, visit *object);
    void (*after_insert)(void *context, orm_session *session, visit *object);
    void (*after_update)(void *context, orm_session *session, visit *object);
    void (*after_delete)(void *context, orm_session *session, visit *object);
    const char *(*set_id)(void *context, const visit *object, orm_uuid value);
    const char *(*set_data)(void *context, const visit *object, const char *value);
} visit_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_visit(const void *hooks, orm_event event, orm_session *session,
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

static inline const char *check_hook_of_visit(const void *hooks, const orm_object *object,
                                              unsigned which, const void *value) {
    const visit_hooks *with = (const visit_hooks *)hooks;
    const struct visit *of = (const struct visit *)object;
    switch (which) {
    case VISIT_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(orm_uuid const *)value) : NULL;
    case VISIT_COLUMN_DATA:
        return with->set_data ? with->set_data(with->context, of,
                                               *(const char *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_visit_hooks(void) {
    static const orm_hook_face face = {
        &visit_entity, sizeof(visit_hooks), run_hook_of_visit,
        check_hook_of_visit};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status visit_hook_session(orm_session *session, const visit_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_visit_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status visit_hook_engine(orm_engine *engine, const visit_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_visit_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
