/*
 * Which newlines and commas end something, and where `sql { … }` is.
 *
 * In braces a newline or a comma ends a member, in other brackets and outside of them neither
 * does. Ends are implied before `}` and after `{`, so none is made there, and many newlines are one
 * end. What stands in brackets nested too deep is left out: one word takes its place.
 */
#include "schema/parser.h"
#include "schema/tokens.h"

#include "diag/memory.h"

typedef struct open_frame {
    int kind;       /* of the bracket */
    uint32_t close; /* index of the raw token that ends it */
} open_frame;

typedef struct layout {
    token_list *list;
    token_items raw;
    ORM__LIST(open_frame) open;
    int pending; /* an end that has not been written yet: TOKEN_NEWLINE, ',' or 0 */
} layout;

static const token *last_token(const layout *l) {
    return l->list->items.len ? &l->list->items.items[l->list->items.len - 1] : NULL;
}

static void put(layout *l, int kind, uint32_t start, uint32_t end) {
    token made = {.kind = kind, .start = start, .end = end};
    gen_list_add(l->list->arena, &l->list->items, made);
}

/* What is only implied stands right behind the last token. */
static void put_implied(layout *l, int kind) {
    uint32_t end = last_token(l) ? last_token(l)->end : 0;
    put(l, kind, end, end);
}

static int bracket(const layout *l) {
    return l->open.len ? l->open.items[l->open.len - 1].kind : 0;
}

/* Whether a token of this kind may come while an end is pending without the end being one. */
static void settle_end(layout *l, int kind) {
    const token *last = last_token(l);
    bool first = l->pending == TOKEN_NEWLINE && last && last->kind == '{';
    bool brace_follows = l->pending == TOKEN_NEWLINE && kind == '{';
    if (l->pending && kind != '}' && !first && !brace_follows)
        put_implied(l, T_SEP);
    l->pending = 0;
}

/* Brackets that end before the raw token at `at` without a bracket of their own. */
static void end_forgotten(layout *l, uint32_t at) {
    static const int closing[] = {['('] = ')', ['['] = ']', ['{'] = '}'};
    while (l->open.len && l->open.items[l->open.len - 1].close == at) {
        int kind = bracket(l);
        if (at < l->raw.len && l->raw.items[at].kind == closing[kind])
            return;
        settle_end(l, closing[kind]);
        put_implied(l, closing[kind]);
        l->open.len--;
    }
}

static bool is_name_taker(int kind) {
    switch (kind) {
    case '.':
    case T_TABLE:
    case T_VIEW:
    case T_MIXIN:
    case T_ENUM:
    case T_TYPE:
    case T_ENTITY:
    case T_AS:
    case T_WAS:
    case T_EXTENDS:
    case T_BY:
    case T_USING:
    case T_TABLESPACE:
        return true;
    default:
        return false;
    }
}

/* The index of the `{` when the word at `at` begins `sql { … }`, else 0. At the start of a member
 * it always does; outside of braces unless the word must be a name. */
static uint32_t block_of(const layout *l, uint32_t at) {
    if (l->raw.items[at].kind != T_SQL || (l->open.len && bracket(l) != '{'))
        return 0;
    uint32_t brace = at + 1;
    while (brace < l->raw.len && l->raw.items[brace].kind == TOKEN_NEWLINE)
        brace++;
    if (brace == l->raw.len || l->raw.items[brace].kind != '{')
        return 0;
    const token *last = last_token(l);
    bool member = l->pending || (last && last->kind == '{');
    bool starts = l->open.len ? member : !last || !is_name_taker(last->kind);
    return starts ? brace : 0;
}

static uint32_t end_of(const layout *l, uint32_t close) {
    if (close >= l->raw.len)
        return l->list->source->len;
    const token *t = &l->raw.items[close];
    return t->kind == '}' || t->kind == ')' || t->kind == ']' ? t->end : t->start;
}

/* Skips what stands between a bracket and its end; returns the index to go on at. */
static uint32_t put_whole(layout *l, int kind, uint32_t at) {
    const token *open = &l->raw.items[at];
    put(l, kind, open->start, end_of(l, open->close));
    bool ended =
        open->close < l->raw.len && end_of(l, open->close) > l->raw.items[open->close].start;
    return open->close + ended;
}

static uint32_t put_bracket(layout *l, uint32_t at) {
    const token *t = &l->raw.items[at];
    if (l->open.len >= TOKEN_DEEPEST)
        return put_whole(l, T_WORD, at);
    open_frame frame = {t->kind, t->close};
    put(l, t->kind, t->start, t->end);
    gen_list_add(l->list->arena, &l->open, frame);
    return at + 1;
}

static uint32_t put_next(layout *l, uint32_t at) {
    const token *t = &l->raw.items[at];
    bool ends_members = bracket(l) == '{';
    if (t->kind == TOKEN_NEWLINE) {
        if (ends_members && !l->pending)
            l->pending = TOKEN_NEWLINE;
        return at + 1;
    }
    if (t->kind == ',' && ends_members) {
        if (l->pending == ',' || (last_token(l) && last_token(l)->kind == '{'))
            put(l, ',', t->start, t->end);
        l->pending = ',';
        return at + 1;
    }
    uint32_t block = block_of(l, at);
    settle_end(l, t->kind);
    if (block) {
        put(l, T_SQL, t->start, t->end);
        return put_whole(l, T_BLOCK, block);
    }
    if (t->kind == '(' || t->kind == '[' || t->kind == '{')
        return put_bracket(l, at);
    bool time_follows = at + 1 < l->raw.len && l->raw.items[at + 1].kind == T_TIME;
    put(l, t->kind == T_WITH && time_follows ? T_WITH_TIME : t->kind, t->start, t->end);
    if (l->open.len && l->open.items[l->open.len - 1].close == at)
        l->open.len--;
    return at + 1;
}

void tokens_lay_out(token_list *list) {
    layout l = {.list = list, .raw = list->items};
    list->items = (token_items){0};
    tokens_reserve(list, l.raw.len + 16);
    for (uint32_t at = 0; at < l.raw.len;) {
        end_forgotten(&l, at);
        at = put_next(&l, at);
    }
    end_forgotten(&l, (uint32_t)l.raw.len);
    put_implied(&l, T_END);
}
