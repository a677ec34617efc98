/*
 * Operators: left OP right, OP right, and OP ANY or ALL over an array.
 *
 * An operator of just these types is taken at once. An unknown operand counts as of the other's
 * type there; only when that finds nothing do all operators of the name compete.
 */
#include <string.h>

#include "diag/memory.h"
#include "postgres/resolve_choice.h"

typedef struct operands {
    const catalogue *cat;
    const char *schema, *name;
    uint32_t left, right; /* left 0: a prefix operator */
} operands;

/* The operator of exactly these types in the schema that comes first. */
static const catalogue_operator *find_exact(const operands *o, uint32_t left, uint32_t right) {
    const catalogue_operator *at = NULL, *best = NULL;
    while ((at = catalogue_next_operator(o->cat, o->schema, o->name, at)))
        if (at->left == left && at->right == right &&
            (!best || catalogue_path_position(o->cat, at->schema) <
                          catalogue_path_position(o->cat, best->schema)))
            best = at;
    return best;
}

/* The same, an unknown operand standing for one of the other's type, or of that domain's base. */
static const catalogue_operator *find_matching(const operands *o) {
    uint32_t left = o->left, right = o->right;
    if (left && left != right && (left == OID_UNKNOWN || right == OID_UNKNOWN))
        left = right = left == OID_UNKNOWN ? right : left;
    const catalogue_operator *found = find_exact(o, left, right);
    uint32_t base = catalogue_base_type(o->cat, left);
    if (!found && left == right && left != base && (o->left != o->right))
        found = find_exact(o, base, base);
    return found;
}

static const catalogue_operator *find_best(const operands *o, bool *several) {
    size_t count = o->left ? 2 : 1;
    const uint32_t types[] = {o->left ? o->left : o->right, o->right};
    resolve_candidates list = {0};
    const catalogue_operator *at = NULL;
    while ((at = catalogue_next_operator(o->cat, o->schema, o->name, at))) {
        if (!at->left != !o->left)
            continue;
        resolve_add_candidate(
            o->cat, &list, types, count,
            &(resolve_candidate){.object = at,
                                 .types = at->left ? &at->left : &at->right,
                                 .count = count,
                                 .path = catalogue_path_position(o->cat, at->schema)});
    }
    const resolve_candidate *best = resolve_choose(o->cat, types, count, &list, several);
    return best ? best->object : NULL;
}

_Static_assert(offsetof(catalogue_operator, right) ==
                   offsetof(catalogue_operator, left) + sizeof(uint32_t),
               "an operator's operand types are an array of two");

static bool fail(const operands *o, bool several, resolve_error *error) {
    const char *left = o->left ? catalogue_spelling(o->cat, o->left) : "";
    const char *dot = o->schema ? "." : "";
    (void)resolve_fail(o->cat, error, several ? "42725" : "42883", "operator %s: %s%s%s%s%s %s",
                       several ? "is not unique" : "does not exist", left, o->left ? " " : "",
                       o->schema ? o->schema : "", dot, o->name,
                       catalogue_spelling(o->cat, o->right));
    error->hint = several ? "casts of the operands would tell which one is meant"
                          : "casts of the operands may help";
    return false;
}

static const catalogue_operator *find(const operands *o, resolve_error *error) {
    bool several = false;
    const catalogue_operator *found = find_matching(o);
    if (!found)
        found = find_best(o, &several);
    if (!found)
        fail(o, several, error);
    return found;
}

/* Settles the polymorphic types of an operator over its operands' types. */
static bool settle(const operands *o, const catalogue_operator *operator, resolve_operation * found,
                   resolve_error *error) {
    size_t from = o->left ? 0 : 1;
    const uint32_t actual[] = {o->left, o->right};
    uint32_t declared[] = {operator->left, operator->right };
    resolve_settled settled;
    *found = (resolve_operation){.operator= operator, .result = operator->result };
    if (!resolve_settle(o->cat, actual + from, declared + from, 2 - from, &found->result, &settled,
                        error))
        return false;
    found->left = resolve_input(o->left, declared[0]);
    found->right = resolve_input(o->right, declared[1]);
    return true;
}

bool resolve_operator(const catalogue *cat, const char *schema, const char *name, uint32_t left,
                      uint32_t right, resolve_operation *found, resolve_error *error) {
    const operands o = {cat, schema, name, left, right};
    const catalogue_operator *operator= find(&o, error);
    return operator&& settle(&o, operator, found, error);
}

bool resolve_array_operator(const catalogue *cat, const char *schema, const char *name,
                            uint32_t left, uint32_t right, resolve_operation *found,
                            resolve_error *error) {
    uint32_t element = right == OID_UNKNOWN ? right : catalogue_element_type(cat, right);
    if (!element)
        return resolve_fail(cat, error, "42809", "op ANY/ALL (array) requires array on right side");
    const operands o = {cat, schema, name, left, element};
    const catalogue_operator *operator= find(&o, error);
    if (!operator|| !settle(&o, operator, found, error))
        return false;
    if (found->result != OID_BOOL)
        return resolve_fail(cat, error, "42809",
                            "op ANY/ALL (array) requires operator to yield boolean");

    /* Where the element's type is polymorphic the array stays as it is. */
    if (right != OID_UNKNOWN && resolve_is_polymorphic(operator->right)) {
        found->right = catalogue_base_type(cat, right);
        return true;
    }
    const catalogue_type *type = catalogue_type_of(cat, found->right);
    if (!type || !type->array)
        return resolve_fail(cat, error, "42704", "could not find array type for data type %s",
                            catalogue_spelling(cat, found->right));
    found->right = type->array;
    if (!resolve_can_convert(cat, right, type->array, CATALOGUE_IMPLICIT)) {
        resolve_conversion_error(cat, right, type->array, error);
        return false;
    }
    return true;
}
