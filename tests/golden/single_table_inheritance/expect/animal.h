/*
 * Animal: a row of animals.
 *
 * Whatever lives here.
 *
 * Made by ormgen from the schema of zoo, which is the place for changes.
 */
#ifndef ZOO_ANIMAL_H
#define ZOO_ANIMAL_H

#include "zoo_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    ANIMAL_COLUMN_ID = 0,
    ANIMAL_COLUMN_TAXON = 1,
    ANIMAL_COLUMN_NAME = 2,
    ANIMAL_COLUMN_KEEPER_ID = 3,
    ANIMAL_COLUMN_MOTHER_ID = 4,
};

/* Relationships by number. */
enum {
    ANIMAL_RELATION_KEEPER = 0,
    ANIMAL_RELATION_MOTHER = 1,
    ANIMAL_RELATION_YOUNG = 2,
};

/* Its fields are the runtime's: programs use the calls below. */
struct animal {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    taxon taxon_;
    const char *name_;
    orm_opt_int32 keeper_id_;
    orm_opt_int32 mother_id_;
    orm_numeric wingspan_;
    orm_text_array words_;
    int32_t teacher_id_;
    orm_opt_int32 deepest_;
    bool fluent_;
    orm_object *keeper_;
    orm_object *mother_;
    orm_list young_;
    orm_object *nest_;
    orm_object *teacher_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct animal_with {
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

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline animal *animal_new(orm_session *session) {
    return (animal *)orm_object_new(session, &animal_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status animal_add(orm_session *session, animal *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status animal_delete(animal *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status animal_refresh(animal *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status animal_reload(animal *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status animal_expire(animal *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status animal_merge(orm_session *session, const animal *object, animal **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (animal *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status animal_expunge(animal *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status animal_detach(const animal *object, animal **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (animal *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void animal_free(animal *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_animal_find_with(const char *file, int line, orm_session *session,
                                                 int32_t id, const animal_with *with,
                                                 animal **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &animal_entity, key, with, file, line, &found);
    *out = (animal *)found;
    return status;
}
static inline orm_status orm_at_animal_find(const char *file, int line, orm_session *session,
                                            int32_t id, animal **out) {
    return orm_at_animal_find_with(file, line, session, id, NULL, out);
}
static inline orm_status animal_find_with(orm_session *session, int32_t id, const animal_with *with,
                                          animal **out) {
    return orm_at_animal_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status animal_find(orm_session *session, int32_t id, animal **out) {
    return orm_at_animal_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status animal_all_with(orm_session *session, const animal_with *with,
                                         animal_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &animal_entity, with, &found);
    out->items = (animal **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status animal_all(orm_session *session, animal_list *out) {
    return animal_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status animal_list_load(const animal_list *list, const animal_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&animal_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status animal_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &animal_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status animal_next(orm_stream *stream, animal **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (animal *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key, identity. */
static inline int32_t animal_id(const animal *object) {
    ORM_READ(object, ANIMAL_COLUMN_ID);
    return object->id_;
}
static inline void animal_set_id(animal *object, int32_t value) {
    orm_object_set((orm_object *)object, ANIMAL_COLUMN_ID, &value);
}

/* taxon: taxon. */
static inline taxon animal_taxon(const animal *object) {
    ORM_READ(object, ANIMAL_COLUMN_TAXON);
    return object->taxon_;
}
/* The label, also of a value that is newer than this program; NULL for NULL. */
static inline const char *animal_taxon_label(const animal *object) {
    return orm_object_label((const orm_object *)object, ANIMAL_COLUMN_TAXON);
}

/* name: text. */
static inline const char *animal_name(const animal *object) {
    ORM_READ(object, ANIMAL_COLUMN_NAME);
    return object->name_;
}
static inline void animal_set_name(animal *object, const char *value) {
    orm_object_set((orm_object *)object, ANIMAL_COLUMN_NAME, &value);
}

/* keeper_id: integer, may be NULL. */
static inline orm_opt_int32 animal_keeper_id(const animal *object) {
    ORM_READ(object, ANIMAL_COLUMN_KEEPER_ID);
    return object->keeper_id_;
}
static inline void animal_set_keeper_id(animal *object, orm_opt_int32 value) {
    orm_object_set((orm_object *)object, ANIMAL_COLUMN_KEEPER_ID, &value);
}

/* mother_id: integer, may be NULL. */
static inline orm_opt_int32 animal_mother_id(const animal *object) {
    ORM_READ(object, ANIMAL_COLUMN_MOTHER_ID);
    return object->mother_id_;
}
static inline void animal_set_mother_id(animal *object, orm_opt_int32 value) {
    orm_object_set((orm_object *)object, ANIMAL_COLUMN_MOTHER_ID, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* keeper: Keeper by keeper_id, may be NULL. */
static inline keeper *animal_keeper(const animal *object) {
    ORM_READ(object, 10 + ANIMAL_RELATION_KEEPER);
    return (keeper *)object->keeper_;
}
static inline orm_status orm_at_animal_load_keeper(const char *file, int line, animal *object,
                                                   keeper **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, ANIMAL_RELATION_KEEPER, file, line, &found);
    *out = (keeper *)found;
    return status;
}
static inline orm_status animal_load_keeper(animal *object, keeper **out) {
    return orm_at_animal_load_keeper(NULL, 0, object, out);
}
static inline void animal_set_keeper(animal *object, keeper *other) {
    orm_object_relate((orm_object *)object, ANIMAL_RELATION_KEEPER, (orm_object *)other);
}

/* mother: Animal by mother_id, may be NULL. */
static inline animal *animal_mother(const animal *object) {
    ORM_READ(object, 10 + ANIMAL_RELATION_MOTHER);
    return (animal *)object->mother_;
}
static inline orm_status orm_at_animal_load_mother(const char *file, int line, animal *object,
                                                   animal **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, ANIMAL_RELATION_MOTHER, file, line, &found);
    *out = (animal *)found;
    return status;
}
static inline orm_status animal_load_mother(animal *object, animal **out) {
    return orm_at_animal_load_mother(NULL, 0, object, out);
}
static inline void animal_set_mother(animal *object, animal *other) {
    orm_object_relate((orm_object *)object, ANIMAL_RELATION_MOTHER, (orm_object *)other);
}

/* young: many of Animal by its mother. */
static inline animal_list animal_young(const animal *object) {
    animal_list list;
    ORM_READ(object, 10 + ANIMAL_RELATION_YOUNG);
    list.items = (animal **)object->young_.items;
    list.len = object->young_.len;
    return list;
}
static inline orm_status orm_at_animal_load_young(const char *file, int line, animal *object,
                                                  animal_list *out) {
    orm_list found = {NULL, 0};
    orm_status status =
        orm_object_load_many_at((orm_object *)object, ANIMAL_RELATION_YOUNG, file, line, &found);
    out->items = (animal **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status animal_load_young(animal *object, animal_list *out) {
    return orm_at_animal_load_young(NULL, 0, object, out);
}
static inline void animal_young_add(animal *object, animal *other) {
    orm_object_link((orm_object *)object, ANIMAL_RELATION_YOUNG, (orm_object *)other);
}
static inline void animal_young_remove(animal *object, animal *other) {
    orm_object_unlink((orm_object *)object, ANIMAL_RELATION_YOUNG, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define ANIMAL_PKEY            "animals_pkey"
#define ANIMAL_KEEPER_ID_FKEY  "animals_keeper_id_fkey"
#define ANIMAL_MOTHER_ID_FKEY  "animals_mother_id_fkey"
#define ANIMAL_TEACHER_ID_FKEY "animals_teacher_id_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define animal_find(...)        orm_at_animal_find(ORM_HERE, __VA_ARGS__)
#define animal_find_with(...)   orm_at_animal_find_with(ORM_HERE, __VA_ARGS__)
#define animal_load_keeper(...) orm_at_animal_load_keeper(ORM_HERE, __VA_ARGS__)
#define animal_load_mother(...) orm_at_animal_load_mother(ORM_HERE, __VA_ARGS__)
#define animal_load_young(...)  orm_at_animal_load_young(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
