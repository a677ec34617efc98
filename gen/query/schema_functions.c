/*
 * The functions and aggregates that `sql { }` of a schema creates, put into the catalogue.
 *
 * Their bodies are not read: nothing is known about NULL in what they give.
 */
#include "query/schema_functions.h"

#include "diag/memory.h"

typedef struct signature {
    query_schema *schema;
    const char *in; /* the function's schema: its types are looked for there first */
    orm_arena *arena;
    catalogue *catalogue;
    ORM__LIST(uint32_t) inputs;
    ORM__LIST(const char *) input_names;
    ORM__LIST(catalogue_attribute) outputs;
    uint16_t defaults;
    uint32_t variadic;
} signature;

/* The row type of a table is a type too, so tables are opened on the way. 0 when unknown. */
static uint32_t type_of(const signature *s, const sql_type_name *name) {
    if (!name || name->words.len == 0)
        return 0;
    const char *schema = name->words.len > 1 ? name->words.items[name->words.len - 2] : NULL;
    const char *word = name->words.items[name->words.len - 1];
    const catalogue_type *type = schema ? catalogue_type_named(s->catalogue, schema, word)
                                        : catalogue_type_preferred(s->catalogue, s->in, word);
    const schema_table *table = type ? NULL : schema_table_named(s->schema, schema, word);
    if (table)
        return table->row_type;
    return !type ? 0 : name->dimensions ? type->array : type->oid;
}

static bool read_argument(signature *s, const sql_argument *argument) {
    uint32_t type = type_of(s, argument->type);
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
        s->variadic = catalogue_element_type(s->catalogue, type);
    return true;
}

static uint32_t result_type(const signature *s, const sql_function *from) {
    if (from->final_function.len) {
        const char *name = from->final_function.items[from->final_function.len - 1];
        const catalogue_function *last = catalogue_next_function(s->catalogue, NULL, name, NULL);
        return last ? last->result : 0;
    }
    if (s->outputs.len > 1)
        return OID_RECORD;
    if (s->outputs.len == 1)
        return s->outputs.items[0].type;
    return from->result ? type_of(s, from->result) : OID_VOID;
}

void schema_function_add(query_schema *schema, const sql_function *from, const char *in) {
    signature s = {.schema = schema,
                   .in = in,
                   .catalogue = schema_catalogue(schema),
                   .arena = catalogue_arena(schema_catalogue(schema))};
    for (size_t i = 0; i < from->arguments.len; i++)
        if (!read_argument(&s, &from->arguments.items[i]))
            return;
    uint32_t result = result_type(&s, from);
    if (!result)
        return;
    bool table = from->arguments.len > 0 &&
                 from->arguments.items[from->arguments.len - 1].mode == ARGUMENT_TABLE;
    catalogue_function made = {
        .schema = from->name.len > 1 ? from->name.items[from->name.len - 2] : in,
        .name = from->name.items[from->name.len - 1],
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
    catalogue_add_function(s.catalogue, &made);
}

void schema_functions_add(query_schema *schema) {
    const model *of = schema_model(schema);
    sql_functions functions = {0};
    for (size_t i = 0; i < of->statements.len; i++)
        sql_parse_functions(of->arena, of->statements.items[i].sql.sql, &functions);
    for (size_t i = 0; i < functions.len; i++)
        schema_function_add(schema, functions.items[i], NULL);
}
