/*
 * Memory of single objects: so that a session which reads the same rows over and over does not grow.
 *
 * Values stand in the session's arena, which gives nothing back. What is read again gets an arena
 * of its own instead, which goes when it is read once more; and an object that was found by its key has
 * its record and batch in one, its `home`, which goes when the object leaves the session.
 */
#ifndef ORM_SESSION_OWNED_VALUES_H
#define ORM_SESSION_OWNED_VALUES_H

#include "session/session_state.h"

/* A small arena, which is the caller's until one of the next gives it to a record. NULL when out of
 * memory. */
orm_arena *orm__values_new(orm_session *session);

/* The object's values were read anew into `values`, which are the record's from now on. Those from
 * before are freed, unless `kept`, or snapshots of the object point to them: then they stay until the
 * session goes. False, and nothing changed, when out of memory. */
bool orm__values_replace(orm_session *session, orm__record *record, orm_arena *values, bool kept);

/* The same of the arena that the record itself stands in. */
void orm__values_home(orm_session *session, orm__record *record, orm_arena *home);

/* Frees what is the record's, which may be the record itself. */
void orm__values_release(orm_session *session, orm__record *record);
/* Frees that of all records. */
void orm__values_release_all(orm_session *session);

#endif
