/* What finding is made of, for those who find: runtime/relation/fetch.c, and refreshing. */
#ifndef ORM_SESSION_FINDER_H
#define ORM_SESSION_FINDER_H

#include "session/session_state.h"

/* The statement by key, kept for the session. */
orm_status orm__statement_of_find(orm_session *session, orm__entity_state *state,
                                  const orm__statement **out);

/* Encodes the values of a key as the session's parameters; the session is entered. */
orm_status orm__add_key(orm_session *session, const orm_entity *entity, const void *const *key);

/* ORM_MISUSE: the entity has no key, or a value of it is NULL. */
orm_status orm__check_key(orm_session *session, const orm_entity *entity, const void *const *key);

/* The object of this key that the session has, as long as nothing must be asked about it; *absent
 * when that is no row of the entity. */
orm_object *orm__find_known(const orm__entity_state *state, const void *const *key, bool *absent);

#endif
