/*
 * Bank: a row of books.banks.
 *
 * Made by ormgen from the schema of ledger, which is the place for changes.
 */
#ifndef LEDGER_BANK_H
#define LEDGER_BANK_H

#include "ledger_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    BANK_COLUMN_CODE,
    BANK_COLUMN_LAST_YEAR,
    BANK_COLUMN_LAST_NUMBER,
};

/* Relationships by number. */
enum {
    BANK_RELATION_LAST,
    BANK_RELATION_VISITS,
};

/* Its fields are the runtime's: programs use the calls below. */
struct bank {
    orm_object object;
    uint64_t loaded[1], changed[1];
    const char *code_;
    orm_opt_int32 last_year_;
    orm_opt_int32 last_number_;
    orm_object *last_;
    orm_list visits_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct bank_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool code;
        bool last_year;
        bool last_number;
    } only, also;
    struct {
        orm_load how;
        const event_with *with;
    } last;
    struct {
        orm_load how;
        const visit_with *with;
    } visits;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline bank *bank_new(orm_session *session) {
    return (bank *)orm_object_new(session, &bank_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status bank_add(orm_session *session, bank *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status bank_delete(bank *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status bank_refresh(bank *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status bank_reload(bank *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status bank_expire(bank *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status bank_merge(orm_session *session, const bank *object, bank **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (bank *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status bank_expunge(bank *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status bank_detach(const bank *object, bank **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (bank *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void bank_free(bank *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_bank_find_with(const char *file, int line, orm_session *session,
                                               const char *code, const bank_with *with,
                                               bank **out) {
    const void *const key[] = {&code};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &bank_entity, key, with, file, line, &found);
    *out = (bank *)found;
    return status;
}
static inline orm_status orm_at_bank_find(const char *file, int line, orm_session *session,
                                          const char *code, bank **out) {
    return orm_at_bank_find_with(file, line, session, code, NULL, out);
}
static inline orm_status bank_find_with(orm_session *session, const char *code,
                                        const bank_with *with, bank **out) {
    return orm_at_bank_find_with(NULL, 0, session, code, with, out);
}
static inline orm_status bank_find(orm_session *session, const char *code, bank **out) {
    return orm_at_bank_find_with(NULL, 0, session, code, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status bank_all_with(orm_session *session, const bank_with *with,
                                       bank_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &bank_entity, with, &found);
    out->items = (bank **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status bank_all(orm_session *session, bank_list *out) {
    return bank_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status bank_list_load(const bank_list *list, const bank_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&bank_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status bank_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &bank_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status bank_next(orm_stream *stream, bank **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (bank *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* code: character(8), in the primary key. */
static inline const char *bank_code(const bank *object) {
    ORM_READ(object, BANK_COLUMN_CODE);
    return object->code_;
}
static inline void bank_set_code(bank *object, const char *value) {
    orm_object_set((orm_object *)object, BANK_COLUMN_CODE, &value);
}

/* last_year: integer, may be NULL. */
static inline orm_opt_int32 bank_last_year(const bank *object) {
    ORM_READ(object, BANK_COLUMN_LAST_YEAR);
    return object->last_year_;
}
static inline void bank_set_last_year(bank *object, orm_opt_int32 value) {
    orm_object_set((orm_object *)object, BANK_COLUMN_LAST_YEAR, &value);
}

/* last_number: integer, may be NULL. */
static inline orm_opt_int32 bank_last_number(const bank *object) {
    ORM_READ(object, BANK_COLUMN_LAST_NUMBER);
    return object->last_number_;
}
static inline void bank_set_last_number(bank *object, orm_opt_int32 value) {
    orm_object_set((orm_object *)object, BANK_COLUMN_LAST_NUMBER, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* last: Event by last_year, last_number, may be NULL. */
static inline event *bank_last(const bank *object) {
    ORM_READ(object, 3 + BANK_RELATION_LAST);
    return (event *)object->last_;
}
static inline orm_status orm_at_bank_load_last(const char *file, int line, bank *object,
                                               event **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, BANK_RELATION_LAST, file, line, &found);
    *out = (event *)found;
    return status;
}
static inline orm_status bank_load_last(bank *object, event **out) {
    return orm_at_bank_load_last(NULL, 0, object, out);
}
static inline void bank_set_last(bank *object, event *other) {
    orm_object_relate((orm_object *)object, BANK_RELATION_LAST, (orm_object *)other);
}

/* visits: many of Visit by its bank. */
static inline visit_list bank_visits(const bank *object) {
    visit_list list;
    ORM_READ(object, 3 + BANK_RELATION_VISITS);
    list.items = (visit **)object->visits_.items;
    list.len = object->visits_.len;
    return list;
}
static inline orm_status orm_at_bank_load_visits(const char *file, int line, bank *object,
                                                 visit_list *out) {
    orm_list found = {NULL, 0};
    orm_status status =
        orm_object_load_many_at((orm_object *)object, BANK_RELATION_VISITS, file, line, &found);
    out->items = (visit **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status bank_load_visits(bank *object, visit_list *out) {
    return orm_at_bank_load_visits(NULL, 0, object, out);
}
static inline void bank_visits_add(bank *object, visit *other) {
    orm_object_link((orm_object *)object, BANK_RELATION_VISITS, (orm_object *)other);
}
static inline void bank_visits_remove(bank *object, visit *other) {
    orm_object_unlink((orm_object *)object, BANK_RELATION_VISITS, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define BANK_PKEY                       "banks_pkey"
#define BANK_LAST_YEAR_LAST_NUMBER_FKEY "banks_last_year_last_number_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define bank_find(...)        orm_at_bank_find(ORM_HERE, __VA_ARGS__)
#define bank_find_with(...)   orm_at_bank_find_with(ORM_HERE, __VA_ARGS__)
#define bank_load_last(...)   orm_at_bank_load_last(ORM_HERE, __VA_ARGS__)
#define bank_load_visits(...) orm_at_bank_load_visits(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
