/* clang-format off */
/*
 * The hooks of numbers's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of numbers, which is the place for changes.
 */
#ifndef NUMBERS_NUMBERS_HOOKS_H
#define NUMBERS_NUMBERS_HOOKS_H

#include "numbers.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Sample --- */

typedef struct sample_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, sample *object);
    orm_status (*before_update)(void *context, orm_session *session, sample *object);
    orm_status (*before_delete)(void *context, orm_session *session, sample *object);
    void (*on_load)(void *context, orm_session *session, sample *object);
    void (*after_insert)(void *context, orm_session *session, sample *object);
    void (*after_update)(void *context, orm_session *session, sample *object);
    void (*after_delete)(void *context, orm_session *session, sample *object);
    const char *(*set_id)(void *context, const sample *object, int64_t value);
    const char *(*set_small)(void *context, const sample *object, int16_t value);
    const char *(*set_whole)(void *context, const sample *object, int32_t value);
    const char *(*set_large)(void *context, const sample *object, int64_t value);
    const char *(*set_short_of)(void *context, const sample *object, orm_opt_int16 value);
    const char *(*set_whole_of)(void *context, const sample *object, orm_opt_int32 value);
    const char *(*set_large_of)(void *context, const sample *object, orm_opt_int64 value);
    const char *(*set_single)(void *context, const sample *object, float value);
    const char *(*set_precise)(void *context, const sample *object, orm_opt_double value);
    const char *(*set_money)(void *context, const sample *object, orm_numeric value);
    const char *(*set_exact)(void *context, const sample *object, orm_opt_numeric value);
    const char *(*set_rounded)(void *context, const sample *object, orm_numeric value);
    const char *(*set_yes)(void *context, const sample *object, bool value);
    const char *(*set_maybe)(void *context, const sample *object, orm_opt_bool value);
    const char *(*set_object)(void *context, const sample *object, orm_opt_uint32 value);
} sample_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_sample(const void *hooks, orm_event event,
                                            orm_session *session, orm_object *object) {
    const sample_hooks *with = (const sample_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct sample *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct sample *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct sample *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct sample *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_sample(const void *hooks, const orm_object *object,
                                               unsigned which, const void *value) {
    const sample_hooks *with = (const sample_hooks *)hooks;
    const struct sample *of = (const struct sample *)object;
    switch (which) {
    case SAMPLE_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int64_t const *)value) : NULL;
    case SAMPLE_COLUMN_SMALL:
        return with->set_small ? with->set_small(with->context, of, *(int16_t const *)value) : NULL;
    case SAMPLE_COLUMN_WHOLE:
        return with->set_whole ? with->set_whole(with->context, of, *(int32_t const *)value) : NULL;
    case SAMPLE_COLUMN_LARGE:
        return with->set_large ? with->set_large(with->context, of, *(int64_t const *)value) : NULL;
    case SAMPLE_COLUMN_SHORT_OF:
        return with->set_short_of ? with->set_short_of(with->context, of,
                                                       *(orm_opt_int16 const *)value) : NULL;
    case SAMPLE_COLUMN_WHOLE_OF:
        return with->set_whole_of ? with->set_whole_of(with->context, of,
                                                       *(orm_opt_int32 const *)value) : NULL;
    case SAMPLE_COLUMN_LARGE_OF:
        return with->set_large_of ? with->set_large_of(with->context, of,
                                                       *(orm_opt_int64 const *)value) : NULL;
    case SAMPLE_COLUMN_SINGLE:
        return with->set_single ? with->set_single(with->context, of, *(float const *)value) : NULL;
    case SAMPLE_COLUMN_PRECISE:
        return with->set_precise ? with->set_precise(with->context, of,
                                                     *(orm_opt_double const *)value) : NULL;
    case SAMPLE_COLUMN_MONEY:
        return with->set_money ? with->set_money(with->context, of,
                                                 *(orm_numeric const *)value) : NULL;
    case SAMPLE_COLUMN_EXACT:
        return with->set_exact ? with->set_exact(with->context, of,
                                                 *(orm_opt_numeric const *)value) : NULL;
    case SAMPLE_COLUMN_ROUNDED:
        return with->set_rounded ? with->set_rounded(with->context, of,
                                                     *(orm_numeric const *)value) : NULL;
    case SAMPLE_COLUMN_YES:
        return with->set_yes ? with->set_yes(with->context, of, *(bool const *)value) : NULL;
    case SAMPLE_COLUMN_MAYBE:
        return with->set_maybe ? with->set_maybe(with->context, of,
                                                 *(orm_opt_bool const *)value) : NULL;
    case SAMPLE_COLUMN_OBJECT:
        return with->set_object ? with->set_object(with->context, of,
                                                   *(orm_opt_uint32 const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_sample_hooks(void) {
    static const orm_hook_face face = {
        &sample_entity, sizeof(sample_hooks), run_hook_of_sample,
        check_hook_of_sample};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status sample_hook_session(orm_session *session, const sample_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_sample_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status sample_hook_engine(orm_engine *engine, const sample_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_sample_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
