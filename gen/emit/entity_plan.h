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

/* A column of the table or, behind those, a computed attribute. */
typedef struct column_plan {
    const char *c_name;
    const char *number; /* "EMPLOYEE_COLUMN_EMAIL" */
    const char *sql;    /* as SQL writes it in the table's own scope: a quoted name, (expression) */
    const char *doc;
    const model_column *column;     /* NULL for a computed one */
    const model_computed *computed; /* NULL for a column */
    c_type type;
    bool nullable, settable, lazy;
} column_plan;

typedef struct relation_plan {
    const model_relation *relation;
    const char *number; /* "EMPLOYEE_RELATION_PROJECTS" */
    const char *target; /* the target's C type, as functions spell it */
    const char *list;   /* "project_list" */
} relation_plan;

typedef struct entity_plan {
    const model_entity *entity;
    const char *c_name;
    const char *type;            /* c_name as functions spell it */
    const char *file;            /* without its suffix */
    const model_constraint *key; /* NULL when there is none */
    ORM__LIST(column_plan) columns;
    ORM__LIST(relation_plan) relations;
    int order;
} entity_plan;

typedef struct package_plan {
    const model *model;
    const char *file; /* "company" */
    const char *types_file, *hooks_file;
    orm__map words;                  /* those that C has taken */
    ORM__LIST(entity_plan) entities; /* in the model's order */
    ORM__LIST(const char *) query_files;
} package_plan;

void plan_package(const model *of, package_plan *out);

/* Sets the order of inserts: a table comes after those its foreign keys refer to. In a circle keys
 * that may be NULL do not count, and where all are required the model's order stands. */
void plan_order(package_plan *plan);

#endif
