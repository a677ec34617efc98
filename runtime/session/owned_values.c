/* Arenas of single objects, in a list of the records that have one. */
#include "session/owned_values.h"

#include "base/bump.h"

orm_arena *orm__values_new(orm_session *session) {
    enum { SMALL_CHUNK = 256 };
    orm_arena *values = orm_arena_new(&session->allocator);
    if (values)
        values->next_size = SMALL_CHUNK;
    return values;
}

static void enlist(orm_session *session, orm__record *record) {
    if (record->owns)
        return;
    record->owns = true;
    record->owner_previous = NULL;
    record->owner_next = session->owners;
    if (session->owners)
        session->owners->owner_previous = record;
    session->owners = record;
}

bool orm__values_replace(orm_session *session, orm__record *record, orm_arena *values, bool kept) {
    kept = kept || record->original || record->committed || record->saved;
    if (record->arena && kept && !ORM__LIST_ADD(session->arena, &session->arenas, record->arena))
        return false;
    if (!kept)
        orm_arena_free(record->arena);
    record->arena = values;
    enlist(session, record);
    return true;
}

void orm__values_home(orm_session *session, orm__record *record, orm_arena *home) {
    record->home = home;
    enlist(session, record);
}

void orm__values_release(orm_session *session, orm__record *record) {
    if (!record->owns)
        return;
    *(record->owner_previous ? &record->owner_previous->owner_next : &session->owners) =
        record->owner_next;
    if (record->owner_next)
        record->owner_next->owner_previous = record->owner_previous;
    record->owns = false;
    orm_arena_free(record->arena);
    record->arena = NULL;
    orm_arena_free(record->home); /* may hold the record */
}

void orm__values_release_all(orm_session *session) {
    while (session->owners)
        orm__values_release(session, session->owners);
}
