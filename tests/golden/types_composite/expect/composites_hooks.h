/* clang-format off */
/*
 * The hooks of composites's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of composites, which is the place for changes.
 */
#ifndef COMPOSITES_COMPOSITES_HOOKS_H
#define COMPOSITES_COMPOSITES_HOOKS_H

#include "composites.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Site --- */

typedef struct site_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, site *object);
    orm_status (*before_update)(void *context, orm_session *session, site *object);
    orm_status (*before_delete)(void *context, orm_session *session, site *object);
    void (*on_load)(void *context, orm_session *session, site *object);
    void (*after_insert)(void *context, orm_session *session, site *object);
    void (*after_update)(void *context, orm_session *session, site *object);
    void (*after_delete)(void *context, orm_session *session, site *object);
    const char *(*set_id)(void *context, const site *object, int32_t value);
    const char *(*set_main)(void *context, const site *object, place value);
    const char *(*set_spare)(void *context, const site *object, place_opt value);
    const char *(*set_former)(void *context, const site *object, address_array value);
    const char *(*set_hit)(void *context, const site *object, const char *value);
    const char *(*set_limits)(void *context, const site *object, limits_opt value);
} site_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_site(const void *hooks, orm_event event, orm_session *session,
                                          orm_object *object) {
    const site_hooks *with = (const site_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct site *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct site *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct site *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct site *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_site(const void *hooks, const orm_object *object,
                                             unsigned which, const void *value) {
    const site_hooks *with = (const site_hooks *)hooks;
    const struct site *of = (const struct site *)object;
    switch (which) {
    case SITE_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case SITE_COLUMN_MAIN:
        return with->set_main ? with->set_main(with->context, of, *(place const *)value) : NULL;
    case SITE_COLUMN_SPARE:
        return with->set_spare ? with->set_spare(with->context, of,
                                                 *(place_opt const *)value) : NULL;
    case SITE_COLUMN_FORMER:
        return with->set_former ? with->set_former(with->context, of,
                                                   *(address_array const *)value) : NULL;
    case SITE_COLUMN_HIT:
        return with->set_hit ? with->set_hit(with->context, of, *(const char *const *)value) : NULL;
    case SITE_COLUMN_LIMITS:
        return with->set_limits ? with->set_limits(with->context, of,
                                                   *(limits_opt const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_site_hooks(void) {
    static const orm_hook_face face = {
        &site_entity, sizeof(site_hooks), run_hook_of_site,
        check_hook_of_site};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status site_hook_session(orm_session *session, const site_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_site_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status site_hook_engine(orm_engine *engine, const site_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_site_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
