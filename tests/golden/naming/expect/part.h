/* clang-format off */
/*
 * Part: a row of a_rather_long_table_name_for_a_warehouse_of_parts.
 *
 * Made by ormgen from the schema of naming, which is the place for changes.
 */
#ifndef NAMING_PART_H
#define NAMING_PART_H

#include "naming_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    PART_COLUMN_ID,
    PART_COLUMN_A_RATHER_LONG_COLUMN_NAME_FOR_THE_CODE,
    PART_COLUMN_ANOTHER_LONG_COLUMN_NAME_FOR_THE_SHELF,
    PART_COLUMN_SUCCESSOR_ID,
};

/* Relationships by number. */
enum {
    PART_RELATION_SUCCESSOR,
};

/* Its fields are the runtime's: programs use the calls below. */
struct part {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    const char *a_rather_long_column_name_for_the_code_;
    int32_t another_long_column_name_for_the_shelf_;
    orm_opt_int32 successor_id_;
    orm_object *successor_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct part_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool a_rather_long_column_name_for_the_code;
        bool another_long_column_name_for_the_shelf;
        bool successor_id;
    } only, also;
    struct {
        orm_load how;
        const part_with *with;
    } successor;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline part *part_new(orm_session *session) {
    return (part *)orm_object_new(session, &part_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status part_add(orm_session *session, part *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status part_delete(part *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status part_refresh(part *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status part_reload(part *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status part_expire(part *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status part_merge(orm_session *session, const part *object, part **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (part *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status part_expunge(part *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status part_detach(const part *object, part **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (part *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void part_free(part *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_part_find_with(const char *file, int line, orm_session *session,
                                               int32_t id, const part_with *with, part **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &part_entity, key, with, file, line, &found);
    *out = (part *)found;
    return status;
}
static inline orm_status orm_at_part_find(const char *file, int line, orm_session *session,
                                          int32_t id, part **out) {
    return orm_at_part_find_with(file, line, session, id, NULL, out);
}
static inline orm_status part_find_with(orm_session *session, int32_t id, const part_with *with,
                                        part **out) {
    return orm_at_part_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status part_find(orm_session *session, int32_t id, part **out) {
    return orm_at_part_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status part_all_with(orm_session *session, const part_with *with,
                                       part_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &part_entity, with, &found);
    out->items = (part **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status part_all(orm_session *session, part_list *out) {
    return part_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status part_list_load(const part_list *list, const part_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&part_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status part_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &part_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status part_next(orm_stream *stream, part **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (part *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key. */
static inline int32_t part_id(const part *object) {
    ORM_READ(object, PART_COLUMN_ID);
    return object->id_;
}
static inline void part_set_id(part *object, int32_t value) {
    orm_object_set((orm_object *)object, PART_COLUMN_ID, &value);
}

/* a_rather_long_column_name_for_the_code: text. */
static inline const char *part_a_rather_long_column_name_for_the_code(const part *object) {
    ORM_READ(object, PART_COLUMN_A_RATHER_LONG_COLUMN_NAME_FOR_THE_CODE);
    return object->a_rather_long_column_name_for_the_code_;
}
static inline void part_set_a_rather_long_column_name_for_the_code(part *object,
                                                                   const char *value) {
    orm_object_set((orm_object *)object, PART_COLUMN_A_RATHER_LONG_COLUMN_NAME_FOR_THE_CODE,
                   &value);
}

/* another_long_column_name_for_the_shelf: integer. */
static inline int32_t part_another_long_column_name_for_the_shelf(const part *object) {
    ORM_READ(object, PART_COLUMN_ANOTHER_LONG_COLUMN_NAME_FOR_THE_SHELF);
    return object->another_long_column_name_for_the_shelf_;
}
static inline void part_set_another_long_column_name_for_the_shelf(part *object, int32_t value) {
    orm_object_set((orm_object *)object, PART_COLUMN_ANOTHER_LONG_COLUMN_NAME_FOR_THE_SHELF,
                   &value);
}

/* successor_id: integer, may be NULL. */
static inline orm_opt_int32 part_successor_id(const part *object) {
    ORM_READ(object, PART_COLUMN_SUCCESSOR_ID);
    return object->successor_id_;
}
static inline void part_set_successor_id(part *object, orm_opt_int32 value) {
    orm_object_set((orm_object *)object, PART_COLUMN_SUCCESSOR_ID, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* successor: Part by successor_id, may be NULL. */
static inline part *part_successor(const part *object) {
    ORM_READ(object, 4 + PART_RELATION_SUCCESSOR);
    return (part *)object->successor_;
}
static inline orm_status orm_at_part_load_successor(const char *file, int line, part *object,
                                                    part **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, PART_RELATION_SUCCESSOR, file, line, &found);
    *out = (part *)found;
    return status;
}
static inline orm_status part_load_successor(part *object, part **out) {
    return orm_at_part_load_successor(NULL, 0, object, out);
}
static inline void part_set_successor(part *object, part *other) {
    orm_object_relate((orm_object *)object, PART_RELATION_SUCCESSOR, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define PART_PKEY                                                            "a_rather_long_table_name_for_a_warehouse_of_parts_pkey"
#define PART__4DE59027_KEY                                                   "a_rather_long_table_name_for_a_warehouse_of_parts__4de59027_key"
#define PART_A_RATHER_LONG_TABLE_NAME_FOR_A_WAREHOUSE_OF_PART_B2360546_CHECK "a_rather_long_table_name_for_a_warehouse_of_part_b2360546_check"
#define PART_6F0A01B9_FKEY                                                   "a_rather_long_table_name_for_a_warehouse_of_parts_6f0a01b9_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define part_find(...)           orm_at_part_find(ORM_HERE, __VA_ARGS__)
#define part_find_with(...)      orm_at_part_find_with(ORM_HERE, __VA_ARGS__)
#define part_load_successor(...) orm_at_part_load_successor(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
