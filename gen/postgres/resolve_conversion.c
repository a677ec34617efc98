/*
 * Conversions between types, and the type that several values share.
 *
 * A domain converts as its base does. What pg_cast does not list may still go element by element
 * between arrays, through text where strings are at one end, and between records and composites.
 */
#include <string.h>

#include "diag/memory.h"
#include "postgres/resolve_choice.h"

bool resolve_is_row(const catalogue *cat, uint32_t type) {
    const catalogue_type *found = catalogue_type_of(cat, catalogue_base_type(cat, type));
    return found && found->kind == CATALOGUE_COMPOSITE;
}

char resolve_category(const catalogue *cat, uint32_t type) {
    const catalogue_type *found = catalogue_type_of(cat, type);
    return found ? found->category : '\0';
}

bool resolve_is_preferred(const catalogue *cat, uint32_t type, char category) {
    const catalogue_type *found = catalogue_type_of(cat, type);
    return found && found->preferred && (!category || found->category == category);
}

/* --- paths -------------------------------------------------------------------------------- */

/* Text is a way into strings on assignment, and out of them when asked for. */
static bool goes_by_text(const catalogue *cat, uint32_t from, uint32_t to,
                         catalogue_context context) {
    return (context >= CATALOGUE_ASSIGNMENT && resolve_category(cat, to) == 'S') ||
           (context >= CATALOGUE_EXPLICIT && resolve_category(cat, from) == 'S');
}

/* The path by pg_cast and by what stands in for it; between base types. */
static resolve_path cast_path(const catalogue *cat, uint32_t from, uint32_t to,
                              catalogue_context context, const catalogue_cast **cast) {
    static const resolve_path by_method[] = {[CATALOGUE_BY_FUNCTION] = RESOLVE_BY_CAST,
                                             [CATALOGUE_BY_RELABELLING] = RESOLVE_RELABEL,
                                             [CATALOGUE_BY_TEXT] = RESOLVE_BY_TEXT};
    from = catalogue_base_type(cat, from);
    to = catalogue_base_type(cat, to);
    if (from == to)
        return RESOLVE_SAME;
    const catalogue_cast *found = catalogue_cast_between(cat, from, to);
    if (found) {
        if (context < found->context)
            return RESOLVE_NO_PATH;
        *cast = found;
        return by_method[found->method];
    }
    uint32_t from_element = catalogue_element_type(cat, from);
    uint32_t to_element = catalogue_element_type(cat, to);
    if (from_element && to_element && to != OID_OIDVECTOR && to != OID_INT2VECTOR &&
        cast_path(cat, from_element, to_element, context, cast) != RESOLVE_NO_PATH)
        return RESOLVE_BY_ELEMENT;
    return goes_by_text(cat, from, to, context) ? RESOLVE_BY_TEXT : RESOLVE_NO_PATH;
}

static bool goes_by_row(const catalogue *cat, uint32_t from, uint32_t to) {
    return (from == OID_RECORD && resolve_is_row(cat, to)) ||
           (to == OID_RECORD && resolve_is_row(cat, from)) ||
           (to == OID_RECORD_ARRAY && resolve_is_row(cat, catalogue_element_type(cat, from)));
}

resolve_path resolve_conversion(const catalogue *cat, uint32_t from, uint32_t to,
                                catalogue_context context, const catalogue_cast **cast) {
    const catalogue_cast *found = NULL;
    resolve_path path = RESOLVE_SAME;
    if (from != to && to != OID_ANY)
        path = from == OID_UNKNOWN ? RESOLVE_BY_TEXT : cast_path(cat, from, to, context, &found);
    if (path == RESOLVE_NO_PATH && goes_by_row(cat, from, to))
        path = RESOLVE_BY_ROW;
    if (cast)
        *cast = found;
    return path;
}

bool resolve_can_convert(const catalogue *cat, uint32_t from, uint32_t to,
                         catalogue_context context) {
    if (resolve_is_polymorphic(to) && from != to)
        return resolve_polymorphic_fit(cat, &from, &to, 1);
    return resolve_conversion(cat, from, to, context, NULL) != RESOLVE_NO_PATH;
}

bool resolve_conversion_keeps_null(const catalogue *cat, uint32_t from, uint32_t to,
                                   catalogue_context context) {
    const catalogue_cast *cast;
    switch (resolve_conversion(cat, from, to, context, &cast)) {
    case RESOLVE_NO_PATH:
        return false;
    case RESOLVE_SAME:
    case RESOLVE_RELABEL:
    case RESOLVE_BY_ELEMENT:
    case RESOLVE_BY_TEXT:
    case RESOLVE_BY_ROW:
        return true;
    case RESOLVE_BY_CAST:
        break;
    }
    const catalogue_function *function = catalogue_function_of(cat, cast->function);
    return function && catalogue_function_nulls(cat, function) != CATALOGUE_MAY_BE_NULL;
}

void resolve_conversion_error(const catalogue *cat, uint32_t from, uint32_t to,
                              resolve_error *error) {
    (void)resolve_fail(cat, error, "42846", "cannot cast type %s to %s",
                       catalogue_spelling(cat, from), catalogue_spelling(cat, to));
}

bool resolve_accepts(const catalogue *cat, const uint32_t *types, const uint32_t *declared,
                     size_t count) {
    bool polymorphic = false;
    for (size_t i = 0; i < count; i++) {
        if (types[i] != declared[i] && resolve_is_polymorphic(declared[i]))
            polymorphic = true;
        else if (resolve_conversion(cat, types[i], declared[i], CATALOGUE_IMPLICIT, NULL) ==
                 RESOLVE_NO_PATH)
            return false;
    }
    return !polymorphic || resolve_polymorphic_fit(cat, types, declared, count);
}

uint32_t resolve_input(uint32_t actual, uint32_t declared) {
    return declared == OID_ANY ? actual : declared;
}

/* --- common types ------------------------------------------------------------------------- */

static bool are_alike(const uint32_t *types, size_t count) {
    for (size_t i = 1; i < count; i++)
        if (types[i] != types[0])
            return false;
    return true;
}

/* Whether values go from one type to the other without asking, but not back. */
static bool widens(const catalogue *cat, uint32_t from, uint32_t to) {
    return resolve_can_convert(cat, from, to, CATALOGUE_IMPLICIT) &&
           !resolve_can_convert(cat, to, from, CATALOGUE_IMPLICIT);
}

uint32_t resolve_common(const catalogue *cat, const uint32_t *types, size_t count,
                        const char *construct, resolve_error *error) {
    if (count == 0)
        return OID_TEXT;
    if (types[0] != OID_UNKNOWN && are_alike(types, count))
        return types[0];
    uint32_t common = catalogue_base_type(cat, types[0]);
    for (size_t i = 1; i < count; i++) {
        uint32_t next = catalogue_base_type(cat, types[i]);
        if (next == OID_UNKNOWN || next == common)
            continue;
        if (common == OID_UNKNOWN) {
            common = next;
        } else if (resolve_category(cat, next) != resolve_category(cat, common)) {
            (void)resolve_fail(cat, error, "42804", "%s types %s and %s cannot be matched",
                               construct, catalogue_spelling(cat, common),
                               catalogue_spelling(cat, next));
            return 0;
        } else if (!resolve_is_preferred(cat, common, 0) && widens(cat, common, next)) {
            common = next;
        }
    }
    return common == OID_UNKNOWN ? OID_TEXT : common;
}

bool resolve_common_type(const catalogue *cat, const char *construct, const uint32_t *types,
                         size_t count, uint32_t *result, resolve_error *error) {
    uint32_t common = resolve_common(cat, types, count, construct, error);
    if (!common)
        return false;
    for (size_t i = 0; i < count; i++)
        if (!resolve_can_convert(cat, types[i], common, CATALOGUE_IMPLICIT))
            return resolve_fail(cat, error, "42846", "%s could not convert type %s to %s",
                                construct, catalogue_spelling(cat, types[i]),
                                catalogue_spelling(cat, common));
    *result = common;
    return true;
}

/* The vectors have elements, but arrays of them too. */
static bool is_proper_array(const catalogue_type *type) {
    return type && type->element && !type->array;
}

bool resolve_array_type(const catalogue *cat, const uint32_t *types, size_t count, uint32_t *result,
                        resolve_error *error) {
    if (count == 0)
        return resolve_fail(cat, error, "42P18", "cannot determine type of empty array");
    if (!resolve_common_type(cat, "ARRAY", types, count, result, error))
        return false;
    bool nested = false;
    for (size_t i = 0; i < count; i++)
        nested |= is_proper_array(catalogue_type_of(cat, types[i]));
    const catalogue_type *common = catalogue_type_of(cat, *result);
    uint32_t array = nested && is_proper_array(common) ? common->oid : common->array;
    if (!array)
        return resolve_fail(cat, error, "42704", "could not find array type for data type %s",
                            catalogue_spelling(cat, *result));
    *result = array;
    return true;
}

/* --- subscripts --------------------------------------------------------------------------- */

bool resolve_subscript(const catalogue *cat, uint32_t container, bool slice, uint32_t *result,
                       resolve_error *error) {
    uint32_t base = catalogue_base_type(cat, container);
    const catalogue_type *type = catalogue_type_of(cat, base);
    if (!type || !type->subscript)
        return resolve_fail(cat, error, "42804",
                            "cannot subscript type %s because it does not support subscripting",
                            catalogue_spelling(cat, base));
    if (slice && base == OID_JSONB)
        return resolve_fail(cat, error, "42804", "jsonb subscript does not support slices");
    /* A slice of one of the vectors is a plain array. */
    if (!slice)
        *result = type->subscript;
    else if (base == OID_INT2VECTOR || base == OID_OIDVECTOR)
        *result = catalogue_type_of(cat, type->element)->array;
    else
        *result = base;
    return true;
}
