/*
 * Department: a row of departments.
 *
 * Made by ormgen from the schema of office, which is the place for changes.
 */
#ifndef OFFICE_DEPARTMENT_H
#define OFFICE_DEPARTMENT_H

#include "office_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    DEPARTMENT_COLUMN_ID,
    DEPARTMENT_COLUMN_NAME,
};

/* Relationships by number. */
enum {
    DEPARTMENT_RELATION_STAFF,
};

/* Its fields are the runtime's: programs use the calls below. */
struct department {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int64_t id_;
    const char *name_;
    orm_list staff_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct department_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool name;
    } only, also;
    struct {
        orm_load how;
        const person_with *with;
    } staff;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline department *department_new(orm_session *session) {
    return (department *)orm_object_new(session, &department_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status department_add(orm_session *session, department *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status department_delete(department *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status department_refresh(department *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status department_reload(department *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status department_expire(department *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status department_merge(orm_session *session, const department *object,
                                          department **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (department *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status department_expunge(department *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status department_detach(const department *object, department **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (department *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void department_free(department *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_department_find_with(const char *file, int line,
                                                     orm_session *session, int64_t id,
                                                     const department_with *with,
                                                     department **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &department_entity, key, with, file, line, &found);
    *out = (department *)found;
    return status;
}
static inline orm_status orm_at_department_find(const char *file, int line, orm_session *session,
                                                int64_t id, department **out) {
    return orm_at_department_find_with(file, line, session, id, NULL, out);
}
static inline orm_status department_find_with(orm_session *session, int64_t id,
                                              const department_with *with, department **out) {
    return orm_at_department_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status department_find(orm_session *session, int64_t id, department **out) {
    return orm_at_department_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status department_all_with(orm_session *session, const department_with *with,
                                             department_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &department_entity, with, &found);
    out->items = (department **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status department_all(orm_session *session, department_list *out) {
    return department_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status department_list_load(const department_list *list,
                                              const department_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&department_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status department_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &department_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status department_next(orm_stream *stream, department **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (department *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: bigint, in the primary key, identity. */
static inline int64_t department_id(const department *object) {
    ORM_READ(object, DEPARTMENT_COLUMN_ID);
    return object->id_;
}
static inline void department_set_id(department *object, int64_t value) {
    orm_object_set((orm_object *)object, DEPARTMENT_COLUMN_ID, &value);
}

/* name: text. */
static inline const char *department_name(const department *object) {
    ORM_READ(object, DEPARTMENT_COLUMN_NAME);
    return object->name_;
}
static inline void department_set_name(department *object, const char *value) {
    orm_object_set((orm_object *)object, DEPARTMENT_COLUMN_NAME, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* staff: many of Person by its department. */
static inline person_list department_staff(const department *object) {
    person_list list;
    ORM_READ(object, 2 + DEPARTMENT_RELATION_STAFF);
    list.items = (person **)object->staff_.items;
    list.len = object->staff_.len;
    return list;
}
static inline orm_status orm_at_department_load_staff(const char *file, int line,
                                                      department *object, person_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_object_load_many_at((orm_object *)object, DEPARTMENT_RELATION_STAFF,
                                                file, line, &found);
    out->items = (person **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status department_load_staff(department *object, person_list *out) {
    return orm_at_department_load_staff(NULL, 0, object, out);
}
static inline void department_staff_add(department *object, person *other) {
    orm_object_link((orm_object *)object, DEPARTMENT_RELATION_STAFF, (orm_object *)other);
}
static inline void department_staff_remove(department *object, person *other) {
    orm_object_unlink((orm_object *)object, DEPARTMENT_RELATION_STAFF, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define DEPARTMENT_PKEY     "departments_pkey"
#define DEPARTMENT_NAME_KEY "departments_name_key"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define department_find(...)       orm_at_department_find(ORM_HERE, __VA_ARGS__)
#define department_find_with(...)  orm_at_department_find_with(ORM_HERE, __VA_ARGS__)
#define department_load_staff(...) orm_at_department_load_staff(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
