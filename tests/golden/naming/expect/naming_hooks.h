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

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_part(const void *hooks, orm_event event, orm_session *session,
                                          orm_object *object) {
    const part_hooks *with = (const part_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct part *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct part *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct part *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct part *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_part(const void *hooks, const orm_object *object,
                                             unsigned which, const void *value) {
    const part_hooks *with = (const part_hooks *)hooks;
    const struct part *of = (const struct part *)object;
    switch (which) {
    case PART_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case PART_COLUMN_A_RATHER_LONG_COLUMN_NAME_FOR_THE_CODE:
        return with->set_a_rather_long_column_name_for_the_code ? with->set_a_rather_long_column_name_for_the_code(
            with->context, of, *(const char *const *)value) : NULL;
    case PART_COLUMN_ANOTHER_LONG_COLUMN_NAME_FOR_THE_SHELF:
        return with->set_another_long_column_name_for_the_shelf ? with->set_another_long_column_name_for_the_shelf(
            with->context, of, *(int32_t const *)value) : NULL;
    case PART_COLUMN_SUCCESSOR_ID:
        return with->set_successor_id ? with->set_successor_id(
            with->context, of, *(orm_opt_int32 const *)value) : NULL;
    case 4 + PART_RELATION_SUCCESSOR:
        return with->set_successor ? with->set_successor(
            with->context, of, (struct part *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_part_hooks(void) {
    static const orm_hook_face face = {
        &part_entity, sizeof(part_hooks), run_hook_of_part,
        check_hook_of_part};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status part_hook_session(orm_session *session, const part_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_part_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status part_hook_engine(orm_engine *engine, const part_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_part_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
