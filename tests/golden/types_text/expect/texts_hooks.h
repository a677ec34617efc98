/* clang-format off */
/*
 * The hooks of texts's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of texts, which is the place for changes.
 */
#ifndef TEXTS_TEXTS_HOOKS_H
#define TEXTS_TEXTS_HOOKS_H

#include "texts.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

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
    const char *(*set_body)(void *context, const note *object, const char *value);
    const char *(*set_title)(void *context, const note *object, const char *value);
    const char *(*set_code)(void *context, const note *object, const char *value);
    const char *(*set_flag)(void *context, const note *object, const char *value);
    const char *(*set_label)(void *context, const note *object, const char *value);
    const char *(*set_endless)(void *context, const note *object, const char *value);
    const char *(*set_initial)(void *context, const note *object, const char *value);
    const char *(*set_document)(void *context, const note *object, const char *value);
    const char *(*set_tree)(void *context, const note *object, const char *value);
    const char *(*set_markup)(void *context, const note *object, const char *value);
    const char *(*set_sorted)(void *context, const note *object, const char *value);
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
    case NOTE_COLUMN_BODY:
        return with->set_body ? with->set_body(with->context, of,
                                               *(const char *const *)value) : NULL;
    case NOTE_COLUMN_TITLE:
        return with->set_title ? with->set_title(with->context, of,
                                                 *(const char *const *)value) : NULL;
    case NOTE_COLUMN_CODE:
        return with->set_code ? with->set_code(with->context, of,
                                               *(const char *const *)value) : NULL;
    case NOTE_COLUMN_FLAG:
        return with->set_flag ? with->set_flag(with->context, of,
                                               *(const char *const *)value) : NULL;
    case NOTE_COLUMN_LABEL:
        return with->set_label ? with->set_label(with->context, of,
                                                 *(const char *const *)value) : NULL;
    case NOTE_COLUMN_ENDLESS:
        return with->set_endless ? with->set_endless(with->context, of,
                                                     *(const char *const *)value) : NULL;
    case NOTE_COLUMN_INITIAL:
        return with->set_initial ? with->set_initial(with->context, of,
                                                     *(const char *const *)value) : NULL;
    case NOTE_COLUMN_DOCUMENT:
        return with->set_document ? with->set_document(with->context, of,
                                                       *(const char *const *)value) : NULL;
    case NOTE_COLUMN_TREE:
        return with->set_tree ? with->set_tree(with->context, of,
                                               *(const char *const *)value) : NULL;
    case NOTE_COLUMN_MARKUP:
        return with->set_markup ? with->set_markup(with->context, of,
                                                   *(const char *const *)value) : NULL;
    case NOTE_COLUMN_SORTED:
        return with->set_sorted ? with->set_sorted(with->context, of,
                                                   *(const char *const *)value) : NULL;
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
