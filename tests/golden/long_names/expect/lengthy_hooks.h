/* clang-format off */
/*
 * The hooks of lengthy's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of lengthy, which is the place for changes.
 */
#ifndef LENGTHY_LENGTHY_HOOKS_H
#define LENGTHY_LENGTHY_HOOKS_H

#include "lengthy.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long --- */

typedef struct a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *object);
    orm_status (*before_update)(void *context, orm_session *session, a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *object);
    orm_status (*before_delete)(void *context, orm_session *session, a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *object);
    void (*on_load)(void *context, orm_session *session, a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *object);
    void (*after_insert)(void *context, orm_session *session, a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *object);
    void (*after_update)(void *context, orm_session *session, a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *object);
    void (*after_delete)(void *context, orm_session *session, a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *object);
    const char *(*set_a_column_whose_name_is_as_long_as_postgresql_lets_a_name_be_lon)(void *context, const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *object, int32_t value);
    const char *(*set_a_nullable_column_whose_name_is_rather_long_too)(void *context, const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *object, orm_opt_timestamptz value);
    const char *(*set_parent_id)(void *context, const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *object, orm_opt_int32 value);
    const char *(*set_a_relationship_whose_name_is_long_as_well)(void *context, const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *object, a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *value);
} a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status
run_hook_of_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long(const void *hooks,
                                                                            orm_event event,
                                                                            orm_session *session,
                                                                            orm_object *object) {
    const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_hooks *with = (const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long(
    const void *hooks, const orm_object *object, unsigned which, const void *value) {
    const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_hooks *with = (const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_hooks *)hooks;
    const struct a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *of = (const struct a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *)object;
    switch (which) {
    case A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LONG_COLUMN_A_COLUMN_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LON:
        return with->set_a_column_whose_name_is_as_long_as_postgresql_lets_a_name_be_lon ? with->set_a_column_whose_name_is_as_long_as_postgresql_lets_a_name_be_lon(
            with->context, of, *(int32_t const *)value) : NULL;
    case A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LONG_COLUMN_A_NULLABLE_COLUMN_WHOSE_NAME_IS_RATHER_LONG_TOO:
        return with->set_a_nullable_column_whose_name_is_rather_long_too ? with->set_a_nullable_column_whose_name_is_rather_long_too(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LONG_COLUMN_PARENT_ID:
        return with->set_parent_id ? with->set_parent_id(with->context, of,
                                                         *(orm_opt_int32 const *)value) : NULL;
    case 3 + A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LONG_RELATION_A_RELATIONSHIP_WHOSE_NAME_IS_LONG_AS_WELL:
        return with->set_a_relationship_whose_name_is_long_as_well ? with->set_a_relationship_whose_name_is_long_as_well(
            with->context, of,
            (struct a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_hooks(
    void) {
    static const orm_hook_face face = {
        &a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_entity, sizeof(
            a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_hooks), run_hook_of_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long,
        check_hook_of_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_hook_session(
    orm_session *session,
    const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_hooks *hooks) {
    return orm_session_hook_entity(
        session, face_of_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_hooks(),
        hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_hook_engine(
    orm_engine *engine,
    const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_hooks *hooks) {
    return orm_engine_hook_entity(
        engine, face_of_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_hooks(),
        hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
