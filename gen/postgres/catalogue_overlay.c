/*
 * What a schema adds to a catalogue: types, with their arrays, functions, operators and casts.
 *
 * The caller's structures are copied, so that they may be literals. Whatever follows from the rest
 * of a type (its array type, its category) is filled in here and nowhere else.
 */
#include <string.h>

#include "diag/memory.h"
#include "postgres/catalogue_state.h"

static uint32_t next_oid(catalogue *cat) {
    return cat->next_oid++;
}

/* OIDs that the caller gives are never handed out again. */
static uint32_t oid_or_next(catalogue *cat, uint32_t oid) {
    if (oid == 0)
        return next_oid(cat);
    if (oid >= cat->next_oid)
        cat->next_oid = oid + 1;
    return oid;
}

/* NULL stands for pg_catalog from here on, so the caller's NULL must become a name. */
static const char *schema_or_first(const catalogue *cat, const char *schema) {
    if (!schema)
        schema = cat->path_count > 0 ? cat->path[0] : "public";
    return gen_strdup(cat->arena, schema);
}

static const catalogue_attribute *
copy_attributes(orm_arena *arena, const catalogue_attribute *attributes, size_t count) {
    if (!attributes)
        return NULL;
    catalogue_attribute *copy = gen_alloc(arena, count * sizeof *copy);
    for (size_t i = 0; i < count; i++)
        copy[i] = (catalogue_attribute){gen_strdup(arena, attributes[i].name), attributes[i].type};
    return copy;
}

/* --- types -------------------------------------------------------------------------------- */

static char category_of(const catalogue *cat, const catalogue_type *type) {
    const catalogue_type *base = NULL;
    switch (type->kind) {
    case CATALOGUE_DOMAIN:
        base = catalogue_type_of(cat, type->base);
        return base ? base->category : 'U';
    case CATALOGUE_COMPOSITE:
        return 'C';
    case CATALOGUE_ENUM:
        return 'E';
    case CATALOGUE_PSEUDO:
        return 'P';
    case CATALOGUE_RANGE:
    case CATALOGUE_MULTIRANGE:
        return 'R';
    case CATALOGUE_BASE:
        break;
    }
    return type->element ? 'A' : 'U';
}

static catalogue_type *keep_type(catalogue *cat, const catalogue_type *type) {
    catalogue_type *kept = gen_new(cat->arena, catalogue_type);
    *kept = *type;
    kept->oid = oid_or_next(cat, type->oid);
    kept->schema = schema_or_first(cat, type->schema);
    kept->name = gen_strdup(cat->arena, type->name);
    kept->attributes = copy_attributes(cat->arena, type->attributes, type->attribute_count);
    if (!kept->category)
        kept->category = category_of(cat, kept);
    if (!kept->subscript)
        kept->subscript = kept->element;
    if (kept->kind == CATALOGUE_DOMAIN) {
        const catalogue_type *base = catalogue_type_of(cat, type->base);
        kept->collatable = base && base->collatable;
    }
    catalogue_list_insert(cat->arena, &cat->added.types, kept, catalogue_type_by_oid);
    catalogue_list_insert(cat->arena, &cat->added.types_by_name, kept, catalogue_type_by_name);
    return kept;
}

/* PostgreSQL puts underscores before the name until it is free. */
static const char *array_name(const catalogue *cat, const catalogue_type *type) {
    const char *name = type->name;
    do
        name = gen_printf(cat->arena, "_%s", name);
    while (catalogue_type_named(cat, type->schema, name));
    return name;
}

/* PostgreSQL's way: "…range" becomes "…multirange", else "_multirange" is put behind it. */
static const char *multirange_name(const catalogue *cat, const char *range) {
    const char *at = strstr(range, "range");
    if (!at)
        return gen_printf(cat->arena, "%s_multirange", range);
    return gen_printf(cat->arena, "%.*smulti%s", (int)(at - range), range, at);
}

const catalogue_type *catalogue_add_type(catalogue *cat, const catalogue_type *type) {
    catalogue_type *kept = keep_type(cat, type);
    if (!kept->array && !kept->element && kept->kind != CATALOGUE_PSEUDO) {
        catalogue_type array = {.schema = kept->schema,
                                .name = array_name(cat, kept),
                                .element = kept->oid,
                                .collatable = kept->collatable};
        kept->array = keep_type(cat, &array)->oid;
    }
    if (kept->kind == CATALOGUE_RANGE && !kept->multirange) {
        catalogue_type multirange = {.schema = kept->schema,
                                     .name = multirange_name(cat, kept->name),
                                     .kind = CATALOGUE_MULTIRANGE,
                                     .subtype = kept->oid};
        kept->multirange = catalogue_add_type(cat, &multirange)->oid;
    }
    return kept;
}

const catalogue_type *catalogue_add_enum(catalogue *cat, const char *schema, const char *name) {
    return catalogue_add_type(
        cat, &(catalogue_type){.schema = schema, .name = name, .kind = CATALOGUE_ENUM});
}

const catalogue_type *catalogue_add_domain(catalogue *cat, const char *schema, const char *name,
                                           uint32_t base) {
    return catalogue_add_type(
        cat,
        &(catalogue_type){.schema = schema, .name = name, .kind = CATALOGUE_DOMAIN, .base = base});
}

const catalogue_type *catalogue_add_composite(catalogue *cat, const char *schema, const char *name,
                                              const catalogue_attribute *attributes, size_t count) {
    return catalogue_add_type(cat, &(catalogue_type){.schema = schema,
                                                     .name = name,
                                                     .kind = CATALOGUE_COMPOSITE,
                                                     .attributes = attributes,
                                                     .attribute_count = count});
}

/* --- functions, operators, casts ---------------------------------------------------------- */

static const char *const *copy_names(orm_arena *arena, const char *const *names, size_t count) {
    if (!names)
        return NULL;
    const char **copy = gen_alloc(arena, count * sizeof *copy);
    for (size_t i = 0; i < count; i++)
        copy[i] = gen_strdup(arena, names[i] ? names[i] : "");
    return copy;
}

static const uint32_t *copy_oids(orm_arena *arena, const uint32_t *oids, size_t count) {
    uint32_t *copy = gen_alloc(arena, count * sizeof *copy);
    if (count > 0)
        memcpy(copy, oids, count * sizeof *copy);
    return copy;
}

const catalogue_function *catalogue_add_function(catalogue *cat,
                                                 const catalogue_function *function) {
    orm_arena *arena = cat->arena;
    catalogue_function *kept = gen_new(arena, catalogue_function);
    *kept = *function;
    kept->oid = oid_or_next(cat, function->oid);
    kept->schema = schema_or_first(cat, function->schema);
    kept->name = gen_strdup(arena, function->name);
    kept->inputs = copy_oids(arena, function->inputs, function->input_count);
    kept->input_names = copy_names(arena, function->input_names, function->input_count);
    kept->outputs = copy_attributes(arena, function->outputs, function->output_count);
    catalogue_list_insert(arena, &cat->added.functions, kept, catalogue_function_by_name);
    catalogue_list_insert(arena, &cat->added.functions_by_oid, kept, catalogue_function_by_oid);
    return kept;
}

const catalogue_operator *catalogue_add_operator(catalogue *cat,
                                                 const catalogue_operator *operator) {
    catalogue_operator *kept = gen_new(cat->arena, catalogue_operator);
    *kept = *operator;
    kept->oid = oid_or_next(cat, operator->oid);
    kept->schema = schema_or_first(cat, operator->schema);
    kept->name = gen_strdup(cat->arena, operator->name);
    catalogue_list_insert(cat->arena, &cat->added.operators, kept, catalogue_operator_by_name);
    return kept;
}

void catalogue_add_cast(catalogue *cat, const catalogue_cast *cast) {
    catalogue_cast *kept = gen_new(cat->arena, catalogue_cast);
    *kept = *cast;
    catalogue_list_insert(cat->arena, &cat->added.casts, kept, catalogue_cast_by_ends);
}
