/* clang-format off */
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

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_series(const void *hooks, orm_event event,
                                            orm_session *session, orm_object *object) {
    const series_hooks *with = (const series_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct series *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct series *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct series *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct series *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_series(const void *hooks, const orm_object *object,
                                               unsigned which, const void *value) {
    const series_hooks *with = (const series_hooks *)hooks;
    const struct series *of = (const struct series *)object;
    switch (which) {
    case SERIES_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case SERIES_COLUMN_COUNTS:
        return with->set_counts ? with->set_counts(with->context, of,
                                                   *(orm_int32_array const *)value) : NULL;
    case SERIES_COLUMN_TOTALS:
        return with->set_totals ? with->set_totals(with->context, of,
                                                   *(orm_int64_array const *)value) : NULL;
    case SERIES_COLUMN_NAMES:
        return with->set_names ? with->set_names(with->context, of,
                                                 *(orm_text_array const *)value) : NULL;
    case SERIES_COLUMN_TITLES:
        return with->set_titles ? with->set_titles(with->context, of,
                                                   *(orm_text_array const *)value) : NULL;
    case SERIES_COLUMN_GRID:
        return with->set_grid ? with->set_grid(with->context, of,
                                               *(orm_int32_array const *)value) : NULL;
    case SERIES_COLUMN_FIXED:
        return with->set_fixed ? with->set_fixed(with->context, of,
                                                 *(orm_int16_array const *)value) : NULL;
    case SERIES_COLUMN_PRICES:
        return with->set_prices ? with->set_prices(with->context, of,
                                                   *(orm_numeric_array const *)value) : NULL;
    case SERIES_COLUMN_DAYS:
        return with->set_days ? with->set_days(with->context, of,
                                               *(orm_date_array const *)value) : NULL;
    case SERIES_COLUMN_BLOBS:
        return with->set_blobs ? with->set_blobs(with->context, of,
                                                 *(orm_bytes_array const *)value) : NULL;
    case SERIES_COLUMN_MASKS:
        return with->set_masks ? with->set_masks(with->context, of,
                                                 *(orm_bits_array const *)value) : NULL;
    case SERIES_COLUMN_IDS:
        return with->set_ids ? with->set_ids(with->context, of,
                                             *(orm_uuid_array const *)value) : NULL;
    case SERIES_COLUMN_SPANS:
        return with->set_spans ? with->set_spans(with->context, of,
                                                 *(orm_int32_range_array const *)value) : NULL;
    case SERIES_COLUMN_UNIONS:
        return with->set_unions ? with->set_unions(
            with->context, of, *(orm_date_multirange_array const *)value) : NULL;
    case SERIES_COLUMN_MOODS:
        return with->set_moods ? with->set_moods(with->context, of,
                                                 *(mood_array const *)value) : NULL;
    case SERIES_COLUMN_DOCUMENTS:
        return with->set_documents ? with->set_documents(with->context, of,
                                                         *(orm_text_array const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_series_hooks(void) {
    static const orm_hook_face face = {
        &series_entity, sizeof(series_hooks), run_hook_of_series,
        check_hook_of_series};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status series_hook_session(orm_session *session, const series_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_series_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status series_hook_engine(orm_engine *engine, const series_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_series_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
