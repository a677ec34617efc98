/*
 * A statement's text as PostgreSQL's grammar can read it, made in one walk over its tokens.
 *
 * `:name` becomes $n, `ORDER BY :sort` the keys of all sorts one after the other, `JOIN e.x` gets
 * the ON that the grammar wants, "name!" loses its mark. What stays in the lowered statement of
 * this becomes edits; what is only for the parser does not.
 */
#include <string.h>

#include "diag/memory.h"
#include "query/lowering.h"

typedef struct preparation {
    lowering *l;
    analysis *a;
    sql_text *text;
    const sql_tokens *tokens;
    size_t first, end;
    uint32_t kept; /* bytes of the file that are in the text already */
} preparation;

static void keep_up_to(preparation *p, uint32_t at) {
    if (at > p->kept)
        sql_text_keep(p->text, p->tokens->source->text, p->kept, at);
    p->kept = at;
}

/* --- parameters -------------------------------------------------------------------------------- */

/* A message of PostgreSQL's counts them in 16 bits, and a descriptor the pieces of text around them. */
enum { PARAMETERS_MOST = 32767 };

static void refuse_parameters(const preparation *p, size_t index) {
    diag_hint(diag_error(p->a->sink, DIAG_QUERY_UNSUPPORTED, token_span(p->tokens, index),
                         "a query has at most %d parameters", PARAMETERS_MOST),
              "send many values as one array: `= ANY (:ids)`");
}

/* The number of a parameter, from 1 on; one more when its name is new. */
static size_t parameter_at(const preparation *p, size_t index) {
    analysis *a = p->a;
    const char *name = token_name(a->arena, p->tokens, index);
    void **slot = orm__map_enter(&a->parameter_numbers, a->arena, name);
    if (!slot)
        gen_out_of_memory();
    if (*slot)
        return (size_t)(uintptr_t)*slot;
    if (a->parameters.len == PARAMETERS_MOST)
        refuse_parameters(p, index);
    uint32_t at = p->tokens->items[index].start;
    analysis_parameter made = {.name = name, .at = at, .type = OID_UNKNOWN, .group = -1};
    gen_list_add(a->arena, &a->parameters, made);
    *slot = (void *)(uintptr_t)a->parameters.len;
    return a->parameters.len;
}

static void put_parameter(preparation *p, size_t index) {
    const sql_token *token = &p->tokens->items[index];
    size_t number = parameter_at(p, index);
    keep_up_to(p, token->start);
    sql_text_put(p->text, gen_printf(p->a->arena, "$%zu", number), token->start);
    p->kept = token->end;
    edit *made = lowering_edit(p->l, token->start, token->end);
    gen_list_add(p->a->arena, &made->pieces, (query_piece){.parameter = (int)number - 1});
}

/* --- sorts ------------------------------------------------------------------------------------- */

static bool is_sort(const preparation *p, size_t index) {
    size_t by = tokens_before(p->tokens, index);
    size_t order = by == SIZE_MAX ? by : tokens_before(p->tokens, by);
    return order != SIZE_MAX && token_is_word(p->tokens, by, "by") &&
           token_is_word(p->tokens, order, "order") &&
           p->tokens->items[index].depth == p->tokens->items[p->first].depth;
}

static const char *const not_in_sorts[] = {
    "select",    "from",   "where", "limit",  "offset",    "fetch",  "for",  "union",
    "intersect", "except", "group", "having", "returning", "window", "into", "order",
};

/* A sort is keys and nothing else: what could end ORDER BY has no place in it. */
static bool check_sort(preparation *p, const header_sort *sort) {
    size_t before = diag_errors(p->a->sink);
    sql_tokens tokens = tokens_read_part(p->a->arena, p->tokens->source, sort->keys.start,
                                         sort->keys.end, p->a->sink);
    if (diag_errors(p->a->sink) > before)
        return false;
    if (tokens.len == 1) {
        diag_error(p->a->sink, DIAG_QUERY_SORT, sort->name.at, "sort `%s` has no keys",
                   sort->name.text);
        return false;
    }
    for (size_t i = 0; i + 1 < tokens.len; i++) {
        bool comment = tokens.items[i].kind == TOKEN_LINE_COMMENT ||
                       tokens.items[i].kind == TOKEN_BLOCK_COMMENT;
        bool wrong = comment || token_is(&tokens, i, ';') ||
                     tokens.items[i].kind == TOKEN_PARAMETER ||
                     tokens.items[i].kind == TOKEN_POSITIONAL;
        for (size_t w = 0;
             tokens.items[i].depth == 0 && w < sizeof not_in_sorts / sizeof *not_in_sorts; w++)
            wrong = wrong || token_is_word(&tokens, i, not_in_sorts[w]);
        if (!wrong)
            continue;
        diag_error(p->a->sink, DIAG_QUERY_SORT, token_span(&tokens, i),
                   "a sort holds only keys such as `e.name DESC`");
        return false;
    }
    return true;
}

static void put_sorts(preparation *p, size_t index) {
    const sql_token *token = &p->tokens->items[index];
    const query_statement *statement = p->l->statement;
    if (statement->sorts.len == 0) {
        diag_message *message =
            diag_error(p->a->sink, DIAG_QUERY_SORT, token_span(p->tokens, index),
                       "ORDER BY a parameter needs a `-- sort:` line");
        diag_hint(message, "write `-- sort: by_name (name, id)` above the statement");
    }
    if (p->l->sort_token != SIZE_MAX)
        diag_error(p->a->sink, DIAG_QUERY_SORT, token_span(p->tokens, index),
                   "there is only one ORDER BY to sort by");
    p->l->sort_token = index;
    keep_up_to(p, token->start);
    for (size_t i = 0; i < statement->sorts.len; i++) {
        const header_sort *sort = &statement->sorts.items[i];
        if (!check_sort(p, sort))
            continue;
        if (i > 0)
            sql_text_put(p->text, ", ", token->start);
        sql_text_keep(p->text, p->tokens->source->text, sort->keys.start, sort->keys.end);
    }
    p->kept = token->end;
}

/* --- JOIN e.department ------------------------------------------------------------------------- */

static bool names(const preparation *p, size_t index) {
    token_kind kind = p->tokens->items[index].kind;
    return kind == TOKEN_WORD || kind == TOKEN_QUOTED;
}

static bool ends_alias(const preparation *p, size_t index) {
    static const char *const words[] = {
        "on",      "using", "join",   "left",   "right",     "full",      "inner",      "cross",
        "natural", "where", "group",  "having", "order",     "limit",     "offset",     "fetch",
        "for",     "union", "window", "except", "intersect", "returning", "tablesample"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (token_is_word(p->tokens, index, words[i]))
            return true;
    return !names(p, index);
}

/* Whether JOIN at `index` takes a path and no ON; `*behind` is then the token behind its alias. */
static bool joins_path(const preparation *p, size_t index, size_t *behind) {
    size_t before = tokens_before(p->tokens, index);
    bool bare = before != SIZE_MAX && (token_is_word(p->tokens, before, "cross") ||
                                       token_is_word(p->tokens, before, "natural"));
    size_t name = tokens_next(p->tokens, index);
    size_t dot = tokens_next(p->tokens, name);
    if (bare || !names(p, name) || !token_is(p->tokens, dot, '.'))
        return false;
    const char *range = token_name(p->a->arena, p->tokens, name);
    if (!range || schema_has_namespace(p->a->schema, range))
        return false;
    size_t at = tokens_after_path(p->tokens, name);
    if (token_is_word(p->tokens, at, "as"))
        at = tokens_next(p->tokens, tokens_next(p->tokens, at));
    else if (!ends_alias(p, at))
        at = tokens_next(p->tokens, at);
    *behind = at;
    return !token_is_word(p->tokens, at, "on") && !token_is_word(p->tokens, at, "using") &&
           !token_is(p->tokens, at, '(');
}

/* --- "name!" ----------------------------------------------------------------------------------- */

static void put_marked(preparation *p, size_t index) {
    const sql_token *token = &p->tokens->items[index];
    const char *text = p->tokens->source->text;
    char mark = text[token->end - 2];
    char *name = (char *)token_name(p->a->arena, p->tokens, index);
    name[strlen(name) - 1] = '\0';
    if (mark == '!')
        gen_list_add(p->a->arena, &p->l->not_null, (const char *)name);
    else
        gen_list_add(p->a->arena, &p->l->nullable, (const char *)name);
    const char *quoted = gen_printf(p->a->arena, "%.*s\"", (int)(token->end - token->start - 2),
                                    text + token->start);
    keep_up_to(p, token->start);
    sql_text_put(p->text, quoted, token->start);
    p->kept = token->end;
    lowering_replace(p->l, token->start, token->end, quoted);
}

static bool is_marked(const preparation *p, size_t index) {
    const sql_token *token = &p->tokens->items[index];
    if (token->kind != TOKEN_QUOTED || token->end - token->start < 4)
        return false;
    char mark = p->tokens->source->text[token->end - 2];
    return p->tokens->source->text[token->start] == '"' && (mark == '!' || mark == '?');
}

/* --- the walk ----------------------------------------------------------------------------------- */

static void prepare_token(preparation *p, size_t index) {
    const sql_token *token = &p->tokens->items[index];
    size_t behind;
    if (token->kind == TOKEN_LINE_COMMENT) {
        lowering_replace(p->l, token->start, token->end, "");
    } else if (token->kind == TOKEN_POSITIONAL) {
        diag_message *message =
            diag_error(p->a->sink, DIAG_QUERY_PARAMETER, token_span(p->tokens, index),
                       "parameters have names here");
        diag_hint(message, "write `:name`");
    } else if (token->kind == TOKEN_PARAMETER && is_sort(p, index)) {
        put_sorts(p, index);
    } else if (token->kind == TOKEN_PARAMETER) {
        put_parameter(p, index);
    } else if (is_marked(p, index)) {
        put_marked(p, index);
    } else if (token_is_word(p->tokens, index, "join") && joins_path(p, index, &behind)) {
        size_t last = tokens_before(p->tokens, behind);
        for (size_t i = index + 1; i <= last; i++)
            prepare_token(p, i);
        keep_up_to(p, p->tokens->items[last].end);
        sql_text_put(p->text, " ON TRUE", p->tokens->items[last].end);
    }
}

static void check_unused_sorts(preparation *p) {
    const query_statement *statement = p->l->statement;
    if (statement->sorts.len && p->l->sort_token == SIZE_MAX) {
        diag_message *message = diag_error(p->a->sink, DIAG_QUERY_SORT, statement->sort_at,
                                           "the statement has no `ORDER BY :sort`");
        diag_hint(message, "that is where the chosen sort goes");
    }
}

void lowering_prepare(lowering *l, analysis *a, sql_text *text) {
    preparation p = {.l = l,
                     .a = a,
                     .text = text,
                     .tokens = l->statement->tokens,
                     .first = l->statement->first,
                     .end = l->statement->end};
    p.kept = p.tokens->items[p.first].start;
    l->sort_token = SIZE_MAX;
    for (size_t i = p.first; i < p.end; i++)
        if (p.tokens->items[i].start >= p.kept)
            prepare_token(&p, i);
    keep_up_to(&p, lowering_end(l));
    check_unused_sorts(&p);
}
