/*
 * Person: a row of people.
 *
 * Made by ormgen from the schema of office, which is the place for changes.
 */
#ifndef OFFICE_PERSON_H
#define OFFICE_PERSON_H

#include "office_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    PERSON_COLUMN_ID,
    PERSON_COLUMN_NAME,
    PERSON_COLUMN_NOTES,
    PERSON_COLUMN_DEPARTMENT_ID,
    PERSON_COLUMN_BOSS_ID,
};

/* Relationships by number. */
enum {
    PERSON_RELATION_DEPARTMENT,
    PERSON_RELATION_BOSS,
    PERSON_RELATION_TEAM,
    PERSON_RELATION_TASKS,
};

/* Its fields are the runtime's: programs use the calls below. */
struct person {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int64_t id_;
    const char *name_;
    const char *notes_;
    orm_opt_int64 department_id_;
    orm_opt_int64 boss_id_;
    orm_object *department_;
    orm_object *boss_;
    orm_list team_;
    orm_list tasks_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct person_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool name;
        bool notes;
        bool department_id;
        bool boss_id;
    } only, also;
    struct {
        orm_load how;
        const department_with *with;
    } department;
    struct {
        orm_load how;
        const person_with *with;
    } boss;
    struct {
        orm_load how;
        const person_with *with;
    } team;
    struct {
        orm_load how;
        const task_with *with;
    } tasks;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline person *person_new(orm_session *session) {
    return (person *)orm_object_new(session, &person_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status person_add(orm_session *session, person *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status person_delete(person *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status person_refresh(person *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status person_reload(person *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status person_expire(person *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status person_merge(orm_session *session, const person *object, person **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (person *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status person_expunge(person *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status person_detach(const person *object, person **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (person *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void person_free(person *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_person_find_with(const char *file, int line, orm_session *session,
                                                 int64_t id, const person_with *with,
                                                 person **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &person_entity, key, with, file, line, &found);
    *out = (person *)found;
    return status;
}
static inline orm_status orm_at_person_find(const char *file, int line, orm_session *session,
                                            int64_t id, person **out) {
    return orm_at_person_find_with(file, line, session, id, NULL, out);
}
static inline orm_status person_find_with(orm_session *session, int64_t id, const person_with *with,
                                          person **out) {
    return orm_at_person_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status person_find(orm_session *session, int64_t id, person **out) {
    return orm_at_person_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status person_all_with(orm_session *session, const person_with *with,
                                         person_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &person_entity, with, &found);
    out->items = (person **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status person_all(orm_session *session, person_list *out) {
    return person_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status person_list_load(const person_list *list, const person_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&person_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status person_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &person_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status person_next(orm_stream *stream, person **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (person *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: bigint, in the primary key, identity. */
static inline int64_t person_id(const person *object) {
    ORM_READ(object, PERSON_COLUMN_ID);
    return object->id_;
}
static inline void person_set_id(person *object, int64_t value) {
    orm_object_set((orm_object *)object, PERSON_COLUMN_ID, &value);
}

/* name: text. */
static inline const char *person_name(const person *object) {
    ORM_READ(object, PERSON_COLUMN_NAME);
    return object->name_;
}
static inline void person_set_name(person *object, const char *value) {
    orm_object_set((orm_object *)object, PERSON_COLUMN_NAME, &value);
}

/* notes: tsvector, may be NULL. */
static inline const char *person_notes(const person *object) {
    ORM_READ(object, PERSON_COLUMN_NOTES);
    return object->notes_;
}
static inline void person_set_notes(person *object, const char *value) {
    orm_object_set((orm_object *)object, PERSON_COLUMN_NOTES, &value);
}

/* department_id: bigint, may be NULL. */
static inline orm_opt_int64 person_department_id(const person *object) {
    ORM_READ(object, PERSON_COLUMN_DEPARTMENT_ID);
    return object->department_id_;
}
static inline void person_set_department_id(person *object, orm_opt_int64 value) {
    orm_object_set((orm_object *)object, PERSON_COLUMN_DEPARTMENT_ID, &value);
}

/* boss_id: bigint, may be NULL. */
static inline orm_opt_int64 person_boss_id(const person *object) {
    ORM_READ(object, PERSON_COLUMN_BOSS_ID);
    return object->boss_id_;
}
static inline void person_set_boss_id(person *object, orm_opt_int64 value) {
    orm_object_set((orm_object *)object, PERSON_COLUMN_BOSS_ID, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* department: Department by department_id, may be NULL. */
static inline department *person_department(const person *object) {
    ORM_READ(object, 5 + PERSON_RELATION_DEPARTMENT);
    return (department *)object->department_;
}
static inline orm_status orm_at_person_load_department(const char *file, int line, person *object,
                                                       department **out) {
    orm_object *found = NULL;
    orm_status status = orm_object_load_one_at((orm_object *)object, PERSON_RELATION_DEPARTMENT,
                                               file, line, &found);
    *out = (department *)found;
    return status;
}
static inline orm_status person_load_department(person *object, department **out) {
    return orm_at_person_load_department(NULL, 0, object, out);
}
static inline void person_set_department(person *object, department *other) {
    orm_object_relate((orm_object *)object, PERSON_RELATION_DEPARTMENT, (orm_object *)other);
}

/* boss: Person by boss_id, may be NULL. */
static inline person *person_boss(const person *object) {
    ORM_READ(object, 5 + PERSON_RELATION_BOSS);
    return (person *)object->boss_;
}
static inline orm_status orm_at_person_load_boss(const char *file, int line, person *object,
                                                 person **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, PERSON_RELATION_BOSS, file, line, &found);
    *out = (person *)found;
    return status;
}
static inline orm_status person_load_boss(person *object, person **out) {
    return orm_at_person_load_boss(NULL, 0, object, out);
}
static inline void person_set_boss(person *object, person *other) {
    orm_object_relate((orm_object *)object, PERSON_RELATION_BOSS, (orm_object *)other);
}

/* team: many of Person by its boss. */
static inline person_list person_team(const person *object) {
    person_list list;
    ORM_READ(object, 5 + PERSON_RELATION_TEAM);
    list.items = (person **)object->team_.items;
    list.len = object->team_.len;
    return list;
}
static inline orm_status orm_at_person_load_team(const char *file, int line, person *object,
                                                 person_list *out) {
    orm_list found = {NULL, 0};
    orm_status status =
        orm_object_load_many_at((orm_object *)object, PERSON_RELATION_TEAM, file, line, &found);
    out->items = (person **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status person_load_team(person *object, person_list *out) {
    return orm_at_person_load_team(NULL, 0, object, out);
}
static inline void person_team_add(person *object, person *other) {
    orm_object_link((orm_object *)object, PERSON_RELATION_TEAM, (orm_object *)other);
}
static inline void person_team_remove(person *object, person *other) {
    orm_object_unlink((orm_object *)object, PERSON_RELATION_TEAM, (orm_object *)other);
}

/* tasks: many of Task by its owner. */
static inline task_list person_tasks(const person *object) {
    task_list list;
    ORM_READ(object, 5 + PERSON_RELATION_TASKS);
    list.items = (task **)object->tasks_.items;
    list.len = object->tasks_.len;
    return list;
}
static inline orm_status orm_at_person_load_tasks(const char *file, int line, person *object,
                                                  task_list *out) {
    orm_list found = {NULL, 0};
    orm_status status =
        orm_object_load_many_at((orm_object *)object, PERSON_RELATION_TASKS, file, line, &found);
    out->items = (task **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status person_load_tasks(person *object, task_list *out) {
    return orm_at_person_load_tasks(NULL, 0, object, out);
}
static inline void person_tasks_add(person *object, task *other) {
    orm_object_link((orm_object *)object, PERSON_RELATION_TASKS, (orm_object *)other);
}
static inline void person_tasks_remove(person *object, task *other) {
    orm_object_unlink((orm_object *)object, PERSON_RELATION_TASKS, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define PERSON_PKEY               "people_pkey"
#define PERSON_DEPARTMENT_ID_FKEY "people_department_id_fkey"
#define PERSON_BOSS_ID_FKEY       "people_boss_id_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define person_find(...)            orm_at_person_find(ORM_HERE, __VA_ARGS__)
#define person_find_with(...)       orm_at_person_find_with(ORM_HERE, __VA_ARGS__)
#define person_load_department(...) orm_at_person_load_department(ORM_HERE, __VA_ARGS__)
#define person_load_boss(...)       orm_at_person_load_boss(ORM_HERE, __VA_ARGS__)
#define person_load_team(...)       orm_at_person_load_team(ORM_HERE, __VA_ARGS__)
#define person_load_tasks(...)      orm_at_person_load_tasks(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
