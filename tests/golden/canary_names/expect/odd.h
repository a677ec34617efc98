/*
 * Odd: a row of "sch""ema * /"."ta""ble; drop table x -- ? ?/".
 *
 * Made by ormgen from the schema of canary, which is the place for changes.
 */
#ifndef CANARY_ODD_H
#define CANARY_ODD_H

#include "canary_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    ODD_COLUMN_ID,
    ODD_COLUMN_A,
    ODD_COLUMN_B,
    ODD_COLUMN_C,
    ODD_COLUMN_D,
    ODD_COLUMN_KIND,
    ODD_COLUMN_E,
};

/* Its fields are the runtime's: programs use the calls below. */
struct odd {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    const char *a_;
    const char *b_;
    const char *c_;
    const char *d_;
    odd_enum kind_;
    odd_type_opt e_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct odd_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool a;
        bool b;
        bool c;
        bool d;
        bool kind;
        bool e;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline odd *odd_new(orm_session *session) {
    return (odd *)orm_object_new(session, &odd_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status odd_add(orm_session *session, odd *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status odd_delete(odd *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status odd_refresh(odd *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status odd_reload(odd *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status odd_expire(odd *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status odd_merge(orm_session *session, const odd *object, odd **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (odd *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status odd_expunge(odd *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status odd_detach(const odd *object, odd **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (odd *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void odd_free(odd *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_odd_find_with(const char *file, int line, orm_session *session,
                                              int32_t id, const odd_with *with, odd **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &odd_entity, key, with, file, line, &found);
    *out = (odd *)found;
    return status;
}
static inline orm_status orm_at_odd_find(const char *file, int line, orm_session *session,
                                         int32_t id, odd **out) {
    return orm_at_odd_find_with(file, line, session, id, NULL, out);
}
static inline orm_status odd_find_with(orm_session *session, int32_t id, const odd_with *with,
                                       odd **out) {
    return orm_at_odd_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status odd_find(orm_session *session, int32_t id, odd **out) {
    return orm_at_odd_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status odd_all_with(orm_session *session, const odd_with *with, odd_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &odd_entity, with, &found);
    out->items = (odd **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status odd_all(orm_session *session, odd_list *out) {
    return odd_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status odd_list_load(const odd_list *list, const odd_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&odd_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status odd_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &odd_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status odd_next(orm_stream *stream, odd **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (odd *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id ": integer, in the primary key. */
static inline int32_t odd_id(const odd *object) {
    ORM_READ(object, ODD_COLUMN_ID);
    return object->id_;
}
static inline void odd_set_id(odd *object, int32_t value) {
    orm_object_set((orm_object *)object, ODD_COLUMN_ID, &value);
}

/* * / int x; / * ? ?/: text. */
static inline const char *odd_a(const odd *object) {
    ORM_READ(object, ODD_COLUMN_A);
    return object->a_;
}
static inline void odd_set_a(odd *object, const char *value) {
    orm_object_set((orm_object *)object, ODD_COLUMN_A, &value);
}

/* %n%s\: text, may be NULL. */
static inline const char *odd_b(const odd *object) {
    ORM_READ(object, ODD_COLUMN_B);
    return object->b_;
}
static inline void odd_set_b(odd *object, const char *value) {
    orm_object_set((orm_object *)object, ODD_COLUMN_B, &value);
}

/* $$ $1 'x': text, by default '* / "; ''; -- ? ?/ $$'. */
static inline const char *odd_c(const odd *object) {
    ORM_READ(object, ODD_COLUMN_C);
    return object->c_;
}
static inline void odd_set_c(odd *object, const char *value) {
    orm_object_set((orm_object *)object, ODD_COLUMN_C, &value);
}

/* \u202edlo: text, may be NULL. */
static inline const char *odd_d(const odd *object) {
    ORM_READ(object, ODD_COLUMN_D);
    return object->d_;
}
static inline void odd_set_d(odd *object, const char *value) {
    orm_object_set((orm_object *)object, ODD_COLUMN_D, &value);
}

/* kind: en"um * / ? ?/ \ %n, by default '* / "; ? ?/ %n'. */
static inline odd_enum odd_kind(const odd *object) {
    ORM_READ(object, ODD_COLUMN_KIND);
    return object->kind_;
}
static inline void odd_set_kind(odd *object, odd_enum value) {
    orm_object_set((orm_object *)object, ODD_COLUMN_KIND, &value);
}
/* The label, also of a value that is newer than this program; NULL for NULL. */
static inline const char *odd_kind_label(const odd *object) {
    return orm_object_label((const orm_object *)object, ODD_COLUMN_KIND);
}

/* new line: ty"pe * / ? ?/, may be NULL. */
static inline odd_type_opt odd_e(const odd *object) {
    ORM_READ(object, ODD_COLUMN_E);
    return object->e_;
}
static inline void odd_set_e(odd *object, odd_type_opt value) {
    orm_object_set((orm_object *)object, ODD_COLUMN_E, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define ODD_PKEY                 "ta\"ble; drop table x -- ?\?/_pkey"
#define ODD_CHE_CK_________      "che\"ck */ ?\?/ \\"
#define ODD____INT_X_________KEY "ta\"ble; drop table x -- ?\?/_*/ int x; /* ?\?/_key"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define odd_find(...)      orm_at_odd_find(ORM_HERE, __VA_ARGS__)
#define odd_find_with(...) orm_at_odd_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
