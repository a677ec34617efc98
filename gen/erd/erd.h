/*
 * Pictures of a model: its tables, their columns, and the foreign keys between them.
 *
 * Partitions are left out, and what is inside views. An end of a line says how many rows there may be:
 * one or none where the key may be NULL, at most one of those that refer where the key is unique.
 */
#ifndef ORMGEN_ERD_ERD_H
#define ORMGEN_ERD_ERD_H

#include "base/buffer.h"
#include "model/model.h"

/* Mermaid's erDiagram, which GitHub and others draw inside of Markdown. */
void erd_mermaid(const model *of, orm__buffer *out);

/* A graph for Graphviz. */
void erd_dot(const model *of, orm__buffer *out);

/* Has Graphviz's `dot` draw a graph as SVG. False, and reported, when it is not there or fails. */
bool erd_svg(const orm__buffer *graph, orm__buffer *out, diag *sink);

/* --- what both say ----------------------------------------------------------------------------- */

bool erd_drawn(const model_table *table);
/* Has each foreign key drawn that leads from one such table to another. */
typedef void erd_key_drawer(const model *of, const model_constraint *key, orm__buffer *out);
void erd_draw_keys(const model *of, erd_key_drawer *draw, orm__buffer *out);
bool erd_in_primary_key(const model_column *column);
bool erd_in_foreign_key(const model_column *column);
/* Alone. */
bool erd_unique(const model_column *column);
/* Whether a row need not refer to one. */
bool erd_optional(const model_constraint *foreign_key);
/* Whether at most one row refers to the same. */
bool erd_single(const model_constraint *foreign_key);

#endif
