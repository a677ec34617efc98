/*
 * Slabs: blocks of objects of one entity.
 *
 * A slab is the session's until that is closed or cleared, or a sweep finds all its objects gone;
 * objects that were handed to the program keep it alive beyond that, and the last of them to be freed
 * frees it. What a session leaves is kept by the engine for the next one.
 */
#include <string.h>

#include "base/allocator.h"
#include "base/poison.h"
#include "session/session_state.h"

const orm__record orm__gone = {.state = ORM__DETACHED};

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
    *slab = (orm__slab){.allocator = *allocator,
                        .size = size,
                        .stride = stride,
                        .room = count,
                        .foreign = !session};
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

/* --- values -------------------------------------------------------------------------------------- */

void orm__slab_share_values(orm__slab *slab, orm__values *values) {
    slab->values = values;
    values->slabs++;
}

static void leave_values(orm__slab *slab) {
    orm__values *values = slab->values;
    slab->values = NULL;
    if (values && --values->slabs == 0)
        orm_arena_free(values->arena);
}

/* --- ends ---------------------------------------------------------------------------------------- */

/* Its header stays, and the bits, which say that nothing is loaded. */
void orm__slab_bury(orm__slab *slab, orm_object *object) {
    const orm_entity *entity = object->entity;
    memset(object + 1, 0, entity->size - sizeof *object);
    object->session = NULL;
    object->record = (void *)(uintptr_t)&orm__gone;
    ORM__POISON(object + 1, entity->bits - sizeof *object);
    slab->gone++;
    slab->session->gone++;
}

static void free_slab(orm__slab *slab, orm__spare_blocks *spare) {
    orm_allocator allocator = slab->allocator;
    ORM__UNPOISON(slab, slab->size);
    orm__spare_give(spare, &allocator, slab, slab->size);
}

void orm__slab_check(orm__slab *slab) {
    if (!slab->session && slab->loose == 0)
        free_slab(slab, NULL);
}

void orm__slab_drop(orm_session *session, orm__slab *slab) {
    leave_values(slab);
    free_slab(slab, slab->foreign ? NULL : orm__engine_spare(session->engine));
}

void orm__slabs_leave(orm_session *session) {
    while (session->slabs) {
        orm__slab *slab = session->slabs;
        session->slabs = slab->next;
        slab->next = NULL;
        slab->session = NULL;
        if (slab->loose == 0)
            orm__slab_drop(session, slab);
        else
            leave_values(slab);
    }
}
