/*
 * Relationships in memory: the pointer or list that an object's struct holds.
 *
 * These calls look at one side only and send nothing; runtime/relation keeps both sides in step.
 * A list's array has room for the power of two at or above its length, so that appending allocates
 * only when that is reached.
 */
#ifndef ORM_SESSION_RELATED_H
#define ORM_SESSION_RELATED_H

#include "session/session_state.h"

static inline orm_object **orm__related_one(const orm_object *object,
                                            const orm_relation *relation) {
    return (orm_object **)(void *)((char *)(uintptr_t)object + relation->offset);
}
static inline orm_list *orm__related_list(const orm_object *object, const orm_relation *relation) {
    return (orm_list *)(void *)((char *)(uintptr_t)object + relation->offset);
}
/* The object that a relationship to one leads to, unless that is gone; or NULL. */
static inline orm_object *orm__related_pointee(const orm_object *object,
                                               const orm_relation *relation) {
    orm_object *other = *orm__related_one(object, relation);
    return other && !orm__is_gone(other) ? other : NULL;
}
static inline bool orm__related_known(const orm_object *object, unsigned relation) {
    return orm__bit(orm__loaded(object), orm__relation_bit(object->entity, relation));
}

/* What the foreign key of a row, which may be a snapshot, refers to, if that is a primary key and the
 * session has it; NULL. */
orm_object *orm__related_by_key(const orm_object *row, const orm_relation *relation);
/* Whether the relationship leads to an object that is gone. */
bool orm__related_to_gone(const orm_object *object, unsigned relation);
/* Whether it is loaded, and does not. */
bool orm__related_current(const orm_object *object, unsigned relation);

/* What an owning relationship points to: as loaded, else as far as the identity map knows its
 * foreign key; NULL. */
orm_object *orm__related_target(const orm_object *object, unsigned relation);

/* Makes the relationship one that is not loaded. */
void orm__related_forget(orm_object *object, unsigned relation);

/* Marks the relationship as changed in this transaction, so that a rollback forgets it. False after
 * latching ORM_NOMEM. */
bool orm__related_touch(orm_object *object, unsigned relation);

/* Whether this transaction changed it, as far as the record can tell. */
bool orm__related_touched(const orm__record *record, unsigned relation);

/* A list's array of room for `len`; NULL when out of memory. */
orm_object **orm__related_room(orm_arena *arena, size_t len);

/* Changes a list that is loaded; one that is not stays as it is, but counts as touched, since what is
 * loaded later has the change. Appending what is in the list
 * already, or removing what is not, changes nothing. False after latching ORM_NOMEM. */
bool orm__related_append(orm_object *object, unsigned relation, orm_object *other);
bool orm__related_remove(orm_object *object, unsigned relation, orm_object *other);

/* The object's foreign key column was set by itself: forgets the relationships over it, and on the
 * other side those lists that the change made incomplete. */
void orm__related_column_set(orm_object *object, unsigned column);

/* On the other side of the object's foreign keys, as they are now: what was loaded there may count it
 * in, or not, wrongly from now on. */
void orm__related_forget_inverses(const orm_object *object);
/* Relationships over foreign keys that are not what they are in `before`. */
void orm__related_forget_moved(orm_object *object, const orm_object *before);

/* What a transient object was related to in memory counts now that it has a session: it joins the
 * lists on the other sides, and its pairs are noted. False after latching. */
bool orm__related_join(orm_object *object);

/* Before an object leaves its session: those that it is known to be related to forget it. */
void orm__related_sever(orm_object *object);

/* Takes a deleted object out of the lists of those it points to. False after latching. */
bool orm__related_withdraw(orm_object *object);

#endif
