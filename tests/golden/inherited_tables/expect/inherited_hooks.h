/* clang-format off */
/*
 * The hooks of inherited's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of inherited, which is the place for changes.
 */
#ifndef INHERITED_INHERITED_HOOKS_H
#define INHERITED_INHERITED_HOOKS_H

#include "inherited.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

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
    const char *(*set_id)(void *context, const place *object, int32_t value);
    const char *(*set_name)(void *context, const place *object, const char *value);
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
    case PLACE_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case PLACE_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of,
                                               *(const char *const *)value) : NULL;
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

/* --- City --- */

typedef struct city_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, city *object);
    orm_status (*before_update)(void *context, orm_session *session, city *object);
    orm_status (*before_delete)(void *context, orm_session *session, city *object);
    void (*on_load)(void *context, orm_session *session, city *object);
    void (*after_insert)(void *context, orm_session *session, city *object);
    void (*after_update)(void *context, orm_session *session, city *object);
    void (*after_delete)(void *context, orm_session *session, city *object);
    const char *(*set_id)(void *context, const city *object, int32_t value);
    const char *(*set_name)(void *context, const city *object, const char *value);
    const char *(*set_population)(void *context, const city *object, orm_opt_int32 value);
} city_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_city(const void *hooks, orm_event event, orm_session *session,
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

static inline const char *check_hook_of_city(const void *hooks, const orm_object *object,
                                             unsigned which, const void *value) {
    const city_hooks *with = (const city_hooks *)hooks;
    const struct city *of = (const struct city *)object;
    switch (which) {
    case CITY_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case CITY_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of,
                                               *(const char *const *)value) : NULL;
    case CITY_COLUMN_POPULATION:
        return with->set_population ? with->set_population(with->context, of,
                                                           *(orm_opt_int32 const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_city_hooks(void) {
    static const orm_hook_face face = {
        &city_entity, sizeof(city_hooks), run_hook_of_city,
        check_hook_of_city};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status city_hook_session(orm_session *session, const city_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_city_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status city_hook_engine(orm_engine *engine, const city_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_city_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
