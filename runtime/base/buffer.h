/*
 * Buffers: bytes that grow, with a sticky error.
 *
 * Writers append without checking; whoever uses the result asks orm__buffer_failed once. After a
 * failure nothing more is appended. The bytes always end in a NUL that `len` does not count.
 */
#ifndef ORM_BASE_BUFFER_H
#define ORM_BASE_BUFFER_H

#include <orm/arena.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#if defined(__GNUC__)
#define ORM__PRINTF(at, first) __attribute__((format(printf, at, first)))
#else
#define ORM__PRINTF(at, first)
#endif

typedef struct orm__buffer {
    char *data; /* NULL until something was written; see orm__buffer_text */
    size_t len, capacity;
    bool failed;
    orm_allocator allocator; /* all zero means malloc's family */
} orm__buffer;

/* A zero-initialised orm__buffer is an empty one on malloc; this makes one on an allocator. */
orm__buffer orm__buffer_on(const orm_allocator *allocator);

/* Makes room for `more` bytes; false, and the sticky error, when there is none. */
bool orm__buffer_reserve(orm__buffer *buffer, size_t more);

/* Appends `len` bytes. */
void orm__buffer_write(orm__buffer *buffer, const void *bytes, size_t len);
void orm__buffer_text_add(orm__buffer *buffer, const char *text);
void orm__buffer_printf(orm__buffer *buffer, const char *format, ...) ORM__PRINTF(2, 3);
void orm__buffer_vprintf(orm__buffer *buffer, const char *format, va_list arguments)
    ORM__PRINTF(2, 0);

/* An integer's bytes, the most significant one first: spelled out, as compilers know it by that. */
typedef struct orm__network_order {
    unsigned char at[8];
} orm__network_order;
static inline orm__network_order orm__in_network_order(uint64_t value) {
    return (orm__network_order){{(unsigned char)(value >> 56), (unsigned char)(value >> 48),
                                 (unsigned char)(value >> 40), (unsigned char)(value >> 32),
                                 (unsigned char)(value >> 24), (unsigned char)(value >> 16),
                                 (unsigned char)(value >> 8), (unsigned char)value}};
}

/* Appends an integer of `size` bytes in network byte order; inlined, as encoding calls little else. */
static inline void orm__buffer_integer(orm__buffer *buffer, uint64_t value, size_t size) {
    if (buffer->failed ||
        (buffer->capacity - buffer->len <= size && !orm__buffer_reserve(buffer, size)))
        return;
    orm__network_order bytes = orm__in_network_order(value);
    memcpy(buffer->data + buffer->len, bytes.at + sizeof bytes.at - size, size);
    buffer->len += size;
    buffer->data[buffer->len] = '\0';
}
static inline void orm__buffer_byte(orm__buffer *buffer, char byte) {
    orm__buffer_integer(buffer, (unsigned char)byte, 1);
}
static inline void orm__buffer_u16(orm__buffer *buffer, uint16_t value) {
    orm__buffer_integer(buffer, value, sizeof value);
}
static inline void orm__buffer_u32(orm__buffer *buffer, uint32_t value) {
    orm__buffer_integer(buffer, value, sizeof value);
}
static inline void orm__buffer_u64(orm__buffer *buffer, uint64_t value) {
    orm__buffer_integer(buffer, value, sizeof value);
}

/* Overwrites four bytes at `at`, which must have been written, in network byte order. */
static inline void orm__buffer_patch_u32(orm__buffer *buffer, size_t at, uint32_t value) {
    orm__network_order bytes = orm__in_network_order(value);
    if (!buffer->failed)
        memcpy(buffer->data + at, bytes.at + sizeof bytes.at - sizeof value, sizeof value);
}

/* The text so far, ended by a NUL; "" when empty. Valid until the next write. */
const char *orm__buffer_text(const orm__buffer *buffer);

/* Whether some write found no memory. */
bool orm__buffer_failed(const orm__buffer *buffer);

/* Empties the buffer and forgets the error, keeping its memory. */
void orm__buffer_clear(orm__buffer *buffer);

void orm__buffer_free(orm__buffer *buffer);

#endif
