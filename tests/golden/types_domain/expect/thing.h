/*
 * Thing: a row of things.
 *
 * Made by ormgen from the schema of domains, which is the place for changes.
 */
#ifndef DOMAINS_THING_H
#define DOMAINS_THING_H

#include "domains_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    THING_COLUMN_ID,
    THING_COLUMN_CONTACT,
    THING_COLUMN_NICKNAME,
    THING_COLUMN_SHADE,
    THING_COLUMN_COUNTS,
    THING_COLUMN_MANY,
    THING_COLUMN_SHADES,
    THING_COLUMN_TALLIES,
};

/* Its fields are the runtime's: programs use the calls below. */
struct thing {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    const char *contact_;
    const char *nickname_;
    color shade_;
    orm_int32_array counts_;
    orm_int32_array many_;
    color_array shades_;
    orm_text_array tallies_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct thing_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool contact;
        bool nickname;
        bool shade;
        bool counts;
        bool many;
        bool shades;
        bool tallies;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline thing *thing_new(orm_session *session) {
    return (thing *)orm_object_new(session, &thing_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status thing_add(orm_session *session, thing *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status thing_delete(thing *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status thing_refresh(thing *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status thing_reload(thing *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status thing_expire(thing *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status thing_merge(orm_session *session, const thing *object, thing **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (thing *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status thing_expunge(thing *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status thing_detach(const thing *object, thing **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (thing *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void thing_free(thing *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_thing_find_with(const char *file, int line, orm_session *session,
                                                int32_t id, const thing_with *with, thing **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &thing_entity, key, with, file, line, &found);
    *out = (thing *)found;
    return status;
}
static inline orm_status orm_at_thing_find(const char *file, int line, orm_session *session,
                                           int32_t id, thing **out) {
    return orm_at_thing_find_with(file, line, session, id, NULL, out);
}
static inline orm_status thing_find_with(orm_session *session, int32_t id, const thing_with *with,
                                         thing **out) {
    return orm_at_thing_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status thing_find(orm_session *session, int32_t id, thing **out) {
    return orm_at_thing_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status thing_all_with(orm_session *session, const thing_with *with,
                                        thing_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &thing_entity, with, &found);
    out->items = (thing **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status thing_all(orm_session *session, thing_list *out) {
    return thing_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status thing_list_load(const thing_list *list, const thing_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&thing_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status thing_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &thing_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status thing_next(orm_stream *stream, thing **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (thing *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: positive, in the primary key. */
static inline int32_t thing_id(const thing *object) {
    ORM_READ(object, THING_COLUMN_ID);
    return object->id_;
}
static inline void thing_set_id(thing *object, int32_t value) {
    orm_object_set((orm_object *)object, THING_COLUMN_ID, &value);
}

/* contact: email, may be NULL. */
static inline const char *thing_contact(const thing *object) {
    ORM_READ(object, THING_COLUMN_CONTACT);
    return object->contact_;
}
static inline void thing_set_contact(thing *object, const char *value) {
    orm_object_set((orm_object *)object, THING_COLUMN_CONTACT, &value);
}

/* nickname: small_text. */
static inline const char *thing_nickname(const thing *object) {
    ORM_READ(object, THING_COLUMN_NICKNAME);
    return object->nickname_;
}
static inline void thing_set_nickname(thing *object, const char *value) {
    orm_object_set((orm_object *)object, THING_COLUMN_NICKNAME, &value);
}

/* shade: tint. */
static inline color thing_shade(const thing *object) {
    ORM_READ(object, THING_COLUMN_SHADE);
    return object->shade_;
}
static inline void thing_set_shade(thing *object, color value) {
    orm_object_set((orm_object *)object, THING_COLUMN_SHADE, &value);
}
/* The label, also of a value that is newer than this program; NULL for NULL. */
static inline const char *thing_shade_label(const thing *object) {
    return orm_object_label((const orm_object *)object, THING_COLUMN_SHADE);
}

/* counts: tally. */
static inline orm_int32_array thing_counts(const thing *object) {
    ORM_READ(object, THING_COLUMN_COUNTS);
    return object->counts_;
}
static inline void thing_set_counts(thing *object, orm_int32_array value) {
    orm_object_set((orm_object *)object, THING_COLUMN_COUNTS, &value);
}

/* many: positive[]. */
static inline orm_int32_array thing_many(const thing *object) {
    ORM_READ(object, THING_COLUMN_MANY);
    return object->many_;
}
static inline void thing_set_many(thing *object, orm_int32_array value) {
    orm_object_set((orm_object *)object, THING_COLUMN_MANY, &value);
}

/* shades: tint[], may be NULL. */
static inline color_array thing_shades(const thing *object) {
    ORM_READ(object, THING_COLUMN_SHADES);
    return object->shades_;
}
static inline void thing_set_shades(thing *object, color_array value) {
    orm_object_set((orm_object *)object, THING_COLUMN_SHADES, &value);
}

/* tallies: tally[], may be NULL. */
static inline orm_text_array thing_tallies(const thing *object) {
    ORM_READ(object, THING_COLUMN_TALLIES);
    return object->tallies_;
}
static inline void thing_set_tallies(thing *object, orm_text_array value) {
    orm_object_set((orm_object *)object, THING_COLUMN_TALLIES, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define THING_PKEY "things_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define thing_find(...)      orm_at_thing_find(ORM_HERE, __VA_ARGS__)
#define thing_find_with(...) orm_at_thing_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
