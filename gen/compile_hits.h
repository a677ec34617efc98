/*
 * Hits: the queries that a change of the schema breaks, or whose results it changes.
 *
 * Programs that run while a migration does still send their queries as they were. So each query is
 * typed against the schema before and the one after, offline, and the two are compared.
 */
#ifndef ORMGEN_COMPILE_HITS_H
#define ORMGEN_COMPILE_HITS_H

#include "compile.h"

/* Reports a warning for each query of these files and folders that fits `from` and not `to`, or
 * that takes or gives something else there. What cannot be read, or fits neither, is not its
 * concern. It comes last: the relationships of a model whose names are invented get those of the
 * other, where they lead over the same columns. */
void compile_hits(orm_arena *arena, const model *from, const model *to,
                  const compile_paths *queries, diag *sink);

#endif
