/* What is said when the grammar cannot go on: what would have fitted, what is there, and for the
 * mistakes that many make what they meant. */
#ifndef ORMGEN_SCHEMA_SYNTAX_ERROR_H
#define ORMGEN_SCHEMA_SYNTAX_ERROR_H

#include "schema/syntax_tree.h"

/* Those behind the first so many say only where they are. */
enum { SYNTAX_ERRORS_IN_FULL = 100 };

/* Reports the token that was read last. `expected` holds the names of the tokens that would have
 * fitted, as parser.y calls them. */
void syntax_error_report(schema_parser *p, const char *const *expected, size_t count);

#endif
