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

/* Finds by primary key; *out is NULL when there is no such row. The session owns it, and asks the
 * server only when it does not have it yet. */
static inline orm_status membership_find(orm_session *session, int32_t member_id,
                                         int32_t club_group_id, membership **out) {
    const void *const key[] = {&member_id, &club_group_id};
    orm_object *found = NULL;
    orm_status status = orm_object_find(session, &membership_entity, key, &found);
    *out = (membership *)found;
    return status;
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status membership_all(orm_session *session, membership_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all(session, &membership_entity, &found);
    out->items = (membership **)found.items;
    out->len = found.len;
    return status;
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
static inline orm_status membership_load_member(membership *object, member **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one((orm_object *)object, MEMBERSHIP_RELATION_MEMBER, &found);
    *out = (member *)found;
    return status;
}
static inline void membership_set_member(membership *object, member *other) {
    orm_object_relate((orm_object *)object, MEMBERSHIP_RELATION_MEMBER, (orm_object *)other);
}

/* club_group: Group by club_group_id. */
static inline group *membership_club_group(const membership *object) {
    ORM_READ(object, 3 + MEMBERSHIP_RELATION_CLUB_GROUP);
    return (group *)object->club_group_;
}
static inline orm_status membership_load_club_group(membership *object, group **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one((orm_object *)object, MEMBERSHIP_RELATION_CLUB_GROUP, &found);
    *out = (group *)found;
    return status;
}
static inline void membership_set_club_group(membership *object, group *other) {
    orm_object_relate((orm_object *)object, MEMBERSHIP_RELATION_CLUB_GROUP, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define MEMBERSHIP_PKEY               "memberships_pkey"
#define MEMBERSHIP_MEMBER_ID_FKEY     "memberships_member_id_fkey"
#define MEMBERSHIP_CLUB_GROUP_ID_FKEY "memberships_club_group_id_fkey"

#ifdef __cplusplus
}
#endif

#endif
