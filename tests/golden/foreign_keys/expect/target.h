/*
 * Target: a row of targets.
 *
 * Made by ormgen from the schema of links, which is the place for changes.
 */
#ifndef LINKS_TARGET_H
#define LINKS_TARGET_H

#include "links_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    TARGET_COLUMN_ID,
    TARGET_COLUMN_TENANT,
    TARGET_COLUMN_CODE,
};

/* Its fields are the runtime's: programs use the calls below. */
struct target {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    int32_t tenant_;
    const char *code_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct target_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool tenant;
        bool code;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline target *target_new(orm_session *session) {
    return (target *)orm_object_new(session, &target_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status target_add(orm_session *session, target *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status target_delete(target *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status target_refresh(target *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status target_reload(target *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status target_expire(target *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status target_merge(orm_session *session, const target *object, target **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (target *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status target_expunge(target *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status target_detach(const target *object, target **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (target *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void target_free(target *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_target_find_with(const char *file, int line, orm_session *session,
                                                 int32_t id, const target_with *with,
                                                 target **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &target_entity, key, with, file, line, &found);
    *out = (target *)found;
    return status;
}
static inline orm_status orm_at_target_find(const char *file, int line, orm_session *session,
                                            int32_t id, target **out) {
    return orm_at_target_find_with(file, line, session, id, NULL, out);
}
static inline orm_status target_find_with(orm_session *session, int32_t id, const target_with *with,
                                          target **out) {
    return orm_at_target_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status target_find(orm_session *session, int32_t id, target **out) {
    return orm_at_target_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status target_all_with(orm_session *session, const target_with *with,
                                         target_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &target_entity, with, &found);
    out->items = (target **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status target_all(orm_session *session, target_list *out) {
    return target_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status target_list_load(const target_list *list, const target_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&target_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status target_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &target_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status target_next(orm_stream *stream, target **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (target *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key. */
static inline int32_t target_id(const target *object) {
    ORM_READ(object, TARGET_COLUMN_ID);
    return object->id_;
}
static inline void target_set_id(target *object, int32_t value) {
    orm_object_set((orm_object *)object, TARGET_COLUMN_ID, &value);
}

/* tenant: integer. */
static inline int32_t target_tenant(const target *object) {
    ORM_READ(object, TARGET_COLUMN_TENANT);
    return object->tenant_;
}
static inline void target_set_tenant(target *object, int32_t value) {
    orm_object_set((orm_object *)object, TARGET_COLUMN_TENANT, &value);
}

/* code: text. */
static inline const char *target_code(const target *object) {
    ORM_READ(object, TARGET_COLUMN_CODE);
    return object->code_;
}
static inline void target_set_code(target *object, const char *value) {
    orm_object_set((orm_object *)object, TARGET_COLUMN_CODE, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define TARGET_PKEY            "targets_pkey"
#define TARGET_TENANT_CODE_KEY "targets_tenant_code_key"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define target_find(...)      orm_at_target_find(ORM_HERE, __VA_ARGS__)
#define target_find_with(...) orm_at_target_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
