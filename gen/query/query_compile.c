/*
 * From .sql files to typed queries: split, prepare, parse, type, lower, one statement after the
 * other. A statement with an error is left out; the others go on.
 */
#include <stdlib.h>
#include <string.h>

#include "diag/memory.h"
#include "query/query_result.h"

static void syntax_error(analysis *a, const sql_error *error) {
    static const diag_code codes[] = {[SQL_ERROR_SYNTAX] = DIAG_QUERY_SYNTAX,
                                      [SQL_ERROR_STATEMENT] = DIAG_QUERY_STATEMENT,
                                      [SQL_ERROR_UNSUPPORTED] = DIAG_QUERY_UNSUPPORTED};
    diag_message *message = analysis_error(a, codes[error->kind], error->at, "%s", error->message);
    if (error->kind == SQL_ERROR_SYNTAX)
        diag_hint(message, "read with %s", query_parser_version());
}

static void fill_header(typed_query *query, const query_statement *statement) {
    query->name = statement->name.text;
    query->at = statement->name.at;
    query->doc = statement->doc;
    query->cardinality = statement->cardinality;
    query->row_type = statement->row.text;
}

/* What comes after typing, which changes what the text will be. */
static void finish(analysis *a, lowering *l, typed_query *query) {
    result_fill(a, l, query);
    result_check_cardinality(a, query);
    result_fill_loads(a, query);
    sorts_fill(a, l, query);
    if (query->cardinality == QUERY_PAGE)
        page_fill(a, l, query);
    else if (query->cardinality == QUERY_BULK)
        bulk_fill(a, l, query);
    else if (query->cardinality == QUERY_COPY)
        copy_fill(a, l, query);
    if (query_reads_rows(query))
        result_cast(a, l, query);
    paths_finish(a);
    sorts_render(l);
}

static void render(lowering *l, typed_query *query) {
    query_pieces pieces = {0};
    lowering_render(l, lowering_start(l), lowering_end(l), 0, &pieces);
    for (size_t i = 0; i < pieces.len; i++)
        gen_list_add(l->arena, &query->pieces, pieces.items[i]);
}

static typed_query *compile_statement(orm_arena *arena, query_schema *schema,
                                      const query_statement *statement, diag *sink) {
    size_t before = diag_errors(sink);
    analysis a = {.arena = arena,
                  .sink = sink,
                  .schema = schema,
                  .catalogue = schema_catalogue(schema),
                  .file = statement->tokens->source,
                  .tokens = statement->tokens,
                  .statement = statement,
                  .round = 1};
    lowering l = {.arena = arena, .statement = statement};
    sql_text text = {.arena = arena};
    a.lowering = &l;
    lowering_prepare(&l, &a, &text);
    lowering_optionals(&l, &a);
    sql_error error;
    sql_query *root = diag_errors(sink) > before ? NULL : sql_parse(arena, &text, &error);
    if (!root && diag_errors(sink) == before)
        syntax_error(&a, &error);
    sql_text_free(&text);
    if (!root)
        return NULL;
    a.root = root;
    type_query(&a, NULL, root);
    if (diag_errors(sink) > before)
        return NULL;
    typed_query *query = gen_new(arena, typed_query);
    fill_header(query, statement);
    finish(&a, &l, query);
    if (diag_errors(sink) > before)
        return NULL;
    render(&l, query);
    return query;
}

/* --- the set ------------------------------------------------------------------------------------ */

bool query_reads_rows(const typed_query *query) {
    return query->cardinality <= QUERY_PAGE;
}

const typed_query *query_named(const query_set *set, const char *name) {
    for (size_t i = 0; i < set->queries.len; i++)
        if (strcmp(set->queries.items[i]->name, name) == 0)
            return set->queries.items[i];
    return NULL;
}

static int by_name(const void *a, const void *b) {
    const query_statement *const *left = a, *const *right = b;
    return strcmp((*left)->name.text, (*right)->name.text);
}

static void check_names(orm_arena *arena, const query_statements *statements, diag *sink) {
    const query_statement **sorted = gen_alloc(arena, (statements->len + 1) * sizeof *sorted);
    if (statements->len == 0)
        return;
    memcpy(sorted, statements->items, statements->len * sizeof *sorted);
    qsort(sorted, statements->len, sizeof *sorted, by_name);
    for (size_t i = 1; i < statements->len; i++) {
        const query_statement *one = sorted[i - 1], *other = sorted[i];
        if (strcmp(one->name.text, other->name.text) != 0)
            continue;
        bool swapped = one->name.at.source == other->name.at.source &&
                       one->name.at.start > other->name.at.start;
        diag_message *message = diag_error(sink, DIAG_QUERY_NAME, (swapped ? one : other)->name.at,
                                           "query `%s` is defined twice", one->name.text);
        diag_note(message, (swapped ? other : one)->name.at, "the first one is here");
    }
}

/* --- shared row types ---------------------------------------------------------------------------- */

static const char *row_difference(const typed_query *a, const typed_query *b) {
    if (a->columns.len != b->columns.len || a->entities.len != b->entities.len)
        return "their columns are not the same";
    for (size_t i = 0; i < a->columns.len; i++) {
        const query_column *left = &a->columns.items[i], *right = &b->columns.items[i];
        if (strcmp(left->name, right->name) != 0)
            return "their columns have different names";
        if (left->type.oid != right->type.oid)
            return "their columns have different types";
        if (left->nullable != right->nullable && left->entity < 0)
            return "a column can be NULL in one of them only";
        if (left->entity != right->entity)
            return "their entities are not the same";
    }
    for (size_t i = 0; i < a->entities.len; i++)
        if (a->entities.items[i].entity != b->entities.items[i].entity ||
            a->entities.items[i].nullable != b->entities.items[i].nullable)
            return "their entities are not the same";
    return NULL;
}

static void check_row_types(const query_set *set, diag *sink) {
    for (size_t i = 0; i < set->queries.len; i++) {
        const typed_query *later = set->queries.items[i];
        for (size_t j = 0; later->row_type && j < i; j++) {
            const typed_query *first = set->queries.items[j];
            if (!first->row_type || strcmp(first->row_type, later->row_type) != 0)
                continue;
            const char *why = row_difference(first, later);
            if (!why)
                break;
            diag_message *message = diag_error(sink, DIAG_QUERY_ROW_TYPE, later->at,
                                               "`%s` and `%s` cannot share the row type `%s`: %s",
                                               first->name, later->name, later->row_type, why);
            diag_note(message, first->at, "`%s` is here", first->name);
            break;
        }
    }
}

query_set *query_compile(orm_arena *arena, const model *of, const source *const *files,
                         size_t count, diag *sink) {
    query_set *set = gen_new(arena, query_set);
    set->default_schema = of->default_schema;
    query_statements statements = {0};
    extension_scripts scripts = {0};
    for (size_t i = 0; i < count; i++)
        if (!extension_script_read(arena, files[i], &scripts))
            query_file_read(arena, files[i], &statements, sink);
    query_schema *schema = query_schema_new(arena, of, &scripts, sink);
    check_names(arena, &statements, sink);
    for (size_t i = 0; i < statements.len; i++) {
        typed_query *made = compile_statement(arena, schema, statements.items[i], sink);
        if (made)
            gen_list_add(arena, &set->queries, made);
    }
    check_row_types(set, sink);
    return set;
}
