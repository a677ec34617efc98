/* Reading PostgreSQL's wire format: integers in network order, and a cursor that cannot run over
 * the end. */
#ifndef ORM_CODEC_WIRE_H
#define ORM_CODEC_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

static inline uint16_t orm__wire_u16(const void *bytes) {
    const uint8_t *b = bytes;
    return (uint16_t)(b[0] << 8 | b[1]);
}

static inline uint32_t orm__wire_u32(const void *bytes) {
    const uint8_t *b = bytes;
    return (uint32_t)b[0] << 24 | (uint32_t)b[1] << 16 | (uint32_t)b[2] << 8 | b[3];
}

static inline uint64_t orm__wire_u64(const void *bytes) {
    const uint8_t *b = bytes;
    return (uint64_t)b[0] << 56 | (uint64_t)b[1] << 48 | (uint64_t)b[2] << 40 |
           (uint64_t)b[3] << 32 | (uint64_t)b[4] << 24 | (uint64_t)b[5] << 16 |
           (uint64_t)b[6] << 8 | b[7];
}

typedef struct orm__wire {
    const char *at;
    size_t len; /* bytes that remain */
} orm__wire;

/* Takes `len` bytes; NULL when fewer remain. */
static inline const char *orm__wire_take(orm__wire *wire, size_t len) {
    if (wire->len < len)
        return NULL;
    const char *taken = wire->at;
    wire->at += len;
    wire->len -= len;
    return taken;
}

static inline bool orm__wire_take_i32(orm__wire *wire, int32_t *out) {
    const char *bytes = orm__wire_take(wire, 4);
    if (bytes)
        *out = (int32_t)orm__wire_u32(bytes);
    return bytes != NULL;
}

/* Takes a length and that many bytes. A length of -1 is NULL: *data is then NULL. */
static inline bool orm__wire_take_field(orm__wire *wire, const char **data, int32_t *len) {
    *data = NULL;
    if (!orm__wire_take_i32(wire, len))
        return false;
    if (*len < 0)
        return *len == -1;
    *data = orm__wire_take(wire, (size_t)*len);
    return *data != NULL;
}

#endif
