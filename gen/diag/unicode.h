/*
 * What the compiler knows of Unicode: reading UTF-8, and how wide and how visible a character is.
 */
#ifndef ORMGEN_DIAG_UNICODE_H
#define ORMGEN_DIAG_UNICODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Reads one character of `left` > 0 bytes. Returns its length in bytes, or 0 when the bytes are
 * not UTF-8 (overlong forms, surrogates and what lies beyond U+10FFFF are not). */
size_t utf8_read(const char *text, size_t left, uint32_t *character);

/* Writes a character of at most U+10FFFF as UTF-8; returns its length, 1 to 4. */
size_t utf8_write(uint32_t character, char bytes[4]);

/* Whether a reader could not see it, or would see other text out of order because of it: control
 * characters, marks of direction, separators of lines, blanks without width. */
bool unicode_hidden(uint32_t character);

/* A blank that is none in SQL: the no-break space and its like. */
bool unicode_odd_blank(uint32_t character);

/* How many columns of a terminal it takes: 0, 1 or 2. */
unsigned unicode_width(uint32_t character);

#endif
