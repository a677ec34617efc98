/* What is meant by text and names in quotes. */
#ifndef ORMGEN_SCHEMA_LITERAL_H
#define ORMGEN_SCHEMA_LITERAL_H

#include "diag/diag.h"

/* Takes the quotes off 'text', E'text', U&'text', N'text', $tag$text$tag$, "name" or U&"name" and
 * the escapes out. Bit strings (B'…', X'…') keep their digits only. An escape that means nothing
 * is reported and left as it is. The result is in the arena. */
const char *literal_value(orm_arena *arena, span at, diag *sink);

#endif
