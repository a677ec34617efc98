/*
 * Span: a row of spans.
 *
 * Made by ormgen from the schema of bounds, which is the place for changes.
 */
#ifndef BOUNDS_SPAN_H
#define BOUNDS_SPAN_H

#include "bounds_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    SPAN_COLUMN_ID,
    SPAN_COLUMN_WHOLE,
    SPAN_COLUMN_LARGE,
    SPAN_COLUMN_EXACT,
    SPAN_COLUMN_DAYS,
    SPAN_COLUMN_LOCAL,
    SPAN_COLUMN_ABSOLUTE,
    SPAN_COLUMN_WHOLES,
    SPAN_COLUMN_LARGES,
    SPAN_COLUMN_EXACTS,
    SPAN_COLUMN_DAY_SETS,
    SPAN_COLUMN_LOCALS,
    SPAN_COLUMN_MOMENTS,
};

/* Its fields are the runtime's: programs use the calls below. */
struct span {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    orm_int32_range whole_;
    orm_opt_int64_range large_;
    orm_numeric_range exact_;
    orm_opt_date_range days_;
    orm_timestamp_range local_;
    orm_opt_timestamptz_range absolute_;
    orm_int32_multirange wholes_;
    orm_int64_multirange larges_;
    orm_numeric_multirange exacts_;
    orm_date_multirange day_sets_;
    orm_timestamp_multirange locals_;
    orm_timestamptz_multirange moments_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct span_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool whole;
        bool large;
        bool exact;
        bool days;
        bool local;
        bool absolute;
        bool wholes;
        bool larges;
        bool exacts;
        bool day_sets;
        bool locals;
        bool moments;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline span *span_new(orm_session *session) {
    return (span *)orm_object_new(session, &span_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status span_add(orm_session *session, span *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status span_delete(span *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status span_refresh(span *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status span_reload(span *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status span_expire(span *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status span_merge(orm_session *session, const span *object, span **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (span *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status span_expunge(span *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status span_detach(const span *object, span **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (span *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void span_free(span *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_span_find_with(const char *file, int line, orm_session *session,
                                               int32_t id, const span_with *with, span **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &span_entity, key, with, file, line, &found);
    *out = (span *)found;
    return status;
}
static inline orm_status orm_at_span_find(const char *file, int line, orm_session *session,
                                          int32_t id, span **out) {
    return orm_at_span_find_with(file, line, session, id, NULL, out);
}
static inline orm_status span_find_with(orm_session *session, int32_t id, const span_with *with,
                                        span **out) {
    return orm_at_span_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status span_find(orm_session *session, int32_t id, span **out) {
    return orm_at_span_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status span_all_with(orm_session *session, const span_with *with,
                                       span_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &span_entity, with, &found);
    out->items = (span **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status span_all(orm_session *session, span_list *out) {
    return span_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status span_list_load(const span_list *list, const span_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&span_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status span_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &span_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status span_next(orm_stream *stream, span **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (span *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key. */
static inline int32_t span_id(const span *object) {
    ORM_READ(object, SPAN_COLUMN_ID);
    return object->id_;
}
static inline void span_set_id(span *object, int32_t value) {
    orm_object_set((orm_object *)object, SPAN_COLUMN_ID, &value);
}

/* whole: int4range. */
static inline orm_int32_range span_whole(const span *object) {
    ORM_READ(object, SPAN_COLUMN_WHOLE);
    return object->whole_;
}
static inline void span_set_whole(span *object, orm_int32_range value) {
    orm_object_set((orm_object *)object, SPAN_COLUMN_WHOLE, &value);
}

/* large: int8range, may be NULL. */
static inline orm_opt_int64_range span_large(const span *object) {
    ORM_READ(object, SPAN_COLUMN_LARGE);
    return object->large_;
}
static inline void span_set_large(span *object, orm_opt_int64_range value) {
    orm_object_set((orm_object *)object, SPAN_COLUMN_LARGE, &value);
}

/* exact: numrange. */
static inline orm_numeric_range span_exact(const span *object) {
    ORM_READ(object, SPAN_COLUMN_EXACT);
    return object->exact_;
}
static inline void span_set_exact(span *object, orm_numeric_range value) {
    orm_object_set((orm_object *)object, SPAN_COLUMN_EXACT, &value);
}

/* days: daterange, may be NULL. */
static inline orm_opt_date_range span_days(const span *object) {
    ORM_READ(object, SPAN_COLUMN_DAYS);
    return object->days_;
}
static inline void span_set_days(span *object, orm_opt_date_range value) {
    orm_object_set((orm_object *)object, SPAN_COLUMN_DAYS, &value);
}

/* local: tsrange. */
static inline orm_timestamp_range span_local(const span *object) {
    ORM_READ(object, SPAN_COLUMN_LOCAL);
    return object->local_;
}
static inline void span_set_local(span *object, orm_timestamp_range value) {
    orm_object_set((orm_object *)object, SPAN_COLUMN_LOCAL, &value);
}

/* absolute: tstzrange, may be NULL. */
static inline orm_opt_timestamptz_range span_absolute(const span *object) {
    ORM_READ(object, SPAN_COLUMN_ABSOLUTE);
    return object->absolute_;
}
static inline void span_set_absolute(span *object, orm_opt_timestamptz_range value) {
    orm_object_set((orm_object *)object, SPAN_COLUMN_ABSOLUTE, &value);
}

/* wholes: int4multirange. */
static inline orm_int32_multirange span_wholes(const span *object) {
    ORM_READ(object, SPAN_COLUMN_WHOLES);
    return object->wholes_;
}
static inline void span_set_wholes(span *object, orm_int32_multirange value) {
    orm_object_set((orm_object *)object, SPAN_COLUMN_WHOLES, &value);
}

/* larges: int8multirange, may be NULL. */
static inline orm_int64_multirange span_larges(const span *object) {
    ORM_READ(object, SPAN_COLUMN_LARGES);
    return object->larges_;
}
static inline void span_set_larges(span *object, orm_int64_multirange value) {
    orm_object_set((orm_object *)object, SPAN_COLUMN_LARGES, &value);
}

/* exacts: nummultirange. */
static inline orm_numeric_multirange span_exacts(const span *object) {
    ORM_READ(object, SPAN_COLUMN_EXACTS);
    return object->exacts_;
}
static inline void span_set_exacts(span *object, orm_numeric_multirange value) {
    orm_object_set((orm_object *)object, SPAN_COLUMN_EXACTS, &value);
}

/* day_sets: datemultirange, may be NULL. */
static inline orm_date_multirange span_day_sets(const span *object) {
    ORM_READ(object, SPAN_COLUMN_DAY_SETS);
    return object->day_sets_;
}
static inline void span_set_day_sets(span *object, orm_date_multirange value) {
    orm_object_set((orm_object *)object, SPAN_COLUMN_DAY_SETS, &value);
}

/* locals: tsmultirange. */
static inline orm_timestamp_multirange span_locals(const span *object) {
    ORM_READ(object, SPAN_COLUMN_LOCALS);
    return object->locals_;
}
static inline void span_set_locals(span *object, orm_timestamp_multirange value) {
    orm_object_set((orm_object *)object, SPAN_COLUMN_LOCALS, &value);
}

/* moments: tstzmultirange, may be NULL. */
static inline orm_timestamptz_multirange span_moments(const span *object) {
    ORM_READ(object, SPAN_COLUMN_MOMENTS);
    return object->moments_;
}
static inline void span_set_moments(span *object, orm_timestamptz_multirange value) {
    orm_object_set((orm_object *)object, SPAN_COLUMN_MOMENTS, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define SPAN_PKEY "spans_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define span_find(...)      orm_at_span_find(ORM_HERE, __VA_ARGS__)
#define span_find_with(...) orm_at_span_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
