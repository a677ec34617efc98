/*
 * What a query's header says about loading, as the structs of its entities that say so in C.
 *
 * They are written where it says how: a header that only names relationships is a list of them. A
 * struct stands behind those that it points to.
 */
#include "diag/memory.h"
#include "emit/query_data.tmpl.h"
#include "emit/query_files.h"

/* An entity whose relationships are spoken of. */
typedef struct with_node with_node;
struct with_node {
    const model_relation *relation; /* that leads to it; NULL at the top */
    const model_entity *entity;
    load_strategy strategy;
    const query_load *said; /* whose columns it has; NULL: all */
    ORM__LIST(with_node *) below;
    const char *name;
};

typedef struct with_writer {
    orm_arena *arena;
    const query_plan *plan;
    size_t count;
    orm__buffer *out;
} with_writer;

/* --- the tree ----------------------------------------------------------------------------------- */

static with_node *step(orm_arena *arena, with_node *from, const model_relation *relation) {
    for (size_t i = 0; i < from->below.len; i++)
        if (from->below.items[i]->relation == relation)
            return from->below.items[i];
    with_node *made = gen_new(arena, with_node);
    made->relation = relation;
    made->entity = relation->target;
    made->strategy = LOAD_SELECTIN;
    gen_list_add(arena, &from->below, made);
    return made;
}

static void add_load(orm_arena *arena, with_node *top, const query_load *load) {
    with_node *at = top;
    for (size_t i = 0; i < load->path.len; i++)
        at = step(arena, at, load->path.items[i]);
    if (load->strategy != LOAD_DEFAULT)
        at->strategy = load->strategy;
    if (load->only.len > 0)
        at->said = load;
}

/* --- text ---------------------------------------------------------------------------------------- */

static bool is_only(const with_node *node, size_t column) {
    for (size_t i = 0; node->said != NULL && i < node->said->only.len; i++)
        if (node->said->only.items[i] == column)
            return true;
    return false;
}

static const char *bools_of(orm_arena *arena, const with_node *node, size_t count, bool chosen) {
    const char *text = count == 0 ? "false" : "";
    for (size_t i = 0; i < count; i++)
        text = gen_printf(arena, "%s%s%s", text, i > 0 ? ", " : "",
                          chosen && is_only(node, i) ? "true" : "false");
    return text;
}

static const with_node *below_along(const with_node *node, const model_relation *relation) {
    for (size_t i = 0; i < node->below.len; i++)
        if (node->below.items[i]->relation == relation)
            return node->below.items[i];
    return NULL;
}

static bool says_more(const with_node *node) {
    return node->below.len > 0 || node->said != NULL;
}

static void write_node(with_writer *to, with_node *node) {
    family_plan family;
    for (size_t i = 0; i < node->below.len; i++)
        if (says_more(node->below.items[i]))
            write_node(to, node->below.items[i]);
    plan_family(to->arena, model_entity_root(node->entity), &family);
    node->name = gen_printf(to->arena, "with_%zu_of_%s", ++to->count, to->plan->c_name);
    tmpl_query_data_with_open(to->out,
                              &(struct tmpl_query_data_with_open){
                                  .entity = node->entity->c_name,
                                  .name = node->name,
                                  .only = bools_of(to->arena, node, family.columns.len, true),
                                  .also = bools_of(to->arena, node, family.columns.len, false),
                              });
    for (size_t i = 0; i < family.relations.len; i++) {
        const with_node *below = below_along(node, family.relations.items[i].relation);
        bool more = below != NULL && says_more(below);
        tmpl_query_data_with_relation(
            to->out, &(struct tmpl_query_data_with_relation){
                         .how = load_strategy_name(below != NULL ? below->strategy : LOAD_DEFAULT),
                         .with = more ? gen_printf(to->arena, "&%s", below->name) : "NULL",
                     });
    }
    tmpl_query_data_with_close(to->out);
}

/* --- the whole ------------------------------------------------------------------------------------ */

bool query_says_how(const typed_query *query, size_t entity) {
    for (size_t i = 0; i < query->loads.len; i++) {
        const query_load *load = &query->loads.items[i];
        if (load->entity == (int)entity && (load->strategy != LOAD_DEFAULT || load->only.len > 0))
            return true;
    }
    return false;
}

const char *write_query_with(orm_arena *arena, const query_plan *plan, size_t entity, size_t *count,
                             orm__buffer *out) {
    const typed_query *query = plan->query;
    with_writer to = {.arena = arena, .plan = plan, .count = *count, .out = out};
    with_node top = {.entity = query->entities.items[entity].entity};
    if (!query_says_how(query, entity))
        return "NULL";
    for (size_t i = 0; i < query->loads.len; i++)
        if (query->loads.items[i].entity == (int)entity && query->loads.items[i].as == NULL)
            add_load(arena, &top, &query->loads.items[i]);
    write_node(&to, &top);
    *count = to.count;
    return gen_printf(arena, "&%s", top.name);
}
