/*
 * Loading what a load tree holds.
 *
 * An *errand* is one statement under way: the root's, or that of a selectin or subquery node. A
 * selectin node's errand takes the subquery nodes below it along, which ask by the same parameters.
 * When the answers are there they are taken in the order of asking, so that the objects above are
 * made before what belongs to them.
 *
 * Every node below is visited in its turn, also one that came with the statement above it: then
 * nobody lacks it, and nothing is sent. That is also how rows which a second statement could not see
 * any more, and objects that were known before, get what they lack.
 */
#include "relation/load_run.h"

#include <string.h>

#include "relation/joined_rows.h"
#include "relation/relation_sql.h"
#include "relation/with.h"

typedef struct errand {
    orm__load_node *node;
    orm__relation_loader loader; /* of all but the root */
    orm__statement statement;
    orm__parameters *own; /* of a selectin node */
    const orm__parameters *parameters;
} errand;

typedef struct load_run {
    orm_session *session;
    orm_arena *scratch;
    ORM__LIST(errand *) under_way;
    ORM__LIST(orm__load_node *) next; /* those of the level below */
} load_run;

static orm_status no_memory(const load_run *run) {
    return orm__fail_nomem(&run->session->failure);
}

/* --- statements -------------------------------------------------------------------------------- */

/* Moves a text to the scratch arena, and frees it. NULL when out of memory. */
static const char *keep_text(const load_run *run, orm__buffer *text) {
    const char *kept = orm__buffer_failed(text)
                           ? NULL
                           : orm_arena_copy(run->scratch, orm__buffer_text(text), text->len);
    orm__buffer_free(text);
    return kept;
}

static errand *add_errand(load_run *run, orm__load_node *node) {
    errand *made = orm_arena_zalloc(run->scratch, sizeof *made);
    if (!made || !ORM__LIST_ADD(run->scratch, &run->under_way, made))
        return NULL;
    made->node = node;
    if (node->relation)
        made->loader = (orm__relation_loader){.session = run->session,
                                              .entity = node->parent->entity,
                                              .relation = node->relation,
                                              .number = node->number,
                                              .scratch = run->scratch};
    return made;
}

static orm_status write_core(const load_run *run, orm__load_node *node) {
    const orm_relation *relation = node->relation;
    bool subquery = node->how == ORM_LOAD_SUBQUERY;
    orm__buffer sql = orm__buffer_on(&run->session->allocator);
    if (subquery)
        orm__subquery_sql(&sql, node);
    else
        orm__relation_sql(&sql, node);
    bool direct = relation->kind != ORM_RELATION_THROUGH && relation->kind != ORM_RELATION_JOIN;
    node->extra = direct && !subquery ? 0 : relation->column_count;
    node->core = keep_text(run, &sql);
    return node->core ? ORM_OK : no_memory(run);
}

/* Joins what is to be joined, and names the statement: "department_load_employees". */
static orm_status finish_statement(const load_run *run, errand *of, const char *name) {
    const char *text = of->node->core;
    if (of->node->joined) {
        orm__buffer sql = orm__buffer_on(&run->session->allocator);
        orm__joined_sql(&sql, of->node);
        text = keep_text(run, &sql);
    }
    if (!name) {
        orm__buffer made = orm__buffer_on(&run->session->allocator);
        orm__buffer_printf(&made, "%s_load_%s", of->node->parent->entity->c_name,
                           of->node->relation->name);
        name = keep_text(run, &made);
    }
    if (!text || !name)
        return no_memory(run);
    of->statement = orm__statement_of(name, text);
    return ORM_OK;
}

/* The statements of subquery nodes that go by this one's. */
static orm_status add_subqueries(load_run *run, const errand *above) {
    orm__load_node *top = above->node;
    orm_status status = ORM_OK;
    bool enter = true;
    for (orm__load_node *at = top; status == ORM_OK; enter = at->how != ORM_LOAD_SELECTIN) {
        at = orm__load_tree_next(at, top, enter);
        if (!at)
            break;
        if (at->how != ORM_LOAD_SUBQUERY)
            continue;
        errand *made = add_errand(run, at);
        if (!made)
            return no_memory(run);
        made->parameters = above->parameters;
        status = write_core(run, at);
        if (status == ORM_OK)
            status = finish_statement(run, made, NULL);
    }
    return status;
}

/* --- sending ----------------------------------------------------------------------------------- */

/* A selectin node's statement and parameters; the session is entered. */
static orm_status prepare(load_run *run, errand *of) {
    of->own = orm_arena_alloc(run->scratch, sizeof *of->own);
    if (!of->own)
        return no_memory(run);
    *of->own = orm__parameters_on(&run->session->allocator);
    of->parameters = of->own;
    orm_status status = orm__relation_parameters(&of->loader, of->own);
    if (status == ORM_OK)
        status = write_core(run, of->node);
    return status == ORM_OK ? finish_statement(run, of, NULL) : status;
}

static orm_status prepare_all(load_run *run) {
    orm_status status = ORM_OK;
    size_t first = run->under_way.len;
    for (size_t i = 0; i < first && status == ORM_OK; i++) {
        errand *each = run->under_way.items[i];
        if (each->node->relation)
            status = prepare(run, each);
        if (status == ORM_OK)
            status = add_subqueries(run, each);
    }
    return status;
}

/* Sends all that is under way; the results are the caller's. */
static orm_status send(load_run *run, orm__errand **out) {
    orm_session *session = run->session;
    *out = NULL;
    orm_status status = orm__session_enter(session);
    if (status != ORM_OK)
        return status;
    status = prepare_all(run);
    size_t count = run->under_way.len;
    orm__errand *sent = orm_arena_zalloc(run->scratch, count * sizeof *sent);
    if (status == ORM_OK && !sent)
        status = no_memory(run);
    for (size_t i = 0; i < count && status == ORM_OK; i++)
        sent[i] = (orm__errand){.statement = &run->under_way.items[i]->statement,
                                .parameters = run->under_way.items[i]->parameters};
    if (status == ORM_OK)
        status = orm__run_all(session->connection, sent, count);
    *out = sent;
    return orm__session_leave(session, status);
}

/* --- taking ------------------------------------------------------------------------------------ */

static orm__load_part part_of(const orm__load_node *node) {
    return (orm__load_part){.entity = node->entity,
                            .count = node->column_count,
                            .columns = node->columns,
                            .nullable = node->relation && node->how == ORM_LOAD_SUBQUERY,
                            .relation = node->relation,
                            .with = node->with};
}

/* Where the columns stand by which a row finds its objects. */
static void key_columns(const orm__load_node *node, int *out) {
    for (int i = 0; i < node->relation->column_count; i++)
        out[i] = node->extra ? node->column_count + i
                             : orm__load_column_at(node, node->relation->ref_columns[i]);
}

static orm_status take_relation(load_run *run, errand *of, const orm__result *result) {
    const orm__load_node *node = of->node;
    orm__relation_loader *loader = &of->loader;
    int numbers[ORM__KEY_COLUMNS];
    key_columns(node, numbers);
    orm__relation_rows rows = {.result = result, .part = part_of(node), .key_columns = numbers};
    orm_status status = orm__relation_take_rows(loader, &rows);
    bool *starts = NULL;
    if (status == ORM_OK && node->joined) {
        status = orm__joined_starts(run->session, node, result, run->scratch, &starts);
        if (status == ORM_OK && node->list)
            orm__relation_keep_rows(loader, starts);
    }
    if (status == ORM_OK)
        status = orm__relation_place(loader, node->how == ORM_LOAD_SUBQUERY);
    if (status == ORM_OK && node->joined)
        status =
            orm__joined_take(run->session, of->node, result, &loader->rows, starts, run->scratch);
    return status;
}

/* Of objects that were made since it was asked. */
static orm_status take_subquery(load_run *run, errand *of, const orm__result *result) {
    orm_status status = orm__load_objects_of(run->session, of->node->parent, run->scratch);
    if (status == ORM_OK)
        status = orm__relation_begin(&of->loader, &of->node->parent->objects);
    if (status != ORM_OK || of->loader.sibling_count == 0)
        return status;
    return take_relation(run, of, result);
}

static orm_status take_root(load_run *run, orm__load_node *root, const char *query,
                            const orm__result *result) {
    orm__load_part part = part_of(root);
    orm_list rows;
    bool *starts = NULL;
    part.query = query;
    orm_status status = orm__load_part_objects(run->session, &part, result,
                                               (size_t)orm__result_rows(result), &rows);
    if (status != ORM_OK)
        return status;
    root->objects = rows;
    if (!root->joined)
        return ORM_OK;
    status = orm__joined_starts(run->session, root, result, run->scratch, &starts);
    if (status == ORM_OK)
        status = orm__joined_take(run->session, root, result, &rows, starts, run->scratch);
    /* An object came in several rows; the list has it once. */
    root->objects.len = 0;
    for (size_t i = 0; i < rows.len && status == ORM_OK; i++)
        if (!root->list || starts[i])
            root->objects.items[root->objects.len++] = rows.items[i];
    return status;
}

static void end_errands(load_run *run, orm__errand *sent) {
    for (size_t i = 0; i < run->under_way.len; i++) {
        if (sent)
            orm__result_free(sent[i].result);
        if (run->under_way.items[i]->own)
            orm__parameters_free(run->under_way.items[i]->own);
    }
    run->under_way.len = 0;
}

/* Sends what is under way, and takes the answers. */
static orm_status run_errands(load_run *run, const char *query) {
    orm__errand *sent = NULL;
    orm_status status = run->under_way.len ? send(run, &sent) : ORM_OK;
    for (size_t i = 0; i < run->under_way.len && status == ORM_OK; i++) {
        errand *each = run->under_way.items[i];
        if (!each->node->relation)
            status = take_root(run, each->node, query, sent[i].result);
        else if (each->node->how == ORM_LOAD_SUBQUERY)
            status = take_subquery(run, each, sent[i].result);
        else
            status = take_relation(run, each, sent[i].result);
    }
    end_errands(run, sent);
    return status;
}

/* --- levels ------------------------------------------------------------------------------------ */

/* Whether a statement for the same relationship is under way: what both lack is asked for once. */
static bool is_asked(const load_run *run, const orm__load_node *node) {
    for (size_t i = 0; i < run->under_way.len; i++)
        if (run->under_way.items[i]->node->relation == node->relation)
            return true;
    return false;
}

/* From here on a node has a statement of its own, whatever it had come with. */
static void stand_alone(orm__load_node *node) {
    if (node->how == ORM_LOAD_SELECTIN)
        return;
    node->how = ORM_LOAD_SELECTIN;
    node->joined = 0;
    node->list = NULL;
}

static orm_status visit(load_run *run, orm__load_node *node, bool *later) {
    orm__load_node *parent = node->parent;
    *later = is_asked(run, node);
    if (*later)
        return ORM_OK;
    stand_alone(node);
    errand *made = add_errand(run, node);
    if (!made)
        return no_memory(run);
    orm_status status = orm__relation_begin(&made->loader, &parent->objects);
    if (status == ORM_OK && made->loader.sibling_count)
        status = orm__relation_resolve(&made->loader);
    if (status != ORM_OK || made->loader.left > 0)
        return status;
    run->under_way.len--;
    return made->loader.sibling_count ? orm__relation_place(&made->loader, false) : ORM_OK;
}

static orm_status add_below(load_run *run, const orm__load_node *node) {
    for (orm__load_node *child = node->children; child; child = child->next)
        if (!ORM__LIST_ADD(run->scratch, &run->next, child))
            return no_memory(run);
    return ORM_OK;
}

static orm_status run_level(load_run *run, orm__load_node *const *level, size_t len,
                            size_t *asked) {
    orm_status status = ORM_OK;
    bool *later = orm_arena_zalloc(run->scratch, len * sizeof *later);
    if (!later)
        return no_memory(run);
    for (size_t i = 0; i < len && status == ORM_OK; i++)
        status = visit(run, level[i], &later[i]);
    for (size_t i = 0; i < run->under_way.len && asked; i++)
        *asked += run->under_way.items[i]->loader.sibling_count;
    if (status == ORM_OK)
        status = run_errands(run, NULL);
    else
        end_errands(run, NULL);
    for (size_t i = 0; i < len && status == ORM_OK; i++) {
        if (later[i]) {
            status = ORM__LIST_ADD(run->scratch, &run->next, level[i]) ? ORM_OK : no_memory(run);
            continue;
        }
        status = orm__load_objects_of(run->session, level[i], run->scratch);
        if (status == ORM_OK)
            status = add_below(run, level[i]);
    }
    return status;
}

static orm_status run_levels(load_run *run, size_t *asked) {
    orm_status status = ORM_OK;
    while (run->next.len && status == ORM_OK) {
        orm__load_node **level = run->next.items;
        size_t len = run->next.len;
        run->next.items = NULL;
        run->next.len = run->next.capacity = 0;
        status = run_level(run, level, len, asked);
        asked = NULL;
    }
    return status;
}

/* --- the calls --------------------------------------------------------------------------------- */

orm_status orm__load_objects_of(orm_session *session, orm__load_node *node, orm_arena *scratch) {
    orm__load_node *parent = node->parent;
    if (!parent)
        return ORM_OK;
    orm_status status =
        parent->objects.items ? ORM_OK : orm__load_objects_of(session, parent, scratch);
    if (status == ORM_OK &&
        !orm__relation_targets(&parent->objects, node->number, scratch, &node->objects))
        return orm__fail_nomem(&session->failure);
    return status;
}

orm_status orm__load_run_below(orm_session *session, orm__load_node *const *nodes, size_t count,
                               orm_arena *scratch, size_t *asked) {
    load_run run = {.session = session, .scratch = scratch};
    orm_status status = ORM_OK;
    for (size_t i = 0; i < count && status == ORM_OK; i++)
        status = add_below(&run, nodes[i]);
    return status == ORM_OK ? run_levels(&run, asked) : status;
}

orm_status orm__load_run_root(orm_session *session, orm__load_node *root, const char *query,
                              const orm__parameters *parameters, orm_arena *scratch,
                              orm_list *out) {
    load_run run = {.session = session, .scratch = scratch};
    errand *made = add_errand(&run, root);
    if (!made)
        return no_memory(&run);
    made->parameters = parameters;
    orm_status status = finish_statement(&run, made, query);
    if (status == ORM_OK)
        status = run_errands(&run, query);
    else
        end_errands(&run, NULL);
    if (status == ORM_OK)
        status = orm__load_run_below(session, &root, 1, scratch, NULL);
    if (status == ORM_OK)
        *out = root->objects;
    return status;
}
