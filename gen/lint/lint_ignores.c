/*
 * Comments that silence findings, and what is left after them.
 *
 *     -- lint: ignore E0901, E0938: the table has twelve rows
 *
 * In a schema the comment may begin with `//`. Behind something it holds for its line; alone on a
 * line it holds for the next line that has something, and for the statement that begins there. It
 * names codes and says why; and there must be a finding that needs it.
 */
#include <stdlib.h>
#include <string.h>

#include "diag/memory.h"
#include "lint/lint_run.h"
#include "schema/tokens.h"

typedef struct ignored_code {
    diag_code code;
    bool used;
    span at;
} ignored_code;

typedef struct lint_ignore {
    uint32_t line; /* that it holds for */
    ORM__LIST(ignored_code) codes;
} lint_ignore;

typedef ORM__LIST(lint_ignore) lint_ignores;

/* ---- comments */

static bool ends_in(const char *text, const char *end) {
    size_t len = strlen(text), of_end = strlen(end);
    return len >= of_end && strcmp(text + len - of_end, end) == 0;
}

typedef ORM__LIST(span) comment_spans;

/* The comments of a file that reach to the end of their line. */
static comment_spans comments_of(orm_arena *arena, const source *file) {
    comment_spans found = {0};
    diag *nowhere = diag_new(arena);
    if (ends_in(file->path, ".orm")) {
        const token_list *list = tokens_of(arena, file, nowhere);
        for (size_t i = 0; i < list->comments.len; i++)
            gen_list_add(arena, &found, list->comments.items[i].at);
        return found;
    }
    const sql_tokens tokens = tokens_read(arena, file, nowhere);
    for (size_t i = 0; i < tokens.len; i++)
        if (tokens.items[i].kind == TOKEN_LINE_COMMENT)
            gen_list_add(arena, &found, token_span(&tokens, i));
    return found;
}

static const char *skip_blanks(const char *at) {
    return at + strspn(at, " \t");
}

/* Where `lint:` stands behind the comment's mark; NULL when the comment is for people only. */
static const char *behind_mark(const source *file, span comment) {
    const char *at = file->text + comment.start;
    if (strncmp(at, "--", 2) != 0 && strncmp(at, "//", 2) != 0)
        return NULL;
    at = skip_blanks(at + 2);
    return strncmp(at, "lint:", 5) == 0 ? skip_blanks(at + 5) : NULL;
}

/* ---- lines */

static const char *line_text(const source *file, uint32_t line) {
    return file->text + file->line_starts[line - 1];
}

static bool is_bare(const char *line) {
    line += strspn(line, " \t\r");
    return *line == '\n' || *line == '\0' || strncmp(line, "--", 2) == 0 ||
           strncmp(line, "//", 2) == 0;
}

/* The line that a comment holds for. */
static uint32_t line_of(const source *file, span comment) {
    uint32_t line = source_place(file, comment.start).line;
    if (!is_bare(line_text(file, line)))
        return line;
    while (line < file->line_count && is_bare(line_text(file, line)))
        line++;
    return line;
}

/* ---- reading */

static void report_bad(diag *sink, span at, const char *what) {
    diag_hint(diag_report(sink, DIAG_WARNING, DIAG_LINT_IGNORE, at, "%s", what),
              "`lint: ignore E0901: why it is fine here`");
}

/* Reads `E0901, E0902` and stops behind it; false, and reported, when one is no rule. */
static bool read_codes(orm_arena *arena, const source *file, const char **from, lint_ignore *to,
                       diag *sink) {
    for (const char *at = *from;; at += 5) {
        at += strspn(at, " \t,");
        *from = at;
        if (*at == ':' || *at == '\n' || *at == '\r' || *at == '\0')
            return true;
        diag_code code;
        size_t len = strcspn(at, " \t,:\r\n");
        span stands = {file, (uint32_t)(at - file->text), (uint32_t)(at - file->text + (long)len)};
        if (len != 5 || *at != 'E' || !lint_code_numbered(strtol(at + 1, NULL, 10), &code)) {
            report_bad(sink, stands, "lint has no rule of this code");
            return false;
        }
        gen_list_add(arena, &to->codes, (ignored_code){code, false, stands});
    }
}

static void read_ignore(orm_arena *arena, const source *file, span comment, const char *at,
                        lint_ignores *to, diag *sink) {
    lint_ignore made = {.line = line_of(file, comment)};
    if (strncmp(at, "ignore", 6) != 0 || !strchr(" \t:\r\n", at[6])) {
        report_bad(sink, comment, "`lint:` can only be told to ignore something");
        return;
    }
    at += 6;
    if (!read_codes(arena, file, &at, &made, sink))
        return;
    if (made.codes.len == 0)
        report_bad(sink, comment, "it does not say which rule to ignore");
    else if (*at != ':' || strchr("\r\n", *skip_blanks(at + 1)) != NULL)
        report_bad(sink, comment, "it does not say why");
    else
        gen_list_add(arena, to, made);
}

static lint_ignores read_ignores(orm_arena *arena, const source *file, diag *sink) {
    lint_ignores found = {0};
    const comment_spans comments = comments_of(arena, file);
    for (size_t i = 0; i < comments.len; i++) {
        const char *at = behind_mark(file, comments.items[i]);
        if (at != NULL)
            read_ignore(arena, file, comments.items[i], at, &found, sink);
    }
    return found;
}

/* ---- silencing */

static bool silence(const lint_ignore *ignore, const lint_finding *finding) {
    uint32_t line = source_place(finding->at.source, finding->at.start).line;
    uint32_t begins = source_place(finding->at.source, finding->within.start).line;
    if (ignore->line != line && ignore->line != begins)
        return false;
    for (size_t i = 0; i < ignore->codes.len; i++)
        if (ignore->codes.items[i].code == finding->code) {
            ignore->codes.items[i].used = true;
            return true;
        }
    return false;
}

static bool is_silenced(const lint_ignores *ignores, const lint_finding *finding) {
    bool silenced = false;
    for (size_t i = 0; i < ignores->len; i++)
        silenced = silence(&ignores->items[i], finding) || silenced;
    return silenced;
}

static void report_stale(const lint_ignores *ignores, diag *sink) {
    for (size_t i = 0; i < ignores->len; i++)
        for (size_t k = 0; k < ignores->items[i].codes.len; k++) {
            const ignored_code *code = &ignores->items[i].codes.items[k];
            if (!code->used)
                diag_hint(diag_report(sink, DIAG_WARNING, DIAG_LINT_STALE_IGNORE, code->at,
                                      "nothing here is E%04d any more",
                                      diag_code_number(code->code)),
                          "take it away");
        }
}

static void publish(const lint_finding *finding, diag *sink) {
    diag_message *made =
        diag_report(sink, finding->severity, finding->code, finding->at, "%s", finding->text);
    diag_hint(made, "%s", finding->hint);
    if (finding->note != NULL)
        diag_note(made, finding->note_at, "%s", finding->note);
}

size_t lint_publish(orm_arena *arena, const lint_findings *found, const source *file, diag *sink) {
    size_t before = diag_count(sink);
    const lint_ignores ignores = read_ignores(arena, file, sink);
    for (size_t i = 0; i < found->len; i++)
        if (found->items[i]->at.source == file && !is_silenced(&ignores, found->items[i]))
            publish(found->items[i], sink);
    report_stale(&ignores, sink);
    return diag_count(sink) - before;
}
