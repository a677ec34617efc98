/*
 * Texts written into a caller's buffer with snprintf's contract: what does not fit is cut, the
 * length is counted in full, and a NUL ends what was written (unless the size is 0).
 */
#ifndef ORM_BASE_CUT_TEXT_H
#define ORM_BASE_CUT_TEXT_H

#include <stddef.h>
#include <stdint.h>

typedef struct orm__cut_text {
    char *buffer;
    size_t size, len;
} orm__cut_text;

static inline void orm__cut_char(orm__cut_text *text, char byte) {
    if (text->len + 1 < text->size)
        text->buffer[text->len] = byte;
    text->len++;
}

static inline void orm__cut_add(orm__cut_text *text, const char *added) {
    while (*added)
        orm__cut_char(text, *added++);
}

/* Writes a number in decimal with at least `width` digits. */
static inline void orm__cut_number(orm__cut_text *text, uint64_t number, int width) {
    char digits[20];
    int count = 0;
    do {
        digits[count++] = (char)('0' + number % 10);
        number /= 10;
    } while (number);
    for (int missing = width - count; missing > 0; missing--)
        orm__cut_char(text, '0');
    while (count)
        orm__cut_char(text, digits[--count]);
}

/* Ends the text and returns its whole length. */
static inline size_t orm__cut_end(orm__cut_text *text) {
    if (text->size)
        text->buffer[text->len < text->size ? text->len : text->size - 1] = '\0';
    return text->len;
}

#endif
