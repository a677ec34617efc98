/*
 * Relating objects in memory: both sides at once, and nothing sent.
 *
 *     set the owner's pointer      → its foreign key, the lists or pointers of the other side
 *     set a one-to-one's far side  → the same, seen from the owner
 *     link, unlink in a list       → the same, seen from the owner; or a pair for the flush
 *
 * A side that is not loaded is left so: what is loaded later holds the change, because loads flush
 * first. A foreign key whose target has no key yet is written by the flush.
 */
#include "session/foreign_key.h"
#include "session/hooks.h"
#include "session/pairs.h"
#include "session/related.h"

/* --- refusing ---------------------------------------------------------------------------------- */

static void refuse(const orm_object *object, const orm_relation *relation, orm_status status,
                   const char *hint, const char *why) {
    orm__record *record = orm__record_of(object);
    if (!object->session && record->refused == ORM_OK) {
        record->refused = status;
        record->refused_why = why;
    }
    orm__latch(object->session,
               &(orm__facts){.status = status,
                             .table = object->entity->table,
                             .column = relation->name,
                             .hint = hint},
               "`%s` of `%s` %s", relation->name, object->entity->name, why);
}

static void refuse_by_hook(const orm_object *object, const orm_relation *relation,
                           const char *why) {
    orm__latch(object->session,
               &(orm__facts){
                   .status = ORM_VALUE, .table = object->entity->table, .column = relation->name},
               "`%s` of `%s`: %s", relation->name, object->entity->name, why);
}

static bool is_writable(const orm_object *object) {
    orm__state state = orm__record_of(object)->state;
    return state == ORM__TRANSIENT || state == ORM__PENDING || state == ORM__PERSISTENT;
}

/* Whether a table of pairs that is an entity of its own needs no more than its two keys. */
static bool pairs_are_plain(const orm_relation *relation) {
    const orm_entity *through = relation->through_entity;
    int needed = 0;
    for (unsigned i = 0; through && i < through->column_count; i++)
        needed += !(through->columns[i].flags &
                    (ORM_COLUMN_NULLABLE | ORM_COLUMN_DEFAULT | ORM_COLUMN_IDENTITY |
                     ORM_COLUMN_IDENTITY_ALWAYS | ORM_COLUMN_GENERATED | ORM_COLUMN_DISCRIMINATOR |
                     ORM__COLUMN_ELSEWHERE));
    return !through || needed <= relation->column_count + relation->ref_count;
}

static bool check(const orm_object *object, const orm_relation *relation, const orm_object *other) {
    if (relation->flags & ORM_RELATION_READONLY || relation->kind == ORM_RELATION_JOIN)
        refuse(object, relation, ORM_MISUSE, NULL, "is read-only");
    else if (!is_writable(object))
        refuse(object, relation, ORM_MISUSE, NULL, "is of an object that cannot be changed");
    else if (object->session && object->session->right == ORM__LOOKS)
        refuse(object, relation, ORM_MISUSE, NULL, "is set by a hook that may only look");
    else if (other && !orm__is_a(other->entity, relation->target))
        refuse(object, relation, ORM_MISUSE, NULL, "is of another type than what it was given");
    else if (other && !is_writable(other))
        refuse(object, relation, ORM_MISUSE, NULL, "was given an object that is deleted or gone");
    else if (other && other->session && object->session && other->session != object->session)
        refuse(object, relation, ORM_MISUSE, "find or add it in the same session",
               "was given an object of another session");
    else
        return true;
    return false;
}

/* Brings a transient object into the session of the one it was given to, where the relationship
 * saves with it. */
static bool adopt(const orm_object *object, const orm_relation *relation, orm_object *other) {
    if (!object->session || !other || other->session)
        return true;
    if (!(relation->flags & ORM_RELATION_CASCADE_SAVE)) {
        refuse(object, relation, ORM_MISUSE, "add it to the session first",
               "was given an object without a session, which it does not save");
        return false;
    }
    orm_status status = orm__object_adopt(object->session, other);
    if (status != ORM_OK && object->session->latched == ORM_OK)
        object->session->latched = status;
    return status == ORM_OK;
}

/* --- to one ------------------------------------------------------------------------------------ */

static const orm_relation *inverse_of(const orm_relation *relation) {
    return relation->inverse >= 0 ? &relation->target->relations[relation->inverse] : NULL;
}

/* The side that has no foreign key loses the object, or gains it. */
static bool leave_far_side(orm_object *target, const orm_relation *relation, orm_object *object) {
    const orm_relation *back = inverse_of(relation);
    unsigned number = (unsigned)relation->inverse;
    if (!target || !back)
        return true;
    if (back->flags & ORM_RELATION_TO_MANY)
        return orm__related_remove(target, number, object);
    if (*orm__related_one(target, back) != object)
        return true;
    *orm__related_one(target, back) = NULL;
    return orm__related_touch(target, number);
}

static bool set_owner(orm_object *object, unsigned number, orm_object *target);

static bool join_far_side(orm_object *target, const orm_relation *relation, orm_object *object) {
    const orm_relation *back = inverse_of(relation);
    unsigned number = (unsigned)relation->inverse;
    /* A transient one joins when it is added: it might never be. */
    if (!target || !back || (target->session && !object->session))
        return true;
    if (back->flags & ORM_RELATION_TO_MANY)
        return orm__related_append(target, number, object);
    orm_object *before = orm__related_pointee(target, back);
    if (before && before != object && !set_owner(before, (unsigned)back->inverse, NULL))
        return false;
    if (!orm__related_touch(target, number))
        return false;
    *orm__related_one(target, back) = object;
    orm__bit_set(orm__loaded(target), orm__relation_bit(target->entity, number), true);
    return true;
}

/* Sets the pointer of the side with the foreign key, its columns, and the far side. */
static bool set_owner(orm_object *object, unsigned number, orm_object *target) {
    const orm_relation *relation = &object->entity->relations[number];
    orm_object *before = orm__related_target(object, number);
    unsigned bit = orm__relation_bit(object->entity, number);
    if (orm__related_known(object, number) && before == target && target)
        return true;
    if (!orm__related_touch(object, number) || !leave_far_side(before, relation, object))
        return false;
    *orm__related_one(object, relation) = target;
    orm__bit_set(orm__loaded(object), bit, true);
    bool nullable = orm__foreign_key_nullable(object, relation);
    bool later = target ? !orm__key_known(target, relation) : !nullable;
    orm__bit_set(orm__changed(object), bit, later);
    if (!later && !orm__foreign_key_write(object, relation, target))
        return false;
    return join_far_side(target, relation, object);
}

/* What the program asks for, as far as its hooks agree. */
static void give(orm_object *object, unsigned number, orm_object *target) {
    const orm_relation *relation = &object->entity->relations[number];
    const char *why = orm__hooks_check(object->session, object,
                                       orm__relation_bit(object->entity, number), &target);
    if (why)
        refuse_by_hook(object, relation, why);
    else
        set_owner(object, number, target);
}

/* A one-to-one, seen from the side without the foreign key. */
static void set_far_side(orm_object *object, unsigned number, orm_object *other) {
    const orm_relation *relation = &object->entity->relations[number];
    if (!inverse_of(relation)) {
        refuse(object, relation, ORM_MISUSE, NULL, "has no inverse to be set by");
        return;
    }
    if (!orm__related_known(object, number)) {
        refuse(object, relation, ORM_NOT_LOADED, "load it first", "is not loaded");
        return;
    }
    orm_object *before = orm__related_pointee(object, relation);
    unsigned owner = (unsigned)relation->inverse;
    if (other)
        give(other, owner, object);
    else if (before)
        give(before, owner, NULL);
}

void orm_object_relate(orm_object *object, unsigned number, orm_object *other) {
    if (!object || number >= object->entity->relation_count)
        return;
    const orm_relation *relation = &object->entity->relations[number];
    if (!check(object, relation, other) || !adopt(object, relation, other))
        return;
    if (relation->kind == ORM_RELATION_OWNER)
        give(object, number, other);
    else if (relation->kind == ORM_RELATION_ONE)
        set_far_side(object, number, other);
    else
        refuse(object, relation, ORM_MISUSE, "link and unlink change it", "is a list");
}

/* --- to many ----------------------------------------------------------------------------------- */

static bool in_list(const orm_object *object, unsigned number, const orm_object *other) {
    const orm_list *list = orm__related_list(object, &object->entity->relations[number]);
    for (size_t i = 0; i < list->len; i++)
        if (list->items[i] == other)
            return true;
    return false;
}

static void change_pair(orm_object *object, unsigned number, orm_object *other, bool removed) {
    const orm_relation *relation = &object->entity->relations[number];
    if (!pairs_are_plain(relation)) {
        refuse(object, relation, ORM_MISUSE, "make or delete an object of that table instead",
               "goes through a table that has more columns to be set");
        return;
    }
    if (orm__related_known(object, number) && in_list(object, number, other) != removed)
        return;
    bool (*change)(orm_object *, unsigned, orm_object *) =
        removed ? orm__related_remove : orm__related_append;
    if (!change(object, number, other))
        return;
    if (relation->inverse >= 0 && !change(other, (unsigned)relation->inverse, object))
        return;
    if (object->session && other->session)
        orm__pair_note(object->session, relation, object, other, removed);
}

static bool check_list(const orm_object *object, const orm_relation *relation,
                       const orm_object *other) {
    if (!check(object, relation, other))
        return false;
    if (relation->kind == ORM_RELATION_THROUGH ||
        (relation->kind == ORM_RELATION_MANY && inverse_of(relation)))
        return true;
    refuse(object, relation, ORM_MISUSE, NULL, "is no list that can be changed");
    return false;
}

void orm_object_link(orm_object *object, unsigned number, orm_object *other) {
    if (!object || !other || number >= object->entity->relation_count)
        return;
    const orm_relation *relation = &object->entity->relations[number];
    if (!check_list(object, relation, other) || !adopt(object, relation, other))
        return;
    if (relation->kind == ORM_RELATION_THROUGH)
        change_pair(object, number, other, false);
    else
        give(other, (unsigned)relation->inverse, object);
}

void orm_object_unlink(orm_object *object, unsigned number, orm_object *other) {
    if (!object || !other || number >= object->entity->relation_count)
        return;
    const orm_relation *relation = &object->entity->relations[number];
    if (!check_list(object, relation, other))
        return;
    if (relation->kind == ORM_RELATION_THROUGH) {
        change_pair(object, number, other, true);
        return;
    }
    unsigned owner = (unsigned)relation->inverse;
    if (orm__related_target(other, owner) != object)
        return;
    if (relation->flags & ORM_RELATION_CASCADE_ORPHAN && other->session)
        orm_object_delete(other);
    else
        give(other, owner, NULL);
}
