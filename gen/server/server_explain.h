/*
 * Plans: how a live server would run each query, and what in them will be slow.
 *
 * Plans are generic ones, which hold for whatever values: they are what a statement that is run
 * often comes to have. Nothing is run. A table is large from LARGE_TABLE rows on.
 */
#ifndef ORMGEN_SERVER_SERVER_EXPLAIN_H
#define ORMGEN_SERVER_SERVER_EXPLAIN_H

#include "query/query.h"

enum { LARGE_TABLE = 10000 };

/* Appends the plan of each query, or of the one named, with everything set that can be. Sequential
 * scans over large tables are warnings at the query, in whichever shapes they come, each with the
 * index that is missing where one could help. False, and reported, when the server cannot be asked
 * or refuses a query. */
bool server_explain(orm_arena *arena, const query_set *queries, const char *only, const char *url,
                    orm__buffer *to, diag *sink);

#endif
