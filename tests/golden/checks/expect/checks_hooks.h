/* clang-format off */
/*
 * The hooks of checks's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of checks, which is the place for changes.
 */
#ifndef CHECKS_CHECKS_HOOKS_H
#define CHECKS_CHECKS_HOOKS_H

#include "checks.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Shelf --- */

typedef struct shelf_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, shelf *object);
    orm_status (*before_update)(void *context, orm_session *session, shelf *object);
    orm_status (*before_delete)(void *context, orm_session *session, shelf *object);
    void (*on_load)(void *context, orm_session *session, shelf *object);
    void (*after_insert)(void *context, orm_session *session, shelf *object);
    void (*after_update)(void *context, orm_session *session, shelf *object);
    void (*after_delete)(void *context, orm_session *session, shelf *object);
    const char *(*set_id)(void *context, const shelf *object, int32_t value);
    const char *(*set_width)(void *context, const shelf *object, int32_t value);
    const char *(*set_height)(void *context, const shelf *object, int32_t value);
    const char *(*set_label)(void *context, const shelf *object, const char *value);
} shelf_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_shelf(const void *hooks, orm_event event, orm_session *session,
                                           orm_object *object) {
    const shelf_hooks *with = (const shelf_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct shelf *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct shelf *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct shelf *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct shelf *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_shelf(const void *hooks, const orm_object *object,
                                              unsigned which, const void *value) {
    const shelf_hooks *with = (const shelf_hooks *)hooks;
    const struct shelf *of = (const struct shelf *)object;
    switch (which) {
    case SHELF_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case SHELF_COLUMN_WIDTH:
        return with->set_width ? with->set_width(with->context, of, *(int32_t const *)value) : NULL;
    case SHELF_COLUMN_HEIGHT:
        return with->set_height ? with->set_height(with->context, of,
                                                   *(int32_t const *)value) : NULL;
    case SHELF_COLUMN_LABEL:
        return with->set_label ? with->set_label(with->context, of,
                                                 *(const char *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_shelf_hooks(void) {
    static const orm_hook_face face = {
        &shelf_entity, sizeof(shelf_hooks), run_hook_of_shelf,
        check_hook_of_shelf};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status shelf_hook_session(orm_session *session, const shelf_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_shelf_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status shelf_hook_engine(orm_engine *engine, const shelf_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_shelf_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
