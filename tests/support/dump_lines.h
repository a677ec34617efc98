/*
 * What pg_dump says of a database's objects: sorted statements, of which a table's columns are some.
 *
 * The order of columns is no difference, and neither is what the parts of a partitioned index are
 * called: PostgreSQL names them after what there was when they were made, so here each has the name
 * of the whole.
 */
#ifndef SUPPORT_DUMP_LINES_H
#define SUPPORT_DUMP_LINES_H

#include "base/list.h"
#include "diag/memory.h"

typedef ORM__LIST(const char *) dump_lines;

/* Runs pg_dump, which $PG_BIN has or the path. */
dump_lines dump_read(orm_arena *arena, const char *url);

/* The lines that only one has, behind - and +; "" when both are the same. */
const char *dump_apart(orm_arena *arena, const dump_lines *before, const dump_lines *after);

#endif
