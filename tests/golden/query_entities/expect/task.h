/*
 * Task: a row of tasks.
 *
 * Made by ormgen from the schema of office, which is the place for changes.
 */
#ifndef OFFICE_TASK_H
#define OFFICE_TASK_H

#include "office_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    TASK_COLUMN_ID,
    TASK_COLUMN_TITLE,
    TASK_COLUMN_DONE,
    TASK_COLUMN_OWNER_ID,
};

/* Relationships by number. */
enum {
    TASK_RELATION_OWNER,
};

/* Its fields are the runtime's: programs use the calls below. */
struct task {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int64_t id_;
    const char *title_;
    bool done_;
    int64_t owner_id_;
    orm_object *owner_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct task_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool title;
        bool done;
        bool owner_id;
    } only, also;
    struct {
        orm_load how;
        const person_with *with;
    } owner;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline task *task_new(orm_session *session) {
    return (task *)orm_object_new(session, &task_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status task_add(orm_session *session, task *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status task_delete(task *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status task_refresh(task *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status task_reload(task *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status task_expire(task *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status task_merge(orm_session *session, const task *object, task **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (task *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status task_expunge(task *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status task_detach(const task *object, task **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (task *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void task_free(task *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_task_find_with(const char *file, int line, orm_session *session,
                                               int64_t id, const task_with *with, task **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &task_entity, key, with, file, line, &found);
    *out = (task *)found;
    return status;
}
static inline orm_status orm_at_task_find(const char *file, int line, orm_session *session,
                                          int64_t id, task **out) {
    return orm_at_task_find_with(file, line, session, id, NULL, out);
}
static inline orm_status task_find_with(orm_session *session, int64_t id, const task_with *with,
                                        task **out) {
    return orm_at_task_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status task_find(orm_session *session, int64_t id, task **out) {
    return orm_at_task_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status task_all_with(orm_session *session, const task_with *with,
                                       task_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &task_entity, with, &found);
    out->items = (task **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status task_all(orm_session *session, task_list *out) {
    return task_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status task_list_load(const task_list *list, const task_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&task_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status task_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &task_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status task_next(orm_stream *stream, task **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (task *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: bigint, in the primary key, identity. */
static inline int64_t task_id(const task *object) {
    ORM_READ(object, TASK_COLUMN_ID);
    return object->id_;
}
static inline void task_set_id(task *object, int64_t value) {
    orm_object_set((orm_object *)object, TASK_COLUMN_ID, &value);
}

/* title: text. */
static inline const char *task_title(const task *object) {
    ORM_READ(object, TASK_COLUMN_TITLE);
    return object->title_;
}
static inline void task_set_title(task *object, const char *value) {
    orm_object_set((orm_object *)object, TASK_COLUMN_TITLE, &value);
}

/* done: boolean, by default false. */
static inline bool task_done(const task *object) {
    ORM_READ(object, TASK_COLUMN_DONE);
    return object->done_;
}
static inline void task_set_done(task *object, bool value) {
    orm_object_set((orm_object *)object, TASK_COLUMN_DONE, &value);
}

/* owner_id: bigint. */
static inline int64_t task_owner_id(const task *object) {
    ORM_READ(object, TASK_COLUMN_OWNER_ID);
    return object->owner_id_;
}
static inline void task_set_owner_id(task *object, int64_t value) {
    orm_object_set((orm_object *)object, TASK_COLUMN_OWNER_ID, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* owner: Person by owner_id. */
static inline person *task_owner(const task *object) {
    ORM_READ(object, 4 + TASK_RELATION_OWNER);
    return (person *)object->owner_;
}
static inline orm_status orm_at_task_load_owner(const char *file, int line, task *object,
                                                person **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, TASK_RELATION_OWNER, file, line, &found);
    *out = (person *)found;
    return status;
}
static inline orm_status task_load_owner(task *object, person **out) {
    return orm_at_task_load_owner(NULL, 0, object, out);
}
static inline void task_set_owner(task *object, person *other) {
    orm_object_relate((orm_object *)object, TASK_RELATION_OWNER, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define TASK_PKEY          "tasks_pkey"
#define TASK_OWNER_ID_FKEY "tasks_owner_id_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define task_find(...)       orm_at_task_find(ORM_HERE, __VA_ARGS__)
#define task_find_with(...)  orm_at_task_find_with(ORM_HERE, __VA_ARGS__)
#define task_load_owner(...) orm_at_task_load_owner(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
