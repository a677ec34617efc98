/*
 * Article: a row of articles.
 *
 * Made by ormgen from the schema of indexes, which is the place for changes.
 */
#ifndef INDEXES_ARTICLE_H
#define INDEXES_ARTICLE_H

#include "indexes_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    ARTICLE_COLUMN_ID,
    ARTICLE_COLUMN_TITLE,
    ARTICLE_COLUMN_BODY,
    ARTICLE_COLUMN_DATA,
    ARTICLE_COLUMN_TAGS,
    ARTICLE_COLUMN_SECTION,
    ARTICLE_COLUMN_PLACED,
    ARTICLE_COLUMN_CREATED,
    ARTICLE_COLUMN_DELETED,
};

/* Its fields are the runtime's: programs use the calls below. */
struct article {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int64_t id_;
    const char *title_;
    const char *body_;
    const char *data_;
    orm_text_array tags_;
    const char *section_;
    orm_int32_range placed_;
    orm_timestamptz created_;
    bool deleted_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct article_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool title;
        bool body;
        bool data;
        bool tags;
        bool section;
        bool placed;
        bool created;
        bool deleted;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline article *article_new(orm_session *session) {
    return (article *)orm_object_new(session, &article_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status article_add(orm_session *session, article *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status article_delete(article *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status article_refresh(article *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status article_reload(article *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status article_expire(article *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status article_merge(orm_session *session, const article *object, article **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (article *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status article_expunge(article *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status article_detach(const article *object, article **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (article *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void article_free(article *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_article_find_with(const char *file, int line, orm_session *session,
                                                  int64_t id, const article_with *with,
                                                  article **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &article_entity, key, with, file, line, &found);
    *out = (article *)found;
    return status;
}
static inline orm_status orm_at_article_find(const char *file, int line, orm_session *session,
                                             int64_t id, article **out) {
    return orm_at_article_find_with(file, line, session, id, NULL, out);
}
static inline orm_status article_find_with(orm_session *session, int64_t id,
                                           const article_with *with, article **out) {
    return orm_at_article_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status article_find(orm_session *session, int64_t id, article **out) {
    return orm_at_article_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status article_all_with(orm_session *session, const article_with *with,
                                          article_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &article_entity, with, &found);
    out->items = (article **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status article_all(orm_session *session, article_list *out) {
    return article_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status article_list_load(const article_list *list, const article_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&article_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status article_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &article_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status article_next(orm_stream *stream, article **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (article *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: bigint, in the primary key, identity. */
static inline int64_t article_id(const article *object) {
    ORM_READ(object, ARTICLE_COLUMN_ID);
    return object->id_;
}
static inline void article_set_id(article *object, int64_t value) {
    orm_object_set((orm_object *)object, ARTICLE_COLUMN_ID, &value);
}

/* title: text. */
static inline const char *article_title(const article *object) {
    ORM_READ(object, ARTICLE_COLUMN_TITLE);
    return object->title_;
}
static inline void article_set_title(article *object, const char *value) {
    orm_object_set((orm_object *)object, ARTICLE_COLUMN_TITLE, &value);
}

/* body: text. */
static inline const char *article_body(const article *object) {
    ORM_READ(object, ARTICLE_COLUMN_BODY);
    return object->body_;
}
static inline void article_set_body(article *object, const char *value) {
    orm_object_set((orm_object *)object, ARTICLE_COLUMN_BODY, &value);
}

/* data: jsonb. */
static inline const char *article_data(const article *object) {
    ORM_READ(object, ARTICLE_COLUMN_DATA);
    return object->data_;
}
static inline void article_set_data(article *object, const char *value) {
    orm_object_set((orm_object *)object, ARTICLE_COLUMN_DATA, &value);
}

/* tags: text[]. */
static inline orm_text_array article_tags(const article *object) {
    ORM_READ(object, ARTICLE_COLUMN_TAGS);
    return object->tags_;
}
static inline void article_set_tags(article *object, orm_text_array value) {
    orm_object_set((orm_object *)object, ARTICLE_COLUMN_TAGS, &value);
}

/* section: text, may be NULL. */
static inline const char *article_section(const article *object) {
    ORM_READ(object, ARTICLE_COLUMN_SECTION);
    return object->section_;
}
static inline void article_set_section(article *object, const char *value) {
    orm_object_set((orm_object *)object, ARTICLE_COLUMN_SECTION, &value);
}

/* placed: int4range. */
static inline orm_int32_range article_placed(const article *object) {
    ORM_READ(object, ARTICLE_COLUMN_PLACED);
    return object->placed_;
}
static inline void article_set_placed(article *object, orm_int32_range value) {
    orm_object_set((orm_object *)object, ARTICLE_COLUMN_PLACED, &value);
}

/* created: timestamp with time zone, by default now(). */
static inline orm_timestamptz article_created(const article *object) {
    ORM_READ(object, ARTICLE_COLUMN_CREATED);
    return object->created_;
}
static inline void article_set_created(article *object, orm_timestamptz value) {
    orm_object_set((orm_object *)object, ARTICLE_COLUMN_CREATED, &value);
}

/* deleted: boolean, by default false. */
static inline bool article_deleted(const article *object) {
    ORM_READ(object, ARTICLE_COLUMN_DELETED);
    return object->deleted_;
}
static inline void article_set_deleted(article *object, bool value) {
    orm_object_set((orm_object *)object, ARTICLE_COLUMN_DELETED, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define ARTICLE_PKEY              "articles_pkey"
#define ARTICLE_TITLE_SECTION_IDX "articles_title_section_idx"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define article_find(...)      orm_at_article_find(ORM_HERE, __VA_ARGS__)
#define article_find_with(...) orm_at_article_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
