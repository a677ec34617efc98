/* clang-format off */
/*
 * a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long: a row of a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long.
 *
 * Made by ormgen from the schema of lengthy, which is the place for changes.
 */
#ifndef LENGTHY_A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LONG_H
#define LENGTHY_A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LONG_H

#include "lengthy_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LONG_COLUMN_A_COLUMN_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LON,
    A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LONG_COLUMN_A_NULLABLE_COLUMN_WHOSE_NAME_IS_RATHER_LONG_TOO,
    A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LONG_COLUMN_PARENT_ID,
};

/* Relationships by number. */
enum {
    A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LONG_RELATION_A_RELATIONSHIP_WHOSE_NAME_IS_LONG_AS_WELL,
};

/* Its fields are the runtime's: programs use the calls below. */
struct a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t a_column_whose_name_is_as_long_as_postgresql_lets_a_name_be_lon_;
    orm_opt_timestamptz a_nullable_column_whose_name_is_rather_long_too_;
    orm_opt_int32 parent_id_;
    orm_object *a_relationship_whose_name_is_long_as_well_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool a_column_whose_name_is_as_long_as_postgresql_lets_a_name_be_lon;
        bool a_nullable_column_whose_name_is_rather_long_too;
        bool parent_id;
    } only, also;
    struct {
        orm_load how;
        const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_with *with;
    } a_relationship_whose_name_is_long_as_well;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_new(
    orm_session *session) {
    return (a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *)orm_object_new(
        session, &a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_add(
    orm_session *session, a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_delete(
    a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_refresh(
    a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_reload(
    a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_expire(
    a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_merge(
    orm_session *session,
    const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *object,
    a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_expunge(
    a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_detach(
    const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *object,
    a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_free(
    a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_find_with(
    const char *file, int line, orm_session *session,
    int32_t a_column_whose_name_is_as_long_as_postgresql_lets_a_name_be_lon,
    const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_with *with,
    a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long **out) {
    const void *const key[] = {&a_column_whose_name_is_as_long_as_postgresql_lets_a_name_be_lon};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(
        session, &a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_entity, key, with,
        file, line, &found);
    *out = (a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *)found;
    return status;
}
static inline orm_status orm_at_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_find(
    const char *file, int line, orm_session *session,
    int32_t a_column_whose_name_is_as_long_as_postgresql_lets_a_name_be_lon,
    a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long **out) {
    return orm_at_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_find_with(
        file, line, session, a_column_whose_name_is_as_long_as_postgresql_lets_a_name_be_lon, NULL,
        out);
}
static inline orm_status a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_find_with(
    orm_session *session, int32_t a_column_whose_name_is_as_long_as_postgresql_lets_a_name_be_lon,
    const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_with *with,
    a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long **out) {
    return orm_at_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_find_with(
        NULL, 0, session, a_column_whose_name_is_as_long_as_postgresql_lets_a_name_be_lon, with,
        out);
}
static inline orm_status a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_find(
    orm_session *session, int32_t a_column_whose_name_is_as_long_as_postgresql_lets_a_name_be_lon,
    a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long **out) {
    return orm_at_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_find_with(
        NULL, 0, session, a_column_whose_name_is_as_long_as_postgresql_lets_a_name_be_lon, NULL,
        out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_all_with(
    orm_session *session,
    const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_with *with,
    a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(
        session, &a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_entity, with,
        &found);
    out->items = (a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_all(
    orm_session *session,
    a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_list *out) {
    return a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_all_with(session, NULL,
                                                                                    out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_list_load(
    const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_list *list,
    const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_entity,
                         &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status
a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_stream(orm_session *session,
                                                                       orm_stream **out) {
    return orm_entity_stream(
        session, &a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_next(
    orm_stream *stream, a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* a_column_whose_name_is_as_long_as_postgresql_lets_a_name_be_lon: integer, in the primary key. */
static inline int32_t a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_a_column_whose_name_is_as_long_as_postgresql_lets_a_name_be_lon(
    const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *object) {
    ORM_READ(
        object,
        A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LONG_COLUMN_A_COLUMN_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LON);
    return object->a_column_whose_name_is_as_long_as_postgresql_lets_a_name_be_lon_;
}
static inline void a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_set_a_column_whose_name_is_as_long_as_postgresql_lets_a_name_be_lon(
    a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *object, int32_t value) {
    orm_object_set(
        (orm_object *)object,
        A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LONG_COLUMN_A_COLUMN_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LON,
        &value);
}

/* a_nullable_column_whose_name_is_rather_long_too: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_a_nullable_column_whose_name_is_rather_long_too(
    const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *object) {
    ORM_READ(
        object,
        A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LONG_COLUMN_A_NULLABLE_COLUMN_WHOSE_NAME_IS_RATHER_LONG_TOO);
    return object->a_nullable_column_whose_name_is_rather_long_too_;
}
static inline void a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_set_a_nullable_column_whose_name_is_rather_long_too(
    a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *object,
    orm_opt_timestamptz value) {
    orm_object_set(
        (orm_object *)object,
        A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LONG_COLUMN_A_NULLABLE_COLUMN_WHOSE_NAME_IS_RATHER_LONG_TOO,
        &value);
}

/* parent_id: integer, may be NULL. */
static inline orm_opt_int32 a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_parent_id(
    const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *object) {
    ORM_READ(object,
             A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LONG_COLUMN_PARENT_ID);
    return object->parent_id_;
}
static inline void a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_set_parent_id(
    a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *object, orm_opt_int32 value) {
    orm_object_set((orm_object *)object,
                   A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LONG_COLUMN_PARENT_ID,
                   &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* a_relationship_whose_name_is_long_as_well: a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long by parent_id, may be NULL. */
static inline a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_a_relationship_whose_name_is_long_as_well(
    const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *object) {
    ORM_READ(
        object,
        3 + A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LONG_RELATION_A_RELATIONSHIP_WHOSE_NAME_IS_LONG_AS_WELL);
    return (a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *)object->a_relationship_whose_name_is_long_as_well_;
}
static inline orm_status orm_at_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_load_a_relationship_whose_name_is_long_as_well(
    const char *file, int line,
    a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *object,
    a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long **out) {
    orm_object *found = NULL;
    orm_status status = orm_object_load_one_at(
        (orm_object *)object,
        A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LONG_RELATION_A_RELATIONSHIP_WHOSE_NAME_IS_LONG_AS_WELL,
        file, line, &found);
    *out = (a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *)found;
    return status;
}
static inline orm_status a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_load_a_relationship_whose_name_is_long_as_well(
    a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *object,
    a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long **out) {
    return orm_at_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_load_a_relationship_whose_name_is_long_as_well(
        NULL, 0, object, out);
}
static inline void a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_set_a_relationship_whose_name_is_long_as_well(
    a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *object,
    a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *other) {
    orm_object_relate(
        (orm_object *)object,
        A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LONG_RELATION_A_RELATIONSHIP_WHOSE_NAME_IS_LONG_AS_WELL,
        (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LONG_A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS__2268B2C6_PKEY "a_table_whose_name_is_as_long_as_postgresql_lets__2268b2c6_pkey"
#define A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LONG_A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS__1028A6E6_FKEY "a_table_whose_name_is_as_long_as_postgresql_lets__1028a6e6_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_find(...)                                           orm_at_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_find(ORM_HERE, __VA_ARGS__)
#define a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_find_with(...)                                      orm_at_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_find_with(ORM_HERE, __VA_ARGS__)
#define a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_load_a_relationship_whose_name_is_long_as_well(...) orm_at_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_load_a_relationship_whose_name_is_long_as_well(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
