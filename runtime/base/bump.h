/*
 * The arena's fast path, inlined for the decoders: a block is the next bytes of the current chunk.
 *
 * Only runtime/ includes this. What does not fit the chunk goes through orm__arena_slow. Texts are
 * packed without alignment; orm__arena_take aligns before it takes.
 */
#ifndef ORM_BASE_BUMP_H
#define ORM_BASE_BUMP_H

#include <orm/arena.h>
#include <stdalign.h>

#include "base/spare_blocks.h"

enum { ORM__ARENA_ALIGNMENT = alignof(max_align_t) };

typedef struct orm__arena_chunk orm__arena_chunk;

struct orm_arena {
    orm_allocator allocator;
    char *at, *end;           /* what is left of the current chunk */
    orm__arena_chunk *chunks; /* the current one first */
    size_t next_size;
    size_t held;
    orm__spare_blocks *spare; /* where its chunks come from and go to; NULL: the allocator */
};

/* Makes the arena's chunks come from `spare`, which outlives it. */
static inline void orm__arena_spare(orm_arena *arena, orm__spare_blocks *spare) {
    arena->spare = spare;
}

/* A block in a new chunk; NULL when out of memory. */
void *orm__arena_slow(orm_arena *arena, size_t size);

/* `size` bytes aligned for anything; `size` is below SIZE_MAX / 2. NULL when out of memory. */
static inline void *orm__arena_take(orm_arena *arena, size_t size) {
    size_t left = (size_t)(arena->end - arena->at);
    size_t skip = (size_t) - (uintptr_t)arena->at & (ORM__ARENA_ALIGNMENT - 1);
    if (left < skip || left - skip < size || !arena->at)
        return orm__arena_slow(arena, size);
    char *block = arena->at + skip;
    arena->at = block + size;
    return block;
}

/* `size` bytes at any address. */
static inline char *orm__arena_take_text(orm_arena *arena, size_t size) {
    if ((size_t)(arena->end - arena->at) < size)
        return orm__arena_slow(arena, size);
    char *block = arena->at;
    arena->at += size;
    return block;
}

#endif
