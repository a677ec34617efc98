/* Whether a list of expressions tells all rows of a query apart. */
#ifndef ORMGEN_QUERY_ROW_KEYS_H
#define ORMGEN_QUERY_ROW_KEYS_H

#include "query/analysis.h"

/* A range of the query's FROM of which two rows may agree in all the keys; NULL when there is
 * none, so that the keys are unique. */
const scope_range *rows_not_told_apart(analysis *a, const sql_query *query, const sql_exprs *keys);

#endif
