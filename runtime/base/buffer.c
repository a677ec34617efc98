/* Buffers: see the header. Capacity doubles; one byte is always kept for the ending NUL. What is
 * printed goes where there is room and, when that was too little, once more where there is enough. */
#include "base/buffer.h"

#include <stdio.h>
#include <string.h>

#include "base/allocator.h"

orm__buffer orm__buffer_on(const orm_allocator *allocator) {
    return (orm__buffer){.allocator = orm__allocator_or_default(allocator)};
}

static bool grow(orm__buffer *buffer, size_t more) {
    if (more > SIZE_MAX / 2 - buffer->len - 1) {
        buffer->failed = true;
        return false;
    }
    size_t wanted = buffer->capacity ? buffer->capacity : 64;
    while (wanted < buffer->len + more + 1)
        wanted *= 2;
    buffer->allocator = orm__allocator_or_default(&buffer->allocator);
    char *grown = orm__reallocate(&buffer->allocator, buffer->data, buffer->capacity, wanted);
    if (!grown) {
        buffer->failed = true;
        return false;
    }
    buffer->data = grown;
    buffer->capacity = wanted;
    return true;
}

static inline bool has_room(orm__buffer *buffer, size_t more) {
    if (buffer->failed)
        return false;
    return more < buffer->capacity - buffer->len || grow(buffer, more);
}

bool orm__buffer_reserve(orm__buffer *buffer, size_t more) {
    return has_room(buffer, more);
}

void orm__buffer_write(orm__buffer *buffer, const void *bytes, size_t len) {
    if (!has_room(buffer, len))
        return;
    if (len)
        memcpy(buffer->data + buffer->len, bytes, len);
    buffer->len += len;
    buffer->data[buffer->len] = '\0';
}

void orm__buffer_text_add(orm__buffer *buffer, const char *text) {
    orm__buffer_write(buffer, text, strlen(text));
}

void orm__buffer_vprintf(orm__buffer *buffer, const char *format, va_list arguments) {
    enum { SHORT = 64 };
    va_list again;
    va_copy(again, arguments);
    if (has_room(buffer, SHORT)) {
        size_t room = buffer->capacity - buffer->len;
        int len = vsnprintf(buffer->data + buffer->len, room, format, arguments);
        buffer->failed = len < 0;
        if (len >= 0 && (size_t)len >= room && has_room(buffer, (size_t)len))
            vsnprintf(buffer->data + buffer->len, (size_t)len + 1, format, again);
        if (!buffer->failed)
            buffer->len += (size_t)len;
    }
    va_end(again);
}

void orm__buffer_printf(orm__buffer *buffer, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    orm__buffer_vprintf(buffer, format, arguments);
    va_end(arguments);
}

const char *orm__buffer_text(const orm__buffer *buffer) {
    return buffer->data && !buffer->failed ? buffer->data : "";
}

bool orm__buffer_failed(const orm__buffer *buffer) {
    return buffer->failed;
}

void orm__buffer_clear(orm__buffer *buffer) {
    buffer->len = 0;
    buffer->failed = false;
    if (buffer->data)
        buffer->data[0] = '\0';
}

void orm__buffer_free(orm__buffer *buffer) {
    orm__release(&buffer->allocator, buffer->data, buffer->capacity);
    *buffer = (orm__buffer){.allocator = buffer->allocator};
}
