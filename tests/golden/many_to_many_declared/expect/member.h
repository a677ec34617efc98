/*
 * Member: a row of members.
 *
 * Made by ormgen from the schema of club, which is the place for changes.
 */
#ifndef CLUB_MEMBER_H
#define CLUB_MEMBER_H

#include "club_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    MEMBER_COLUMN_ID,
    MEMBER_COLUMN_NAME,
};

/* Relationships by number. */
enum {
    MEMBER_RELATION_GROUPS,
    MEMBER_RELATION_FRIENDS,
    MEMBER_RELATION_ADMIRERS,
};

/* Its fields are the runtime's: programs use the calls below. */
struct member {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    const char *name_;
    orm_list groups_;
    orm_list friends_;
    orm_list admirers_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct member_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool name;
    } only, also;
    struct {
        orm_load how;
        const group_with *with;
    } groups;
    struct {
        orm_load how;
        const member_with *with;
    } friends;
    struct {
        orm_load how;
        const member_with *with;
    } admirers;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline member *member_new(orm_session *session) {
    return (member *)orm_object_new(session, &member_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status member_add(orm_session *session, member *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status member_delete(member *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status member_refresh(member *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status member_reload(member *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status member_expire(member *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status member_merge(orm_session *session, const member *object, member **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (member *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status member_expunge(member *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status member_detach(const member *object, member **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (member *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void member_free(member *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_member_find_with(const char *file, int line, orm_session *session,
                                                 int32_t id, const member_with *with,
                                                 member **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &member_entity, key, with, file, line, &found);
    *out = (member *)found;
    return status;
}
static inline orm_status orm_at_member_find(const char *file, int line, orm_session *session,
                                            int32_t id, member **out) {
    return orm_at_member_find_with(file, line, session, id, NULL, out);
}
static inline orm_status member_find_with(orm_session *session, int32_t id, const member_with *with,
                                          member **out) {
    return orm_at_member_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status member_find(orm_session *session, int32_t id, member **out) {
    return orm_at_member_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status member_all_with(orm_session *session, const member_with *with,
                                         member_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &member_entity, with, &found);
    out->items = (member **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status member_all(orm_session *session, member_list *out) {
    return member_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status member_list_load(const member_list *list, const member_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&member_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status member_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &member_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status member_next(orm_stream *stream, member **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (member *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key, identity. */
static inline int32_t member_id(const member *object) {
    ORM_READ(object, MEMBER_COLUMN_ID);
    return object->id_;
}
static inline void member_set_id(member *object, int32_t value) {
    orm_object_set((orm_object *)object, MEMBER_COLUMN_ID, &value);
}

/* name: text. */
static inline const char *member_name(const member *object) {
    ORM_READ(object, MEMBER_COLUMN_NAME);
    return object->name_;
}
static inline void member_set_name(member *object, const char *value) {
    orm_object_set((orm_object *)object, MEMBER_COLUMN_NAME, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* groups: many of Group over memberships. */
static inline group_list member_groups(const member *object) {
    group_list list;
    ORM_READ(object, 2 + MEMBER_RELATION_GROUPS);
    list.items = (group **)object->groups_.items;
    list.len = object->groups_.len;
    return list;
}
static inline orm_status orm_at_member_load_groups(const char *file, int line, member *object,
                                                   group_list *out) {
    orm_list found = {NULL, 0};
    orm_status status =
        orm_object_load_many_at((orm_object *)object, MEMBER_RELATION_GROUPS, file, line, &found);
    out->items = (group **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status member_load_groups(member *object, group_list *out) {
    return orm_at_member_load_groups(NULL, 0, object, out);
}
static inline void member_groups_add(member *object, group *other) {
    orm_object_link((orm_object *)object, MEMBER_RELATION_GROUPS, (orm_object *)other);
}
static inline void member_groups_remove(member *object, group *other) {
    orm_object_unlink((orm_object *)object, MEMBER_RELATION_GROUPS, (orm_object *)other);
}

/* friends: many of Member over friendships. */
static inline member_list member_friends(const member *object) {
    member_list list;
    ORM_READ(object, 2 + MEMBER_RELATION_FRIENDS);
    list.items = (member **)object->friends_.items;
    list.len = object->friends_.len;
    return list;
}
static inline orm_status orm_at_member_load_friends(const char *file, int line, member *object,
                                                    member_list *out) {
    orm_list found = {NULL, 0};
    orm_status status =
        orm_object_load_many_at((orm_object *)object, MEMBER_RELATION_FRIENDS, file, line, &found);
    out->items = (member **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status member_load_friends(member *object, member_list *out) {
    return orm_at_member_load_friends(NULL, 0, object, out);
}
static inline void member_friends_add(member *object, member *other) {
    orm_object_link((orm_object *)object, MEMBER_RELATION_FRIENDS, (orm_object *)other);
}
static inline void member_friends_remove(member *object, member *other) {
    orm_object_unlink((orm_object *)object, MEMBER_RELATION_FRIENDS, (orm_object *)other);
}

/* admirers: many of Member over friendships. */
static inline member_list member_admirers(const member *object) {
    member_list list;
    ORM_READ(object, 2 + MEMBER_RELATION_ADMIRERS);
    list.items = (member **)object->admirers_.items;
    list.len = object->admirers_.len;
    return list;
}
static inline orm_status orm_at_member_load_admirers(const char *file, int line, member *object,
                                                     member_list *out) {
    orm_list found = {NULL, 0};
    orm_status status =
        orm_object_load_many_at((orm_object *)object, MEMBER_RELATION_ADMIRERS, file, line, &found);
    out->items = (member **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status member_load_admirers(member *object, member_list *out) {
    return orm_at_member_load_admirers(NULL, 0, object, out);
}
static inline void member_admirers_add(member *object, member *other) {
    orm_object_link((orm_object *)object, MEMBER_RELATION_ADMIRERS, (orm_object *)other);
}
static inline void member_admirers_remove(member *object, member *other) {
    orm_object_unlink((orm_object *)object, MEMBER_RELATION_ADMIRERS, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define MEMBER_PKEY "members_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define member_find(...)          orm_at_member_find(ORM_HERE, __VA_ARGS__)
#define member_find_with(...)     orm_at_member_find_with(ORM_HERE, __VA_ARGS__)
#define member_load_groups(...)   orm_at_member_load_groups(ORM_HERE, __VA_ARGS__)
#define member_load_friends(...)  orm_at_member_load_friends(ORM_HERE, __VA_ARGS__)
#define member_load_admirers(...) orm_at_member_load_admirers(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
