/*
 * Views, and SQL that is written as it stands in `sql { }`.
 *
 * PostgreSQL looks into the bodies of functions when they are made, which may name what comes only
 * later; so a schema with SQL of its own asks it not to.
 */
#include "ddl/writer.h"
#include "diag/memory.h"

#include <stdlib.h>
#include <string.h>

static bool is_view(const model_table *table) {
    return table->kind == TABLE_VIEW || table->kind == TABLE_MATERIALIZED_VIEW;
}

void write_settings(ddl_writer *w) {
    if (w->model->statements.len)
        write_text(w, "SET check_function_bodies = false;\n\n");
}

/* --- SQL ---------------------------------------------------------------------------------------- */

/* Without blanks and semicolons at its end. */
static void write_trimmed(ddl_writer *w, const char *sql) {
    size_t len = strlen(sql);
    while (len && strchr(" \t\r\n;", sql[len - 1]))
        len--;
    orm__buffer_write(w->out, sql, len);
}

static void write_statement(ddl_writer *w, const char *sql) {
    write_trimmed(w, sql);
    write_end(w);
    write_text(w, "\n");
}

void write_first_statements(ddl_writer *w) {
    for (size_t i = 0; i < w->model->statements.len; i++)
        if (w->model->statements.items[i].first)
            write_statement(w, w->model->statements.items[i].sql.sql);
}

void write_table_statements(ddl_writer *w) {
    for (size_t i = 0; i < w->model->tables.len; i++)
        for (size_t k = 0; k < w->model->tables.items[i]->sql.len; k++)
            write_statement(w, w->model->tables.items[i]->sql.items[k].sql);
}

/* --- views --------------------------------------------------------------------------------------- */

void write_view(ddl_writer *w, const model_table *view) {
    const char *what = view->kind == TABLE_VIEW ? "VIEW" : "MATERIALIZED VIEW";
    write_text(w, "CREATE ");
    write_text(w, what);
    write_text(w, " ");
    write_path(w, &view->name);
    write_table_storage(w, view);
    write_text(w, " AS\n");
    write_statement(w, view->view.sql);
    w->out->len--;
    write_indexes(w, view);
    write_comment(w, what, &view->name, NULL, view->doc);
    write_index_comments(w, view);
    write_text(w, "\n");
}

/* A view or a statement, by its place among both. */
typedef struct placed {
    size_t order;
    const model_table *view; /* NULL for a statement */
    const char *sql;
} placed;

static int compare_placed(const void *a, const void *b) {
    const placed *left = a, *right = b;
    return left->order < right->order ? -1 : left->order > right->order;
}

void write_views_and_statements(ddl_writer *w) {
    ORM__LIST(placed) all = {0};
    for (size_t i = 0; i < w->model->tables.len; i++) {
        const model_table *table = w->model->tables.items[i];
        if (is_view(table))
            gen_list_add(w->arena, &all, (placed){table->order, table, NULL});
    }
    for (size_t i = 0; i < w->model->statements.len; i++) {
        const model_statement *statement = &w->model->statements.items[i];
        if (!statement->first)
            gen_list_add(w->arena, &all, (placed){statement->order, NULL, statement->sql.sql});
    }
    if (all.len)
        qsort(all.items, all.len, sizeof *all.items, compare_placed);
    for (size_t i = 0; i < all.len; i++) {
        if (all.items[i].view)
            write_view(w, all.items[i].view);
        else
            write_statement(w, all.items[i].sql);
    }
}
