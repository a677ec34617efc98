/* clang-format off */
/*
 * The hooks of bare's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of bare, which is the place for changes.
 */
#ifndef BARE_BARE_HOOKS_H
#define BARE_BARE_HOOKS_H

#include "bare.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Empty --- */

typedef struct empty_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, empty *object);
    orm_status (*before_update)(void *context, orm_session *session, empty *object);
    orm_status (*before_delete)(void *context, orm_session *session, empty *object);
    void (*on_load)(void *context, orm_session *session, empty *object);
    void (*after_insert)(void *context, orm_session *session, empty *object);
    void (*after_update)(void *context, orm_session *session, empty *object);
    void (*after_delete)(void *context, orm_session *session, empty *object);
} empty_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_empty(const void *hooks, orm_event event, orm_session *session,
                                           orm_object *object) {
    const empty_hooks *with = (const empty_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct empty *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct empty *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct empty *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct empty *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_empty(const void *hooks, const orm_object *object,
                                              unsigned which, const void *value) {
    (void)hooks, (void)object, (void)which, (void)value;
    return NULL;
}

static inline const orm_hook_face *face_of_empty_hooks(void) {
    static const orm_hook_face face = {
        &empty_entity, sizeof(empty_hooks), run_hook_of_empty,
        check_hook_of_empty};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status empty_hook_session(orm_session *session, const empty_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_empty_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status empty_hook_engine(orm_engine *engine, const empty_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_empty_hooks(), hooks);
}

/* --- Holder --- */

typedef struct holder_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, holder *object);
    orm_status (*before_update)(void *context, orm_session *session, holder *object);
    orm_status (*before_delete)(void *context, orm_session *session, holder *object);
    void (*on_load)(void *context, orm_session *session, holder *object);
    void (*after_insert)(void *context, orm_session *session, holder *object);
    void (*after_update)(void *context, orm_session *session, holder *object);
    void (*after_delete)(void *context, orm_session *session, holder *object);
    const char *(*set_id)(void *context, const holder *object, int32_t value);
    const char *(*set_non)(void *context, const holder *object, nothing_opt value);
    const char *(*set_vac)(void *context, const holder *object, const char *value);
} holder_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_holder(const void *hooks, orm_event event,
                                            orm_session *session, orm_object *object) {
    const holder_hooks *with = (const holder_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct holder *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct holder *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct holder *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct holder *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_holder(const void *hooks, const orm_object *object,
                                               unsigned which, const void *value) {
    const holder_hooks *with = (const holder_hooks *)hooks;
    const struct holder *of = (const struct holder *)object;
    switch (which) {
    case HOLDER_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case HOLDER_COLUMN_NON:
        return with->set_non ? with->set_non(with->context, of, *(nothing_opt const *)value) : NULL;
    case HOLDER_COLUMN_VAC:
        return with->set_vac ? with->set_vac(with->context, of, *(const char *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_holder_hooks(void) {
    static const orm_hook_face face = {
        &holder_entity, sizeof(holder_hooks), run_hook_of_holder,
        check_hook_of_holder};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status holder_hook_session(orm_session *session, const holder_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_holder_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status holder_hook_engine(orm_engine *engine, const holder_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_holder_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
