/*
 * Inside resolving: candidates and the choice among them, polymorphic types, and messages.
 *
 * Only resolve_*.c see this. A function that takes a `resolve_error` accepts NULL for it when its
 * caller wants to know only whether.
 */
#ifndef ORMGEN_POSTGRES_RESOLVE_CHOICE_H
#define ORMGEN_POSTGRES_RESOLVE_CHOICE_H

#include "base/buffer.h"
#include "base/list.h"
#include "postgres/resolve.h"

/* --- candidates --------------------------------------------------------------------------- */

typedef struct resolve_candidate {
    const void *object;       /* function or operator; NULL: several that differ in nothing */
    const uint32_t *types;    /* of the parameters, in the order of the arguments */
    const uint16_t *position; /* of each argument's parameter; NULL: all in order */
    size_t count;             /* of types: the arguments and then the defaults */
    size_t expanded;          /* how many of the types are elements of a variadic array */
    size_t defaults;          /* how many of the types have no argument */
    int path;                 /* the schema's place in the search path */
} resolve_candidate;

typedef ORM__LIST(resolve_candidate) resolve_candidates;

/* Adds a candidate that accepts arguments of these types, unless one of the same types hides it; it
 * may hide one in turn. One that does not accept them is left out. */
void resolve_add_candidate(const catalogue *cat, resolve_candidates *list, const uint32_t *types,
                           size_t count, const resolve_candidate *candidate);

/* The one that PostgreSQL takes for arguments of these types once no candidate has exactly them.
 * NULL when there is none, or when there are several and none is best: `*several` tells. */
const resolve_candidate *resolve_choose(const catalogue *cat, const uint32_t *types, size_t count,
                                        resolve_candidates *list, bool *several);

/* --- polymorphic types -------------------------------------------------------------------- */

bool resolve_is_polymorphic(uint32_t type);

/* Whether these arguments agree on what the polymorphic ones among the declared types are. */
bool resolve_polymorphic_fit(const catalogue *cat, const uint32_t *actual, const uint32_t *declared,
                             size_t count);

/* What they agree on; 0 where nothing says. */
typedef struct resolve_settled {
    uint32_t element, array, range, multirange;
    uint32_t compatible, compatible_array, compatible_range, compatible_multirange;
} resolve_settled;

/* Settles the polymorphic types in `declared` and in `result`, in place; false, with an error, when
 * they cannot be. */
bool resolve_settle(const catalogue *cat, const uint32_t *actual, uint32_t *declared, size_t count,
                    uint32_t *result, resolve_settled *settled, resolve_error *error);

/* One more type of the same call, such as an output's. */
uint32_t resolve_settled_type(const resolve_settled *settled, uint32_t type);

/* --- conversions -------------------------------------------------------------------------- */

/* Whether arguments of these types can stand where the declared ones are asked for. */
bool resolve_accepts(const catalogue *cat, const uint32_t *types, const uint32_t *declared,
                     size_t count);

/* The common type, or 0; is not checked against each of the types. */
uint32_t resolve_common(const catalogue *cat, const uint32_t *types, size_t count,
                        const char *construct, resolve_error *error);

/* A composite, or a domain over one. */
bool resolve_is_row(const catalogue *cat, uint32_t type);

char resolve_category(const catalogue *cat, uint32_t type);

/* Of the category given; any will do when that is 0. */
bool resolve_is_preferred(const catalogue *cat, uint32_t type, char category);

/* What a value of a type is converted to where `declared` is asked for and settled: `any` takes it
 * as it is. */
uint32_t resolve_input(uint32_t actual, uint32_t declared);

/* --- messages ----------------------------------------------------------------------------- */

/* Always false. */
bool resolve_fail(const catalogue *cat, resolve_error *error, const char *sqlstate,
                  const char *format, ...) ORM__PRINTF(4, 5);

/* "schema.name(integer, b => text)"; `names` may be NULL, and so may each of them. */
const char *resolve_signature(const catalogue *cat, const char *schema, const char *name,
                              const uint32_t *types, const char *const *names, size_t count);

#endif
