/* clang-format off */
/*
 * Selects that a program puts together while it runs, over the entities and queries of zoo:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of zoo, which is the place for changes.
 */
#ifndef ZOO_ZOO_COMPOSE_H
#define ZOO_ZOO_COMPOSE_H

#include <orm/compose.h>

#include "zoo.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct taxon_column {
    orm_column_of column;
} taxon_column;
static inline const orm_condition *taxon_is(orm_select *select, taxon_column of,
                                            orm_comparison comparison, taxon value) {
    return orm_select_compare(select, of.column, comparison, &value);
}
static inline const orm_condition *taxon_in(orm_select *select, taxon_column of,
                                            const taxon *values, size_t count) {
    return orm_select_among(select, of.column, values, count);
}

/* --- Animal --- */

/* All rows of animals, until conditions say less. */
static inline orm_select *animal_compose(orm_session *session) {
    return orm_select_new(session, &animal_entity);
}
static inline orm_status animal_compose_all(orm_select *select, animal_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void animal_compose_with(orm_select *select, const animal_with *with) {
    orm_select_with(select, with);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status animal_each_young(const animal_list *list, orm_select *select,
                                           animal_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &animal_entity, ANIMAL_RELATION_YOUNG, &objects, lists);
}

static const orm_int32_column ANIMAL_BY_ID = {{&animal_entity, ANIMAL_COLUMN_ID, NULL}};
static const taxon_column ANIMAL_BY_TAXON = {{&animal_entity, ANIMAL_COLUMN_TAXON, NULL}};
static const orm_text_column ANIMAL_BY_NAME = {{&animal_entity, ANIMAL_COLUMN_NAME, NULL}};
static const orm_int32_column ANIMAL_BY_KEEPER_ID = {{&animal_entity, ANIMAL_COLUMN_KEEPER_ID, NULL}};
static const orm_int32_column ANIMAL_BY_MOTHER_ID = {{&animal_entity, ANIMAL_COLUMN_MOTHER_ID, NULL}};

/* --- Bird --- */

/* All rows of animals, until conditions say less. */
static inline orm_select *bird_compose(orm_session *session) {
    return orm_select_new(session, &bird_entity);
}
static inline orm_status bird_compose_all(orm_select *select, bird_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void bird_compose_with(orm_select *select, const bird_with *with) {
    orm_select_with(select, with);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status bird_each_young(const bird_list *list, orm_select *select,
                                         animal_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &bird_entity, BIRD_RELATION_YOUNG, &objects, lists);
}

static const orm_int32_column BIRD_BY_ID = {{&bird_entity, BIRD_COLUMN_ID, NULL}};
static const taxon_column BIRD_BY_TAXON = {{&bird_entity, BIRD_COLUMN_TAXON, NULL}};
static const orm_text_column BIRD_BY_NAME = {{&bird_entity, BIRD_COLUMN_NAME, NULL}};
static const orm_int32_column BIRD_BY_KEEPER_ID = {{&bird_entity, BIRD_COLUMN_KEEPER_ID, NULL}};
static const orm_int32_column BIRD_BY_MOTHER_ID = {{&bird_entity, BIRD_COLUMN_MOTHER_ID, NULL}};
static const orm_numeric_column BIRD_BY_WINGSPAN = {{&bird_entity, BIRD_COLUMN_WINGSPAN, NULL}};

/* --- Parrot --- */

/* All rows of animals, until conditions say less. */
static inline orm_select *parrot_compose(orm_session *session) {
    return orm_select_new(session, &parrot_entity);
}
static inline orm_status parrot_compose_all(orm_select *select, parrot_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void parrot_compose_with(orm_select *select, const parrot_with *with) {
    orm_select_with(select, with);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status parrot_each_young(const parrot_list *list, orm_select *select,
                                           animal_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &parrot_entity, PARROT_RELATION_YOUNG, &objects, lists);
}

static const orm_int32_column PARROT_BY_ID = {{&parrot_entity, PARROT_COLUMN_ID, NULL}};
static const taxon_column PARROT_BY_TAXON = {{&parrot_entity, PARROT_COLUMN_TAXON, NULL}};
static const orm_text_column PARROT_BY_NAME = {{&parrot_entity, PARROT_COLUMN_NAME, NULL}};
static const orm_int32_column PARROT_BY_KEEPER_ID = {{&parrot_entity, PARROT_COLUMN_KEEPER_ID, NULL}};
static const orm_int32_column PARROT_BY_MOTHER_ID = {{&parrot_entity, PARROT_COLUMN_MOTHER_ID, NULL}};
static const orm_numeric_column PARROT_BY_WINGSPAN = {{&parrot_entity, PARROT_COLUMN_WINGSPAN, NULL}};
static const orm_other_column PARROT_BY_WORDS = {{&parrot_entity, PARROT_COLUMN_WORDS, NULL}};
static const orm_int32_column PARROT_BY_TEACHER_ID = {{&parrot_entity, PARROT_COLUMN_TEACHER_ID, NULL}};
static const orm_bool_column PARROT_BY_FLUENT = {{&parrot_entity, PARROT_COLUMN_FLUENT, NULL}};

/* --- Fish --- */

/* All rows of animals, until conditions say less. */
static inline orm_select *fish_compose(orm_session *session) {
    return orm_select_new(session, &fish_entity);
}
static inline orm_status fish_compose_all(orm_select *select, fish_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void fish_compose_with(orm_select *select, const fish_with *with) {
    orm_select_with(select, with);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status fish_each_young(const fish_list *list, orm_select *select,
                                         animal_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &fish_entity, FISH_RELATION_YOUNG, &objects, lists);
}

static const orm_int32_column FISH_BY_ID = {{&fish_entity, FISH_COLUMN_ID, NULL}};
static const taxon_column FISH_BY_TAXON = {{&fish_entity, FISH_COLUMN_TAXON, NULL}};
static const orm_text_column FISH_BY_NAME = {{&fish_entity, FISH_COLUMN_NAME, NULL}};
static const orm_int32_column FISH_BY_KEEPER_ID = {{&fish_entity, FISH_COLUMN_KEEPER_ID, NULL}};
static const orm_int32_column FISH_BY_MOTHER_ID = {{&fish_entity, FISH_COLUMN_MOTHER_ID, NULL}};
static const orm_int32_column FISH_BY_DEEPEST = {{&fish_entity, FISH_COLUMN_DEEPEST, NULL}};

/* --- Keeper --- */

/* All rows of keepers, until conditions say less. */
static inline orm_select *keeper_compose(orm_session *session) {
    return orm_select_new(session, &keeper_entity);
}
static inline orm_status keeper_compose_all(orm_select *select, keeper_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void keeper_compose_with(orm_select *select, const keeper_with *with) {
    orm_select_with(select, with);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status keeper_each_animals(const keeper_list *list, orm_select *select,
                                             animal_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &keeper_entity, KEEPER_RELATION_ANIMALS, &objects, lists);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status keeper_each_parrots(const keeper_list *list, orm_select *select,
                                             parrot_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &keeper_entity, KEEPER_RELATION_PARROTS, &objects, lists);
}

static const orm_int32_column KEEPER_BY_ID = {{&keeper_entity, KEEPER_COLUMN_ID, NULL}};

/* --- Nest --- */

/* All rows of nests, until conditions say less. */
static inline orm_select *nest_compose(orm_session *session) {
    return orm_select_new(session, &nest_entity);
}
static inline orm_status nest_compose_all(orm_select *select, nest_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void nest_compose_with(orm_select *select, const nest_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column NEST_BY_BUILDER_ID = {{&nest_entity, NEST_COLUMN_BUILDER_ID, NULL}};
static const orm_int32_column NEST_BY_HEIGHT = {{&nest_entity, NEST_COLUMN_HEIGHT, NULL}};

/* --- Cage --- */

/* All rows of cages, until conditions say less. */
static inline orm_select *cage_compose(orm_session *session) {
    return orm_select_new(session, &cage_entity);
}
static inline orm_status cage_compose_all(orm_select *select, cage_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void cage_compose_with(orm_select *select, const cage_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column CAGE_BY_ID = {{&cage_entity, CAGE_COLUMN_ID, NULL}};
static const orm_int16_column CAGE_BY_SIZE = {{&cage_entity, CAGE_COLUMN_SIZE, NULL}};

#ifdef __cplusplus
}
#endif

#endif
