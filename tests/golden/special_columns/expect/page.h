/*
 * Page: a row of pages.
 *
 * Made by ormgen from the schema of special, which is the place for changes.
 */
#ifndef SPECIAL_PAGE_H
#define SPECIAL_PAGE_H

#include "special_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    PAGE_COLUMN_ID,
    PAGE_COLUMN_TITLE,
    PAGE_COLUMN_BODY,
    PAGE_COLUMN_RAW,
    PAGE_COLUMN_REVISION,
    PAGE_COLUMN_UPDATED_AT,
};

/* Its fields are the runtime's: programs use the calls below. */
struct page {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    const char *title_;
    const char *body_;
    orm_bytes raw_;
    int32_t revision_;
    orm_timestamptz updated_at_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct page_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool title;
        bool body;
        bool raw;
        bool revision;
        bool updated_at;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline page *page_new(orm_session *session) {
    return (page *)orm_object_new(session, &page_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status page_add(orm_session *session, page *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status page_delete(page *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status page_refresh(page *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status page_reload(page *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status page_expire(page *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status page_merge(orm_session *session, const page *object, page **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (page *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status page_expunge(page *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status page_detach(const page *object, page **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (page *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void page_free(page *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_page_find_with(const char *file, int line, orm_session *session,
                                               int32_t id, const page_with *with, page **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &page_entity, key, with, file, line, &found);
    *out = (page *)found;
    return status;
}
static inline orm_status orm_at_page_find(const char *file, int line, orm_session *session,
                                          int32_t id, page **out) {
    return orm_at_page_find_with(file, line, session, id, NULL, out);
}
static inline orm_status page_find_with(orm_session *session, int32_t id, const page_with *with,
                                        page **out) {
    return orm_at_page_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status page_find(orm_session *session, int32_t id, page **out) {
    return orm_at_page_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status page_all_with(orm_session *session, const page_with *with,
                                       page_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &page_entity, with, &found);
    out->items = (page **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status page_all(orm_session *session, page_list *out) {
    return page_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status page_list_load(const page_list *list, const page_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&page_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status page_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &page_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status page_next(orm_stream *stream, page **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (page *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key, identity. */
static inline int32_t page_id(const page *object) {
    ORM_READ(object, PAGE_COLUMN_ID);
    return object->id_;
}
static inline void page_set_id(page *object, int32_t value) {
    orm_object_set((orm_object *)object, PAGE_COLUMN_ID, &value);
}

/* title: text. */
static inline const char *page_title(const page *object) {
    ORM_READ(object, PAGE_COLUMN_TITLE);
    return object->title_;
}
static inline void page_set_title(page *object, const char *value) {
    orm_object_set((orm_object *)object, PAGE_COLUMN_TITLE, &value);
}

/* body: text, left out of loads. */
static inline const char *page_body(const page *object) {
    ORM_READ(object, PAGE_COLUMN_BODY);
    return object->body_;
}
static inline void page_set_body(page *object, const char *value) {
    orm_object_set((orm_object *)object, PAGE_COLUMN_BODY, &value);
}

/* raw: bytea, may be NULL, left out of loads. */
static inline orm_bytes page_raw(const page *object) {
    ORM_READ(object, PAGE_COLUMN_RAW);
    return object->raw_;
}
static inline void page_set_raw(page *object, orm_bytes value) {
    orm_object_set((orm_object *)object, PAGE_COLUMN_RAW, &value);
}

/* revision: integer, by default 1, counted up by each update. */
static inline int32_t page_revision(const page *object) {
    ORM_READ(object, PAGE_COLUMN_REVISION);
    return object->revision_;
}
static inline void page_set_revision(page *object, int32_t value) {
    orm_object_set((orm_object *)object, PAGE_COLUMN_REVISION, &value);
}

/* updated_at: timestamp with time zone, by default now(), the time of the last update. */
static inline orm_timestamptz page_updated_at(const page *object) {
    ORM_READ(object, PAGE_COLUMN_UPDATED_AT);
    return object->updated_at_;
}
static inline void page_set_updated_at(page *object, orm_timestamptz value) {
    orm_object_set((orm_object *)object, PAGE_COLUMN_UPDATED_AT, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define PAGE_PKEY "pages_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define page_find(...)      orm_at_page_find(ORM_HERE, __VA_ARGS__)
#define page_find_with(...) orm_at_page_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
