/* Text off the wire into an arena: copied and searched for NUL in one pass. */
#ifndef ORM_CODEC_TEXT_COPY_H
#define ORM_CODEC_TEXT_COPY_H

#include <string.h>

#include "base/bump.h"

/* Whether one of the eight bytes is zero: only then does the borrow reach a high bit that the byte
 * itself did not have. */
static inline uint64_t orm__zero_bytes(uint64_t word) {
    return (word - UINT64_C(0x0101010101010101)) & ~word & UINT64_C(0x8080808080808080);
}

/* Copies `len` bytes; not zero when there was a NUL among them. Short texts, which most are, go
 * word by word, the last word overlapping the one before. */
static inline uint64_t orm__copy_bytes(char *to, const char *from, size_t len) {
    enum { SHORT = 64 };
    uint64_t word, found = 0;
    if (len > SHORT) {
        memcpy(to, from, len);
        return memchr(from, 0, len) != NULL;
    }
    if (len < 8) {
        for (size_t i = 0; i < len; i++) {
            to[i] = from[i];
            found |= from[i] == 0;
        }
        return found;
    }
    for (size_t i = 0; i + 8 <= len; i += 8) {
        memcpy(&word, from + i, 8);
        memcpy(to + i, &word, 8);
        found |= orm__zero_bytes(word);
    }
    memcpy(&word, from + len - 8, 8);
    memcpy(to + len - 8, &word, 8);
    return found | orm__zero_bytes(word);
}

typedef enum orm__copied { ORM__COPIED, ORM__COPY_NOMEM, ORM__COPY_HAS_NUL } orm__copied;

/* The text, ended by a NUL, in *out. */
static inline orm__copied orm__copy_text(orm_arena *arena, const char *from, size_t len,
                                         const char **out) {
    char *to = orm__arena_take_text(arena, len + 1);
    if (!to)
        return ORM__COPY_NOMEM;
    if (orm__copy_bytes(to, from, len))
        return ORM__COPY_HAS_NUL;
    to[len] = '\0';
    *out = to;
    return ORM__COPIED;
}

#endif
