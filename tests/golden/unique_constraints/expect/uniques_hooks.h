/* clang-format off */
/*
 * The hooks of uniques's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of uniques, which is the place for changes.
 */
#ifndef UNIQUES_UNIQUES_HOOKS_H
#define UNIQUES_UNIQUES_HOOKS_H

#include "uniques.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Account --- */

typedef struct account_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, account *object);
    orm_status (*before_update)(void *context, orm_session *session, account *object);
    orm_status (*before_delete)(void *context, orm_session *session, account *object);
    void (*on_load)(void *context, orm_session *session, account *object);
    void (*after_insert)(void *context, orm_session *session, account *object);
    void (*after_update)(void *context, orm_session *session, account *object);
    void (*after_delete)(void *context, orm_session *session, account *object);
    const char *(*set_id)(void *context, const account *object, int32_t value);
    const char *(*set_email)(void *context, const account *object, const char *value);
    const char *(*set_login)(void *context, const account *object, const char *value);
    const char *(*set_tenant)(void *context, const account *object, int32_t value);
    const char *(*set_slug)(void *context, const account *object, const char *value);
    const char *(*set_nickname)(void *context, const account *object, const char *value);
    const char *(*set_rank)(void *context, const account *object, int32_t value);
    const char *(*set_active)(void *context, const account *object, bool value);
} account_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_account(const void *hooks, orm_event event,
                                             orm_session *session, orm_object *object) {
    const account_hooks *with = (const account_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct account *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct account *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct account *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct account *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_account(const void *hooks, const orm_object *object,
                                                unsigned which, const void *value) {
    const account_hooks *with = (const account_hooks *)hooks;
    const struct account *of = (const struct account *)object;
    switch (which) {
    case ACCOUNT_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case ACCOUNT_COLUMN_EMAIL:
        return with->set_email ? with->set_email(with->context, of,
                                                 *(const char *const *)value) : NULL;
    case ACCOUNT_COLUMN_LOGIN:
        return with->set_login ? with->set_login(with->context, of,
                                                 *(const char *const *)value) : NULL;
    case ACCOUNT_COLUMN_TENANT:
        return with->set_tenant ? with->set_tenant(with->context, of,
                                                   *(int32_t const *)value) : NULL;
    case ACCOUNT_COLUMN_SLUG:
        return with->set_slug ? with->set_slug(with->context, of,
                                               *(const char *const *)value) : NULL;
    case ACCOUNT_COLUMN_NICKNAME:
        return with->set_nickname ? with->set_nickname(with->context, of,
                                                       *(const char *const *)value) : NULL;
    case ACCOUNT_COLUMN_RANK:
        return with->set_rank ? with->set_rank(with->context, of, *(int32_t const *)value) : NULL;
    case ACCOUNT_COLUMN_ACTIVE:
        return with->set_active ? with->set_active(with->context, of, *(bool const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_account_hooks(void) {
    static const orm_hook_face face = {
        &account_entity, sizeof(account_hooks), run_hook_of_account,
        check_hook_of_account};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status account_hook_session(orm_session *session, const account_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_account_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status account_hook_engine(orm_engine *engine, const account_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_account_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
