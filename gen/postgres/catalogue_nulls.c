/*
 * What is known about NULL in results: the list of catalogue_nulls.def, looked up by name.
 *
 * Only what is built in is listed, so nothing is promised of a schema's own functions.
 */
#include <string.h>

#include "postgres/catalogue_state.h"

/* `types` and `right` are "*" for all; a prefix operator's `types` is "". */
typedef struct listed {
    catalogue_nulls verdict;
    const char *name, *types, *right;
} listed;

#define FUNCTION_NULLS(verdict, name, types)
#define OUTPUT_NULLS(verdict, name, output)
#define OPERATOR_NULLS(verdict, name, left, right)

static const listed functions[] = {
#undef FUNCTION_NULLS
#define FUNCTION_NULLS(verdict, name, types) {CATALOGUE_##verdict, name, types, ""},
#include "postgres/catalogue_nulls.def"
#undef FUNCTION_NULLS
#define FUNCTION_NULLS(verdict, name, types)
};

/* `types` is the output's name. */
static const listed outputs[] = {
#undef OUTPUT_NULLS
#define OUTPUT_NULLS(verdict, name, output) {CATALOGUE_##verdict, name, output, ""},
#include "postgres/catalogue_nulls.def"
#undef OUTPUT_NULLS
#define OUTPUT_NULLS(verdict, name, output)
};

static const listed operators[] = {
#undef OPERATOR_NULLS
#define OPERATOR_NULLS(verdict, name, left, right) {CATALOGUE_##verdict, name, left, right},
#include "postgres/catalogue_nulls.def"
};

/* Most names differ in their first letter. */
static bool is_same(const char *a, const char *b) {
    return *a == *b && strcmp(a, b) == 0;
}

/* Whether "text,int4" is the list of a function's inputs. */
static bool are_inputs(const catalogue *cat, const char *types,
                       const catalogue_function *function) {
    for (size_t i = 0; i < function->input_count; i++) {
        const char *name = catalogue_type_of(cat, function->inputs[i])->name;
        size_t len = strlen(name);
        if (strncmp(types, name, len) != 0)
            return false;
        types += len;
        if (i + 1U < function->input_count && *types++ != ',')
            return false;
    }
    return *types == '\0';
}

catalogue_nulls catalogue_function_nulls(const catalogue *cat, const catalogue_function *function) {
    catalogue_nulls verdict = CATALOGUE_MAY_BE_NULL;
    for (size_t i = 0; !function->schema && i < CATALOGUE_LENGTH(functions); i++) {
        const listed *at = &functions[i];
        if (!is_same(at->name, function->name))
            continue;
        if (is_same(at->types, "*"))
            verdict = at->verdict;
        else if (are_inputs(cat, at->types, function))
            return at->verdict;
    }
    return verdict;
}

catalogue_nulls catalogue_output_nulls(const catalogue *cat, const catalogue_function *function,
                                       size_t output) {
    (void)cat;
    for (size_t i = 0; !function->schema && i < CATALOGUE_LENGTH(outputs); i++)
        if (is_same(outputs[i].name, function->name) &&
            strcmp(outputs[i].types, function->outputs[output].name) == 0)
            return outputs[i].verdict;
    return CATALOGUE_MAY_BE_NULL;
}

/* Whether an operand is of the type that is listed; 0 is no operand. */
static bool is_operand(const catalogue *cat, const char *name, uint32_t type) {
    return type && strcmp(catalogue_type_of(cat, type)->name, name) == 0;
}

catalogue_nulls catalogue_operator_nulls(const catalogue *cat, const catalogue_operator *operator) {
    catalogue_nulls verdict = CATALOGUE_MAY_BE_NULL;
    for (size_t i = 0; !operator->schema && i<CATALOGUE_LENGTH(operators); i++) {
        const listed *at = &operators[i];
        if (!is_same(at->name, operator->name))
            continue;
        if (is_same(at->types, "*"))
            verdict = at->verdict;
        else if (is_operand(cat, at->types, operator->left) &&
                 is_operand(cat, at->right, operator->right))
            return at->verdict;
    }
    return verdict;
}
