/* Unescaping, by the rules of PostgreSQL's lexer with standard_conforming_strings. */
#include "schema/literal.h"

#include <string.h>

#include "diag/memory.h"
#include "diag/unicode.h"

typedef struct unescaper {
    const char *at, *end; /* what is left, without the quotes */
    char quote;
    orm__buffer out;
    bool bad;
} unescaper;

static int digit_value(char byte) {
    if (byte >= '0' && byte <= '9')
        return byte - '0';
    byte = (char)(byte | 0x20);
    return byte >= 'a' && byte <= 'f' ? byte - 'a' + 10 : 99;
}

/* Reads at most `most` digits of a base; returns how many there were. */
static int read_digits(unescaper *u, int base, int most, uint32_t *value) {
    int count = 0;
    for (*value = 0; count < most && u->at < u->end && digit_value(*u->at) < base; count++)
        *value = *value * (uint32_t)base + (uint32_t)digit_value(*u->at++);
    return count;
}

/* A code point of exactly so many hexadecimal digits. NUL and surrogates are no characters. */
static void put_code_point(unescaper *u, int digits) {
    uint32_t value;
    char bytes[4];
    bool whole = read_digits(u, 16, digits, &value) == digits;
    if (!whole || value == 0 || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff))
        u->bad = true;
    else
        orm__buffer_write(&u->out, bytes, utf8_write(value, bytes));
}

static void put_byte(unescaper *u, int base, int most) {
    uint32_t value;
    if (read_digits(u, base, most, &value) == 0 || (value & 0xff) == 0)
        u->bad = true;
    else
        orm__buffer_byte(&u->out, (char)(unsigned char)(value & 0xff));
}

/* What follows the backslash in E'…'. */
static void put_escape(unescaper *u) {
    static const char from[] = "bfnrt", to[] = "\b\f\n\r\t";
    char byte = *u->at++;
    const char *plain = memchr(from, byte, sizeof from - 1);
    if (plain)
        orm__buffer_byte(&u->out, to[plain - from]);
    else if (byte == 'x')
        put_byte(u, 16, 2);
    else if (byte == 'u' || byte == 'U')
        put_code_point(u, byte == 'u' ? 4 : 8);
    else if (byte >= '0' && byte <= '7') {
        u->at--;
        put_byte(u, 8, 3);
    } else
        orm__buffer_byte(&u->out, byte);
}

/* What follows the backslash in U&'…'. */
static void put_unicode_escape(unescaper *u) {
    if (*u->at == '\\')
        orm__buffer_byte(&u->out, *u->at++);
    else if (*u->at == '+') {
        u->at++;
        put_code_point(u, 6);
    } else
        put_code_point(u, 4);
}

static void unescape(unescaper *u, char prefix) {
    while (u->at < u->end) {
        char byte = *u->at++;
        if (byte == u->quote && u->at < u->end)
            u->at++;
        bool escape = byte == '\\' && u->at < u->end;
        if (escape && prefix == 'E')
            put_escape(u);
        else if (escape && prefix == 'U')
            put_unicode_escape(u);
        else
            orm__buffer_byte(&u->out, byte);
    }
}

static const char *dollar_quoted(orm_arena *arena, const char *text, size_t len) {
    const char *tag_end = memchr(text + 1, '$', len - 1);
    size_t tag = (size_t)(tag_end + 1 - text);
    return len < 2 * tag ? "" : gen_copy(arena, text + tag, len - 2 * tag);
}

const char *literal_value(orm_arena *arena, span at, diag *sink) {
    const char *text = at.source->text + at.start;
    size_t len = at.end - at.start, opening = 0;
    if (*text == '$')
        return dollar_quoted(arena, text, len);
    while (text[opening] != '\'' && text[opening] != '"')
        opening++;
    char quote = text[opening], prefix = (char)(opening ? *text & ~0x20 : 0);
    bool closed = len >= opening + 2 && text[len - 1] == quote;
    unescaper u = {.at = text + opening + 1, .end = text + len - closed, .quote = quote};
    unescape(&u, prefix);
    if (u.bad)
        diag_error(sink, DIAG_SYNTAX, at, "an escape in this text stands for no character");
    return gen_keep(arena, &u.out);
}
