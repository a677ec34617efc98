/*
 * Fish, which extends Animal: a row of animals.
 *
 * Whatever lives here.
 *
 * Made by ormgen from the schema of zoo, which is the place for changes.
 */
#ifndef ZOO_FISH_H
#define ZOO_FISH_H

#include "animal.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    FISH_COLUMN_ID = 0,
    FISH_COLUMN_TAXON = 1,
    FISH_COLUMN_NAME = 2,
    FISH_COLUMN_KEEPER_ID = 3,
    FISH_COLUMN_MOTHER_ID = 4,
    FISH_COLUMN_DEEPEST = 8,
};

/* Relationships by number. */
enum {
    FISH_RELATION_KEEPER = 0,
    FISH_RELATION_MOTHER = 1,
    FISH_RELATION_YOUNG = 2,
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct fish_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool taxon;
        bool name;
        bool keeper_id;
        bool mother_id;
        bool wingspan;
        bool words;
        bool teacher_id;
        bool deepest;
        bool fluent;
    } only, also;
    struct {
        orm_load how;
        const keeper_with *with;
    } keeper;
    struct {
        orm_load how;
        const animal_with *with;
    } mother;
    struct {
        orm_load how;
        const animal_with *with;
    } young;
    struct {
        orm_load how;
        const nest_with *with;
    } nest;
    struct {
        orm_load how;
        const keeper_with *with;
    } teacher;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* What it is besides. NULL gives NULL. */
static inline animal *fish_as_animal(fish *object) {
    return (animal *)object;
}

/* NULL when it is another. NULL gives NULL. */
static inline fish *animal_as_fish(animal *object) {
    return (fish *)orm_object_as((orm_object *)object, &fish_entity);
}

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline fish *fish_new(orm_session *session) {
    return (fish *)orm_object_new(session, &fish_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status fish_add(orm_session *session, fish *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status fish_delete(fish *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status fish_refresh(fish *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status fish_reload(fish *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status fish_expire(fish *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status fish_merge(orm_session *session, const fish *object, fish **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (fish *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status fish_expunge(fish *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status fish_detach(const fish *object, fish **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (fish *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void fish_free(fish *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_fish_find_with(const char *file, int line, orm_session *session,
                                               int32_t id, const fish_with *with, fish **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &fish_entity, key, with, file, line, &found);
    *out = (fish *)found;
    return status;
}
static inline orm_status orm_at_fish_find(const char *file, int line, orm_session *session,
                                          int32_t id, fish **out) {
    return orm_at_fish_find_with(file, line, session, id, NULL, out);
}
static inline orm_status fish_find_with(orm_session *session, int32_t id, const fish_with *with,
                                        fish **out) {
    return orm_at_fish_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status fish_find(orm_session *session, int32_t id, fish **out) {
    return orm_at_fish_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status fish_all_with(orm_session *session, const fish_with *with,
                                       fish_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &fish_entity, with, &found);
    out->items = (fish **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status fish_all(orm_session *session, fish_list *out) {
    return fish_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status fish_list_load(const fish_list *list, const fish_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&fish_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status fish_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &fish_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status fish_next(orm_stream *stream, fish **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (fish *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key, identity. */
static inline int32_t fish_id(const fish *object) {
    ORM_READ(((const struct animal *)object), FISH_COLUMN_ID);
    return ((const struct animal *)object)->id_;
}
static inline void fish_set_id(fish *object, int32_t value) {
    orm_object_set((orm_object *)object, FISH_COLUMN_ID, &value);
}

/* taxon: taxon. */
static inline taxon fish_taxon(const fish *object) {
    ORM_READ(((const struct animal *)object), FISH_COLUMN_TAXON);
    return ((const struct animal *)object)->taxon_;
}
/* The label, also of a value that is newer than this program; NULL for NULL. */
static inline const char *fish_taxon_label(const fish *object) {
    return orm_object_label((const orm_object *)object, FISH_COLUMN_TAXON);
}

/* name: text. */
static inline const char *fish_name(const fish *object) {
    ORM_READ(((const struct animal *)object), FISH_COLUMN_NAME);
    return ((const struct animal *)object)->name_;
}
static inline void fish_set_name(fish *object, const char *value) {
    orm_object_set((orm_object *)object, FISH_COLUMN_NAME, &value);
}

/* keeper_id: integer, may be NULL. */
static inline orm_opt_int32 fish_keeper_id(const fish *object) {
    ORM_READ(((const struct animal *)object), FISH_COLUMN_KEEPER_ID);
    return ((const struct animal *)object)->keeper_id_;
}
static inline void fish_set_keeper_id(fish *object, orm_opt_int32 value) {
    orm_object_set((orm_object *)object, FISH_COLUMN_KEEPER_ID, &value);
}

/* mother_id: integer, may be NULL. */
static inline orm_opt_int32 fish_mother_id(const fish *object) {
    ORM_READ(((const struct animal *)object), FISH_COLUMN_MOTHER_ID);
    return ((const struct animal *)object)->mother_id_;
}
static inline void fish_set_mother_id(fish *object, orm_opt_int32 value) {
    orm_object_set((orm_object *)object, FISH_COLUMN_MOTHER_ID, &value);
}

/* depth: integer, may be NULL. */
static inline orm_opt_int32 fish_deepest(const fish *object) {
    ORM_READ(((const struct animal *)object), FISH_COLUMN_DEEPEST);
    return ((const struct animal *)object)->deepest_;
}
static inline void fish_set_deepest(fish *object, orm_opt_int32 value) {
    orm_object_set((orm_object *)object, FISH_COLUMN_DEEPEST, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* keeper: Keeper by keeper_id, may be NULL. */
static inline keeper *fish_keeper(const fish *object) {
    ORM_READ(((const struct animal *)object), 10 + FISH_RELATION_KEEPER);
    return (keeper *)((const struct animal *)object)->keeper_;
}
static inline orm_status orm_at_fish_load_keeper(const char *file, int line, fish *object,
                                                 keeper **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, FISH_RELATION_KEEPER, file, line, &found);
    *out = (keeper *)found;
    return status;
}
static inline orm_status fish_load_keeper(fish *object, keeper **out) {
    return orm_at_fish_load_keeper(NULL, 0, object, out);
}
static inline void fish_set_keeper(fish *object, keeper *other) {
    orm_object_relate((orm_object *)object, FISH_RELATION_KEEPER, (orm_object *)other);
}

/* mother: Animal by mother_id, may be NULL. */
static inline animal *fish_mother(const fish *object) {
    ORM_READ(((const struct animal *)object), 10 + FISH_RELATION_MOTHER);
    return (animal *)((const struct animal *)object)->mother_;
}
static inline orm_status orm_at_fish_load_mother(const char *file, int line, fish *object,
                                                 animal **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, FISH_RELATION_MOTHER, file, line, &found);
    *out = (animal *)found;
    return status;
}
static inline orm_status fish_load_mother(fish *object, animal **out) {
    return orm_at_fish_load_mother(NULL, 0, object, out);
}
static inline void fish_set_mother(fish *object, animal *other) {
    orm_object_relate((orm_object *)object, FISH_RELATION_MOTHER, (orm_object *)other);
}

/* young: many of Animal by its mother. */
static inline animal_list fish_young(const fish *object) {
    animal_list list;
    ORM_READ(((const struct animal *)object), 10 + FISH_RELATION_YOUNG);
    list.items = (animal **)((const struct animal *)object)->young_.items;
    list.len = ((const struct animal *)object)->young_.len;
    return list;
}
static inline orm_status orm_at_fish_load_young(const char *file, int line, fish *object,
                                                animal_list *out) {
    orm_list found = {NULL, 0};
    orm_status status =
        orm_object_load_many_at((orm_object *)object, FISH_RELATION_YOUNG, file, line, &found);
    out->items = (animal **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status fish_load_young(fish *object, animal_list *out) {
    return orm_at_fish_load_young(NULL, 0, object, out);
}
static inline void fish_young_add(fish *object, animal *other) {
    orm_object_link((orm_object *)object, FISH_RELATION_YOUNG, (orm_object *)other);
}
static inline void fish_young_remove(fish *object, animal *other) {
    orm_object_unlink((orm_object *)object, FISH_RELATION_YOUNG, (orm_object *)other);
}

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define fish_find(...)        orm_at_fish_find(ORM_HERE, __VA_ARGS__)
#define fish_find_with(...)   orm_at_fish_find_with(ORM_HERE, __VA_ARGS__)
#define fish_load_keeper(...) orm_at_fish_load_keeper(ORM_HERE, __VA_ARGS__)
#define fish_load_mother(...) orm_at_fish_load_mother(ORM_HERE, __VA_ARGS__)
#define fish_load_young(...)  orm_at_fish_load_young(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
