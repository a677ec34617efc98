/*
 * Friendship: a row of friendships.
 *
 * Made by ormgen from the schema of club, which is the place for changes.
 */
#ifndef CLUB_FRIENDSHIP_H
#define CLUB_FRIENDSHIP_H

#include "club_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    FRIENDSHIP_COLUMN_MEMBER_ID,
    FRIENDSHIP_COLUMN_FRIEND_ID,
};

/* Relationships by number. */
enum {
    FRIENDSHIP_RELATION_MEMBER,
    FRIENDSHIP_RELATION_FRIEND,
};

/* Its fields are the runtime's: programs use the calls below. */
struct friendship {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t member_id_;
    int32_t friend_id_;
    orm_object *member_;
    orm_object *friend_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct friendship_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool member_id;
        bool friend_id;
    } only, also;
    struct {
        orm_load how;
        const member_with *with;
    } member;
    struct {
        orm_load how;
        const member_with *with;
    } friend_;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline friendship *friendship_new(orm_session *session) {
    return (friendship *)orm_object_new(session, &friendship_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status friendship_add(orm_session *session, friendship *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status friendship_delete(friendship *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status friendship_refresh(friendship *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status friendship_reload(friendship *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status friendship_expire(friendship *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status friendship_merge(orm_session *session, const friendship *object,
                                          friendship **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (friendship *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status friendship_expunge(friendship *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status friendship_detach(const friendship *object, friendship **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (friendship *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void friendship_free(friendship *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_friendship_find_with(const char *file, int line,
                                                     orm_session *session, int32_t member_id,
                                                     int32_t friend_id, const friendship_with *with,
                                                     friendship **out) {
    const void *const key[] = {&member_id, &friend_id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &friendship_entity, key, with, file, line, &found);
    *out = (friendship *)found;
    return status;
}
static inline orm_status orm_at_friendship_find(const char *file, int line, orm_session *session,
                                                int32_t member_id, int32_t friend_id,
                                                friendship **out) {
    return orm_at_friendship_find_with(file, line, session, member_id, friend_id, NULL, out);
}
static inline orm_status friendship_find_with(orm_session *session, int32_t member_id,
                                              int32_t friend_id, const friendship_with *with,
                                              friendship **out) {
    return orm_at_friendship_find_with(NULL, 0, session, member_id, friend_id, with, out);
}
static inline orm_status friendship_find(orm_session *session, int32_t member_id, int32_t friend_id,
                                         friendship **out) {
    return orm_at_friendship_find_with(NULL, 0, session, member_id, friend_id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status friendship_all_with(orm_session *session, const friendship_with *with,
                                             friendship_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &friendship_entity, with, &found);
    out->items = (friendship **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status friendship_all(orm_session *session, friendship_list *out) {
    return friendship_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status friendship_list_load(const friendship_list *list,
                                              const friendship_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&friendship_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status friendship_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &friendship_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status friendship_next(orm_stream *stream, friendship **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (friendship *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* member_id: integer, in the primary key. */
static inline int32_t friendship_member_id(const friendship *object) {
    ORM_READ(object, FRIENDSHIP_COLUMN_MEMBER_ID);
    return object->member_id_;
}
static inline void friendship_set_member_id(friendship *object, int32_t value) {
    orm_object_set((orm_object *)object, FRIENDSHIP_COLUMN_MEMBER_ID, &value);
}

/* friend_id: integer, in the primary key. */
static inline int32_t friendship_friend_id(const friendship *object) {
    ORM_READ(object, FRIENDSHIP_COLUMN_FRIEND_ID);
    return object->friend_id_;
}
static inline void friendship_set_friend_id(friendship *object, int32_t value) {
    orm_object_set((orm_object *)object, FRIENDSHIP_COLUMN_FRIEND_ID, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* member: Member by member_id. */
static inline member *friendship_member(const friendship *object) {
    ORM_READ(object, 2 + FRIENDSHIP_RELATION_MEMBER);
    return (member *)object->member_;
}
static inline orm_status orm_at_friendship_load_member(const char *file, int line,
                                                       friendship *object, member **out) {
    orm_object *found = NULL;
    orm_status status = orm_object_load_one_at((orm_object *)object, FRIENDSHIP_RELATION_MEMBER,
                                               file, line, &found);
    *out = (member *)found;
    return status;
}
static inline orm_status friendship_load_member(friendship *object, member **out) {
    return orm_at_friendship_load_member(NULL, 0, object, out);
}
static inline void friendship_set_member(friendship *object, member *other) {
    orm_object_relate((orm_object *)object, FRIENDSHIP_RELATION_MEMBER, (orm_object *)other);
}

/* friend: Member by friend_id. */
static inline member *friendship_friend(const friendship *object) {
    ORM_READ(object, 2 + FRIENDSHIP_RELATION_FRIEND);
    return (member *)object->friend_;
}
static inline orm_status orm_at_friendship_load_friend(const char *file, int line,
                                                       friendship *object, member **out) {
    orm_object *found = NULL;
    orm_status status = orm_object_load_one_at((orm_object *)object, FRIENDSHIP_RELATION_FRIEND,
                                               file, line, &found);
    *out = (member *)found;
    return status;
}
static inline orm_status friendship_load_friend(friendship *object, member **out) {
    return orm_at_friendship_load_friend(NULL, 0, object, out);
}
static inline void friendship_set_friend(friendship *object, member *other) {
    orm_object_relate((orm_object *)object, FRIENDSHIP_RELATION_FRIEND, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define FRIENDSHIP_PKEY           "friendships_pkey"
#define FRIENDSHIP_MEMBER_ID_FKEY "friendships_member_id_fkey"
#define FRIENDSHIP_FRIEND_ID_FKEY "friendships_friend_id_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define friendship_find(...)        orm_at_friendship_find(ORM_HERE, __VA_ARGS__)
#define friendship_find_with(...)   orm_at_friendship_find_with(ORM_HERE, __VA_ARGS__)
#define friendship_load_member(...) orm_at_friendship_load_member(ORM_HERE, __VA_ARGS__)
#define friendship_load_friend(...) orm_at_friendship_load_friend(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
