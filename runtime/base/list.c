/* Growing an array in an arena: capacity doubles. */
#include "base/list.h"

#include <string.h>

bool orm__list_grow(orm_arena *arena, void **items, size_t *capacity, size_t len, size_t size) {
    if (len < *capacity)
        return true;
    size_t wanted = *capacity ? *capacity * 2 : 4;
    if (wanted > (size_t)-1 / 2 / size)
        return false;
    void *grown = orm_arena_alloc(arena, wanted * size);
    if (!grown)
        return false;
    if (len)
        memcpy(grown, *items, len * size);
    *items = grown;
    *capacity = wanted;
    return true;
}
