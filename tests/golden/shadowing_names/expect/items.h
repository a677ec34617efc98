/*
 * Items: a row of items.
 *
 * Made by ormgen from the schema of shadows, which is the place for changes.
 */
#ifndef SHADOWS_ITEMS_H
#define SHADOWS_ITEMS_H

#include "shadows_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    ITEMS_COLUMN_ID,
    ITEMS_COLUMN_OWNER_VALUE,
};

/* Relationships by number. */
enum {
    ITEMS_RELATION_OWNER,
};

/* Its fields are the runtime's: programs use the calls below. */
struct items {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    value_opt owner_value_;
    orm_object *owner_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct items_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool owner_value;
    } only, also;
    struct {
        orm_load how;
        const object_with *with;
    } owner;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline struct items *items_new(orm_session *session) {
    return (struct items *)orm_object_new(session, &items_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status items_add(orm_session *session, struct items *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status items_delete(struct items *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status items_refresh(struct items *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status items_reload(struct items *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status items_expire(struct items *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status items_merge(orm_session *session, const struct items *object,
                                     struct items **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (struct items *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status items_expunge(struct items *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status items_detach(const struct items *object, struct items **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (struct items *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void items_free(struct items *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_items_find_with(const char *file, int line, orm_session *session,
                                                int32_t id, const items_with *with,
                                                struct items **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &items_entity, key, with, file, line, &found);
    *out = (struct items *)found;
    return status;
}
static inline orm_status orm_at_items_find(const char *file, int line, orm_session *session,
                                           int32_t id, struct items **out) {
    return orm_at_items_find_with(file, line, session, id, NULL, out);
}
static inline orm_status items_find_with(orm_session *session, int32_t id, const items_with *with,
                                         struct items **out) {
    return orm_at_items_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status items_find(orm_session *session, int32_t id, struct items **out) {
    return orm_at_items_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status items_all_with(orm_session *session, const items_with *with,
                                        items_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &items_entity, with, &found);
    out->items = (struct items **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status items_all(orm_session *session, items_list *out) {
    return items_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status items_list_load(const items_list *list, const items_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&items_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status items_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &items_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status items_next(orm_stream *stream, struct items **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (struct items *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key. */
static inline int32_t items_id(const struct items *object) {
    ORM_READ(object, ITEMS_COLUMN_ID);
    return object->id_;
}
static inline void items_set_id(struct items *object, int32_t value) {
    orm_object_set((orm_object *)object, ITEMS_COLUMN_ID, &value);
}

/* owner_value: value, may be NULL. */
static inline value_opt items_owner_value(const struct items *object) {
    ORM_READ(object, ITEMS_COLUMN_OWNER_VALUE);
    return object->owner_value_;
}
static inline void items_set_owner_value(struct items *object, value_opt value) {
    orm_object_set((orm_object *)object, ITEMS_COLUMN_OWNER_VALUE, &value);
}
/* The label, also of a value that is newer than this program; NULL for NULL. */
static inline const char *items_owner_value_label(const struct items *object) {
    return orm_object_label((const orm_object *)object, ITEMS_COLUMN_OWNER_VALUE);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* owner: Object by owner_value, may be NULL. */
static inline struct object *items_owner(const struct items *object) {
    ORM_READ(object, 2 + ITEMS_RELATION_OWNER);
    return (struct object *)object->owner_;
}
static inline orm_status orm_at_items_load_owner(const char *file, int line, struct items *object,
                                                 struct object **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, ITEMS_RELATION_OWNER, file, line, &found);
    *out = (struct object *)found;
    return status;
}
static inline orm_status items_load_owner(struct items *object, struct object **out) {
    return orm_at_items_load_owner(NULL, 0, object, out);
}
static inline void items_set_owner(struct items *object, struct object *other) {
    orm_object_relate((orm_object *)object, ITEMS_RELATION_OWNER, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define ITEMS_PKEY             "items_pkey"
#define ITEMS_OWNER_VALUE_FKEY "items_owner_value_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define items_find(...)       orm_at_items_find(ORM_HERE, __VA_ARGS__)
#define items_find_with(...)  orm_at_items_find_with(ORM_HERE, __VA_ARGS__)
#define items_load_owner(...) orm_at_items_load_owner(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
