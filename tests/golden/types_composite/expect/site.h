/*
 * Site: a row of sites.
 *
 * Made by ormgen from the schema of composites, which is the place for changes.
 */
#ifndef COMPOSITES_SITE_H
#define COMPOSITES_SITE_H

#include "composites_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    SITE_COLUMN_ID,
    SITE_COLUMN_MAIN,
    SITE_COLUMN_SPARE,
    SITE_COLUMN_FORMER,
    SITE_COLUMN_HIT,
    SITE_COLUMN_LIMITS,
};

/* Its fields are the runtime's: programs use the calls below. */
struct site {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    place main_;
    place_opt spare_;
    address_array former_;
    const char *hit_;
    limits_opt limits_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct site_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool main_;
        bool spare;
        bool former;
        bool hit;
        bool limits;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline site *site_new(orm_session *session) {
    return (site *)orm_object_new(session, &site_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status site_add(orm_session *session, site *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status site_delete(site *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status site_refresh(site *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status site_reload(site *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status site_expire(site *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status site_merge(orm_session *session, const site *object, site **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (site *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status site_expunge(site *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status site_detach(const site *object, site **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (site *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void site_free(site *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_site_find_with(const char *file, int line, orm_session *session,
                                               int32_t id, const site_with *with, site **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &site_entity, key, with, file, line, &found);
    *out = (site *)found;
    return status;
}
static inline orm_status orm_at_site_find(const char *file, int line, orm_session *session,
                                          int32_t id, site **out) {
    return orm_at_site_find_with(file, line, session, id, NULL, out);
}
static inline orm_status site_find_with(orm_session *session, int32_t id, const site_with *with,
                                        site **out) {
    return orm_at_site_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status site_find(orm_session *session, int32_t id, site **out) {
    return orm_at_site_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status site_all_with(orm_session *session, const site_with *with,
                                       site_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &site_entity, with, &found);
    out->items = (site **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status site_all(orm_session *session, site_list *out) {
    return site_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status site_list_load(const site_list *list, const site_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&site_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status site_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &site_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status site_next(orm_stream *stream, site **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (site *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key. */
static inline int32_t site_id(const site *object) {
    ORM_READ(object, SITE_COLUMN_ID);
    return object->id_;
}
static inline void site_set_id(site *object, int32_t value) {
    orm_object_set((orm_object *)object, SITE_COLUMN_ID, &value);
}

/* main: place. */
static inline place site_main(const site *object) {
    ORM_READ(object, SITE_COLUMN_MAIN);
    return object->main_;
}
static inline void site_set_main(site *object, place value) {
    orm_object_set((orm_object *)object, SITE_COLUMN_MAIN, &value);
}

/* spare: place, may be NULL. */
static inline place_opt site_spare(const site *object) {
    ORM_READ(object, SITE_COLUMN_SPARE);
    return object->spare_;
}
static inline void site_set_spare(site *object, place_opt value) {
    orm_object_set((orm_object *)object, SITE_COLUMN_SPARE, &value);
}

/* former: address[]. */
static inline address_array site_former(const site *object) {
    ORM_READ(object, SITE_COLUMN_FORMER);
    return object->former_;
}
static inline void site_set_former(site *object, address_array value) {
    orm_object_set((orm_object *)object, SITE_COLUMN_FORMER, &value);
}

/* hit: found, may be NULL. */
static inline const char *site_hit(const site *object) {
    ORM_READ(object, SITE_COLUMN_HIT);
    return object->hit_;
}
static inline void site_set_hit(site *object, const char *value) {
    orm_object_set((orm_object *)object, SITE_COLUMN_HIT, &value);
}

/* limits: limits, may be NULL. */
static inline limits_opt site_limits(const site *object) {
    ORM_READ(object, SITE_COLUMN_LIMITS);
    return object->limits_;
}
static inline void site_set_limits(site *object, limits_opt value) {
    orm_object_set((orm_object *)object, SITE_COLUMN_LIMITS, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define SITE_PKEY "sites_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define site_find(...)      orm_at_site_find(ORM_HERE, __VA_ARGS__)
#define site_find_with(...) orm_at_site_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
