/*
 * Arenas: memory that is freed all at once.
 *
 * An arena hands out blocks and takes none back until it is reset or freed. It is not thread-safe;
 * a session owns one and nothing else shares it. Memory comes from an orm_allocator, so that a
 * program can count it, bound it or make it fail.
 */
#ifndef ORM_ARENA_H
#define ORM_ARENA_H

#include <stddef.h>

#include <orm/status.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct orm_arena orm_arena;

/* Where memory comes from. `resize` has realloc's contract (size 0 never occurs) with the old size
 * given besides; `release` has free's. A NULL `resize` means malloc's family. */
typedef struct orm_allocator {
    void *(*resize)(void *context, void *block, size_t old_size, size_t new_size);
    void (*release)(void *context, void *block, size_t size);
    void *context;
} orm_allocator;

/* Makes an empty arena. `allocator` is copied and may be NULL; the caller owns the result.
 * Returns NULL when out of memory. */
ORM_API orm_arena *orm_arena_new(const orm_allocator *allocator);

/* Returns `size` bytes aligned for any type, not initialised, owned by the arena; NULL when out of
 * memory. Size 0 gives a pointer that is not NULL and holds nothing. */
ORM_API void *orm_arena_alloc(orm_arena *arena, size_t size);

/* The same, filled with zero bytes. */
ORM_API void *orm_arena_zalloc(orm_arena *arena, size_t size);

/* Copies `len` bytes, aligned as any block, and ends them with a NUL that `len` does not count. */
ORM_API char *orm_arena_copy(orm_arena *arena, const char *text, size_t len);

/* Copies a string; NULL gives NULL. */
ORM_API char *orm_arena_strdup(orm_arena *arena, const char *text);

/* Frees everything handed out but keeps the first chunk for reuse. */
ORM_API void orm_arena_reset(orm_arena *arena);

/* How many bytes of chunks the arena holds. */
ORM_API size_t orm_arena_size(const orm_arena *arena);

/* Frees the arena and everything in it. NULL is allowed. */
ORM_API void orm_arena_free(orm_arena *arena);

#ifdef __cplusplus
}
#endif

#endif
