/*
 * Holder: a row of holders.
 *
 * Made by ormgen from the schema of bare, which is the place for changes.
 */
#ifndef BARE_HOLDER_H
#define BARE_HOLDER_H

#include "bare_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    HOLDER_COLUMN_ID,
    HOLDER_COLUMN_NON,
    HOLDER_COLUMN_VAC,
};

/* Its fields are the runtime's: programs use the calls below. */
struct holder {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    nothing_opt non_;
    const char *vac_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct holder_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool non;
        bool vac;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline holder *holder_new(orm_session *session) {
    return (holder *)orm_object_new(session, &holder_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status holder_add(orm_session *session, holder *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status holder_delete(holder *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status holder_refresh(holder *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status holder_reload(holder *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status holder_expire(holder *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status holder_merge(orm_session *session, const holder *object, holder **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (holder *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status holder_expunge(holder *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status holder_detach(const holder *object, holder **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (holder *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void holder_free(holder *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_holder_find_with(const char *file, int line, orm_session *session,
                                                 int32_t id, const holder_with *with,
                                                 holder **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &holder_entity, key, with, file, line, &found);
    *out = (holder *)found;
    return status;
}
static inline orm_status orm_at_holder_find(const char *file, int line, orm_session *session,
                                            int32_t id, holder **out) {
    return orm_at_holder_find_with(file, line, session, id, NULL, out);
}
static inline orm_status holder_find_with(orm_session *session, int32_t id, const holder_with *with,
                                          holder **out) {
    return orm_at_holder_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status holder_find(orm_session *session, int32_t id, holder **out) {
    return orm_at_holder_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status holder_all_with(orm_session *session, const holder_with *with,
                                         holder_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &holder_entity, with, &found);
    out->items = (holder **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status holder_all(orm_session *session, holder_list *out) {
    return holder_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status holder_list_load(const holder_list *list, const holder_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&holder_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status holder_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &holder_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status holder_next(orm_stream *stream, holder **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (holder *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key. */
static inline int32_t holder_id(const holder *object) {
    ORM_READ(object, HOLDER_COLUMN_ID);
    return object->id_;
}
static inline void holder_set_id(holder *object, int32_t value) {
    orm_object_set((orm_object *)object, HOLDER_COLUMN_ID, &value);
}

/* non: nothing, may be NULL. */
static inline nothing_opt holder_non(const holder *object) {
    ORM_READ(object, HOLDER_COLUMN_NON);
    return object->non_;
}
static inline void holder_set_non(holder *object, nothing_opt value) {
    orm_object_set((orm_object *)object, HOLDER_COLUMN_NON, &value);
}
/* The label, also of a value that is newer than this program; NULL for NULL. */
static inline const char *holder_non_label(const holder *object) {
    return orm_object_label((const orm_object *)object, HOLDER_COLUMN_NON);
}

/* vac: void_type, may be NULL. */
static inline const char *holder_vac(const holder *object) {
    ORM_READ(object, HOLDER_COLUMN_VAC);
    return object->vac_;
}
static inline void holder_set_vac(holder *object, const char *value) {
    orm_object_set((orm_object *)object, HOLDER_COLUMN_VAC, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define HOLDER_PKEY "holders_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define holder_find(...)      orm_at_holder_find(ORM_HERE, __VA_ARGS__)
#define holder_find_with(...) orm_at_holder_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
