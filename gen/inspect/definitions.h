/* Objects that are made by a statement of their own, each with what others know it by. */
#ifndef ORMGEN_INSPECT_DEFINITIONS_H
#define ORMGEN_INSPECT_DEFINITIONS_H

#include "inspect/reader.h"

typedef struct definition_query {
    const char *sql;   /* gives a key and statements, the last one without its semicolon */
    bool needs_tables; /* what it finds stands behind all tables, whatever needs it */
} definition_query;

/* Ends with one whose `sql` is NULL. */
extern const definition_query definition_queries[];

#endif
