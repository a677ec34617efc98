/*
 * Badge: a row of badges.
 *
 * Made by ormgen from the schema of badges, which is the place for changes.
 */
#ifndef BADGES_BADGE_H
#define BADGES_BADGE_H

#include "badges_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    BADGE_COLUMN_PERSON_ID,
    BADGE_COLUMN_NUMBER,
};

/* Relationships by number. */
enum {
    BADGE_RELATION_PERSON,
};

/* Its fields are the runtime's: programs use the calls below. */
struct badge {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t person_id_;
    int32_t number_;
    orm_object *person_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct badge_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool person_id;
        bool number;
    } only, also;
    struct {
        orm_load how;
        const person_with *with;
    } person;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline badge *badge_new(orm_session *session) {
    return (badge *)orm_object_new(session, &badge_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status badge_add(orm_session *session, badge *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status badge_delete(badge *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status badge_refresh(badge *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status badge_reload(badge *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status badge_expire(badge *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status badge_merge(orm_session *session, const badge *object, badge **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (badge *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status badge_expunge(badge *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status badge_detach(const badge *object, badge **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (badge *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void badge_free(badge *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_badge_find_with(const char *file, int line, orm_session *session,
                                                int32_t person_id, const badge_with *with,
                                                badge **out) {
    const void *const key[] = {&person_id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &badge_entity, key, with, file, line, &found);
    *out = (badge *)found;
    return status;
}
static inline orm_status orm_at_badge_find(const char *file, int line, orm_session *session,
                                           int32_t person_id, badge **out) {
    return orm_at_badge_find_with(file, line, session, person_id, NULL, out);
}
static inline orm_status badge_find_with(orm_session *session, int32_t person_id,
                                         const badge_with *with, badge **out) {
    return orm_at_badge_find_with(NULL, 0, session, person_id, with, out);
}
static inline orm_status badge_find(orm_session *session, int32_t person_id, badge **out) {
    return orm_at_badge_find_with(NULL, 0, session, person_id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status badge_all_with(orm_session *session, const badge_with *with,
                                        badge_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &badge_entity, with, &found);
    out->items = (badge **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status badge_all(orm_session *session, badge_list *out) {
    return badge_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status badge_list_load(const badge_list *list, const badge_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&badge_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status badge_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &badge_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status badge_next(orm_stream *stream, badge **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (badge *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* person_id: integer, in the primary key. */
static inline int32_t badge_person_id(const badge *object) {
    ORM_READ(object, BADGE_COLUMN_PERSON_ID);
    return object->person_id_;
}
static inline void badge_set_person_id(badge *object, int32_t value) {
    orm_object_set((orm_object *)object, BADGE_COLUMN_PERSON_ID, &value);
}

/* number: integer. */
static inline int32_t badge_number(const badge *object) {
    ORM_READ(object, BADGE_COLUMN_NUMBER);
    return object->number_;
}
static inline void badge_set_number(badge *object, int32_t value) {
    orm_object_set((orm_object *)object, BADGE_COLUMN_NUMBER, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* person: Person by person_id. */
static inline person *badge_person(const badge *object) {
    ORM_READ(object, 2 + BADGE_RELATION_PERSON);
    return (person *)object->person_;
}
static inline orm_status orm_at_badge_load_person(const char *file, int line, badge *object,
                                                  person **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, BADGE_RELATION_PERSON, file, line, &found);
    *out = (person *)found;
    return status;
}
static inline orm_status badge_load_person(badge *object, person **out) {
    return orm_at_badge_load_person(NULL, 0, object, out);
}
static inline void badge_set_person(badge *object, person *other) {
    orm_object_relate((orm_object *)object, BADGE_RELATION_PERSON, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define BADGE_PKEY           "badges_pkey"
#define BADGE_PERSON_ID_KEY  "badges_person_id_key"
#define BADGE_PERSON_ID_FKEY "badges_person_id_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define badge_find(...)        orm_at_badge_find(ORM_HERE, __VA_ARGS__)
#define badge_find_with(...)   orm_at_badge_find_with(ORM_HERE, __VA_ARGS__)
#define badge_load_person(...) orm_at_badge_load_person(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
