/* Writing normal forms; only normal_form.c and what it is made of include this. */
#ifndef ORMGEN_MIGRATE_NORMAL_WRITE_H
#define ORMGEN_MIGRATE_NORMAL_WRITE_H

#include "migrate/normal_form.h"
#include "query/analysis.h"

struct normalizer {
    orm_arena *arena;
    const model *model;
    const pairing *renames;
    query_schema *schema;
    diag *sink; /* nobody reads it: what does not type is no error here */
};

/* A form being written. */
typedef struct form {
    normalizer *n;
    catalogue *catalogue;
    orm__buffer out;
} form;

void form_text(form *f, const char *text);

/* A type by its name in the other model. */
void form_type_name(form *f, uint32_t oid);

/* Whether nothing can be converted to the type. */
bool form_is_pseudo(const form *f, uint32_t oid);

bool is_constant(const sql_expr *expr);

/* Writes a constant, with the conversions around it done; false when it is none or they change
 * it. */
bool form_constant(form *f, const sql_expr *expr, uint32_t want);

/* Writes an expression that is converted to `want`; 0 leaves it as it is. False when there is no
 * form of it. */
bool form_expr(form *f, const sql_expr *expr, uint32_t want);

#endif
