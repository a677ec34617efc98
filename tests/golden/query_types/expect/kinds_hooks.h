/* clang-format off */
/*
 * The hooks of kinds's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of kinds, which is the place for changes.
 */
#ifndef KINDS_KINDS_HOOKS_H
#define KINDS_KINDS_HOOKS_H

#include "kinds.h"

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
    const char *(*set_id)(void *context, const thing *object, orm_uuid value);
    const char *(*set_colour)(void *context, const thing *object, colour value);
    const char *(*set_colours)(void *context, const thing *object, colour_array value);
    const char *(*set_size)(void *context, const thing *object, size_opt value);
    const char *(*set_sizes)(void *context, const thing *object, size_array value);
    const char *(*set_part)(void *context, const thing *object, int32_t value);
    const char *(*set_parts)(void *context, const thing *object, orm_int32_array value);
    const char *(*set_price)(void *context, const thing *object, orm_numeric value);
    const char *(*set_tags)(void *context, const thing *object, orm_text_array value);
    const char *(*set_data)(void *context, const thing *object, orm_bytes value);
    const char *(*set_info)(void *context, const thing *object, const char *value);
    const char *(*set_during)(void *context, const thing *object, orm_opt_timestamptz_range value);
    const char *(*set_words)(void *context, const thing *object, const char *value);
    const char *(*set_areas)(void *context, const thing *object, orm_text_array value);
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
        return with->set_id ? with->set_id(with->context, of, *(orm_uuid const *)value) : NULL;
    case THING_COLUMN_COLOUR:
        return with->set_colour ? with->set_colour(with->context, of,
                                                   *(colour const *)value) : NULL;
    case THING_COLUMN_COLOURS:
        return with->set_colours ? with->set_colours(with->context, of,
                                                     *(colour_array const *)value) : NULL;
    case THING_COLUMN_SIZE:
        return with->set_size ? with->set_size(with->context, of, *(size_opt const *)value) : NULL;
    case THING_COLUMN_SIZES:
        return with->set_sizes ? with->set_sizes(with->context, of,
                                                 *(size_array const *)value) : NULL;
    case THING_COLUMN_PART:
        return with->set_part ? with->set_part(with->context, of, *(int32_t const *)value) : NULL;
    case THING_COLUMN_PARTS:
        return with->set_parts ? with->set_parts(with->context, of,
                                                 *(orm_int32_array const *)value) : NULL;
    case THING_COLUMN_PRICE:
        return with->set_price ? with->set_price(with->context, of,
                                                 *(orm_numeric const *)value) : NULL;
    case THING_COLUMN_TAGS:
        return with->set_tags ? with->set_tags(with->context, of,
                                               *(orm_text_array const *)value) : NULL;
    case THING_COLUMN_DATA:
        return with->set_data ? with->set_data(with->context, of, *(orm_bytes const *)value) : NULL;
    case THING_COLUMN_INFO:
        return with->set_info ? with->set_info(with->context, of,
                                               *(const char *const *)value) : NULL;
    case THING_COLUMN_DURING:
        return with->set_during ? with->set_during(
            with->context, of, *(orm_opt_timestamptz_range const *)value) : NULL;
    case THING_COLUMN_WORDS:
        return with->set_words ? with->set_words(with->context, of,
                                                 *(const char *const *)value) : NULL;
    case THING_COLUMN_AREAS:
        return with->set_areas ? with->set_areas(with->context, of,
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
