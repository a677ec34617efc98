/* clang-format off */
/*
 * The hooks of special's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of special, which is the place for changes.
 */
#ifndef SPECIAL_SPECIAL_HOOKS_H
#define SPECIAL_SPECIAL_HOOKS_H

#include "special.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Page --- */

typedef struct page_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, page *object);
    orm_status (*before_update)(void *context, orm_session *session, page *object);
    orm_status (*before_delete)(void *context, orm_session *session, page *object);
    void (*on_load)(void *context, orm_session *session, page *object);
    void (*after_insert)(void *context, orm_session *session, page *object);
    void (*after_update)(void *context, orm_session *session, page *object);
    void (*after_delete)(void *context, orm_session *session, page *object);
    const char *(*set_id)(void *context, const page *object, int32_t value);
    const char *(*set_title)(void *context, const page *object, const char *value);
    const char *(*set_body)(void *context, const page *object, const char *value);
    const char *(*set_raw)(void *context, const page *object, orm_bytes value);
    const char *(*set_revision)(void *context, const page *object, int32_t value);
    const char *(*set_updated_at)(void *context, const page *object, orm_timestamptz value);
} page_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_page(const void *hooks, orm_event event, orm_session *session,
                                          orm_object *object) {
    const page_hooks *with = (const page_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct page *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct page *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct page *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct page *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_page(const void *hooks, const orm_object *object,
                                             unsigned which, const void *value) {
    const page_hooks *with = (const page_hooks *)hooks;
    const struct page *of = (const struct page *)object;
    switch (which) {
    case PAGE_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case PAGE_COLUMN_TITLE:
        return with->set_title ? with->set_title(with->context, of,
                                                 *(const char *const *)value) : NULL;
    case PAGE_COLUMN_BODY:
        return with->set_body ? with->set_body(with->context, of,
                                               *(const char *const *)value) : NULL;
    case PAGE_COLUMN_RAW:
        return with->set_raw ? with->set_raw(with->context, of, *(orm_bytes const *)value) : NULL;
    case PAGE_COLUMN_REVISION:
        return with->set_revision ? with->set_revision(with->context, of,
                                                       *(int32_t const *)value) : NULL;
    case PAGE_COLUMN_UPDATED_AT:
        return with->set_updated_at ? with->set_updated_at(with->context, of,
                                                           *(orm_timestamptz const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_page_hooks(void) {
    static const orm_hook_face face = {
        &page_entity, sizeof(page_hooks), run_hook_of_page,
        check_hook_of_page};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status page_hook_session(orm_session *session, const page_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_page_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status page_hook_engine(orm_engine *engine, const page_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_page_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
