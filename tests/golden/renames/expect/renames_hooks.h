/* clang-format off */
/*
 * The hooks of renames's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of renames, which is the place for changes.
 */
#ifndef RENAMES_RENAMES_HOOKS_H
#define RENAMES_RENAMES_HOOKS_H

#include "renames.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Client --- */

typedef struct client_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, client *object);
    orm_status (*before_update)(void *context, orm_session *session, client *object);
    orm_status (*before_delete)(void *context, orm_session *session, client *object);
    void (*on_load)(void *context, orm_session *session, client *object);
    void (*after_insert)(void *context, orm_session *session, client *object);
    void (*after_update)(void *context, orm_session *session, client *object);
    void (*after_delete)(void *context, orm_session *session, client *object);
    const char *(*set_id)(void *context, const client *object, int32_t value);
    const char *(*set_email)(void *context, const client *object, const char *value);
    const char *(*set_state)(void *context, const client *object, state value);
} client_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_client(const void *hooks, orm_event event,
                                            orm_session *session, orm_object *object) {
    const client_hooks *with = (const client_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct client *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct client *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct client *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct client *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_client(const void *hooks, const orm_object *object,
                                               unsigned which, const void *value) {
    const client_hooks *with = (const client_hooks *)hooks;
    const struct client *of = (const struct client *)object;
    switch (which) {
    case CLIENT_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case CLIENT_COLUMN_EMAIL:
        return with->set_email ? with->set_email(with->context, of,
                                                 *(const char *const *)value) : NULL;
    case CLIENT_COLUMN_STATE:
        return with->set_state ? with->set_state(with->context, of, *(state const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_client_hooks(void) {
    static const orm_hook_face face = {
        &client_entity, sizeof(client_hooks), run_hook_of_client,
        check_hook_of_client};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status client_hook_session(orm_session *session, const client_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_client_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status client_hook_engine(orm_engine *engine, const client_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_client_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
