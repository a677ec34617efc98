/*
 * Calls: which function is meant, what its arguments become, and whether it may be called so.
 *
 * A call fits a function when each argument finds a parameter, by position or by name, and what is
 * left has defaults; the last parameter may be spread over several arguments when it is variadic.
 * What looks like a call may also be a cast, int4(x), or a row's attribute, name(row).
 */
#include <string.h>

#include "diag/memory.h"
#include "postgres/resolve_calling.h"

#define FAIL(c, sqlstate, ...) resolve_fail((c)->cat, (c)->error, (sqlstate), __VA_ARGS__)

/* --- reading the request ------------------------------------------------------------------ */

static bool name_is_given_twice(const calling *c, size_t at) {
    for (size_t i = 0; i < at; i++)
        if (c->names[i] && strcmp(c->names[i], c->names[at]) == 0)
            return true;
    return false;
}

static bool read_arguments(calling *c) {
    const resolve_request *r = c->request;
    orm_arena *arena = catalogue_arena(c->cat);
    c->types = gen_alloc(arena, r->count * sizeof *c->types);
    c->names = gen_alloc(arena, r->count * sizeof *c->names);
    for (size_t i = 0; i < r->count; i++) {
        c->types[i] = r->arguments[i].type;
        c->names[i] = r->arguments[i].name;
        if (c->names[i] && name_is_given_twice(c, i))
            return FAIL(c, "42601", "argument name \"%s\" used more than once", c->names[i]);
        /* What WITHIN GROUP orders by has no names and comes after them. */
        if (!c->names[i] && c->named > 0 && i < r->count - r->ordered)
            return FAIL(c, "42601", "positional argument cannot follow named argument");
        c->named += c->names[i] != NULL;
    }
    return true;
}

/* --- candidates --------------------------------------------------------------------------- */

/* The index of an input by its name; -1 when there is none. */
static int input_named(const catalogue_function *function, const char *name) {
    for (int i = 0; i < function->input_count; i++)
        if (strcmp(function->input_names[i], name) == 0)
            return i;
    return -1;
}

/* Gives each argument its parameter and then those left out theirs; NULL when they do not fit. */
static const uint16_t *match_names(const calling *c, const catalogue_function *function) {
    size_t given = c->request->count, positional = given - c->named;
    if (!function->input_names)
        return NULL;
    orm_arena *arena = catalogue_arena(c->cat);
    uint16_t *position = gen_alloc(arena, function->input_count * sizeof *position);
    bool *taken = gen_alloc(arena, function->input_count * sizeof *taken);
    for (size_t i = 0; i < given; i++) {
        int at = i < positional ? (int)i : input_named(function, c->names[i]);
        if (at < 0 || taken[at])
            return NULL;
        taken[at] = true;
        position[i] = (uint16_t)at;
    }
    size_t next = given;
    for (uint16_t i = 0; i < function->input_count; i++) {
        if (taken[i])
            continue;
        if (i < function->input_count - function->default_count)
            return NULL;
        position[next++] = i;
    }
    return position;
}

/* The parameters' types as the call sees them: in its order, the variadic one spread. */
static const uint32_t *types_in_order(const calling *c, const catalogue_function *function,
                                      const resolve_candidate *candidate) {
    if (!candidate->position && !candidate->expanded)
        return function->inputs;
    uint32_t *types = gen_alloc(catalogue_arena(c->cat), candidate->count * sizeof *types);
    for (size_t i = 0; i < candidate->count; i++)
        if (candidate->expanded && i + candidate->expanded >= candidate->count)
            types[i] = function->variadic;
        else
            types[i] = function->inputs[candidate->position ? candidate->position[i] : i];
    return types;
}

static void consider(calling *c, const catalogue_function *function, resolve_candidates *list) {
    size_t given = c->request->count, takes = function->input_count;
    bool spread = function->variadic && !c->request->variadic;
    if (c->named > 0 && spread)
        return;
    spread = spread && takes <= given;
    if (takes < given && !spread)
        return;
    if (takes > given && given + function->default_count < takes)
        return;

    resolve_candidate candidate = {.object = function,
                                   .count = takes > given ? takes : given,
                                   .expanded = spread ? given - takes + 1 : 0,
                                   .defaults = takes > given ? takes - given : 0,
                                   .path = catalogue_path_position(c->cat, function->schema)};
    if (c->named > 0 && !(candidate.position = match_names(c, function)))
        return;
    candidate.types = types_in_order(c, function, &candidate);
    resolve_add_candidate(c->cat, list, c->types, given, &candidate);
}

static const resolve_candidate *find_exact(const calling *c, const resolve_candidates *list) {
    size_t size = c->request->count * sizeof *c->types;
    for (size_t i = 0; i < list->len; i++)
        if (size == 0 || memcmp(c->types, list->items[i].types, size) == 0)
            return &list->items[i];
    return NULL;
}

/* --- casts and attributes in the shape of a call ------------------------------------------ */

/* The type that int4(x) converts to; 0 when it is no cast but, perhaps, a function's call. */
static uint32_t cast_meant(const calling *c) {
    const resolve_request *r = c->request;
    if (r->count != 1 || c->named > 0 || r->ordered > 0)
        return 0;
    const catalogue_type *type = catalogue_type_named(c->cat, r->schema, r->name);
    if (!type || type->kind == CATALOGUE_COMPOSITE)
        return 0;
    uint32_t from = c->types[0];
    if (from == OID_UNKNOWN && !r->arguments[0].parameter)
        return type->oid;
    if (from == OID_UNKNOWN) /* only strings are made of just anything */
        return resolve_category(c->cat, catalogue_base_type(c->cat, type->oid)) == 'S' ? type->oid
                                                                                       : 0;
    switch (resolve_conversion(c->cat, from, type->oid, CATALOGUE_EXPLICIT, NULL)) {
    case RESOLVE_SAME:
    case RESOLVE_RELABEL:
        return type->oid;
    case RESOLVE_BY_TEXT:
        if ((from == OID_RECORD || resolve_is_row(c->cat, from)) &&
            resolve_category(c->cat, type->oid) == 'S')
            return 0;
        return type->oid;
    case RESOLVE_NO_PATH:
    case RESOLVE_BY_CAST:
    case RESOLVE_BY_ELEMENT:
    case RESOLVE_BY_ROW:
        break;
    }
    return 0;
}

static bool is_plain_call(const resolve_request *r) {
    return !r->star && !r->distinct && !r->within_group && !r->order_by && !r->filter && !r->over;
}

static const resolve_call *make_field(const calling *c, resolve_call *made) {
    const resolve_request *r = c->request;
    if (r->count != 1 || r->schema || c->named > 0 || r->variadic || r->call || !is_plain_call(r))
        return NULL;
    int at = catalogue_attribute_index(c->cat, c->types[0], r->name);
    if (at < 0)
        return NULL;
    uint32_t row = catalogue_base_type(c->cat, c->types[0]);
    made->kind = RESOLVED_FIELD;
    made->field = (size_t)at;
    made->result = catalogue_type_of(c->cat, row)->attributes[at].type;
    made->inputs[0] = c->types[0];
    return made;
}

/* --- the call ----------------------------------------------------------------------------- */

/* Finds the function; `cast` gets the type that it converts to when it is a cast instead. */
static bool find(calling *c, uint32_t *cast) {
    resolve_candidates list = {0};
    const resolve_request *r = c->request;
    const catalogue_function *at = NULL;
    while ((at = catalogue_next_function(c->cat, r->schema, r->name, at)))
        consider(c, at, &list);

    bool several = false;
    c->chosen = find_exact(c, &list);
    if (c->chosen && !c->chosen->object)
        return resolve_fail_to_find(c, true);
    if (!c->chosen && (*cast = cast_meant(c)))
        return true;
    if (!c->chosen)
        c->chosen = resolve_choose(c->cat, c->types, r->count, &list, &several);
    /* VARIADIC must meet the variadic parameter itself. */
    if (c->chosen && c->chosen->position && r->variadic &&
        c->chosen->position[r->count - 1] != r->count - 1)
        c->chosen = NULL;
    if (!c->chosen)
        return resolve_fail_to_find(c, several);
    c->function = c->chosen->object;
    return true;
}

/* The parameters' types beside the arguments'; a default has its parameter's own. */
static void pair_types(calling *c) {
    orm_arena *arena = catalogue_arena(c->cat);
    const resolve_candidate *chosen = c->chosen;
    uint32_t *types = gen_alloc(arena, chosen->count * sizeof *types);
    c->declared = gen_alloc(arena, chosen->count * sizeof *c->declared);
    for (size_t i = 0; i < chosen->count; i++) {
        c->declared[i] = chosen->types[i];
        if (i < c->request->count)
            types[i] = c->types[i];
        else
            types[i] =
                resolve_is_polymorphic(chosen->types[i]) ? (uint32_t)OID_UNKNOWN : chosen->types[i];
    }
    c->types = types;
}

static bool check_variadic(calling *c) {
    size_t given = c->request->count;
    uint32_t variadic = c->function->variadic;
    if (c->request->variadic && variadic == OID_ANY && given > 0 &&
        !catalogue_element_type(c->cat, c->types[given - 1]))
        return FAIL(c, "42804", "VARIADIC argument must be an array");
    if (c->chosen->expanded == 0 || variadic == OID_ANY)
        return true;
    uint32_t element = c->declared[c->chosen->count - 1];
    const catalogue_type *type = catalogue_type_of(c->cat, element);
    return (type && type->array) || FAIL(c, "42704", "could not find array type for data type %s",
                                         catalogue_spelling(c->cat, element));
}

static void make_inputs(const calling *c, resolve_call *made) {
    uint16_t last = (uint16_t)(c->function->input_count - 1);
    for (uint16_t i = 0; i < c->request->count; i++) {
        made->inputs[i] = resolve_input(c->types[i], c->declared[i]);
        if (made->inputs[i] == OID_UNKNOWN && c->request->distinct) /* what is sorted has a type */
            made->inputs[i] = OID_TEXT;
        if (c->chosen->position)
            made->position[i] = c->chosen->position[i];
        else
            made->position[i] = c->chosen->expanded && i > last ? last : i;
    }
}

static void make_outputs(const calling *c, const resolve_settled *settled, resolve_call *made) {
    const catalogue_function *function = c->function;
    if (!function->outputs)
        return;
    catalogue_attribute *outputs =
        gen_alloc(catalogue_arena(c->cat), function->output_count * sizeof *outputs);
    for (size_t i = 0; i < function->output_count; i++)
        outputs[i] = (catalogue_attribute){
            function->outputs[i].name, resolve_settled_type(settled, function->outputs[i].type)};
    made->outputs = outputs;
    made->output_count = function->output_count;
}

static const resolve_call *make_call(calling *c, resolve_call *made) {
    pair_types(c);
    if (!resolve_check_kind(c))
        return NULL;
    resolve_settled settled;
    made->function = c->function;
    made->result = c->function->result;
    if (!resolve_settle(c->cat, c->types, c->declared, c->chosen->count, &made->result, &settled,
                        c->error) ||
        !check_variadic(c))
        return NULL;
    made->defaults = c->chosen->defaults > 0;
    made->variadic = c->chosen->expanded > 0;
    make_inputs(c, made);
    make_outputs(c, &settled, made);
    return made;
}

static const resolve_call *make_cast(calling *c, uint32_t type, resolve_call *made) {
    if (!resolve_check_kind(c))
        return NULL;
    made->kind = RESOLVED_CAST;
    made->result = made->inputs[0] = type;
    return made;
}

const resolve_call *resolve_function(const catalogue *cat, const resolve_request *request,
                                     resolve_error *error) {
    calling c = {.cat = cat, .request = request, .error = error};
    orm_arena *arena = catalogue_arena(cat);
    resolve_call *made = gen_new(arena, resolve_call);
    made->inputs = gen_alloc(arena, request->count * sizeof *made->inputs);
    made->position = gen_alloc(arena, request->count * sizeof *made->position);
    uint32_t cast = 0;
    if (!read_arguments(&c))
        return NULL;
    if (!find(&c, &cast))
        return make_field(&c, made);
    return cast ? make_cast(&c, cast, made) : make_call(&c, made);
}
