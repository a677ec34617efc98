/*
 * Collisions: a row is to have a value of a unique key that another row has until the same flush.
 *
 * The other row, the *holder*, is to be deleted or updated; PostgreSQL looks at a unique key with
 * each row, so that the order matters.
 *
 *     deleted, and a new row has its primary key   see flush_replace.c
 *     deleted                                      it is deleted before the inserts, with the
 *                                                  deleted rows that refer to it; rows that refer
 *                                                  to it no more let go of it before, by NULL
 *     updated, a column of the key may be NULL     that is NULL until everything else is written
 *     updated, the constraint is deferrable        it is deferred until everything is written
 *     updated, neither                             the holder goes first; when rows hold each
 *                                                  other's values nobody can: that is an error
 *
 * Where nothing is freed nothing is looked at.
 */
#include "session/related.h"
#include "session/unique_holders.h"

/* --- who holds what ----------------------------------------------------------------------------- */

static bool any_changed(const orm_object *object, const orm__unique_key *key) {
    for (int i = 0; i < key->count; i++)
        if (orm__bit(orm__changed(object), key->columns[i]))
            return true;
    return false;
}

static bool fill(orm__flusher *at, const orm__unique_key *key, orm__holder_table *out) {
    const orm__flush_plan *plan = &at->plan;
    if (!orm__holder_table_make(at, plan->updates.len + plan->deletes.len, out))
        return false;
    for (size_t i = 0; i < plan->deletes.len; i++)
        if (orm__has_unique_key(plan->deletes.items[i].record->object, key))
            orm__hold(out, key, plan->deletes.items[i].record);
    for (size_t i = 0; i < plan->updates.len; i++) {
        orm__record *record = plan->updates.items[i].record;
        if (orm__has_unique_key(record->object, key) && record->original &&
            any_changed(record->object, key))
            orm__hold(out, key, record);
    }
    return true;
}

/* --- who goes first -------------------------------------------------------------------------------- */

static const orm_column *nullable_column(const orm__unique_key *key, const orm_object *holder,
                                         uint16_t *number) {
    for (int i = 0; i < key->count; i++) {
        *number = key->columns[i];
        if (orm__nullable(&key->entity->columns[*number]) &&
            orm__bit(orm__changed(holder), *number))
            return &key->entity->columns[*number];
    }
    return NULL;
}

static bool is_noted(const orm__flusher *at, const orm_constraint *constraint) {
    for (size_t i = 0; i < at->constraints.len; i++)
        if (at->constraints.items[i].constraint == constraint)
            return true;
    return false;
}

static bool note(orm__flusher *at, const orm__unique_key *key, orm__record *holder,
                 orm__record *taker) {
    uint16_t column;
    if (holder->state == ORM__DELETED) {
        holder->early = true;
        return true;
    }
    if (nullable_column(key, holder->object, &column))
        return ORM__LIST_ADD(at->scratch, &at->vacancies,
                             (orm__vacancy){.record = holder, .column = column});
    if (key->constraint && key->constraint->deferrable)
        return is_noted(at, key->constraint) ||
               ORM__LIST_ADD(
                   at->scratch, &at->constraints,
                   (orm__deferrable){.entity = key->entity, .constraint = key->constraint});
    holder->early = true;
    return ORM__LIST_ADD(
        at->scratch, &at->precedences,
        (orm__precedence){.holder = holder, .taker = taker, .constraint = key->constraint});
}

static orm_status look_for_takers(orm__flusher *at, const orm__unique_key *key) {
    const orm__tasks *const takers[] = {&at->plan.inserts, &at->plan.updates};
    orm__holder_table table;
    if (!fill(at, key, &table))
        return orm__fail_nomem(&at->session->failure);
    for (int k = 0; k < 2 && table.len > 0; k++)
        for (size_t i = 0; i < takers[k]->len; i++) {
            orm__record *taker = takers[k]->items[i].record;
            if (!orm__has_unique_key(taker->object, key) || !any_changed(taker->object, key))
                continue;
            orm__record *holder = orm__holder_find(&table, key, taker);
            if (holder && !note(at, key, holder, taker))
                return orm__fail_nomem(&at->session->failure);
        }
    return ORM_OK;
}

static orm_status fail_swap(orm_session *session, const orm__precedence *pair) {
    const orm_entity *entity = pair->holder->object->entity;
    const char *name = pair->constraint ? pair->constraint->name : "the primary key";
    orm__buffer rows = orm__buffer_on(&session->allocator);
    orm__write_key(&rows, orm__in_database(pair->holder));
    orm__buffer_text_add(&rows, " and that with ");
    orm__write_key(&rows, orm__in_database(pair->taker));
    orm_status status = orm__fail_with(
        &session->failure,
        &(orm__facts){.status = ORM_CONSTRAINT,
                      .table = entity->table,
                      .constraint = pair->constraint ? pair->constraint->name : NULL,
                      .hint = "write `deferrable` behind the unique key in the schema, or make one "
                              "of its columns nullable, or flush a value between"},
        "the row of `%s` with %s are to swap values of %s: neither can be written first",
        entity->name, orm__buffer_text(&rows), name);
    orm__buffer_free(&rows);
    return status;
}

/* Each holder that takes another's value gets a later wave than that. */
static orm_status order_holders(orm__flusher *at) {
    bool moved = true;
    for (size_t round = 0; moved; round++) {
        moved = false;
        for (size_t i = 0; i < at->precedences.len; i++) {
            const orm__precedence *pair = &at->precedences.items[i];
            if (!pair->taker->early || pair->taker->wave > pair->holder->wave)
                continue;
            if (round > at->precedences.len)
                return fail_swap(at->session, pair);
            pair->taker->wave = pair->holder->wave + 1;
            moved = true;
        }
    }
    return ORM_OK;
}

static bool refers_to_early(const orm_object *row, const orm_relation *relation) {
    const orm_object *target = orm__related_by_key(row, relation);
    const orm__record *to = target ? orm__record_of(target) : NULL;
    return to && to->state == ORM__DELETED && to->early;
}

static bool goes_along(const orm__record *record) {
    const orm_entity *entity = record->object->entity;
    for (unsigned k = 0; k < entity->relation_count; k++)
        if (entity->relations[k].kind == ORM_RELATION_OWNER &&
            refers_to_early(orm__in_database(record), &entity->relations[k]))
            return true;
    return false;
}

/* Deleted rows that refer to one that goes early go with it. Children mostly come first in the
 * list, so that going backwards finds nearly all of them at once. */
static void take_children_along(const orm__tasks *deletes) {
    bool more = false;
    for (size_t i = 0; i < deletes->len; i++)
        more |= deletes->items[i].record->early;
    while (more) {
        more = false;
        for (size_t i = deletes->len; i-- > 0;) {
            orm__record *record = deletes->items[i].record;
            if (record->early || !goes_along(record))
                continue;
            record->early = more = true;
        }
    }
}

/* A column by which the row can let go of what the relationship refers to, if it is about to. */
static bool lets_go(const orm_object *object, unsigned number, uint16_t *column) {
    const orm_entity *entity = object->entity;
    const orm_relation *relation = &entity->relations[number];
    bool changed = orm__bit(orm__changed(object), orm__relation_bit(entity, number));
    for (int i = 0; i < relation->column_count; i++) {
        *column = relation->columns[i];
        if (orm__nullable(&entity->columns[*column]) &&
            (changed || orm__bit(orm__changed(object), *column)))
            return relation->kind == ORM_RELATION_OWNER;
    }
    return false;
}

/* Rows that refer to one that goes early, and will not, let go of it before. */
static orm_status release_references(orm__flusher *at) {
    const orm__tasks *updates = &at->plan.updates;
    for (size_t i = 0; i < updates->len; i++) {
        orm__record *record = updates->items[i].record;
        const orm_entity *entity = record->object->entity;
        for (unsigned k = 0; k < entity->relation_count; k++) {
            uint16_t column;
            if (!lets_go(record->object, k, &column) ||
                !refers_to_early(orm__in_database(record), &entity->relations[k]))
                continue;
            if (!ORM__LIST_ADD(at->scratch, &at->vacancies,
                               (orm__vacancy){.record = record, .column = column}))
                return orm__fail_nomem(&at->session->failure);
        }
    }
    return ORM_OK;
}

/* --- all ----------------------------------------------------------------------------------------------- */

/* Moves the early ones to a list of their own. */
static orm_status split(orm__flusher *at, orm__tasks *tasks, orm__tasks *early) {
    size_t kept = 0;
    early->items = orm_arena_alloc(at->scratch, (tasks->len + 1) * sizeof *early->items);
    if (!early->items)
        return orm__fail_nomem(&at->session->failure);
    for (size_t i = 0; i < tasks->len; i++)
        *(tasks->items[i].record->early ? &early->items[early->len++] : &tasks->items[kept++]) =
            tasks->items[i];
    tasks->len = kept;
    return ORM_OK;
}

orm_status orm__flush_collisions(orm__flusher *at) {
    orm__flush_plan *plan = &at->plan;
    if (plan->inserts.len + plan->updates.len == 0 || plan->updates.len + plan->deletes.len == 0)
        return ORM_OK;
    orm_status status = orm__visit_unique_keys(at, look_for_takers);
    if (status == ORM_OK)
        status = order_holders(at);
    if (status != ORM_OK)
        return status;
    take_children_along(&plan->deletes);
    status = split(at, &plan->deletes, &at->early_deletes);
    if (status == ORM_OK && at->early_deletes.len > 0)
        status = release_references(at);
    return status == ORM_OK ? split(at, &plan->updates, &at->early_updates) : status;
}
