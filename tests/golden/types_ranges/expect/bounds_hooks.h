/* clang-format off */
/*
 * The hooks of bounds's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of bounds, which is the place for changes.
 */
#ifndef BOUNDS_BOUNDS_HOOKS_H
#define BOUNDS_BOUNDS_HOOKS_H

#include "bounds.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Span --- */

typedef struct span_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, span *object);
    orm_status (*before_update)(void *context, orm_session *session, span *object);
    orm_status (*before_delete)(void *context, orm_session *session, span *object);
    void (*on_load)(void *context, orm_session *session, span *object);
    void (*after_insert)(void *context, orm_session *session, span *object);
    void (*after_update)(void *context, orm_session *session, span *object);
    void (*after_delete)(void *context, orm_session *session, span *object);
    const char *(*set_id)(void *context, const span *object, int32_t value);
    const char *(*set_whole)(void *context, const span *object, orm_int32_range value);
    const char *(*set_large)(void *context, const span *object, orm_opt_int64_range value);
    const char *(*set_exact)(void *context, const span *object, orm_numeric_range value);
    const char *(*set_days)(void *context, const span *object, orm_opt_date_range value);
    const char *(*set_local)(void *context, const span *object, orm_timestamp_range value);
    const char *(*set_absolute)(void *context, const span *object, orm_opt_timestamptz_range value);
    const char *(*set_wholes)(void *context, const span *object, orm_int32_multirange value);
    const char *(*set_larges)(void *context, const span *object, orm_int64_multirange value);
    const char *(*set_exacts)(void *context, const span *object, orm_numeric_multirange value);
    const char *(*set_day_sets)(void *context, const span *object, orm_date_multirange value);
    const char *(*set_locals)(void *context, const span *object, orm_timestamp_multirange value);
    const char *(*set_moments)(void *context, const span *object, orm_timestamptz_multirange value);
} span_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_span(const void *hooks, orm_event event, orm_session *session,
                                          orm_object *object) {
    const span_hooks *with = (const span_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct span *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct span *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct span *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct span *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_span(const void *hooks, const orm_object *object,
                                             unsigned which, const void *value) {
    const span_hooks *with = (const span_hooks *)hooks;
    const struct span *of = (const struct span *)object;
    switch (which) {
    case SPAN_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case SPAN_COLUMN_WHOLE:
        return with->set_whole ? with->set_whole(with->context, of,
                                                 *(orm_int32_range const *)value) : NULL;
    case SPAN_COLUMN_LARGE:
        return with->set_large ? with->set_large(with->context, of,
                                                 *(orm_opt_int64_range const *)value) : NULL;
    case SPAN_COLUMN_EXACT:
        return with->set_exact ? with->set_exact(with->context, of,
                                                 *(orm_numeric_range const *)value) : NULL;
    case SPAN_COLUMN_DAYS:
        return with->set_days ? with->set_days(with->context, of,
                                               *(orm_opt_date_range const *)value) : NULL;
    case SPAN_COLUMN_LOCAL:
        return with->set_local ? with->set_local(with->context, of,
                                                 *(orm_timestamp_range const *)value) : NULL;
    case SPAN_COLUMN_ABSOLUTE:
        return with->set_absolute ? with->set_absolute(
            with->context, of, *(orm_opt_timestamptz_range const *)value) : NULL;
    case SPAN_COLUMN_WHOLES:
        return with->set_wholes ? with->set_wholes(with->context, of,
                                                   *(orm_int32_multirange const *)value) : NULL;
    case SPAN_COLUMN_LARGES:
        return with->set_larges ? with->set_larges(with->context, of,
                                                   *(orm_int64_multirange const *)value) : NULL;
    case SPAN_COLUMN_EXACTS:
        return with->set_exacts ? with->set_exacts(with->context, of,
                                                   *(orm_numeric_multirange const *)value) : NULL;
    case SPAN_COLUMN_DAY_SETS:
        return with->set_day_sets ? with->set_day_sets(with->context, of,
                                                       *(orm_date_multirange const *)value) : NULL;
    case SPAN_COLUMN_LOCALS:
        return with->set_locals ? with->set_locals(with->context, of,
                                                   *(orm_timestamp_multirange const *)value) : NULL;
    case SPAN_COLUMN_MOMENTS:
        return with->set_moments ? with->set_moments(
            with->context, of, *(orm_timestamptz_multirange const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_span_hooks(void) {
    static const orm_hook_face face = {
        &span_entity, sizeof(span_hooks), run_hook_of_span,
        check_hook_of_span};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status span_hook_session(orm_session *session, const span_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_span_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status span_hook_engine(orm_engine *engine, const span_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_span_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
