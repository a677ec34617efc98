/* Memory through an orm_allocator: the one way the runtime allocates. */
#ifndef ORM_BASE_ALLOCATOR_H
#define ORM_BASE_ALLOCATOR_H

#include <orm/arena.h>
#include <stdbool.h>

/* The allocator itself, or malloc's family when it is NULL or empty. */
orm_allocator orm__allocator_or_default(const orm_allocator *allocator);

/* `size` bytes, not initialised; NULL when out of memory. */
void *orm__allocate(const orm_allocator *allocator, size_t size);

/* The same, filled with zero bytes: fresh pages of the system's are so already. */
void *orm__allocate_zeroed(const orm_allocator *allocator, size_t size);

/* realloc's contract; on NULL the old block stands. */
void *orm__reallocate(const orm_allocator *allocator, void *block, size_t old_size,
                      size_t new_size);

/* Frees a block of that size. NULL is allowed. */
void orm__release(const orm_allocator *allocator, void *block, size_t size);

#endif
