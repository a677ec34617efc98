/* Checks UTF-8 and counts its characters; runs of ASCII go eight bytes at a time. */
#include "codec/utf8.h"

#include <stdint.h>
#include <string.h>

/* The length of the character whose first byte this is; 0 when none begins so. */
static size_t character_len(uint8_t first) {
    if (first < 0x80)
        return 1;
    if (first < 0xc2 || first > 0xf4)
        return 0;
    return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/* The bounds of the second byte, which keep out overlong forms, surrogates and what is too high. */
static bool second_fits(uint8_t first, uint8_t second) {
    uint8_t low = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    uint8_t high = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    return second >= low && second <= high;
}

static bool is_character(const uint8_t *at, size_t len) {
    if (len > 1 && !second_fits(at[0], at[1]))
        return false;
    for (size_t i = 2; i < len; i++)
        if ((at[i] & 0xc0) != 0x80)
            return false;
    return len > 0;
}

static bool is_ascii(const uint8_t eight[8]) {
    uint64_t word;
    memcpy(&word, eight, sizeof word);
    return !(word & UINT64_C(0x8080808080808080));
}

bool orm__utf8_count(const char *text, size_t len, size_t *characters) {
    const uint8_t *at = (const uint8_t *)text, *end = at + len;
    *characters = 0;
    while (at < end) {
        if (end - at >= 8 && is_ascii(at)) {
            at += 8;
            *characters += 8;
            continue;
        }
        /* The last few are looked at together with some before them. */
        if (end - at < 8 && len >= 8 && is_ascii(end - 8)) {
            *characters += (size_t)(end - at);
            return true;
        }
        size_t taken = character_len(*at);
        if (taken > (size_t)(end - at) || !is_character(at, taken))
            return false;
        at += taken;
        ++*characters;
    }
    return true;
}
