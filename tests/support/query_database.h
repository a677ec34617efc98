/*
 * A database with a model's tables in it, and a model's queries, for tests of what queries give.
 *
 * Everything lives in one arena. A step that fails fails the running test.
 */
#ifndef SUPPORT_QUERY_DATABASE_H
#define SUPPORT_QUERY_DATABASE_H

#include <libpq-fe.h>

#include "query/query.h"

typedef struct query_database {
    orm_arena *arena;
    PGconn *admin, *server;
    char name[64];
    model *schema;
} query_database;

/* Makes an empty database, whose name has `name` in it, and connects to it. */
void query_database_open(query_database *db, const char *name);
void query_database_close(query_database *db);

/* Runs SQL that must succeed. */
void query_database_run(query_database *db, const char *sql);

void query_database_load_model(query_database *db, const char *path);

/* Creates the model's tables. */
void query_database_create(query_database *db);

/* Fills all tables of the model with random rows: where a column can be NULL, it often is. */
void query_database_fill(query_database *db);

/* format_type of a type on the server. */
const char *query_database_spelling(query_database *db, Oid type);

/* The OIDs of a shape's parameters on the server. */
Oid *query_database_types(query_database *db, const typed_query *query, const query_text *text);

const char *query_parameter_spelling(query_database *db, const query_parameter *parameter);

/* A value for a parameter, a different one for each of three turns. */
const char *query_database_sample(query_database *db, const query_parameter *parameter,
                                  size_t turn);

/* Asserts that no column that is never NULL is NULL in a result. Returns the rows. */
size_t query_database_check_nulls(const typed_query *query, const PGresult *result,
                                  const char *sql);

#endif
