/*
 * Item: a row of shop.items.
 *
 * Made by ormgen from the schema of shop, which is the place for changes.
 */
#ifndef SHOP_SH_ITEM_H
#define SHOP_SH_ITEM_H

#include "shop_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    SH_ITEM_COLUMN_ID,
    SH_ITEM_COLUMN_SIZE,
    SH_ITEM_COLUMN_AT,
};

/* Relationships by number. */
enum {
    SH_ITEM_RELATION_TWINS,
};

/* Its fields are the runtime's: programs use the calls below. */
struct sh_item {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    sh_size size_;
    sh_spot_opt at_;
    orm_list twins_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct sh_item_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool size;
        bool at;
    } only, also;
    struct {
        orm_load how;
        const sh_item_with *with;
    } twins;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline sh_item *sh_item_new(orm_session *session) {
    return (sh_item *)orm_object_new(session, &sh_item_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status sh_item_add(orm_session *session, sh_item *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status sh_item_delete(sh_item *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status sh_item_refresh(sh_item *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status sh_item_reload(sh_item *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status sh_item_expire(sh_item *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status sh_item_merge(orm_session *session, const sh_item *object, sh_item **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (sh_item *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status sh_item_expunge(sh_item *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status sh_item_detach(const sh_item *object, sh_item **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (sh_item *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void sh_item_free(sh_item *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_sh_item_find_with(const char *file, int line, orm_session *session,
                                                  int32_t id, const sh_item_with *with,
                                                  sh_item **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &sh_item_entity, key, with, file, line, &found);
    *out = (sh_item *)found;
    return status;
}
static inline orm_status orm_at_sh_item_find(const char *file, int line, orm_session *session,
                                             int32_t id, sh_item **out) {
    return orm_at_sh_item_find_with(file, line, session, id, NULL, out);
}
static inline orm_status sh_item_find_with(orm_session *session, int32_t id,
                                           const sh_item_with *with, sh_item **out) {
    return orm_at_sh_item_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status sh_item_find(orm_session *session, int32_t id, sh_item **out) {
    return orm_at_sh_item_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status sh_item_all_with(orm_session *session, const sh_item_with *with,
                                          sh_item_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &sh_item_entity, with, &found);
    out->items = (sh_item **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status sh_item_all(orm_session *session, sh_item_list *out) {
    return sh_item_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status sh_item_list_load(const sh_item_list *list, const sh_item_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&sh_item_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status sh_item_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &sh_item_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status sh_item_next(orm_stream *stream, sh_item **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (sh_item *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key. */
static inline int32_t sh_item_id(const sh_item *object) {
    ORM_READ(object, SH_ITEM_COLUMN_ID);
    return object->id_;
}
static inline void sh_item_set_id(sh_item *object, int32_t value) {
    orm_object_set((orm_object *)object, SH_ITEM_COLUMN_ID, &value);
}

/* size: size. */
static inline sh_size sh_item_size(const sh_item *object) {
    ORM_READ(object, SH_ITEM_COLUMN_SIZE);
    return object->size_;
}
static inline void sh_item_set_size(sh_item *object, sh_size value) {
    orm_object_set((orm_object *)object, SH_ITEM_COLUMN_SIZE, &value);
}
/* The label, also of a value that is newer than this program; NULL for NULL. */
static inline const char *sh_item_size_label(const sh_item *object) {
    return orm_object_label((const orm_object *)object, SH_ITEM_COLUMN_SIZE);
}

/* at: spot, may be NULL. */
static inline sh_spot_opt sh_item_at(const sh_item *object) {
    ORM_READ(object, SH_ITEM_COLUMN_AT);
    return object->at_;
}
static inline void sh_item_set_at(sh_item *object, sh_spot_opt value) {
    orm_object_set((orm_object *)object, SH_ITEM_COLUMN_AT, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* twins: many of Item over item_twins. */
static inline sh_item_list sh_item_twins(const sh_item *object) {
    sh_item_list list;
    ORM_READ(object, 3 + SH_ITEM_RELATION_TWINS);
    list.items = (sh_item **)object->twins_.items;
    list.len = object->twins_.len;
    return list;
}
static inline orm_status orm_at_sh_item_load_twins(const char *file, int line, sh_item *object,
                                                   sh_item_list *out) {
    orm_list found = {NULL, 0};
    orm_status status =
        orm_object_load_many_at((orm_object *)object, SH_ITEM_RELATION_TWINS, file, line, &found);
    out->items = (sh_item **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status sh_item_load_twins(sh_item *object, sh_item_list *out) {
    return orm_at_sh_item_load_twins(NULL, 0, object, out);
}
static inline void sh_item_twins_add(sh_item *object, sh_item *other) {
    orm_object_link((orm_object *)object, SH_ITEM_RELATION_TWINS, (orm_object *)other);
}
static inline void sh_item_twins_remove(sh_item *object, sh_item *other) {
    orm_object_unlink((orm_object *)object, SH_ITEM_RELATION_TWINS, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define SH_ITEM_PKEY "items_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define sh_item_find(...)       orm_at_sh_item_find(ORM_HERE, __VA_ARGS__)
#define sh_item_find_with(...)  orm_at_sh_item_find_with(ORM_HERE, __VA_ARGS__)
#define sh_item_load_twins(...) orm_at_sh_item_load_twins(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
