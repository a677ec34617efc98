/*
 * Blocks: members lined up below each other, with the comments and blank lines they came with.
 *
 * Names and types are columns of a block, and so are the comments behind members. A comment is settled once, in source order: above a member, behind it, or
 * in the SQL of one.
 */
#include <string.h>

#include "diag/memory.h"
#include "diag/unicode.h"
#include "schema/format.h"

enum { WIDEST_NAME = 32, WIDEST_TYPE = 24, WIDEST_COMMENTED = 60 };

uint32_t format_width(const char *text) {
    const char *newline = strrchr(text, '\n');
    text = newline ? newline + 1 : text;
    uint32_t width = 0, character;
    size_t left = strlen(text);
    while (left) {
        size_t len = utf8_read(text, left, &character);
        width += len ? unicode_width(character) : 1;
        len += len == 0;
        text += len;
        left -= len;
    }
    return width;
}

static size_t newlines(const formatter *f, uint32_t from, uint32_t to) {
    size_t count = 0;
    for (uint32_t i = from; i < to && count < 2; i++)
        count += f->file->source->text[i] == '\n';
    return count;
}

static bool gap(const formatter *f, uint32_t from, uint32_t to) {
    return newlines(f, from, to) > 1;
}

/* ---- comments */

/* On a line of its own `///` would document what follows; what did not do so must not begin to. */
static void write_comment(orm__buffer *out, const ast_comment *comment, bool as_is) {
    span at = comment->at;
    const char *text = at.source->text + at.start;
    bool slashes = at.end - at.start >= 3 && memcmp(text, "///", 3) == 0 && text[3] != '/';
    at.start += slashes && !as_is;
    orm__buffer_write(out, at.source->text + at.start, at.end - at.start);
}

/* Comments inside a member that no SQL carries go above it, one a line. */
static const char *take_strays(formatter *f, uint32_t end) {
    orm__buffer text = {0};
    const ast_comments *comments = &f->file->comments;
    for (; f->next_comment < comments->len; f->next_comment++) {
        const ast_comment *comment = &comments->items[f->next_comment];
        if (comment->at.start >= end)
            break;
        if (f->kept[f->next_comment])
            continue;
        write_comment(&text, comment, false);
        orm__buffer_byte(&text, '\n');
    }
    return text.len ? format_keep(f, &text) : NULL;
}

/* Whether nothing but blanks and a comma stands between two offsets of one line. */
static bool adjoins(const formatter *f, uint32_t from, uint32_t to) {
    while (from < to && strchr(" \t,", f->file->source->text[from]))
        from++;
    return from == to;
}

/* Those behind something, on the line where it ends; `*end` moves behind them. */
static const char *take_trailing(formatter *f, uint32_t *end) {
    orm__buffer text = {0};
    const ast_comments *comments = &f->file->comments;
    for (; f->next_comment < comments->len; f->next_comment++) {
        const ast_comment *comment = &comments->items[f->next_comment];
        if (!adjoins(f, *end, comment->at.start))
            break;
        if (text.len)
            orm__buffer_byte(&text, ' ');
        write_comment(&text, comment, true);
        *end = comment->at.end;
    }
    return text.len ? format_keep(f, &text) : NULL;
}

/* The column of an offset in the source, when what starts at `start` is first on that line; else 0.
 * Comments that somebody lined up stay so. */
static uint32_t column_of(const formatter *f, uint32_t start, uint32_t offset) {
    const char *text = f->file->source->text;
    uint32_t line = start;
    while (line > 0 && text[line - 1] == ' ')
        line--;
    if ((line > 0 && text[line - 1] != '\n') || newlines(f, start, offset) > 0 ||
        memchr(text + start, '\t', offset - start))
        return 0;
    return format_width(gen_copy(f->arena, text + line, offset - line));
}

/* The first character behind an offset that is neither blank nor comma. */
static uint32_t first_behind(const formatter *f, uint32_t offset) {
    while (f->file->source->text[offset] && strchr(" \t,", f->file->source->text[offset]))
        offset++;
    return offset;
}

void format_take_above(formatter *f, format_row *row, uint32_t start) {
    const ast_comments *comments = &f->file->comments;
    row->start = start;
    row->comments = f->next_comment;
    while (f->next_comment < comments->len && comments->items[f->next_comment].at.start < start)
        f->next_comment++;
    row->comments_end = f->next_comment;
}

void format_take_behind(formatter *f, format_row *row, uint32_t end) {
    const char *strays = take_strays(f, end);
    if (row->strays && strays)
        row->strays = gen_printf(f->arena, "%s%s", row->strays, strays);
    else if (strays)
        row->strays = strays;
    row->end = end;
    row->trailing = take_trailing(f, &row->end);
    row->column = row->trailing ? column_of(f, row->start, first_behind(f, end)) : 0;
}

void format_take_opening(formatter *f, format_row *head, span body) {
    head->end = body.start + 1;
    const char *text = take_trailing(f, &head->end);
    if (!text)
        return;
    head->column = head->trailing ? 0 : column_of(f, head->start, first_behind(f, body.start + 1));
    head->trailing = head->trailing ? gen_printf(f->arena, "%s %s", head->trailing, text) : text;
}

void format_trailing(orm__buffer *out, const format_row *row, uint32_t width, uint32_t column) {
    if (!row->trailing)
        return;
    format_indent(out, width + 2 < column ? (int)(column - width) : 2);
    orm__buffer_text_add(out, row->trailing);
}

/* `owner` is where what they may document starts. */
static void write_comments(formatter *f, orm__buffer *out, size_t first, size_t end, uint32_t owner,
                           int indent) {
    for (size_t i = first; i < end; i++) {
        const ast_comment *comment = &f->file->comments.items[i];
        if (i > first && gap(f, comment[-1].at.end, comment->at.start))
            orm__buffer_byte(out, '\n');
        format_indent(out, indent);
        write_comment(out, comment, comment->doc && comment->next == owner);
        orm__buffer_byte(out, '\n');
    }
}

void format_above(formatter *f, orm__buffer *out, const format_row *row, uint32_t before,
                  bool blank, int indent) {
    const ast_comment *comments = f->file->comments.items;
    if (row->comments < row->comments_end) {
        if (before && (blank || gap(f, before, comments[row->comments].at.start)))
            orm__buffer_byte(out, '\n');
        write_comments(f, out, row->comments, row->comments_end, row->start, indent);
        before = comments[row->comments_end - 1].at.end;
        blank = false;
    }
    if (before && (blank || gap(f, before, row->start)))
        orm__buffer_byte(out, '\n');
    for (const char *line = row->strays; line && *line; line = strchr(line, '\n') + 1) {
        format_indent(out, indent);
        orm__buffer_write(out, line, (size_t)(strchr(line, '\n') + 1 - line));
    }
}

void format_rest(formatter *f, orm__buffer *out, uint32_t before, uint32_t end, int indent) {
    const ast_comments *comments = &f->file->comments;
    size_t first = f->next_comment;
    while (f->next_comment < comments->len && comments->items[f->next_comment].at.start < end)
        f->next_comment++;
    if (first == f->next_comment)
        return;
    if (before && gap(f, before, comments->items[first].at.start))
        orm__buffer_byte(out, '\n');
    write_comments(f, out, first, f->next_comment, end, indent);
}

/* ---- lining up */

typedef struct columns {
    uint32_t name, type;
} columns;

static columns measure(const format_rows *rows) {
    columns widest = {0};
    for (size_t i = 0; i < rows->len; i++) {
        const format_row *row = &rows->items[i];
        if (!row->name)
            continue;
        uint32_t name = format_width(row->name), type = format_width(row->type);
        if (name > widest.name && name <= WIDEST_NAME)
            widest.name = name;
        if (type > widest.type && type <= WIDEST_TYPE)
            widest.type = type;
    }
    return widest;
}

static void pad(orm__buffer *out, const char *cell, uint32_t width) {
    uint32_t taken = format_width(cell);
    orm__buffer_text_add(out, cell);
    format_indent(out, taken < width ? (int)(width - taken) : 0);
}

static const char *line_up(formatter *f, const format_row *row, columns widest, int indent) {
    orm__buffer out = {0};
    format_indent(&out, indent);
    if (row->name) {
        bool type = *row->type != '\0', rest = *row->rest != '\0';
        pad(&out, row->name, type || rest ? widest.name : 0);
        if (type) {
            orm__buffer_text_add(&out, "  ");
            pad(&out, row->type, rest ? widest.type : 0);
        }
        if (rest)
            orm__buffer_text_add(&out, "  ");
    }
    orm__buffer_text_add(&out, row->rest);
    return format_keep(f, &out);
}

/* Where the comments behind a block's lines begin: where all of them did, when there is room. A line
 * that is wider than most keeps its comment to itself. */
static uint32_t comment_column(const format_rows *rows, char *const *lines) {
    uint32_t widest = 0, theirs = 0;
    bool agreed = true;
    for (size_t i = 0; i < rows->len; i++) {
        if (!rows->items[i].trailing)
            continue;
        uint32_t width = format_width(lines[i]), column = rows->items[i].column;
        if (width > widest && width <= WIDEST_COMMENTED)
            widest = width;
        agreed &= column > 0 && (theirs == 0 || column == theirs) && width + 2 <= column;
        theirs = column;
    }
    return agreed && theirs >= widest + 2 ? theirs : widest + 2;
}

static void write_rows(formatter *f, orm__buffer *out, const format_rows *rows, int indent) {
    columns widest = measure(rows);
    char **lines = gen_alloc(f->arena, (rows->len + 1) * sizeof *lines);
    for (size_t i = 0; i < rows->len; i++)
        lines[i] = (char *)line_up(f, &rows->items[i], widest, indent);
    uint32_t column = comment_column(rows, lines), before = 0;
    for (size_t i = 0; i < rows->len; i++) {
        const format_row *row = &rows->items[i];
        format_above(f, out, row, before, false, indent);
        orm__buffer_text_add(out, lines[i]);
        format_trailing(out, row, format_width(lines[i]), column);
        orm__buffer_byte(out, '\n');
        before = row->end;
    }
}

/* ---- bodies */

/* The rows in one line, or NULL when they were not in one, do not fit, or have comments. */
static const char *one_line(formatter *f, const format_rows *rows, span body, uint32_t before) {
    orm__buffer out = {0};
    const ast_comments *comments = &f->file->comments;
    bool fits = newlines(f, body.start, body.end) == 0;
    if (f->next_comment < comments->len && comments->items[f->next_comment].at.start < body.end)
        fits = false;
    orm__buffer_text_add(&out, " {");
    for (size_t i = 0; i < rows->len && fits; i++) {
        const format_row *row = &rows->items[i];
        fits = !row->trailing && !row->strays && row->comments == row->comments_end;
        orm__buffer_text_add(&out, i ? ", " : " ");
        if (row->name)
            orm__buffer_printf(&out, "%s%s%s%s", row->name, *row->type ? " " : "", row->type,
                               *row->rest ? " " : "");
        orm__buffer_text_add(&out, row->rest);
    }
    orm__buffer_text_add(&out, " }");
    const char *line = format_keep(f, &out);
    return fits && !strchr(line, '\n') && before + format_width(line) <= FORMAT_WIDTH ? line : NULL;
}

void format_body(formatter *f, orm__buffer *out, const format_rows *rows, const format_row *head,
                 span body, int indent) {
    uint32_t before = format_width(orm__buffer_text(out));
    const char *line = head->trailing ? NULL : one_line(f, rows, body, before);
    if (line) {
        orm__buffer_text_add(out, line);
        return;
    }
    orm__buffer_text_add(out, " {");
    format_trailing(out, head, before + 2, head->column);
    orm__buffer_byte(out, '\n');
    write_rows(f, out, rows, indent + FORMAT_INDENT);
    format_rest(f, out, rows->len ? rows->items[rows->len - 1].end : 0, body.end - 1,
                indent + FORMAT_INDENT);
    format_indent(out, indent);
    orm__buffer_byte(out, '}');
}
