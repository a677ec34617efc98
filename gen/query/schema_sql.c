/*
 * The SQL of a schema: expressions over a table's columns, and whole statements.
 *
 * PostgreSQL's own grammar reads it, and a name in an expression must be a column of its table. What
 * else it says, functions, operators and types, only a server can judge, which may know more than the
 * schema does. Nothing is said of what was read from a database: that took it.
 */
#include <string.h>

#include "diag/memory.h"
#include "query/analysis.h"
#include "query/sql_definitions.h"

/* Whose columns the names of an expression mean. */
typedef struct sql_owner {
    const char *name; /* in messages */
    const model_table *table;
    const model_entity *child; /* whose parents' columns may be named as well; or NULL */
} sql_owner;

typedef struct checking {
    analysis a;
    const model *of;
    const sql_owner *owner;
} checking;

/* --- names ----------------------------------------------------------------------------------- */

static bool is_column(const sql_owner *owner, const char *name) {
    if (model_column_named(owner->table, name))
        return true;
    for (const model_entity *each = owner->child; each; each = each->parent)
        if (model_column_named(each->table, name))
            return true;
    return false;
}

/* What each row has besides its columns; SYSTEM_USER, a word since PostgreSQL 16. */
static bool is_known(const sql_owner *owner, const char *name) {
    static const char *const words[] = {"tableoid", "ctid", "xmin",       "xmax",
                                        "cmin",     "cmax", "system_user"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(words[i], name) == 0)
            return true;
    return strcmp(owner->table->name.name, name) == 0 || is_column(owner, name);
}

static void unknown_column(checking *c, const sql_expr *at, const char *name) {
    const model_columns *columns = &c->owner->table->columns;
    const char **names = gen_alloc(c->a.arena, (columns->len + 1) * sizeof *names);
    for (size_t i = 0; i < columns->len; i++)
        names[i] = columns->items[i]->name;
    diag_message *error = analysis_error(&c->a, DIAG_UNKNOWN_COLUMN, at->at,
                                         "`%s` has no column `%s`", c->owner->name, name);
    const char *nearest = diag_nearest(name, names, columns->len);
    if (nearest)
        diag_hint(error, "did you mean `%s`?", nearest);
}

static void check_names(void *context, sql_expr *expr) {
    checking *c = context;
    const sql_owner *owner = c->owner;
    expr_visit_parts(expr, check_names, c);
    if (expr->kind != SQL_COLUMN || expr->flag)
        return;
    const char *name = expr->words.items[expr->words.len - 1];
    bool qualified =
        expr->words.len == 2 && strcmp(expr->words.items[0], owner->table->name.name) == 0;
    if ((expr->words.len == 1 || qualified) && !is_known(owner, name))
        unknown_column(c, expr, name);
}

static void refuse_names(void *context, sql_expr *expr) {
    checking *c = context;
    expr_visit_parts(expr, refuse_names, c);
    if (expr->kind == SQL_COLUMN)
        diag_hint(analysis_error(&c->a, DIAG_BAD_DEFAULT, expr->at, "a default can name no column"),
                  "what other columns decide is `generated (…)`");
}

/* --- syntax ---------------------------------------------------------------------------------- */

/* Whether it may be what only the grammar of a newer server takes: SQL/JSON, or anything where the
 * schema is for one. */
static bool is_newer(const checking *c, const char *sql) {
    return c->of->server > sql_grammar() || sql_may_name(sql, "json");
}

/* A statement with the expression in it. */
static sql_text statement_of(const checking *c, const expression *from) {
    sql_text text = {.arena = c->a.arena};
    const source *file = from->at.source;
    uint32_t start = from->at.start, len = (uint32_t)strlen(from->sql);
    bool verbatim = start + len <= file->len && memcmp(file->text + start, from->sql, len) == 0;
    sql_text_put(&text, "SELECT (", start);
    if (verbatim)
        sql_text_keep(&text, file->text, start, start + len);
    else
        sql_text_put(&text, from->sql, start);
    sql_text_put(&text, "\n)", verbatim ? start + len : start);
    return text;
}

static uint32_t place_of(const expression *from, const sql_error *error) {
    return error->at == SQL_NOWHERE ? from->at.start : error->at;
}

/* NULL when there is none, or when it is none and that was told. */
static sql_expr *read_expression(checking *c, const expression *from) {
    sql_error error;
    if (!from->sql || !from->at.source)
        return NULL;
    c->a.file = from->at.source;
    sql_text text = statement_of(c, from);
    sql_query *read = sql_parse(c->a.arena, &text, &error);
    sql_text_free(&text);
    if (!read && error.kind == SQL_ERROR_SYNTAX && !is_newer(c, from->sql))
        analysis_error(&c->a, DIAG_SYNTAX, place_of(from, &error), "%s", error.message);
    return read ? read->targets.items[0].value : NULL;
}

/* `owner` is NULL where its columns are not known. */
static void check_expression(checking *c, const sql_owner *owner, const expression *from) {
    sql_expr *read = read_expression(c, from);
    c->owner = owner;
    if (read && owner)
        check_names(c, read);
}

static void check_default(checking *c, const expression *from) {
    sql_expr *read = read_expression(c, from);
    if (read)
        refuse_names(c, read);
}

/* What the grammar at hand does not take may be a statement of the server that is meant. */
static void check_statements(checking *c, const expression *from) {
    sql_definitions made = {0};
    sql_error error;
    if (!from->sql || !from->at.source ||
        sql_parse_definitions(c->a.arena, from->sql, &made, &error) ||
        error.kind != SQL_ERROR_SYNTAX || is_newer(c, from->sql))
        return;
    error.at += error.at == SQL_NOWHERE ? 0 : from->at.start;
    c->a.file = from->at.source;
    diag_message *told = diag_warning(
        c->a.sink, DIAG_SYNTAX, analysis_span(&c->a, place_of(from, &error)), "%s", error.message);
    if (sql_grammar() < 17)
        diag_hint(told, "so says PostgreSQL %d; `package %s server 17` is for a newer one",
                  sql_grammar(), c->of->package);
}

/* --- where expressions stand --------------------------------------------------------------------- */

static void check_elements(checking *c, const sql_owner *owner, const model_elements *elements) {
    for (size_t i = 0; i < elements->len; i++)
        check_expression(c, owner, &elements->items[i].expression);
}

static void check_constraint(checking *c, const sql_owner *owner, const model_constraint *of) {
    check_expression(c, owner, &of->check);
    check_elements(c, owner, &of->elements);
}

static void check_table(checking *c, const model_table *table) {
    const sql_owner own = {table->entity ? table->entity->name : table->name.name, table, NULL};
    /* Columns that it has from a table which is declared elsewhere are not known. */
    bool known = table->kind == TABLE_PLAIN && table->inherits.len == table->inherits_names.len;
    const sql_owner *owner = known ? &own : NULL;
    for (size_t i = 0; i < table->columns.len; i++) {
        check_expression(c, owner, &table->columns.items[i]->generated);
        check_default(c, &table->columns.items[i]->default_value);
        check_expression(c, owner, &table->columns.items[i]->backfill);
    }
    for (size_t i = 0; i < table->constraints.len; i++)
        check_constraint(c, owner, table->constraints.items[i]);
    for (size_t i = 0; i < table->indexes.len; i++) {
        check_elements(c, owner, &table->indexes.items[i]->elements);
        check_expression(c, owner, &table->indexes.items[i]->where);
    }
    check_elements(c, owner, &table->partitioning.key);
    for (size_t i = 0; i < table->sql.len; i++)
        check_statements(c, &table->sql.items[i]);
}

static void check_entity(checking *c, const model_entity *entity) {
    const sql_owner own = {entity->name, entity->table, entity};
    const sql_owner *owner = entity->table->kind == TABLE_PLAIN ? &own : NULL;
    for (size_t i = 0; i < entity->computed.len; i++)
        check_expression(c, owner, &entity->computed.items[i].sql);
    for (size_t i = 0; i < entity->relations.len; i++) {
        const model_entity *target = entity->relations.items[i]->target;
        const sql_owner theirs = {target->name, target->table, target};
        check_expression(c, target->table->kind == TABLE_PLAIN ? &theirs : NULL,
                         &entity->relations.items[i]->where);
    }
}

void query_check_schema(orm_arena *arena, const model *of, diag *sink) {
    checking c = {.a = {.arena = arena, .sink = sink}, .of = of};
    for (size_t i = 0; i < of->domains.len; i++) {
        check_default(&c, &of->domains.items[i]->default_value);
        for (size_t k = 0; k < of->domains.items[i]->checks.len; k++)
            check_expression(&c, NULL, &of->domains.items[i]->checks.items[k]->check);
    }
    for (size_t i = 0; i < of->tables.len; i++)
        check_table(&c, of->tables.items[i]);
    for (size_t i = 0; i < of->entities.len; i++)
        check_entity(&c, of->entities.items[i]);
    for (size_t i = 0; i < of->statements.len; i++)
        check_statements(&c, &of->statements.items[i].sql);
}
