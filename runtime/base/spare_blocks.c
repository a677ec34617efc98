/*
 * Spare blocks stand in a list through their own first bytes; the first that fits is taken.
 *
 * AddressSanitizer is told of a block that is kept, so that it finds a use after a session's end as
 * it would in a block that was freed.
 */
#include "base/spare_blocks.h"

#include "base/poison.h"

struct orm__spare_block {
    orm__spare_block *next;
    size_t size;
};

static void give_to_program(orm__spare_block *block) {
    ORM__UNPOISON(block + 1, block->size - sizeof *block);
}

void orm__spare_blocks_init(orm__spare_blocks *spare, const orm_allocator *allocator) {
    *spare = (orm__spare_blocks){.allocator = *allocator};
    pthread_mutex_init(&spare->lock, NULL);
}

void orm__spare_blocks_free(orm__spare_blocks *spare) {
    while (spare->first) {
        orm__spare_block *block = spare->first;
        spare->first = block->next;
        give_to_program(block);
        orm__release(&spare->allocator, block, block->size);
    }
    pthread_mutex_destroy(&spare->lock);
}

/* A kept block of at least `size` bytes and at most twice that, so that little is wasted. */
static orm__spare_block *unlink_fitting(orm__spare_blocks *spare, size_t size) {
    if (!spare || size < ORM__SPARE_LEAST)
        return NULL;
    pthread_mutex_lock(&spare->lock);
    orm__spare_block **link = &spare->first;
    while (*link && ((*link)->size < size || (*link)->size / 2 > size))
        link = &(*link)->next;
    orm__spare_block *found = *link;
    if (found) {
        *link = found->next;
        spare->held -= found->size;
    }
    pthread_mutex_unlock(&spare->lock);
    if (found)
        give_to_program(found);
    return found;
}

void *orm__spare_take(orm__spare_blocks *spare, const orm_allocator *allocator, size_t *size) {
    orm__spare_block *found = unlink_fitting(spare, *size);
    if (!found)
        return orm__allocate(allocator, *size);
    *size = found->size;
    return found;
}

void orm__spare_give(orm__spare_blocks *spare, const orm_allocator *allocator, void *block,
                     size_t size) {
    if (spare && block && size >= ORM__SPARE_LEAST) {
        pthread_mutex_lock(&spare->lock);
        if (size <= ORM__SPARE_MOST_HELD - spare->held) {
            orm__spare_block *kept = block;
            *kept = (orm__spare_block){.next = spare->first, .size = size};
            spare->first = kept;
            spare->held += size;
            ORM__POISON(kept + 1, size - sizeof *kept);
            block = NULL;
        }
        pthread_mutex_unlock(&spare->lock);
    }
    orm__release(allocator, block, size);
}
