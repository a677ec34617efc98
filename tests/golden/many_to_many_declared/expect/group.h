/*
 * Group: a row of groups.
 *
 * Made by ormgen from the schema of club, which is the place for changes.
 */
#ifndef CLUB_GROUP_H
#define CLUB_GROUP_H

#include "club_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    GROUP_COLUMN_ID,
};

/* Relationships by number. */
enum {
    GROUP_RELATION_MEMBERS,
    GROUP_RELATION_ENTRIES,
};

/* Its fields are the runtime's: programs use the calls below. */
struct group {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    orm_list members_;
    orm_list entries_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct group_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
    } only, also;
    struct {
        orm_load how;
        const member_with *with;
    } members;
    struct {
        orm_load how;
        const membership_with *with;
    } entries;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline group *group_new(orm_session *session) {
    return (group *)orm_object_new(session, &group_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status group_add(orm_session *session, group *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status group_delete(group *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status group_refresh(group *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status group_reload(group *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status group_expire(group *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status group_merge(orm_session *session, const group *object, group **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (group *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status group_expunge(group *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status group_detach(const group *object, group **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (group *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void group_free(group *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_group_find_with(const char *file, int line, orm_session *session,
                                                int32_t id, const group_with *with, group **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &group_entity, key, with, file, line, &found);
    *out = (group *)found;
    return status;
}
static inline orm_status orm_at_group_find(const char *file, int line, orm_session *session,
                                           int32_t id, group **out) {
    return orm_at_group_find_with(file, line, session, id, NULL, out);
}
static inline orm_status group_find_with(orm_session *session, int32_t id, const group_with *with,
                                         group **out) {
    return orm_at_group_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status group_find(orm_session *session, int32_t id, group **out) {
    return orm_at_group_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status group_all_with(orm_session *session, const group_with *with,
                                        group_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &group_entity, with, &found);
    out->items = (group **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status group_all(orm_session *session, group_list *out) {
    return group_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status group_list_load(const group_list *list, const group_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&group_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status group_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &group_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status group_next(orm_stream *stream, group **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (group *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key, identity. */
static inline int32_t group_id(const group *object) {
    ORM_READ(object, GROUP_COLUMN_ID);
    return object->id_;
}
static inline void group_set_id(group *object, int32_t value) {
    orm_object_set((orm_object *)object, GROUP_COLUMN_ID, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* members: many of Member over memberships. */
static inline member_list group_members(const group *object) {
    member_list list;
    ORM_READ(object, 1 + GROUP_RELATION_MEMBERS);
    list.items = (member **)object->members_.items;
    list.len = object->members_.len;
    return list;
}
static inline orm_status orm_at_group_load_members(const char *file, int line, group *object,
                                                   member_list *out) {
    orm_list found = {NULL, 0};
    orm_status status =
        orm_object_load_many_at((orm_object *)object, GROUP_RELATION_MEMBERS, file, line, &found);
    out->items = (member **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status group_load_members(group *object, member_list *out) {
    return orm_at_group_load_members(NULL, 0, object, out);
}
static inline void group_members_add(group *object, member *other) {
    orm_object_link((orm_object *)object, GROUP_RELATION_MEMBERS, (orm_object *)other);
}
static inline void group_members_remove(group *object, member *other) {
    orm_object_unlink((orm_object *)object, GROUP_RELATION_MEMBERS, (orm_object *)other);
}

/* entries: many of Membership by its club_group. */
static inline membership_list group_entries(const group *object) {
    membership_list list;
    ORM_READ(object, 1 + GROUP_RELATION_ENTRIES);
    list.items = (membership **)object->entries_.items;
    list.len = object->entries_.len;
    return list;
}
static inline orm_status orm_at_group_load_entries(const char *file, int line, group *object,
                                                   membership_list *out) {
    orm_list found = {NULL, 0};
    orm_status status =
        orm_object_load_many_at((orm_object *)object, GROUP_RELATION_ENTRIES, file, line, &found);
    out->items = (membership **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status group_load_entries(group *object, membership_list *out) {
    return orm_at_group_load_entries(NULL, 0, object, out);
}
static inline void group_entries_add(group *object, membership *other) {
    orm_object_link((orm_object *)object, GROUP_RELATION_ENTRIES, (orm_object *)other);
}
static inline void group_entries_remove(group *object, membership *other) {
    orm_object_unlink((orm_object *)object, GROUP_RELATION_ENTRIES, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define GROUP_PKEY "groups_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define group_find(...)         orm_at_group_find(ORM_HERE, __VA_ARGS__)
#define group_find_with(...)    orm_at_group_find_with(ORM_HERE, __VA_ARGS__)
#define group_load_members(...) orm_at_group_load_members(ORM_HERE, __VA_ARGS__)
#define group_load_entries(...) orm_at_group_load_entries(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
