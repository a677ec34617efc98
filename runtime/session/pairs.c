/* Pairs: a list in the session's arena, since a transaction rarely has many. */
#include "session/pairs.h"

static bool same_pair(const orm__pair *pair, const orm_relation *relation, const orm_object *mine,
                      const orm_object *theirs) {
    if (pair->relation == relation)
        return pair->mine == mine && pair->theirs == theirs;
    const orm_relation *inverse =
        relation->inverse >= 0 ? &relation->target->relations[relation->inverse] : NULL;
    return pair->relation == inverse && pair->mine == theirs && pair->theirs == mine;
}

bool orm__pair_note(orm_session *session, const orm_relation *relation, orm_object *mine,
                    orm_object *theirs, bool removed) {
    for (orm__pair **link = &session->pairs; *link; link = &(*link)->next) {
        if (!same_pair(*link, relation, mine, theirs))
            continue;
        if ((*link)->removed != removed)
            *link = (*link)->next;
        return true;
    }
    orm__pair *pair = orm_arena_alloc(session->arena, sizeof *pair);
    if (!pair) {
        orm__latch_nomem(session);
        return false;
    }
    *pair = (orm__pair){.next = session->pairs,
                        .relation = relation,
                        .mine = mine,
                        .theirs = theirs,
                        .removed = removed};
    session->pairs = pair;
    return true;
}

void orm__pairs_forget(orm_session *session, const orm_object *object) {
    orm__pair **link = &session->pairs;
    while (*link) {
        if ((*link)->mine == object || (*link)->theirs == object)
            *link = (*link)->next;
        else
            link = &(*link)->next;
    }
}
