/* clang-format off */
/*
 * The hooks of links's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of links, which is the place for changes.
 */
#ifndef LINKS_LINKS_HOOKS_H
#define LINKS_LINKS_HOOKS_H

#include "links.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Target --- */

typedef struct target_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, target *object);
    orm_status (*before_update)(void *context, orm_session *session, target *object);
    orm_status (*before_delete)(void *context, orm_session *session, target *object);
    void (*on_load)(void *context, orm_session *session, target *object);
    void (*after_insert)(void *context, orm_session *session, target *object);
    void (*after_update)(void *context, orm_session *session, target *object);
    void (*after_delete)(void *context, orm_session *session, target *object);
    const char *(*set_id)(void *context, const target *object, int32_t value);
    const char *(*set_tenant)(void *context, const target *object, int32_t value);
    const char *(*set_code)(void *context, const target *object, const char *value);
} target_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_target(const void *hooks, orm_event event,
                                            orm_session *session, orm_object *object) {
    const target_hooks *with = (const target_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct target *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct target *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct target *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct target *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_target(const void *hooks, const orm_object *object,
                                               unsigned which, const void *value) {
    const target_hooks *with = (const target_hooks *)hooks;
    const struct target *of = (const struct target *)object;
    switch (which) {
    case TARGET_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case TARGET_COLUMN_TENANT:
        return with->set_tenant ? with->set_tenant(with->context, of,
                                                   *(int32_t const *)value) : NULL;
    case TARGET_COLUMN_CODE:
        return with->set_code ? with->set_code(with->context, of,
                                               *(const char *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_target_hooks(void) {
    static const orm_hook_face face = {
        &target_entity, sizeof(target_hooks), run_hook_of_target,
        check_hook_of_target};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status target_hook_session(orm_session *session, const target_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_target_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status target_hook_engine(orm_engine *engine, const target_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_target_hooks(), hooks);
}

/* --- Source --- */

typedef struct source_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, source *object);
    orm_status (*before_update)(void *context, orm_session *session, source *object);
    orm_status (*before_delete)(void *context, orm_session *session, source *object);
    void (*on_load)(void *context, orm_session *session, source *object);
    void (*after_insert)(void *context, orm_session *session, source *object);
    void (*after_update)(void *context, orm_session *session, source *object);
    void (*after_delete)(void *context, orm_session *session, source *object);
    const char *(*set_id)(void *context, const source *object, int32_t value);
    const char *(*set_tenant)(void *context, const source *object, orm_opt_int32 value);
    const char *(*set_code)(void *context, const source *object, const char *value);
    const char *(*set_plain_id)(void *context, const source *object, int32_t value);
    const char *(*set_cascading_id)(void *context, const source *object, int32_t value);
    const char *(*set_nulling_id)(void *context, const source *object, orm_opt_int32 value);
    const char *(*set_fallback_id)(void *context, const source *object, orm_opt_int32 value);
    const char *(*set_late_id)(void *context, const source *object, int32_t value);
    const char *(*set_other)(void *context, const source *object, orm_opt_int32 value);
    const char *(*set_plain)(void *context, const source *object, target *value);
    const char *(*set_cascading)(void *context, const source *object, target *value);
    const char *(*set_nulling)(void *context, const source *object, target *value);
    const char *(*set_fallback)(void *context, const source *object, target *value);
    const char *(*set_late)(void *context, const source *object, target *value);
    const char *(*set_pair)(void *context, const source *object, target *value);
} source_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_source(const void *hooks, orm_event event,
                                            orm_session *session, orm_object *object) {
    const source_hooks *with = (const source_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct source *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct source *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct source *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct source *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_source(const void *hooks, const orm_object *object,
                                               unsigned which, const void *value) {
    const source_hooks *with = (const source_hooks *)hooks;
    const struct source *of = (const struct source *)object;
    switch (which) {
    case SOURCE_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case SOURCE_COLUMN_TENANT:
        return with->set_tenant ? with->set_tenant(with->context, of,
                                                   *(orm_opt_int32 const *)value) : NULL;
    case SOURCE_COLUMN_CODE:
        return with->set_code ? with->set_code(with->context, of,
                                               *(const char *const *)value) : NULL;
    case SOURCE_COLUMN_PLAIN_ID:
        return with->set_plain_id ? with->set_plain_id(with->context, of,
                                                       *(int32_t const *)value) : NULL;
    case SOURCE_COLUMN_CASCADING_ID:
        return with->set_cascading_id ? with->set_cascading_id(with->context, of,
                                                               *(int32_t const *)value) : NULL;
    case SOURCE_COLUMN_NULLING_ID:
        return with->set_nulling_id ? with->set_nulling_id(with->context, of,
                                                           *(orm_opt_int32 const *)value) : NULL;
    case SOURCE_COLUMN_FALLBACK_ID:
        return with->set_fallback_id ? with->set_fallback_id(with->context, of,
                                                             *(orm_opt_int32 const *)value) : NULL;
    case SOURCE_COLUMN_LATE_ID:
        return with->set_late_id ? with->set_late_id(with->context, of,
                                                     *(int32_t const *)value) : NULL;
    case SOURCE_COLUMN_OTHER:
        return with->set_other ? with->set_other(with->context, of,
                                                 *(orm_opt_int32 const *)value) : NULL;
    case 9 + SOURCE_RELATION_PLAIN:
        return with->set_plain ? with->set_plain(
            with->context, of, (struct target *)*(orm_object *const *)value) : NULL;
    case 9 + SOURCE_RELATION_CASCADING:
        return with->set_cascading ? with->set_cascading(
            with->context, of, (struct target *)*(orm_object *const *)value) : NULL;
    case 9 + SOURCE_RELATION_NULLING:
        return with->set_nulling ? with->set_nulling(
            with->context, of, (struct target *)*(orm_object *const *)value) : NULL;
    case 9 + SOURCE_RELATION_FALLBACK:
        return with->set_fallback ? with->set_fallback(
            with->context, of, (struct target *)*(orm_object *const *)value) : NULL;
    case 9 + SOURCE_RELATION_LATE:
        return with->set_late ? with->set_late(with->context, of,
                                               (struct target *)*(orm_object *const *)value) : NULL;
    case 9 + SOURCE_RELATION_PAIR:
        return with->set_pair ? with->set_pair(with->context, of,
                                               (struct target *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_source_hooks(void) {
    static const orm_hook_face face = {
        &source_entity, sizeof(source_hooks), run_hook_of_source,
        check_hook_of_source};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status source_hook_session(orm_session *session, const source_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_source_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status source_hook_engine(orm_engine *engine, const source_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_source_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
