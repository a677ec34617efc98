/*
 * Inside resolving a call: what is known of it on the way, and the rules of how it may be written.
 *
 * Only resolve_function.c, which finds the function, and resolve_call_rules.c see this.
 */
#ifndef ORMGEN_POSTGRES_RESOLVE_CALLING_H
#define ORMGEN_POSTGRES_RESOLVE_CALLING_H

#include "postgres/resolve_choice.h"

typedef struct calling {
    const catalogue *cat;
    const resolve_request *request;
    resolve_error *error;
    uint32_t *types;    /* of the arguments and then of the defaults */
    const char **names; /* the arguments'; NULL where there is none */
    size_t named;       /* how many have a name; they are the last ones */
    const resolve_candidate *chosen;
    const catalogue_function *function;
    uint32_t *declared; /* the chosen's parameters, in the arguments' order; later settled */
} calling;

/* "schema.name", for messages. */
const char *resolve_written_name(const calling *c);

/* Whether the function that was found may be called with the clauses that are there; unifies the
 * types of a hypothetical set's arguments with those of its ordering. */
bool resolve_check_kind(calling *c);

/* Reports that no function fits, or several do; always false. */
bool resolve_fail_to_find(calling *c, bool several);

#endif
