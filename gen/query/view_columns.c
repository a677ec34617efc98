/* Types the selects of views and gives the model their columns. What a select gives is inferred unless
 * the schema says all of it, and an error unless it is. */
#include "query/view_columns.h"

#include <string.h>

#include "diag/memory.h"
#include "query/analysis.h"

static const source *source_of_view(orm_arena *arena, const schema_table *view, uint32_t *start) {
    const expression *select = &view->table->view;
    *start = select->at.start;
    if (select->at.source)
        return select->at.source;
    *start = 0;
    return source_of_text(arena, view->table->name.name, select->sql, strlen(select->sql));
}

static sql_query *parse_view(analysis *a, const char *sql, uint32_t start) {
    sql_text text = {.arena = a->arena};
    sql_error error;
    size_t len = strlen(sql);
    while (len && strchr("; \t\r\n", sql[len - 1]))
        len--;
    orm__buffer_write(&text.buffer, sql, len);
    gen_list_add(a->arena, &text.segments, (sql_segment){.in = start, .len = (uint32_t)len});
    sql_query *query = sql_parse(a->arena, &text, &error);
    sql_text_free(&text);
    if (!query)
        analysis_error(a, DIAG_QUERY_SYNTAX, error.at == SQL_NOWHERE ? start : error.at, "%s",
                       error.message);
    return query;
}

/* The model may outlive this compile: nothing of the column points into it. */
static model_column *new_column(analysis *a, const model *of, model_table *table,
                                result_column *result) {
    model_column *column = gen_new(of->arena, model_column);
    column->name = gen_strdup(of->arena, result->name);
    column->c_name = column->name;
    column->table = table;
    column->not_null = !result_nullable(a, result);
    column->at = table->name.at;
    column->type = schema_query_type(a->schema, result->type ? result->type : OID_TEXT).model;
    column->type.schema = gen_strdup(of->arena, column->type.schema);
    column->type.name = gen_strdup(of->arena, column->type.name);
    return column;
}

/* A column that the schema knows by name only, from a key or a relationship of the view. */
static bool is_bare(const model_column *column) {
    return column->type.kind == TYPE_OPAQUE && column->type.name == NULL;
}

static bool has_all_columns(const model_table *table, const sql_query *query) {
    for (size_t i = 0; i < query->results.len; i++) {
        const model_column *column = model_column_named(table, query->results.items[i]->name);
        if (!column || is_bare(column))
            return false;
    }
    return true;
}

static bool is_given(const sql_query *query, const char *name) {
    for (size_t i = 0; i < query->results.len; i++)
        if (strcmp(query->results.items[i]->name, name) == 0)
            return true;
    return false;
}

/* What the schema says about columns must be about those that there are. */
static void check_columns(analysis *a, const model_table *table, const sql_query *query) {
    for (size_t i = 0; i < table->columns.len; i++) {
        const model_column *column = table->columns.items[i];
        if (is_given(query, column->name))
            continue;
        diag_message *message = diag_error(a->sink, DIAG_QUERY_COLUMN, column->at,
                                           "the select of view `%s` gives no column `%s`",
                                           table->name.name, column->name);
        const char **names = gen_alloc(a->arena, (query->results.len + 1) * sizeof *names);
        for (size_t k = 0; k < query->results.len; k++)
            names[k] = query->results.items[k]->name;
        const char *nearest = diag_nearest(column->name, names, query->results.len);
        if (nearest)
            diag_hint(message, "did you mean `%s`?", nearest);
    }
}

/* What a key is made of, or a relationship that leads somewhere, is never NULL. */
static bool is_required(const model_table *table, const model_column *column) {
    const model_constraint *key = table->primary_key;
    for (size_t i = 0; key && i < key->columns.len; i++)
        if (key->columns.items[i] == column)
            return true;
    for (size_t r = 0; table->entity && r < table->entity->relations.len; r++) {
        const model_relation *relation = table->entity->relations.items[r];
        for (size_t i = 0; relation->kind == RELATION_OWNER && i < relation->columns.len; i++)
            if (relation->columns.items[i] == column && !relation->nullable)
                return true;
    }
    return false;
}

/* The columns take the select's order; those that the model had keep what it knows of them. */
static void give_columns(analysis *a, model_table *table, sql_query *query) {
    const model *of = schema_model(a->schema);
    check_columns(a, table, query);
    if (has_all_columns(table, query))
        return;
    model_columns columns = {0};
    for (size_t i = 0; i < query->results.len; i++) {
        model_column *column = model_column_named(table, query->results.items[i]->name);
        if (!column)
            column = new_column(a, of, table, query->results.items[i]);
        if (is_bare(column)) {
            const model_column *inferred = new_column(a, of, table, query->results.items[i]);
            column->type = inferred->type;
            column->not_null = inferred->not_null || is_required(table, column);
        }
        column->position = (int)i;
        gen_list_add(of->arena, &columns, column);
    }
    table->columns = columns;
}

/* Whether the schema says what type each column has. */
static bool says_all_columns(const model_table *table, const sql_query *query) {
    for (size_t i = 0; i < table->columns.len; i++)
        if (is_bare(table->columns.items[i]))
            return false;
    return table->columns.len > 0 && (!query || has_all_columns(table, query));
}

/* A select need not be understood where the schema says all that it gives: it may look at what only
 * the server knows, such as its own catalogue or an extension's functions. */
static void type_view(analysis *a, model_table *table, const char *sql, uint32_t start) {
    diag *sink = a->sink;
    a->sink = diag_new(a->arena);
    sql_query *query = parse_view(a, sql, start);
    a->root = query;
    if (query)
        type_query(a, NULL, query);
    bool understood = diag_errors(a->sink) == 0;
    table->opaque = !understood && says_all_columns(table, query);
    if (!table->opaque)
        diag_append(sink, a->sink);
    a->sink = sink;
    if (understood)
        give_columns(a, table, query);
}

void view_columns_infer(query_schema *schema, schema_table *view) {
    const expression *select = &view->table->view;
    if (!select->sql)
        return;
    catalogue *types = schema_catalogue(schema);
    analysis a = {.arena = catalogue_arena(types),
                  .sink = schema_sink(schema),
                  .schema = schema,
                  .catalogue = types,
                  .round = 1};
    uint32_t start = 0;
    a.file = source_of_view(a.arena, view, &start);
    type_view(&a, view->table, select->sql, start);
}

void query_infer_views(orm_arena *arena, const model *of, diag *sink) {
    query_schema *schema = NULL;
    for (size_t i = 0; i < of->tables.len; i++) {
        const model_table *table = of->tables.items[i];
        if (table->kind != TABLE_VIEW && table->kind != TABLE_MATERIALIZED_VIEW)
            continue;
        if (!schema)
            schema = query_schema_new(arena, of, NULL, sink);
        schema_table_of(schema, table);
    }
}
