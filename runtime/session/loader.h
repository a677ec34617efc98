/*
 * A loader: what turns the rows of one result into the session's objects. What its files share.
 *
 * New objects stand in slabs one behind the other, and their values in one arena beside those; an
 * object is made, filled and then kept, or its place is used again.
 */
#ifndef ORM_SESSION_LOADER_H
#define ORM_SESSION_LOADER_H

#include "session/load.h"

typedef struct orm__loader {
    orm_session *session;
    orm__entity_state *state;
    orm__batch *batch;
    orm_arena *memory;   /* of the batch, and of values where there is one object at most */
    orm__values *values; /* of several objects; NULL: there are none yet */
    bool single;
    bool written; /* the statement itself wrote the rows */
    orm__load_plan plan;
    const orm__load_integers *integers;
    orm__slab *slab; /* the last one */
    size_t stride, used, room;
    size_t zeroed; /* of the slab's objects */
    char *next;    /* the first that is not used */
    size_t rows_left;
} orm__loader;

/* --- loader_room.c ------------------------------------------------------------------------------- */

/* Room for more objects, zeroed. False when out of memory. */
bool orm__loader_make_room(orm__loader *at);

/* The next object to be filled, of the row's entity; it is again the next one until it is kept. NULL
 * when out of memory. */
static inline orm_object *orm__loader_next(orm__loader *at, const orm_entity *entity) {
    if (at->used == at->zeroed && !orm__loader_make_room(at))
        return NULL;
    orm_object *object = (orm_object *)(void *)at->next;
    object->entity = entity;
    object->session = at->session;
    object->record = &at->slab->shared;
    return object;
}

static inline void orm__loader_keep(orm__loader *at) {
    at->used++;
    at->slab->made++;
    at->next += at->stride;
}

/* --- load_again.c -------------------------------------------------------------------------------- */

/* Makes the session's object the one of a row of the entity, among the others of the result.
 * ORM_STALE: it is an object of another entity. */
orm_status orm__loader_claim(const orm__loader *at, const orm_object *object,
                             const orm_entity *entity);
/* Whether the row has nothing that such an object needs. */
bool orm__loader_is_current(const orm__loader *at, const orm_object *object);
/* Brings it up to date with the row whose cells stand in the plan. ORM_MISMATCH, ORM_NOMEM. */
orm_status orm__loader_meet(orm__loader *at, orm_object *object);

/* --- load_block.c -------------------------------------------------------------------------------- */

/* Loads `count` rows from `first` on, ORM__BLOCK_ROWS at most, whose key is one integer. After a
 * failure they have no objects that they had not before. */
orm_status orm__loader_load_block(orm__loader *at, const orm__result *result, size_t first,
                                  size_t count);

#endif
