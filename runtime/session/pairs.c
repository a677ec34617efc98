/*
 * Pairs: a list in the order of their noting, backwards, and a table to find them by.
 *
 * Both stand in the session's arena. The table is open addressing by the two objects, whichever side
 * they are seen from; what was cancelled stays in it, out of the list.
 */
#include "session/pairs.h"

#include <string.h>

enum { FIRST_CAPACITY = 64 };

static bool same_pair(const orm__pair *pair, const orm_relation *relation, const orm_object *mine,
                      const orm_object *theirs) {
    if (pair->relation == relation)
        return pair->mine == mine && pair->theirs == theirs;
    const orm_relation *inverse =
        relation->inverse >= 0 ? &relation->target->relations[relation->inverse] : NULL;
    return pair->relation == inverse && pair->mine == theirs && pair->theirs == mine;
}

/* --- the table ----------------------------------------------------------------------------------- */

static size_t place_of(const orm_object *a, const orm_object *b, size_t capacity) {
    uint64_t sum = (uint64_t)(uintptr_t)a + (uint64_t)(uintptr_t)b;
    uint64_t hash = (sum ^ sum >> 29) * UINT64_C(0x9e3779b97f4a7c15);
    return (size_t)(hash >> 32) & (capacity - 1);
}

/* The slot of a pair, or where it would be put. */
static orm__pair **slot_of(const orm_session *session, const orm_relation *relation,
                           const orm_object *mine, const orm_object *theirs) {
    size_t at = place_of(mine, theirs, session->pair_capacity);
    while (session->pair_slots[at] && !same_pair(session->pair_slots[at], relation, mine, theirs))
        at = (at + 1) & (session->pair_capacity - 1);
    return &session->pair_slots[at];
}

/* Makes room for one more; at most half of the slots are taken. */
static bool make_room(orm_session *session) {
    size_t old = session->pair_capacity;
    orm__pair **from = session->pair_slots;
    if (session->pair_count * 2 < old)
        return true;
    size_t capacity = old ? old * 2 : FIRST_CAPACITY;
    orm__pair **made = orm_arena_zalloc(session->arena, capacity * sizeof *made);
    if (!made)
        return false;
    session->pair_slots = made;
    session->pair_capacity = capacity;
    for (size_t i = 0; i < old; i++)
        if (from[i])
            *slot_of(session, from[i]->relation, from[i]->mine, from[i]->theirs) = from[i];
    return true;
}

/* --- the list -------------------------------------------------------------------------------------- */

static void put_first(orm_session *session, orm__pair *pair) {
    pair->previous = NULL;
    pair->next = session->pairs;
    if (pair->next)
        pair->next->previous = pair;
    session->pairs = pair;
    pair->cancelled = false;
}

static void cancel(orm_session *session, orm__pair *pair) {
    *(pair->previous ? &pair->previous->next : &session->pairs) = pair->next;
    if (pair->next)
        pair->next->previous = pair->previous;
    pair->cancelled = true;
}

/* --- the calls ------------------------------------------------------------------------------------- */

bool orm__pair_note(orm_session *session, const orm_relation *relation, orm_object *mine,
                    orm_object *theirs, bool removed) {
    bool room = make_room(session);
    orm__pair **slot = room ? slot_of(session, relation, mine, theirs) : NULL;
    if (slot && *slot && !(*slot)->cancelled) {
        if ((*slot)->removed != removed)
            cancel(session, *slot);
        return true;
    }
    orm__pair *pair = slot && *slot ? *slot : NULL;
    if (slot && !pair)
        pair = orm_arena_alloc(session->arena, sizeof *pair);
    if (!pair) {
        orm__latch_nomem(session);
        return false;
    }
    session->pair_count += *slot == NULL;
    *slot = pair;
    *pair = (orm__pair){.relation = relation, .mine = mine, .theirs = theirs, .removed = removed};
    put_first(session, pair);
    return true;
}

void orm__pairs_forget(orm_session *session, const orm_object *object) {
    for (orm__pair *pair = session->pairs, *next; pair; pair = next) {
        next = pair->next;
        if (pair->mine == object || pair->theirs == object)
            cancel(session, pair);
    }
}

void orm__pairs_clear(orm_session *session) {
    session->pairs = NULL;
    session->pair_count = 0;
    if (session->pair_slots)
        memset(session->pair_slots, 0, session->pair_capacity * sizeof *session->pair_slots);
}
