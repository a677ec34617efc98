/* clang-format off */
/*
 * The hooks of notes's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of notes, which is the place for changes.
 */
#ifndef NOTES_NOTES_HOOKS_H
#define NOTES_NOTES_HOOKS_H

#include "notes.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Author --- */

typedef struct author_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, author *object);
    orm_status (*before_update)(void *context, orm_session *session, author *object);
    orm_status (*before_delete)(void *context, orm_session *session, author *object);
    void (*on_load)(void *context, orm_session *session, author *object);
    void (*after_insert)(void *context, orm_session *session, author *object);
    void (*after_update)(void *context, orm_session *session, author *object);
    void (*after_delete)(void *context, orm_session *session, author *object);
    const char *(*set_id)(void *context, const author *object, int64_t value);
    const char *(*set_name)(void *context, const author *object, const char *value);
} author_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_author(const void *hooks, orm_event event,
                                            orm_session *session, orm_object *object) {
    const author_hooks *with = (const author_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct author *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct author *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct author *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct author *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_author(const void *hooks, const orm_object *object,
                                               unsigned which, const void *value) {
    const author_hooks *with = (const author_hooks *)hooks;
    const struct author *of = (const struct author *)object;
    switch (which) {
    case AUTHOR_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int64_t const *)value) : NULL;
    case AUTHOR_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of,
                                               *(const char *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_author_hooks(void) {
    static const orm_hook_face face = {
        &author_entity, sizeof(author_hooks), run_hook_of_author,
        check_hook_of_author};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status author_hook_session(orm_session *session, const author_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_author_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status author_hook_engine(orm_engine *engine, const author_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_author_hooks(), hooks);
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
    const char *(*set_id)(void *context, const note *object, orm_uuid value);
    const char *(*set_title)(void *context, const note *object, const char *value);
    const char *(*set_rank)(void *context, const note *object, orm_opt_int32 value);
    const char *(*set_made)(void *context, const note *object, orm_timestamptz value);
    const char *(*set_author_id)(void *context, const note *object, int64_t value);
    const char *(*set_author)(void *context, const note *object, author *value);
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
        return with->set_id ? with->set_id(with->context, of, *(orm_uuid const *)value) : NULL;
    case NOTE_COLUMN_TITLE:
        return with->set_title ? with->set_title(with->context, of,
                                                 *(const char *const *)value) : NULL;
    case NOTE_COLUMN_RANK:
        return with->set_rank ? with->set_rank(with->context, of,
                                               *(orm_opt_int32 const *)value) : NULL;
    case NOTE_COLUMN_MADE:
        return with->set_made ? with->set_made(with->context, of,
                                               *(orm_timestamptz const *)value) : NULL;
    case NOTE_COLUMN_AUTHOR_ID:
        return with->set_author_id ? with->set_author_id(with->context, of,
                                                         *(int64_t const *)value) : NULL;
    case 5 + NOTE_RELATION_AUTHOR:
        return with->set_author ? with->set_author(
            with->context, of, (struct author *)*(orm_object *const *)value) : NULL;
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

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
