/* Finds clauses and their parts by tokens. A keyword behind a dot is a name. */
#include "query/clauses.h"

#include "diag/memory.h"

/* The words that end a condition at its own depth. */
static const char *const enders[] = {
    "where", "group", "having", "window",    "order",   "limit",     "offset",
    "fetch", "for",   "union",  "intersect", "except",  "returning", "on",
    "when",  "using", "join",   "cross",     "natural", "inner",     "full",
    "left",  "right", "from",   "select",    "set",     "values",    "with",
};

static bool behind_dot(const sql_tokens *tokens, size_t at) {
    size_t before = tokens_before(tokens, at);
    return before != SIZE_MAX && token_is(tokens, before, '.');
}

static bool before_is(const sql_tokens *tokens, size_t at, const char *word) {
    size_t before = tokens_before(tokens, at);
    return before != SIZE_MAX && token_is_word(tokens, before, word);
}

/* left(…), right(…) are calls, WITHIN GROUP and IS DISTINCT FROM no clauses. */
static bool is_ender(const sql_tokens *tokens, size_t at) {
    if (tokens->items[at].kind != TOKEN_WORD || behind_dot(tokens, at))
        return false;
    size_t word = 0, count = sizeof enders / sizeof *enders;
    while (word < count && !token_is_word(tokens, at, enders[word]))
        word++;
    if (word == count)
        return false;
    bool call = token_is(tokens, tokens_next(tokens, at), '(');
    if (call && (token_is_word(tokens, at, "left") || token_is_word(tokens, at, "right")))
        return false;
    if (token_is_word(tokens, at, "group") && before_is(tokens, at, "within"))
        return false;
    return !(token_is_word(tokens, at, "from") && before_is(tokens, at, "distinct"));
}

size_t clause_end(const sql_tokens *tokens, size_t from, size_t end, clause_kind kind) {
    uint16_t depth = tokens->items[from].depth;
    unsigned cases = 0;
    size_t at = from;
    for (; at < end; at++) {
        const sql_token *token = &tokens->items[at];
        if (token->depth < depth || (token->depth == depth && token_is(tokens, at, ')')))
            if (token->depth < depth)
                break;
        if (token->depth != depth)
            continue;
        if (token_is_word(tokens, at, "case") && !behind_dot(tokens, at))
            cases++;
        else if (cases && token_is_word(tokens, at, "end"))
            cases--;
        else if (!cases && is_ender(tokens, at))
            break;
        else if (!cases && kind == CLAUSE_ON && token_is(tokens, at, ','))
            break;
    }
    return at;
}

static void add_part(orm_arena *arena, const sql_tokens *tokens, clause *to, size_t first,
                     size_t end) {
    size_t last = tokens_before(tokens, end);
    if (last == SIZE_MAX || last < first)
        return;
    clause_part part = {.start = tokens->items[first].start, .end = tokens->items[last].end};
    gen_list_add(arena, &to->parts, part);
}

/* Splits a clause's tokens at AND (of no BETWEEN or CASE), or at commas. A top-level OR makes all
 * of it one part. */
static void split(orm_arena *arena, const sql_tokens *tokens, clause *to, size_t first,
                  size_t end) {
    uint16_t depth = tokens->items[first].depth;
    unsigned cases = 0, betweens = 0;
    size_t start = first;
    for (size_t at = first; at < end; at++) {
        if (tokens->items[at].depth != depth)
            continue;
        if (token_is_word(tokens, at, "case") && !behind_dot(tokens, at))
            cases++;
        else if (cases && token_is_word(tokens, at, "end"))
            cases--;
        if (cases)
            continue;
        bool sets = to->kind == CLAUSE_SET;
        if (!sets && token_is_word(tokens, at, "or")) {
            to->parts.len = 0;
            start = first;
            break;
        }
        betweens += !sets && token_is_word(tokens, at, "between");
        bool ends_between = betweens && token_is_word(tokens, at, "and");
        betweens -= ends_between;
        bool separates =
            sets ? token_is(tokens, at, ',') : !ends_between && token_is_word(tokens, at, "and");
        if (!separates)
            continue;
        add_part(arena, tokens, to, start, at);
        start = tokens_next(tokens, at);
    }
    add_part(arena, tokens, to, start, end);
}

static void fill(orm_arena *arena, const sql_tokens *tokens, clause *to, size_t keyword,
                 size_t end) {
    size_t first = tokens_next(tokens, keyword);
    size_t behind = clause_end(tokens, first, end, to->kind);
    to->keyword = tokens->items[keyword].start;
    to->depth = tokens->items[keyword].depth;
    split(arena, tokens, to, first, behind);
    to->body = to->parts.len ? to->parts.items[0].start : tokens->items[first].start;
    to->end = to->parts.len ? to->parts.items[to->parts.len - 1].end : to->body;
}

/* The first token of the bracket group at `depth` that holds a token. */
static size_t group_start(const sql_tokens *tokens, size_t first, size_t token, uint16_t depth) {
    while (token > first) {
        const sql_token *before = &tokens->items[token - 1];
        bool opens = (token_is(tokens, token - 1, '(') || token_is(tokens, token - 1, '[')) &&
                     before->depth + 1 == depth;
        if (before->depth < depth && opens)
            return token;
        token--;
    }
    return first;
}

static const char *const heads[] = {
    "select",    "from",   "where",     "having", "on",    "set",  "group",  "order", "limit",
    "offset",    "values", "returning", "using",  "join",  "with", "window", "fetch", "union",
    "intersect", "except", "into",      "insert", "merge", "when", "delete", "update"};

static bool is_head(const sql_tokens *tokens, size_t at) {
    if (behind_dot(tokens, at))
        return false;
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        if (token_is_word(tokens, at, heads[i]))
            return !(token_is_word(tokens, at, "group") && before_is(tokens, at, "within")) &&
                   !(token_is_word(tokens, at, "from") && before_is(tokens, at, "distinct"));
    return false;
}

/* The clause keyword that governs a token at a depth; SIZE_MAX when the bracket has none. */
static size_t head_before(const sql_tokens *tokens, size_t start, size_t token, uint16_t depth) {
    for (size_t at = token; at-- > start;)
        if (tokens->items[at].depth == depth && tokens->items[at].kind == TOKEN_WORD &&
            is_head(tokens, at))
            return at;
    return SIZE_MAX;
}

/* Whether the JOIN that an ON belongs to is an outer one: ONs and JOINs pair like brackets. */
static bool joins_outer(const sql_tokens *tokens, size_t start, size_t on) {
    uint16_t depth = tokens->items[on].depth;
    unsigned open = 0;
    for (size_t at = on; at-- > start;) {
        if (tokens->items[at].depth != depth)
            continue;
        open += token_is_word(tokens, at, "on") || token_is_word(tokens, at, "using");
        if (!token_is_word(tokens, at, "join") || open-- > 0)
            continue;
        size_t before = tokens_before(tokens, at);
        if (before != SIZE_MAX && token_is_word(tokens, before, "outer"))
            before = tokens_before(tokens, before);
        return before != SIZE_MAX &&
               (token_is_word(tokens, before, "left") || token_is_word(tokens, before, "right") ||
                token_is_word(tokens, before, "full"));
    }
    return false;
}

static bool has_conflict(const sql_tokens *tokens, size_t start, size_t at) {
    uint16_t depth = tokens->items[at].depth;
    for (size_t i = start; i < at; i++)
        if (tokens->items[i].depth == depth && token_is_word(tokens, i, "conflict"))
            return true;
    return false;
}

/* Whether the keyword starts a clause with parts. */
static bool has_parts(const sql_tokens *tokens, size_t start, size_t keyword, clause *found) {
    static const struct {
        const char *word;
        clause_kind kind;
    } kinds[] = {
        {"where", CLAUSE_WHERE}, {"having", CLAUSE_HAVING}, {"on", CLAUSE_ON}, {"set", CLAUSE_SET}};
    bool conflict = token_is_word(tokens, tokens_next(tokens, keyword), "conflict");
    bool distinct = before_is(tokens, keyword, "distinct");
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (!token_is_word(tokens, keyword, kinds[i].word) || conflict || distinct)
            continue;
        *found = (clause){.kind = kinds[i].kind};
        found->outer_join = found->kind == CLAUSE_ON && joins_outer(tokens, start, keyword);
        found->of_conflict = has_conflict(tokens, start, keyword);
        return true;
    }
    return false;
}

static const char *head_name(const sql_tokens *tokens, size_t at) {
    static const struct {
        const char *word, *name;
    } names[] = {{"select", "the select list"},
                 {"group", "GROUP BY"},
                 {"order", "ORDER BY"},
                 {"limit", "LIMIT"},
                 {"offset", "OFFSET"},
                 {"values", "VALUES"},
                 {"returning", "RETURNING"},
                 {"window", "WINDOW"},
                 {"fetch", "FETCH"},
                 {"when", "WHEN"},
                 {"using", "USING"}};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (token_is_word(tokens, at, names[i].word))
            return names[i].name;
    return "FROM";
}

bool clause_around(orm_arena *arena, const sql_tokens *tokens, size_t first, size_t end,
                   size_t token, clause *found, const char **what) {
    uint16_t deepest = tokens->items[token].depth;
    *what = "this place";
    for (uint16_t depth = tokens->items[first].depth; depth <= deepest; depth++) {
        size_t start = group_start(tokens, first, token, depth);
        size_t head = head_before(tokens, start, token, depth);
        if (head == SIZE_MAX)
            continue;
        if (has_parts(tokens, start, head, found)) {
            fill(arena, tokens, found, head, end);
            return clause_part_at(found, tokens->items[token].start) != NULL;
        }
        *what = head_name(tokens, head);
        bool deeper = token_is_word(tokens, head, "from") || token_is_word(tokens, head, "join") ||
                      token_is_word(tokens, head, "with") || token_is_word(tokens, head, "using");
        if (!deeper)
            return false;
    }
    return false;
}

bool clause_main_where(orm_arena *arena, const sql_tokens *tokens, size_t first, size_t end,
                       clause *found) {
    uint16_t depth = tokens->items[first].depth;
    for (size_t at = first; at < end; at++) {
        if (tokens->items[at].depth != depth || !token_is_word(tokens, at, "where") ||
            behind_dot(tokens, at))
            continue;
        *found = (clause){.kind = CLAUSE_WHERE};
        fill(arena, tokens, found, at, end);
        return true;
    }
    return false;
}

uint32_t clause_where_place(const sql_tokens *tokens, size_t first, size_t end) {
    static const char *const behind[] = {"group", "having", "window", "order",
                                         "limit", "offset", "fetch",  "for"};
    uint16_t depth = tokens->items[first].depth;
    size_t at = first;
    while (at < end && !(tokens->items[at].depth == depth && token_is_word(tokens, at, "from") &&
                         !before_is(tokens, at, "distinct")))
        at++;
    for (; at < end; at++)
        for (size_t i = 0; i < sizeof behind / sizeof *behind; i++)
            if (tokens->items[at].depth == depth && token_is_word(tokens, at, behind[i]) &&
                !behind_dot(tokens, at))
                return tokens->items[at].start;
    size_t last = tokens_before(tokens, end);
    return tokens->items[last].end;
}

clause_part *clause_part_at(const clause *of, uint32_t at) {
    for (size_t i = 0; i < of->parts.len; i++)
        if (at >= of->parts.items[i].start && at < of->parts.items[i].end)
            return &of->parts.items[i];
    return NULL;
}
