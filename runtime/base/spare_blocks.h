/*
 * Spare blocks: large blocks that one owner gave back, kept for the next.
 *
 * A session that read a hundred thousand rows leaves tens of megabytes. Giving those to the system
 * and getting them again, one page fault for every four kilobytes, costs a program that opens a
 * session a request more than decoding its rows does. So an engine keeps what its sessions leave,
 * up to a bound, and any thread may take from it.
 *
 * Every block comes from the engine's allocator and goes back to it in the end, so that whoever
 * holds a block may release it there as well when the engine is gone.
 */
#ifndef ORM_BASE_SPARE_BLOCKS_H
#define ORM_BASE_SPARE_BLOCKS_H

#include <pthread.h>
#include <stddef.h>

#include "base/allocator.h"

/* Smaller blocks are not worth a lock: the allocator has them at hand. */
enum { ORM__SPARE_LEAST = 64 * 1024, ORM__SPARE_MOST_HELD = 64 << 20 };

typedef struct orm__spare_block orm__spare_block;

typedef struct orm__spare_blocks {
    orm_allocator allocator;
    pthread_mutex_t lock;
    orm__spare_block *first; /* under the lock; the one kept last comes first */
    size_t held;             /* bytes, under the lock */
} orm__spare_blocks;

void orm__spare_blocks_init(orm__spare_blocks *spare, const orm_allocator *allocator);

/* Releases what is kept. */
void orm__spare_blocks_free(orm__spare_blocks *spare);

/* A block of `*size` bytes or somewhat more, which `*size` then says, not initialised; NULL when
 * out of memory. `spare` may be NULL: then it is the allocator's. */
void *orm__spare_take(orm__spare_blocks *spare, const orm_allocator *allocator, size_t *size);

/* Keeps a block of `size` bytes, or releases it when it is small or enough is kept. `spare` may be
 * NULL. */
void orm__spare_give(orm__spare_blocks *spare, const orm_allocator *allocator, void *block,
                     size_t size);

#endif
