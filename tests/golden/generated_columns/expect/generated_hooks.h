/*
 * The hooks of generated's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of generated, which is the place for changes.
 */
#ifndef GENERATED_GENERATED_HOOKS_H
#define GENERATED_GENERATED_HOOKS_H

#include "generated.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Box --- */

typedef struct box_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, box *object);
    orm_status (*before_update)(void *context, orm_session *session, box *object);
    orm_status (*before_delete)(void *context, orm_session *session, box *object);
    void (*on_load)(void *context, orm_session *session, box *object);
    void (*after_insert)(void *context, orm_session *session, box *object);
    void (*after_update)(void *context, orm_session *session, box *object);
    void (*after_delete)(void *context, orm_session *session, box *object);
    const char *(*set_id)(void *context, const box *object, int32_t value);
    const char *(*set_width)(void *context, const box *object, orm_numeric value);
    const char *(*set_height)(void *context, const box *object, orm_numeric value);
    const char *(*set_depth)(void *context, const box *object, orm_opt_numeric value);
} box_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_box(const void *hooks, orm_event event, orm_session *session,
                                         orm_object *object) {
    const box_hooks *with = (const box_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct box *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct box *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct box *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct box *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_box(const void *hooks, const orm_object *object,
                                            unsigned which, const void *value) {
    const box_hooks *with = (const box_hooks *)hooks;
    const struct box *of = (const struct box *)object;
    switch (which) {
    case BOX_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case BOX_COLUMN_WIDTH:
        return with->set_width ? with->set_width(with->context, of,
                                                 *(orm_numeric const *)value) : NULL;
    case BOX_COLUMN_HEIGHT:
        return with->set_height ? with->set_height(with->context, of,
                                                   *(orm_numeric const *)value) : NULL;
    case BOX_COLUMN_DEPTH:
        return with->set_depth ? with->set_depth(with->context, of,
                                                 *(orm_opt_numeric const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_box_hooks(void) {
    static const orm_hook_face face = {
        &box_entity, sizeof(box_hooks), run_hook_of_box,
        check_hook_of_box};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status box_hook_session(orm_session *session, const box_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_box_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status box_hook_engine(orm_engine *engine, const box_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_box_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
