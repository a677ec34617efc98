/*
 * The extensions that a schema names, put into its catalogue: in the schema that the extension is in.
 *
 * What they have is in extension_data.c. Of other extensions nothing is known: a type of theirs that a
 * column is of is a name, whose values travel as text.
 */
#include "query/schema_extensions.h"

#include <string.h>

#include "diag/memory.h"
#include "query/extension_data.h"
#include "query/schema_functions.h"

static const extension_data *data_of(const char *extension) {
    const extension_data *at = extension_data_all;
    while (at->name && strcmp(at->name, extension) != 0)
        at++;
    return at->name ? at : NULL;
}

/* Calls for each extension of the schema that something is known of. */
typedef void extension_visitor(query_schema *schema, const extension_data *data, const char *in);

static void each_extension(query_schema *schema, extension_visitor *visit) {
    const model *of = schema_model(schema);
    for (size_t i = 0; i < of->extensions.len; i++) {
        const extension_data *data = data_of(of->extensions.items[i]->name);
        if (data)
            visit(schema, data, of->extensions.items[i]->schema);
    }
}

/* A type by its own name; 0 when it is not named or not there. */
static uint32_t find_oid(const catalogue *cat, const char *in, const char *name) {
    const catalogue_type *found = name ? catalogue_type_preferred(cat, in, name) : NULL;
    return found ? found->oid : 0;
}

/* --- types --------------------------------------------------------------------------------------- */

static void add_types(query_schema *schema, const extension_data *data, const char *in) {
    catalogue *cat = schema_catalogue(schema);
    for (const extension_type *from = data->types; from && from->name; from++) {
        uint32_t base = find_oid(cat, in, from->base);
        if (from->base && !base)
            continue;
        catalogue_type made = {.schema = in,
                               .name = from->name,
                               .kind = from->base ? CATALOGUE_DOMAIN : CATALOGUE_BASE,
                               .category = from->category,
                               .collatable = from->collatable,
                               .comparison = from->comparison,
                               .base = base,
                               .subscript = find_oid(cat, in, from->subscript)};
        catalogue_add_type(cat, &made);
    }
}

void schema_extension_types_add(query_schema *schema) {
    each_extension(schema, add_types);
}

/* --- functions, operators, casts ----------------------------------------------------------------- */

static void add_functions(query_schema *schema, const char *const *signatures, bool aggregates,
                          const char *in) {
    orm_arena *arena = schema_model(schema)->arena;
    sql_functions functions = {0};
    for (; signatures && *signatures; signatures++)
        sql_parse_functions(arena, gen_printf(arena, "CREATE FUNCTION %s", *signatures),
                            &functions);
    for (size_t i = 0; i < functions.len; i++) {
        functions.items[i]->aggregate = aggregates;
        schema_function_add(schema, functions.items[i], in);
    }
}

/* The function of that name whose first arguments are these; 0 stands for none. */
static const catalogue_function *find_function(const catalogue *cat, const char *in,
                                               const char *name, uint32_t first, uint32_t second) {
    const catalogue_function *at = NULL;
    uint32_t wanted[2], count = 0;
    if (first)
        wanted[count++] = first;
    if (second)
        wanted[count++] = second;
    while ((at = catalogue_next_function(cat, in, name, at)))
        if (at->input_count >= count && memcmp(at->inputs, wanted, count * sizeof *wanted) == 0)
            break;
    return at;
}

static void add_operator(catalogue *cat, const extension_operator *from, const char *in) {
    uint32_t left = find_oid(cat, in, from->left), right = find_oid(cat, in, from->right);
    const catalogue_function *function = find_function(cat, in, from->function, left, right);
    if ((from->left && !left) || !right || !function)
        return;
    catalogue_operator made = {.schema = in,
                               .name = from->name,
                               .left = left,
                               .right = right,
                               .result = function->result,
                               .function = function->oid};
    catalogue_add_operator(cat, &made);
}

static void add_cast(catalogue *cat, const extension_cast *from, const char *in) {
    uint32_t from_type = find_oid(cat, in, from->source), to_type = find_oid(cat, in, from->target);
    const catalogue_function *function =
        from->function ? find_function(cat, in, from->function, from_type, 0) : NULL;
    if (!from_type || !to_type)
        return;
    catalogue_cast made = {.source = from_type,
                           .target = to_type,
                           .context = from->context,
                           .method = from->method,
                           .function = function ? function->oid : 0};
    catalogue_add_cast(cat, &made);
}

static void add_rest(query_schema *schema, const extension_data *data, const char *in) {
    catalogue *cat = schema_catalogue(schema);
    add_functions(schema, data->functions, false, in);
    add_functions(schema, data->aggregates, true, in);
    for (const extension_operator *from = data->operators; from && from->name; from++)
        add_operator(cat, from, in);
    for (const extension_cast *from = data->casts; from && from->source; from++)
        add_cast(cat, from, in);
}

void schema_extensions_add(query_schema *schema) {
    each_extension(schema, add_rest);
}

/* --- what is not there ----------------------------------------------------------------------------- */

static bool lists(const char *const *signatures, const char *function) {
    size_t len = strlen(function);
    for (; signatures && *signatures; signatures++)
        if (strncmp(*signatures, function, len) == 0 && (*signatures)[len] == '(')
            return true;
    return false;
}

static bool has_extension(const model *of, const char *name) {
    for (size_t i = 0; i < of->extensions.len; i++)
        if (strcmp(of->extensions.items[i]->name, name) == 0)
            return true;
    return false;
}

const char *schema_missing_extension(const query_schema *schema, const char *function) {
    if (catalogue_next_function(schema_catalogue(schema), NULL, function, NULL))
        return NULL;
    for (const extension_data *at = extension_data_all; at->name; at++)
        if (lists(at->functions, function) && !has_extension(schema_model(schema), at->name))
            return at->name;
    return NULL;
}
