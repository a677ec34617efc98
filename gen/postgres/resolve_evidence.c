/*
 * What each argument of a call says about the polymorphic types among its parameters.
 *
 * In the first family all arguments of a declared type must have just the same type; those of the
 * second are collected, for their common type.
 */
#include "postgres/resolve_evidence.h"
#include "diag/memory.h"

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

uint32_t resolve_subtype(const catalogue *cat, uint32_t type, catalogue_type_kind kind) {
    const catalogue_type *found = catalogue_type_of(cat, type);
    return found && found->kind == kind ? found->subtype : 0;
}

bool resolve_fail_not_a(resolve_evidence *all, uint32_t declared, const char *what,
                        uint32_t actual) {
    return resolve_fail(all->cat, all->error, "42804", "argument declared %s is not %s but type %s",
                        catalogue_spelling(all->cat, declared), what,
                        catalogue_spelling(all->cat, actual));
}

/* Arguments of the same declared type of the first family have one type. */
static bool same(resolve_evidence *all, uint32_t *seen, uint32_t actual, const char *declared) {
    if (*seen && *seen != actual)
        return resolve_fail(all->cat, all->error, "42804",
                            "arguments declared \"%s\" are not all alike", declared);
    *seen = actual;
    return true;
}

static void add_compatible(resolve_evidence *all, uint32_t type) {
    if (!all->compatible)
        all->compatible = gen_alloc(catalogue_arena(all->cat), all->count * sizeof type);
    all->compatible[all->compatible_count++] = type;
}

static bool compatible_array(resolve_evidence *all, uint32_t actual) {
    uint32_t element = catalogue_element_type(all->cat, actual);
    if (!element)
        return resolve_fail_not_a(all, OID_ANYCOMPATIBLEARRAY, "an array", actual);
    add_compatible(all, element);
    return true;
}

static bool compatible_range(resolve_evidence *all, uint32_t actual) {
    if (all->settled.compatible_range)
        return same(all, &all->settled.compatible_range, actual, "anycompatiblerange");
    all->settled.compatible_range = actual;
    all->compatible_subtype = resolve_subtype(all->cat, actual, CATALOGUE_RANGE);
    if (!all->compatible_subtype)
        return resolve_fail_not_a(all, OID_ANYCOMPATIBLERANGE, "a range type", actual);
    add_compatible(all, all->compatible_subtype);
    return true;
}

static bool compatible_multirange(resolve_evidence *all, uint32_t actual) {
    if (all->settled.compatible_multirange)
        return same(all, &all->settled.compatible_multirange, actual, "anycompatiblemultirange");
    all->settled.compatible_multirange = actual;
    uint32_t range = resolve_subtype(all->cat, actual, CATALOGUE_MULTIRANGE);
    if (!range)
        return resolve_fail_not_a(all, OID_ANYCOMPATIBLEMULTIRANGE, "a multirange type", actual);
    add_compatible(all, resolve_subtype(all->cat, range, CATALOGUE_RANGE));
    return true;
}

void resolve_note_presence(resolve_evidence *all, uint32_t declared) {
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

bool resolve_take_argument(resolve_evidence *all, uint32_t declared, uint32_t actual) {
    if (!resolve_is_polymorphic(declared))
        return true;
    resolve_note_presence(all, declared);
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
