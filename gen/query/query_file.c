/*
 * Takes a .sql file apart: statements by their semicolons, headers from the comments above them.
 *
 * Query names are checked for being names here, for being unique by the caller.
 */
#include "query/query_header.h"

#include "diag/memory.h"

typedef struct splitter {
    header_reader header; /* of the open one */
    const sql_tokens *tokens;
    query_statements *statements;
    query_statement *open; /* the header being read; NULL outside one */
    size_t doc_first;      /* first comment above it */
} splitter;

/* The comment lines that end right above the header, without their dashes. */
static const char *doc_before(splitter *s, size_t header) {
    size_t first = header;
    header_line line;
    while (first > s->doc_first && s->tokens->items[first - 1].kind == TOKEN_LINE_COMMENT &&
           !header_line_at(&s->header, s->tokens, first - 1, &line) &&
           source_place(s->header.file, s->tokens->items[first].start).line ==
               source_place(s->header.file, s->tokens->items[first - 1].start).line + 1)
        first--;
    const char *doc = NULL;
    for (; first < header; first++) {
        const sql_token *token = &s->tokens->items[first];
        const char *text = s->header.file->text + token->start + 2;
        int len = (int)(token->end - token->start) - 2;
        if (len > 0 && *text == ' ') {
            text++;
            len--;
        }
        doc = doc ? gen_printf(s->header.arena, "%s\n%.*s", doc, len, text)
                  : gen_printf(s->header.arena, "%.*s", len, text);
    }
    return doc;
}

static void without_statement(splitter *s) {
    if (s->open && !s->header.broken)
        diag_error(s->header.sink, DIAG_QUERY_HEADER, s->open->name.at,
                   "query `%s` has no statement behind its header", s->open->name.text);
    s->open = NULL;
    s->header.broken = false;
}

static void open_header(splitter *s, size_t index) {
    without_statement(s);
    s->open = gen_new(s->header.arena, query_statement);
    s->open->tokens = s->tokens;
    s->open->doc = doc_before(s, index);
}

static bool is_lower(const char *word) {
    return *word >= 'a' && *word <= 'z';
}

static void read_comment(splitter *s, size_t index) {
    header_line line;
    if (!header_line_at(&s->header, s->tokens, index, &line) || !is_lower(line.word.text))
        return;
    if (header_line_opens(&line))
        open_header(s, index);
    if (s->open) {
        header_line_read(&s->header, &line, s->open);
    } else if (line.directive) {
        diag_message *message = diag_error(s->header.sink, DIAG_QUERY_HEADER, line.word.at,
                                           "`-- %s:` belongs below `-- name:`", line.word.text);
        diag_hint(message, "the header starts with `-- name: query :many`");
    }
}

static void late_directives(splitter *s, size_t first, size_t end) {
    for (size_t i = first; i < end; i++) {
        header_line line;
        if (header_line_at(&s->header, s->tokens, i, &line) && line.directive)
            diag_error(s->header.sink, DIAG_QUERY_HEADER, line.word.at,
                       "`-- %s:` stands inside the statement, not above it", line.word.text);
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
        diag_message *message =
            diag_error(s->header.sink, DIAG_QUERY_NAME, token_span(s->tokens, first),
                       "this statement has no name");
        diag_hint(message, "write `-- name: query :many` above it");
    } else if (!s->header.broken && s->open->name.text && !is_cut_off(s, first, end)) {
        s->open->first = first;
        s->open->end = end;
        gen_list_add(s->header.arena, s->statements, s->open);
    }
    s->open = NULL;
    s->header.broken = false;
}

/* Where the statement that starts at a token ends: at its `;`, or where a new header starts
 * before one. */
static size_t statement_end(splitter *s, size_t first) {
    size_t at = first;
    for (; at + 1 < s->tokens->len && !token_is(s->tokens, at, ';'); at++) {
        header_line line;
        if (header_line_at(&s->header, s->tokens, at, &line) && header_line_opens(&line))
            break;
    }
    return at;
}

void query_file_read(orm_arena *arena, const source *file, query_statements *statements,
                     diag *sink) {
    sql_tokens *tokens = gen_new(arena, sql_tokens);
    *tokens = tokens_read(arena, file, sink);
    splitter s = {.header = {arena, file, sink, false}, .tokens = tokens, .statements = statements};
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
