/*
 * Twin: a row of shop.item_twins.
 *
 * Made by ormgen from the schema of shop, which is the place for changes.
 */
#ifndef SHOP_SH_TWIN_H
#define SHOP_SH_TWIN_H

#include "shop_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    SH_TWIN_COLUMN_A_ID,
    SH_TWIN_COLUMN_B_ID,
};

/* Relationships by number. */
enum {
    SH_TWIN_RELATION_A,
    SH_TWIN_RELATION_B,
};

/* Its fields are the runtime's: programs use the calls below. */
struct sh_twin {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t a_id_;
    int32_t b_id_;
    orm_object *a_;
    orm_object *b_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct sh_twin_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool a_id;
        bool b_id;
    } only, also;
    struct {
        orm_load how;
        const sh_item_with *with;
    } a;
    struct {
        orm_load how;
        const sh_item_with *with;
    } b;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline sh_twin *sh_twin_new(orm_session *session) {
    return (sh_twin *)orm_object_new(session, &sh_twin_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status sh_twin_add(orm_session *session, sh_twin *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status sh_twin_delete(sh_twin *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status sh_twin_refresh(sh_twin *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status sh_twin_reload(sh_twin *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status sh_twin_expire(sh_twin *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status sh_twin_merge(orm_session *session, const sh_twin *object, sh_twin **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (sh_twin *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status sh_twin_expunge(sh_twin *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status sh_twin_detach(const sh_twin *object, sh_twin **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (sh_twin *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void sh_twin_free(sh_twin *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_sh_twin_find_with(const char *file, int line, orm_session *session,
                                                  int32_t a_id, int32_t b_id,
                                                  const sh_twin_with *with, sh_twin **out) {
    const void *const key[] = {&a_id, &b_id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &sh_twin_entity, key, with, file, line, &found);
    *out = (sh_twin *)found;
    return status;
}
static inline orm_status orm_at_sh_twin_find(const char *file, int line, orm_session *session,
                                             int32_t a_id, int32_t b_id, sh_twin **out) {
    return orm_at_sh_twin_find_with(file, line, session, a_id, b_id, NULL, out);
}
static inline orm_status sh_twin_find_with(orm_session *session, int32_t a_id, int32_t b_id,
                                           const sh_twin_with *with, sh_twin **out) {
    return orm_at_sh_twin_find_with(NULL, 0, session, a_id, b_id, with, out);
}
static inline orm_status sh_twin_find(orm_session *session, int32_t a_id, int32_t b_id,
                                      sh_twin **out) {
    return orm_at_sh_twin_find_with(NULL, 0, session, a_id, b_id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status sh_twin_all_with(orm_session *session, const sh_twin_with *with,
                                          sh_twin_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &sh_twin_entity, with, &found);
    out->items = (sh_twin **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status sh_twin_all(orm_session *session, sh_twin_list *out) {
    return sh_twin_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status sh_twin_list_load(const sh_twin_list *list, const sh_twin_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&sh_twin_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status sh_twin_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &sh_twin_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status sh_twin_next(orm_stream *stream, sh_twin **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (sh_twin *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* a_id: integer, in the primary key. */
static inline int32_t sh_twin_a_id(const sh_twin *object) {
    ORM_READ(object, SH_TWIN_COLUMN_A_ID);
    return object->a_id_;
}
static inline void sh_twin_set_a_id(sh_twin *object, int32_t value) {
    orm_object_set((orm_object *)object, SH_TWIN_COLUMN_A_ID, &value);
}

/* b_id: integer, in the primary key. */
static inline int32_t sh_twin_b_id(const sh_twin *object) {
    ORM_READ(object, SH_TWIN_COLUMN_B_ID);
    return object->b_id_;
}
static inline void sh_twin_set_b_id(sh_twin *object, int32_t value) {
    orm_object_set((orm_object *)object, SH_TWIN_COLUMN_B_ID, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* a: Item by a_id. */
static inline sh_item *sh_twin_a(const sh_twin *object) {
    ORM_READ(object, 2 + SH_TWIN_RELATION_A);
    return (sh_item *)object->a_;
}
static inline orm_status orm_at_sh_twin_load_a(const char *file, int line, sh_twin *object,
                                               sh_item **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, SH_TWIN_RELATION_A, file, line, &found);
    *out = (sh_item *)found;
    return status;
}
static inline orm_status sh_twin_load_a(sh_twin *object, sh_item **out) {
    return orm_at_sh_twin_load_a(NULL, 0, object, out);
}
static inline void sh_twin_set_a(sh_twin *object, sh_item *other) {
    orm_object_relate((orm_object *)object, SH_TWIN_RELATION_A, (orm_object *)other);
}

/* b: Item by b_id. */
static inline sh_item *sh_twin_b(const sh_twin *object) {
    ORM_READ(object, 2 + SH_TWIN_RELATION_B);
    return (sh_item *)object->b_;
}
static inline orm_status orm_at_sh_twin_load_b(const char *file, int line, sh_twin *object,
                                               sh_item **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, SH_TWIN_RELATION_B, file, line, &found);
    *out = (sh_item *)found;
    return status;
}
static inline orm_status sh_twin_load_b(sh_twin *object, sh_item **out) {
    return orm_at_sh_twin_load_b(NULL, 0, object, out);
}
static inline void sh_twin_set_b(sh_twin *object, sh_item *other) {
    orm_object_relate((orm_object *)object, SH_TWIN_RELATION_B, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define SH_TWIN_PKEY      "item_twins_pkey"
#define SH_TWIN_A_ID_FKEY "item_twins_a_id_fkey"
#define SH_TWIN_B_ID_FKEY "item_twins_b_id_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define sh_twin_find(...)      orm_at_sh_twin_find(ORM_HERE, __VA_ARGS__)
#define sh_twin_find_with(...) orm_at_sh_twin_find_with(ORM_HERE, __VA_ARGS__)
#define sh_twin_load_a(...)    orm_at_sh_twin_load_a(ORM_HERE, __VA_ARGS__)
#define sh_twin_load_b(...)    orm_at_sh_twin_load_b(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
