/*
 * The hooks of canary's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of canary, which is the place for changes.
 */
#ifndef CANARY_CANARY_HOOKS_H
#define CANARY_CANARY_HOOKS_H

#include "canary.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Odd --- */

typedef struct odd_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, odd *object);
    orm_status (*before_update)(void *context, orm_session *session, odd *object);
    orm_status (*before_delete)(void *context, orm_session *session, odd *object);
    void (*on_load)(void *context, orm_session *session, odd *object);
    void (*after_insert)(void *context, orm_session *session, odd *object);
    void (*after_update)(void *context, orm_session *session, odd *object);
    void (*after_delete)(void *context, orm_session *session, odd *object);
    const char *(*set_id)(void *context, const odd *object, int32_t value);
    const char *(*set_a)(void *context, const odd *object, const char *value);
    const char *(*set_b)(void *context, const odd *object, const char *value);
    const char *(*set_c)(void *context, const odd *object, const char *value);
    const char *(*set_d)(void *context, const odd *object, const char *value);
    const char *(*set_kind)(void *context, const odd *object, odd_enum value);
    const char *(*set_e)(void *context, const odd *object, odd_type_opt value);
} odd_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_odd(const void *hooks, orm_event event, orm_session *session,
                                         orm_object *object) {
    const odd_hooks *with = (const odd_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct odd *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct odd *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct odd *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct odd *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_odd(const void *hooks, const orm_object *object,
                                            unsigned which, const void *value) {
    const odd_hooks *with = (const odd_hooks *)hooks;
    const struct odd *of = (const struct odd *)object;
    switch (which) {
    case ODD_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case ODD_COLUMN_A:
        return with->set_a ? with->set_a(with->context, of, *(const char *const *)value) : NULL;
    case ODD_COLUMN_B:
        return with->set_b ? with->set_b(with->context, of, *(const char *const *)value) : NULL;
    case ODD_COLUMN_C:
        return with->set_c ? with->set_c(with->context, of, *(const char *const *)value) : NULL;
    case ODD_COLUMN_D:
        return with->set_d ? with->set_d(with->context, of, *(const char *const *)value) : NULL;
    case ODD_COLUMN_KIND:
        return with->set_kind ? with->set_kind(with->context, of, *(odd_enum const *)value) : NULL;
    case ODD_COLUMN_E:
        return with->set_e ? with->set_e(with->context, of, *(odd_type_opt const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_odd_hooks(void) {
    static const orm_hook_face face = {
        &odd_entity, sizeof(odd_hooks), run_hook_of_odd,
        check_hook_of_odd};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status odd_hook_session(orm_session *session, const odd_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_odd_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status odd_hook_engine(orm_engine *engine, const odd_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_odd_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
