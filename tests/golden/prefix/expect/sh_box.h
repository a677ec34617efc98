/*
 * Box, which extends Crate: a row of shop.boxes.
 *
 * Made by ormgen from the schema of shop, which is the place for changes.
 */
#ifndef SHOP_SH_BOX_H
#define SHOP_SH_BOX_H

#include "sh_crate.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    SH_BOX_COLUMN_ID = 0,
    SH_BOX_COLUMN_KIND = 1,
    SH_BOX_COLUMN_LID = 2,
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct sh_box_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool kind;
        bool lid;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* What it is besides. NULL gives NULL. */
static inline sh_crate *sh_box_as_crate(sh_box *object) {
    return (sh_crate *)object;
}

/* NULL when it is another. NULL gives NULL. */
static inline sh_box *sh_crate_as_box(sh_crate *object) {
    return (sh_box *)orm_object_as((orm_object *)object, &sh_box_entity);
}

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline sh_box *sh_box_new(orm_session *session) {
    return (sh_box *)orm_object_new(session, &sh_box_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status sh_box_add(orm_session *session, sh_box *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status sh_box_delete(sh_box *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status sh_box_refresh(sh_box *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status sh_box_reload(sh_box *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status sh_box_expire(sh_box *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status sh_box_merge(orm_session *session, const sh_box *object, sh_box **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (sh_box *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status sh_box_expunge(sh_box *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status sh_box_detach(const sh_box *object, sh_box **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (sh_box *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void sh_box_free(sh_box *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_sh_box_find_with(const char *file, int line, orm_session *session,
                                                 int32_t id, const sh_box_with *with,
                                                 sh_box **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &sh_box_entity, key, with, file, line, &found);
    *out = (sh_box *)found;
    return status;
}
static inline orm_status orm_at_sh_box_find(const char *file, int line, orm_session *session,
                                            int32_t id, sh_box **out) {
    return orm_at_sh_box_find_with(file, line, session, id, NULL, out);
}
static inline orm_status sh_box_find_with(orm_session *session, int32_t id, const sh_box_with *with,
                                          sh_box **out) {
    return orm_at_sh_box_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status sh_box_find(orm_session *session, int32_t id, sh_box **out) {
    return orm_at_sh_box_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status sh_box_all_with(orm_session *session, const sh_box_with *with,
                                         sh_box_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &sh_box_entity, with, &found);
    out->items = (sh_box **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status sh_box_all(orm_session *session, sh_box_list *out) {
    return sh_box_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status sh_box_list_load(const sh_box_list *list, const sh_box_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&sh_box_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status sh_box_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &sh_box_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status sh_box_next(orm_stream *stream, sh_box **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (sh_box *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key. */
static inline int32_t sh_box_id(const sh_box *object) {
    ORM_READ(((const struct sh_crate *)object), SH_BOX_COLUMN_ID);
    return ((const struct sh_crate *)object)->id_;
}
static inline void sh_box_set_id(sh_box *object, int32_t value) {
    orm_object_set((orm_object *)object, SH_BOX_COLUMN_ID, &value);
}

/* kind: text. */
static inline const char *sh_box_kind(const sh_box *object) {
    ORM_READ(((const struct sh_crate *)object), SH_BOX_COLUMN_KIND);
    return ((const struct sh_crate *)object)->kind_;
}

/* lid: boolean. */
static inline bool sh_box_lid(const sh_box *object) {
    ORM_READ(((const struct sh_crate *)object), SH_BOX_COLUMN_LID);
    return ((const struct sh_crate *)object)->lid_;
}
static inline void sh_box_set_lid(sh_box *object, bool value) {
    orm_object_set((orm_object *)object, SH_BOX_COLUMN_LID, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define SH_BOX_PKEY    "boxes_pkey"
#define SH_BOX_ID_FKEY "boxes_id_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define sh_box_find(...)      orm_at_sh_box_find(ORM_HERE, __VA_ARGS__)
#define sh_box_find_with(...) orm_at_sh_box_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
