/* clang-format off */
/*
 * The hooks of domains's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of domains, which is the place for changes.
 */
#ifndef DOMAINS_DOMAINS_HOOKS_H
#define DOMAINS_DOMAINS_HOOKS_H

#include "domains.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Thing --- */

typedef struct thing_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, thing *object);
    orm_status (*before_update)(void *context, orm_session *session, thing *object);
    orm_status (*before_delete)(void *context, orm_session *session, thing *object);
    void (*on_load)(void *context, orm_session *session, thing *object);
    void (*after_insert)(void *context, orm_session *session, thing *object);
    void (*after_update)(void *context, orm_session *session, thing *object);
    void (*after_delete)(void *context, orm_session *session, thing *object);
    const char *(*set_id)(void *context, const thing *object, int32_t value);
    const char *(*set_contact)(void *context, const thing *object, const char *value);
    const char *(*set_nickname)(void *context, const thing *object, const char *value);
    const char *(*set_shade)(void *context, const thing *object, color value);
    const char *(*set_counts)(void *context, const thing *object, orm_int32_array value);
    const char *(*set_many)(void *context, const thing *object, orm_int32_array value);
    const char *(*set_shades)(void *context, const thing *object, color_array value);
    const char *(*set_tallies)(void *context, const thing *object, orm_text_array value);
} thing_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_thing(const void *hooks, orm_event event, orm_session *session,
                                           orm_object *object) {
    const thing_hooks *with = (const thing_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct thing *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct thing *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct thing *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct thing *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_thing(const void *hooks, const orm_object *object,
                                              unsigned which, const void *value) {
    const thing_hooks *with = (const thing_hooks *)hooks;
    const struct thing *of = (const struct thing *)object;
    switch (which) {
    case THING_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case THING_COLUMN_CONTACT:
        return with->set_contact ? with->set_contact(with->context, of,
                                                     *(const char *const *)value) : NULL;
    case THING_COLUMN_NICKNAME:
        return with->set_nickname ? with->set_nickname(with->context, of,
                                                       *(const char *const *)value) : NULL;
    case THING_COLUMN_SHADE:
        return with->set_shade ? with->set_shade(with->context, of, *(color const *)value) : NULL;
    case THING_COLUMN_COUNTS:
        return with->set_counts ? with->set_counts(with->context, of,
                                                   *(orm_int32_array const *)value) : NULL;
    case THING_COLUMN_MANY:
        return with->set_many ? with->set_many(with->context, of,
                                               *(orm_int32_array const *)value) : NULL;
    case THING_COLUMN_SHADES:
        return with->set_shades ? with->set_shades(with->context, of,
                                                   *(color_array const *)value) : NULL;
    case THING_COLUMN_TALLIES:
        return with->set_tallies ? with->set_tallies(with->context, of,
                                                     *(orm_text_array const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_thing_hooks(void) {
    static const orm_hook_face face = {
        &thing_entity, sizeof(thing_hooks), run_hook_of_thing,
        check_hook_of_thing};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status thing_hook_session(orm_session *session, const thing_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_thing_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status thing_hook_engine(orm_engine *engine, const thing_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_thing_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
