/*
 * Passport: a row of passports.
 *
 * Made by ormgen from the schema of badges, which is the place for changes.
 */
#ifndef BADGES_PASSPORT_H
#define BADGES_PASSPORT_H

#include "badges_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    PASSPORT_COLUMN_NUMBER,
    PASSPORT_COLUMN_HOLDER_ID,
};

/* Relationships by number. */
enum {
    PASSPORT_RELATION_HOLDER,
};

/* Its fields are the runtime's: programs use the calls below. */
struct passport {
    orm_object object;
    uint64_t loaded[1], changed[1];
    const char *number_;
    orm_opt_int32 holder_id_;
    orm_object *holder_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct passport_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool number;
        bool holder_id;
    } only, also;
    struct {
        orm_load how;
        const person_with *with;
    } holder;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline passport *passport_new(orm_session *session) {
    return (passport *)orm_object_new(session, &passport_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status passport_add(orm_session *session, passport *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status passport_delete(passport *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status passport_refresh(passport *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status passport_reload(passport *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status passport_expire(passport *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status passport_merge(orm_session *session, const passport *object,
                                        passport **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (passport *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status passport_expunge(passport *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status passport_detach(const passport *object, passport **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (passport *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void passport_free(passport *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_passport_find_with(const char *file, int line, orm_session *session,
                                                   const char *number, const passport_with *with,
                                                   passport **out) {
    const void *const key[] = {&number};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &passport_entity, key, with, file, line, &found);
    *out = (passport *)found;
    return status;
}
static inline orm_status orm_at_passport_find(const char *file, int line, orm_session *session,
                                              const char *number, passport **out) {
    return orm_at_passport_find_with(file, line, session, number, NULL, out);
}
static inline orm_status passport_find_with(orm_session *session, const char *number,
                                            const passport_with *with, passport **out) {
    return orm_at_passport_find_with(NULL, 0, session, number, with, out);
}
static inline orm_status passport_find(orm_session *session, const char *number, passport **out) {
    return orm_at_passport_find_with(NULL, 0, session, number, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status passport_all_with(orm_session *session, const passport_with *with,
                                           passport_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &passport_entity, with, &found);
    out->items = (passport **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status passport_all(orm_session *session, passport_list *out) {
    return passport_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status passport_list_load(const passport_list *list, const passport_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&passport_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status passport_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &passport_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status passport_next(orm_stream *stream, passport **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (passport *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* number: text, in the primary key. */
static inline const char *passport_number(const passport *object) {
    ORM_READ(object, PASSPORT_COLUMN_NUMBER);
    return object->number_;
}
static inline void passport_set_number(passport *object, const char *value) {
    orm_object_set((orm_object *)object, PASSPORT_COLUMN_NUMBER, &value);
}

/* holder_id: integer, may be NULL. */
static inline orm_opt_int32 passport_holder_id(const passport *object) {
    ORM_READ(object, PASSPORT_COLUMN_HOLDER_ID);
    return object->holder_id_;
}
static inline void passport_set_holder_id(passport *object, orm_opt_int32 value) {
    orm_object_set((orm_object *)object, PASSPORT_COLUMN_HOLDER_ID, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* holder: Person by holder_id, may be NULL. */
static inline person *passport_holder(const passport *object) {
    ORM_READ(object, 2 + PASSPORT_RELATION_HOLDER);
    return (person *)object->holder_;
}
static inline orm_status orm_at_passport_load_holder(const char *file, int line, passport *object,
                                                     person **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, PASSPORT_RELATION_HOLDER, file, line, &found);
    *out = (person *)found;
    return status;
}
static inline orm_status passport_load_holder(passport *object, person **out) {
    return orm_at_passport_load_holder(NULL, 0, object, out);
}
static inline void passport_set_holder(passport *object, person *other) {
    orm_object_relate((orm_object *)object, PASSPORT_RELATION_HOLDER, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define PASSPORT_PKEY           "passports_pkey"
#define PASSPORT_HOLDER_ID_KEY  "passports_holder_id_key"
#define PASSPORT_HOLDER_ID_FKEY "passports_holder_id_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define passport_find(...)        orm_at_passport_find(ORM_HERE, __VA_ARGS__)
#define passport_find_with(...)   orm_at_passport_find_with(ORM_HERE, __VA_ARGS__)
#define passport_load_holder(...) orm_at_passport_load_holder(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
