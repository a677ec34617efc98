/*
 * One relationship for many objects: whom to ask for, and where the rows go.
 *
 *     siblings   the objects that lack it
 *     groups     of those, by the columns that the relationship looks at
 *     resolved   groups whose one target the identity map has; when that is all, nothing is sent
 *     rows       of the other groups; each finds its group by columns of the result
 *
 * A relationship is complete or not loaded, never in between: it is marked when all is there.
 */
#ifndef ORM_RELATION_RELATION_LOADER_H
#define ORM_RELATION_RELATION_LOADER_H

#include "relation/group_index.h"
#include "session/load.h"
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
    size_t left;           /* groups that are not resolved */
    orm_list rows;         /* the target of each row; NULL where it has none */
    orm__group **group_of; /* the group of each row; NULL when it has none */
} orm__relation_loader;

/* How the rows of a result are to be taken. */
typedef struct orm__relation_rows {
    const orm__result *result;
    orm__load_part part;    /* of the target */
    const int *key_columns; /* of the result, by which a row finds its group */
} orm__relation_rows;

/* Finds the objects that lack the relationship, and groups them. NULLs and what cannot have it are
 * passed over. An object whose columns were forgotten is read first, so that there is something to go
 * by. */
orm_status orm__relation_begin(orm__relation_loader *at, const orm_list *objects);

/* Resolves what the identity map knows. */
orm_status orm__relation_resolve(orm__relation_loader *at);

/* Encodes the values of the groups that are left as arrays. */
orm_status orm__relation_parameters(orm__relation_loader *at, orm__parameters *out);

/* Makes the objects of all rows, and finds each row's group. */
orm_status orm__relation_take_rows(orm__relation_loader *at, const orm__relation_rows *rows);

/* Leaves out rows: those without a mark, by number. */
void orm__relation_keep_rows(orm__relation_loader *at, const bool *keep);

/* Gives the objects what was found. With `seen_only`, groups without a row stay not loaded: the
 * statement did not see their objects. */
orm_status orm__relation_place(orm__relation_loader *at, bool seen_only);

/* Whether an object lacks the relationship and can have it. */
bool orm__relation_lacking(const orm_session *session, const orm_object *object, unsigned number);
/* Marks it as loaded. Of a target that points back by a foreign key, that side is loaded with it. */
void orm__relation_mark(orm_object *object, unsigned number);
void orm__relation_point_back(const orm_relation *relation, orm_object *target, orm_object *object);

/* What the relationship leads to from all of these objects, one after the other. The array is of
 * `scratch`. False when out of memory. */
bool orm__relation_targets(const orm_list *objects, unsigned relation, orm_arena *scratch,
                           orm_list *out);

#endif
