/*
 * Person: a row of people.
 *
 * Made by ormgen from the schema of schema, which is the place for changes.
 */
#ifndef SCHEMA_PERSON_H
#define SCHEMA_PERSON_H

#include "schema_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    PERSON_COLUMN_NAME,
    PERSON_COLUMN_ID,
    PERSON_COLUMN_HOME,
};

/* Its fields are the runtime's: programs use the calls below. */
struct person {
    orm_object object;
    uint64_t loaded[1], changed[1];
    const char *name_;
    int64_t id_;
    const char *home_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct person_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool name;
        bool id;
        bool home;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline person *person_new(orm_session *session) {
    return (person *)orm_object_new(session, &person_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status person_add(orm_session *session, person *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status person_delete(person *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status person_refresh(person *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status person_reload(person *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status person_expire(person *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status person_merge(orm_session *session, const person *object, person **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (person *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status person_expunge(person *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status person_detach(const person *object, person **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (person *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void person_free(person *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_person_find_with(const char *file, int line, orm_session *session,
                                                 int64_t id, const person_with *with,
                                                 person **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &person_entity, key, with, file, line, &found);
    *out = (person *)found;
    return status;
}
static inline orm_status orm_at_person_find(const char *file, int line, orm_session *session,
                                            int64_t id, person **out) {
    return orm_at_person_find_with(file, line, session, id, NULL, out);
}
static inline orm_status person_find_with(orm_session *session, int64_t id, const person_with *with,
                                          person **out) {
    return orm_at_person_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status person_find(orm_session *session, int64_t id, person **out) {
    return orm_at_person_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status person_all_with(orm_session *session, const person_with *with,
                                         person_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &person_entity, with, &found);
    out->items = (person **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status person_all(orm_session *session, person_list *out) {
    return person_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status person_list_load(const person_list *list, const person_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&person_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status person_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &person_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status person_next(orm_stream *stream, person **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (person *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* name: text. */
static inline const char *person_name(const person *object) {
    ORM_READ(object, PERSON_COLUMN_NAME);
    return object->name_;
}
static inline void person_set_name(person *object, const char *value) {
    orm_object_set((orm_object *)object, PERSON_COLUMN_NAME, &value);
}

/* id: bigint, in the primary key, identity. */
static inline int64_t person_id(const person *object) {
    ORM_READ(object, PERSON_COLUMN_ID);
    return object->id_;
}
static inline void person_set_id(person *object, int64_t value) {
    orm_object_set((orm_object *)object, PERSON_COLUMN_ID, &value);
}

/* home: places, may be NULL. */
static inline const char *person_home(const person *object) {
    ORM_READ(object, PERSON_COLUMN_HOME);
    return object->home_;
}
static inline void person_set_home(person *object, const char *value) {
    orm_object_set((orm_object *)object, PERSON_COLUMN_HOME, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define PERSON_PKEY "people_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define person_find(...)      orm_at_person_find(ORM_HERE, __VA_ARGS__)
#define person_find_with(...) orm_at_person_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
