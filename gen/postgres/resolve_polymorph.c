/*
 * Polymorphic parameters: what anyelement, anyarray, anycompatible … stand for in one call.
 *
 * There are two families. In the first every argument must have just the same type (anyarray the
 * type's array, anyrange a range over it). In the second the arguments are brought to a common type
 * as in a UNION, but ranges must be over just that. Unknown arguments take what the others say.
 */
#include <string.h>

#include "diag/memory.h"
#include "postgres/resolve_choice.h"

/* What the arguments of one call say. */
typedef struct evidence {
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
} evidence;

bool resolve_is_polymorphic(uint32_t type) {
    switch (type) {
    case OID_ANYELEMENT:
    case OID_ANYARRAY:
    case OID_ANYNONARRAY:
    case OID_ANYENUM:
    case OID_ANYRANGE:
    case OID_ANYMULTIRANGE:
    case OID_ANYCOMPATIBLE:
    case OID_ANYCOMPATIBLEARRAY:
    case OID_ANYCOMPATIBLENONARRAY:
    case OID_ANYCOMPATIBLERANGE:
    case OID_ANYCOMPATIBLEMULTIRANGE:
        return true;
    default:
        return false;
    }
}

static const char *spell(const evidence *all, uint32_t type) {
    return catalogue_spelling(all->cat, type);
}

static uint32_t array_of(const catalogue *cat, uint32_t type) {
    const catalogue_type *found = catalogue_type_of(cat, type);
    return found ? found->array : 0;
}

/* A range's subtype, a multirange's range; 0 when it is none. */
static uint32_t subtype_of(const catalogue *cat, uint32_t type, catalogue_type_kind kind) {
    const catalogue_type *found = catalogue_type_of(cat, type);
    return found && found->kind == kind ? found->subtype : 0;
}

static uint32_t multirange_of(const catalogue *cat, uint32_t range) {
    const catalogue_type *found = catalogue_type_of(cat, range);
    return found ? found->multirange : 0;
}

/* --- one argument after the other --------------------------------------------------------- */

/* Arguments of the same declared type of the first family have one type. */
static bool same(evidence *all, uint32_t *seen, uint32_t actual, const char *declared) {
    if (*seen && *seen != actual)
        return resolve_fail(all->cat, all->error, "42804",
                            "arguments declared \"%s\" are not all alike", declared);
    *seen = actual;
    return true;
}

static bool not_a(evidence *all, uint32_t declared, const char *what, uint32_t actual) {
    return resolve_fail(all->cat, all->error, "42804", "argument declared %s is not %s but type %s",
                        spell(all, declared), what, spell(all, actual));
}

static bool inconsistent(evidence *all, const char *one, const char *other) {
    return resolve_fail(all->cat, all->error, "42804",
                        "argument declared %s is not consistent with argument declared %s", one,
                        other);
}

static void add_compatible(evidence *all, uint32_t type) {
    if (!all->compatible)
        all->compatible = gen_alloc(catalogue_arena(all->cat), all->count * sizeof type);
    all->compatible[all->compatible_count++] = type;
}

static bool compatible_array(evidence *all, uint32_t actual) {
    uint32_t element = catalogue_element_type(all->cat, actual);
    if (!element)
        return not_a(all, OID_ANYCOMPATIBLEARRAY, "an array", actual);
    add_compatible(all, element);
    return true;
}

static bool compatible_range(evidence *all, uint32_t actual) {
    if (all->settled.compatible_range)
        return same(all, &all->settled.compatible_range, actual, "anycompatiblerange");
    all->settled.compatible_range = actual;
    all->compatible_subtype = subtype_of(all->cat, actual, CATALOGUE_RANGE);
    if (!all->compatible_subtype)
        return not_a(all, OID_ANYCOMPATIBLERANGE, "a range type", actual);
    add_compatible(all, all->compatible_subtype);
    return true;
}

static bool compatible_multirange(evidence *all, uint32_t actual) {
    if (all->settled.compatible_multirange)
        return same(all, &all->settled.compatible_multirange, actual, "anycompatiblemultirange");
    all->settled.compatible_multirange = actual;
    uint32_t range = subtype_of(all->cat, actual, CATALOGUE_MULTIRANGE);
    if (!range)
        return not_a(all, OID_ANYCOMPATIBLEMULTIRANGE, "a multirange type", actual);
    add_compatible(all, subtype_of(all->cat, range, CATALOGUE_RANGE));
    return true;
}

/* Notes that a parameter, or the result, has a polymorphic type. */
static void note_presence(evidence *all, uint32_t declared) {
    all->array |= declared == OID_ANYCOMPATIBLEARRAY;
    all->range |= declared == OID_ANYCOMPATIBLERANGE;
    all->multirange |= declared == OID_ANYCOMPATIBLEMULTIRANGE;
    all->any_multirange |= declared == OID_ANYMULTIRANGE;
    all->nonarray |= declared == OID_ANYNONARRAY;
    all->enumeration |= declared == OID_ANYENUM;
    all->compatible_nonarray |= declared == OID_ANYCOMPATIBLENONARRAY;
}

static bool is_compatible_family(uint32_t type) {
    return type == OID_ANYCOMPATIBLE || type == OID_ANYCOMPATIBLEARRAY ||
           type == OID_ANYCOMPATIBLENONARRAY || type == OID_ANYCOMPATIBLERANGE ||
           type == OID_ANYCOMPATIBLEMULTIRANGE;
}

static bool take_argument(evidence *all, uint32_t declared, uint32_t actual) {
    if (!resolve_is_polymorphic(declared))
        return true;
    note_presence(all, declared);
    if (is_compatible_family(declared))
        all->compatible_family = true;
    else
        all->exact_family = true;
    if (actual == OID_UNKNOWN)
        return true;

    uint32_t base = catalogue_base_type(all->cat, actual);
    switch (declared) {
    case OID_ANYARRAY:
        return same(all, &all->settled.array, base, "anyarray");
    case OID_ANYRANGE:
        return same(all, &all->settled.range, base, "anyrange");
    case OID_ANYMULTIRANGE:
        return same(all, &all->settled.multirange, base, "anymultirange");
    case OID_ANYCOMPATIBLEARRAY:
        return compatible_array(all, base);
    case OID_ANYCOMPATIBLERANGE:
        return compatible_range(all, base);
    case OID_ANYCOMPATIBLEMULTIRANGE:
        return compatible_multirange(all, base);
    case OID_ANYCOMPATIBLE:
    case OID_ANYCOMPATIBLENONARRAY:
        add_compatible(all, actual);
        return true;
    default:
        return same(all, &all->settled.element, actual, "anyelement");
    }
}

/* --- what they say together --------------------------------------------------------------- */

/* Columns of pg_statistic are of type anyarray themselves and go into any function of that. */
static bool element_from_array(evidence *all) {
    resolve_settled *settled = &all->settled;
    if (!settled->array)
        return true;
    uint32_t element = settled->array == OID_ANYARRAY
                           ? (uint32_t)OID_ANYELEMENT
                           : catalogue_element_type(all->cat, settled->array);
    if (!element)
        return not_a(all, OID_ANYARRAY, "an array", settled->array);
    if (settled->element && settled->element != element)
        return inconsistent(all, "anyarray", "anyelement");
    settled->element = element;
    return true;
}

static bool range_from_multirange(evidence *all) {
    resolve_settled *settled = &all->settled;
    if (!settled->multirange) {
        if (all->any_multirange && settled->range)
            settled->multirange = multirange_of(all->cat, settled->range);
        return true;
    }
    uint32_t range = subtype_of(all->cat, settled->multirange, CATALOGUE_MULTIRANGE);
    if (!range)
        return not_a(all, OID_ANYMULTIRANGE, "a multirange type", settled->multirange);
    if (settled->range && settled->range != range)
        return inconsistent(all, "anymultirange", "anyrange");
    settled->range = range;
    return true;
}

static bool element_from_range(evidence *all) {
    resolve_settled *settled = &all->settled;
    if (!settled->range)
        return true;
    uint32_t element = subtype_of(all->cat, settled->range, CATALOGUE_RANGE);
    if (!element)
        return not_a(all, OID_ANYRANGE, "a range type", settled->range);
    if (settled->element && settled->element != element)
        return inconsistent(all, "anyrange", "anyelement");
    settled->element = element;
    return true;
}

static bool check_element(evidence *all) {
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

static bool compatible_range_from_multirange(evidence *all) {
    resolve_settled *settled = &all->settled;
    if (!settled->compatible_multirange) {
        if (all->multirange && settled->compatible_range)
            settled->compatible_multirange = multirange_of(all->cat, settled->compatible_range);
        return true;
    }
    uint32_t range = subtype_of(all->cat, settled->compatible_multirange, CATALOGUE_MULTIRANGE);
    if (settled->compatible_range && settled->compatible_range != range)
        return inconsistent(all, "anycompatiblemultirange", "anycompatiblerange");
    settled->compatible_range = range;
    all->compatible_subtype = subtype_of(all->cat, range, CATALOGUE_RANGE);
    return true;
}

/* The common type of the second family; none is settled while all of its arguments are unknown. */
static bool find_compatible(evidence *all) {
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

static bool take_arguments(evidence *all, const uint32_t *actual, const uint32_t *declared,
                           size_t count) {
    all->count = count;
    for (size_t i = 0; i < count; i++)
        if (!take_argument(all, declared[i], actual[i]))
            return false;
    return element_from_array(all) && range_from_multirange(all) && element_from_range(all);
}

bool resolve_polymorphic_fit(const catalogue *cat, const uint32_t *actual, const uint32_t *declared,
                             size_t count) {
    evidence all = {.cat = cat};
    return take_arguments(&all, actual, declared, count) && check_element(&all) &&
           compatible_range_from_multirange(&all) && find_compatible(&all);
}

/* --- settling ----------------------------------------------------------------------------- */

static bool undetermined(evidence *all, uint32_t type) {
    return resolve_fail(all->cat, all->error, "42804",
                        "could not determine polymorphic type %s because input has type unknown",
                        spell(all, type));
}

static bool need_array(evidence *all, uint32_t *array, uint32_t element) {
    if (!*array)
        *array = array_of(all->cat, element);
    return *array ||
           resolve_fail(all->cat, all->error, "42704", "could not find array type for data type %s",
                        spell(all, element));
}

static bool settle_exact(evidence *all) {
    if (!all->exact_family)
        return true;
    if (!all->settled.element)
        return resolve_fail(all->cat, all->error, "42804",
                            "could not determine polymorphic type because input has type unknown");
    return check_element(all);
}

static bool settle_compatible(evidence *all) {
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
static bool settle_one(evidence *all, uint32_t *type) {
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
    evidence all = {.cat = cat, .error = error};
    note_presence(&all, *result);
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
