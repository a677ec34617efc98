/*
 * Membership: a row of memberships.
 *
 * Made by ormgen from the schema of club, which is the place for changes.
 */
#ifndef CLUB_MEMBERSHIP_H
#define CLUB_MEMBERSHIP_H

#include "club_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    MEMBERSHIP_COLUMN_MEMBER_ID,
    MEMBERSHIP_COLUMN_CLUB_GROUP_ID,
    MEMBERSHIP_COLUMN_SINCE,
};

/* Relationships by number. */
enum {
    MEMBERSHIP_RELATION_MEMBER,
    MEMBERSHIP_RELATION_CLUB_GROUP,
};

/* Its fields are the runtime's: programs use the calls below. */
struct membership {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t member_id_;
    int32_t club_group_id_;
    orm_date since_;
    orm_object *member_;
    orm_object *club_group_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct membership_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool member_id;
        bool club_group_id;
        bool since;
    } only, also;
    struct {
        orm_load how;
        const member_with *with;
    } member;
    struct {
        orm_load how;
        const group_with *with;
    } club_group;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline membership *membership_new(orm_session *session) {
    return (membership *)orm_object_new(session, &membership_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status membership_add(orm_session *session, membership *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status membership_delete(membership *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status membership_refresh(membership *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status membership_reload(membership *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status membership_expire(membership *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status membership_merge(orm_session *session, const membership *object,
                                          membership **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (membership *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status membership_expunge(membership *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status membership_detach(const membership *object, membership **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (membership *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void membership_free(membership *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status
orm_at_membership_find_with(const char *file, int line, orm_session *session, int32_t member_id,
                            int32_t club_group_id, const membership_with *with, membership **out) {
    const void *const key[] = {&member_id, &club_group_id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &membership_entity, key, with, file, line, &found);
    *out = (membership *)found;
    return status;
}
static inline orm_status orm_at_membership_find(const char *file, int line, orm_session *session,
                                                int32_t member_id, int32_t club_group_id,
                                                membership **out) {
    return orm_at_membership_find_with(file, line, session, member_id, club_group_id, NULL, out);
}
static inline orm_status membership_find_with(orm_session *session, int32_t member_id,
                                              int32_t club_group_id, const membership_with *with,
                                              membership **out) {
    return orm_at_membership_find_with(NULL, 0, session, member_id, club_group_id, with, out);
}
static inline orm_status membership_find(orm_session *session, int32_t member_id,
                                         int32_t club_group_id, membership **out) {
    return orm_at_membership_find_with(NULL, 0, session, member_id, club_group_id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status membership_all_with(orm_session *session, const membership_with *with,
                                             membership_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &membership_entity, with, &found);
    out->items = (membership **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status membership_all(orm_session *session, membership_list *out) {
    return membership_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status membership_list_load(const membership_list *list,
                                              const membership_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&membership_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status membership_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &membership_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status membership_next(orm_stream *stream, membership **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (membership *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* member_id: integer, in the primary key. */
static inline int32_t membership_member_id(const membership *object) {
    ORM_READ(object, MEMBERSHIP_COLUMN_MEMBER_ID);
    return object->member_id_;
}
static inline void membership_set_member_id(membership *object, int32_t value) {
    orm_object_set((orm_object *)object, MEMBERSHIP_COLUMN_MEMBER_ID, &value);
}

/* club_group_id: integer, in the primary key. */
static inline int32_t membership_club_group_id(const membership *object) {
    ORM_READ(object, MEMBERSHIP_COLUMN_CLUB_GROUP_ID);
    return object->club_group_id_;
}
static inline void membership_set_club_group_id(membership *object, int32_t value) {
    orm_object_set((orm_object *)object, MEMBERSHIP_COLUMN_CLUB_GROUP_ID, &value);
}

/* since: date, by default current_date. */
static inline orm_date membership_since(const membership *object) {
    ORM_READ(object, MEMBERSHIP_COLUMN_SINCE);
    return object->since_;
}
static inline void membership_set_since(membership *object, orm_date value) {
    orm_object_set((orm_object *)object, MEMBERSHIP_COLUMN_SINCE, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* member: Member by member_id. */
static inline member *membership_member(const membership *object) {
    ORM_READ(object, 3 + MEMBERSHIP_RELATION_MEMBER);
    return (member *)object->member_;
}
static inline orm_status orm_at_membership_load_member(const char *file, int line,
                                                       membership *object, member **out) {
    orm_object *found = NULL;
    orm_status status = orm_object_load_one_at((orm_object *)object, MEMBERSHIP_RELATION_MEMBER,
                                               file, line, &found);
    *out = (member *)found;
    return status;
}
static inline orm_status membership_load_member(membership *object, member **out) {
    return orm_at_membership_load_member(NULL, 0, object, out);
}
static inline void membership_set_member(membership *object, member *other) {
    orm_object_relate((orm_object *)object, MEMBERSHIP_RELATION_MEMBER, (orm_object *)other);
}

/* club_group: Group by club_group_id. */
static inline group *membership_club_group(const membership *object) {
    ORM_READ(object, 3 + MEMBERSHIP_RELATION_CLUB_GROUP);
    return (group *)object->club_group_;
}
static inline orm_status orm_at_membership_load_club_group(const char *file, int line,
                                                           membership *object, group **out) {
    orm_object *found = NULL;
    orm_status status = orm_object_load_one_at((orm_object *)object, MEMBERSHIP_RELATION_CLUB_GROUP,
                                               file, line, &found);
    *out = (group *)found;
    return status;
}
static inline orm_status membership_load_club_group(membership *object, group **out) {
    return orm_at_membership_load_club_group(NULL, 0, object, out);
}
static inline void membership_set_club_group(membership *object, group *other) {
    orm_object_relate((orm_object *)object, MEMBERSHIP_RELATION_CLUB_GROUP, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define MEMBERSHIP_PKEY               "memberships_pkey"
#define MEMBERSHIP_MEMBER_ID_FKEY     "memberships_member_id_fkey"
#define MEMBERSHIP_CLUB_GROUP_ID_FKEY "memberships_club_group_id_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define membership_find(...)            orm_at_membership_find(ORM_HERE, __VA_ARGS__)
#define membership_find_with(...)       orm_at_membership_find_with(ORM_HERE, __VA_ARGS__)
#define membership_load_member(...)     orm_at_membership_load_member(ORM_HERE, __VA_ARGS__)
#define membership_load_club_group(...) orm_at_membership_load_club_group(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
