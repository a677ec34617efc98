/* Measuring tokens by hand: see the header. */
#include "schema/scan.h"

#include <string.h>

#include "diag/unicode.h"

static bool is_word_byte(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || byte == '_' || byte == '$';
}

/* The length of a character beyond ASCII that can be in a word, or 0. Bytes that are not UTF-8
 * count: they were reported already, and a word in two halves would be one more error. */
static uint32_t foreign_letter(const source *file, uint32_t at) {
    if ((unsigned char)file->text[at] < 0x80)
        return 0;
    uint32_t character;
    size_t len = utf8_read(file->text + at, file->len - at, &character);
    if (len == 0)
        return 1;
    bool quote = character >= 0x2018 && character <= 0x201f;
    bool letter = !quote && !unicode_odd_blank(character) && !unicode_hidden(character);
    return letter ? (uint32_t)len : 0;
}

uint32_t scan_word(const source *file, uint32_t at) {
    while (at < file->len) {
        uint32_t len = is_word_byte(file->text[at]) ? 1 : foreign_letter(file, at);
        if (len == 0)
            break;
        at += len;
    }
    return at;
}

static bool starts_comment(const char *text) {
    return (text[0] == '-' && text[1] == '-') ||
           (text[0] == '/' && (text[1] == '/' || text[1] == '*'));
}

uint32_t scan_operator(const source *file, uint32_t at) {
    const char *start = file->text + at, *end = start;
    bool special = false;
    while (*end && strchr("+-*/<>=~!@#%^&|`?", *end) && !starts_comment(end))
        special |= strchr("~!@#%^&|`?", *end++) != NULL;
    while (!special && end - start > 1 && (end[-1] == '+' || end[-1] == '-'))
        end--;
    return (uint32_t)(end - file->text);
}

scanned scan_comment(const source *file, uint32_t at) {
    scanned found = {.end = at + 2, .missing = 1};
    const char *text = file->text;
    while (found.missing && found.end < file->len) {
        if (text[found.end] == '*' && text[found.end + 1] == '/') {
            found.missing--;
            found.end += 2;
        } else if (text[found.end] == '/' && text[found.end + 1] == '*') {
            found.missing++;
            found.end += 2;
        } else
            found.end++;
    }
    return found;
}

/* The end of the line, less the closing brackets and commas that surely are no part of a token
 * that should have ended before them. */
static scanned given_up(const source *file, uint32_t at, uint32_t token) {
    const char *newline = memchr(file->text + at, '\n', file->len - at);
    uint32_t end = newline ? (uint32_t)(newline - file->text) : file->len;
    while (end > token + 1 && strchr(" \t\r),}", file->text[end - 1]))
        end--;
    return (scanned){.end = end, .missing = 1};
}

scanned scan_quoted(const source *file, uint32_t at, bool backslash) {
    char quote = file->text[at];
    bool newline = false;
    uint32_t i = at + 1;
    for (; i < file->len; i++) {
        char byte = file->text[i];
        if (byte == quote && file->text[i + 1] == quote)
            i++;
        else if (byte == quote)
            break;
        else if (byte == '\\' && backslash)
            i++;
        newline |= byte == '\n';
    }
    if (i >= file->len || (newline && is_word_byte(file->text[i + 1])))
        return given_up(file, at, at);
    return (scanned){.end = i + 1};
}

scanned scan_dollar_quoted(const source *file, uint32_t at) {
    uint32_t tag = at + 1;
    while (tag < file->len && file->text[tag] != '$' &&
           (is_word_byte(file->text[tag]) || (unsigned char)file->text[tag] >= 0x80))
        tag++;
    bool digit = file->text[at + 1] >= '0' && file->text[at + 1] <= '9';
    if (tag >= file->len || file->text[tag] != '$' || digit)
        return (scanned){.end = at};
    uint32_t len = tag + 1 - at;
    const char *end = file->text + file->len, *close = file->text + tag + 1;
    while ((close = memchr(close, '$', (size_t)(end - close)))) {
        if ((size_t)(end - close) >= len && memcmp(close, file->text + at, len) == 0)
            return (scanned){.end = (uint32_t)(close - file->text) + len};
        close++;
    }
    return given_up(file, tag, tag);
}
