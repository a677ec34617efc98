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

extern const orm_hook_face a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_hook_session(
    orm_session *session,
    const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_hooks *hooks) {
    return orm_session_hook_entity(
        session, &a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_hook_engine(
    orm_engine *engine,
    const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_hooks *hooks) {
    return orm_engine_hook_entity(
        engine, &a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
