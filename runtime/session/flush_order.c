/*
 * The order of rows in statements.
 *
 *     rank      of the table, by foreign keys between tables
 *     level     of the row, by references between rows of a rank
 *     wave      of the statement: one above a row referred to whose shape is another, else the same
 *     shape     rows of one wave and shape go together, cut to so many a statement
 *
 * PostgreSQL looks at foreign keys when a statement ends: the rows of one statement may refer to
 * each other in any way. So a tree in one table is one wave, and only rows of different shapes wait
 * for each other. A reference against the order, which closes a cycle, is left NULL where it may be
 * and written afterwards.
 *
 * New rows of an entity that differ only in which nullable columns they set have one shape, since
 * NULL is what a column gets that was left out. A row goes alone when its key is the database's to
 * make, or a reference of it waits for such a key, or a type of it has no array.
 */
#include <string.h>

#include "session/flush.h"
#include "session/foreign_key.h"
#include "session/related.h"

/* --- references --------------------------------------------------------------------------------- */

static orm_status refuse_reference(orm_session *session, const orm_object *object,
                                   const orm_relation *relation, const char *why) {
    return orm__fail(&session->failure, ORM_MISUSE, "`%s` of a `%s` %s", relation->name,
                     object->entity->name, why);
}

static orm_status refuse_cycle(orm_session *session, const orm_object *object,
                               const orm_relation *relation) {
    return refuse_reference(session, object, relation,
                            "closes a cycle of new rows, none of which can be first");
}

/* What the relationship is to be written with; NULL when there is nothing to write. */
static inline orm_object *target_of(const orm_object *object, unsigned number) {
    const orm_relation *relation = &object->entity->relations[number];
    if (relation->kind != ORM_RELATION_OWNER || !*orm__related_one(object, relation))
        return NULL;
    bool written = orm__record_of(object)->state == ORM__PENDING ||
                   orm__bit(orm__changed(object), orm__relation_bit(object->entity, number));
    return written ? *orm__related_one(object, relation) : NULL;
}

/* Whether the target's row is written by a later statement, or by the same one where that is of no
 * help. */
static bool is_later(const orm__record *record, const orm__record *target) {
    if (record->replaces || target->replaces)
        return false;
    return target->statement > record->statement ||
           (target->statement == record->statement && record->alone && target != record);
}

static orm_status defer(orm__flusher *at, orm_object *object, const orm_relation *relation) {
    orm_session *session = at->session;
    if (!orm__foreign_key_nullable(object, relation))
        return refuse_cycle(session, object, relation);
    if (!ORM__LIST_ADD(at->scratch, &at->deferred,
                       (orm__reference){.object = object, .relation = relation}))
        return orm__fail_nomem(&session->failure);
    return ORM_OK;
}

orm_status orm__flush_resolve(orm__flusher *at, orm_object *object, unsigned number) {
    orm_session *session = at->session;
    const orm_relation *relation = &object->entity->relations[number];
    const orm_object *target = target_of(object, number);
    if (!target)
        return ORM_OK;
    if (target->session != session)
        return refuse_reference(session, object, relation,
                                "is an object that was not added to the session");
    const orm__record *own = orm__record_of(object), *record = orm__record_of(target);
    bool pending = record->state == ORM__PENDING;
    if (pending && own->state == ORM__PENDING && is_later(own, record))
        return ORM_OK; /* deferred when the order was made */
    if (pending && record->sent && !orm__key_known(target, relation)) {
        orm_status status = orm__batch_drain(session->connection);
        if (status != ORM_OK)
            return status;
    }
    if (!orm__key_known(target, relation))
        return own->state == ORM__PENDING ? defer(at, object, relation)
                                          : refuse_cycle(session, object, relation);
    return orm__foreign_key_write(object, relation, target) ? ORM_OK : session->latched;
}

orm_status orm__flush_resolve_all(orm__flusher *at, orm_object *object) {
    orm_status status = ORM_OK;
    for (unsigned i = 0; i < object->entity->relation_count && status == ORM_OK; i++)
        status = orm__flush_resolve(at, object, i);
    return status;
}

/* Whether the row of `from` may come before that of `to`, a new row too. */
static bool goes_ahead(const orm__record *from, const orm__record *to) {
    if (to->replaces)
        return false; /* there is a row of that key already */
    int from_order = from->object->entity->order, to_order = to->object->entity->order;
    return to_order > from_order || (to_order == from_order && to->level >= from->level);
}

/* Before anything is sent: writes what is known of what a relationship is to be written with. A row that
 * refers to an unknown key goes alone. */
static orm_status resolve_early(orm__flusher *at, orm__record *record, unsigned number) {
    orm_session *session = at->session;
    orm_object *object = record->object;
    const orm_relation *relation = &object->entity->relations[number];
    const orm_object *target = *orm__related_one(object, relation);
    if (target->session != session)
        return refuse_reference(session, object, relation,
                                "is an object that was not added to the session");
    const orm__record *to = orm__record_of(target);
    bool ahead = to->state == ORM__PENDING && to != record && goes_ahead(record, to);
    if (ahead && !ORM__LIST_ADD(at->scratch, &at->ahead,
                                (orm__reference){.object = object, .relation = relation}))
        return orm__fail_nomem(&session->failure);
    if (!orm__key_known(target, relation)) {
        record->alone = true;
        return ORM_OK;
    }
    return orm__foreign_key_write(object, relation, target) ? ORM_OK : session->latched;
}

orm_status orm__flush_resolve_updates(orm__flusher *at) {
    const orm__tasks *tasks = &at->plan.updates;
    for (size_t i = 0; i < tasks->len; i++) {
        orm_object *object = tasks->items[i].record->object;
        for (unsigned k = 0; k < object->entity->relation_count; k++) {
            const orm_relation *relation = &object->entity->relations[k];
            const orm_object *target = target_of(object, k);
            bool known =
                target && target->session == at->session && orm__key_known(target, relation);
            if (known && !orm__foreign_key_write(object, relation, target))
                return at->session->latched;
        }
    }
    return ORM_OK;
}

/* --- columns ------------------------------------------------------------------------------------- */

static bool unite(orm__flusher *at, const orm_object *object) {
    const orm_entity *entity = object->entity;
    orm__entity_state *state = orm__entity_state_of(at->session, entity);
    if (state && !state->united)
        state->united = orm_arena_zalloc(at->scratch, entity->words * sizeof *state->united);
    if (!state || !state->united)
        return false;
    for (unsigned i = 0; i < entity->words; i++)
        state->united[i] |= orm__changed(object)[i];
    return true;
}

static void add_united(orm__flusher *at, const orm_entity *entity) {
    orm__flush_add_nulls(at, entity, orm__entity_state_of(at->session, entity)->united);
}

static bool key_is_set(const orm_object *object) {
    for (int i = 0; i < object->entity->key_count; i++)
        if (!orm__bit(orm__changed(object), object->entity->key[i]))
            return false;
    return true;
}

static bool any(const uint64_t *columns, const orm_entity *entity) {
    uint64_t all = 0;
    for (unsigned i = 0; i < entity->words; i++)
        all |= columns[i];
    return all != 0;
}

/* --- sorting ------------------------------------------------------------------------------------- */

#define COMPARE(a, b)                                                                              \
    if ((a) != (b))                                                                                \
    return (a) < (b) ? -1 : 1

static int compare_statements(const orm__task *a, const orm__task *b) {
    const orm__record *x = a->record, *y = b->record;
    COMPARE(a->entity->order, b->entity->order);
    COMPARE(x->wave, y->wave);
    COMPARE(x->alone, y->alone);
    if (x->alone || x->shape == y->shape)
        return 0;
    COMPARE(strcmp(a->entity->name, b->entity->name), 0);
    COMPARE(x->shape->number, y->shape->number);
    return 0;
}

static int compare_tasks(const void *a, const void *b) {
    const orm__task *x = a, *y = b;
    int statements = compare_statements(x, y);
    if (statements)
        return statements;
    COMPARE(x->record->level, y->record->level);
    COMPARE(x->sequence, y->sequence);
    return 0;
}

static int compare_tasks_backwards(const void *a, const void *b) {
    return compare_tasks(b, a);
}

/* How many of the sorted tasks, from the first on, could be written by one statement. */
static size_t count_alike(const orm__task *tasks, size_t len) {
    size_t end = 1;
    while (end < len && !tasks[end].record->alone && compare_statements(tasks, &tasks[end]) == 0)
        end++;
    return end;
}

/* Makes one statement of so many tasks. */
static void number_statement(orm__task *tasks, size_t len, bool copied, uint32_t number) {
    tasks->together = (uint32_t)len;
    tasks->copied = copied;
    for (size_t i = 0; i < len; i++)
        tasks[i].record->statement = number;
}

/* Cuts the sorted tasks into statements, and counts these. */
static orm_status number_statements(orm__flusher *at, const orm__tasks *tasks) {
    orm_status status = ORM_OK;
    uint32_t number = 0;
    for (size_t first = 0, len; first < tasks->len && status == ORM_OK; first += len) {
        orm__task *from = &tasks->items[first];
        bool copied = false;
        len = count_alike(from, tasks->len - first);
        if (tasks == &at->plan.inserts)
            status = orm__flush_ask_copied(at, from->record, len, &copied);
        size_t most = copied ? len : ORM__ROWS_A_STATEMENT;
        for (size_t done = 0, some; done < len; done += some) {
            some = len - done < most ? len - done : most;
            number_statement(from + done, some, copied, ++number);
        }
    }
    return status;
}

/* --- waves --------------------------------------------------------------------------------------- */

/* Rows come by level, so that those referred to have their waves; a row of level 0 refers to none.
 * What is deleted early is gone when the others' turn comes. */
static void find_wave(orm__record *record) {
    unsigned count = record->level > 0 ? record->object->entity->relation_count : 0;
    for (unsigned i = 0; i < count; i++) {
        const orm__record *to = orm__depends_on(record, i);
        if (!to || to->early != record->early || to->level >= record->level)
            continue;
        uint32_t wave = to->wave + (to->shape != record->shape || to->alone != record->alone);
        record->wave = wave > record->wave ? wave : record->wave;
    }
}

static void find_waves(const orm__tasks *tasks) {
    for (size_t i = 0; i < tasks->len; i++)
        find_wave(tasks->items[i].record);
}

/* --- inserts ------------------------------------------------------------------------------------- */

static bool same_columns(const orm_entity *entity, const uint64_t *a, const uint64_t *b) {
    unsigned i = 0;
    while (i < entity->words && a[i] == b[i])
        i++;
    return i == entity->words;
}

/* `before` is the row that was looked at before this one, or NULL: most are alike. */
static orm_status choose_insert(orm__flusher *at, orm__record *record, const orm__record *before) {
    const orm_entity *entity = record->object->entity;
    orm__flush_columns(at, record->object);
    add_united(at, entity);
    record->alone = record->alone || !key_is_set(record->object);
    if (!record->alone && before && before->shape && before->object->entity == entity &&
        same_columns(entity, before->shape->whole, at->columns)) {
        record->shape = before->shape;
        return ORM_OK;
    }
    record->alone =
        record->alone || !any(at->columns, entity) || !orm__flush_have_arrays(at, entity);
    if (record->alone)
        return ORM_OK;
    record->shape = orm__shape_of(at->session, entity, ORM__SHAPE_INSERT, true, at->columns);
    if (!record->shape)
        return ORM_NOMEM;
    /* Without a key nobody could tell whose values they are. */
    if (entity->key_count == 0 && record->shape->returned_count > 0) {
        record->alone = true;
        record->shape = NULL;
    }
    return ORM_OK;
}

static void forget_scratch(orm_session *session) {
    for (orm__entity_state *state = session->entities; state; state = state->next) {
        state->united = NULL;
        state->copied = NULL;
    }
}

/* References against the order of levels hold only inside one statement. */
static orm_status cut_cycles(orm__flusher *at) {
    orm_status status = ORM_OK;
    for (size_t i = 0; i < at->ahead.len && status == ORM_OK; i++) {
        orm_object *object = at->ahead.items[i].object;
        const orm_relation *relation = at->ahead.items[i].relation;
        const orm_object *target = *orm__related_one(object, relation);
        if (!is_later(orm__record_of(object), orm__record_of(target)))
            continue;
        status = defer(at, object, relation);
        if (status == ORM_OK && !orm__foreign_key_write(object, relation, NULL))
            status = at->session->latched;
    }
    return status;
}

orm_status orm__flush_order_inserts(orm__flusher *at) {
    orm__tasks *tasks = &at->plan.inserts;
    orm_status status = ORM_OK;
    forget_scratch(at->session);
    for (size_t i = 0; i < tasks->len && status == ORM_OK; i++) {
        orm__record *record = tasks->items[i].record;
        for (unsigned k = 0; k < tasks->items[i].entity->relation_count && status == ORM_OK; k++)
            if (target_of(record->object, k))
                status = resolve_early(at, record, k);
        if (status == ORM_OK && !unite(at, record->object))
            status = orm__fail_nomem(&at->session->failure);
    }
    for (size_t i = 0; i < tasks->len && status == ORM_OK; i++) {
        orm__record *record = tasks->items[i].record;
        status = choose_insert(at, record, i ? tasks->items[i - 1].record : NULL);
        find_wave(record);
    }
    forget_scratch(at->session);
    if (status != ORM_OK)
        return status;
    orm__tasks_sort(tasks, compare_tasks);
    status = number_statements(at, tasks);
    return status == ORM_OK ? cut_cycles(at) : status;
}

/* --- updates and deletes ------------------------------------------------------------------------- */

static orm_status choose_by_key(orm__flusher *at, orm__record *record, orm__shape_kind kind) {
    const orm_entity *entity = record->object->entity;
    record->alone = entity->key_count == 0 || !orm__flush_have_arrays(at, entity);
    if (record->alone)
        return ORM_OK;
    record->shape = orm__shape_of(at->session, entity, kind, true, at->columns);
    return record->shape ? ORM_OK : ORM_NOMEM;
}

/* What turns out to have no column to write is done. */
orm_status orm__flush_order_updates(orm__flusher *at, orm__tasks *tasks) {
    orm_status status = ORM_OK;
    size_t kept = 0;
    for (size_t i = 0; i < tasks->len && status == ORM_OK; i++) {
        orm_object *object = tasks->items[i].record->object;
        status = orm__flush_resolve_all(at, object);
        if (status != ORM_OK)
            break;
        orm__flush_columns(at, object);
        if (!any(at->columns, object->entity)) {
            memset(orm__changed(object), 0, object->entity->words * sizeof(uint64_t));
            continue;
        }
        status = choose_by_key(at, tasks->items[i].record, ORM__SHAPE_UPDATE);
        tasks->items[kept++] = tasks->items[i];
    }
    if (status != ORM_OK)
        return status;
    tasks->len = kept;
    orm__tasks_sort(tasks, compare_tasks);
    return number_statements(at, tasks);
}

orm_status orm__flush_order_deletes(orm__flusher *at, orm__tasks *tasks) {
    orm_status status = ORM_OK;
    for (size_t i = 0; i < tasks->len && status == ORM_OK; i++) {
        orm__record *record = tasks->items[i].record;
        memset(at->columns, 0, record->object->entity->words * sizeof *at->columns);
        status = choose_by_key(at, record, ORM__SHAPE_DELETE);
    }
    if (status != ORM_OK)
        return status;
    find_waves(tasks);
    orm__tasks_sort(tasks, compare_tasks_backwards);
    return number_statements(at, tasks);
}
