/*
 * Expressions over a table's columns: names that are almost, but not quite, a column's.
 *
 * Whether SQL is right only a server can tell. But in a check, a generated column or an index's
 * condition every bare name is a column's, a type's or a word of SQL; one that is none of the
 * table's columns, and near to one, is a slip that is better shown here than there.
 */
#include "model/build.h"
#include "postgres/quote.h"

#include <string.h>

static bool is_symbol(const sql_token *token, char symbol) {
    return token->kind == SQL_SYMBOL && *token->start == symbol;
}

/* After these comes no column: a.b, x::type, f(y as type), collate z. */
static bool hides_names(const sql_token *before) {
    return is_symbol(before, '.') || is_symbol(before, ':') ||
           (before->text &&
            (strcmp(before->text, "as") == 0 || strcmp(before->text, "collate") == 0));
}

/* Before these stands no column: schema.x, f(…), date '…'. */
static bool makes_a_call(const sql_token *after) {
    return is_symbol(after, '.') || is_symbol(after, '(') || after->kind == SQL_TEXT;
}

/* Words of SQL's that stand between names and are not reserved: at time zone, extract (year from …),
 * character varying. */
static bool is_syntax(const sql_token *token, const sql_token *after) {
    static const char *const words[] = {"zone",     "varying",    "without", "precision",
                                        "document", "normalized", "unknown", "symmetric"};
    if (after->text && strcmp(after->text, "from") == 0)
        return true;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (token->kind == SQL_WORD && strcmp(words[i], token->text) == 0)
            return true;
    return false;
}

static bool is_type(const builder *b, const char *name) {
    return pg_type_named(name) || pg_type_internal(name) ||
           orm__map_get(&b->types, name_key(b, NULL, name)) || orm__map_get(&b->aliases, name);
}

static void check_name(builder *b, const draft_table *draft, const expression *of,
                       const sql_token *token) {
    const model_table *table = draft->table;
    if (model_column_named(table, token->text) || is_type(b, token->text) ||
        (token->kind == SQL_WORD && pg_is_keyword(token->text)))
        return;
    name_list names = {0};
    for (size_t i = 0; i < table->columns.len; i++)
        gen_list_add(b->arena, &names, table->columns.items[i]->name);
    const char *nearest = diag_nearest(token->text, names.items, names.len);
    if (nearest)
        diag_hint(diag_error(b->sink, DIAG_UNKNOWN_COLUMN, sql_token_span(of, token),
                             "`%s` has no column `%s`", draft->entity->name, token->text),
                  "did you mean `%s`?", nearest);
}

void check_expression(builder *b, const draft_table *draft, const expression *of) {
    if (!of->sql || draft->table->kind != TABLE_PLAIN)
        return;
    const char *at = of->sql;
    sql_token before = {.kind = SQL_END, .start = at}, token = sql_next(b->arena, &at);
    while (token.kind != SQL_END) {
        sql_token after = sql_next(b->arena, &at);
        if (token.text && strlen(token.text) > 2 && !hides_names(&before) &&
            !makes_a_call(&after) && !is_syntax(&token, &after))
            check_name(b, draft, of, &token);
        before = token;
        token = after;
    }
}
