/* From a typed tree to the typed query: parameters, columns, entities, cardinality. */
#ifndef ORMGEN_QUERY_QUERY_RESULT_H
#define ORMGEN_QUERY_QUERY_RESULT_H

#include "query/lowering.h"

/* Fills the query's parameters, columns and entities. What has no certain type or name is
 * reported. */
void result_fill(analysis *a, lowering *l, typed_query *query);

/* Fills what of a column is known from its type: how it is read, and what the server sends. */
void result_set_type(analysis *a, const typed_query *query, query_column *column, uint32_t type);

/* Checks that the statement can give what its cardinality says. */
void result_check_cardinality(analysis *a, const typed_query *query);

/* Resolves the header's loads. */
void result_fill_loads(analysis *a, typed_query *query);

/* The SQL of a load's condition, or of its order, in terms of `that`, the relationship's target.
 * NULL, and reported, when it is not right. */
const char *load_sql(analysis *a, span at, const model_relation *relation, bool order);

/* The table's column that a result column is, unchanged; NULL when it is computed. */
model_column *result_origin(const result_column *result);

/* For :page: finds the sorts' keys, adds hidden columns and the cursor's condition. */
void page_fill(analysis *a, lowering *l, typed_query *query);

/* For sorts of other queries: only their names. */
void sorts_fill(analysis *a, lowering *l, typed_query *query);

/* Fills the place of `:sort`, when all edits inside the sorts' keys are in. */
void sorts_render(lowering *l);

/* For :bulk: parameters become columns of unnest($1, $2 …). */
void bulk_fill(analysis *a, lowering *l, typed_query *query);

/* For :copy: the table and its columns; false when the statement is no plain INSERT. */
void copy_fill(analysis *a, lowering *l, typed_query *query);

/* Reads what C has no form for by casts around the statement, when its columns are known. */
void result_cast(analysis *a, lowering *l, typed_query *query);

/* Gives each column the name that its field has in C, and warns of those that are made up. */
void result_name_members(analysis *a, typed_query *query);

#endif
