/*
 * Making the plan: sorting out what is touched, looking for what was never set, and placing rows.
 *
 * Placing walks from each row to those of its rank that it refers to, depth first and without
 * recursion, because a chain of managers may be as long as the table. A row that is met again on
 * the way closes a cycle; the flush then writes that reference afterwards.
 */
#include "session/flush.h"

#include <stdlib.h>

#include "session/foreign_key.h"
#include "session/related.h"

/* --- what was never set ------------------------------------------------------------------------ */

/* The relationship that gives a column its value, or NULL. */
static const orm_relation *owner_over(const orm_entity *entity, unsigned column) {
    for (unsigned i = 0; i < entity->relation_count; i++) {
        const orm_relation *relation = &entity->relations[i];
        for (int k = 0; k < relation->column_count && relation->kind == ORM_RELATION_OWNER; k++)
            if (relation->columns[k] == column)
                return relation;
    }
    return NULL;
}

static orm_status check_column(orm_session *session, const orm_object *object, unsigned number) {
    const orm_entity *entity = object->entity;
    const orm_relation *owner = owner_over(entity, number);
    const char *column = entity->columns[number].name;
    if (owner && *orm__related_one(object, owner))
        return ORM_OK;
    return orm__fail_with(
        &session->failure,
        &(orm__facts){.status = ORM_REQUIRED, .table = entity->table, .column = column},
        "`%s` of a new `%s` was never set", owner ? owner->name : column, entity->name);
}

static orm_status check_required(orm_session *session, const orm_object *object) {
    const orm_entity *entity = object->entity;
    const uint64_t *required = orm__entity_state_of(session, entity)->sets.required;
    orm_status status = ORM_OK;
    for (unsigned word = 0; word < entity->words && status == ORM_OK; word++) {
        uint64_t unset = required[word] & ~orm__changed(object)[word];
        for (unsigned i = 0; i < 64 && unset >> i && status == ORM_OK; i++)
            if (unset >> i & 1)
                status = check_column(session, object, word * 64 + i);
    }
    return status;
}

static orm_status check_changed(orm_session *session, const orm_object *object) {
    const orm_entity *entity = object->entity;
    for (unsigned i = 0; i < entity->relation_count; i++) {
        const orm_relation *relation = &entity->relations[i];
        if (relation->kind != ORM_RELATION_OWNER ||
            !orm__bit(orm__changed(object), orm__relation_bit(entity, i)) ||
            *orm__related_one(object, relation) || orm__foreign_key_nullable(object, relation))
            continue;
        return orm__fail_with(
            &session->failure,
            &(orm__facts){.status = ORM_REQUIRED, .table = entity->table, .column = relation->name},
            "`%s` of a `%s` was cleared and set to nothing else", relation->name, entity->name);
    }
    if (entity->key_count == 0)
        return orm__fail(&session->failure, ORM_MISUSE, "`%s` has no primary key to update by",
                         entity->name);
    return ORM_OK;
}

/* --- placing rows ------------------------------------------------------------------------------ */

/* A row to be deleted refers to what the database says, whatever the program has set since. */
static orm_object *target_of(const orm__record *record, unsigned number) {
    const orm_relation *relation = &record->object->entity->relations[number];
    return record->state == ORM__DELETED && record->original
               ? orm__related_by_key(record->original, relation)
               : orm__related_target(record->object, number);
}

/* Whether the relationship can lead to a row of the same rank; most lead to a table of another. */
static bool stays_in_rank(const orm_entity *entity, const orm_relation *relation) {
    return relation->kind == ORM_RELATION_OWNER &&
           (relation->target->order == entity->order || relation->target->lineage);
}

orm__record *orm__depends_on(const orm__record *from, unsigned relation) {
    const orm_entity *entity = from->object->entity;
    orm_object *target =
        stays_in_rank(entity, &entity->relations[relation]) ? target_of(from, relation) : NULL;
    if (!target || target->session != from->object->session ||
        target->entity->order != entity->order)
        return NULL;
    orm__record *to = orm__record_of(target);
    return !to->shared && to->state == from->state && to != from ? to : NULL;
}

static void place_one(orm__record *record, orm__record **top) {
    *top = record->came_from;
    record->visit = ORM__PLACED;
    if (*top && (*top)->level <= record->level)
        (*top)->level = record->level + 1;
}

static void place(orm__record *first) {
    orm__record *top = first;
    if (first->visit != ORM__UNSEEN)
        return;
    first->visit = ORM__ENTERED;
    while (top) {
        if (top->cursor == top->object->entity->relation_count) {
            place_one(top, &top);
            continue;
        }
        orm__record *to = orm__depends_on(top, top->cursor++);
        if (to && to->visit == ORM__PLACED && top->level <= to->level)
            top->level = to->level + 1;
        if (!to || to->visit != ORM__UNSEEN)
            continue;
        to->visit = ORM__ENTERED;
        to->came_from = top;
        top = to;
    }
}

static void forget_place(orm__record *record) {
    record->visit = ORM__UNSEEN;
    record->alone = record->sent = record->early = record->replaced = false;
    record->replaces = NULL;
    record->level = record->wave = record->statement = 0;
    record->shape = NULL;
    record->cursor = 0;
    record->came_from = NULL;
}

static int compare_tasks(const void *a, const void *b) {
    const orm__task *x = a, *y = b;
    if (x->entity->order != y->entity->order)
        return x->entity->order < y->entity->order ? -1 : 1;
    if (x->record->level != y->record->level)
        return x->record->level < y->record->level ? -1 : 1;
    return x->sequence < y->sequence ? -1 : x->sequence > y->sequence;
}

static int compare_deletes(const void *a, const void *b) {
    return -compare_tasks(a, b);
}

/* --- the plan ---------------------------------------------------------------------------------- */

bool orm__has_changes(const orm_object *object) {
    const uint64_t *changed = orm__changed(object);
    for (unsigned i = 0; i < object->entity->words; i++)
        if (changed[i])
            return true;
    return false;
}

orm__work orm__work_of(const orm__record *record) {
    if (record->state == ORM__PENDING)
        return ORM__WORK_INSERT;
    if (record->state == ORM__DELETED && !record->removed)
        return ORM__WORK_DELETE;
    if (record->state == ORM__PERSISTENT && orm__has_changes(record->object))
        return ORM__WORK_UPDATE;
    return ORM__WORK_NONE;
}

bool orm__has_work(const orm_session *session) {
    const orm__record *record = session->touched;
    while (record && orm__work_of(record) == ORM__WORK_NONE)
        record = record->next;
    return record || session->pairs;
}

static orm__tasks *tasks_for(orm__flush_plan *plan, const orm__record *record) {
    orm__tasks *const tasks[] = {[ORM__WORK_NONE] = NULL,
                                 [ORM__WORK_INSERT] = &plan->inserts,
                                 [ORM__WORK_UPDATE] = &plan->updates,
                                 [ORM__WORK_DELETE] = &plan->deletes};
    return tasks[orm__work_of(record)];
}

static bool make_room(orm_session *session, orm_arena *scratch, orm__flush_plan *plan) {
    size_t inserts = 0, updates = 0, deletes = 0;
    for (orm__record *record = session->touched; record; record = record->next) {
        orm__tasks *tasks = tasks_for(plan, record);
        forget_place(record);
        inserts += tasks == &plan->inserts;
        updates += tasks == &plan->updates;
        deletes += tasks == &plan->deletes;
    }
    plan->inserts.items = orm_arena_alloc(scratch, inserts * sizeof(orm__task));
    plan->updates.items = orm_arena_alloc(scratch, updates * sizeof(orm__task));
    plan->deletes.items = orm_arena_alloc(scratch, deletes * sizeof(orm__task));
    return plan->inserts.items && plan->updates.items && plan->deletes.items;
}

void orm__tasks_sort(orm__tasks *tasks, orm__task_order *compare) {
    size_t sorted = 1;
    while (sorted < tasks->len && compare(&tasks->items[sorted - 1], &tasks->items[sorted]) <= 0)
        sorted++;
    if (sorted < tasks->len)
        qsort(tasks->items, tasks->len, sizeof *tasks->items, compare);
}

/* Rows of one entity stand mostly together. */
static bool note_entity(orm_arena *scratch, orm__flush_plan *plan, const orm_entity *entity) {
    for (size_t i = plan->entities.len; i-- > 0;)
        if (plan->entities.items[i] == entity)
            return true;
    return ORM__LIST_ADD(scratch, &plan->entities, entity);
}

static orm_status add_task(orm_session *session, orm_arena *scratch, orm__flush_plan *plan,
                           const orm__task *task) {
    orm__tasks *tasks = tasks_for(plan, task->record);
    orm_status status = ORM_OK;
    if (!note_entity(scratch, plan, task->entity))
        return orm__fail_nomem(&session->failure);
    if (tasks == &plan->inserts)
        status = check_required(session, task->record->object);
    else if (tasks == &plan->updates)
        status = check_changed(session, task->record->object);
    if (status != ORM_OK)
        return status;
    if (tasks != &plan->updates)
        place(task->record);
    tasks->items[tasks->len++] = *task;
    return ORM_OK;
}

orm_status orm__flush_plan_make(orm_session *session, orm_arena *scratch, orm__flush_plan *out) {
    *out = (orm__flush_plan){.inserts = {.len = 0}};
    if (!make_room(session, scratch, out))
        return orm__fail_nomem(&session->failure);
    orm_status status = ORM_OK;
    uint32_t sequence = 0;
    for (orm__record *record = session->touched; record && status == ORM_OK; record = record->next)
        if (orm__work_of(record) != ORM__WORK_NONE)
            status = add_task(session, scratch, out,
                              &(orm__task){.record = record,
                                           .entity = record->object->entity,
                                           .sequence = sequence++});
    orm__tasks_sort(&out->inserts, compare_tasks);
    orm__tasks_sort(&out->deletes, compare_deletes);
    return status;
}
