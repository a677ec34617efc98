/*
 * How a catalogue's constant data is written: the macros of catalogue_NN.c, and what it exports.
 *
 * Types are ordered by OID, functions and operators by name and OID (in bytes' order), casts by
 * source and target, relations by name and schema.
 */
#ifndef ORMGEN_POSTGRES_CATALOGUE_DATA_H
#define ORMGEN_POSTGRES_CATALOGUE_DATA_H

#include "postgres/catalogue.h"

typedef struct catalogue_data {
    int version;
    const catalogue_type *types;
    const catalogue_function *functions;
    const catalogue_operator *operators;
    const catalogue_cast *casts;
    const catalogue_relation *relations;
    size_t type_count, function_count, operator_count, cast_count, relation_count;
} catalogue_data;

extern const catalogue_data catalogue_data_15, catalogue_data_16, catalogue_data_17;

#define CATALOGUE_LENGTH(array) (sizeof(array) / sizeof(array)[0])

#define CATALOGUE_DATA(version_)                                                                   \
    {                                                                                              \
        .version = (version_), .types = types, .functions = functions, .operators = operators,     \
        .casts = casts, .relations = relations, .type_count = CATALOGUE_LENGTH(types),             \
        .function_count = CATALOGUE_LENGTH(functions),                                             \
        .operator_count = CATALOGUE_LENGTH(operators), .cast_count = CATALOGUE_LENGTH(casts),      \
        .relation_count = CATALOGUE_LENGTH(relations)                                              \
    }

/* The rest of a row says what differs from a plain function that takes NULLs and returns a value. */
#define FUNCTION(oid_, name_, volatility_, result_, ...)                                           \
    {                                                                                              \
        .oid = (oid_), .name = (name_), .volatility = CATALOGUE_##volatility_,                     \
        .result = (result_), __VA_ARGS__                                                           \
    }
#define INPUTS(...)                                                                                \
    .inputs = (const uint32_t[]){__VA_ARGS__},                                                     \
    .input_count = CATALOGUE_LENGTH(((const uint32_t[]){__VA_ARGS__}))
#define NO_INPUTS .input_count = 0
#define NAMES(...)                                                                                 \
    .input_names = (const char *const[]) {                                                         \
        __VA_ARGS__                                                                                \
    }
#define OUTPUTS(count_, ...)                                                                       \
    .outputs = (const catalogue_attribute[]){__VA_ARGS__}, .output_count = (count_)
#define STRICT                    .strict = true
#define RETURNS_SET               .returns_set = true
#define AGGREGATE                 .kind = CATALOGUE_AGGREGATE
#define WINDOW                    .kind = CATALOGUE_WINDOW
#define PROCEDURE                 .kind = CATALOGUE_PROCEDURE
#define ORDERED_SET(direct_)      .aggregate = CATALOGUE_ORDERED_SET, .direct_count = (direct_)
#define HYPOTHETICAL_SET(direct_) .aggregate = CATALOGUE_HYPOTHETICAL_SET, .direct_count = (direct_)

#define CAST(source_, target_, context_, method_, function_)                                       \
    {                                                                                              \
        .source = (source_), .target = (target_), .context = CATALOGUE_##context_,                 \
        .method = CATALOGUE_##method_, .function = (function_)                                     \
    }

#define RELATION(schema_, name_, view_, ...)                                                       \
    {                                                                                              \
        .schema = (schema_), .name = (name_), .view = (view_),                                     \
        .columns = (const catalogue_column[]){__VA_ARGS__},                                        \
        .column_count = CATALOGUE_LENGTH(((const catalogue_column[]){__VA_ARGS__}))                \
    }

#endif
