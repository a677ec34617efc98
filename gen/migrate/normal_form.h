/*
 * A normal form of SQL expressions, so that two spellings that PostgreSQL stores alike are one.
 *
 * An expression is typed over its table as PostgreSQL would, and written out with every conversion
 * that is made, so that it makes no difference which of them were spelled: `salary > 0` is
 * `salary > (0)::numeric`, `a in (1, 2)` is `a = any (array[1, 2])`. What the typer does not
 * understand keeps its tokens: blanks, comments and the case of words then make no difference, and
 * all else does. Forms that are equal are proven; different ones prove nothing.
 */
#ifndef ORMGEN_MIGRATE_NORMAL_FORM_H
#define ORMGEN_MIGRATE_NORMAL_FORM_H

#include "migrate/pairing.h"
#include "model/model.h"

/* One side's model with what typing needs; made once, filled when first asked. */
typedef struct normalizer normalizer;

/* `renames` are the pairs whose first half is this model's objects: their names in the form are
 * those of the other model. NULL when names stay. */
normalizer *normalizer_new(orm_arena *arena, const model *of, const pairing *renames);

/* Where an expression stands and what becomes of its value. */
typedef struct normal_context {
    const model_table *table;   /* whose columns it sees; NULL when none */
    const model_domain *domain; /* whose VALUE it sees; NULL when none */
    const model_type *result;   /* what it is converted to; NULL when it stays what it is */
    bool condition;             /* it is converted to boolean */
} normal_context;

/* The form, in the arena; NULL for an absent expression. */
const char *normal_form(normalizer *n, const char *sql, const normal_context *context);

#endif
