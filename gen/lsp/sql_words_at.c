/*
 * What a word of a query names: a parameter, a query, a table or what stands for one, a column, a
 * relationship.
 *
 * Only the tokens of the statement are looked at, so that this also works in one that is being typed:
 * `d.employees e` makes `e` stand for what the relationship leads to.
 */
#include <string.h>

#include "diag/memory.h"
#include "lsp/lsp_server.h"
#include "postgres/quote.h"
#include "query/query_file.h"
#include "query/sql_tokens.h"

/* --- the statement -------------------------------------------------------------------------------- */

/* The tokens first ≤ i < end of the statement around an offset: between the lines that name queries. */
typedef struct statement_range {
    sql_tokens tokens;
    size_t first, end;
} statement_range;

static bool names_query(const sql_tokens *tokens, size_t index) {
    static const char mark[] = "-- name:";
    const sql_token *token = &tokens->items[index];
    return token->kind == TOKEN_LINE_COMMENT && token->end - token->start > strlen(mark) &&
           memcmp(tokens->source->text + token->start, mark, strlen(mark)) == 0;
}

static statement_range statement_around(orm_arena *arena, const lsp_document *in, uint32_t offset) {
    statement_range range = {.tokens = tokens_read(arena, in->source, diag_new(arena))};
    const sql_tokens *tokens = &range.tokens;
    for (size_t i = 0; i < tokens->len && tokens->items[i].kind != TOKEN_END; i++) {
        if (names_query(tokens, i) && tokens->items[i].start > offset)
            break;
        if (names_query(tokens, i))
            range.first = i;
        range.end = i + 1;
    }
    return range;
}

lsp_names lsp_parameters_around(orm_arena *arena, const lsp_document *in, uint32_t offset) {
    lsp_names names = {0};
    const statement_range of = statement_around(arena, in, offset);
    for (size_t i = of.first; i < of.end; i++) {
        const char *name =
            of.tokens.items[i].kind == TOKEN_PARAMETER ? token_name(arena, &of.tokens, i) : NULL;
        bool known = name == NULL;
        for (size_t k = 0; !known && k < names.len; k++)
            known = strcmp(names.items[k], name) == 0;
        if (!known)
            gen_list_add(arena, &names, name);
    }
    return names;
}

const typed_query *lsp_query_around(const lsp_server *server, const lsp_document *in,
                                    uint32_t offset) {
    const typed_query *found = NULL;
    const query_set *set = server->good.queries;
    for (size_t i = 0; set != NULL && i < set->queries.len; i++) {
        const typed_query *each = set->queries.items[i];
        uint32_t line = source_place(in->source, offset).line;
        if (source_same_file(each->at.source->path, in->path) &&
            source_place(each->at.source, each->at.start).line <= line)
            found = each;
    }
    return found;
}

/* --- tables and what stands for them --------------------------------------------------------------- */

typedef struct alias {
    const char *name;
    const model_table *table;
} alias;

/* What the statement's names stand for. They are found from its start to its end: what a path begins
 * with is said before it, or it is none that could be joined. */
typedef struct scope {
    orm_arena *arena;
    const model *schema;
    statement_range in;
    ORM__LIST(alias) aliases;
    lsp_tables tables;
} scope;

/* NULL when the token is no name. */
static const char *name_at(const scope *s, size_t index) {
    const token_kind kind = index < s->in.end ? s->in.tokens.items[index].kind : TOKEN_END;
    return kind == TOKEN_WORD || kind == TOKEN_QUOTED ? token_name(s->arena, &s->in.tokens, index)
                                                      : NULL;
}

static const model_table *called(const scope *s, const char *name) {
    for (size_t i = 0; i < s->aliases.len; i++)
        if (strcmp(s->aliases.items[i].name, name) == 0)
            return s->aliases.items[i].table;
    return lsp_table_named(s->schema, name);
}

/* The table that the names from a token on lead to, `departments` or `d.employees`; NULL when none.
 * `*after` is the token behind them. */
static const model_table *led_to(const scope *s, size_t index, size_t *after) {
    const char *name = name_at(s, index), *member = NULL;
    if (index + 1 < s->in.end && token_is(&s->in.tokens, index + 1, '.'))
        member = name_at(s, index + 2);
    *after = index + (member != NULL ? 3 : 1);
    if (name == NULL)
        return NULL;
    const model_table *table = called(s, name);
    if (table == NULL) /* an entity's name is exact */
        table = called(s, lsp_word_text(s->arena, token_span(&s->in.tokens, index)));
    if (table == NULL || member == NULL)
        return table;
    const model_relation *relation = lsp_relation_named(table, member);
    return relation != NULL ? relation->target->table : NULL;
}

static void add_table(scope *s, const model_table *table) {
    for (size_t i = 0; i < s->tables.len; i++)
        if (s->tables.items[i] == table)
            return;
    gen_list_add(s->arena, &s->tables, table);
}

static scope scope_around(const lsp_server *server, orm_arena *arena, const lsp_document *in,
                          uint32_t offset) {
    scope s = {arena, server->good.schema, statement_around(arena, in, offset)};
    for (size_t i = s.in.first, after; i < s.in.end; i++) {
        const model_table *table = led_to(&s, i, &after);
        if (table == NULL)
            continue;
        add_table(&s, table);
        if (after < s.in.end && token_is_word(&s.in.tokens, after, "as"))
            after++;
        const char *name = name_at(&s, after);
        if (name != NULL && !pg_is_keyword(name))
            gen_list_add(arena, &s.aliases, (alias){name, table});
    }
    return s;
}

lsp_tables lsp_tables_around(lsp_server *server, orm_arena *arena, const lsp_document *in,
                             uint32_t offset) {
    return scope_around(server, arena, in, offset).tables;
}

const model_table *lsp_table_called(lsp_server *server, orm_arena *arena, const lsp_document *in,
                                    uint32_t offset, const char *name) {
    const scope s = scope_around(server, arena, in, offset);
    return called(&s, name);
}

/* --- words ----------------------------------------------------------------------------------------- */

static const char *type_of(orm_arena *arena, const query_type *type, bool nullable) {
    return gen_printf(arena, "%s%s", type->spelling != NULL ? type->spelling : "?",
                      nullable ? "?" : "");
}

static bool found_parameter(orm_arena *arena, const typed_query *query, const char *name,
                            lsp_found *found) {
    for (size_t i = 0; query != NULL && i < query->parameters.len; i++) {
        const query_parameter *each = &query->parameters.items[i];
        if (strcmp(each->name, name) != 0)
            continue;
        found->declared = each->at;
        found->text = gen_printf(arena, "```\n:%s %s\n```\nparameter of `%s`%s", name,
                                 type_of(arena, &each->type, each->nullable), query->name,
                                 each->optional >= 0 ? ", which may be left out" : "");
        return true;
    }
    return false;
}

static bool found_query(orm_arena *arena, const typed_query *query, lsp_found *found) {
    orm__buffer text = {0};
    orm__buffer_printf(&text, "```\n%s :%s\n", query->name,
                       query_cardinality_word(query->cardinality));
    for (size_t i = 0; i < query->parameters.len; i++)
        orm__buffer_printf(
            &text, "  :%s %s\n", query->parameters.items[i].name,
            type_of(arena, &query->parameters.items[i].type, query->parameters.items[i].nullable));
    for (size_t i = 0; i < query->columns.len; i++)
        if (!query->columns.items[i].hidden)
            orm__buffer_printf(
                &text, "  %s %s\n", query->columns.items[i].name,
                type_of(arena, &query->columns.items[i].type, query->columns.items[i].nullable));
    orm__buffer_text_add(&text, "```");
    if (query->doc != NULL)
        orm__buffer_printf(&text, "\n%s", query->doc);
    found->declared = query->at;
    found->text = gen_keep(arena, &text);
    return true;
}

/* The name before the point in front of a word; NULL when there is none. */
static const char *qualifier(orm_arena *arena, span word) {
    if (word.start < 2 || word.source->text[word.start - 1] != '.')
        return NULL;
    const span before = lsp_word_at(word.source, word.start - 1);
    return before.start < before.end ? lsp_word_text(arena, before) : NULL;
}

static bool is_parameter(span word) {
    const char *text = word.source->text;
    return word.start > 0 && text[word.start - 1] == ':' &&
           (word.start < 2 || text[word.start - 2] != ':');
}

/* A column of the result by what it is called there. */
static bool found_result(orm_arena *arena, const typed_query *query, const char *name,
                         lsp_found *found) {
    for (size_t i = 0; query != NULL && i < query->columns.len; i++) {
        const query_column *each = &query->columns.items[i];
        if (each->hidden || strcmp(each->name, name) != 0)
            continue;
        found->declared = each->at;
        found->text = gen_printf(arena, "```\n%s %s\n```\nresult of `%s`", name,
                                 type_of(arena, &each->type, each->nullable), query->name);
        return true;
    }
    return false;
}

bool lsp_find_in_sql(lsp_server *server, orm_arena *arena, const lsp_document *in,
                     lsp_found *found) {
    const uint32_t at = found->word.start;
    const char *name = lsp_word_text(arena, found->word);
    const typed_query *query = lsp_query_around(server, in, at);
    const char *before = qualifier(arena, found->word);
    if (is_parameter(found->word))
        return found_parameter(arena, query, name, found);
    if (before != NULL)
        return lsp_found_member(arena, lsp_table_called(server, arena, in, at, before), name,
                                found);
    if (query != NULL && strcmp(query->name, name) == 0)
        return found_query(arena, query, found);
    if (lsp_found_table(arena, lsp_table_named(server->good.schema, name), found))
        return true;
    const lsp_tables tables = lsp_tables_around(server, arena, in, at);
    for (size_t i = 0; i < tables.len; i++)
        if (lsp_found_member(arena, tables.items[i], name, found))
            return true;
    return found_result(arena, query, name, found) ||
           lsp_found_table(arena, lsp_table_called(server, arena, in, at, name), found);
}
