/* Where a loader's new objects and their values are made. */
#include "base/bump.h"
#include "session/loader.h"
#include "session/owned_values.h"

/* Objects are zeroed a few at a time, just before they are filled: while they are in the cache. */
enum { SLAB_BYTES = 1 << 20, ZEROED_BYTES = 1536 };

/* The values of a result's objects go with the last of these. False when out of memory. */
static bool share_values(orm__loader *at) {
    enum { SMALL_CHUNK = 512, BYTES_A_ROW = 32, LARGE_CHUNK = 1 << 16 };
    if (at->single)
        return true;
    if (!at->values) {
        size_t guess = at->rows_left * BYTES_A_ROW;
        orm_arena *arena = orm_arena_new(&at->session->allocator);
        if (!arena)
            return false;
        orm__arena_spare(arena, orm__engine_spare(at->session->engine));
        arena->next_size = guess < SMALL_CHUNK   ? SMALL_CHUNK
                           : guess > LARGE_CHUNK ? LARGE_CHUNK
                                                 : guess;
        at->values = orm_arena_alloc(arena, sizeof *at->values);
        if (!at->values) {
            orm_arena_free(arena);
            return false;
        }
        *at->values = (orm__values){.arena = arena};
        at->memory = arena;
    }
    orm__slab_share_values(at->slab, at->values);
    return true;
}

bool orm__loader_make_room(orm__loader *at) {
    if (at->used == at->room) {
        size_t most = SLAB_BYTES / at->stride + 1;
        at->room = at->rows_left < most ? at->rows_left : most;
        at->used = at->zeroed = 0;
        at->slab = orm__slab_new(at->session, &at->session->allocator, at->stride, at->room);
        if (!at->slab)
            return false;
        at->slab->shared.state = ORM__PERSISTENT;
        at->slab->shared.batch = at->batch;
        if (!share_values(at))
            return false;
    }
    size_t left = at->room - at->used, few = ZEROED_BYTES / at->stride + 1;
    size_t count = left < few ? left : few;
    at->next = orm__slab_at(at->slab, at->stride, at->used, count);
    at->zeroed += count;
    return true;
}
