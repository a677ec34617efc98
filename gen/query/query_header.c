/*
 * Reads the lines of headers: their grammar is small and line by line; their SQL (sort keys, a load's
 * conditions) stays text with its place, for later stages.
 */
#include "query/query_header.h"

#include <stddef.h>
#include <string.h>

#include "diag/memory.h"

/* --- a cursor over a directive's text ------------------------------------------------------- */

typedef struct cursor {
    header_reader *in;
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

static const struct header_directive {
    const char *word;
    void (*read)(cursor *c, query_statement *statement);
    size_t place; /* of the statement's span that says where it stands first */
} directives[] = {
    {"name", read_name_directive, offsetof(query_statement, name.at)},
    {"load", read_loads, offsetof(query_statement, load_at)},
    {"optional", read_optionals, offsetof(query_statement, optional_at)},
    {"sort", read_sorts, offsetof(query_statement, sort_at)},
};

enum { DIRECTIVE_COUNT = sizeof directives / sizeof *directives };

/* --- lines ------------------------------------------------------------------------------------ */

static const header_directive *directive_named(const char *word) {
    for (size_t i = 0; i < DIRECTIVE_COUNT; i++)
        if (strcmp(directives[i].word, word) == 0)
            return &directives[i];
    return NULL;
}

bool header_line_at(header_reader *in, const sql_tokens *tokens, size_t index, header_line *line) {
    const sql_token *token = &tokens->items[index];
    cursor c = {in, in->file->text, token->start + 2, token->end};
    if (token->kind != TOKEN_LINE_COMMENT)
        return false;
    line->word = take_name(&c);
    if (!line->word.text || c.at >= c.end || c.text[c.at] != ':')
        return false;
    line->start = ++c.at;
    line->end = token->end;
    line->directive = directive_named(line->word.text);
    return c.at >= c.end || c.text[c.at] != ':';
}

bool header_line_opens(const header_line *line) {
    return line->directive == &directives[0];
}

static void unknown_directive(header_reader *in, const header_name *word) {
    const char *known[DIRECTIVE_COUNT];
    for (size_t i = 0; i < DIRECTIVE_COUNT; i++)
        known[i] = directives[i].word;
    diag_message *message =
        diag_error(in->sink, DIAG_QUERY_DIRECTIVE, word->at, "unknown directive `%s`", word->text);
    const char *near = diag_nearest(word->text, known, DIRECTIVE_COUNT);
    if (near)
        diag_hint(message, "did you mean `%s`?", near);
    else
        diag_hint(message, "`load`, `optional` and `sort` may follow `name`; a comment may stand "
                           "above them");
    in->broken = true;
}

void header_line_read(header_reader *in, const header_line *line, query_statement *statement) {
    if (!line->directive) {
        unknown_directive(in, &line->word);
        return;
    }
    span *stands = (span *)((char *)statement + line->directive->place);
    if (!stands->source)
        *stands = line->word.at;
    cursor c = {in, in->file->text, line->start, line->end};
    line->directive->read(&c, statement);
    if (!in->broken && !at_end(&c))
        wrong(&c, header_line_opens(line) ? "the line's end" : "`,` or the line's end");
}
