/* clang-format off */
/*
 * The hooks of naming's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of naming, which is the place for changes.
 */
#ifndef NAMING_NAMING_HOOKS_H
#define NAMING_NAMING_HOOKS_H

#include "naming.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Part --- */

typedef struct part_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, part *object);
    orm_status (*before_update)(void *context, orm_session *session, part *object);
    orm_status (*before_delete)(void *context, orm_session *session, part *object);
    void (*on_load)(void *context, orm_session *session, part *object);
    void (*after_insert)(void *context, orm_session *session, part *object);
    void (*after_update)(void *context, orm_session *session, part *object);
    void (*after_delete)(void *context, orm_session *session, part *object);
    const char *(*set_id)(void *context, const part *object, int32_t value);
    const char *(*set_a_rather_long_column_name_for_the_code)(void *context, const part *object, const char *value);
    const char *(*set_another_long_column_name_for_the_shelf)(void *context, const part *object, int32_t value);
    const char *(*set_successor_id)(void *context, const part *object, orm_opt_int32 value);
    const char *(*set_successor)(void *context, const part *object, part *value);
} part_hooks;

extern const orm_hook_face part_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status part_hook_session(orm_session *session, const part_hooks *hooks) {
    return orm_session_hook_entity(session, &part_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status part_hook_engine(orm_engine *engine, const part_hooks *hooks) {
    return orm_engine_hook_entity(engine, &part_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
