/*
 * Parrot, which extends Bird: a row of animals.
 *
 * Whatever lives here.
 *
 * Made by ormgen from the schema of zoo, which is the place for changes.
 */
#ifndef ZOO_PARROT_H
#define ZOO_PARROT_H

#include "animal.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    PARROT_COLUMN_ID = 0,
    PARROT_COLUMN_TAXON = 1,
    PARROT_COLUMN_NAME = 2,
    PARROT_COLUMN_KEEPER_ID = 3,
    PARROT_COLUMN_MOTHER_ID = 4,
    PARROT_COLUMN_WINGSPAN = 5,
    PARROT_COLUMN_WORDS = 6,
    PARROT_COLUMN_TEACHER_ID = 7,
    PARROT_COLUMN_FLUENT = 9,
};

/* Relationships by number. */
enum {
    PARROT_RELATION_KEEPER = 0,
    PARROT_RELATION_MOTHER = 1,
    PARROT_RELATION_YOUNG = 2,
    PARROT_RELATION_NEST = 3,
    PARROT_RELATION_TEACHER = 4,
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct parrot_with {
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
static inline bird *parrot_as_bird(parrot *object) {
    return (bird *)object;
}

/* NULL when it is another. NULL gives NULL. */
static inline parrot *bird_as_parrot(bird *object) {
    return (parrot *)orm_object_as((orm_object *)object, &parrot_entity);
}

/* What it is besides. NULL gives NULL. */
static inline animal *parrot_as_animal(parrot *object) {
    return (animal *)object;
}

/* NULL when it is another. NULL gives NULL. */
static inline parrot *animal_as_parrot(animal *object) {
    return (parrot *)orm_object_as((orm_object *)object, &parrot_entity);
}

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline parrot *parrot_new(orm_session *session) {
    return (parrot *)orm_object_new(session, &parrot_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status parrot_add(orm_session *session, parrot *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status parrot_delete(parrot *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status parrot_refresh(parrot *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status parrot_reload(parrot *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status parrot_expire(parrot *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status parrot_merge(orm_session *session, const parrot *object, parrot **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (parrot *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status parrot_expunge(parrot *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status parrot_detach(const parrot *object, parrot **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (parrot *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void parrot_free(parrot *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_parrot_find_with(const char *file, int line, orm_session *session,
                                                 int32_t id, const parrot_with *with,
                                                 parrot **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &parrot_entity, key, with, file, line, &found);
    *out = (parrot *)found;
    return status;
}
static inline orm_status orm_at_parrot_find(const char *file, int line, orm_session *session,
                                            int32_t id, parrot **out) {
    return orm_at_parrot_find_with(file, line, session, id, NULL, out);
}
static inline orm_status parrot_find_with(orm_session *session, int32_t id, const parrot_with *with,
                                          parrot **out) {
    return orm_at_parrot_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status parrot_find(orm_session *session, int32_t id, parrot **out) {
    return orm_at_parrot_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status parrot_all_with(orm_session *session, const parrot_with *with,
                                         parrot_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &parrot_entity, with, &found);
    out->items = (parrot **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status parrot_all(orm_session *session, parrot_list *out) {
    return parrot_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status parrot_list_load(const parrot_list *list, const parrot_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&parrot_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status parrot_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &parrot_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status parrot_next(orm_stream *stream, parrot **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (parrot *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key, identity. */
static inline int32_t parrot_id(const parrot *object) {
    ORM_READ(((const struct animal *)object), PARROT_COLUMN_ID);
    return ((const struct animal *)object)->id_;
}
static inline void parrot_set_id(parrot *object, int32_t value) {
    orm_object_set((orm_object *)object, PARROT_COLUMN_ID, &value);
}

/* taxon: taxon. */
static inline taxon parrot_taxon(const parrot *object) {
    ORM_READ(((const struct animal *)object), PARROT_COLUMN_TAXON);
    return ((const struct animal *)object)->taxon_;
}
/* The label, also of a value that is newer than this program; NULL for NULL. */
static inline const char *parrot_taxon_label(const parrot *object) {
    return orm_object_label((const orm_object *)object, PARROT_COLUMN_TAXON);
}

/* name: text. */
static inline const char *parrot_name(const parrot *object) {
    ORM_READ(((const struct animal *)object), PARROT_COLUMN_NAME);
    return ((const struct animal *)object)->name_;
}
static inline void parrot_set_name(parrot *object, const char *value) {
    orm_object_set((orm_object *)object, PARROT_COLUMN_NAME, &value);
}

/* keeper_id: integer, may be NULL. */
static inline orm_opt_int32 parrot_keeper_id(const parrot *object) {
    ORM_READ(((const struct animal *)object), PARROT_COLUMN_KEEPER_ID);
    return ((const struct animal *)object)->keeper_id_;
}
static inline void parrot_set_keeper_id(parrot *object, orm_opt_int32 value) {
    orm_object_set((orm_object *)object, PARROT_COLUMN_KEEPER_ID, &value);
}

/* mother_id: integer, may be NULL. */
static inline orm_opt_int32 parrot_mother_id(const parrot *object) {
    ORM_READ(((const struct animal *)object), PARROT_COLUMN_MOTHER_ID);
    return ((const struct animal *)object)->mother_id_;
}
static inline void parrot_set_mother_id(parrot *object, orm_opt_int32 value) {
    orm_object_set((orm_object *)object, PARROT_COLUMN_MOTHER_ID, &value);
}

/* wingspan: numeric(5,2). */
static inline orm_numeric parrot_wingspan(const parrot *object) {
    ORM_READ(((const struct animal *)object), PARROT_COLUMN_WINGSPAN);
    return ((const struct animal *)object)->wingspan_;
}
static inline void parrot_set_wingspan(parrot *object, orm_numeric value) {
    orm_object_set((orm_object *)object, PARROT_COLUMN_WINGSPAN, &value);
}

/* words: text[], by default '{}'. */
static inline orm_text_array parrot_words(const parrot *object) {
    ORM_READ(((const struct animal *)object), PARROT_COLUMN_WORDS);
    return ((const struct animal *)object)->words_;
}
static inline void parrot_set_words(parrot *object, orm_text_array value) {
    orm_object_set((orm_object *)object, PARROT_COLUMN_WORDS, &value);
}

/* teacher_id: integer. */
static inline int32_t parrot_teacher_id(const parrot *object) {
    ORM_READ(((const struct animal *)object), PARROT_COLUMN_TEACHER_ID);
    return ((const struct animal *)object)->teacher_id_;
}
static inline void parrot_set_teacher_id(parrot *object, int32_t value) {
    orm_object_set((orm_object *)object, PARROT_COLUMN_TEACHER_ID, &value);
}

/* fluent: boolean, computed when it is read. */
static inline bool parrot_fluent(const parrot *object) {
    ORM_READ(((const struct animal *)object), PARROT_COLUMN_FLUENT);
    return ((const struct animal *)object)->fluent_;
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* keeper: Keeper by keeper_id, may be NULL. */
static inline keeper *parrot_keeper(const parrot *object) {
    ORM_READ(((const struct animal *)object), 10 + PARROT_RELATION_KEEPER);
    return (keeper *)((const struct animal *)object)->keeper_;
}
static inline orm_status orm_at_parrot_load_keeper(const char *file, int line, parrot *object,
                                                   keeper **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, PARROT_RELATION_KEEPER, file, line, &found);
    *out = (keeper *)found;
    return status;
}
static inline orm_status parrot_load_keeper(parrot *object, keeper **out) {
    return orm_at_parrot_load_keeper(NULL, 0, object, out);
}
static inline void parrot_set_keeper(parrot *object, keeper *other) {
    orm_object_relate((orm_object *)object, PARROT_RELATION_KEEPER, (orm_object *)other);
}

/* mother: Animal by mother_id, may be NULL. */
static inline animal *parrot_mother(const parrot *object) {
    ORM_READ(((const struct animal *)object), 10 + PARROT_RELATION_MOTHER);
    return (animal *)((const struct animal *)object)->mother_;
}
static inline orm_status orm_at_parrot_load_mother(const char *file, int line, parrot *object,
                                                   animal **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, PARROT_RELATION_MOTHER, file, line, &found);
    *out = (animal *)found;
    return status;
}
static inline orm_status parrot_load_mother(parrot *object, animal **out) {
    return orm_at_parrot_load_mother(NULL, 0, object, out);
}
static inline void parrot_set_mother(parrot *object, animal *other) {
    orm_object_relate((orm_object *)object, PARROT_RELATION_MOTHER, (orm_object *)other);
}

/* young: many of Animal by its mother. */
static inline animal_list parrot_young(const parrot *object) {
    animal_list list;
    ORM_READ(((const struct animal *)object), 10 + PARROT_RELATION_YOUNG);
    list.items = (animal **)((const struct animal *)object)->young_.items;
    list.len = ((const struct animal *)object)->young_.len;
    return list;
}
static inline orm_status orm_at_parrot_load_young(const char *file, int line, parrot *object,
                                                  animal_list *out) {
    orm_list found = {NULL, 0};
    orm_status status =
        orm_object_load_many_at((orm_object *)object, PARROT_RELATION_YOUNG, file, line, &found);
    out->items = (animal **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status parrot_load_young(parrot *object, animal_list *out) {
    return orm_at_parrot_load_young(NULL, 0, object, out);
}
static inline void parrot_young_add(parrot *object, animal *other) {
    orm_object_link((orm_object *)object, PARROT_RELATION_YOUNG, (orm_object *)other);
}
static inline void parrot_young_remove(parrot *object, animal *other) {
    orm_object_unlink((orm_object *)object, PARROT_RELATION_YOUNG, (orm_object *)other);
}

/* nest: Nest by its builder. */
static inline nest *parrot_nest(const parrot *object) {
    ORM_READ(((const struct animal *)object), 10 + PARROT_RELATION_NEST);
    return (nest *)((const struct animal *)object)->nest_;
}
static inline orm_status orm_at_parrot_load_nest(const char *file, int line, parrot *object,
                                                 nest **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, PARROT_RELATION_NEST, file, line, &found);
    *out = (nest *)found;
    return status;
}
static inline orm_status parrot_load_nest(parrot *object, nest **out) {
    return orm_at_parrot_load_nest(NULL, 0, object, out);
}
static inline void parrot_set_nest(parrot *object, nest *other) {
    orm_object_relate((orm_object *)object, PARROT_RELATION_NEST, (orm_object *)other);
}

/* teacher: Keeper by teacher_id. */
static inline keeper *parrot_teacher(const parrot *object) {
    ORM_READ(((const struct animal *)object), 10 + PARROT_RELATION_TEACHER);
    return (keeper *)((const struct animal *)object)->teacher_;
}
static inline orm_status orm_at_parrot_load_teacher(const char *file, int line, parrot *object,
                                                    keeper **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, PARROT_RELATION_TEACHER, file, line, &found);
    *out = (keeper *)found;
    return status;
}
static inline orm_status parrot_load_teacher(parrot *object, keeper **out) {
    return orm_at_parrot_load_teacher(NULL, 0, object, out);
}
static inline void parrot_set_teacher(parrot *object, keeper *other) {
    orm_object_relate((orm_object *)object, PARROT_RELATION_TEACHER, (orm_object *)other);
}

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define parrot_find(...)         orm_at_parrot_find(ORM_HERE, __VA_ARGS__)
#define parrot_find_with(...)    orm_at_parrot_find_with(ORM_HERE, __VA_ARGS__)
#define parrot_load_keeper(...)  orm_at_parrot_load_keeper(ORM_HERE, __VA_ARGS__)
#define parrot_load_mother(...)  orm_at_parrot_load_mother(ORM_HERE, __VA_ARGS__)
#define parrot_load_young(...)   orm_at_parrot_load_young(ORM_HERE, __VA_ARGS__)
#define parrot_load_nest(...)    orm_at_parrot_load_nest(ORM_HERE, __VA_ARGS__)
#define parrot_load_teacher(...) orm_at_parrot_load_teacher(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
