/*
 * The model's types in the catalogue, and the way back: what an OID is to the model and to C.
 */
#include "query/query_schema_state.h"

#include "diag/memory.h"

static const known_type *known_named(const query_schema *schema, type_kind kind, const void *what) {
    for (size_t i = 0; i < schema->types.len; i++) {
        const model_type *type = &schema->types.items[i].type;
        bool same = type->kind == kind &&
                    (type->enumeration == what || type->domain == what || type->composite == what);
        if (same)
            return &schema->types.items[i];
    }
    return NULL;
}

static void keep_type(query_schema *schema, uint32_t oid, model_type type) {
    gen_list_add(schema->arena, &schema->types, (known_type){.oid = oid, .type = type});
}

static void add_enum(query_schema *schema, model_enum *of) {
    const catalogue_type *made =
        catalogue_add_enum(schema->catalogue, of->name.schema, of->name.name);
    keep_type(schema, made->oid,
              (model_type){.kind = TYPE_ENUM,
                           .enumeration = of,
                           .schema = of->name.schema,
                           .name = of->name.name});
}

static uint32_t add_domain(query_schema *schema, model_domain *of) {
    uint32_t base = schema_type(schema, &of->type);
    const catalogue_type *made =
        catalogue_add_domain(schema->catalogue, of->name.schema, of->name.name, base);
    keep_type(
        schema, made->oid,
        (model_type){
            .kind = TYPE_DOMAIN, .domain = of, .schema = of->name.schema, .name = of->name.name});
    return made->oid;
}

static uint32_t add_composite(query_schema *schema, model_composite *of) {
    catalogue_attribute *attributes =
        gen_alloc(schema->arena, (of->attributes.len + 1) * sizeof *attributes);
    for (size_t i = 0; i < of->attributes.len; i++) {
        attributes[i].name = of->attributes.items[i].name;
        attributes[i].type = schema_type(schema, &of->attributes.items[i].type);
    }
    const catalogue_type *made = catalogue_add_composite(
        schema->catalogue, of->name.schema, of->name.name, attributes, of->attributes.len);
    keep_type(schema, made->oid,
              (model_type){.kind = TYPE_COMPOSITE,
                           .composite = of,
                           .schema = of->name.schema,
                           .name = of->name.name});
    return made->oid;
}

/* A type declared elsewhere, by an extension say: known by name only, unless the catalogue has
 * it. */
static uint32_t opaque_type(query_schema *schema, const model_type *type) {
    const catalogue_type *found = catalogue_type_named(schema->catalogue, type->schema, type->name);
    if (found)
        return found->oid;
    catalogue_type made = {
        .schema = type->schema, .name = type->name, .kind = CATALOGUE_BASE, .category = 'U'};
    found = catalogue_add_type(schema->catalogue, &made);
    model_type plain = {.kind = TYPE_OPAQUE, .schema = type->schema, .name = type->name};
    keep_type(schema, found->oid, plain);
    return found->oid;
}

static uint32_t element_type(query_schema *schema, const model_type *type) {
    const known_type *known = NULL;
    switch (type->kind) {
    case TYPE_BUILTIN:
        return type->builtin->oid;
    case TYPE_OPAQUE:
        return opaque_type(schema, type);
    case TYPE_ENUM:
        known = known_named(schema, TYPE_ENUM, type->enumeration);
        return known ? known->oid : 0;
    case TYPE_DOMAIN:
        known = known_named(schema, TYPE_DOMAIN, type->domain);
        return known ? known->oid : add_domain(schema, type->domain);
    case TYPE_COMPOSITE:
        known = known_named(schema, TYPE_COMPOSITE, type->composite);
        return known ? known->oid : add_composite(schema, type->composite);
    }
    return 0;
}

uint32_t schema_type(query_schema *schema, const model_type *type) {
    uint32_t oid = element_type(schema, type);
    if (type->dimensions == 0)
        return oid;
    const catalogue_type *element = catalogue_type_of(schema->catalogue, oid);
    return element ? element->array : 0;
}

static const known_type *known_of(const query_schema *schema, uint32_t oid) {
    for (size_t i = 0; i < schema->types.len; i++)
        if (schema->types.items[i].oid == oid)
            return &schema->types.items[i];
    return NULL;
}

bool schema_type_is_bare(const query_schema *schema, uint32_t oid) {
    const known_type *known = known_of(schema, oid);
    return known && known->type.kind == TYPE_OPAQUE;
}

const model_enum *schema_enum(const query_schema *schema, uint32_t oid) {
    const known_type *known = known_of(schema, oid);
    return known && known->type.kind == TYPE_ENUM ? known->type.enumeration : NULL;
}

/* The schema with which a type has to be named; NULL where the search path finds it. */
static const char *named_schema(const query_schema *schema, const catalogue_type *type) {
    return catalogue_type_named(schema->catalogue, NULL, type->name) == type ? NULL : type->schema;
}

query_type schema_query_type(query_schema *schema, uint32_t oid) {
    query_type made = {.oid = oid, .spelling = catalogue_spelling(schema->catalogue, oid)};
    const catalogue_type *type = catalogue_type_of(schema->catalogue, oid);
    if (!type)
        return made;
    /* int2vector and its like have elements, but are no arrays to C: those have no arrays. */
    const catalogue_type *element =
        type->array ? NULL : catalogue_type_of(schema->catalogue, type->element);
    const catalogue_type *plain = element ? element : type;
    const known_type *known = known_of(schema, plain->oid);
    const pg_type *builtin =
        known ? NULL : pg_type_named(catalogue_spelling(schema->catalogue, plain->oid));
    if (known)
        made.model = known->type;
    else if (builtin)
        made.model = (model_type){.kind = TYPE_BUILTIN, .builtin = builtin, .name = builtin->name};
    else
        made.model = (model_type){
            .kind = TYPE_OPAQUE, .schema = named_schema(schema, plain), .name = plain->name};
    made.model.dimensions = element ? 1 : 0;
    return made;
}

void schema_types_add_model(query_schema *schema) {
    const model *of = schema->model;
    for (size_t i = 0; i < of->enums.len; i++)
        add_enum(schema, of->enums.items[i]);
    for (size_t i = 0; i < of->composites.len; i++)
        if (!known_named(schema, TYPE_COMPOSITE, of->composites.items[i]))
            add_composite(schema, of->composites.items[i]);
    for (size_t i = 0; i < of->domains.len; i++)
        if (!known_named(schema, TYPE_DOMAIN, of->domains.items[i]))
            add_domain(schema, of->domains.items[i]);
}
