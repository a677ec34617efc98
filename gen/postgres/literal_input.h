/* What PostgreSQL reads as a value of a type, as far as that can be told without it. */
#ifndef ORMGEN_POSTGRES_LITERAL_INPUT_H
#define ORMGEN_POSTGRES_LITERAL_INPUT_H

#include <stdbool.h>
#include <stdint.h>

/* Whether the text of a literal may be a value of the type with this OID. True of types about which
 * nothing is known here. */
bool pg_literal_fits(uint32_t type, const char *text);

#endif
