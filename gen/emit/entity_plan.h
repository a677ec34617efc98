/*
 * What is known about each entity before a byte of it is written: its columns with their C types,
 * the names that its header and its source share, its place in the order of inserts.
 *
 * Everything lives in the model's arena.
 */
#ifndef ORMGEN_EMIT_ENTITY_PLAN_H
#define ORMGEN_EMIT_ENTITY_PLAN_H

#include "base/map.h"
#include "emit/c_type.h"
#include "query/family_plan.h"

/* A column of the table or, behind those, a computed attribute. Of a family, the entities that
 * extend one another, each has them all, in one order: `below` are of those that extend this one,
 * `beside` of others; neither has a reader here. */
typedef struct column_plan {
    const char *c_name;
    const char *member; /* of the struct, without its _ */
    const char *number; /* "EMPLOYEE_COLUMN_EMAIL" */
    const char *sql;    /* as SQL writes it in the table's own scope: a quoted name, (expression) */
    const char *doc;
    const model_column *column;     /* NULL for a computed one */
    const model_computed *computed; /* NULL for a column */
    c_type type;
    bool nullable, settable, lazy;
    bool below, beside, discriminator;
    bool expression; /* `sql` is one */
} column_plan;

typedef struct relation_plan {
    const model_relation *relation;
    const char *member;
    bool elsewhere;     /* of another entity of the family */
    const char *number; /* "EMPLOYEE_RELATION_PROJECTS" */
    const char *target; /* the target's C type, as functions spell it */
    const char *list;   /* "project_list" */
} relation_plan;

typedef struct entity_plan {
    const model_entity *entity;
    const char *c_name;
    const char *type;            /* c_name as functions spell it */
    const char *file;            /* without its suffix */
    const char *row;             /* an object as its struct: "object" */
    const char *home;            /* the entity that the struct is called after: its family's root */
    const char *source;          /* what its rows are read from, as SQL writes it */
    const model_constraint *key; /* its root's; NULL when there is none */
    ORM__LIST(const model_table *) parts; /* its tables, the root's first */
    bool family;                          /* it extends another, or is extended, or says `by` */
    bool readonly;                        /* a view */
    bool abstract;                        /* no row is its own */
    ORM__LIST(column_plan) columns;
    ORM__LIST(relation_plan) relations;
    int order;
} entity_plan;

typedef struct package_plan {
    const model *model;
    const char *file; /* "company" */
    const char *types_file, *hooks_file, *bulk_file, *compose_file, *revision_file;
    orm__map words;                  /* those that C has taken */
    ORM__LIST(entity_plan) entities; /* in the model's order */
    ORM__LIST(const char *) query_files;
} package_plan;

void plan_package(const model *of, package_plan *out);

/* Sets the order of inserts: a table comes after those its foreign keys refer to. In a circle keys
 * that may be NULL do not count, and where all are required the model's order stands. */
void plan_order(package_plan *plan);

#endif
