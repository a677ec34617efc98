/*
 * What a statement that wrote rows by itself, without going through objects, leaves of the session's
 * objects: they are brought up to date, or count as deleted, such that a rollback takes it back.
 */
#ifndef ORM_SESSION_WRITTEN_ROWS_H
#define ORM_SESSION_WRITTEN_ROWS_H

#include "session/load.h"

/* Whether the session has objects of the entity. */
bool orm__has_objects(orm_session *session, const orm_entity *entity);

/* Rows that the statement returned: all columns in their order without the lazy ones, then the key.
 * Those that the session has are as it wrote them. */
orm_status orm__rows_written(orm_session *session, const orm_entity *entity,
                             const orm__result *result);

/* The objects of rows by their keys, which come last in the result; the list is in `scratch`. */
orm_status orm__rows_known(orm_session *session, const orm_entity *entity,
                           const orm__result *result, orm_arena *scratch, orm_list *out);

/* Rows that it deleted, of which it returned the key. */
orm_status orm__rows_deleted(orm_session *session, const orm_entity *entity,
                             const orm__result *result);

/* The row of an object was deleted: as after a flush that did it. ORM_NOMEM. */
orm_status orm__object_gone(orm_object *object);

/* The same for the session's own object of a row's key, if it has one; `like` is any struct that has
 * the key. */
orm_status orm__row_gone(orm_session *session, const orm_object *like);

/* Rows of an entity were deleted, nobody knows which: all of its objects are read again when they are
 * next met. */
orm_status orm__expire_all_of(orm_session *session, const orm_entity *entity);

/* Rows of an entity were added, changed or deleted: what was loaded of relationships that lead to
 * them may be incomplete. */
void orm__forget_leading_to(orm_session *session, const orm_entity *entity);

/* Rows of an entity were deleted: no relationship leads to them, and the database may have deleted or
 * changed rows that referred to them, whose objects are read again when they are next met; but for
 * those that the program has changed since the last flush. */
orm_status orm__settle_deleted(orm_session *session, const orm_entity *entity);

#endif
