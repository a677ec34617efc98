/* What the lexer reports: what never ends, and what is no token at all. */
#ifndef ORMGEN_SCHEMA_UNCLOSED_H
#define ORMGEN_SCHEMA_UNCLOSED_H

#include "schema/tokens.h"

/* A comment that misses so many ends. */
void unclosed_comment(token_list *list, uint32_t start, uint32_t missing);

/* Text, a name or a dollar quote. Returns where it is to end: at `end`, or with the file when too
 * much in it was never closed for the rest to make sense. */
uint32_t unclosed_text(token_list *list, uint32_t start, uint32_t end);

/* A character that starts nothing. Returns the offset behind it. */
uint32_t unclosed_stray(token_list *list, uint32_t start);

#endif
