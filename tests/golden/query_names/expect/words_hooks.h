/* clang-format off */
/*
 * The hooks of words's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of words, which is the place for changes.
 */
#ifndef WORDS_WORDS_HOOKS_H
#define WORDS_WORDS_HOOKS_H

#include "words.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- List --- */

typedef struct my_list_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, my_list *object);
    orm_status (*before_update)(void *context, orm_session *session, my_list *object);
    orm_status (*before_delete)(void *context, orm_session *session, my_list *object);
    void (*on_load)(void *context, orm_session *session, my_list *object);
    void (*after_insert)(void *context, orm_session *session, my_list *object);
    void (*after_update)(void *context, orm_session *session, my_list *object);
    void (*after_delete)(void *context, orm_session *session, my_list *object);
    const char *(*set_class)(void *context, const my_list *object, const char *value);
    const char *(*set_mood)(void *context, const my_list *object, my_mood value);
    const char *(*set_odd)(void *context, const my_list *object, const char *value);
    const char *(*set_int64_t)(void *context, const my_list *object, int64_t value);
} my_list_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_my_list(const void *hooks, orm_event event,
                                             orm_session *session, orm_object *object) {
    const my_list_hooks *with = (const my_list_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct my_list *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct my_list *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct my_list *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct my_list *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_my_list(const void *hooks, const orm_object *object,
                                                unsigned which, const void *value) {
    const my_list_hooks *with = (const my_list_hooks *)hooks;
    const struct my_list *of = (const struct my_list *)object;
    switch (which) {
    case MY_LIST_COLUMN_CLASS:
        return with->set_class ? with->set_class(with->context, of,
                                                 *(const char *const *)value) : NULL;
    case MY_LIST_COLUMN_MOOD:
        return with->set_mood ? with->set_mood(with->context, of, *(my_mood const *)value) : NULL;
    case MY_LIST_COLUMN_ODD:
        return with->set_odd ? with->set_odd(with->context, of, *(const char *const *)value) : NULL;
    case MY_LIST_COLUMN_INT64_T:
        return with->set_int64_t ? with->set_int64_t(with->context, of,
                                                     *(int64_t const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_my_list_hooks(void) {
    static const orm_hook_face face = {
        &my_list_entity, sizeof(my_list_hooks), run_hook_of_my_list,
        check_hook_of_my_list};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status my_list_hook_session(orm_session *session, const my_list_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_my_list_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status my_list_hook_engine(orm_engine *engine, const my_list_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_my_list_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
