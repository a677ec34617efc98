/*
 * Inside polymorphic types: what the arguments of one call say, one after the other.
 *
 * resolve_evidence.c collects it and resolve_polymorph.c concludes.
 */
#ifndef ORMGEN_POSTGRES_RESOLVE_EVIDENCE_H
#define ORMGEN_POSTGRES_RESOLVE_EVIDENCE_H

#include "postgres/resolve_choice.h"

/* What the arguments of one call say. */
typedef struct resolve_evidence {
    const catalogue *cat;
    resolve_error *error;
    resolve_settled settled;
    uint32_t *compatible; /* types that must have a common one; NULL while there are none */
    size_t compatible_count, count;
    uint32_t compatible_subtype; /* of compatible_range */
    bool exact_family, compatible_family;
    bool array, range, multirange; /* anycompatible…'s presence, the result's included */
    bool any_multirange;           /* the same of anymultirange */
    bool nonarray, enumeration, compatible_nonarray;
} resolve_evidence;

/* Notes that a parameter, or the result, has a polymorphic type. */
void resolve_note_presence(resolve_evidence *all, uint32_t declared);

/* Takes one argument into account; false, with an error, when it contradicts those before it. */
bool resolve_take_argument(resolve_evidence *all, uint32_t declared, uint32_t actual);

/* A range's subtype, a multirange's range; 0 when it is none. */
uint32_t resolve_subtype(const catalogue *cat, uint32_t type, catalogue_type_kind kind);

/* "argument declared anyarray is not an array but type integer"; always false. */
bool resolve_fail_not_a(resolve_evidence *all, uint32_t declared, const char *what,
                        uint32_t actual);

#endif
