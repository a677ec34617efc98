/* The names in C that queries take from the package's set. */
#ifndef ORMGEN_EMIT_QUERY_NAMES_H
#define ORMGEN_EMIT_QUERY_NAMES_H

#include "base/map.h"
#include "emit/query_plan.h"
#include "model/c_claims.h"

/* Claims all names of a query but those of its row. */
void claim_query(const model *of, const query_plan *query);

/* Claims a row's struct and its list. */
void claim_row(const model *of, const row_plan *row);

/* Claims the header of a file. */
void claim_query_file(const model *of, const query_file_plan *file);

/* Members of one struct that want one name. */
typedef struct member_claims {
    const model *model;
    const char *owner; /* the query */
    orm__map taken;    /* c_subject by name */
} member_claims;

/* Claims a member for what `what` is ("column", "parameter"); what it cannot be is reported.
 * Returns its name in C. */
const char *claim_member(member_claims *claims, const char *what, const char *name,
                         const char *c_name, span at);

#endif
