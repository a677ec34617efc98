/*
 * Long lines: a declaration or call beyond 100 columns is broken where clang-format would.
 *
 * A call behind an assignment moves to the next line if that is enough. Parameters go on below the
 * first one, as many a line as fit. When even one a line does not, or they take too many lines, the
 * function's name starts a line if they fit then, else they start on the next line, indented by four.
 */
#include <ctype.h>
#include <string.h>

#include "emit/package_files.h"

enum { COLUMNS = 100, INDENT = 4, MOST_LINES = 4 };

/* Where the parenthesis of the outermost call or parameter list stands: the first behind a name. */
static size_t list_start(const char *line, size_t len) {
    for (size_t i = 1; i < len; i++)
        if (line[i] == '(' && (isalnum((unsigned char)line[i - 1]) || line[i - 1] == '_'))
            return i + 1;
    return 0;
}

/* The length of the item at `at`, with the comma behind it or all that follows the last one. */
static size_t item_len(const char *at, const char *end) {
    int depth = 0;
    for (const char *next = at + strcspn(at, "(),\n"); next < end;
         next += 1 + strcspn(next + 1, "(),\n")) {
        depth += (*next == '(') - (*next == ')');
        if (depth == 0 && *next == ',')
            return (size_t)(next - at) + 1;
    }
    return (size_t)(end - at);
}

static bool items_fit(const char *at, const char *end, size_t indent) {
    for (size_t len; at < end; at += len + (at + len < end)) {
        len = item_len(at, end);
        if (indent + len > COLUMNS)
            return false;
    }
    return true;
}

/* How many lines they take, as many a line as fit. */
static size_t lines_of(const char *at, const char *end, size_t indent) {
    size_t lines = 1, column = indent;
    for (size_t len; at < end; at += len + (at + len < end)) {
        len = item_len(at, end);
        if (column > indent && column + 1 + len > COLUMNS) {
            column = indent;
            lines++;
        }
        column += len + (column > indent);
    }
    return lines;
}

static void start_line(orm__buffer *out, size_t indent) {
    static const char blanks[] = "                                        "
                                 "                                        ";
    orm__buffer_byte(out, '\n');
    for (size_t most = sizeof blanks - 1; indent > 0; indent -= indent < most ? indent : most)
        orm__buffer_write(out, blanks, indent < most ? indent : most);
}

/* A call whose result is assigned goes to a line of its own when it fits there. */
static bool fold_assignment(orm__buffer *out, const char *line, size_t len, size_t start) {
    size_t indent = strspn(line, " ") + INDENT;
    for (size_t i = 0; i + 3 < start; i++)
        if (strncmp(line + i, " = ", 3) == 0 && indent + len - i - 3 <= COLUMNS) {
            orm__buffer_write(out, line, i + 2);
            start_line(out, indent);
            orm__buffer_write(out, line + i + 3, len - i - 3);
            return true;
        }
    return false;
}

/* Where the name of the function that a line defines starts; 0 when it defines none. */
static size_t name_start(const char *line, size_t start) {
    static const char words[] = "static inline ";
    size_t at = start - 1;
    if (strncmp(line, words, sizeof words - 1) != 0)
        return 0;
    while (line[at - 1] != ' ' && line[at - 1] != '*')
        at--;
    return line[at - 1] == ' ' ? at : 0;
}

static void fold(orm__buffer *out, const char *line, size_t len) {
    size_t start = list_start(line, len);
    const char *at = line + start, *end = line + len;
    size_t indent = start, column = start;
    if (fold_assignment(out, line, len, start))
        return;
    orm__buffer_write(out, line, start);
    size_t name = name_start(line, start);
    bool fit = items_fit(at, end, indent);
    bool crowded = !fit || lines_of(at, end, indent) > MOST_LINES;
    if (crowded && name > 0 && items_fit(at, end, start - name)) {
        out->len -= start - name + 1;
        orm__buffer_byte(out, '\n');
        orm__buffer_write(out, line + name, start - name);
        indent = column = start - name;
    } else if (!fit) {
        indent = column = strspn(line, " ") + INDENT;
        start_line(out, indent);
    }
    for (bool first = true; at < end; first = false) {
        size_t item = item_len(at, end);
        if (!first && column + 1 + item > COLUMNS) {
            start_line(out, indent);
            column = indent;
        } else if (!first) {
            orm__buffer_byte(out, ' ');
            column++;
        }
        orm__buffer_write(out, at, item);
        column += item;
        at += item + (at + item < end); /* and the blank behind the comma */
    }
}

static bool is_code(const char *line) {
    const char *start = line + strspn(line, " ");
    return *start != '/' && *start != '*' && *start != '#';
}

/* The next line beyond COLUMNS from `line` on; NULL when there is none. */
static const char *next_long(const char *line, const char *end) {
    while (line < end) {
        const char *newline = memchr(line, '\n', (size_t)(end - line));
        const char *behind = newline ? newline : end;
        if (behind - line > COLUMNS)
            return line;
        line = behind + 1;
    }
    return NULL;
}

/* Names can be so long that nothing helps; clang-format then has its own way of failing. */
static bool has_long_code(const char *at, const char *end) {
    while ((at = next_long(at, end)) != NULL) {
        const char *start = at + strspn(at, " ");
        if (*start != '/' && *start != '*')
            return true;
        at += strcspn(at, "\n");
    }
    return false;
}

/* Writes the text to `out`, its long lines folded. */
static void fold_lines(orm__buffer *out, const char *text, const char *end) {
    const char *line;
    while ((line = next_long(text, end)) != NULL) {
        size_t len = strcspn(line, "\n");
        orm__buffer_write(out, text, (size_t)(line - text));
        if (is_code(line) && list_start(line, len) > 0)
            fold(out, line, len);
        else
            orm__buffer_write(out, line, len);
        text = line + len;
    }
    orm__buffer_write(out, text, (size_t)(end - text));
}

void fold_long_lines(orm__buffer *text) {
    const char *start = orm__buffer_text(text), *end = start + text->len;
    orm__buffer folded = {0};
    if (text->failed || next_long(start, end) == NULL)
        return;
    orm__buffer_reserve(&folded, text->len + text->len / 16);
    fold_lines(&folded, start, end);
    if (!folded.failed && has_long_code(folded.data, folded.data + folded.len)) {
        orm__buffer off = {0};
        orm__buffer_text_add(&off, "/* clang-format off */\n");
        orm__buffer_write(&off, orm__buffer_text(&folded), folded.len);
        orm__buffer_free(&folded);
        folded = off;
    }
    orm__buffer_free(text);
    *text = folded;
}
