/* What the files that type changes share. */
#ifndef ORMGEN_QUERY_TYPE_CHANGE_H
#define ORMGEN_QUERY_TYPE_CHANGE_H

#include "query/analysis.h"

/* Makes the changed table visible, as UPDATE and RETURNING see it. */
void target_show(analysis *a, scope *s, scope_range *in);

/* The column that a SET item or an INSERT's list names; -1, and reported, when there is none. */
int target_column(analysis *a, const scope_range *in, const char *name, uint32_t at);

/* Converts a typed value to its column's type; `insert` and `overriding` say what an identity takes. */
void assign(analysis *a, const scope_range *in, int column, sql_expr *value, bool insert,
            bool overriding);

/* The same into part of a column. */
void assign_part(analysis *a, scope *s, const sql_target *target, const scope_range *in, int column,
                 sql_expr *value);

/* Types what SET assigns, and then converts it. */
void type_set_values(analysis *a, scope *s, sql_targets *targets);
void assign_targets(analysis *a, scope *s, const sql_targets *targets, const scope_range *in);

void type_returning(analysis *a, scope *s, sql_query *query);

/* INSERT, and the INSERT of a MERGE. */
void type_insert(analysis *a, scope *s, sql_query *query, scope_range *in);
void merge_insert(analysis *a, scope *s, const sql_merge_action *action, const scope_range *in);

#endif
