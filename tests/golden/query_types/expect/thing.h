/*
 * Thing: a row of things.
 *
 * Made by ormgen from the schema of kinds, which is the place for changes.
 */
#ifndef KINDS_THING_H
#define KINDS_THING_H

#include "kinds_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    THING_COLUMN_ID,
    THING_COLUMN_COLOUR,
    THING_COLUMN_COLOURS,
    THING_COLUMN_SIZE,
    THING_COLUMN_SIZES,
    THING_COLUMN_PART,
    THING_COLUMN_PARTS,
    THING_COLUMN_PRICE,
    THING_COLUMN_TAGS,
    THING_COLUMN_DATA,
    THING_COLUMN_INFO,
    THING_COLUMN_DURING,
    THING_COLUMN_WORDS,
    THING_COLUMN_AREAS,
};

/* Its fields are the runtime's: programs use the calls below. */
struct thing {
    orm_object object;
    uint64_t loaded[1], changed[1];
    orm_uuid id_;
    colour colour_;
    colour_array colours_;
    size_opt size_;
    size_array sizes_;
    int32_t part_;
    orm_int32_array parts_;
    orm_numeric price_;
    orm_text_array tags_;
    orm_bytes data_;
    const char *info_;
    orm_opt_timestamptz_range during_;
    const char *words_;
    orm_text_array areas_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct thing_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool colour;
        bool colours;
        bool size;
        bool sizes;
        bool part;
        bool parts;
        bool price;
        bool tags;
        bool data;
        bool info;
        bool during;
        bool words;
        bool areas;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline thing *thing_new(orm_session *session) {
    return (thing *)orm_object_new(session, &thing_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status thing_add(orm_session *session, thing *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status thing_delete(thing *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status thing_refresh(thing *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status thing_reload(thing *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status thing_expire(thing *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status thing_merge(orm_session *session, const thing *object, thing **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (thing *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status thing_expunge(thing *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status thing_detach(const thing *object, thing **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (thing *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void thing_free(thing *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_thing_find_with(const char *file, int line, orm_session *session,
                                                orm_uuid id, const thing_with *with, thing **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &thing_entity, key, with, file, line, &found);
    *out = (thing *)found;
    return status;
}
static inline orm_status orm_at_thing_find(const char *file, int line, orm_session *session,
                                           orm_uuid id, thing **out) {
    return orm_at_thing_find_with(file, line, session, id, NULL, out);
}
static inline orm_status thing_find_with(orm_session *session, orm_uuid id, const thing_with *with,
                                         thing **out) {
    return orm_at_thing_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status thing_find(orm_session *session, orm_uuid id, thing **out) {
    return orm_at_thing_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status thing_all_with(orm_session *session, const thing_with *with,
                                        thing_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &thing_entity, with, &found);
    out->items = (thing **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status thing_all(orm_session *session, thing_list *out) {
    return thing_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status thing_list_load(const thing_list *list, const thing_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&thing_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status thing_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &thing_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status thing_next(orm_stream *stream, thing **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (thing *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: uuid, in the primary key. */
static inline orm_uuid thing_id(const thing *object) {
    ORM_READ(object, THING_COLUMN_ID);
    return object->id_;
}
static inline void thing_set_id(thing *object, orm_uuid value) {
    orm_object_set((orm_object *)object, THING_COLUMN_ID, &value);
}

/* colour: colour. */
static inline colour thing_colour(const thing *object) {
    ORM_READ(object, THING_COLUMN_COLOUR);
    return object->colour_;
}
static inline void thing_set_colour(thing *object, colour value) {
    orm_object_set((orm_object *)object, THING_COLUMN_COLOUR, &value);
}
/* The label, also of a value that is newer than this program; NULL for NULL. */
static inline const char *thing_colour_label(const thing *object) {
    return orm_object_label((const orm_object *)object, THING_COLUMN_COLOUR);
}

/* colours: colour[]. */
static inline colour_array thing_colours(const thing *object) {
    ORM_READ(object, THING_COLUMN_COLOURS);
    return object->colours_;
}
static inline void thing_set_colours(thing *object, colour_array value) {
    orm_object_set((orm_object *)object, THING_COLUMN_COLOURS, &value);
}

/* size: size, may be NULL. */
static inline size_opt thing_size(const thing *object) {
    ORM_READ(object, THING_COLUMN_SIZE);
    return object->size_;
}
static inline void thing_set_size(thing *object, size_opt value) {
    orm_object_set((orm_object *)object, THING_COLUMN_SIZE, &value);
}

/* sizes: size[], may be NULL. */
static inline size_array thing_sizes(const thing *object) {
    ORM_READ(object, THING_COLUMN_SIZES);
    return object->sizes_;
}
static inline void thing_set_sizes(thing *object, size_array value) {
    orm_object_set((orm_object *)object, THING_COLUMN_SIZES, &value);
}

/* part: percent. */
static inline int32_t thing_part(const thing *object) {
    ORM_READ(object, THING_COLUMN_PART);
    return object->part_;
}
static inline void thing_set_part(thing *object, int32_t value) {
    orm_object_set((orm_object *)object, THING_COLUMN_PART, &value);
}

/* parts: percent[], may be NULL. */
static inline orm_int32_array thing_parts(const thing *object) {
    ORM_READ(object, THING_COLUMN_PARTS);
    return object->parts_;
}
static inline void thing_set_parts(thing *object, orm_int32_array value) {
    orm_object_set((orm_object *)object, THING_COLUMN_PARTS, &value);
}

/* price: numeric(10,2). */
static inline orm_numeric thing_price(const thing *object) {
    ORM_READ(object, THING_COLUMN_PRICE);
    return object->price_;
}
static inline void thing_set_price(thing *object, orm_numeric value) {
    orm_object_set((orm_object *)object, THING_COLUMN_PRICE, &value);
}

/* tags: text[]. */
static inline orm_text_array thing_tags(const thing *object) {
    ORM_READ(object, THING_COLUMN_TAGS);
    return object->tags_;
}
static inline void thing_set_tags(thing *object, orm_text_array value) {
    orm_object_set((orm_object *)object, THING_COLUMN_TAGS, &value);
}

/* data: bytea, may be NULL. */
static inline orm_bytes thing_data(const thing *object) {
    ORM_READ(object, THING_COLUMN_DATA);
    return object->data_;
}
static inline void thing_set_data(thing *object, orm_bytes value) {
    orm_object_set((orm_object *)object, THING_COLUMN_DATA, &value);
}

/* info: jsonb, may be NULL. */
static inline const char *thing_info(const thing *object) {
    ORM_READ(object, THING_COLUMN_INFO);
    return object->info_;
}
static inline void thing_set_info(thing *object, const char *value) {
    orm_object_set((orm_object *)object, THING_COLUMN_INFO, &value);
}

/* during: tstzrange, may be NULL. */
static inline orm_opt_timestamptz_range thing_during(const thing *object) {
    ORM_READ(object, THING_COLUMN_DURING);
    return object->during_;
}
static inline void thing_set_during(thing *object, orm_opt_timestamptz_range value) {
    orm_object_set((orm_object *)object, THING_COLUMN_DURING, &value);
}

/* words: tsvector, may be NULL. */
static inline const char *thing_words(const thing *object) {
    ORM_READ(object, THING_COLUMN_WORDS);
    return object->words_;
}
static inline void thing_set_words(thing *object, const char *value) {
    orm_object_set((orm_object *)object, THING_COLUMN_WORDS, &value);
}

/* areas: box[], may be NULL. */
static inline orm_text_array thing_areas(const thing *object) {
    ORM_READ(object, THING_COLUMN_AREAS);
    return object->areas_;
}
static inline void thing_set_areas(thing *object, orm_text_array value) {
    orm_object_set((orm_object *)object, THING_COLUMN_AREAS, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define THING_PKEY "things_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define thing_find(...)      orm_at_thing_find(ORM_HERE, __VA_ARGS__)
#define thing_find_with(...) orm_at_thing_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
