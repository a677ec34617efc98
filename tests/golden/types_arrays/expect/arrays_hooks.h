/*
 * The hooks of arrays's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of arrays, which is the place for changes.
 */
#ifndef ARRAYS_ARRAYS_HOOKS_H
#define ARRAYS_ARRAYS_HOOKS_H

#include "arrays.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Series --- */

typedef struct series_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, series *object);
    orm_status (*before_update)(void *context, orm_session *session, series *object);
    orm_status (*before_delete)(void *context, orm_session *session, series *object);
    void (*on_load)(void *context, orm_session *session, series *object);
    void (*after_insert)(void *context, orm_session *session, series *object);
    void (*after_update)(void *context, orm_session *session, series *object);
    void (*after_delete)(void *context, orm_session *session, series *object);
    const char *(*set_id)(void *context, const series *object, int32_t value);
    const char *(*set_counts)(void *context, const series *object, orm_int32_array value);
    const char *(*set_totals)(void *context, const series *object, orm_int64_array value);
    const char *(*set_names)(void *context, const series *object, orm_text_array value);
    const char *(*set_titles)(void *context, const series *object, orm_text_array value);
    const char *(*set_grid)(void *context, const series *object, orm_int32_array value);
    const char *(*set_fixed)(void *context, const series *object, orm_int16_array value);
    const char *(*set_prices)(void *context, const series *object, orm_numeric_array value);
    const char *(*set_days)(void *context, const series *object, orm_date_array value);
    const char *(*set_blobs)(void *context, const series *object, orm_bytes_array value);
    const char *(*set_masks)(void *context, const series *object, orm_bits_array value);
    const char *(*set_ids)(void *context, const series *object, orm_uuid_array value);
    const char *(*set_spans)(void *context, const series *object, orm_int32_range_array value);
    const char *(*set_unions)(void *context, const series *object, orm_date_multirange_array value);
    const char *(*set_moods)(void *context, const series *object, mood_array value);
    const char *(*set_documents)(void *context, const series *object, orm_text_array value);
} series_hooks;

extern const orm_hook_face series_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status series_hook_session(orm_session *session, const series_hooks *hooks) {
    return orm_session_hook_entity(session, &series_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status series_hook_engine(orm_engine *engine, const series_hooks *hooks) {
    return orm_engine_hook_entity(engine, &series_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
