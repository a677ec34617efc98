/* The SQL of relationships: the conditions that join their tables, as text. */
#ifndef ORMGEN_QUERY_PATH_TEXT_H
#define ORMGEN_QUERY_PATH_TEXT_H

#include "model/model.h"

/* A name, quoted where it must be; `schema.name`; `alias.name`. */
const char *text_of_name(orm_arena *arena, const char *name);
const char *text_of_table(orm_arena *arena, const model_table *table);
const char *text_of_column(orm_arena *arena, const char *alias, const char *column);

/* "d.id = e.department_id": columns that match one by one. */
const char *text_of_pairs(orm_arena *arena, const model_columns *left, const char *left_alias,
                          const model_columns *right, const char *right_alias);

/* "d.id = e.department_id": the condition between the relationship's own row `from` and the row
 * `to` of its target. For a many-to-many one it is that between `from` and the row `to` of the
 * join table. What the relationship's `where` and `join` say is in it. */
const char *relation_condition(orm_arena *arena, const model_relation *relation, const char *from,
                               const char *to);

/* Many-to-many only: the condition between the join table's row and the target's. */
const char *relation_far_condition(orm_arena *arena, const model_relation *relation,
                                   const char *through, const char *to);

#endif
