/*
 * A model as PostgreSQL has it: made in a database of the shadow server, and read back.
 *
 * Each object of the model has a **twin** there, whose expressions are in the server's own words:
 * two models that mean the same have twins that say the same.
 */
#ifndef ORMGEN_MIGRATE_STORED_H
#define ORMGEN_MIGRATE_STORED_H

#include "migrate/pairing.h"
#include "shadow/shadow.h"

typedef struct stored_model {
    const model *model; /* as the server has it */
    pairing twins;      /* from objects of the original; none when it is the original itself */
    bool is_original;   /* it was read from a server of the same version */
} stored_model;

/* Makes a model's objects in a database, some hundred statements at a time. False, and reported,
 * when the server refuses one. */
bool stored_make_objects(orm_arena *arena, shadow_database *in, const model *of, diag *sink);

/* Reads a model as a server of that version has it: made in `server` when it was not read from one
 * like that. False, and reported, when that fails. */
bool stored_read(orm_arena *arena, shadow *server, const model *of, stored_model *out, diag *sink);

/* The twin of an object; NULL when the server has none. */
const void *stored_twin(const stored_model *in, const void *object);

#endif
