/* The columns of views, inferred from their selects. */
#ifndef ORMGEN_QUERY_VIEW_COLUMNS_H
#define ORMGEN_QUERY_VIEW_COLUMNS_H

#include "query/query_schema.h"

/* Types the view's select and gives the model's table the columns that it does not have, in the
 * select's order, with their types and nullability. A column that the model has keeps its
 * nullability. What is wrong is reported at the select, unless the schema says the types of all its
 * columns: the view is opaque then. */
void view_columns_infer(query_schema *schema, schema_table *view);

#endif
