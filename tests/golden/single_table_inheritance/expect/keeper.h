/*
 * Keeper: a row of keepers.
 *
 * Made by ormgen from the schema of zoo, which is the place for changes.
 */
#ifndef ZOO_KEEPER_H
#define ZOO_KEEPER_H

#include "zoo_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    KEEPER_COLUMN_ID,
};

/* Relationships by number. */
enum {
    KEEPER_RELATION_ANIMALS,
    KEEPER_RELATION_PARROTS,
};

/* Its fields are the runtime's: programs use the calls below. */
struct keeper {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    orm_list animals_;
    orm_list parrots_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct keeper_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
    } only, also;
    struct {
        orm_load how;
        const animal_with *with;
    } animals;
    struct {
        orm_load how;
        const parrot_with *with;
    } parrots;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline keeper *keeper_new(orm_session *session) {
    return (keeper *)orm_object_new(session, &keeper_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status keeper_add(orm_session *session, keeper *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status keeper_delete(keeper *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status keeper_refresh(keeper *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status keeper_reload(keeper *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status keeper_expire(keeper *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status keeper_merge(orm_session *session, const keeper *object, keeper **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (keeper *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status keeper_expunge(keeper *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status keeper_detach(const keeper *object, keeper **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (keeper *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void keeper_free(keeper *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_keeper_find_with(const char *file, int line, orm_session *session,
                                                 int32_t id, const keeper_with *with,
                                                 keeper **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &keeper_entity, key, with, file, line, &found);
    *out = (keeper *)found;
    return status;
}
static inline orm_status orm_at_keeper_find(const char *file, int line, orm_session *session,
                                            int32_t id, keeper **out) {
    return orm_at_keeper_find_with(file, line, session, id, NULL, out);
}
static inline orm_status keeper_find_with(orm_session *session, int32_t id, const keeper_with *with,
                                          keeper **out) {
    return orm_at_keeper_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status keeper_find(orm_session *session, int32_t id, keeper **out) {
    return orm_at_keeper_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status keeper_all_with(orm_session *session, const keeper_with *with,
                                         keeper_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &keeper_entity, with, &found);
    out->items = (keeper **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status keeper_all(orm_session *session, keeper_list *out) {
    return keeper_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status keeper_list_load(const keeper_list *list, const keeper_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&keeper_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status keeper_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &keeper_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status keeper_next(orm_stream *stream, keeper **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (keeper *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key. */
static inline int32_t keeper_id(const keeper *object) {
    ORM_READ(object, KEEPER_COLUMN_ID);
    return object->id_;
}
static inline void keeper_set_id(keeper *object, int32_t value) {
    orm_object_set((orm_object *)object, KEEPER_COLUMN_ID, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* animals: many of Animal by its keeper. */
static inline animal_list keeper_animals(const keeper *object) {
    animal_list list;
    ORM_READ(object, 1 + KEEPER_RELATION_ANIMALS);
    list.items = (animal **)object->animals_.items;
    list.len = object->animals_.len;
    return list;
}
static inline orm_status orm_at_keeper_load_animals(const char *file, int line, keeper *object,
                                                    animal_list *out) {
    orm_list found = {NULL, 0};
    orm_status status =
        orm_object_load_many_at((orm_object *)object, KEEPER_RELATION_ANIMALS, file, line, &found);
    out->items = (animal **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status keeper_load_animals(keeper *object, animal_list *out) {
    return orm_at_keeper_load_animals(NULL, 0, object, out);
}
static inline void keeper_animals_add(keeper *object, animal *other) {
    orm_object_link((orm_object *)object, KEEPER_RELATION_ANIMALS, (orm_object *)other);
}
static inline void keeper_animals_remove(keeper *object, animal *other) {
    orm_object_unlink((orm_object *)object, KEEPER_RELATION_ANIMALS, (orm_object *)other);
}

/* parrots: many of Parrot by its teacher. */
static inline parrot_list keeper_parrots(const keeper *object) {
    parrot_list list;
    ORM_READ(object, 1 + KEEPER_RELATION_PARROTS);
    list.items = (parrot **)object->parrots_.items;
    list.len = object->parrots_.len;
    return list;
}
static inline orm_status orm_at_keeper_load_parrots(const char *file, int line, keeper *object,
                                                    parrot_list *out) {
    orm_list found = {NULL, 0};
    orm_status status =
        orm_object_load_many_at((orm_object *)object, KEEPER_RELATION_PARROTS, file, line, &found);
    out->items = (parrot **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status keeper_load_parrots(keeper *object, parrot_list *out) {
    return orm_at_keeper_load_parrots(NULL, 0, object, out);
}
static inline void keeper_parrots_add(keeper *object, parrot *other) {
    orm_object_link((orm_object *)object, KEEPER_RELATION_PARROTS, (orm_object *)other);
}
static inline void keeper_parrots_remove(keeper *object, parrot *other) {
    orm_object_unlink((orm_object *)object, KEEPER_RELATION_PARROTS, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define KEEPER_PKEY "keepers_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define keeper_find(...)         orm_at_keeper_find(ORM_HERE, __VA_ARGS__)
#define keeper_find_with(...)    orm_at_keeper_find_with(ORM_HERE, __VA_ARGS__)
#define keeper_load_animals(...) orm_at_keeper_load_animals(ORM_HERE, __VA_ARGS__)
#define keeper_load_parrots(...) orm_at_keeper_load_parrots(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
