/*
 * Collisions: a row is to have a value of a unique key that another row has until the same flush.
 *
 * The other row, the *holder*, is to be deleted or updated; PostgreSQL looks at a unique key with
 * each row, so that the order matters.
 *
 *     deleted, and a new row has its primary key   one UPDATE makes it the new row
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
#include <string.h>

#include "session/flush.h"
#include "session/related.h"

/* A unique key of an entity, and of those that extend it. */
typedef struct unique_key {
    const orm_entity *entity;
    const orm_constraint *constraint; /* NULL: the primary key */
    const uint16_t *columns;
    int count;
} unique_key;

typedef struct holder_table {
    orm__record **slots; /* open addressing; NULL when free */
    size_t capacity;     /* a power of two */
    size_t len;
} holder_table;

/* --- values ------------------------------------------------------------------------------------- */

static bool has_values(const orm_object *object, const unique_key *key) {
    for (int i = 0; i < key->count; i++)
        if (!orm__bit(orm__loaded(object), key->columns[i]) ||
            orm__is_null(object, &key->entity->columns[key->columns[i]]))
            return false;
    return key->count > 0;
}

static bool any_changed(const orm_object *object, const unique_key *key) {
    for (int i = 0; i < key->count; i++)
        if (orm__bit(orm__changed(object), key->columns[i]))
            return true;
    return false;
}

static bool all_set(const orm_object *object, const unique_key *key) {
    for (int i = 0; i < key->count; i++)
        if (!orm__bit(orm__changed(object), key->columns[i]))
            return false;
    return true;
}

static bool has_key(const orm_object *object, const unique_key *key) {
    return orm__is_a(object->entity, key->entity);
}

static const orm_object *in_database(const orm__record *record) {
    return record->original ? record->original : record->object;
}

/* --- who holds what ----------------------------------------------------------------------------- */

static orm__record **slot_of(const holder_table *table, const unique_key *key,
                             const orm_object *values) {
    orm__key wanted, held;
    orm__key_of(values, key->columns, key->count, &wanted);
    uint64_t hash = orm__key_hash(&wanted);
    size_t at = (size_t)(hash ^ hash >> 32) & (table->capacity - 1);
    for (; table->slots[at]; at = (at + 1) & (table->capacity - 1)) {
        orm__key_of(in_database(table->slots[at]), key->columns, key->count, &held);
        if (orm__keys_equal(&held, &wanted))
            break;
    }
    return &table->slots[at];
}

static void hold(holder_table *table, const unique_key *key, orm__record *record) {
    if (!has_values(in_database(record), key))
        return;
    *slot_of(table, key, in_database(record)) = record;
    table->len++;
}

static bool table_make(orm__flusher *at, size_t most, holder_table *out) {
    *out = (holder_table){.capacity = 8};
    while (out->capacity < 2 * most)
        out->capacity *= 2;
    out->slots = orm_arena_zalloc(at->scratch, out->capacity * sizeof *out->slots);
    return out->slots != NULL;
}

static bool fill(orm__flusher *at, const unique_key *key, holder_table *out) {
    const orm__flush_plan *plan = &at->plan;
    if (!table_make(at, plan->updates.len + plan->deletes.len, out))
        return false;
    for (size_t i = 0; i < plan->deletes.len; i++)
        if (has_key(plan->deletes.items[i].record->object, key))
            hold(out, key, plan->deletes.items[i].record);
    for (size_t i = 0; i < plan->updates.len; i++) {
        orm__record *record = plan->updates.items[i].record;
        if (has_key(record->object, key) && record->original && any_changed(record->object, key))
            hold(out, key, record);
    }
    return true;
}

/* Who has the values that this row is to have; NULL. */
static orm__record *find_holder(const holder_table *table, const unique_key *key,
                                const orm__record *taker) {
    if (!has_values(taker->object, key))
        return NULL;
    orm__record *holder = *slot_of(table, key, taker->object);
    return holder == taker ? NULL : holder;
}

/* --- which entities are concerned ---------------------------------------------------------------- */

static bool is_seen(const orm__tasks *tasks, size_t before, const orm_entity *entity) {
    for (size_t i = before; i-- > 0;)
        if (orm__root_of(tasks->items[i].record->object->entity) == entity)
            return true;
    return false;
}

typedef orm_status key_visitor(orm__flusher *at, const unique_key *key);

static orm_status visit_constraints(orm__flusher *at, const orm_entity *entity,
                                    key_visitor *visit) {
    unique_key key;
    orm_status status = ORM_OK;
    for (int i = 0; i < entity->constraint_count && status == ORM_OK; i++) {
        const orm_constraint *constraint = &entity->constraints[i];
        if (constraint->kind != ORM_UNIQUE)
            continue;
        key = (unique_key){.entity = entity,
                           .constraint = constraint,
                           .columns = constraint->columns,
                           .count = constraint->column_count};
        status = visit(at, &key);
    }
    return status;
}

/* The primary key is one for all; an entity that extends another has the constraints it adds. */
static orm_status visit_family(orm__flusher *at, const orm_entity *root, key_visitor *visit) {
    unique_key key = {.entity = root, .columns = root->key, .count = root->key_count};
    const orm_lineage *lineage = root->lineage;
    orm_status status = visit(at, &key);
    if (status == ORM_OK && !lineage)
        status = visit_constraints(at, root, visit);
    for (unsigned i = 0; lineage && i < lineage->variant_count && status == ORM_OK; i++)
        status = visit_constraints(at, lineage->variants[i].entity, visit);
    return status;
}

/* Each family that has rows to be updated or deleted, once. Rows of one stand mostly together. */
static orm_status visit_entities(orm__flusher *at, key_visitor *visit) {
    const orm__tasks *const both[] = {&at->plan.deletes, &at->plan.updates};
    orm_status status = ORM_OK;
    for (int k = 0; k < 2; k++)
        for (size_t i = 0; i < both[k]->len && status == ORM_OK; i++) {
            const orm_entity *entity = orm__root_of(both[k]->items[i].record->object->entity);
            bool seen =
                is_seen(both[k], i, entity) || (k == 1 && is_seen(both[0], both[0]->len, entity));
            if (!seen)
                status = visit_family(at, entity, visit);
        }
    return status;
}

/* --- deleted and made anew ------------------------------------------------------------------------ */

static orm_status pair_up(orm__flusher *at, const unique_key *key) {
    holder_table table;
    if (key->constraint || at->plan.deletes.len == 0)
        return ORM_OK;
    if (!table_make(at, at->plan.deletes.len, &table))
        return orm__fail_nomem(&at->session->failure);
    for (size_t i = 0; i < at->plan.deletes.len; i++)
        if (has_key(at->plan.deletes.items[i].record->object, key))
            hold(&table, key, at->plan.deletes.items[i].record);
    for (size_t i = 0; i < at->plan.inserts.len; i++) {
        orm__record *made = at->plan.inserts.items[i].record;
        if (!has_key(made->object, key) || !all_set(made->object, key))
            continue;
        orm__record *gone = find_holder(&table, key, made);
        if (!gone || gone->replaced || gone->object->entity != made->object->entity)
            continue;
        gone->replaced = true;
        made->replaces = gone;
    }
    return ORM_OK;
}

orm_status orm__flush_replacements(orm__flusher *at) {
    orm__tasks *inserts = &at->plan.inserts, *deletes = &at->plan.deletes;
    size_t kept = 0;
    if (inserts->len == 0 || deletes->len == 0)
        return ORM_OK;
    orm_status status = visit_entities(at, pair_up);
    at->replacements.items = orm_arena_alloc(at->scratch, deletes->len * sizeof(orm__task));
    if (status == ORM_OK && !at->replacements.items)
        status = orm__fail_nomem(&at->session->failure);
    if (status != ORM_OK)
        return status;
    for (size_t i = 0; i < inserts->len; i++) {
        orm__task *task = &inserts->items[i];
        bool replaces = task->record->replaces != NULL;
        *(replaces ? &at->replacements.items[at->replacements.len++] : &inserts->items[kept++]) =
            *task;
    }
    inserts->len = kept;
    kept = 0;
    for (size_t i = 0; i < deletes->len; i++)
        if (!deletes->items[i].record->replaced)
            deletes->items[kept++] = deletes->items[i];
    deletes->len = kept;
    return ORM_OK;
}

/* --- who goes first -------------------------------------------------------------------------------- */

static const orm_column *nullable_column(const unique_key *key, const orm_object *holder,
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

static bool note(orm__flusher *at, const unique_key *key, orm__record *holder, orm__record *taker) {
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

static orm_status look_for_takers(orm__flusher *at, const unique_key *key) {
    const orm__tasks *const takers[] = {&at->plan.inserts, &at->plan.updates};
    holder_table table;
    if (!fill(at, key, &table))
        return orm__fail_nomem(&at->session->failure);
    for (int k = 0; k < 2 && table.len > 0; k++)
        for (size_t i = 0; i < takers[k]->len; i++) {
            orm__record *taker = takers[k]->items[i].record;
            if (!has_key(taker->object, key) || !any_changed(taker->object, key))
                continue;
            orm__record *holder = find_holder(&table, key, taker);
            if (holder && !note(at, key, holder, taker))
                return orm__fail_nomem(&at->session->failure);
        }
    return ORM_OK;
}

static orm_status fail_swap(orm_session *session, const orm__precedence *pair) {
    const orm_entity *entity = pair->holder->object->entity;
    const char *name = pair->constraint ? pair->constraint->name : "the primary key";
    orm__buffer rows = orm__buffer_on(&session->allocator);
    orm__write_key(&rows, in_database(pair->holder));
    orm__buffer_text_add(&rows, " and that with ");
    orm__write_key(&rows, in_database(pair->taker));
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
            refers_to_early(in_database(record), &entity->relations[k]))
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
                !refers_to_early(in_database(record), &entity->relations[k]))
                continue;
            if (!ORM__LIST_ADD(at->scratch, &at->vacancies,
                               (orm__vacancy){.record = record, .column = column}))
                return orm__fail_nomem(&at->session->failure);
        }
    }
    return ORM_OK;
}

/* --- rows that refer to each other, and go together ------------------------------------------------ */

static bool nullable_of(const orm_entity *entity, const orm_relation *relation, uint16_t *column) {
    for (int i = 0; i < relation->column_count; i++) {
        *column = relation->columns[i];
        if (orm__nullable(&entity->columns[*column]))
            return true;
    }
    return false;
}

/* Whether a relationship leads to a table whose rows are deleted first, and the database does not let go
 * of them by itself. */
static bool leads_ahead(const orm_entity *entity, const orm_relation *relation) {
    return relation->kind == ORM_RELATION_OWNER &&
           !(relation->flags & ORM_RELATION_DATABASE_SETS_NULL) &&
           (relation->target->order > entity->order ||
            (relation->target->order == entity->order && relation->target != entity));
}

static bool goes_first(const orm__record *target, const orm__record *record) {
    if (target->state != ORM__DELETED || target->removed || target->replaced)
        return false;
    int ahead = target->object->entity->order, own = record->object->entity->order;
    return ahead > own || (ahead == own && target->level >= record->level);
}

orm_status orm__flush_cut_deletes(orm__flusher *at) {
    const orm__tasks *deletes = &at->plan.deletes;
    for (size_t i = 0; i < deletes->len; i++) {
        orm__record *record = deletes->items[i].record;
        const orm_entity *entity = record->object->entity;
        for (unsigned k = 0; k < entity->relation_count; k++) {
            const orm_relation *relation = &entity->relations[k];
            const orm_object *target = leads_ahead(entity, relation)
                                           ? orm__related_by_key(in_database(record), relation)
                                           : NULL;
            uint16_t column;
            if (!target || !goes_first(orm__record_of(target), record) ||
                !nullable_of(entity, relation, &column))
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
    orm_status status = visit_entities(at, look_for_takers);
    if (status == ORM_OK)
        status = order_holders(at);
    if (status != ORM_OK)
        return status;
    take_children_along(&plan->deletes);
    status = split(at, &plan->deletes, &at->early_deletes);
    if (status == ORM_OK && at->early_deletes.len > 0)
        status = release_references(at);
    if (status != ORM_OK)
        return status;
    return status == ORM_OK ? split(at, &plan->updates, &at->early_updates) : status;
}
