/*
 * One migration's .sql: its header, its marks, its statements.
 *
 * Only comments on lines of their own can be marks, and only those in exactly the words that
 * history.h lists; any other comment is one. Statements end at semicolons, but not in
 * `BEGIN ATOMIC … END`. What a statement does is not looked at, but whether it may stand in a
 * transaction: what is certain to fail there is an error before anything runs.
 *
 *     HEADER → UP      `-- up`
 *     UP     → DOWN    `-- down`, or `-- down: irreversible, <why>`
 *
 * In HEADER there are no statements; UP and DOWN begin inside a transaction.
 */
#include <string.h>

#include "diag/memory.h"
#include "history/history.h"
#include "query/sql_tokens.h"

typedef enum section { SECTION_HEADER, SECTION_UP, SECTION_DOWN } section;

typedef struct revision_reader {
    orm_arena *arena;
    diag *sink;
    const source *file;
    sql_tokens tokens;
    revision *made;
    section at;
    bool marked; /* there is a line `-- up` */
    statement_place place;
    bool begins;
    const char *table; /* of a batch, until its statement */
    span table_at;
    revision_word said; /* what `-- revision:` says */
} revision_reader;

/* ---- marks */

typedef void take_value(revision_reader *r, revision_word value);

static bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
}

/* The text of a comment, without its dashes and the blanks around it. */
static revision_word comment_text(const revision_reader *r, const sql_token *token) {
    uint32_t start = token->start + 2, end = token->end;
    while (start < end && is_blank(r->file->text[start]))
        start++;
    while (end > start && is_blank(r->file->text[end - 1]))
        end--;
    return (revision_word){gen_copy(r->arena, r->file->text + start, end - start),
                           {r->file, start, end}};
}

static bool on_own_line(const revision_reader *r, const sql_token *token) {
    uint32_t at = token->start;
    while (at > 0 && is_blank(r->file->text[at - 1]))
        at--;
    return at == 0 || r->file->text[at - 1] == '\n' || (unsigned char)r->file->text[at - 1] == 0xbf;
}

static void take_revision(revision_reader *r, revision_word value) {
    r->said = value;
}

static void take_message(revision_reader *r, revision_word value) {
    r->made->message = value.text;
}

/* Adds the words of a list, which commas or blanks divide. */
static void take_words(revision_reader *r, revision_word value, revision_words *to) {
    for (const char *at = value.text; *at;) {
        size_t skip = strspn(at, ", \t"), len = strcspn(at + skip, ", \t");
        uint32_t start = value.at.start + (uint32_t)(at + skip - value.text);
        if (len)
            gen_list_add(r->arena, to,
                         (revision_word){gen_copy(r->arena, at + skip, len),
                                         {r->file, start, start + (uint32_t)len}});
        at += skip + len;
    }
}

static void take_parents(revision_reader *r, revision_word value) {
    take_words(r, value, &r->made->parent_names);
}

static void take_labels(revision_reader *r, revision_word value) {
    take_words(r, value, &r->made->labels);
}

static const struct {
    const char *word;
    take_value *take;
} keys[] = {
    {"revision", take_revision}, {"parent", take_parents}, {"parents", take_parents},
    {"message", take_message},   {"label", take_labels},   {"labels", take_labels},
};

enum { KEYS = sizeof keys / sizeof *keys };

/* A word that only resembles a key is a mistake, not a comment. */
static void check_word(revision_reader *r, const char *word, span at) {
    const char *words[KEYS];
    for (size_t i = 0; i < KEYS; i++)
        words[i] = keys[i].word;
    const char *near = diag_nearest(word, words, KEYS);
    if (near != NULL)
        diag_hint(diag_error(r->sink, DIAG_REVISION, at, "a header has no line `%s`", word),
                  "did you mean `%s`?", near);
}

/* `key: value` in the header. */
static void take_key(revision_reader *r, revision_word line) {
    size_t len = strcspn(line.text, ": \t");
    if (line.text[len] != ':')
        return;
    const char *word = gen_copy(r->arena, line.text, len);
    size_t skip = len + 1 + strspn(line.text + len + 1, " \t");
    revision_word value = {line.text + skip,
                           {r->file, line.at.start + (uint32_t)skip, line.at.end}};
    for (size_t i = 0; i < KEYS; i++)
        if (strcmp(keys[i].word, word) == 0) {
            keys[i].take(r, value);
            return;
        }
    check_word(r, word, (span){r->file, line.at.start, line.at.start + (uint32_t)len});
}

static void begin_transaction(revision_reader *r) {
    r->place = PLACE_TRANSACTION;
    r->begins = true;
}

static void enter(revision_reader *r, section next, span at) {
    static const char *const names[] = {"header", "up", "down"};
    if (next <= r->at)
        diag_error(r->sink, DIAG_REVISION, at, "`-- %s` stands here a second time, or too late",
                   names[next]);
    else if (next == SECTION_DOWN && r->at == SECTION_HEADER)
        diag_error(r->sink, DIAG_REVISION, at, "`-- down` stands before `-- up`");
    r->at = next;
    r->marked = r->marked || next == SECTION_UP;
    begin_transaction(r);
}

static void take_batched(revision_reader *r, const char *table, span at) {
    if (!*table)
        diag_hint(diag_error(r->sink, DIAG_REVISION, at, "a batch needs its table"),
                  "write `-- batched: employees`");
    r->place = PLACE_BATCHED;
    r->table = table;
    r->table_at = at;
}

static const char *behind(const char *text, const char *start) {
    size_t len = strlen(start);
    return strncmp(text, start, len) == 0 ? text + len + strspn(text + len, " \t") : NULL;
}

static void take_down(revision_reader *r, const char *rest, span at) {
    const char *why = behind(rest, "irreversible");
    enter(r, SECTION_DOWN, at);
    if (why == NULL) {
        diag_hint(diag_error(r->sink, DIAG_REVISION, at, "`-- down:` says nothing that is known"),
                  "`-- down`, or `-- down: irreversible, <why>`");
        return;
    }
    why += strspn(why, ", \t");
    r->made->irreversible = *why ? why : "its author says so";
}

static void take_mark(revision_reader *r, revision_word line) {
    const char *rest;
    if (strcmp(line.text, "up") == 0)
        enter(r, SECTION_UP, line.at);
    else if (strcmp(line.text, "down") == 0)
        enter(r, SECTION_DOWN, line.at);
    else if ((rest = behind(line.text, "down:")) != NULL)
        take_down(r, rest, line.at);
    else if (r->at == SECTION_HEADER)
        take_key(r, line);
    else if (strcmp(line.text, "transaction") == 0)
        begin_transaction(r);
    else if (strcmp(line.text, "no transaction") == 0)
        r->place = PLACE_ALONE;
    else if ((rest = behind(line.text, "batched:")) != NULL)
        take_batched(r, rest, line.at);
}

static void take_comment(revision_reader *r, const sql_token *token) {
    if (token->kind == TOKEN_LINE_COMMENT && on_own_line(r, token))
        take_mark(r, comment_text(r, token));
}

/* ---- statements */

static bool is_comment(const sql_token *token) {
    return token->kind == TOKEN_LINE_COMMENT || token->kind == TOKEN_BLOCK_COMMENT;
}

/* The index of the semicolon that ends the statement at `from`, or of the end. */
static size_t statement_end(const sql_tokens *tokens, size_t from) {
    size_t atomic = 0;
    for (size_t i = from;; i++) {
        const sql_token *token = &tokens->items[i];
        if (token->kind == TOKEN_END || token->kind == TOKEN_BROKEN)
            return i;
        if (token_is_word(tokens, i, "atomic") || (atomic > 0 && token_is_word(tokens, i, "case")))
            atomic++;
        else if (atomic > 0 && token_is_word(tokens, i, "end"))
            atomic--;
        else if (atomic == 0 && token->depth == 0 && token_is(tokens, i, ';'))
            return i;
    }
}

/* The words of a statement, up to so many, joined by blanks; lower case. */
static const char *first_words(const revision_reader *r, size_t from, size_t end, size_t most) {
    const char *words = "";
    for (size_t i = from; i < end && most > 0; i++) {
        if (r->tokens.items[i].kind != TOKEN_WORD)
            continue;
        words = gen_printf(r->arena, "%s%s%s", words, *words ? " " : "",
                           token_name(r->arena, &r->tokens, i));
        most--;
    }
    return words;
}

static bool has_word(const revision_reader *r, size_t from, size_t end, const char *word) {
    for (size_t i = from; i < end; i++)
        if (token_is_word(&r->tokens, i, word))
            return true;
    return false;
}

/* Statements that begin or end a transaction by themselves. */
static const char *const controls[] = {
    "begin", "start transaction", "commit",  "rollback",           "end",
    "abort", "savepoint",         "release", "prepare transaction"};

/* Statements that PostgreSQL refuses inside a transaction; `and` is a word further behind. */
static const struct {
    const char *words, *and;
} alone[] = {
    {"create index", "concurrently"},
    {"create unique index", "concurrently"},
    {"drop index", "concurrently"},
    {"reindex", "concurrently"},
    {"vacuum", NULL},
    {"create database", NULL},
    {"drop database", NULL},
    {"alter system", NULL},
    {"create tablespace", NULL},
    {"drop tablespace", NULL},
};

static bool starts_with(const char *words, const char *start) {
    size_t len = strlen(start);
    return strncmp(words, start, len) == 0 && (words[len] == '\0' || words[len] == ' ');
}

static bool must_be_alone(const revision_reader *r, size_t from, size_t end) {
    const char *words = first_words(r, from, end, 3);
    for (size_t i = 0; i < sizeof alone / sizeof *alone; i++)
        if (starts_with(words, alone[i].words) &&
            (alone[i].and == NULL || has_word(r, from, end, alone[i].and)))
            return true;
    return starts_with(words, "alter table") && has_word(r, from, end, "detach") &&
           has_word(r, from, end, "concurrently");
}

static bool has_positional(const revision_reader *r, size_t from, size_t end, const char *text) {
    for (size_t i = from; i < end; i++) {
        const sql_token *token = &r->tokens.items[i];
        if (token->kind == TOKEN_POSITIONAL && token->end - token->start == strlen(text) &&
            memcmp(r->file->text + token->start, text, strlen(text)) == 0)
            return true;
    }
    return false;
}

static void check_statement(revision_reader *r, size_t from, size_t end, span at) {
    const char *words = first_words(r, from, end, 2);
    for (size_t i = 0; i < sizeof controls / sizeof *controls; i++)
        if (starts_with(words, controls[i])) {
            diag_hint(diag_error(r->sink, DIAG_REVISION, at,
                                 "a migration does not begin or end transactions by itself"),
                      "`-- transaction` on a line of its own begins another one");
            return;
        }
    if (r->place != PLACE_ALONE && must_be_alone(r, from, end))
        diag_hint(diag_error(r->sink, DIAG_REVISION, at,
                             "PostgreSQL refuses this statement inside a transaction"),
                  "put `-- no transaction` on a line above it");
    if (r->place == PLACE_BATCHED &&
        !(has_positional(r, from, end, "$1") && has_positional(r, from, end, "$2")))
        diag_hint(
            diag_error(r->sink, DIAG_REVISION, at, "a batch does not say which rows it takes"),
            "add `ctid >= $1 AND ctid < $2` to its WHERE");
}

/* Comments between its words stay; those behind its last one belong to what follows. */
static void take_statement(revision_reader *r, size_t from, size_t end) {
    size_t last = end;
    while (is_comment(&r->tokens.items[last - 1]))
        last--;
    span at = {r->file, r->tokens.items[from].start, r->tokens.items[last - 1].end};
    if (r->at == SECTION_HEADER) {
        diag_hint(diag_error(r->sink, DIAG_REVISION, at, "a statement stands before `-- up`"),
                  "what a migration does stands behind a line `-- up`");
        r->at = SECTION_UP;
    }
    check_statement(r, from, last, at);
    revision_statement made = {.place = r->place,
                               .begins = r->begins && r->place == PLACE_TRANSACTION,
                               .sql =
                                   gen_copy(r->arena, r->file->text + at.start, at.end - at.start),
                               .table = r->place == PLACE_BATCHED ? r->table : NULL,
                               .at = at};
    made.hash = statement_hash(r->arena, made.sql);
    if (r->at == SECTION_UP)
        gen_list_add(r->arena, &r->made->up, made);
    else
        gen_list_add(r->arena, &r->made->down, made);
    if (r->place == PLACE_TRANSACTION)
        r->begins = false;
    else if (r->place == PLACE_BATCHED)
        begin_transaction(r);
    else
        r->begins = true;
}

static void read_tokens(revision_reader *r) {
    for (size_t i = 0; r->tokens.items[i].kind != TOKEN_END;) {
        const sql_token *token = &r->tokens.items[i];
        if (is_comment(token)) {
            take_comment(r, token);
            i++;
            continue;
        }
        size_t end = statement_end(&r->tokens, i);
        if (end > i)
            take_statement(r, i, end);
        i = end + (r->tokens.items[end].kind != TOKEN_END);
    }
}

/* ---- the whole */

static void take_file_name(revision_reader *r) {
    const char *slash = strrchr(r->file->path, '/');
    const char *name = slash != NULL ? slash + 1 : r->file->path;
    size_t len = strlen(name) - strlen(".sql"), id = strcspn(name, "_.");
    r->made->id = gen_copy(r->arena, name, id < len ? id : len);
    r->made->slug = id < len ? gen_copy(r->arena, name + id + 1, len - id - 1) : "";
    r->made->snapshot =
        gen_printf(r->arena, "%.*s.orm", (int)strlen(r->file->path) - 4, r->file->path);
}

static void check_header(revision_reader *r) {
    span top = {r->file, 0, r->file->len > 0};
    if (r->said.text == NULL)
        diag_hint(diag_error(r->sink, DIAG_REVISION, top,
                             "this is no migration: it has no "
                             "`-- revision:`"),
                  "each .sql here is one; its first line says `-- revision: %s`", r->made->id);
    else if (strcmp(r->said.text, r->made->id) != 0)
        diag_hint(diag_error(r->sink, DIAG_REVISION, r->said.at,
                             "the file's name begins with `%s`, but its revision is `%s`",
                             r->made->id, r->said.text),
                  "a migration's file is named `REVISION_words.sql`");
    else if (r->at == SECTION_HEADER)
        diag_error(r->sink, DIAG_REVISION, r->said.at, "there is no `-- up` in this migration");
}

revision *revision_parse(orm_arena *arena, const source *file, diag *sink) {
    size_t errors = diag_errors(sink);
    revision_reader r = {.arena = arena, .sink = sink, .file = file};
    r.made = gen_new(arena, revision);
    r.made->file = file;
    take_file_name(&r);
    if (strlen(file->text) != file->len) {
        uint32_t at = (uint32_t)strlen(file->text);
        diag_error(sink, DIAG_ENCODING, (span){file, at, at + 1}, "a NUL byte is no text");
        return NULL;
    }
    r.tokens = tokens_read(arena, file, sink);
    read_tokens(&r);
    check_header(&r);
    if (r.at != SECTION_DOWN)
        r.made->irreversible = "its file has no `-- down`";
    if (r.made->message == NULL)
        r.made->message = r.made->slug;
    r.made->hash = statements_hash(arena, &r.made->up);
    return diag_errors(sink) > errors ? NULL : r.made;
}

revision *revision_scan(orm_arena *arena, const source *file, bool *marked) {
    revision_reader r = {.arena = arena, .sink = diag_new(arena), .file = file};
    r.made = gen_new(arena, revision);
    r.made->file = file;
    r.tokens = tokens_read(arena, file, r.sink);
    read_tokens(&r);
    take_file_name(&r);
    *marked = r.marked;
    return r.made;
}
