/*
 * Inspection: an existing database as a model.
 *
 * A handful of bulk queries over PostgreSQL's catalogue, all in one read-only transaction, give the
 * same structures that model_build makes of a schema.orm. What C alone knows (entities,
 * relationships, C names) is not in a database, and so not in the result: every `entity`, `c_name`
 * and `relation` is NULL. The schema `public` stands for the default one: what is in it has no
 * schema in its name, and expressions are PostgreSQL's own text as seen with that search path.
 *
 * Objects that belong to extensions are left out. What has no structure in the model but an SQL
 * text of its own (functions, triggers, policies, grants …) is in `statements` or in its table's
 * `sql`. What has neither is listed by name.
 */
#ifndef ORMGEN_INSPECT_INSPECT_H
#define ORMGEN_INSPECT_INSPECT_H

#include "model/model.h"

typedef struct inspect_request {
    const char *url;            /* a URL or conninfo string; its password is in no message */
    const char *const *schemas; /* those wanted; all but PostgreSQL's own when there are none */
    size_t schema_count;
    struct pg_conn *connection; /* to use instead of one of its own; idle, and left so */
} inspect_request;

/* Something that is in the database and that schema.orm cannot say. */
typedef struct inspect_leftover {
    const char *kind, *name; /* "foreign table", "hr.remote" */
} inspect_leftover;

typedef ORM__LIST(inspect_leftover) inspect_leftovers;

/* Reads a database. The model and the leftovers live in the arena; NULL, and reported, when the
 * server cannot be reached or refuses to answer. */
model *inspect_database(orm_arena *arena, const inspect_request *request,
                        inspect_leftovers *leftovers, diag *sink);

#endif
