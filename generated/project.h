/*
 * Project: a row of projects.
 *
 * Made by ormgen from the schema of company, which is the place for changes.
 */
#ifndef COMPANY_PROJECT_H
#define COMPANY_PROJECT_H

#include "company_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    PROJECT_COLUMN_ID,
    PROJECT_COLUMN_NAME,
};

/* Relationships by number. */
enum {
    PROJECT_RELATION_MEMBERS,
};

/* Its fields are the runtime's: programs use the calls below. */
struct project {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int64_t id_;
    const char *name_;
    orm_list members_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct project_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool name;
    } only, also;
    struct {
        orm_load how;
        const employee_with *with;
    } members;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline project *project_new(orm_session *session) {
    return (project *)orm_object_new(session, &project_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status project_add(orm_session *session, project *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status project_delete(project *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status project_refresh(project *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status project_reload(project *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status project_expire(project *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status project_merge(orm_session *session, const project *object, project **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (project *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status project_expunge(project *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status project_detach(const project *object, project **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (project *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void project_free(project *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_project_find_with(const char *file, int line, orm_session *session,
                                                  int64_t id, const project_with *with,
                                                  project **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &project_entity, key, with, file, line, &found);
    *out = (project *)found;
    return status;
}
static inline orm_status orm_at_project_find(const char *file, int line, orm_session *session,
                                             int64_t id, project **out) {
    return orm_at_project_find_with(file, line, session, id, NULL, out);
}
static inline orm_status project_find_with(orm_session *session, int64_t id,
                                           const project_with *with, project **out) {
    return orm_at_project_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status project_find(orm_session *session, int64_t id, project **out) {
    return orm_at_project_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status project_all_with(orm_session *session, const project_with *with,
                                          project_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &project_entity, with, &found);
    out->items = (project **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status project_all(orm_session *session, project_list *out) {
    return project_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status project_list_load(const project_list *list, const project_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&project_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status project_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &project_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status project_next(orm_stream *stream, project **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (project *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: bigint, in the primary key, identity. */
static inline int64_t project_id(const project *object) {
    ORM_READ(object, PROJECT_COLUMN_ID);
    return object->id_;
}
static inline void project_set_id(project *object, int64_t value) {
    orm_object_set((orm_object *)object, PROJECT_COLUMN_ID, &value);
}

/* name: character varying(200). */
static inline const char *project_name(const project *object) {
    ORM_READ(object, PROJECT_COLUMN_NAME);
    return object->name_;
}
static inline void project_set_name(project *object, const char *value) {
    orm_object_set((orm_object *)object, PROJECT_COLUMN_NAME, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* members: many of Employee over employee_projects. */
static inline employee_list project_members(const project *object) {
    employee_list list;
    ORM_READ(object, 2 + PROJECT_RELATION_MEMBERS);
    list.items = (employee **)object->members_.items;
    list.len = object->members_.len;
    return list;
}
static inline orm_status orm_at_project_load_members(const char *file, int line, project *object,
                                                     employee_list *out) {
    orm_list found = {NULL, 0};
    orm_status status =
        orm_object_load_many_at((orm_object *)object, PROJECT_RELATION_MEMBERS, file, line, &found);
    out->items = (employee **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status project_load_members(project *object, employee_list *out) {
    return orm_at_project_load_members(NULL, 0, object, out);
}
static inline void project_members_add(project *object, employee *other) {
    orm_object_link((orm_object *)object, PROJECT_RELATION_MEMBERS, (orm_object *)other);
}
static inline void project_members_remove(project *object, employee *other) {
    orm_object_unlink((orm_object *)object, PROJECT_RELATION_MEMBERS, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define PROJECT_PKEY     "projects_pkey"
#define PROJECT_NAME_KEY "projects_name_key"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define project_find(...)         orm_at_project_find(ORM_HERE, __VA_ARGS__)
#define project_find_with(...)    orm_at_project_find_with(ORM_HERE, __VA_ARGS__)
#define project_load_members(...) orm_at_project_load_members(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
