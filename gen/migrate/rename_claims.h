/*
 * Which `was` counts: objects of one kind in one place, known by their names.
 *
 * A `was` claims the old object of that name. It counts while the old side has no object of the new
 * name, or one that another claim takes: so names can move on in a row (`b was a`, `c was b`), and
 * change places (`a was b`, `b was a`). Once done, a row claims nothing any more, since the last of
 * its new names is there. Names that changed places look as before: an old side that is a schema
 * says by its own `was` that they have; a database cannot say it, so there they count as done.
 */
#ifndef ORMGEN_MIGRATE_RENAME_CLAIMS_H
#define ORMGEN_MIGRATE_RENAME_CLAIMS_H

#include "migrate/compare.h"

/* `name` and `was` are keys: with all that tells two objects of the list apart. */
typedef struct known_object {
    const void *object;
    const char *name;
    const char *was; /* NULL when it says none */
} known_object;

typedef ORM__LIST(known_object) known_objects;

void known_add(comparison *c, known_objects *to, const void *object, const char *name,
               const char *was);

/* Pairs new objects with those whose names they had. */
void pair_renamed(comparison *c, const known_objects *from, const known_objects *to);

/* The same, and what is left by its name. */
void pair_known(comparison *c, const known_objects *from, const known_objects *to);

#endif
