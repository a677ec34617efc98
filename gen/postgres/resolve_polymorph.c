/*
 * Polymorphic parameters: what anyelement, anyarray, anycompatible … stand for in one call.
 *
 * There are two families. In the first every argument must have just the same type (anyarray the
 * type's array, anyrange a range over it). In the second the arguments are brought to a common type
 * as in a UNION, but ranges must be over just that. Unknown arguments take what the others say.
 */
#include "postgres/resolve_evidence.h"

static const char *spell(const resolve_evidence *all, uint32_t type) {
    return catalogue_spelling(all->cat, type);
}

static uint32_t array_of(const catalogue *cat, uint32_t type) {
    const catalogue_type *found = catalogue_type_of(cat, type);
    return found ? found->array : 0;
}

static uint32_t multirange_of(const catalogue *cat, uint32_t range) {
    const catalogue_type *found = catalogue_type_of(cat, range);
    return found ? found->multirange : 0;
}

static bool inconsistent(resolve_evidence *all, const char *one, const char *other) {
    return resolve_fail(all->cat, all->error, "42804",
                        "argument declared %s is not consistent with argument declared %s", one,
                        other);
}

/* --- what the arguments say together ------------------------------------------------------- */

/* Columns of pg_statistic are of type anyarray themselves and go into any function of that. */
static bool element_from_array(resolve_evidence *all) {
    resolve_settled *settled = &all->settled;
    if (!settled->array)
        return true;
    uint32_t element = settled->array == OID_ANYARRAY
                           ? (uint32_t)OID_ANYELEMENT
                           : catalogue_element_type(all->cat, settled->array);
    if (!element)
        return resolve_fail_not_a(all, OID_ANYARRAY, "an array", settled->array);
    if (settled->element && settled->element != element)
        return inconsistent(all, "anyarray", "anyelement");
    settled->element = element;
    return true;
}

static bool range_from_multirange(resolve_evidence *all) {
    resolve_settled *settled = &all->settled;
    if (!settled->multirange) {
        if (all->any_multirange && settled->range)
            settled->multirange = multirange_of(all->cat, settled->range);
        return true;
    }
    uint32_t range = resolve_subtype(all->cat, settled->multirange, CATALOGUE_MULTIRANGE);
    if (!range)
        return resolve_fail_not_a(all, OID_ANYMULTIRANGE, "a multirange type", settled->multirange);
    if (settled->range && settled->range != range)
        return inconsistent(all, "anymultirange", "anyrange");
    settled->range = range;
    return true;
}

static bool element_from_range(resolve_evidence *all) {
    resolve_settled *settled = &all->settled;
    if (!settled->range)
        return true;
    uint32_t element = resolve_subtype(all->cat, settled->range, CATALOGUE_RANGE);
    if (!element)
        return resolve_fail_not_a(all, OID_ANYRANGE, "a range type", settled->range);
    if (settled->element && settled->element != element)
        return inconsistent(all, "anyrange", "anyelement");
    settled->element = element;
    return true;
}

static bool check_element(resolve_evidence *all) {
    uint32_t element = all->settled.element;
    if (element == OID_ANYELEMENT)
        return true;
    if (all->nonarray && catalogue_element_type(all->cat, element))
        return resolve_fail(all->cat, all->error, "42804",
                            "type matched to anynonarray is an array type: %s",
                            spell(all, element));
    const catalogue_type *type = catalogue_type_of(all->cat, element);
    if (all->enumeration && !(type && type->kind == CATALOGUE_ENUM))
        return resolve_fail(all->cat, all->error, "42804",
                            "type matched to anyenum is not an enum type: %s", spell(all, element));
    return true;
}

static bool compatible_range_from_multirange(resolve_evidence *all) {
    resolve_settled *settled = &all->settled;
    if (!settled->compatible_multirange) {
        if (all->multirange && settled->compatible_range)
            settled->compatible_multirange = multirange_of(all->cat, settled->compatible_range);
        return true;
    }
    uint32_t range =
        resolve_subtype(all->cat, settled->compatible_multirange, CATALOGUE_MULTIRANGE);
    if (settled->compatible_range && settled->compatible_range != range)
        return inconsistent(all, "anycompatiblemultirange", "anycompatiblerange");
    settled->compatible_range = range;
    all->compatible_subtype = resolve_subtype(all->cat, range, CATALOGUE_RANGE);
    return true;
}

/* The common type of the second family; none is settled while all of its arguments are unknown. */
static bool find_compatible(resolve_evidence *all) {
    if (all->compatible_count == 0)
        return true;
    uint32_t common =
        resolve_common(all->cat, all->compatible, all->compatible_count, "argument", all->error);
    if (!common)
        return false;
    for (size_t i = 0; i < all->compatible_count; i++)
        if (!resolve_can_convert(all->cat, all->compatible[i], common, CATALOGUE_IMPLICIT))
            return resolve_fail(
                all->cat, all->error, "42804",
                "arguments of anycompatible family cannot be cast to a common type");
    all->settled.compatible = common;
    if (all->compatible_nonarray && catalogue_element_type(all->cat, common))
        return resolve_fail(all->cat, all->error, "42804",
                            "type matched to anycompatiblenonarray is an array type: %s",
                            spell(all, common));
    if (all->compatible_subtype && all->compatible_subtype != common)
        return resolve_fail(all->cat, all->error, "42804",
                            "anycompatiblerange type %s does not match anycompatible type %s",
                            spell(all, all->settled.compatible_range), spell(all, common));
    return true;
}

static bool take_arguments(resolve_evidence *all, const uint32_t *actual, const uint32_t *declared,
                           size_t count) {
    all->count = count;
    for (size_t i = 0; i < count; i++)
        if (!resolve_take_argument(all, declared[i], actual[i]))
            return false;
    return element_from_array(all) && range_from_multirange(all) && element_from_range(all);
}

bool resolve_polymorphic_fit(const catalogue *cat, const uint32_t *actual, const uint32_t *declared,
                             size_t count) {
    resolve_evidence all = {.cat = cat};
    return take_arguments(&all, actual, declared, count) && check_element(&all) &&
           compatible_range_from_multirange(&all) && find_compatible(&all);
}

/* --- settling ----------------------------------------------------------------------------- */

static bool undetermined(resolve_evidence *all, uint32_t type) {
    return resolve_fail(all->cat, all->error, "42804",
                        "could not determine polymorphic type %s because input has type unknown",
                        spell(all, type));
}

static bool need_array(resolve_evidence *all, uint32_t *array, uint32_t element) {
    if (!*array)
        *array = array_of(all->cat, element);
    return *array ||
           resolve_fail(all->cat, all->error, "42704", "could not find array type for data type %s",
                        spell(all, element));
}

static bool settle_exact(resolve_evidence *all) {
    if (!all->exact_family)
        return true;
    if (!all->settled.element)
        return resolve_fail(all->cat, all->error, "42804",
                            "could not determine polymorphic type because input has type unknown");
    return check_element(all);
}

static bool settle_compatible(resolve_evidence *all) {
    if (!all->compatible_family)
        return true;
    resolve_settled *settled = &all->settled;
    if (!compatible_range_from_multirange(all) || !find_compatible(all))
        return false;
    if (!settled->compatible)
        settled->compatible = OID_TEXT;
    if (all->array && !need_array(all, &settled->compatible_array, settled->compatible))
        return false;
    if (all->range && !settled->compatible_range)
        return undetermined(all, OID_ANYCOMPATIBLERANGE);
    if (all->multirange && !settled->compatible_multirange)
        return undetermined(all, OID_ANYCOMPATIBLEMULTIRANGE);
    return true;
}

uint32_t resolve_settled_type(const resolve_settled *settled, uint32_t type) {
    switch (type) {
    case OID_ANYELEMENT:
    case OID_ANYNONARRAY:
    case OID_ANYENUM:
        return settled->element;
    case OID_ANYARRAY:
        return settled->array;
    case OID_ANYRANGE:
        return settled->range;
    case OID_ANYMULTIRANGE:
        return settled->multirange;
    case OID_ANYCOMPATIBLE:
    case OID_ANYCOMPATIBLENONARRAY:
        return settled->compatible;
    case OID_ANYCOMPATIBLEARRAY:
        return settled->compatible_array;
    case OID_ANYCOMPATIBLERANGE:
        return settled->compatible_range;
    case OID_ANYCOMPATIBLEMULTIRANGE:
        return settled->compatible_multirange;
    default:
        return type;
    }
}

/* What a parameter or the result is in the end; anyarray may have to be made from the element. */
static bool settle_one(resolve_evidence *all, uint32_t *type) {
    if (!resolve_is_polymorphic(*type))
        return true;
    if (*type == OID_ANYARRAY && !need_array(all, &all->settled.array, all->settled.element))
        return false;
    uint32_t settled = resolve_settled_type(&all->settled, *type);
    if (!settled)
        return undetermined(all, *type);
    *type = settled;
    return true;
}

/* What no argument needed but an output may be. */
static void derive_rest(const catalogue *cat, resolve_settled *settled) {
    if (!settled->array)
        settled->array = array_of(cat, settled->element);
    if (!settled->multirange)
        settled->multirange = multirange_of(cat, settled->range);
    if (!settled->compatible_array)
        settled->compatible_array = array_of(cat, settled->compatible);
    if (!settled->compatible_multirange)
        settled->compatible_multirange = multirange_of(cat, settled->compatible_range);
}

bool resolve_settle(const catalogue *cat, const uint32_t *actual, uint32_t *declared, size_t count,
                    uint32_t *result, resolve_settled *settled, resolve_error *error) {
    resolve_evidence all = {.cat = cat, .error = error};
    resolve_note_presence(&all, *result);
    all.nonarray = all.enumeration = all.compatible_nonarray = false;
    bool ok = take_arguments(&all, actual, declared, count) && settle_exact(&all) &&
              settle_compatible(&all);
    if (all.exact_family || all.compatible_family) {
        for (size_t i = 0; ok && i < count; i++)
            ok = settle_one(&all, &declared[i]);
        ok = ok && settle_one(&all, result);
    }
    *settled = all.settled;
    derive_rest(cat, settled);
    return ok;
}
