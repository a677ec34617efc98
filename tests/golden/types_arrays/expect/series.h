/*
 * Series: a row of series.
 *
 * Made by ormgen from the schema of arrays, which is the place for changes.
 */
#ifndef ARRAYS_SERIES_H
#define ARRAYS_SERIES_H

#include "arrays_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    SERIES_COLUMN_ID,
    SERIES_COLUMN_COUNTS,
    SERIES_COLUMN_TOTALS,
    SERIES_COLUMN_NAMES,
    SERIES_COLUMN_TITLES,
    SERIES_COLUMN_GRID,
    SERIES_COLUMN_FIXED,
    SERIES_COLUMN_PRICES,
    SERIES_COLUMN_DAYS,
    SERIES_COLUMN_BLOBS,
    SERIES_COLUMN_MASKS,
    SERIES_COLUMN_IDS,
    SERIES_COLUMN_SPANS,
    SERIES_COLUMN_UNIONS,
    SERIES_COLUMN_MOODS,
    SERIES_COLUMN_DOCUMENTS,
};

/* Its fields are the runtime's: programs use the calls below. */
struct series {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    orm_int32_array counts_;
    orm_int64_array totals_;
    orm_text_array names_;
    orm_text_array titles_;
    orm_int32_array grid_;
    orm_int16_array fixed_;
    orm_numeric_array prices_;
    orm_date_array days_;
    orm_bytes_array blobs_;
    orm_bits_array masks_;
    orm_uuid_array ids_;
    orm_int32_range_array spans_;
    orm_date_multirange_array unions_;
    mood_array moods_;
    orm_text_array documents_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct series_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool counts;
        bool totals;
        bool names;
        bool titles;
        bool grid;
        bool fixed;
        bool prices;
        bool days;
        bool blobs;
        bool masks;
        bool ids;
        bool spans;
        bool unions;
        bool moods;
        bool documents;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline series *series_new(orm_session *session) {
    return (series *)orm_object_new(session, &series_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status series_add(orm_session *session, series *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status series_delete(series *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status series_refresh(series *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status series_reload(series *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status series_expire(series *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status series_merge(orm_session *session, const series *object, series **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (series *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status series_expunge(series *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status series_detach(const series *object, series **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (series *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void series_free(series *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_series_find_with(const char *file, int line, orm_session *session,
                                                 int32_t id, const series_with *with,
                                                 series **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &series_entity, key, with, file, line, &found);
    *out = (series *)found;
    return status;
}
static inline orm_status orm_at_series_find(const char *file, int line, orm_session *session,
                                            int32_t id, series **out) {
    return orm_at_series_find_with(file, line, session, id, NULL, out);
}
static inline orm_status series_find_with(orm_session *session, int32_t id, const series_with *with,
                                          series **out) {
    return orm_at_series_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status series_find(orm_session *session, int32_t id, series **out) {
    return orm_at_series_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status series_all_with(orm_session *session, const series_with *with,
                                         series_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &series_entity, with, &found);
    out->items = (series **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status series_all(orm_session *session, series_list *out) {
    return series_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status series_list_load(const series_list *list, const series_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&series_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status series_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &series_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status series_next(orm_stream *stream, series **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (series *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key. */
static inline int32_t series_id(const series *object) {
    ORM_READ(object, SERIES_COLUMN_ID);
    return object->id_;
}
static inline void series_set_id(series *object, int32_t value) {
    orm_object_set((orm_object *)object, SERIES_COLUMN_ID, &value);
}

/* counts: integer[]. */
static inline orm_int32_array series_counts(const series *object) {
    ORM_READ(object, SERIES_COLUMN_COUNTS);
    return object->counts_;
}
static inline void series_set_counts(series *object, orm_int32_array value) {
    orm_object_set((orm_object *)object, SERIES_COLUMN_COUNTS, &value);
}

/* totals: bigint[], may be NULL. */
static inline orm_int64_array series_totals(const series *object) {
    ORM_READ(object, SERIES_COLUMN_TOTALS);
    return object->totals_;
}
static inline void series_set_totals(series *object, orm_int64_array value) {
    orm_object_set((orm_object *)object, SERIES_COLUMN_TOTALS, &value);
}

/* names: text[], by default '{}'. */
static inline orm_text_array series_names(const series *object) {
    ORM_READ(object, SERIES_COLUMN_NAMES);
    return object->names_;
}
static inline void series_set_names(series *object, orm_text_array value) {
    orm_object_set((orm_object *)object, SERIES_COLUMN_NAMES, &value);
}

/* titles: character varying(20)[], may be NULL. */
static inline orm_text_array series_titles(const series *object) {
    ORM_READ(object, SERIES_COLUMN_TITLES);
    return object->titles_;
}
static inline void series_set_titles(series *object, orm_text_array value) {
    orm_object_set((orm_object *)object, SERIES_COLUMN_TITLES, &value);
}

/* grid: integer[][]. */
static inline orm_int32_array series_grid(const series *object) {
    ORM_READ(object, SERIES_COLUMN_GRID);
    return object->grid_;
}
static inline void series_set_grid(series *object, orm_int32_array value) {
    orm_object_set((orm_object *)object, SERIES_COLUMN_GRID, &value);
}

/* fixed: smallint[]. */
static inline orm_int16_array series_fixed(const series *object) {
    ORM_READ(object, SERIES_COLUMN_FIXED);
    return object->fixed_;
}
static inline void series_set_fixed(series *object, orm_int16_array value) {
    orm_object_set((orm_object *)object, SERIES_COLUMN_FIXED, &value);
}

/* prices: numeric(10,2)[]. */
static inline orm_numeric_array series_prices(const series *object) {
    ORM_READ(object, SERIES_COLUMN_PRICES);
    return object->prices_;
}
static inline void series_set_prices(series *object, orm_numeric_array value) {
    orm_object_set((orm_object *)object, SERIES_COLUMN_PRICES, &value);
}

/* days: date[], may be NULL. */
static inline orm_date_array series_days(const series *object) {
    ORM_READ(object, SERIES_COLUMN_DAYS);
    return object->days_;
}
static inline void series_set_days(series *object, orm_date_array value) {
    orm_object_set((orm_object *)object, SERIES_COLUMN_DAYS, &value);
}

/* blobs: bytea[]. */
static inline orm_bytes_array series_blobs(const series *object) {
    ORM_READ(object, SERIES_COLUMN_BLOBS);
    return object->blobs_;
}
static inline void series_set_blobs(series *object, orm_bytes_array value) {
    orm_object_set((orm_object *)object, SERIES_COLUMN_BLOBS, &value);
}

/* masks: bit varying(8)[], may be NULL. */
static inline orm_bits_array series_masks(const series *object) {
    ORM_READ(object, SERIES_COLUMN_MASKS);
    return object->masks_;
}
static inline void series_set_masks(series *object, orm_bits_array value) {
    orm_object_set((orm_object *)object, SERIES_COLUMN_MASKS, &value);
}

/* ids: uuid[]. */
static inline orm_uuid_array series_ids(const series *object) {
    ORM_READ(object, SERIES_COLUMN_IDS);
    return object->ids_;
}
static inline void series_set_ids(series *object, orm_uuid_array value) {
    orm_object_set((orm_object *)object, SERIES_COLUMN_IDS, &value);
}

/* spans: int4range[]. */
static inline orm_int32_range_array series_spans(const series *object) {
    ORM_READ(object, SERIES_COLUMN_SPANS);
    return object->spans_;
}
static inline void series_set_spans(series *object, orm_int32_range_array value) {
    orm_object_set((orm_object *)object, SERIES_COLUMN_SPANS, &value);
}

/* unions: datemultirange[], may be NULL. */
static inline orm_date_multirange_array series_unions(const series *object) {
    ORM_READ(object, SERIES_COLUMN_UNIONS);
    return object->unions_;
}
static inline void series_set_unions(series *object, orm_date_multirange_array value) {
    orm_object_set((orm_object *)object, SERIES_COLUMN_UNIONS, &value);
}

/* moods: mood[]. */
static inline mood_array series_moods(const series *object) {
    ORM_READ(object, SERIES_COLUMN_MOODS);
    return object->moods_;
}
static inline void series_set_moods(series *object, mood_array value) {
    orm_object_set((orm_object *)object, SERIES_COLUMN_MOODS, &value);
}

/* documents: jsonb[], may be NULL. */
static inline orm_text_array series_documents(const series *object) {
    ORM_READ(object, SERIES_COLUMN_DOCUMENTS);
    return object->documents_;
}
static inline void series_set_documents(series *object, orm_text_array value) {
    orm_object_set((orm_object *)object, SERIES_COLUMN_DOCUMENTS, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define SERIES_PKEY "series_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define series_find(...)      orm_at_series_find(ORM_HERE, __VA_ARGS__)
#define series_find_with(...) orm_at_series_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
