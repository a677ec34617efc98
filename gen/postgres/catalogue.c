/*
 * Looking things up in a catalogue: the constant data of one version, then what was added.
 *
 * The data's order (see catalogue_data.h) is what the searches rely on; two orders that the data
 * does not have are made once, in catalogue_new.
 */
#include "postgres/catalogue.h"

#include <stdlib.h>
#include <string.h>

#include "diag/memory.h"
#include "postgres/catalogue_state.h"

enum { FIRST_ADDED_OID = 100000 };

static const catalogue_data *const all_data[] = {&catalogue_data_15, &catalogue_data_16,
                                                 &catalogue_data_17};

/* The row of the list that equals the key. */
static const void *find_in_list(const catalogue_pointers *list, const void *key,
                                catalogue_order *order) {
    size_t at = catalogue_list_bound(list, key, order);
    return at < list->len && order(list->items[at], key) == 0 ? list->items[at] : NULL;
}

static const void *find_in_rows(const void *rows, size_t count, size_t size, const void *key,
                                catalogue_order *order) {
    size_t at = catalogue_lower_bound(rows, count, size, key, order);
    const char *row = (const char *)rows + at * size;
    return at < count && order(row, key) == 0 ? row : NULL;
}

/* --- making ------------------------------------------------------------------------------- */

static int sort_functions(const void *a, const void *b) {
    return catalogue_function_by_oid(*(const void *const *)a, *(const void *const *)b);
}

static int sort_types(const void *a, const void *b) {
    return catalogue_type_by_name(*(const void *const *)a, *(const void *const *)b);
}

static catalogue_pointers sorted(orm_arena *arena, const void *rows, size_t count, size_t size,
                                 int (*order)(const void *, const void *)) {
    catalogue_pointers list = {gen_alloc(arena, count * sizeof(void *)), count, count};
    for (size_t i = 0; i < count; i++)
        list.items[i] = (const char *)rows + i * size;
    qsort(list.items, count, sizeof *list.items, order);
    return list;
}

catalogue *catalogue_new(orm_arena *arena, int version) {
    const catalogue_data *data = NULL;
    for (size_t i = 0; i < CATALOGUE_LENGTH(all_data); i++)
        if (all_data[i]->version == version)
            data = all_data[i];
    if (!data)
        return NULL;

    catalogue *made = gen_new(arena, catalogue);
    made->arena = arena;
    made->data = data;
    made->next_oid = FIRST_ADDED_OID;
    made->functions_by_oid = sorted(arena, data->functions, data->function_count,
                                    sizeof *data->functions, sort_functions);
    made->type_at = gen_alloc(arena, BUILT_IN_OIDS * sizeof *made->type_at);
    for (size_t i = 0; i < data->type_count; i++)
        made->type_at[data->types[i].oid] = (uint16_t)(i + 1);
    made->types_by_name =
        sorted(arena, data->types, data->type_count, sizeof *data->types, sort_types);
    catalogue_set_path(made, (const char *const[]){"public"}, 1);
    return made;
}

const int *catalogue_versions(size_t *count) {
    static const int versions[] = {15, 16, 17};
    _Static_assert(CATALOGUE_LENGTH(versions) == CATALOGUE_LENGTH(all_data), "one each");
    *count = CATALOGUE_LENGTH(versions);
    return versions;
}

orm_arena *catalogue_arena(const catalogue *cat) {
    return cat->arena;
}

void catalogue_set_path(catalogue *cat, const char *const *schemas, size_t count) {
    cat->path = gen_alloc(cat->arena, count * sizeof *cat->path);
    cat->path_count = count;
    for (size_t i = 0; i < count; i++)
        cat->path[i] = gen_strdup(cat->arena, schemas[i]);
}

/* --- names -------------------------------------------------------------------------------- */

int catalogue_path_position(const catalogue *cat, const char *schema) {
    if (!schema)
        return 0;
    for (size_t i = 0; i < cat->path_count; i++)
        if (strcmp(cat->path[i], schema) == 0)
            return (int)i + 1;
    return -1;
}

/* Whether an object in schema `has` is meant by a name qualified with `wanted`. */
static bool is_meant(const catalogue *cat, const char *wanted, const char *has) {
    if (!wanted)
        return catalogue_path_position(cat, has) >= 0;
    return strcmp(wanted, has ? has : "pg_catalog") == 0;
}

const catalogue_type *catalogue_type_named(const catalogue *cat, const char *schema,
                                           const char *name) {
    const catalogue_type key = {.name = name};
    const catalogue_type *built_in =
        find_in_list(&cat->types_by_name, &key, catalogue_type_by_name);
    if (built_in && is_meant(cat, schema, NULL))
        return built_in;

    const catalogue_pointers *added = &cat->added.types_by_name;
    const catalogue_type *best = NULL;
    for (size_t i = catalogue_list_bound(added, &key, catalogue_type_by_name); i < added->len;
         i++) {
        const catalogue_type *type = added->items[i];
        if (strcmp(type->name, name) != 0)
            break;
        if (is_meant(cat, schema, type->schema) &&
            (!best || catalogue_path_position(cat, type->schema) <
                          catalogue_path_position(cat, best->schema)))
            best = type;
    }
    return best;
}

const catalogue_type *catalogue_type_preferred(const catalogue *cat, const char *schema,
                                               const char *name) {
    const catalogue_type *found = schema ? catalogue_type_named(cat, schema, name) : NULL;
    return found ? found : catalogue_type_named(cat, NULL, name);
}

/* The next row of that name among the data's `count` rows behind `after`, or the first one when
 * `after` is not one of them. */
#define NEXT_ROW(rows, count, after, key, order)                                                   \
    next_row((rows), (count), sizeof *(rows), (after), (key), (order))

static const void *next_row(const void *rows, size_t count, size_t size, const void *after,
                            const void *key, catalogue_order *order) {
    const char *first = rows, *end = first + count * size, *row = after;
    row = after ? row + size : first + catalogue_lower_bound(rows, count, size, key, order) * size;
    return row < end && order(row, key) == 0 ? row : NULL;
}

/* The same in a list. */
static const void *next_added(const catalogue_pointers *list, const void *after, const void *key,
                              catalogue_order *order) {
    size_t at = catalogue_list_bound(list, key, order);
    while (after && list->items[at++] != after)
        ;
    return at < list->len && order(list->items[at], key) == 0 ? list->items[at] : NULL;
}

const catalogue_function *catalogue_next_function(const catalogue *cat, const char *schema,
                                                  const char *name,
                                                  const catalogue_function *after) {
    const catalogue_data *data = cat->data;
    const catalogue_function key = {.name = name}, *next = after;
    if (!after || !after->schema) {
        next = NULL;
        if (is_meant(cat, schema, NULL))
            next = NEXT_ROW(data->functions, data->function_count, after, &key,
                            catalogue_function_by_name);
        if (next)
            return next;
    }
    do
        next = next_added(&cat->added.functions, next, &key, catalogue_function_by_name);
    while (next && !is_meant(cat, schema, next->schema));
    return next;
}

const catalogue_operator *catalogue_next_operator(const catalogue *cat, const char *schema,
                                                  const char *name,
                                                  const catalogue_operator *after) {
    const catalogue_data *data = cat->data;
    const catalogue_operator key = {.name = name}, *next = after;
    if (!after || !after->schema) {
        next = NULL;
        if (is_meant(cat, schema, NULL))
            next = NEXT_ROW(data->operators, data->operator_count, after, &key,
                            catalogue_operator_by_name);
        if (next)
            return next;
    }
    do
        next = next_added(&cat->added.operators, next, &key, catalogue_operator_by_name);
    while (next && !is_meant(cat, schema, next->schema));
    return next;
}

const char *const *catalogue_function_names(const catalogue *cat, size_t *count) {
    const catalogue_data *data = cat->data;
    const catalogue_pointers *added = &cat->added.functions;
    const char **names = gen_alloc(cat->arena, (data->function_count + added->len) * sizeof *names);
    size_t n = 0;
    for (size_t i = 0; i < data->function_count; i++)
        if (n == 0 || strcmp(names[n - 1], data->functions[i].name) != 0)
            names[n++] = data->functions[i].name;
    for (size_t i = 0; i < added->len; i++) {
        const catalogue_function *function = added->items[i];
        if (n == 0 || strcmp(names[n - 1], function->name) != 0)
            names[n++] = function->name;
    }
    *count = n;
    return names;
}

/* --- by OID ------------------------------------------------------------------------------- */

const catalogue_type *catalogue_type_of(const catalogue *cat, uint32_t oid) {
    if (oid < BUILT_IN_OIDS)
        return cat->type_at[oid] ? &cat->data->types[cat->type_at[oid] - 1] : NULL;
    const catalogue_type key = {.oid = oid};
    return find_in_list(&cat->added.types, &key, catalogue_type_by_oid);
}

const catalogue_function *catalogue_function_of(const catalogue *cat, uint32_t oid) {
    const catalogue_function key = {.oid = oid};
    const void *found = find_in_list(&cat->functions_by_oid, &key, catalogue_function_by_oid);
    return found ? found
                 : find_in_list(&cat->added.functions_by_oid, &key, catalogue_function_by_oid);
}

const catalogue_operator *catalogue_operator_of(const catalogue *cat, uint32_t oid) {
    const catalogue_data *data = cat->data;
    for (size_t i = 0; i < data->operator_count; i++)
        if (data->operators[i].oid == oid)
            return &data->operators[i];
    for (size_t i = 0; i < cat->added.operators.len; i++) {
        const catalogue_operator *operator= cat->added.operators.items[i];
        if (operator->oid == oid)
            return operator;
    }
    return NULL;
}

const catalogue_cast *catalogue_cast_between(const catalogue *cat, uint32_t source,
                                             uint32_t target) {
    const catalogue_cast key = {.source = source, .target = target};
    const catalogue_data *data = cat->data;
    const void *found = find_in_rows(data->casts, data->cast_count, sizeof *data->casts, &key,
                                     catalogue_cast_by_ends);
    return found ? found : find_in_list(&cat->added.casts, &key, catalogue_cast_by_ends);
}

/* --- what types are made of --------------------------------------------------------------- */

uint32_t catalogue_base_type(const catalogue *cat, uint32_t type) {
    const catalogue_type *found;
    while ((found = catalogue_type_of(cat, type)) && found->kind == CATALOGUE_DOMAIN)
        type = found->base;
    return type;
}

uint32_t catalogue_element_type(const catalogue *cat, uint32_t type) {
    const catalogue_type *found = catalogue_type_of(cat, catalogue_base_type(cat, type));
    return found ? found->element : 0;
}

catalogue_comparison catalogue_type_comparison(const catalogue *cat, uint32_t type) {
    const catalogue_type *found = catalogue_type_of(cat, catalogue_base_type(cat, type));
    if (!found)
        return CATALOGUE_SORTED;
    catalogue_comparison least =
        found->element ? catalogue_type_comparison(cat, found->element) : found->comparison;
    for (size_t i = 0; i < found->attribute_count; i++) {
        catalogue_comparison own = catalogue_type_comparison(cat, found->attributes[i].type);
        least = own > least ? own : least;
    }
    return least;
}

int catalogue_attribute_index(const catalogue *cat, uint32_t type, const char *name) {
    const catalogue_type *found = catalogue_type_of(cat, catalogue_base_type(cat, type));
    for (size_t i = 0; found && i < found->attribute_count; i++)
        if (strcmp(found->attributes[i].name, name) == 0)
            return (int)i;
    return -1;
}

const catalogue_relation *catalogue_relation_named(const catalogue *cat, const char *schema,
                                                   const char *name) {
    for (size_t i = 0; i < cat->data->relation_count; i++) {
        const catalogue_relation *at = &cat->data->relations[i];
        if (is_meant(cat, schema, at->schema) && strcmp(at->name, name) == 0)
            return at;
    }
    return NULL;
}
