/* Asking the server, and the small texts that its catalogue is made of. */
#include <libpq-fe.h>
#include <stdlib.h>
#include <string.h>

#include "inspect/reader.h"
#include "postgres/quote.h"
#include "postgres/sql_words.h"

/* --- queries ---------------------------------------------------------------------------------- */

static void keep_cells(reader *r, const PGresult *result, answer *to) {
    to->rows = (size_t)PQntuples(result);
    to->columns = (size_t)PQnfields(result);
    to->cells = gen_alloc(r->arena, (to->rows * to->columns + 1) * sizeof *to->cells);
    for (size_t i = 0; i < to->rows * to->columns; i++) {
        int row = (int)(i / to->columns), column = (int)(i % to->columns);
        if (!PQgetisnull(result, row, column))
            to->cells[i] = gen_copy(r->arena, PQgetvalue(result, row, column),
                                    (size_t)PQgetlength(result, row, column));
    }
}

answer ask(reader *r, const char *sql) {
    answer made = {0};
    if (r->failed)
        return made;
    int parameters = strstr(sql, "$1") ? 1 : 0;
    PGresult *result =
        PQexecParams(r->connection, sql, parameters, NULL, &r->schemas, NULL, NULL, 0);
    if (PQresultStatus(result) == PGRES_TUPLES_OK) {
        keep_cells(r, result, &made);
    } else {
        r->failed = true;
        const char *message = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
        diag_error(r->sink, DIAG_DATABASE, (span){0}, "cannot read the database: %s",
                   message ? message : "the connection was lost");
    }
    PQclear(result);
    return made;
}

const char *cell(const answer *of, size_t row, size_t column) {
    return of->cells[row * of->columns + column];
}

bool is_true(const answer *of, size_t row, size_t column) {
    const char *text = cell(of, row, column);
    return text && *text == 't';
}

const char *schema_name(const char *schema) {
    return schema && strcmp(schema, "public") == 0 ? NULL : schema;
}

const char *catalogue_name(const char *schema) {
    return schema && strcmp(schema, "pg_catalog") == 0 ? NULL : schema_name(schema);
}

model_name name_at(const answer *of, size_t row, size_t schema_column) {
    return (model_name){.schema = schema_name(cell(of, row, schema_column)),
                        .name = cell(of, row, schema_column + 1)};
}

/* --- arrays, lists and expressions -------------------------------------------------------------- */

static const char *array_element(orm_arena *arena, const char **at) {
    const char *from = *at;
    char *text = gen_alloc(arena, strlen(from) + 1), *to = text;
    bool quoted = *from == '"';
    for (from += quoted; *from && (quoted ? *from != '"' : !strchr(",}", *from)); from++) {
        if (*from == '\\' && from[1])
            from++;
        *to++ = *from;
    }
    *at = from + (quoted && *from == '"');
    return text;
}

text_list array_elements(orm_arena *arena, const char *array) {
    text_list list = {0};
    if (!array || *array != '{' || array[1] == '}')
        return list;
    for (const char *at = array + 1; *at && *at != '}'; at += *at == ',')
        gen_list_add(arena, &list, array_element(arena, &at));
    return list;
}

static int depth_change(const sql_token *token) {
    if (token->kind != SQL_SYMBOL)
        return 0;
    return strchr("([", *token->start) ? 1 : strchr(")]", *token->start) ? -1 : 0;
}

/* Whether the parenthesis that begins the text is closed only at its end. */
static bool is_wrapped(orm_arena *arena, const char *sql) {
    if (*sql != '(')
        return false;
    int depth = 0;
    for (const char *at = sql;;) {
        sql_token token = sql_next(arena, &at);
        if (token.kind == SQL_END)
            return false;
        depth += depth_change(&token);
        if (depth == 0)
            return sql_next(arena, &at).kind == SQL_END;
    }
}

const char *bare_expression(orm_arena *arena, const char *sql) {
    sql = lasting_sql(arena, sql);
    while (sql && is_wrapped(arena, sql))
        sql = gen_copy(arena, sql + 1, strlen(sql) - 2);
    return sql;
}

text_list split_list(orm_arena *arena, const char *sql) {
    text_list list = {0};
    int depth = 0;
    const char *start = sql;
    for (const char *at = sql;;) {
        sql_token token = sql_next(arena, &at);
        depth += depth_change(&token);
        bool comma = token.kind == SQL_SYMBOL && *token.start == ',' && depth == 0;
        if (token.kind != SQL_END && !comma)
            continue;
        const char *end = token.kind == SQL_END ? start + strlen(start) : token.start;
        while (*start == ' ')
            start++;
        gen_list_add(arena, &list, gen_copy(arena, start, (size_t)(end - start)));
        if (token.kind == SQL_END)
            return list;
        start = at;
    }
}

void add_options_of(reader *r, const char *array, const char *prefix, model_options *out) {
    text_list texts = array_elements(r->arena, array);
    for (size_t i = 0; i < texts.len; i++) {
        const char *text = texts.items[i], *equal = strchr(text, '=');
        const char *name = equal ? gen_copy(r->arena, text, (size_t)(equal - text)) : text;
        model_option made = {gen_printf(r->arena, "%s%s", prefix, name), equal ? equal + 1 : NULL};
        gen_list_add(r->arena, out, made);
    }
}

/* --- finding what was read ----------------------------------------------------------------------- */

model_table *table_of(const reader *r, const char *oid) {
    return oid ? orm__map_get(&r->tables, oid) : NULL;
}

model_column *column_of(const reader *r, const char *table_oid, const char *number) {
    return orm__map_get(&r->columns, gen_printf(r->arena, "%s.%s", table_oid, number));
}

bool columns_of(const reader *r, const char *table_oid, const char *numbers, model_columns *out) {
    text_list list = array_elements(r->arena, numbers);
    for (size_t i = 0; i < list.len; i++) {
        model_column *column = column_of(r, table_oid, list.items[i]);
        if (!column)
            return false;
        gen_list_add(r->arena, out, column);
    }
    return true;
}

/* --- SQL texts ------------------------------------------------------------------------------------- */

static const char *taken(reader *r, orm__buffer *text) {
    return gen_keep(r->arena, text);
}

const char *sql_path(reader *r, const model_name *name) {
    orm__buffer text = {0};
    pg_quote_path(&text, name->schema, name->name);
    return taken(r, &text);
}

const char *sql_name(reader *r, const char *name) {
    return sql_path(r, &(model_name){.name = name});
}

/* `///` takes whole lines, without blanks at their ends. */
static bool fits_comment_lines(const char *text) {
    if (strchr(text, '\r') || !*text)
        return false;
    for (const char *line = text;;) {
        const char *end = line + strcspn(line, "\n");
        if (end == line || strchr(" \t\f\v/", *line) || strchr(" \t\f\v", end[-1]))
            return false;
        if (!*end)
            return true;
        line = end + 1;
    }
}

void add_comment(reader *r, model_table *table, const char *object, const char *comment) {
    orm__buffer text = {0};
    if (!comment)
        return;
    orm__buffer_printf(&text, "COMMENT ON %s IS ", object);
    pg_quote_text(&text, comment);
    add_statement(r, table, taken(r, &text));
}

const char *take_comment(reader *r, model_table *table, const char *object, const char *comment) {
    if (!comment || fits_comment_lines(comment))
        return comment;
    add_comment(r, table, object, comment);
    return NULL;
}

static model_table *root_of(model_table *table) {
    while (table && table->partition_of)
        table = table->partition_of;
    return table;
}

static void add_free_statement(reader *r, const char *sql, bool first) {
    sql = lasting_sql(r->arena, sql);
    if (!first && !r->placing) {
        gen_list_add(r->arena, &r->behind, sql);
        return;
    }
    model_statement made = {
        .sql.sql = gen_printf(r->arena, "%s;", sql), .first = first, .order = r->order++};
    gen_list_add(r->arena, &r->model->statements, made);
}

void add_early_statement(reader *r, const char *sql) {
    add_free_statement(r, sql, true);
}

void add_statement(reader *r, model_table *table, const char *sql) {
    model_table *root = root_of(table);
    if (!root || root->kind == TABLE_VIEW || root->kind == TABLE_MATERIALIZED_VIEW) {
        add_free_statement(r, sql, false);
        return;
    }
    if (!root->sql.len)
        gen_list_add(r->arena, &root->sql, (expression){0});
    expression *all = &root->sql.items[0];
    sql = lasting_sql(r->arena, sql);
    all->sql = all->sql ? gen_printf(r->arena, "%s\n%s;", all->sql, sql)
                        : gen_printf(r->arena, "%s;", sql);
}

void add_leftover(reader *r, const char *kind, const char *name) {
    gen_list_add(r->arena, r->leftovers, (inspect_leftover){kind, name});
}
