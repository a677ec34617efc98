/* Calls hooks by their types. Made by ormgen from the schema of arrays. */
#include "arrays_hooks.h"

/* clang-format off */

static orm_status run_hook_of_series(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
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

static const char *check_hook_of_series(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const series_hooks *with = (const series_hooks *)hooks;
    const struct series *of = (const struct series *)object;
    switch (which) {
    case SERIES_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case SERIES_COLUMN_COUNTS:
        return with->set_counts ? with->set_counts(with->context, of, *(orm_int32_array const *)value) : NULL;
    case SERIES_COLUMN_TOTALS:
        return with->set_totals ? with->set_totals(with->context, of, *(orm_int64_array const *)value) : NULL;
    case SERIES_COLUMN_NAMES:
        return with->set_names ? with->set_names(with->context, of, *(orm_text_array const *)value) : NULL;
    case SERIES_COLUMN_TITLES:
        return with->set_titles ? with->set_titles(with->context, of, *(orm_text_array const *)value) : NULL;
    case SERIES_COLUMN_GRID:
        return with->set_grid ? with->set_grid(with->context, of, *(orm_int32_array const *)value) : NULL;
    case SERIES_COLUMN_FIXED:
        return with->set_fixed ? with->set_fixed(with->context, of, *(orm_int16_array const *)value) : NULL;
    case SERIES_COLUMN_PRICES:
        return with->set_prices ? with->set_prices(with->context, of, *(orm_numeric_array const *)value) : NULL;
    case SERIES_COLUMN_DAYS:
        return with->set_days ? with->set_days(with->context, of, *(orm_date_array const *)value) : NULL;
    case SERIES_COLUMN_BLOBS:
        return with->set_blobs ? with->set_blobs(with->context, of, *(orm_bytes_array const *)value) : NULL;
    case SERIES_COLUMN_MASKS:
        return with->set_masks ? with->set_masks(with->context, of, *(orm_bits_array const *)value) : NULL;
    case SERIES_COLUMN_IDS:
        return with->set_ids ? with->set_ids(with->context, of, *(orm_uuid_array const *)value) : NULL;
    case SERIES_COLUMN_SPANS:
        return with->set_spans ? with->set_spans(with->context, of, *(orm_int32_range_array const *)value) : NULL;
    case SERIES_COLUMN_UNIONS:
        return with->set_unions ? with->set_unions(with->context, of, *(orm_date_multirange_array const *)value) : NULL;
    case SERIES_COLUMN_MOODS:
        return with->set_moods ? with->set_moods(with->context, of, *(mood_array const *)value) : NULL;
    case SERIES_COLUMN_DOCUMENTS:
        return with->set_documents ? with->set_documents(with->context, of, *(orm_text_array const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face series_hook_face = {
    &series_entity, sizeof(series_hooks), run_hook_of_series, check_hook_of_series};

/* clang-format on */
