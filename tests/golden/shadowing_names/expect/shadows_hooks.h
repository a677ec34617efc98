/* clang-format off */
/*
 * The hooks of shadows's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of shadows, which is the place for changes.
 */
#ifndef SHADOWS_SHADOWS_HOOKS_H
#define SHADOWS_SHADOWS_HOOKS_H

#include "shadows.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Object --- */

typedef struct object_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, struct object *object);
    orm_status (*before_update)(void *context, orm_session *session, struct object *object);
    orm_status (*before_delete)(void *context, orm_session *session, struct object *object);
    void (*on_load)(void *context, orm_session *session, struct object *object);
    void (*after_insert)(void *context, orm_session *session, struct object *object);
    void (*after_update)(void *context, orm_session *session, struct object *object);
    void (*after_delete)(void *context, orm_session *session, struct object *object);
    const char *(*set_value)(void *context, const struct object *object, enum value value);
    const char *(*set_out)(void *context, const struct object *object, key_opt value);
    const char *(*set_other_session)(void *context, const struct object *object, const char *value);
    const char *(*set_other)(void *context, const struct object *object, struct session *value);
} object_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_object(const void *hooks, orm_event event,
                                            orm_session *session, orm_object *object) {
    const object_hooks *with = (const object_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct object *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct object *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct object *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct object *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_object(const void *hooks, const orm_object *object,
                                               unsigned which, const void *value) {
    const object_hooks *with = (const object_hooks *)hooks;
    const struct object *of = (const struct object *)object;
    switch (which) {
    case OBJECT_COLUMN_VALUE:
        return with->set_value ? with->set_value(with->context, of,
                                                 *(enum value const *)value) : NULL;
    case OBJECT_COLUMN_OUT:
        return with->set_out ? with->set_out(with->context, of, *(key_opt const *)value) : NULL;
    case OBJECT_COLUMN_OTHER_SESSION:
        return with->set_other_session ? with->set_other_session(
            with->context, of, *(const char *const *)value) : NULL;
    case 3 + OBJECT_RELATION_OTHER:
        return with->set_other ? with->set_other(
            with->context, of, (struct session *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_object_hooks(void) {
    static const orm_hook_face face = {
        &object_entity, sizeof(object_hooks), run_hook_of_object,
        check_hook_of_object};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status object_hook_session(orm_session *session, const object_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_object_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status object_hook_engine(orm_engine *engine, const object_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_object_hooks(), hooks);
}

/* --- Session --- */

typedef struct session_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, struct session *object);
    orm_status (*before_update)(void *context, orm_session *session, struct session *object);
    orm_status (*before_delete)(void *context, orm_session *session, struct session *object);
    void (*on_load)(void *context, orm_session *session, struct session *object);
    void (*after_insert)(void *context, orm_session *session, struct session *object);
    void (*after_update)(void *context, orm_session *session, struct session *object);
    void (*after_delete)(void *context, orm_session *session, struct session *object);
    const char *(*set_session)(void *context, const struct session *object, const char *value);
} session_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_session(const void *hooks, orm_event event,
                                             orm_session *session, orm_object *object) {
    const session_hooks *with = (const session_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct session *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct session *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct session *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct session *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_session(const void *hooks, const orm_object *object,
                                                unsigned which, const void *value) {
    const session_hooks *with = (const session_hooks *)hooks;
    const struct session *of = (const struct session *)object;
    switch (which) {
    case SESSION_COLUMN_SESSION:
        return with->set_session ? with->set_session(with->context, of,
                                                     *(const char *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_session_hooks(void) {
    static const orm_hook_face face = {
        &session_entity, sizeof(session_hooks), run_hook_of_session,
        check_hook_of_session};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status session_hook_session(orm_session *session, const session_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_session_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status session_hook_engine(orm_engine *engine, const session_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_session_hooks(), hooks);
}

/* --- List --- */

typedef struct list_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, struct list *object);
    orm_status (*before_update)(void *context, orm_session *session, struct list *object);
    orm_status (*before_delete)(void *context, orm_session *session, struct list *object);
    void (*on_load)(void *context, orm_session *session, struct list *object);
    void (*after_insert)(void *context, orm_session *session, struct list *object);
    void (*after_update)(void *context, orm_session *session, struct list *object);
    void (*after_delete)(void *context, orm_session *session, struct list *object);
    const char *(*set_default)(void *context, const struct list *object, int32_t value);
    const char *(*set_class)(void *context, const struct list *object, const char *value);
    const char *(*set_object_value)(void *context, const struct list *object, enum value value);
    const char *(*set_object)(void *context, const struct list *object, struct object *value);
} list_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_list(const void *hooks, orm_event event, orm_session *session,
                                          orm_object *object) {
    const list_hooks *with = (const list_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct list *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct list *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct list *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct list *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_list(const void *hooks, const orm_object *object,
                                             unsigned which, const void *value) {
    const list_hooks *with = (const list_hooks *)hooks;
    const struct list *of = (const struct list *)object;
    switch (which) {
    case LIST_COLUMN_DEFAULT:
        return with->set_default ? with->set_default(with->context, of,
                                                     *(int32_t const *)value) : NULL;
    case LIST_COLUMN_CLASS:
        return with->set_class ? with->set_class(with->context, of,
                                                 *(const char *const *)value) : NULL;
    case LIST_COLUMN_OBJECT_VALUE:
        return with->set_object_value ? with->set_object_value(with->context, of,
                                                               *(enum value const *)value) : NULL;
    case 3 + LIST_RELATION_OBJECT:
        return with->set_object ? with->set_object(
            with->context, of, (struct object *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_list_hooks(void) {
    static const orm_hook_face face = {
        &list_entity, sizeof(list_hooks), run_hook_of_list,
        check_hook_of_list};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status list_hook_session(orm_session *session, const list_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_list_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status list_hook_engine(orm_engine *engine, const list_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_list_hooks(), hooks);
}

/* --- Items --- */

typedef struct items_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, struct items *object);
    orm_status (*before_update)(void *context, orm_session *session, struct items *object);
    orm_status (*before_delete)(void *context, orm_session *session, struct items *object);
    void (*on_load)(void *context, orm_session *session, struct items *object);
    void (*after_insert)(void *context, orm_session *session, struct items *object);
    void (*after_update)(void *context, orm_session *session, struct items *object);
    void (*after_delete)(void *context, orm_session *session, struct items *object);
    const char *(*set_id)(void *context, const struct items *object, int32_t value);
    const char *(*set_owner_value)(void *context, const struct items *object, value_opt value);
    const char *(*set_owner)(void *context, const struct items *object, struct object *value);
} items_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_items(const void *hooks, orm_event event, orm_session *session,
                                           orm_object *object) {
    const items_hooks *with = (const items_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct items *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct items *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct items *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct items *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_items(const void *hooks, const orm_object *object,
                                              unsigned which, const void *value) {
    const items_hooks *with = (const items_hooks *)hooks;
    const struct items *of = (const struct items *)object;
    switch (which) {
    case ITEMS_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case ITEMS_COLUMN_OWNER_VALUE:
        return with->set_owner_value ? with->set_owner_value(with->context, of,
                                                             *(value_opt const *)value) : NULL;
    case 2 + ITEMS_RELATION_OWNER:
        return with->set_owner ? with->set_owner(
            with->context, of, (struct object *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_items_hooks(void) {
    static const orm_hook_face face = {
        &items_entity, sizeof(items_hooks), run_hook_of_items,
        check_hook_of_items};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status items_hook_session(orm_session *session, const items_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_items_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status items_hook_engine(orm_engine *engine, const items_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_items_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
