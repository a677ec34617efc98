/*
 * Sample: a row of samples.
 *
 * Made by ormgen from the schema of numbers, which is the place for changes.
 */
#ifndef NUMBERS_SAMPLE_H
#define NUMBERS_SAMPLE_H

#include "numbers_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    SAMPLE_COLUMN_ID,
    SAMPLE_COLUMN_SMALL,
    SAMPLE_COLUMN_WHOLE,
    SAMPLE_COLUMN_LARGE,
    SAMPLE_COLUMN_SHORT_OF,
    SAMPLE_COLUMN_WHOLE_OF,
    SAMPLE_COLUMN_LARGE_OF,
    SAMPLE_COLUMN_SINGLE,
    SAMPLE_COLUMN_PRECISE,
    SAMPLE_COLUMN_MONEY,
    SAMPLE_COLUMN_EXACT,
    SAMPLE_COLUMN_ROUNDED,
    SAMPLE_COLUMN_YES,
    SAMPLE_COLUMN_MAYBE,
    SAMPLE_COLUMN_OBJECT,
};

/* Its fields are the runtime's: programs use the calls below. */
struct sample {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int64_t id_;
    int16_t small_;
    int32_t whole_;
    int64_t large_;
    orm_opt_int16 short_of_;
    orm_opt_int32 whole_of_;
    orm_opt_int64 large_of_;
    float single_;
    orm_opt_double precise_;
    orm_numeric money_;
    orm_opt_numeric exact_;
    orm_numeric rounded_;
    bool yes_;
    orm_opt_bool maybe_;
    orm_opt_uint32 object_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct sample_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool small;
        bool whole;
        bool large;
        bool short_of;
        bool whole_of;
        bool large_of;
        bool single;
        bool precise;
        bool money;
        bool exact;
        bool rounded;
        bool yes;
        bool maybe;
        bool object;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline sample *sample_new(orm_session *session) {
    return (sample *)orm_object_new(session, &sample_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status sample_add(orm_session *session, sample *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status sample_delete(sample *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status sample_refresh(sample *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status sample_reload(sample *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status sample_expire(sample *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status sample_merge(orm_session *session, const sample *object, sample **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (sample *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status sample_expunge(sample *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status sample_detach(const sample *object, sample **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (sample *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void sample_free(sample *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_sample_find_with(const char *file, int line, orm_session *session,
                                                 int64_t id, const sample_with *with,
                                                 sample **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &sample_entity, key, with, file, line, &found);
    *out = (sample *)found;
    return status;
}
static inline orm_status orm_at_sample_find(const char *file, int line, orm_session *session,
                                            int64_t id, sample **out) {
    return orm_at_sample_find_with(file, line, session, id, NULL, out);
}
static inline orm_status sample_find_with(orm_session *session, int64_t id, const sample_with *with,
                                          sample **out) {
    return orm_at_sample_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status sample_find(orm_session *session, int64_t id, sample **out) {
    return orm_at_sample_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status sample_all_with(orm_session *session, const sample_with *with,
                                         sample_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &sample_entity, with, &found);
    out->items = (sample **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status sample_all(orm_session *session, sample_list *out) {
    return sample_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status sample_list_load(const sample_list *list, const sample_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&sample_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status sample_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &sample_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status sample_next(orm_stream *stream, sample **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (sample *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: bigint, in the primary key. */
static inline int64_t sample_id(const sample *object) {
    ORM_READ(object, SAMPLE_COLUMN_ID);
    return object->id_;
}
static inline void sample_set_id(sample *object, int64_t value) {
    orm_object_set((orm_object *)object, SAMPLE_COLUMN_ID, &value);
}

/* small: smallint. */
static inline int16_t sample_small(const sample *object) {
    ORM_READ(object, SAMPLE_COLUMN_SMALL);
    return object->small_;
}
static inline void sample_set_small(sample *object, int16_t value) {
    orm_object_set((orm_object *)object, SAMPLE_COLUMN_SMALL, &value);
}

/* whole: integer. */
static inline int32_t sample_whole(const sample *object) {
    ORM_READ(object, SAMPLE_COLUMN_WHOLE);
    return object->whole_;
}
static inline void sample_set_whole(sample *object, int32_t value) {
    orm_object_set((orm_object *)object, SAMPLE_COLUMN_WHOLE, &value);
}

/* large: bigint. */
static inline int64_t sample_large(const sample *object) {
    ORM_READ(object, SAMPLE_COLUMN_LARGE);
    return object->large_;
}
static inline void sample_set_large(sample *object, int64_t value) {
    orm_object_set((orm_object *)object, SAMPLE_COLUMN_LARGE, &value);
}

/* short_of: smallint, may be NULL. */
static inline orm_opt_int16 sample_short_of(const sample *object) {
    ORM_READ(object, SAMPLE_COLUMN_SHORT_OF);
    return object->short_of_;
}
static inline void sample_set_short_of(sample *object, orm_opt_int16 value) {
    orm_object_set((orm_object *)object, SAMPLE_COLUMN_SHORT_OF, &value);
}

/* whole_of: integer, may be NULL. */
static inline orm_opt_int32 sample_whole_of(const sample *object) {
    ORM_READ(object, SAMPLE_COLUMN_WHOLE_OF);
    return object->whole_of_;
}
static inline void sample_set_whole_of(sample *object, orm_opt_int32 value) {
    orm_object_set((orm_object *)object, SAMPLE_COLUMN_WHOLE_OF, &value);
}

/* large_of: bigint, may be NULL. */
static inline orm_opt_int64 sample_large_of(const sample *object) {
    ORM_READ(object, SAMPLE_COLUMN_LARGE_OF);
    return object->large_of_;
}
static inline void sample_set_large_of(sample *object, orm_opt_int64 value) {
    orm_object_set((orm_object *)object, SAMPLE_COLUMN_LARGE_OF, &value);
}

/* single: real. */
static inline float sample_single(const sample *object) {
    ORM_READ(object, SAMPLE_COLUMN_SINGLE);
    return object->single_;
}
static inline void sample_set_single(sample *object, float value) {
    orm_object_set((orm_object *)object, SAMPLE_COLUMN_SINGLE, &value);
}

/* precise: double precision, may be NULL. */
static inline orm_opt_double sample_precise(const sample *object) {
    ORM_READ(object, SAMPLE_COLUMN_PRECISE);
    return object->precise_;
}
static inline void sample_set_precise(sample *object, orm_opt_double value) {
    orm_object_set((orm_object *)object, SAMPLE_COLUMN_PRECISE, &value);
}

/* money: numeric(12,2). */
static inline orm_numeric sample_money(const sample *object) {
    ORM_READ(object, SAMPLE_COLUMN_MONEY);
    return object->money_;
}
static inline void sample_set_money(sample *object, orm_numeric value) {
    orm_object_set((orm_object *)object, SAMPLE_COLUMN_MONEY, &value);
}

/* exact: numeric, may be NULL. */
static inline orm_opt_numeric sample_exact(const sample *object) {
    ORM_READ(object, SAMPLE_COLUMN_EXACT);
    return object->exact_;
}
static inline void sample_set_exact(sample *object, orm_opt_numeric value) {
    orm_object_set((orm_object *)object, SAMPLE_COLUMN_EXACT, &value);
}

/* rounded: numeric(5). */
static inline orm_numeric sample_rounded(const sample *object) {
    ORM_READ(object, SAMPLE_COLUMN_ROUNDED);
    return object->rounded_;
}
static inline void sample_set_rounded(sample *object, orm_numeric value) {
    orm_object_set((orm_object *)object, SAMPLE_COLUMN_ROUNDED, &value);
}

/* yes: boolean. */
static inline bool sample_yes(const sample *object) {
    ORM_READ(object, SAMPLE_COLUMN_YES);
    return object->yes_;
}
static inline void sample_set_yes(sample *object, bool value) {
    orm_object_set((orm_object *)object, SAMPLE_COLUMN_YES, &value);
}

/* maybe: boolean, may be NULL. */
static inline orm_opt_bool sample_maybe(const sample *object) {
    ORM_READ(object, SAMPLE_COLUMN_MAYBE);
    return object->maybe_;
}
static inline void sample_set_maybe(sample *object, orm_opt_bool value) {
    orm_object_set((orm_object *)object, SAMPLE_COLUMN_MAYBE, &value);
}

/* object: oid, may be NULL. */
static inline orm_opt_uint32 sample_object(const sample *object) {
    ORM_READ(object, SAMPLE_COLUMN_OBJECT);
    return object->object_;
}
static inline void sample_set_object(sample *object, orm_opt_uint32 value) {
    orm_object_set((orm_object *)object, SAMPLE_COLUMN_OBJECT, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define SAMPLE_PKEY "samples_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define sample_find(...)      orm_at_sample_find(ORM_HERE, __VA_ARGS__)
#define sample_find_with(...) orm_at_sample_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
