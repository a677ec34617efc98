/*
 * Pictures of a model, or of the difference between two: tables, their columns, and the foreign keys
 * between them.
 *
 * Partitions are left out, and what is inside views. An end of a line says how many rows there may be:
 * one or none where the key may be NULL, at most one of those that refer where the key is unique. Of a
 * difference all tables are drawn, each thing with its mark: a sign and a colour.
 */
#ifndef ORMGEN_ERD_ERD_H
#define ORMGEN_ERD_ERD_H

#include "base/buffer.h"
#include "migrate/migrate.h"
#include "model/model.h"

typedef enum erd_mark { ERD_SAME, ERD_ADDED, ERD_REMOVED, ERD_CHANGED, ERD_MARKS } erd_mark;

/* How a mark is shown: its sign before a name, its name, the colours of what has it and of lines. */
typedef struct erd_style {
    const char *sign, *name, *fill, *line;
} erd_style;

extern const erd_style erd_styles[ERD_MARKS];

typedef struct erd_column {
    const model_column *column;
    const char *type; /* as SQL has it */
    const char
        *was; /* "phone varchar(20)" on the old side, where that reads otherwise; else NULL */
    erd_mark mark;
} erd_column;

typedef struct erd_table {
    const model_table *table;
    const char *name; /* with its schema when it has one */
    const char *was;  /* its old name, where that is another; else NULL */
    erd_mark mark;
    ORM__LIST(erd_column) columns;
} erd_table;

/* A foreign key; its ends are indexes among the picture's tables, and among their columns that of
 * the key's first. */
typedef struct erd_key {
    const model_constraint *key;
    erd_mark mark;
    size_t from, from_column, to, to_column;
} erd_key;

/* Lives in the model's arena and points into the model. */
typedef struct erd_picture {
    orm_arena *arena;
    const char *package;
    ORM__LIST(erd_table) tables;
    ORM__LIST(erd_key) keys;
} erd_picture;

erd_picture *erd_of_model(const model *of);

/* What is on the new side in its order, then what is gone. A table is changed when anything of it is. */
erd_picture *erd_of_difference(const migrate_plan *plan);

/* Mermaid's erDiagram, which GitHub and others draw inside of Markdown. */
void erd_mermaid(const erd_picture *picture, orm__buffer *out);

/* A graph for Graphviz. */
void erd_dot(const erd_picture *picture, orm__buffer *out);

/* Has Graphviz's `dot` draw a graph as SVG. False, and reported, when it is not there or fails. */
bool erd_svg(const orm__buffer *graph, orm__buffer *out, diag *sink);

/* --- what both say ----------------------------------------------------------------------------- */

bool erd_in_primary_key(const model_column *column);
bool erd_in_foreign_key(const model_column *column);
/* Alone. */
bool erd_unique(const model_column *column);
/* Whether a row need not refer to one. */
bool erd_optional(const model_constraint *foreign_key);
/* Whether at most one row refers to the same. */
bool erd_single(const model_constraint *foreign_key);

#endif
