/*
 * Event: a row of events.
 *
 * Made by ormgen from the schema of times, which is the place for changes.
 */
#ifndef TIMES_EVENT_H
#define TIMES_EVENT_H

#include "times_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    EVENT_COLUMN_ID,
    EVENT_COLUMN_DAY,
    EVENT_COLUMN_DAY_OF,
    EVENT_COLUMN_AT_TIME,
    EVENT_COLUMN_AT_SECOND,
    EVENT_COLUMN_ZONED,
    EVENT_COLUMN_HAPPENED,
    EVENT_COLUMN_HAPPENED_MS,
    EVENT_COLUMN_SEEN,
    EVENT_COLUMN_SEEN_MS,
    EVENT_COLUMN_LASTING,
    EVENT_COLUMN_PERIOD,
    EVENT_COLUMN_EXACT,
};

/* Its fields are the runtime's: programs use the calls below. */
struct event {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    orm_date day_;
    orm_opt_date day_of_;
    orm_time at_time_;
    orm_opt_time at_second_;
    orm_timetz zoned_;
    orm_timestamp happened_;
    orm_opt_timestamp happened_ms_;
    orm_timestamptz seen_;
    orm_opt_timestamptz seen_ms_;
    orm_interval lasting_;
    orm_opt_interval period_;
    orm_opt_interval exact_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct event_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool day;
        bool day_of;
        bool at_time;
        bool at_second;
        bool zoned;
        bool happened;
        bool happened_ms;
        bool seen;
        bool seen_ms;
        bool lasting;
        bool period;
        bool exact;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline event *event_new(orm_session *session) {
    return (event *)orm_object_new(session, &event_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status event_add(orm_session *session, event *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status event_delete(event *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status event_refresh(event *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status event_reload(event *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status event_expire(event *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status event_merge(orm_session *session, const event *object, event **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (event *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status event_expunge(event *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status event_detach(const event *object, event **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (event *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void event_free(event *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_event_find_with(const char *file, int line, orm_session *session,
                                                int32_t id, const event_with *with, event **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &event_entity, key, with, file, line, &found);
    *out = (event *)found;
    return status;
}
static inline orm_status orm_at_event_find(const char *file, int line, orm_session *session,
                                           int32_t id, event **out) {
    return orm_at_event_find_with(file, line, session, id, NULL, out);
}
static inline orm_status event_find_with(orm_session *session, int32_t id, const event_with *with,
                                         event **out) {
    return orm_at_event_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status event_find(orm_session *session, int32_t id, event **out) {
    return orm_at_event_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status event_all_with(orm_session *session, const event_with *with,
                                        event_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &event_entity, with, &found);
    out->items = (event **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status event_all(orm_session *session, event_list *out) {
    return event_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status event_list_load(const event_list *list, const event_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&event_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status event_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &event_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status event_next(orm_stream *stream, event **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (event *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key. */
static inline int32_t event_id(const event *object) {
    ORM_READ(object, EVENT_COLUMN_ID);
    return object->id_;
}
static inline void event_set_id(event *object, int32_t value) {
    orm_object_set((orm_object *)object, EVENT_COLUMN_ID, &value);
}

/* day: date. */
static inline orm_date event_day(const event *object) {
    ORM_READ(object, EVENT_COLUMN_DAY);
    return object->day_;
}
static inline void event_set_day(event *object, orm_date value) {
    orm_object_set((orm_object *)object, EVENT_COLUMN_DAY, &value);
}

/* day_of: date, may be NULL. */
static inline orm_opt_date event_day_of(const event *object) {
    ORM_READ(object, EVENT_COLUMN_DAY_OF);
    return object->day_of_;
}
static inline void event_set_day_of(event *object, orm_opt_date value) {
    orm_object_set((orm_object *)object, EVENT_COLUMN_DAY_OF, &value);
}

/* at_time: time without time zone. */
static inline orm_time event_at_time(const event *object) {
    ORM_READ(object, EVENT_COLUMN_AT_TIME);
    return object->at_time_;
}
static inline void event_set_at_time(event *object, orm_time value) {
    orm_object_set((orm_object *)object, EVENT_COLUMN_AT_TIME, &value);
}

/* at_second: time(0) without time zone, may be NULL. */
static inline orm_opt_time event_at_second(const event *object) {
    ORM_READ(object, EVENT_COLUMN_AT_SECOND);
    return object->at_second_;
}
static inline void event_set_at_second(event *object, orm_opt_time value) {
    orm_object_set((orm_object *)object, EVENT_COLUMN_AT_SECOND, &value);
}

/* zoned: time with time zone. */
static inline orm_timetz event_zoned(const event *object) {
    ORM_READ(object, EVENT_COLUMN_ZONED);
    return object->zoned_;
}
static inline void event_set_zoned(event *object, orm_timetz value) {
    orm_object_set((orm_object *)object, EVENT_COLUMN_ZONED, &value);
}

/* happened: timestamp without time zone. */
static inline orm_timestamp event_happened(const event *object) {
    ORM_READ(object, EVENT_COLUMN_HAPPENED);
    return object->happened_;
}
static inline void event_set_happened(event *object, orm_timestamp value) {
    orm_object_set((orm_object *)object, EVENT_COLUMN_HAPPENED, &value);
}

/* happened_ms: timestamp(3) without time zone, may be NULL. */
static inline orm_opt_timestamp event_happened_ms(const event *object) {
    ORM_READ(object, EVENT_COLUMN_HAPPENED_MS);
    return object->happened_ms_;
}
static inline void event_set_happened_ms(event *object, orm_opt_timestamp value) {
    orm_object_set((orm_object *)object, EVENT_COLUMN_HAPPENED_MS, &value);
}

/* seen: timestamp with time zone. */
static inline orm_timestamptz event_seen(const event *object) {
    ORM_READ(object, EVENT_COLUMN_SEEN);
    return object->seen_;
}
static inline void event_set_seen(event *object, orm_timestamptz value) {
    orm_object_set((orm_object *)object, EVENT_COLUMN_SEEN, &value);
}

/* seen_ms: timestamp(3) with time zone, may be NULL. */
static inline orm_opt_timestamptz event_seen_ms(const event *object) {
    ORM_READ(object, EVENT_COLUMN_SEEN_MS);
    return object->seen_ms_;
}
static inline void event_set_seen_ms(event *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, EVENT_COLUMN_SEEN_MS, &value);
}

/* lasting: interval. */
static inline orm_interval event_lasting(const event *object) {
    ORM_READ(object, EVENT_COLUMN_LASTING);
    return object->lasting_;
}
static inline void event_set_lasting(event *object, orm_interval value) {
    orm_object_set((orm_object *)object, EVENT_COLUMN_LASTING, &value);
}

/* period: interval year to month, may be NULL. */
static inline orm_opt_interval event_period(const event *object) {
    ORM_READ(object, EVENT_COLUMN_PERIOD);
    return object->period_;
}
static inline void event_set_period(event *object, orm_opt_interval value) {
    orm_object_set((orm_object *)object, EVENT_COLUMN_PERIOD, &value);
}

/* exact: interval day to second(3), may be NULL. */
static inline orm_opt_interval event_exact(const event *object) {
    ORM_READ(object, EVENT_COLUMN_EXACT);
    return object->exact_;
}
static inline void event_set_exact(event *object, orm_opt_interval value) {
    orm_object_set((orm_object *)object, EVENT_COLUMN_EXACT, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define EVENT_PKEY "events_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define event_find(...)      orm_at_event_find(ORM_HERE, __VA_ARGS__)
#define event_find_with(...) orm_at_event_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
