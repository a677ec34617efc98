/* The rows of a proof: made before the migration, looked at after each of its runs. */
#ifndef ORMGEN_MIGRATE_PROVE_ROWS_H
#define ORMGEN_MIGRATE_PROVE_ROWS_H

#include "migrate/prove.h"

/* Fills the tables of a model, which is in the database, with some rows each. What a table's rules
 * do not let in is noted. `becomes` says which columns must not be NULL later. */
void prove_fill(orm_arena *arena, shadow_database *in, const model *of, const migrate_plan *becomes,
                proof *out);

/* What a table's kept columns hold, one entry a table that has any. */
typedef struct kept_rows {
    const model_table *from, *to;
    const char *print; /* of all rows, in no order */
} kept_rows;

typedef ORM__LIST(kept_rows) kept_tables;

/* The tables and columns that a plan does not touch, without their rows. */
kept_tables prove_kept(const migrate_plan *plan);

/* Reads the rows' prints, by the new names if `is_new`. Returns NULL, or why that failed. */
const shadow_failure *prove_read_rows(const migrate_plan *plan, shadow_database *in, bool is_new,
                                      kept_tables *tables);

#endif
