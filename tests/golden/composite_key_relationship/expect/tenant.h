/*
 * Tenant: a row of tenants.
 *
 * Made by ormgen from the schema of tenants, which is the place for changes.
 */
#ifndef TENANTS_TENANT_H
#define TENANTS_TENANT_H

#include "tenants_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    TENANT_COLUMN_ID,
};

/* Relationships by number. */
enum {
    TENANT_RELATION_PROJECTS,
};

/* Its fields are the runtime's: programs use the calls below. */
struct tenant {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    orm_list projects_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct tenant_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
    } only, also;
    struct {
        orm_load how;
        const project_with *with;
    } projects;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline tenant *tenant_new(orm_session *session) {
    return (tenant *)orm_object_new(session, &tenant_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status tenant_add(orm_session *session, tenant *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status tenant_delete(tenant *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status tenant_refresh(tenant *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status tenant_reload(tenant *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status tenant_expire(tenant *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status tenant_merge(orm_session *session, const tenant *object, tenant **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (tenant *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status tenant_expunge(tenant *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status tenant_detach(const tenant *object, tenant **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (tenant *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void tenant_free(tenant *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_tenant_find_with(const char *file, int line, orm_session *session,
                                                 int32_t id, const tenant_with *with,
                                                 tenant **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &tenant_entity, key, with, file, line, &found);
    *out = (tenant *)found;
    return status;
}
static inline orm_status orm_at_tenant_find(const char *file, int line, orm_session *session,
                                            int32_t id, tenant **out) {
    return orm_at_tenant_find_with(file, line, session, id, NULL, out);
}
static inline orm_status tenant_find_with(orm_session *session, int32_t id, const tenant_with *with,
                                          tenant **out) {
    return orm_at_tenant_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status tenant_find(orm_session *session, int32_t id, tenant **out) {
    return orm_at_tenant_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status tenant_all_with(orm_session *session, const tenant_with *with,
                                         tenant_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &tenant_entity, with, &found);
    out->items = (tenant **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status tenant_all(orm_session *session, tenant_list *out) {
    return tenant_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status tenant_list_load(const tenant_list *list, const tenant_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&tenant_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status tenant_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &tenant_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status tenant_next(orm_stream *stream, tenant **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (tenant *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key. */
static inline int32_t tenant_id(const tenant *object) {
    ORM_READ(object, TENANT_COLUMN_ID);
    return object->id_;
}
static inline void tenant_set_id(tenant *object, int32_t value) {
    orm_object_set((orm_object *)object, TENANT_COLUMN_ID, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* projects: many of Project by its tenant. */
static inline project_list tenant_projects(const tenant *object) {
    project_list list;
    ORM_READ(object, 1 + TENANT_RELATION_PROJECTS);
    list.items = (project **)object->projects_.items;
    list.len = object->projects_.len;
    return list;
}
static inline orm_status orm_at_tenant_load_projects(const char *file, int line, tenant *object,
                                                     project_list *out) {
    orm_list found = {NULL, 0};
    orm_status status =
        orm_object_load_many_at((orm_object *)object, TENANT_RELATION_PROJECTS, file, line, &found);
    out->items = (project **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status tenant_load_projects(tenant *object, project_list *out) {
    return orm_at_tenant_load_projects(NULL, 0, object, out);
}
static inline void tenant_projects_add(tenant *object, project *other) {
    orm_object_link((orm_object *)object, TENANT_RELATION_PROJECTS, (orm_object *)other);
}
static inline void tenant_projects_remove(tenant *object, project *other) {
    orm_object_unlink((orm_object *)object, TENANT_RELATION_PROJECTS, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define TENANT_PKEY "tenants_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define tenant_find(...)          orm_at_tenant_find(ORM_HERE, __VA_ARGS__)
#define tenant_find_with(...)     orm_at_tenant_find_with(ORM_HERE, __VA_ARGS__)
#define tenant_load_projects(...) orm_at_tenant_load_projects(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
