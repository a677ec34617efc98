/*
 * Source: a row of sources.
 *
 * Made by ormgen from the schema of links, which is the place for changes.
 */
#ifndef LINKS_SOURCE_H
#define LINKS_SOURCE_H

#include "links_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    SOURCE_COLUMN_ID,
    SOURCE_COLUMN_TENANT,
    SOURCE_COLUMN_CODE,
    SOURCE_COLUMN_PLAIN_ID,
    SOURCE_COLUMN_CASCADING_ID,
    SOURCE_COLUMN_NULLING_ID,
    SOURCE_COLUMN_FALLBACK_ID,
    SOURCE_COLUMN_LATE_ID,
    SOURCE_COLUMN_OTHER,
};

/* Relationships by number. */
enum {
    SOURCE_RELATION_PLAIN,
    SOURCE_RELATION_CASCADING,
    SOURCE_RELATION_NULLING,
    SOURCE_RELATION_FALLBACK,
    SOURCE_RELATION_LATE,
    SOURCE_RELATION_PAIR,
};

/* Its fields are the runtime's: programs use the calls below. */
struct source {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    orm_opt_int32 tenant_;
    const char *code_;
    int32_t plain_id_;
    int32_t cascading_id_;
    orm_opt_int32 nulling_id_;
    orm_opt_int32 fallback_id_;
    int32_t late_id_;
    orm_opt_int32 other_;
    orm_object *plain_;
    orm_object *cascading_;
    orm_object *nulling_;
    orm_object *fallback_;
    orm_object *late_;
    orm_object *pair_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct source_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool tenant;
        bool code;
        bool plain_id;
        bool cascading_id;
        bool nulling_id;
        bool fallback_id;
        bool late_id;
        bool other;
    } only, also;
    struct {
        orm_load how;
        const target_with *with;
    } plain;
    struct {
        orm_load how;
        const target_with *with;
    } cascading;
    struct {
        orm_load how;
        const target_with *with;
    } nulling;
    struct {
        orm_load how;
        const target_with *with;
    } fallback;
    struct {
        orm_load how;
        const target_with *with;
    } late;
    struct {
        orm_load how;
        const target_with *with;
    } pair;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline source *source_new(orm_session *session) {
    return (source *)orm_object_new(session, &source_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status source_add(orm_session *session, source *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status source_delete(source *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status source_refresh(source *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status source_reload(source *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status source_expire(source *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status source_merge(orm_session *session, const source *object, source **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (source *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status source_expunge(source *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status source_detach(const source *object, source **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (source *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void source_free(source *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_source_find_with(const char *file, int line, orm_session *session,
                                                 int32_t id, const source_with *with,
                                                 source **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &source_entity, key, with, file, line, &found);
    *out = (source *)found;
    return status;
}
static inline orm_status orm_at_source_find(const char *file, int line, orm_session *session,
                                            int32_t id, source **out) {
    return orm_at_source_find_with(file, line, session, id, NULL, out);
}
static inline orm_status source_find_with(orm_session *session, int32_t id, const source_with *with,
                                          source **out) {
    return orm_at_source_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status source_find(orm_session *session, int32_t id, source **out) {
    return orm_at_source_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status source_all_with(orm_session *session, const source_with *with,
                                         source_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &source_entity, with, &found);
    out->items = (source **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status source_all(orm_session *session, source_list *out) {
    return source_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status source_list_load(const source_list *list, const source_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&source_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status source_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &source_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status source_next(orm_stream *stream, source **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (source *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key. */
static inline int32_t source_id(const source *object) {
    ORM_READ(object, SOURCE_COLUMN_ID);
    return object->id_;
}
static inline void source_set_id(source *object, int32_t value) {
    orm_object_set((orm_object *)object, SOURCE_COLUMN_ID, &value);
}

/* tenant: integer, may be NULL. */
static inline orm_opt_int32 source_tenant(const source *object) {
    ORM_READ(object, SOURCE_COLUMN_TENANT);
    return object->tenant_;
}
static inline void source_set_tenant(source *object, orm_opt_int32 value) {
    orm_object_set((orm_object *)object, SOURCE_COLUMN_TENANT, &value);
}

/* code: text, may be NULL. */
static inline const char *source_code(const source *object) {
    ORM_READ(object, SOURCE_COLUMN_CODE);
    return object->code_;
}
static inline void source_set_code(source *object, const char *value) {
    orm_object_set((orm_object *)object, SOURCE_COLUMN_CODE, &value);
}

/* plain_id: integer. */
static inline int32_t source_plain_id(const source *object) {
    ORM_READ(object, SOURCE_COLUMN_PLAIN_ID);
    return object->plain_id_;
}
static inline void source_set_plain_id(source *object, int32_t value) {
    orm_object_set((orm_object *)object, SOURCE_COLUMN_PLAIN_ID, &value);
}

/* cascading_id: integer. */
static inline int32_t source_cascading_id(const source *object) {
    ORM_READ(object, SOURCE_COLUMN_CASCADING_ID);
    return object->cascading_id_;
}
static inline void source_set_cascading_id(source *object, int32_t value) {
    orm_object_set((orm_object *)object, SOURCE_COLUMN_CASCADING_ID, &value);
}

/* nulling_id: integer, may be NULL. */
static inline orm_opt_int32 source_nulling_id(const source *object) {
    ORM_READ(object, SOURCE_COLUMN_NULLING_ID);
    return object->nulling_id_;
}
static inline void source_set_nulling_id(source *object, orm_opt_int32 value) {
    orm_object_set((orm_object *)object, SOURCE_COLUMN_NULLING_ID, &value);
}

/* fallback_id: integer, may be NULL. */
static inline orm_opt_int32 source_fallback_id(const source *object) {
    ORM_READ(object, SOURCE_COLUMN_FALLBACK_ID);
    return object->fallback_id_;
}
static inline void source_set_fallback_id(source *object, orm_opt_int32 value) {
    orm_object_set((orm_object *)object, SOURCE_COLUMN_FALLBACK_ID, &value);
}

/* late_id: integer. */
static inline int32_t source_late_id(const source *object) {
    ORM_READ(object, SOURCE_COLUMN_LATE_ID);
    return object->late_id_;
}
static inline void source_set_late_id(source *object, int32_t value) {
    orm_object_set((orm_object *)object, SOURCE_COLUMN_LATE_ID, &value);
}

/* other: integer, may be NULL. */
static inline orm_opt_int32 source_other(const source *object) {
    ORM_READ(object, SOURCE_COLUMN_OTHER);
    return object->other_;
}
static inline void source_set_other(source *object, orm_opt_int32 value) {
    orm_object_set((orm_object *)object, SOURCE_COLUMN_OTHER, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* plain: Target by plain_id. */
static inline target *source_plain(const source *object) {
    ORM_READ(object, 9 + SOURCE_RELATION_PLAIN);
    return (target *)object->plain_;
}
static inline orm_status orm_at_source_load_plain(const char *file, int line, source *object,
                                                  target **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, SOURCE_RELATION_PLAIN, file, line, &found);
    *out = (target *)found;
    return status;
}
static inline orm_status source_load_plain(source *object, target **out) {
    return orm_at_source_load_plain(NULL, 0, object, out);
}
static inline void source_set_plain(source *object, target *other) {
    orm_object_relate((orm_object *)object, SOURCE_RELATION_PLAIN, (orm_object *)other);
}

/* cascading: Target by cascading_id. */
static inline target *source_cascading(const source *object) {
    ORM_READ(object, 9 + SOURCE_RELATION_CASCADING);
    return (target *)object->cascading_;
}
static inline orm_status orm_at_source_load_cascading(const char *file, int line, source *object,
                                                      target **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, SOURCE_RELATION_CASCADING, file, line, &found);
    *out = (target *)found;
    return status;
}
static inline orm_status source_load_cascading(source *object, target **out) {
    return orm_at_source_load_cascading(NULL, 0, object, out);
}
static inline void source_set_cascading(source *object, target *other) {
    orm_object_relate((orm_object *)object, SOURCE_RELATION_CASCADING, (orm_object *)other);
}

/* nulling: Target by nulling_id, may be NULL. */
static inline target *source_nulling(const source *object) {
    ORM_READ(object, 9 + SOURCE_RELATION_NULLING);
    return (target *)object->nulling_;
}
static inline orm_status orm_at_source_load_nulling(const char *file, int line, source *object,
                                                    target **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, SOURCE_RELATION_NULLING, file, line, &found);
    *out = (target *)found;
    return status;
}
static inline orm_status source_load_nulling(source *object, target **out) {
    return orm_at_source_load_nulling(NULL, 0, object, out);
}
static inline void source_set_nulling(source *object, target *other) {
    orm_object_relate((orm_object *)object, SOURCE_RELATION_NULLING, (orm_object *)other);
}

/* fallback: Target by fallback_id, may be NULL. */
static inline target *source_fallback(const source *object) {
    ORM_READ(object, 9 + SOURCE_RELATION_FALLBACK);
    return (target *)object->fallback_;
}
static inline orm_status orm_at_source_load_fallback(const char *file, int line, source *object,
                                                     target **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, SOURCE_RELATION_FALLBACK, file, line, &found);
    *out = (target *)found;
    return status;
}
static inline orm_status source_load_fallback(source *object, target **out) {
    return orm_at_source_load_fallback(NULL, 0, object, out);
}
static inline void source_set_fallback(source *object, target *other) {
    orm_object_relate((orm_object *)object, SOURCE_RELATION_FALLBACK, (orm_object *)other);
}

/* late: Target by late_id. */
static inline target *source_late(const source *object) {
    ORM_READ(object, 9 + SOURCE_RELATION_LATE);
    return (target *)object->late_;
}
static inline orm_status orm_at_source_load_late(const char *file, int line, source *object,
                                                 target **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, SOURCE_RELATION_LATE, file, line, &found);
    *out = (target *)found;
    return status;
}
static inline orm_status source_load_late(source *object, target **out) {
    return orm_at_source_load_late(NULL, 0, object, out);
}
static inline void source_set_late(source *object, target *other) {
    orm_object_relate((orm_object *)object, SOURCE_RELATION_LATE, (orm_object *)other);
}

/* pair: Target by tenant, code, may be NULL. */
static inline target *source_pair(const source *object) {
    ORM_READ(object, 9 + SOURCE_RELATION_PAIR);
    return (target *)object->pair_;
}
static inline orm_status orm_at_source_load_pair(const char *file, int line, source *object,
                                                 target **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, SOURCE_RELATION_PAIR, file, line, &found);
    *out = (target *)found;
    return status;
}
static inline orm_status source_load_pair(source *object, target **out) {
    return orm_at_source_load_pair(NULL, 0, object, out);
}
static inline void source_set_pair(source *object, target *other) {
    orm_object_relate((orm_object *)object, SOURCE_RELATION_PAIR, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define SOURCE_PKEY              "sources_pkey"
#define SOURCE_PLAIN_ID_FKEY     "sources_plain_id_fkey"
#define SOURCE_CASCADING_ID_FKEY "sources_cascading_id_fkey"
#define SOURCE_NULLING_ID_FKEY   "sources_nulling_id_fkey"
#define SOURCE_FALLBACK_ID_FKEY  "sources_fallback_id_fkey"
#define SOURCE_LATE_ID_FKEY      "sources_late_id_fkey"
#define SOURCE_SOURCE_PAIR       "source_pair"
#define SOURCE_BARE              "bare"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define source_find(...)           orm_at_source_find(ORM_HERE, __VA_ARGS__)
#define source_find_with(...)      orm_at_source_find_with(ORM_HERE, __VA_ARGS__)
#define source_load_plain(...)     orm_at_source_load_plain(ORM_HERE, __VA_ARGS__)
#define source_load_cascading(...) orm_at_source_load_cascading(ORM_HERE, __VA_ARGS__)
#define source_load_nulling(...)   orm_at_source_load_nulling(ORM_HERE, __VA_ARGS__)
#define source_load_fallback(...)  orm_at_source_load_fallback(ORM_HERE, __VA_ARGS__)
#define source_load_late(...)      orm_at_source_load_late(ORM_HERE, __VA_ARGS__)
#define source_load_pair(...)      orm_at_source_load_pair(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
