/*
 * Lists in an arena: an array that grows, of any type.
 *
 *     ORM__LIST(column *) columns;                      a zero-initialised list is empty
 *     if (!ORM__LIST_ADD(arena, &columns, made)) …      false when out of memory
 *
 * Grown arrays leave their old copy in the arena until that is freed.
 */
#ifndef ORM_BASE_LIST_H
#define ORM_BASE_LIST_H

#include <orm/arena.h>
#include <stdbool.h>

#define ORM__LIST(type)                                                                            \
    struct {                                                                                       \
        type *items;                                                                               \
        size_t len, capacity;                                                                      \
    }

/* Appends a value; evaluates to whether there was memory for it. */
#define ORM__LIST_ADD(arena, list, ...)                                                            \
    (orm__list_grow((arena), (void **)&(list)->items, &(list)->capacity, (list)->len,              \
                    sizeof *(list)->items) &&                                                      \
     ((list)->items[(list)->len++] = (__VA_ARGS__), true))

/* Makes room for one more item of `size` bytes. */
bool orm__list_grow(orm_arena *arena, void **items, size_t *capacity, size_t len, size_t size);

#endif
