/* The default allocator, and the calls that go through any of them. */
#include "base/allocator.h"

#include <stdlib.h>
#include <string.h>

static void *resize_by_malloc(void *context, void *block, size_t old_size, size_t new_size) {
    (void)context;
    (void)old_size;
    return realloc(block, new_size);
}

static void release_by_free(void *context, void *block, size_t size) {
    (void)context;
    (void)size;
    free(block);
}

orm_allocator orm__allocator_or_default(const orm_allocator *allocator) {
    if (allocator && allocator->resize)
        return *allocator;
    return (orm_allocator){.resize = resize_by_malloc, .release = release_by_free};
}

void *orm__allocate(const orm_allocator *allocator, size_t size) {
    return allocator->resize(allocator->context, NULL, 0, size ? size : 1);
}

void *orm__allocate_zeroed(const orm_allocator *allocator, size_t size) {
    if (allocator->resize == resize_by_malloc)
        return calloc(1, size ? size : 1);
    void *block = orm__allocate(allocator, size);
    if (block)
        memset(block, 0, size);
    return block;
}

void *orm__reallocate(const orm_allocator *allocator, void *block, size_t old_size,
                      size_t new_size) {
    return allocator->resize(allocator->context, block, old_size, new_size ? new_size : 1);
}

void orm__release(const orm_allocator *allocator, void *block, size_t size) {
    if (block)
        allocator->release(allocator->context, block, size);
}
