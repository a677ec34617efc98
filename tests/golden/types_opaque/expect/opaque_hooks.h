/* clang-format off */
/*
 * The hooks of opaque's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of opaque, which is the place for changes.
 */
#ifndef OPAQUE_OPAQUE_HOOKS_H
#define OPAQUE_OPAQUE_HOOKS_H

#include "opaque.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Document --- */

typedef struct document_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, document *object);
    orm_status (*before_update)(void *context, orm_session *session, document *object);
    orm_status (*before_delete)(void *context, orm_session *session, document *object);
    void (*on_load)(void *context, orm_session *session, document *object);
    void (*after_insert)(void *context, orm_session *session, document *object);
    void (*after_update)(void *context, orm_session *session, document *object);
    void (*after_delete)(void *context, orm_session *session, document *object);
    const char *(*set_id)(void *context, const document *object, int32_t value);
    const char *(*set_body)(void *context, const document *object, const char *value);
    const char *(*set_wanted)(void *context, const document *object, const char *value);
    const char *(*set_spot)(void *context, const document *object, const char *value);
    const char *(*set_outline)(void *context, const document *object, const char *value);
    const char *(*set_spots)(void *context, const document *object, orm_text_array value);
    const char *(*set_price)(void *context, const document *object, const char *value);
    const char *(*set_position)(void *context, const document *object, const char *value);
} document_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_document(const void *hooks, orm_event event,
                                              orm_session *session, orm_object *object) {
    const document_hooks *with = (const document_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct document *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct document *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct document *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct document *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_document(const void *hooks, const orm_object *object,
                                                 unsigned which, const void *value) {
    const document_hooks *with = (const document_hooks *)hooks;
    const struct document *of = (const struct document *)object;
    switch (which) {
    case DOCUMENT_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case DOCUMENT_COLUMN_BODY:
        return with->set_body ? with->set_body(with->context, of,
                                               *(const char *const *)value) : NULL;
    case DOCUMENT_COLUMN_WANTED:
        return with->set_wanted ? with->set_wanted(with->context, of,
                                                   *(const char *const *)value) : NULL;
    case DOCUMENT_COLUMN_SPOT:
        return with->set_spot ? with->set_spot(with->context, of,
                                               *(const char *const *)value) : NULL;
    case DOCUMENT_COLUMN_OUTLINE:
        return with->set_outline ? with->set_outline(with->context, of,
                                                     *(const char *const *)value) : NULL;
    case DOCUMENT_COLUMN_SPOTS:
        return with->set_spots ? with->set_spots(with->context, of,
                                                 *(orm_text_array const *)value) : NULL;
    case DOCUMENT_COLUMN_PRICE:
        return with->set_price ? with->set_price(with->context, of,
                                                 *(const char *const *)value) : NULL;
    case DOCUMENT_COLUMN_POSITION:
        return with->set_position ? with->set_position(with->context, of,
                                                       *(const char *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_document_hooks(void) {
    static const orm_hook_face face = {
        &document_entity, sizeof(document_hooks), run_hook_of_document,
        check_hook_of_document};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status document_hook_session(orm_session *session, const document_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_document_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status document_hook_engine(orm_engine *engine, const document_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_document_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
