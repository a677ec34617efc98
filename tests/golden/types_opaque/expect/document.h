/*
 * Document: a row of documents.
 *
 * Made by ormgen from the schema of opaque, which is the place for changes.
 */
#ifndef OPAQUE_DOCUMENT_H
#define OPAQUE_DOCUMENT_H

#include "opaque_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    DOCUMENT_COLUMN_ID,
    DOCUMENT_COLUMN_BODY,
    DOCUMENT_COLUMN_WORDS,
    DOCUMENT_COLUMN_WANTED,
    DOCUMENT_COLUMN_SPOT,
    DOCUMENT_COLUMN_OUTLINE,
    DOCUMENT_COLUMN_SPOTS,
    DOCUMENT_COLUMN_PRICE,
    DOCUMENT_COLUMN_POSITION,
};

/* Its fields are the runtime's: programs use the calls below. */
struct document {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    const char *body_;
    const char *words_;
    const char *wanted_;
    const char *spot_;
    const char *outline_;
    orm_text_array spots_;
    const char *price_;
    const char *position_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct document_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool body;
        bool words;
        bool wanted;
        bool spot;
        bool outline;
        bool spots;
        bool price;
        bool position;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline document *document_new(orm_session *session) {
    return (document *)orm_object_new(session, &document_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status document_add(orm_session *session, document *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status document_delete(document *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status document_refresh(document *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status document_reload(document *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status document_expire(document *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status document_merge(orm_session *session, const document *object,
                                        document **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (document *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status document_expunge(document *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status document_detach(const document *object, document **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (document *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void document_free(document *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_document_find_with(const char *file, int line, orm_session *session,
                                                   int32_t id, const document_with *with,
                                                   document **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &document_entity, key, with, file, line, &found);
    *out = (document *)found;
    return status;
}
static inline orm_status orm_at_document_find(const char *file, int line, orm_session *session,
                                              int32_t id, document **out) {
    return orm_at_document_find_with(file, line, session, id, NULL, out);
}
static inline orm_status document_find_with(orm_session *session, int32_t id,
                                            const document_with *with, document **out) {
    return orm_at_document_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status document_find(orm_session *session, int32_t id, document **out) {
    return orm_at_document_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status document_all_with(orm_session *session, const document_with *with,
                                           document_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &document_entity, with, &found);
    out->items = (document **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status document_all(orm_session *session, document_list *out) {
    return document_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status document_list_load(const document_list *list, const document_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&document_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status document_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &document_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status document_next(orm_stream *stream, document **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (document *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key. */
static inline int32_t document_id(const document *object) {
    ORM_READ(object, DOCUMENT_COLUMN_ID);
    return object->id_;
}
static inline void document_set_id(document *object, int32_t value) {
    orm_object_set((orm_object *)object, DOCUMENT_COLUMN_ID, &value);
}

/* body: text. */
static inline const char *document_body(const document *object) {
    ORM_READ(object, DOCUMENT_COLUMN_BODY);
    return object->body_;
}
static inline void document_set_body(document *object, const char *value) {
    orm_object_set((orm_object *)object, DOCUMENT_COLUMN_BODY, &value);
}

/* words: tsvector, generated. */
static inline const char *document_words(const document *object) {
    ORM_READ(object, DOCUMENT_COLUMN_WORDS);
    return object->words_;
}

/* wanted: tsquery, may be NULL. */
static inline const char *document_wanted(const document *object) {
    ORM_READ(object, DOCUMENT_COLUMN_WANTED);
    return object->wanted_;
}
static inline void document_set_wanted(document *object, const char *value) {
    orm_object_set((orm_object *)object, DOCUMENT_COLUMN_WANTED, &value);
}

/* spot: point. */
static inline const char *document_spot(const document *object) {
    ORM_READ(object, DOCUMENT_COLUMN_SPOT);
    return object->spot_;
}
static inline void document_set_spot(document *object, const char *value) {
    orm_object_set((orm_object *)object, DOCUMENT_COLUMN_SPOT, &value);
}

/* outline: polygon, may be NULL. */
static inline const char *document_outline(const document *object) {
    ORM_READ(object, DOCUMENT_COLUMN_OUTLINE);
    return object->outline_;
}
static inline void document_set_outline(document *object, const char *value) {
    orm_object_set((orm_object *)object, DOCUMENT_COLUMN_OUTLINE, &value);
}

/* spots: point[]. */
static inline orm_text_array document_spots(const document *object) {
    ORM_READ(object, DOCUMENT_COLUMN_SPOTS);
    return object->spots_;
}
static inline void document_set_spots(document *object, orm_text_array value) {
    orm_object_set((orm_object *)object, DOCUMENT_COLUMN_SPOTS, &value);
}

/* price: money, may be NULL. */
static inline const char *document_price(const document *object) {
    ORM_READ(object, DOCUMENT_COLUMN_PRICE);
    return object->price_;
}
static inline void document_set_price(document *object, const char *value) {
    orm_object_set((orm_object *)object, DOCUMENT_COLUMN_PRICE, &value);
}

/* position: pg_lsn, may be NULL. */
static inline const char *document_position(const document *object) {
    ORM_READ(object, DOCUMENT_COLUMN_POSITION);
    return object->position_;
}
static inline void document_set_position(document *object, const char *value) {
    orm_object_set((orm_object *)object, DOCUMENT_COLUMN_POSITION, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define DOCUMENT_PKEY "documents_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define document_find(...)      orm_at_document_find(ORM_HERE, __VA_ARGS__)
#define document_find_with(...) orm_at_document_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
