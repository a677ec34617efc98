/*
 * Slabs: blocks of objects of one entity.
 *
 * A slab is the session's until that is closed or cleared; objects that were handed to the program
 * keep it alive beyond that, and the last of them to be freed frees it. What a session leaves is
 * kept by the engine for the next one.
 */
#include <string.h>

#include "base/allocator.h"
#include "session/session_state.h"

static size_t header_size(void) {
    return orm__stride(sizeof(orm__slab));
}

orm__slab *orm__slab_new(orm_session *session, const orm_allocator *allocator, size_t stride,
                         size_t count) {
    if (count > (SIZE_MAX / 2 - header_size()) / stride)
        return NULL;
    size_t size = header_size() + stride * count;
    orm__spare_blocks *spare = session ? orm__engine_spare(session->engine) : NULL;
    orm__slab *slab = orm__spare_take(spare, allocator, &size);
    if (!slab)
        return NULL;
    *slab = (orm__slab){.allocator = *allocator, .size = size, .room = count};
    slab->shared = (orm__record){.shared = true, .slab = slab};
    if (session)
        orm__slab_adopt(session, slab);
    return slab;
}

void *orm__slab_at(orm__slab *slab, size_t stride, size_t index, size_t count) {
    return memset(orm__slab_object(slab, stride, index), 0, stride * count);
}

void *orm__slab_object(orm__slab *slab, size_t stride, size_t index) {
    return (char *)slab + header_size() + stride * index;
}

void orm__slab_adopt(orm_session *session, orm__slab *slab) {
    slab->session = session;
    slab->next = session->slabs;
    session->slabs = slab;
}

void orm__slab_check(orm__slab *slab) {
    if (slab->session || slab->loose > 0)
        return;
    orm_allocator allocator = slab->allocator;
    orm__release(&allocator, slab, slab->size);
}

void orm__slabs_leave(orm_session *session) {
    while (session->slabs) {
        orm__slab *slab = session->slabs;
        session->slabs = slab->next;
        slab->next = NULL;
        slab->session = NULL;
        if (slab->loose == 0)
            orm__spare_give(orm__engine_spare(session->engine), &session->allocator, slab,
                            slab->size);
    }
}
