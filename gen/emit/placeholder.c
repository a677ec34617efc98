/* Escapes for C. Bytes that are not UTF-8, which the reader of the schema lets nowhere, are escaped
 * like control characters. */
#include "emit/placeholder.h"

#include <string.h>

#include "diag/unicode.h"

/* Reads the character at `at` and returns how many bytes it has. *hidden tells that it shows
 * nothing, changes how others are shown, or is not UTF-8. */
static size_t read_character(const char *at, uint32_t *character, bool *hidden) {
    *character = (unsigned char)*at;
    *hidden = false;
    if (*character >= ' ' && *character <= '~')
        return 1;
    size_t len = utf8_read(at, strnlen(at, 4), character);
    *hidden = len == 0 || unicode_hidden(*character);
    if (len == 0)
        *character = (unsigned char)*at;
    return len == 0 ? 1 : len;
}

void placeholder_int(orm__buffer *out, long value) {
    char digits[3 * sizeof value + 1];
    char *first = digits + sizeof digits;
    unsigned long rest = value < 0 ? 0UL - (unsigned long)value : (unsigned long)value;
    do
        *--first = (char)('0' + rest % 10);
    while ((rest /= 10) > 0);
    if (value < 0)
        *--first = '-';
    orm__buffer_write(out, first, (size_t)(digits + sizeof digits - first));
}

/* How many characters from `at` on are themselves wherever they stand: those of a name. */
static size_t plain_len(const char *at) {
    size_t len = 0;
    while ((at[len] >= 'a' && at[len] <= 'z') || (at[len] >= 'A' && at[len] <= 'Z') ||
           (at[len] >= '0' && at[len] <= '9') || at[len] == '_')
        len++;
    return len;
}

/* Writes the character at `at` and returns how many bytes it has. */
static size_t string_character(orm__buffer *out, const char *text, const char *at) {
    static const char named[][2] = {
        {'\n', 'n'}, {'\t', 't'}, {'\r', 'r'}, {'"', '"'}, {'\\', '\\'}};
    for (size_t i = 0; i < sizeof named / sizeof *named; i++)
        if (*at == named[i][0]) {
            orm__buffer_byte(out, '\\');
            orm__buffer_byte(out, named[i][1]);
            return 1;
        }
    if (*at == '?' && at > text && at[-1] == '?')
        orm__buffer_byte(out, '\\');
    uint32_t character;
    bool hidden;
    size_t len = read_character(at, &character, &hidden);
    if (!hidden)
        orm__buffer_write(out, at, len);
    else
        for (size_t i = 0; i < len; i++)
            orm__buffer_printf(out, "\\%03o", (unsigned)(unsigned char)at[i]);
    return len;
}

void placeholder_string(orm__buffer *out, const char *text) {
    if (text == NULL) {
        orm__buffer_text_add(out, "NULL");
        return;
    }
    orm__buffer_byte(out, '"');
    for (const char *at = text; *at != '\0';) {
        size_t plain = plain_len(at);
        orm__buffer_write(out, at, plain);
        at += plain;
        if (*at != '\0')
            at += string_character(out, text, at);
    }
    orm__buffer_byte(out, '"');
}

void placeholder_long_string(orm__buffer *out, const char *text) {
    enum { LINE = 88 };
    size_t line_start = out->len;
    orm__buffer_byte(out, '"');
    for (const char *at = text; *at != '\0';) {
        size_t word = strcspn(at, " ");
        word += at[word] == ' ';
        if (out->len - line_start > 1 && out->len - line_start + word > LINE) {
            orm__buffer_text_add(out, "\"\n    \"");
            line_start = out->len;
        }
        for (const char *end = at + word; at < end;)
            at += string_character(out, text, at);
    }
    orm__buffer_byte(out, '"');
}

/* Blanks at a line's end would be noise in the file; whether those at `at` are such. */
static bool ends_line(const char *at) {
    at += strspn(at, " \t\r");
    return *at == '\n' || *at == '\0';
}

static void comment_character(orm__buffer *out, const char *text, const char *at, size_t len,
                              uint32_t character, bool hidden) {
    char before = at > text ? at[-1] : '\0';
    if ((*at == '/' && before == '*') || (*at == '*' && before == '/') ||
        (*at == '?' && before == '?'))
        orm__buffer_byte(out, ' ');
    if (*at == '\\' && ends_line(at + 1))
        orm__buffer_text_add(out, "\\x5c");
    else if (*at == '\t')
        orm__buffer_byte(out, ' ');
    else if (!hidden)
        orm__buffer_write(out, at, len);
    else if (character <= 0xff)
        orm__buffer_printf(out, "\\x%02x", (unsigned)character);
    else
        orm__buffer_printf(out, "\\u%04lx", (unsigned long)character);
}

static void comment(orm__buffer *out, const char *text, const char *newline) {
    for (const char *at = text; *at != '\0';) {
        size_t plain = plain_len(at);
        orm__buffer_write(out, at, plain);
        at += plain;
        if (*at == '\0')
            return;
        uint32_t character;
        bool hidden;
        size_t len = read_character(at, &character, &hidden);
        if (*at == '\n') {
            orm__buffer_text_add(out, newline);
            if (!ends_line(at + 1))
                orm__buffer_byte(out, ' ');
        } else if ((*at != ' ' && *at != '\t' && *at != '\r') || !ends_line(at)) {
            comment_character(out, text, at, len, character, hidden);
        }
        at += len;
    }
}

void placeholder_comment(orm__buffer *out, const char *text) {
    comment(out, text, "\n *");
}

void placeholder_line(orm__buffer *out, const char *text) {
    comment(out, text, "");
}
