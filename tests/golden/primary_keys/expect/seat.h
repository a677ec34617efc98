/*
 * Seat: a row of seats.
 *
 * Made by ormgen from the schema of keys, which is the place for changes.
 */
#ifndef KEYS_SEAT_H
#define KEYS_SEAT_H

#include "keys_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    SEAT_COLUMN_HALL,
    SEAT_COLUMN_ROW_LETTER,
    SEAT_COLUMN_NUMBER,
    SEAT_COLUMN_TAKEN,
};

/* Its fields are the runtime's: programs use the calls below. */
struct seat {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t hall_;
    const char *row_letter_;
    int32_t number_;
    bool taken_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct seat_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool hall;
        bool row_letter;
        bool number;
        bool taken;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline seat *seat_new(orm_session *session) {
    return (seat *)orm_object_new(session, &seat_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status seat_add(orm_session *session, seat *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status seat_delete(seat *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status seat_refresh(seat *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status seat_reload(seat *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status seat_expire(seat *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status seat_merge(orm_session *session, const seat *object, seat **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (seat *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status seat_expunge(seat *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status seat_detach(const seat *object, seat **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (seat *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void seat_free(seat *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_seat_find_with(const char *file, int line, orm_session *session,
                                               int32_t hall, const char *row_letter, int32_t number,
                                               const seat_with *with, seat **out) {
    const void *const key[] = {&hall, &row_letter, &number};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &seat_entity, key, with, file, line, &found);
    *out = (seat *)found;
    return status;
}
static inline orm_status orm_at_seat_find(const char *file, int line, orm_session *session,
                                          int32_t hall, const char *row_letter, int32_t number,
                                          seat **out) {
    return orm_at_seat_find_with(file, line, session, hall, row_letter, number, NULL, out);
}
static inline orm_status seat_find_with(orm_session *session, int32_t hall, const char *row_letter,
                                        int32_t number, const seat_with *with, seat **out) {
    return orm_at_seat_find_with(NULL, 0, session, hall, row_letter, number, with, out);
}
static inline orm_status seat_find(orm_session *session, int32_t hall, const char *row_letter,
                                   int32_t number, seat **out) {
    return orm_at_seat_find_with(NULL, 0, session, hall, row_letter, number, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status seat_all_with(orm_session *session, const seat_with *with,
                                       seat_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &seat_entity, with, &found);
    out->items = (seat **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status seat_all(orm_session *session, seat_list *out) {
    return seat_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status seat_list_load(const seat_list *list, const seat_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&seat_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status seat_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &seat_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status seat_next(orm_stream *stream, seat **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (seat *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* hall: integer, in the primary key. */
static inline int32_t seat_hall(const seat *object) {
    ORM_READ(object, SEAT_COLUMN_HALL);
    return object->hall_;
}
static inline void seat_set_hall(seat *object, int32_t value) {
    orm_object_set((orm_object *)object, SEAT_COLUMN_HALL, &value);
}

/* row_letter: character(1), in the primary key. */
static inline const char *seat_row_letter(const seat *object) {
    ORM_READ(object, SEAT_COLUMN_ROW_LETTER);
    return object->row_letter_;
}
static inline void seat_set_row_letter(seat *object, const char *value) {
    orm_object_set((orm_object *)object, SEAT_COLUMN_ROW_LETTER, &value);
}

/* number: integer, in the primary key. */
static inline int32_t seat_number(const seat *object) {
    ORM_READ(object, SEAT_COLUMN_NUMBER);
    return object->number_;
}
static inline void seat_set_number(seat *object, int32_t value) {
    orm_object_set((orm_object *)object, SEAT_COLUMN_NUMBER, &value);
}

/* taken: boolean, by default false. */
static inline bool seat_taken(const seat *object) {
    ORM_READ(object, SEAT_COLUMN_TAKEN);
    return object->taken_;
}
static inline void seat_set_taken(seat *object, bool value) {
    orm_object_set((orm_object *)object, SEAT_COLUMN_TAKEN, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define SEAT_PLACE "seats_place"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define seat_find(...)      orm_at_seat_find(ORM_HERE, __VA_ARGS__)
#define seat_find_with(...) orm_at_seat_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
