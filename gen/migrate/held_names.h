/*
 * The names that objects hold, in **spaces** where a name stands for one thing.
 *
 * Tables, sequences and indexes share the space of a schema, and so do types, of which a table is one.
 */
#ifndef ORMGEN_MIGRATE_HELD_NAMES_H
#define ORMGEN_MIGRATE_HELD_NAMES_H

#include "migrate/migrate.h"

typedef enum space_kind {
    SPACE_NONE,
    SPACE_RELATIONS,
    SPACE_TYPES,
    SPACE_COLUMNS,
    SPACE_CONSTRAINTS,
    SPACE_LABELS,
    SPACE_ATTRIBUTES,
    SPACE_CHECKS
} space_kind;

/* A name in a space; `in` is the new side's object that the space is of, NULL for a schema. */
typedef struct held_name {
    space_kind space;
    const void *in;
    const char *schema, *name;
} held_name;

typedef ORM__LIST(held_name) held_names;

/* Those that an operation's object has on its old or its new side. */
held_names names_of(const migrate_plan *plan, const operation *of, bool old);

/* Whether any name is in both. */
bool share_name(const held_names *a, const held_names *b);

#endif
