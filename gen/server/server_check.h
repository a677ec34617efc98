/*
 * Queries against the live server: does it take each one, and think of it what was inferred?
 *
 *     the text of every shape is prepared with the parameters' types declared, as programs do
 *     its columns have the names, types and order that the generated rows have
 *     prepared with no type declared, where the server can tell one it is the inferred one
 *     a column that is never NULL because its table says so is NOT NULL there too
 */
#ifndef ORMGEN_SERVER_SERVER_CHECK_H
#define ORMGEN_SERVER_SERVER_CHECK_H

#include "query/query.h"

/* Checks all queries on the server of a URL. What it sees otherwise is reported, each at its place
 * in the .sql file. False, and reported, when the server cannot be asked. */
bool server_check(orm_arena *arena, const query_set *queries, const char *url, diag *sink);

#endif
