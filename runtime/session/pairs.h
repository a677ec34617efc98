/*
 * Rows of tables of pairs: what linking and unlinking through such a table leaves to the flush.
 *
 * A pair is known by its relationship and two objects; seen from the other side it is the same
 * pair. Linking what is to be unlinked, or the other way round, cancels both.
 */
#ifndef ORM_SESSION_PAIRS_H
#define ORM_SESSION_PAIRS_H

#include "session/session_state.h"

struct orm__pair {
    orm__pair *next, *previous;
    const orm_relation *relation; /* of `mine`'s entity */
    orm_object *mine, *theirs;
    bool removed;   /* to be deleted rather than inserted */
    bool cancelled; /* linked and unlinked again: in no list, but still found */
    bool sent;      /* by the flush that runs */
};

/* Forgets all pairs: they were written, or are not to be. */
void orm__pairs_clear(orm_session *session);

/* Notes a pair. False after latching ORM_NOMEM. */
bool orm__pair_note(orm_session *session, const orm_relation *relation, orm_object *mine,
                    orm_object *theirs, bool removed);

/* Forgets the pairs of an object that will not be written. */
void orm__pairs_forget(orm_session *session, const orm_object *object);

#endif
