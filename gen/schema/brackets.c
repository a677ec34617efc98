/*
 * Which brackets belong together.
 *
 * A `(` or `[` that is still open when a brace comes was forgotten: braces stand in no SQL. It is
 * taken to end with its line, so that the members below are read as what they are. When braces are
 * missing at the end of the file, a declaration in the first column tells which: the ones before
 * it are taken to end there. Each forgotten bracket is reported once, at the bracket.
 *
 * Afterwards every bracket that opens says in `close` which token ends it. That token is its
 * counterpart, or whatever the counterpart should have stood before.
 */
#include <string.h>

#include "schema/parser.h"
#include "schema/tokens.h"

#include "diag/memory.h"

/* A bracket that is open, with how many round and square ones are since the last brace. */
typedef struct open_bracket {
    uint32_t at; /* index of its token */
    uint32_t round, square;
} open_bracket;

typedef struct matcher {
    token_list *list;
    ORM__LIST(open_bracket) open;
    uint32_t braces;
    bool strict; /* a declaration in the first column ends all that is open */
    bool report;
    size_t unmatched; /* braces without an end */
    bool too_deep;
} matcher;

static token *token_at(const matcher *m, uint32_t at) {
    return &m->list->items.items[at];
}

static open_bracket *innermost(const matcher *m) {
    return m->open.len ? &m->open.items[m->open.len - 1] : NULL;
}

static int innermost_kind(const matcher *m) {
    return m->open.len ? token_at(m, innermost(m)->at)->kind : 0;
}

static void report_unclosed(matcher *m, uint32_t at, uint32_t proof) {
    if (!m->report || m->list->gave_up)
        return;
    const token *bracket = token_at(m, at);
    static const char closing[] = {['('] = ')', ['['] = ']', ['{'] = '}'};
    diag_message *error = diag_error(m->list->sink, DIAG_UNTERMINATED,
                                     tokens_span(m->list, bracket->start, bracket->end),
                                     "this `%c` is never closed", bracket->kind);
    diag_hint(error, "a `%c` is missing", closing[bracket->kind]);
    uint32_t end = m->list->source->len;
    if (proof < m->list->items.len) {
        const token *other = token_at(m, proof);
        end = other->start;
        diag_note(error, tokens_span(m->list, other->start, other->end),
                  bracket->kind == '{' ? "at the latest before this declaration"
                                       : "at the latest before this");
    }
    const source *file = m->list->source;
    const char *newline = memchr(file->text + end, '\n', file->len - end);
    if (bracket->kind != '{')
        tokens_doubt(m->list, bracket->start,
                     newline ? (uint32_t)(newline - file->text) : file->len);
}

static bool is_closing(int kind) {
    return kind == ')' || kind == ']';
}

/* The newline that ends the line of a bracket, lines inside other brackets aside. */
static uint32_t end_of_line(const matcher *m, uint32_t at, uint32_t limit) {
    while (++at < limit) {
        const token *t = token_at(m, at);
        if (t->kind == TOKEN_NEWLINE)
            return at;
        bool inner = t->close > at && t->close < limit;
        if (inner && is_closing(token_at(m, t->close)->kind))
            at = t->close;
    }
    return limit;
}

/* Ends the brackets above `keep` at `proof`: those that are not braces with their line. */
static void give_up(matcher *m, size_t keep, uint32_t proof) {
    uint32_t line_end = 0;
    bool reported = false;
    for (size_t i = keep; i < m->open.len; i++) {
        uint32_t at = m->open.items[i].at;
        bool brace = token_at(m, at)->kind == '{';
        if (!brace && at >= line_end)
            line_end = end_of_line(m, at, proof);
        token_at(m, at)->close = brace ? proof : line_end;
        m->braces -= brace;
        m->unmatched += brace;
        if (!reported)
            report_unclosed(m, at, proof);
        reported = true;
    }
    m->open.len = keep;
}

static void open_one(matcher *m, uint32_t at) {
    const open_bracket *outer = innermost(m);
    open_bracket made = {.at = at};
    int kind = token_at(m, at)->kind;
    if (outer && kind != '{') {
        made.round = outer->round;
        made.square = outer->square;
    }
    made.round += kind == '(';
    made.square += kind == '[';
    m->braces += kind == '{';
    gen_list_add(m->list->arena, &m->open, made);
    if (m->open.len == TOKEN_DEEPEST + 1 && m->report && !m->too_deep) {
        m->too_deep = true;
        const token *t = token_at(m, at);
        diag_hint(diag_error(m->list->sink, DIAG_NESTING, tokens_span(m->list, t->start, t->end),
                             "brackets are nested too deep"),
                  "the limit is %d", TOKEN_DEEPEST);
    }
}

/* Counts from the innermost bracket down to the one wanted, which is known to be there. */
static size_t depth_of(const matcher *m, int wanted) {
    size_t i = m->open.len;
    while (token_at(m, m->open.items[i - 1].at)->kind != wanted)
        i--;
    return i;
}

static void close_one(matcher *m, uint32_t at, int wanted) {
    const open_bracket *top = innermost(m);
    bool there =
        wanted == '{' ? m->braces > 0 : top && (wanted == '(' ? top->round : top->square) > 0;
    if (!there) {
        if (wanted == '{')
            give_up(m, 0, at);
        return;
    }
    size_t depth = depth_of(m, wanted);
    give_up(m, depth, at);
    token_at(m, innermost(m)->at)->close = at;
    m->braces -= wanted == '{';
    m->open.len--;
}

/* A word that begins a declaration, in the first column. */
static bool starts_declaration(const matcher *m, uint32_t at) {
    const token *t = token_at(m, at);
    const char *text = m->list->source->text;
    if (t->start > 0 && text[t->start - 1] != '\n')
        return false;
    switch (t->kind) {
    case T_PACKAGE:
    case T_IMPORT:
    case T_EXTENSION:
    case T_ENUM:
    case T_DOMAIN:
    case T_ALIAS:
    case T_TYPE:
    case T_SEQUENCE:
    case T_MIXIN:
    case T_TABLE:
    case T_ENTITY:
    case T_VIEW:
    case T_MATERIALIZED:
    case T_SQL:
        return true;
    default:
        return false;
    }
}

static void match_all(matcher *m) {
    for (uint32_t at = 0; at < m->list->items.len; at++) {
        int kind = token_at(m, at)->kind;
        if (m->strict && m->open.len && starts_declaration(m, at))
            give_up(m, 0, at);
        if (kind == '{' && m->open.len && innermost_kind(m) != '{')
            give_up(m, m->braces ? depth_of(m, '{') : 0, at);
        if (kind == '(' || kind == '[' || kind == '{')
            open_one(m, at);
        else if (kind == ')' || kind == ']' || kind == '}')
            close_one(m, at, kind == ')' ? '(' : kind == ']' ? '[' : '{');
    }
    give_up(m, 0, (uint32_t)m->list->items.len);
}

void tokens_match_brackets(token_list *list) {
    matcher quiet = {.list = list};
    match_all(&quiet);
    matcher loud = {.list = list, .strict = quiet.unmatched > 0, .report = true};
    match_all(&loud);
}
