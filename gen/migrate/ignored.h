/*
 * What a database holds besides the schema: names that are left alone.
 *
 * A pattern is `schema.name`, or `name` of something in public; `*` stands for any text. What it
 * names is as if it were not in the database, with all that stands on it: a table's indexes,
 * triggers, policies and grants, and a partition of a table that stays.
 */
#ifndef ORMGEN_MIGRATE_IGNORED_H
#define ORMGEN_MIGRATE_IGNORED_H

#include "inspect/inspect.h"

typedef struct ignored_name {
    const char *text; /* as it was written */
    const char *schema, *name;
} ignored_name;

typedef ORM__LIST(ignored_name) ignored_names;

/* Adds the patterns of a text, divided by commas and blanks. False, and reported, when one is none. */
bool ignored_add(orm_arena *arena, const char *text, ignored_names *to, diag *sink);

/* Takes what they name out of a model that was read from a database, and out of what it cannot
 * say. */
void ignored_leave_out(model *of, const ignored_names *names, inspect_leftovers *leftovers);

/* Reports what a schema declares although it is to be left alone. False then. */
bool ignored_check(const model *schema, const ignored_names *names, diag *sink);

#endif
