/* Fetching an entity's objects by a statement, with what is to be loaded along. */
#ifndef ORM_RELATION_FETCH_H
#define ORM_RELATION_FETCH_H

#include "session/session_state.h"

/* What follows "SELECT … FROM table AS this", with the session's parameters. */
typedef struct orm__fetch {
    const orm_entity *entity;
    const char *query; /* for errors and echo; lives as long as the session */
    const char *tail;  /* " WHERE this.id = $1" */
    const void *with;  /* the session's, or NULL */
    orm_object *
        *single; /* of at most one row: where its object goes, and the list is of this; NULL */
    const orm__statement *plain; /* the same when nothing is said about loading; NULL: it is made */
} orm__fetch;

/* Runs it and makes the objects; the parameters must be those of the session. *out is the
 * session's. */
orm_status orm__fetch_run(orm_session *session, const orm__fetch *fetch, orm_list *out);

#endif
