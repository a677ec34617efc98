/* clang-format off */
/*
 * The hooks of cascades's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of cascades, which is the place for changes.
 */
#ifndef CASCADES_CASCADES_HOOKS_H
#define CASCADES_CASCADES_HOOKS_H

#include "cascades.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Cart --- */

typedef struct cart_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, cart *object);
    orm_status (*before_update)(void *context, orm_session *session, cart *object);
    orm_status (*before_delete)(void *context, orm_session *session, cart *object);
    void (*on_load)(void *context, orm_session *session, cart *object);
    void (*after_insert)(void *context, orm_session *session, cart *object);
    void (*after_update)(void *context, orm_session *session, cart *object);
    void (*after_delete)(void *context, orm_session *session, cart *object);
    const char *(*set_id)(void *context, const cart *object, int32_t value);
} cart_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_cart(const void *hooks, orm_event event, orm_session *session,
                                          orm_object *object) {
    const cart_hooks *with = (const cart_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct cart *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct cart *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct cart *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct cart *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_cart(const void *hooks, const orm_object *object,
                                             unsigned which, const void *value) {
    const cart_hooks *with = (const cart_hooks *)hooks;
    const struct cart *of = (const struct cart *)object;
    switch (which) {
    case CART_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_cart_hooks(void) {
    static const orm_hook_face face = {
        &cart_entity, sizeof(cart_hooks), run_hook_of_cart,
        check_hook_of_cart};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status cart_hook_session(orm_session *session, const cart_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_cart_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status cart_hook_engine(orm_engine *engine, const cart_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_cart_hooks(), hooks);
}

/* --- Line --- */

typedef struct line_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, struct line *object);
    orm_status (*before_update)(void *context, orm_session *session, struct line *object);
    orm_status (*before_delete)(void *context, orm_session *session, struct line *object);
    void (*on_load)(void *context, orm_session *session, struct line *object);
    void (*after_insert)(void *context, orm_session *session, struct line *object);
    void (*after_update)(void *context, orm_session *session, struct line *object);
    void (*after_delete)(void *context, orm_session *session, struct line *object);
    const char *(*set_id)(void *context, const struct line *object, int32_t value);
    const char *(*set_cart_id)(void *context, const struct line *object, int32_t value);
    const char *(*set_cart)(void *context, const struct line *object, cart *value);
} line_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_line(const void *hooks, orm_event event, orm_session *session,
                                          orm_object *object) {
    const line_hooks *with = (const line_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct line *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct line *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct line *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct line *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_line(const void *hooks, const orm_object *object,
                                             unsigned which, const void *value) {
    const line_hooks *with = (const line_hooks *)hooks;
    const struct line *of = (const struct line *)object;
    switch (which) {
    case LINE_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case LINE_COLUMN_CART_ID:
        return with->set_cart_id ? with->set_cart_id(with->context, of,
                                                     *(int32_t const *)value) : NULL;
    case 2 + LINE_RELATION_CART:
        return with->set_cart ? with->set_cart(with->context, of,
                                               (struct cart *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_line_hooks(void) {
    static const orm_hook_face face = {
        &line_entity, sizeof(line_hooks), run_hook_of_line,
        check_hook_of_line};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status line_hook_session(orm_session *session, const line_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_line_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status line_hook_engine(orm_engine *engine, const line_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_line_hooks(), hooks);
}

/* --- Note --- */

typedef struct note_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, note *object);
    orm_status (*before_update)(void *context, orm_session *session, note *object);
    orm_status (*before_delete)(void *context, orm_session *session, note *object);
    void (*on_load)(void *context, orm_session *session, note *object);
    void (*after_insert)(void *context, orm_session *session, note *object);
    void (*after_update)(void *context, orm_session *session, note *object);
    void (*after_delete)(void *context, orm_session *session, note *object);
    const char *(*set_id)(void *context, const note *object, int32_t value);
    const char *(*set_cart_id)(void *context, const note *object, int32_t value);
    const char *(*set_cart)(void *context, const note *object, cart *value);
} note_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_note(const void *hooks, orm_event event, orm_session *session,
                                          orm_object *object) {
    const note_hooks *with = (const note_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct note *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct note *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct note *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct note *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_note(const void *hooks, const orm_object *object,
                                             unsigned which, const void *value) {
    const note_hooks *with = (const note_hooks *)hooks;
    const struct note *of = (const struct note *)object;
    switch (which) {
    case NOTE_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case NOTE_COLUMN_CART_ID:
        return with->set_cart_id ? with->set_cart_id(with->context, of,
                                                     *(int32_t const *)value) : NULL;
    case 2 + NOTE_RELATION_CART:
        return with->set_cart ? with->set_cart(with->context, of,
                                               (struct cart *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_note_hooks(void) {
    static const orm_hook_face face = {
        &note_entity, sizeof(note_hooks), run_hook_of_note,
        check_hook_of_note};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status note_hook_session(orm_session *session, const note_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_note_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status note_hook_engine(orm_engine *engine, const note_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_note_hooks(), hooks);
}

/* --- Event --- */

typedef struct event_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, event *object);
    orm_status (*before_update)(void *context, orm_session *session, event *object);
    orm_status (*before_delete)(void *context, orm_session *session, event *object);
    void (*on_load)(void *context, orm_session *session, event *object);
    void (*after_insert)(void *context, orm_session *session, event *object);
    void (*after_update)(void *context, orm_session *session, event *object);
    void (*after_delete)(void *context, orm_session *session, event *object);
    const char *(*set_id)(void *context, const event *object, int32_t value);
    const char *(*set_cart_id)(void *context, const event *object, orm_opt_int32 value);
    const char *(*set_cart)(void *context, const event *object, cart *value);
} event_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_event(const void *hooks, orm_event event, orm_session *session,
                                           orm_object *object) {
    const event_hooks *with = (const event_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct event *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct event *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct event *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct event *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_event(const void *hooks, const orm_object *object,
                                              unsigned which, const void *value) {
    const event_hooks *with = (const event_hooks *)hooks;
    const struct event *of = (const struct event *)object;
    switch (which) {
    case EVENT_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case EVENT_COLUMN_CART_ID:
        return with->set_cart_id ? with->set_cart_id(with->context, of,
                                                     *(orm_opt_int32 const *)value) : NULL;
    case 2 + EVENT_RELATION_CART:
        return with->set_cart ? with->set_cart(with->context, of,
                                               (struct cart *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_event_hooks(void) {
    static const orm_hook_face face = {
        &event_entity, sizeof(event_hooks), run_hook_of_event,
        check_hook_of_event};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status event_hook_session(orm_session *session, const event_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_event_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status event_hook_engine(orm_engine *engine, const event_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_event_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
