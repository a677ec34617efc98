/*
 * Memory of the compiler: one arena a run, and no failure that a caller could see.
 *
 * The compiler is a program, not a library: when memory runs out it says so and ends with exit
 * code 2. These are the calls that do that; everything in gen/ allocates through them.
 */
#ifndef ORMGEN_DIAG_MEMORY_H
#define ORMGEN_DIAG_MEMORY_H

#include "base/buffer.h"
#include "base/list.h"

/* Zero-filled. */
void *gen_alloc(orm_arena *arena, size_t size);
char *gen_copy(orm_arena *arena, const char *text, size_t len);
char *gen_strdup(orm_arena *arena, const char *text); /* NULL gives NULL */
char *gen_printf(orm_arena *arena, const char *format, ...) ORM__PRINTF(2, 3);

char *gen_vprintf(orm_arena *arena, const char *format, va_list arguments) ORM__PRINTF(2, 0);

/* The buffer's text, in the arena; the buffer is freed. */
char *gen_keep(orm_arena *arena, orm__buffer *text);

#define gen_new(arena, type) ((type *)gen_alloc((arena), sizeof(type)))

/* Appends to an ORM__LIST. */
#define gen_list_add(arena, list, ...)                                                             \
    (ORM__LIST_ADD(arena, list, __VA_ARGS__) ? (void)0 : gen_out_of_memory())

/* Ends the program. */
_Noreturn void gen_out_of_memory(void);

#endif
