/*
 * Takes a .sql file apart: statements by their semicolons, headers from the comments above them.
 *
 * The headers' grammar is small and line by line; their SQL (sort keys, a load's conditions) stays
 * text with its place, for later stages. Query names are checked for being names here, for being
 * unique by the caller.
 */
#include "query/query_file.h"

#include <string.h>

#include "diag/memory.h"

typedef struct splitter {
    orm_arena *arena;
    const source *file;
    const sql_tokens *tokens;
    query_statements *statements;
    diag *sink;
    query_statement *open; /* the header being read; NULL outside one */
    bool broken;           /* its header had an error */
    size_t doc_first;      /* first comment above it */
} splitter;

/* --- a cursor over a directive's text ------------------------------------------------------- */

typedef struct cursor {
    splitter *in;
    const char *text;
    uint32_t at, end;
} cursor;

static void skip_blanks(cursor *c) {
    while (c->at < c->end && (c->text[c->at] == ' ' || c->text[c->at] == '\t'))
        c->at++;
}

static bool at_end(cursor *c) {
    skip_blanks(c);
    return c->at >= c->end;
}

static span here(const cursor *c) {
    uint32_t end = c->at;
    while (end < c->end && c->text[end] != ' ' && c->text[end] != ',')
        end++;
    if (end == c->at)
        end = c->at + (c->at < c->end);
    return (span){c->in->file, c->at, end};
}

static void wrong(cursor *c, const char *expected) {
    c->in->broken = true;
    if (at_end(c)) {
        span last = {c->in->file, c->end > 0 ? c->end - 1 : 0, c->end};
        diag_error(c->in->sink, DIAG_QUERY_HEADER, last, "the header ends where %s should be",
                   expected);
        return;
    }
    diag_error(c->in->sink, DIAG_QUERY_HEADER, here(c), "%s should be here", expected);
}

static bool take(cursor *c, char wanted) {
    if (at_end(c) || c->text[c->at] != wanted)
        return false;
    c->at++;
    return true;
}

static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (unsigned char)c >= 0x80;
}

static bool is_name_byte(char c) {
    return is_letter(c) || (c >= '0' && c <= '9');
}

/* An empty name when none is here. */
static header_name take_name(cursor *c) {
    header_name name = {0};
    skip_blanks(c);
    uint32_t start = c->at;
    if (c->at >= c->end || !is_letter(c->text[c->at]))
        return name;
    while (c->at < c->end && is_name_byte(c->text[c->at]))
        c->at++;
    name.text = gen_copy(c->in->arena, c->text + start, c->at - start);
    name.at = (span){c->in->file, start, c->at};
    return name;
}

static header_name need_name(cursor *c, const char *what) {
    header_name name = take_name(c);
    if (!name.text)
        wrong(c, what);
    return name;
}

/* Takes the text up to the bracket that closes the one just taken; false when none does. */
static bool take_bracketed(cursor *c, span *inside) {
    uint32_t start = c->at, depth = 0;
    char quote = '\0';
    for (; c->at < c->end; c->at++) {
        char byte = c->text[c->at];
        if (quote) {
            quote = byte == quote ? '\0' : quote;
        } else if (byte == '\'' || byte == '"') {
            quote = byte;
        } else if (byte == '(') {
            depth++;
        } else if (byte == ')' && depth-- == 0) {
            *inside = (span){c->in->file, start, c->at++};
            return true;
        }
    }
    wrong(c, "`)`");
    return false;
}

/* --- the directives -------------------------------------------------------------------------- */

static bool read_cardinality(cursor *c, query_statement *statement) {
    static const char *const words[] = {
#define QUERY_CARDINALITY(name, word, summary) word,
        QUERY_CARDINALITIES(QUERY_CARDINALITY)
#undef QUERY_CARDINALITY
    };
    if (!take(c, ':')) {
        wrong(c, "a cardinality such as `:many`");
        return false;
    }
    header_name word = need_name(c, "a cardinality such as `:many`");
    if (!word.text)
        return false;
    statement->cardinality_at = (span){word.at.source, word.at.start - 1, word.at.end};
    for (size_t i = 0; i < QUERY_CARDINALITY_COUNT; i++) {
        if (strcmp(word.text, words[i]) == 0) {
            statement->cardinality = (query_cardinality)i;
            return true;
        }
    }
    c->in->broken = true;
    diag_message *message =
        diag_error(c->in->sink, DIAG_QUERY_CARDINALITY, statement->cardinality_at,
                   "unknown cardinality `:%s`", word.text);
    const char *near = diag_nearest(word.text, words, QUERY_CARDINALITY_COUNT);
    if (near)
        diag_hint(message, "did you mean `:%s`?", near);
    else
        diag_hint(message, "one of :one :maybe :many :each :page :exec :rows :bulk :copy");
    return false;
}

static void read_name_directive(cursor *c, query_statement *statement) {
    statement->name = need_name(c, "the query's name");
    if (!statement->name.text || !read_cardinality(c, statement) || at_end(c))
        return;
    statement->row = need_name(c, "the row type's name or the line's end");
}

static void read_only(cursor *c, header_load *load, uint32_t end) {
    cursor names = {c->in, c->text, c->at, end};
    do {
        header_name column = need_name(&names, "a column's name");
        if (!column.text)
            return;
        gen_list_add(c->in->arena, &load->only, column);
    } while (take(&names, ','));
    if (!at_end(&names))
        wrong(&names, "`,` or `)`");
}

static void read_load_option(cursor *c, header_load *load, uint32_t end) {
    header_name option = need_name(c, "`only`, `limit`, `where` or `order`");
    if (!option.text)
        return;
    if (!take(c, ':')) {
        wrong(c, "`:`");
        return;
    }
    skip_blanks(c);
    span value = {c->in->file, c->at, end};
    bool only = strcmp(option.text, "only") == 0;
    if (only)
        read_only(c, load, end);
    c->at = end;
    if (only)
        return;
    if (strcmp(option.text, "limit") == 0) {
        load->limit.text = gen_copy(c->in->arena, c->text + value.start, value.end - value.start);
        load->limit.at = value;
    } else if (strcmp(option.text, "where") == 0) {
        load->where = value;
    } else if (strcmp(option.text, "order") == 0) {
        load->order_by = value;
    } else {
        c->in->broken = true;
        diag_message *message = diag_error(c->in->sink, DIAG_QUERY_DIRECTIVE, option.at,
                                           "a load has no option `%s`", option.text);
        diag_hint(message, "`only`, `limit`, `where` and `order` are there");
    }
}

/* Where the option at the cursor ends: before a comma that another `word:` follows, or at `end`. */
static uint32_t option_end(const cursor *c, uint32_t end) {
    uint32_t depth = 0;
    for (uint32_t i = c->at; i < end; i++) {
        depth += c->text[i] == '(';
        depth -= c->text[i] == ')' && depth > 0;
        if (c->text[i] != ',' || depth > 0)
            continue;
        uint32_t next = i + 1;
        while (next < end && c->text[next] == ' ')
            next++;
        uint32_t word = next;
        while (next < end && is_letter(c->text[next]))
            next++;
        if (next > word && next < end && c->text[next] == ':' && c->text[next + 1] != ':')
            return i;
    }
    return end;
}

static void read_load_options(cursor *c, header_load *load) {
    span inside;
    if (!take_bracketed(c, &inside))
        return;
    cursor options = {c->in, c->text, inside.start, inside.end};
    do
        read_load_option(&options, load, option_end(&options, inside.end));
    while (!c->in->broken && take(&options, ','));
}

static void read_loads(cursor *c, query_statement *statement) {
    do {
        header_load load = {0};
        do {
            header_name step = need_name(c, "a relationship");
            if (!step.text)
                return;
            load.at = span_join(load.at, step.at);
            gen_list_add(c->in->arena, &load.path, step);
        } while (take(c, '.'));
        if (take(c, '('))
            read_load_options(c, &load);
        header_name word = take_name(c);
        if (word.text && strcmp(word.text, "as") != 0) {
            load.strategy = word;
            word = take_name(c);
        }
        if (word.text && strcmp(word.text, "as") == 0) {
            load.as = need_name(c, "the list's name");
        } else if (word.text) {
            c->at = word.at.start;
            wrong(c, "`as`, `,` or the line's end");
            return;
        }
        gen_list_add(c->in->arena, &statement->loads, load);
    } while (take(c, ','));
}

static void read_optionals(cursor *c, query_statement *statement) {
    do {
        header_names group = {0};
        bool bracket = take(c, '(');
        do {
            take(c, ':');
            header_name name = need_name(c, "a parameter's name");
            if (!name.text)
                return;
            gen_list_add(c->in->arena, &group, name);
        } while (bracket && take(c, ','));
        if (bracket && !take(c, ')')) {
            wrong(c, "`)`");
            return;
        }
        gen_list_add(c->in->arena, &statement->optionals, group);
    } while (take(c, ','));
}

static void read_sorts(cursor *c, query_statement *statement) {
    do {
        header_sort sort = {.name = need_name(c, "a sort's name")};
        if (!sort.name.text)
            return;
        if (!take(c, '(')) {
            wrong(c, "`(` and the sort's keys");
            return;
        }
        if (!take_bracketed(c, &sort.keys))
            return;
        gen_list_add(c->in->arena, &statement->sorts, sort);
    } while (take(c, ','));
}

static const struct directive {
    const char *word;
    void (*read)(cursor *c, query_statement *statement);
} directives[] = {
    {"name", read_name_directive},
    {"load", read_loads},
    {"optional", read_optionals},
    {"sort", read_sorts},
};

enum { DIRECTIVE_COUNT = sizeof directives / sizeof *directives };

/* --- statements ------------------------------------------------------------------------------ */

/* Whether a comment is `-- word:`; the cursor then stands behind the colon. */
static bool read_directive_word(splitter *s, size_t index, cursor *c, header_name *word) {
    const sql_token *token = &s->tokens->items[index];
    *c = (cursor){s, s->file->text, token->start + 2, token->end};
    if (token->kind != TOKEN_LINE_COMMENT)
        return false;
    *word = take_name(c);
    if (!word->text || c->at >= c->end || c->text[c->at] != ':')
        return false;
    c->at++;
    return c->at >= c->end || c->text[c->at] != ':';
}

static const struct directive *directive_named(const char *word) {
    for (size_t i = 0; i < DIRECTIVE_COUNT; i++)
        if (strcmp(directives[i].word, word) == 0)
            return &directives[i];
    return NULL;
}

static void unknown_directive(splitter *s, const header_name *word) {
    const char *known[DIRECTIVE_COUNT];
    for (size_t i = 0; i < DIRECTIVE_COUNT; i++)
        known[i] = directives[i].word;
    diag_message *message =
        diag_error(s->sink, DIAG_QUERY_DIRECTIVE, word->at, "unknown directive `%s`", word->text);
    const char *near = diag_nearest(word->text, known, DIRECTIVE_COUNT);
    if (near)
        diag_hint(message, "did you mean `%s`?", near);
    else
        diag_hint(message, "`load`, `optional` and `sort` may follow `name`; a comment may stand "
                           "above them");
    s->broken = true;
}

/* The comment lines that end right above the header, without their dashes. */
static const char *doc_before(splitter *s, size_t header) {
    size_t first = header;
    cursor c;
    header_name word;
    while (first > s->doc_first && s->tokens->items[first - 1].kind == TOKEN_LINE_COMMENT &&
           !read_directive_word(s, first - 1, &c, &word) &&
           source_place(s->file, s->tokens->items[first].start).line ==
               source_place(s->file, s->tokens->items[first - 1].start).line + 1)
        first--;
    const char *doc = NULL;
    for (; first < header; first++) {
        const sql_token *token = &s->tokens->items[first];
        const char *text = s->file->text + token->start + 2;
        int len = (int)(token->end - token->start) - 2;
        if (len > 0 && *text == ' ') {
            text++;
            len--;
        }
        doc = doc ? gen_printf(s->arena, "%s\n%.*s", doc, len, text)
                  : gen_printf(s->arena, "%.*s", len, text);
    }
    return doc;
}

static void without_statement(splitter *s) {
    if (s->open && !s->broken)
        diag_error(s->sink, DIAG_QUERY_HEADER, s->open->name.at,
                   "query `%s` has no statement behind its header", s->open->name.text);
    s->open = NULL;
    s->broken = false;
}

static void open_header(splitter *s, size_t index) {
    without_statement(s);
    s->open = gen_new(s->arena, query_statement);
    s->open->tokens = s->tokens;
    s->open->doc = doc_before(s, index);
}

/* Keeps where each directive stands first. */
static void note_place(query_statement *statement, const struct directive *directive, span at) {
    span *const places[DIRECTIVE_COUNT] = {&(span){0}, &statement->load_at, &statement->optional_at,
                                           &statement->sort_at};
    span *first = places[directive - directives];
    if (!first->source)
        *first = at;
}

static bool is_lower(const char *word) {
    return *word >= 'a' && *word <= 'z';
}

static void read_comment(splitter *s, size_t index) {
    cursor c;
    header_name word = {0};
    if (!read_directive_word(s, index, &c, &word) || !is_lower(word.text))
        return;
    const struct directive *directive = directive_named(word.text);
    bool opens = directive == &directives[0];
    if (opens)
        open_header(s, index);
    if (!s->open) {
        if (directive) {
            diag_message *message = diag_error(s->sink, DIAG_QUERY_HEADER, word.at,
                                               "`-- %s:` belongs below `-- name:`", word.text);
            diag_hint(message, "the header starts with `-- name: query :many`");
        }
        return;
    }
    if (!directive) {
        unknown_directive(s, &word);
        return;
    }
    note_place(s->open, directive, word.at);
    directive->read(&c, s->open);
    if (!s->broken && !at_end(&c))
        wrong(&c, opens ? "the line's end" : "`,` or the line's end");
}

static void late_directives(splitter *s, size_t first, size_t end) {
    for (size_t i = first; i < end; i++) {
        cursor c;
        header_name word;
        if (read_directive_word(s, i, &c, &word) && directive_named(word.text))
            diag_error(s->sink, DIAG_QUERY_HEADER, word.at,
                       "`-- %s:` stands inside the statement, not above it", word.text);
    }
}

/* Whether the statement holds something that never ends, which was reported. */
static bool is_cut_off(const splitter *s, size_t first, size_t end) {
    for (size_t i = first; i < end; i++)
        if (s->tokens->items[i].kind == TOKEN_BROKEN)
            return true;
    return false;
}

static void close_statement(splitter *s, size_t first, size_t end) {
    late_directives(s, first, end);
    if (!s->open) {
        diag_message *message = diag_error(s->sink, DIAG_QUERY_NAME, token_span(s->tokens, first),
                                           "this statement has no name");
        diag_hint(message, "write `-- name: query :many` above it");
    } else if (!s->broken && s->open->name.text && !is_cut_off(s, first, end)) {
        s->open->first = first;
        s->open->end = end;
        gen_list_add(s->arena, s->statements, s->open);
    }
    s->open = NULL;
    s->broken = false;
}

/* Where the statement that starts at a token ends: at its `;`, or where a new header starts
 * before one. */
static size_t statement_end(splitter *s, size_t first) {
    size_t at = first;
    for (; at + 1 < s->tokens->len && !token_is(s->tokens, at, ';'); at++) {
        cursor c;
        header_name word;
        if (read_directive_word(s, at, &c, &word) && strcmp(word.text, "name") == 0)
            break;
    }
    return at;
}

void query_file_read(orm_arena *arena, const source *file, query_statements *statements,
                     diag *sink) {
    sql_tokens *tokens = gen_new(arena, sql_tokens);
    *tokens = tokens_read(arena, file, sink);
    splitter s = {
        .arena = arena, .file = file, .tokens = tokens, .statements = statements, .sink = sink};
    bool second = false; /* a statement with a name was just closed */
    for (size_t i = 0; i + 1 < tokens->len;) {
        token_kind kind = tokens->items[i].kind;
        if (kind == TOKEN_LINE_COMMENT || kind == TOKEN_BLOCK_COMMENT) {
            read_comment(&s, i++);
            continue;
        }
        if (token_is(tokens, i, ';')) {
            s.doc_first = ++i;
            continue;
        }
        size_t end = statement_end(&s, i);
        if (second && !s.open)
            diag_error(sink, DIAG_QUERY_NAME, token_span(tokens, i),
                       "two statements under one name");
        else
            close_statement(&s, i, end);
        second = true;
        i = end;
        s.doc_first = end;
    }
    without_statement(&s);
}
