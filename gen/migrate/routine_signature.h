/* What tells functions of one name apart: the types of their arguments. */
#ifndef ORMGEN_MIGRATE_ROUTINE_SIGNATURE_H
#define ORMGEN_MIGRATE_ROUTINE_SIGNATURE_H

#include <orm/arena.h>

/* The types of a parameter list, "(integer, text[])", whatever way they were written; as DROP
 * FUNCTION takes them. `sql` begins with its parenthesis; *end is behind the other one. */
const char *routine_signature(orm_arena *arena, const char *sql, const char **end);

#endif
