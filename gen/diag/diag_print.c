/* Diagnostics for people: the message, the line, a caret under it. Columns are those of a
 * terminal; what could not be seen there, or would disturb it, is shown by its number. */
#include <string.h>

#include "diag/diag_sink.h"
#include "diag/memory.h"
#include "diag/unicode.h"

enum {
    MOST_ERRORS = 20,
    TAB = 4,
    WINDOW = 100,     /* columns shown of a longer line … */
    BEFORE_CARET = 40 /* … of which so many stand before the caret */
};

/* Appends a character as a terminal can show it and returns its width. */
static unsigned show(orm__buffer *out, const char *text, size_t left, size_t *len) {
    uint32_t character;
    char number[16];
    *len = utf8_read(text, left, &character);
    if (*len && !unicode_hidden(character)) {
        orm__buffer_write(out, text, *len);
        return unicode_width(character);
    }
    int width = *len ? snprintf(number, sizeof number, "<U+%04X>", (unsigned)character)
                     : snprintf(number, sizeof number, "<0x%02X>", (unsigned)(unsigned char)*text);
    *len += *len == 0;
    orm__buffer_write(out, number, (size_t)width);
    return (unsigned)width;
}

static void show_text(orm__buffer *out, const char *text) {
    size_t left = strlen(text), len;
    for (; left; text += len, left -= len)
        show(out, text, left, &len);
}

/* A line laid out in the columns of a terminal. */
typedef struct layout {
    const char *text;
    uint32_t len;
    uint32_t caret, caret_end; /* columns */
    uint32_t width;
} layout;

static uint32_t next_column(uint32_t column, const char *text, size_t left, size_t *len,
                            orm__buffer *shown) {
    if (*text != '\t')
        return column + show(shown, text, left, len);
    uint32_t next = column / TAB * TAB + TAB;
    for (uint32_t i = column; i < next; i++)
        orm__buffer_byte(shown, ' ');
    *len = 1;
    return next;
}

static layout lay_out(const source *from, uint32_t line, span at) {
    uint32_t start = from->line_starts[line];
    uint32_t end = line + 1 < from->line_count ? from->line_starts[line + 1] - 1 : from->len;
    if (end > start && from->text[end - 1] == '\r')
        end--;
    if (start == 0 && end >= 3 && memcmp(from->text, "\xef\xbb\xbf", 3) == 0)
        start = 3;
    layout made = {.text = from->text + start, .len = end - start};
    orm__buffer scratch = {0};
    size_t len;
    for (uint32_t i = 0; i < made.len; i += (uint32_t)len) {
        made.width = next_column(made.width, made.text + i, made.len - i, &len, &scratch);
        orm__buffer_clear(&scratch);
        if (start + i < at.start)
            made.caret = made.width;
        if (start + i < at.end)
            made.caret_end = made.width;
    }
    orm__buffer_free(&scratch);
    if (made.caret_end <= made.caret)
        made.caret_end = made.caret + 1;
    return made;
}

static void show_window(orm__buffer *out, const layout *line, uint32_t from, uint32_t to) {
    orm__buffer one = {0};
    uint32_t column = 0;
    size_t len;
    if (from > 0)
        orm__buffer_text_add(out, "…");
    for (uint32_t i = 0; i < line->len && column < to; i += (uint32_t)len) {
        column = next_column(column, line->text + i, line->len - i, &len, &one);
        if (column > from && column <= to)
            orm__buffer_write(out, one.data, one.len);
        orm__buffer_clear(&one);
    }
    if (to < line->width)
        orm__buffer_text_add(out, "…");
    orm__buffer_free(&one);
}

static void repeat(orm__buffer *out, char byte, uint32_t times) {
    while (times--)
        orm__buffer_byte(out, byte);
}

/* The numbered line, and below it the caret with the hint. */
static void show_line(orm__buffer *out, span at, place where, const char *hint) {
    layout line = lay_out(at.source, where.line - 1, at);
    uint32_t from = 0, to = line.width;
    if (line.width > WINDOW && line.caret > BEFORE_CARET)
        from = line.caret - BEFORE_CARET;
    if (to > from + WINDOW)
        to = from + WINDOW;
    orm__buffer_printf(out, "%5u | ", where.line);
    show_window(out, &line, from, to);
    orm__buffer_text_add(out, "\n      | ");
    uint32_t end = line.caret_end > to && to > line.caret ? to : line.caret_end;
    repeat(out, ' ', line.caret - from + (from > 0));
    orm__buffer_byte(out, '^');
    repeat(out, '~', end - line.caret - 1);
    if (hint) {
        orm__buffer_byte(out, ' ');
        show_text(out, hint);
    }
    orm__buffer_byte(out, '\n');
}

static void show_place(orm__buffer *out, span at, const char *label, const char *text,
                       const char *hint) {
    place where = {0};
    if (at.source) {
        where = source_place(at.source, at.start);
        show_text(out, at.source->path);
        orm__buffer_printf(out, ":%u:%u: ", where.line, where.column);
    } else
        orm__buffer_text_add(out, "ormgen: ");
    orm__buffer_printf(out, "%s: ", label);
    show_text(out, text);
    orm__buffer_byte(out, '\n');
    if (at.source)
        show_line(out, at, where, hint);
    else if (hint) {
        orm__buffer_text_add(out, "        ");
        show_text(out, hint);
        orm__buffer_byte(out, '\n');
    }
}

static void show_message(orm__buffer *out, const diag_message *message) {
    char label[32];
    snprintf(label, sizeof label, "%s[E%04d]", diag_severity_name(message->severity),
             diag_code_number(message->code));
    show_place(out, message->at, label, message->text, message->hint);
    for (size_t i = 0; i < message->notes.len; i++)
        show_place(out, message->notes.items[i].at, "note", message->notes.items[i].text, NULL);
}

void diag_print(const diag *sink, FILE *to) {
    orm__buffer out = {0};
    diag_messages messages = diag_sorted(sink);
    size_t errors = 0, left = 0;
    for (size_t i = 0; i < messages.len; i++) {
        bool error = messages.items[i]->severity == DIAG_ERROR;
        errors += error;
        if (errors > MOST_ERRORS)
            left += error;
        else
            show_message(&out, messages.items[i]);
    }
    if (left)
        orm__buffer_printf(&out, "ormgen: and %zu more error%s\n", left, left == 1 ? "" : "s");
    if (orm__buffer_failed(&out))
        gen_out_of_memory();
    fwrite(orm__buffer_text(&out), 1, out.len, to);
    orm__buffer_free(&out);
}
