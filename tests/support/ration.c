/* An allocator that fails when its ration is used up. */
#include "support/ration.h"

#include <stdlib.h>

static void *ration_resize(void *context, void *block, size_t old_size, size_t new_size) {
    ration *r = context;
    if (r->left == 0)
        return NULL;
    r->left--;
    void *moved = realloc(block, new_size);
    if (moved)
        r->held += new_size - old_size;
    return moved;
}

static void ration_release(void *context, void *block, size_t size) {
    ration *r = context;
    r->held -= block ? size : 0;
    free(block);
}

orm_allocator ration_allocator(ration *r) {
    return (orm_allocator){.resize = ration_resize, .release = ration_release, .context = r};
}
