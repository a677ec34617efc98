/*
 * Definitions as the catalogue has them: names of types become OIDs, those of the definitions' own
 * schema first.
 *
 * Nothing is known about NULL in what functions give.
 */
#include "query/schema_definitions.h"

#include <string.h>

#include "diag/memory.h"

/* Where definitions are put. */
typedef struct destination {
    query_schema *schema;
    catalogue *catalogue;
    const char *in;
} destination;

static destination destination_of(query_schema *schema, const char *in) {
    return (destination){.schema = schema, .catalogue = schema_catalogue(schema), .in = in};
}

static const char *last_word(const sql_words *words) {
    return words->items[words->len - 1];
}

static const char *schema_of(const destination *d, const sql_words *words) {
    return words->len > 1 ? words->items[words->len - 2] : d->in;
}

/* The row type of a table is a type too, so tables are opened on the way. 0 when unknown, or when there
 * is no name. */
static uint32_t type_of(const destination *d, const sql_type_name *name) {
    if (!name || name->words.len == 0)
        return 0;
    const char *schema = name->words.len > 1 ? name->words.items[name->words.len - 2] : NULL;
    const char *word = last_word(&name->words);
    const catalogue_type *type = schema ? catalogue_type_named(d->catalogue, schema, word)
                                        : catalogue_type_preferred(d->catalogue, d->in, word);
    const schema_table *table = type ? NULL : schema_table_named(d->schema, schema, word);
    if (table)
        type = catalogue_type_of(d->catalogue, table->row_type);
    return !type ? 0 : name->dimensions ? type->array : type->oid;
}

/* --- types --------------------------------------------------------------------------------------- */

/* A type that no operator class is the default for cannot be compared. */
static catalogue_comparison comparison_of(const sql_definitions *from, const sql_new_type *type) {
    catalogue_comparison found = CATALOGUE_UNCOMPARED;
    for (size_t i = 0; i < from->classes.len; i++) {
        const sql_new_class *class = &from->classes.items[i];
        if (strcmp(last_word(&class->type->words), last_word(&type->name)) != 0)
            continue;
        if (strcmp(class->method, "btree") == 0)
            return CATALOGUE_SORTED;
        if (strcmp(class->method, "hash") == 0)
            found = CATALOGUE_EQUATED;
    }
    return found;
}

/* Makes a range's constructors: of two bounds, and of the brackets as well. */
static void add_constructors(const destination *d, const catalogue_type *range) {
    const uint32_t inputs[] = {range->subtype, range->subtype, OID_TEXT};
    for (uint16_t count = 2; count <= 3; count++)
        catalogue_add_function(d->catalogue, &(catalogue_function){.schema = range->schema,
                                                                   .name = range->name,
                                                                   .result = range->oid,
                                                                   .inputs = inputs,
                                                                   .input_count = count});
}

static void add_type(const destination *d, const sql_definitions *from, const sql_new_type *type) {
    catalogue_type made = {.schema = schema_of(d, &type->name),
                           .name = last_word(&type->name),
                           .kind = type->kind,
                           .category = type->category,
                           .preferred = type->preferred,
                           .collatable = type->collatable,
                           .subscript = type_of(d, type->element),
                           .attribute_count = type->attributes.len};
    uint32_t base = type_of(d, type->base);
    if (type->base && !base)
        return;
    if (type->kind == CATALOGUE_DOMAIN)
        made.base = base;
    else
        made.subtype = base;
    if (type->kind == CATALOGUE_BASE)
        made.comparison = comparison_of(from, type);
    catalogue_attribute *attributes =
        gen_alloc(catalogue_arena(d->catalogue), (made.attribute_count + 1) * sizeof *attributes);
    for (size_t i = 0; i < made.attribute_count; i++)
        attributes[i] = (catalogue_attribute){type->attributes.items[i].name,
                                              type_of(d, type->attributes.items[i].type)};
    made.attributes = attributes;
    const catalogue_type *added = catalogue_add_type(d->catalogue, &made);
    if (type->kind == CATALOGUE_RANGE)
        add_constructors(d, added);
}

void schema_definitions_add_types(query_schema *schema, const sql_definitions *from,
                                  const char *in) {
    destination d = destination_of(schema, in);
    for (size_t i = 0; i < from->types.len; i++)
        add_type(&d, from, &from->types.items[i]);
}

/* --- functions ----------------------------------------------------------------------------------- */

typedef struct signature {
    const destination *to;
    orm_arena *arena;
    ORM__LIST(uint32_t) inputs;
    ORM__LIST(const char *) input_names;
    ORM__LIST(catalogue_attribute) outputs;
    uint16_t defaults;
    uint32_t variadic;
} signature;

static bool read_argument(signature *s, const sql_argument *argument) {
    uint32_t type = type_of(s->to, argument->type);
    if (!type)
        return false;
    bool out = argument->mode == ARGUMENT_OUT || argument->mode == ARGUMENT_TABLE ||
               argument->mode == ARGUMENT_INOUT;
    bool in = argument->mode != ARGUMENT_OUT && argument->mode != ARGUMENT_TABLE;
    const char *name = argument->name ? argument->name : "";
    if (in) {
        gen_list_add(s->arena, &s->inputs, type);
        gen_list_add(s->arena, &s->input_names, name);
        s->defaults = (uint16_t)(s->defaults + argument->has_default);
    }
    if (out)
        gen_list_add(s->arena, &s->outputs, (catalogue_attribute){.name = name, .type = type});
    if (argument->mode == ARGUMENT_VARIADIC)
        s->variadic = catalogue_element_type(s->to->catalogue, type);
    return true;
}

static uint32_t result_type(const signature *s, const sql_function *from) {
    if (from->final_function.len) {
        const catalogue_function *last =
            catalogue_next_function(s->to->catalogue, schema_of(s->to, &from->final_function),
                                    last_word(&from->final_function), NULL);
        return last ? last->result : 0;
    }
    if (s->outputs.len > 1)
        return OID_RECORD;
    if (s->outputs.len == 1)
        return s->outputs.items[0].type;
    return from->result ? type_of(s->to, from->result) : OID_VOID;
}

/* What replaces a function has its arguments: the first one stays. pg_catalog's are replaced by none. */
static bool is_there(const destination *d, const catalogue_function *made) {
    const catalogue_function *at = NULL;
    while ((at = catalogue_next_function(d->catalogue, made->schema, made->name, at)))
        if (at->schema && at->input_count == made->input_count &&
            (made->input_count == 0 ||
             memcmp(at->inputs, made->inputs, made->input_count * sizeof *made->inputs) == 0))
            return true;
    return false;
}

static void add_function(const destination *d, const sql_function *from) {
    signature s = {.to = d, .arena = catalogue_arena(d->catalogue)};
    for (size_t i = 0; i < from->arguments.len; i++)
        if (!read_argument(&s, &from->arguments.items[i]))
            return;
    uint32_t result = result_type(&s, from);
    if (!result)
        return;
    bool table = from->arguments.len > 0 &&
                 from->arguments.items[from->arguments.len - 1].mode == ARGUMENT_TABLE;
    catalogue_function made = {
        .schema = schema_of(d, &from->name),
        .name = last_word(&from->name),
        .kind = from->aggregate   ? CATALOGUE_AGGREGATE
                : from->procedure ? CATALOGUE_PROCEDURE
                                  : CATALOGUE_FUNCTION,
        .volatility = CATALOGUE_VOLATILE,
        .strict = from->strict,
        .returns_set = table || (from->result && from->result->set),
        .result = result,
        .inputs = s.inputs.items,
        .input_count = (uint16_t)s.inputs.len,
        .default_count = s.defaults,
        .variadic = s.variadic,
        .input_names = s.input_names.items,
        .outputs = s.outputs.items,
        .output_count = (uint16_t)s.outputs.len,
    };
    if (!is_there(d, &made))
        catalogue_add_function(d->catalogue, &made);
}

/* --- operators and casts --------------------------------------------------------------------------- */

/* The function of that name whose first arguments are these; 0 stands for none. */
static const catalogue_function *find_function(const destination *d, const sql_words *name,
                                               uint32_t first, uint32_t second) {
    const catalogue_function *at = NULL;
    uint32_t wanted[2], count = 0;
    if (first)
        wanted[count++] = first;
    if (second)
        wanted[count++] = second;
    while ((at = catalogue_next_function(d->catalogue, schema_of(d, name), last_word(name), at)))
        if (at->input_count >= count && memcmp(at->inputs, wanted, count * sizeof *wanted) == 0)
            break;
    return at;
}

static void add_operator(const destination *d, const sql_new_operator *from) {
    uint32_t left = type_of(d, from->left), right = type_of(d, from->right);
    const catalogue_function *function = find_function(d, &from->function, left, right);
    if ((from->left && !left) || !right || !function)
        return;
    catalogue_operator made = {.schema = schema_of(d, &from->name),
                               .name = last_word(&from->name),
                               .left = left,
                               .right = right,
                               .result = function->result,
                               .function = function->oid};
    catalogue_add_operator(d->catalogue, &made);
}

static void add_cast(const destination *d, const sql_new_cast *from) {
    uint32_t before = type_of(d, from->source), after = type_of(d, from->target);
    const catalogue_function *function =
        from->function.len ? find_function(d, &from->function, before, 0) : NULL;
    if (!before || !after)
        return;
    catalogue_cast made = {.source = before,
                           .target = after,
                           .context = from->context,
                           .method = from->method,
                           .function = function ? function->oid : 0};
    catalogue_add_cast(d->catalogue, &made);
}

void schema_definitions_add_rest(query_schema *schema, const sql_definitions *from,
                                 const char *in) {
    destination d = destination_of(schema, in);
    for (size_t i = 0; i < from->functions.len; i++)
        add_function(&d, from->functions.items[i]);
    for (size_t i = 0; i < from->operators.len; i++)
        add_operator(&d, &from->operators.items[i]);
    for (size_t i = 0; i < from->casts.len; i++)
        add_cast(&d, &from->casts.items[i]);
}
