/*
 * Loading relationships for many objects at once, for those who have the objects at hand: the
 * objects of a query's result, or what was reached from them.
 */
#ifndef ORM_RELATION_RELATION_LOADER_H
#define ORM_RELATION_RELATION_LOADER_H

#include "relation/group_index.h"
#include "session/session_state.h"

typedef struct orm__relation_loader {
    orm_session *session;
    const orm_entity *entity;
    const orm_relation *relation;
    unsigned number;
    orm_arena *scratch;
    orm_object **siblings;
    size_t sibling_count;
    orm__group_index index;
    orm_list rows;         /* the target of each row */
    orm__group **group_of; /* the group of each row; NULL when it has none */
} orm__relation_loader;

/* Loads a relationship for all of these objects of one entity that lack it, with one statement.
 * NULLs are passed over; an object may come several times. */
orm_status orm__relation_load(orm_session *session, orm_object *const *objects, size_t len,
                              unsigned relation);

/* What the relationship leads to from all of these objects, one after the other. The array is of
 * `scratch`. False when out of memory. */
bool orm__relation_targets(orm_object *const *objects, size_t len, unsigned relation,
                           orm_arena *scratch, orm_list *out);

/* Some of what a relationship leads to. Texts are SQL over the target's columns, NULL for none. */
typedef struct orm__relation_part {
    const char *query, *name; /* for errors and echo: "staff_page" and "recent" */
    const char *where, *order_by;
    int64_t limit; /* for each object; 0: none */
} orm__relation_part;

/* Loads it into lists[i] for objects[i], which may be NULL; the relationship itself stays as it is.
 * Lists of equal objects are one and the same. */
orm_status orm__relation_load_part(orm_session *session, orm_object *const *objects, size_t len,
                                   unsigned relation, const orm__relation_part *part,
                                   orm_list *lists);

/* --- for the loaders ------------------------------------------------------------------------------ */

/* Runs the statement with the values of the `left` groups that are not resolved as its arrays. */
orm_status orm__relation_ask(orm__relation_loader *at, const orm__statement *statement, size_t left,
                             orm__result **out);

/* Makes the objects of all rows, and finds each row's group by its last columns. */
orm_status orm__relation_take_rows(orm__relation_loader *at, const orm__result *result);

#endif
