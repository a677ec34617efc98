/*
 * The plan of a pulled schema: what its things are called in C, and which foreign keys are
 * relationships. Made whole before the first line is written, since names must not meet.
 */
#ifndef ORMGEN_PULL_PULL_PLAN_H
#define ORMGEN_PULL_PULL_PLAN_H

#include "base/map.h"
#include "model/model.h"

typedef struct pull_table pull_table;

/* A foreign key as a relationship, and its far side. */
typedef struct pull_relation {
    const model_constraint *key;
    const char *name;
    bool implicit; /* its column is the one that the relationship makes by itself */
    bool nullable;
    bool unique; /* the far side is one, not many */
    pull_table *from, *to;
    const char *inverse_name;
} pull_relation;

struct pull_table {
    const model_table *table;
    const char *entity;        /* "FilmActor" */
    const char *c_name;        /* "film_actor" */
    const char **column_names; /* in C, by position; NULL when SQL's will do */
    orm__map members;          /* names of columns and relationships */
    ORM__LIST(pull_relation *) relations, inverses;
};

/* A type's name in C and those of an enum's labels; NULL when SQL's will do. */
typedef struct pull_type {
    const char *c_name;
    const char **labels;
} pull_type;

typedef struct pull_plan {
    orm_arena *arena;
    const model *model;
    orm__map taken;    /* names in C */
    orm__map files;    /* names of files */
    orm__map entities; /* names of entities */
    orm__map types;    /* pull_type by qualified name */
    orm__map tables;   /* pull_table by qualified name: all but partitions */
    ORM__LIST(pull_table *) all;
} pull_plan;

pull_plan *pull_plan_make(const model *of);

/* NULL for a partition, and for NULL. */
pull_table *pull_table_of(const pull_plan *plan, const model_table *table);

const pull_type *pull_type_of(const pull_plan *plan, const model_name *name);

/* The relationship that makes a column, or NULL when it stands by itself. */
const pull_relation *pull_implicit(const pull_plan *plan, const model_column *column);

/* The relationship of a foreign key, or NULL when that is a line of its own. */
const pull_relation *pull_relation_of(const pull_plan *plan, const model_constraint *key);

/* --- invented_names.c ------------------------------------------------------------------------- */

/* Takes the words of C, and the package's files. */
void names_begin(pull_plan *plan);

/* Whether a view's columns are written, with their types: what it looks at, or what it calls them,
 * leaves the select alone not enough. */
bool pull_says_columns(const model_table *view);

/* Invent names and take them. `labels` is NULL for a composite. */
void names_of_type(pull_plan *plan, const model_name *name, const model_enum *labels);
void names_of_entity(pull_plan *plan, pull_table *table);
void names_of_columns(pull_plan *plan, pull_table *table);

/* Takes a relationship's name, if nothing else has it: neither a member nor a name in C. */
bool names_take_relation(pull_plan *plan, pull_table *table, const char *name, bool many);

/* An attribute's name in C; NULL when SQL's will do. */
const char *names_of_attribute(orm_arena *arena, const char *name);

/* "SupportRep" gives "support_rep"; what C cannot spell is left out. */
const char *names_snake(orm_arena *arena, const char *name);

#endif
