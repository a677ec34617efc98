/*
 * Arenas: chunks in a list, each filled from its front.
 *
 * Chunks double in size up to a bound; a block larger than what is left of a chunk opens a new
 * one, and a very large block gets a chunk of its own behind the current one, so that it does not
 * waste what the current one still has. Blocks are aligned to max_align_t; base/bump.h packs texts.
 */
#include <orm/arena.h>

#include <stdint.h>
#include <string.h>

#include "base/allocator.h"
#include "base/bump.h"

enum { FIRST_CHUNK = 4096, LARGEST_CHUNK = 1 << 20 };

typedef orm__arena_chunk chunk;
struct orm__arena_chunk {
    chunk *next;
    size_t size;
    alignas(max_align_t) char bytes[];
};

orm_arena *orm_arena_new(const orm_allocator *allocator) {
    orm_allocator used = orm__allocator_or_default(allocator);
    orm_arena *arena = orm__allocate(&used, sizeof *arena);
    if (!arena)
        return NULL;
    *arena = (orm_arena){.allocator = used, .next_size = FIRST_CHUNK};
    return arena;
}

static chunk *chunk_new(orm_arena *arena, size_t size) {
    if (size > SIZE_MAX - sizeof(chunk))
        return NULL;
    size_t whole = sizeof(chunk) + size;
    chunk *made = orm__spare_take(arena->spare, &arena->allocator, &whole);
    if (!made)
        return NULL;
    made->size = whole - sizeof *made;
    arena->held += made->size;
    return made;
}

void *orm__arena_slow(orm_arena *arena, size_t size) {
    bool alone = size > arena->next_size / 4;
    chunk *made = chunk_new(arena, alone ? size : arena->next_size);
    if (!made)
        return NULL;
    if (alone && arena->chunks) {
        made->next = arena->chunks->next;
        arena->chunks->next = made;
        return made->bytes;
    }
    made->next = arena->chunks;
    arena->chunks = made;
    arena->at = made->bytes + size;
    arena->end = made->bytes + made->size;
    if (arena->next_size < LARGEST_CHUNK)
        arena->next_size *= 2;
    return made->bytes;
}

void *orm_arena_alloc(orm_arena *arena, size_t size) {
    return size > SIZE_MAX / 2 ? NULL : orm__arena_take(arena, size);
}

void *orm_arena_zalloc(orm_arena *arena, size_t size) {
    void *block = orm_arena_alloc(arena, size);
    if (block)
        memset(block, 0, size);
    return block;
}

char *orm_arena_copy(orm_arena *arena, const char *text, size_t len) {
    if (len >= SIZE_MAX / 2)
        return NULL;
    char *copy = orm__arena_take(arena, len + 1);
    if (!copy)
        return NULL;
    if (len)
        memcpy(copy, text, len);
    copy[len] = '\0';
    return copy;
}

char *orm_arena_strdup(orm_arena *arena, const char *text) {
    return text ? orm_arena_copy(arena, text, strlen(text)) : NULL;
}

static void free_chunks(orm_arena *arena, chunk *first) {
    while (first) {
        chunk *next = first->next;
        arena->held -= first->size;
        orm__spare_give(arena->spare, &arena->allocator, first, sizeof *first + first->size);
        first = next;
    }
}

void orm_arena_reset(orm_arena *arena) {
    chunk *kept = arena->chunks;
    if (!kept)
        return;
    free_chunks(arena, kept->next);
    kept->next = NULL;
    arena->at = kept->bytes;
    arena->end = kept->bytes + kept->size;
}

size_t orm_arena_size(const orm_arena *arena) {
    return arena->held;
}

void orm_arena_free(orm_arena *arena) {
    if (!arena)
        return;
    free_chunks(arena, arena->chunks);
    orm_allocator allocator = arena->allocator;
    orm__release(&allocator, arena, sizeof *arena);
}
