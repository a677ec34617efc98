/*
 * Crate: a row of shop.crates.
 *
 * Made by ormgen from the schema of shop, which is the place for changes.
 */
#ifndef SHOP_SH_CRATE_H
#define SHOP_SH_CRATE_H

#include "shop_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    SH_CRATE_COLUMN_ID = 0,
    SH_CRATE_COLUMN_KIND = 1,
};

/* Its fields are the runtime's: programs use the calls below. */
struct sh_crate {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    const char *kind_;
    bool lid_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct sh_crate_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool kind;
        bool lid;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status sh_crate_add(orm_session *session, sh_crate *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status sh_crate_delete(sh_crate *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status sh_crate_refresh(sh_crate *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status sh_crate_reload(sh_crate *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status sh_crate_expire(sh_crate *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status sh_crate_merge(orm_session *session, const sh_crate *object,
                                        sh_crate **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (sh_crate *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status sh_crate_expunge(sh_crate *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status sh_crate_detach(const sh_crate *object, sh_crate **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (sh_crate *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void sh_crate_free(sh_crate *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_sh_crate_find_with(const char *file, int line, orm_session *session,
                                                   int32_t id, const sh_crate_with *with,
                                                   sh_crate **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &sh_crate_entity, key, with, file, line, &found);
    *out = (sh_crate *)found;
    return status;
}
static inline orm_status orm_at_sh_crate_find(const char *file, int line, orm_session *session,
                                              int32_t id, sh_crate **out) {
    return orm_at_sh_crate_find_with(file, line, session, id, NULL, out);
}
static inline orm_status sh_crate_find_with(orm_session *session, int32_t id,
                                            const sh_crate_with *with, sh_crate **out) {
    return orm_at_sh_crate_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status sh_crate_find(orm_session *session, int32_t id, sh_crate **out) {
    return orm_at_sh_crate_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status sh_crate_all_with(orm_session *session, const sh_crate_with *with,
                                           sh_crate_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &sh_crate_entity, with, &found);
    out->items = (sh_crate **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status sh_crate_all(orm_session *session, sh_crate_list *out) {
    return sh_crate_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status sh_crate_list_load(const sh_crate_list *list, const sh_crate_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&sh_crate_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status sh_crate_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &sh_crate_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status sh_crate_next(orm_stream *stream, sh_crate **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (sh_crate *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key. */
static inline int32_t sh_crate_id(const sh_crate *object) {
    ORM_READ(object, SH_CRATE_COLUMN_ID);
    return object->id_;
}
static inline void sh_crate_set_id(sh_crate *object, int32_t value) {
    orm_object_set((orm_object *)object, SH_CRATE_COLUMN_ID, &value);
}

/* kind: text. */
static inline const char *sh_crate_kind(const sh_crate *object) {
    ORM_READ(object, SH_CRATE_COLUMN_KIND);
    return object->kind_;
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define SH_CRATE_PKEY "crates_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define sh_crate_find(...)      orm_at_sh_crate_find(ORM_HERE, __VA_ARGS__)
#define sh_crate_find_with(...) orm_at_sh_crate_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
