/* Types the selects of views and gives the model their columns. */
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

static bool has_all_columns(const model_table *table, const sql_query *query) {
    for (size_t i = 0; i < query->results.len; i++)
        if (!model_column_named(table, query->results.items[i]->name))
            return false;
    return true;
}

/* The columns take the select's order; those that the model had keep what it knows of them. */
static void give_columns(analysis *a, model_table *table, sql_query *query) {
    const model *of = schema_model(a->schema);
    if (has_all_columns(table, query))
        return;
    model_columns columns = {0};
    for (size_t i = 0; i < query->results.len; i++) {
        model_column *column = model_column_named(table, query->results.items[i]->name);
        if (!column)
            column = new_column(a, of, table, query->results.items[i]);
        column->position = (int)i;
        gen_list_add(of->arena, &columns, column);
    }
    table->columns = columns;
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
    size_t before = diag_errors(a.sink);
    sql_query *query = parse_view(&a, select->sql, start);
    if (!query)
        return;
    a.root = query;
    type_query(&a, NULL, query);
    if (diag_errors(a.sink) == before)
        give_columns(&a, view->table, query);
}

void query_infer_views(orm_arena *arena, const model *of, diag *sink) {
    query_schema *schema = query_schema_new(arena, of, sink);
    for (size_t i = 0; i < of->tables.len; i++)
        schema_table_of(schema, of->tables.items[i]);
}
