/* Allocation that ends the program instead of failing. */
#include "diag/memory.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

_Noreturn void gen_out_of_memory(void) {
    fputs("ormgen: out of memory\n", stderr);
    exit(2);
}

static void *or_end(void *block) {
    if (!block)
        gen_out_of_memory();
    return block;
}

void *gen_alloc(orm_arena *arena, size_t size) {
    return or_end(orm_arena_zalloc(arena, size));
}

char *gen_copy(orm_arena *arena, const char *text, size_t len) {
    return or_end(orm_arena_copy(arena, text, len));
}

char *gen_strdup(orm_arena *arena, const char *text) {
    return text ? gen_copy(arena, text, strlen(text)) : NULL;
}

char *gen_vprintf(orm_arena *arena, const char *format, va_list arguments) {
    char most[256];
    va_list again;
    va_copy(again, arguments);
    size_t len = (size_t)vsnprintf(most, sizeof most, format, arguments);
    char *text = or_end(orm_arena_alloc(arena, len + 1));
    if (len < sizeof most)
        memcpy(text, most, len + 1);
    else
        vsnprintf(text, len + 1, format, again);
    va_end(again);
    return text;
}

char *gen_printf(orm_arena *arena, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    char *text = gen_vprintf(arena, format, arguments);
    va_end(arguments);
    return text;
}

char *gen_keep(orm_arena *arena, orm__buffer *text) {
    if (orm__buffer_failed(text))
        gen_out_of_memory();
    char *kept = gen_copy(arena, orm__buffer_text(text), text->len);
    orm__buffer_free(text);
    return kept;
}
