/* Rows that are deleted and made anew in one flush: with the same primary key, they are one row that is
 * updated, and who refers to it stays. */
#include "session/unique_holders.h"

static bool all_set(const orm_object *object, const orm__unique_key *key) {
    for (int i = 0; i < key->count; i++)
        if (!orm__bit(orm__changed(object), key->columns[i]))
            return false;
    return true;
}

static orm_status pair_up(orm__flusher *at, const orm__unique_key *key) {
    orm__holder_table table;
    if (key->constraint || at->plan.deletes.len == 0)
        return ORM_OK;
    if (!orm__holder_table_make(at, at->plan.deletes.len, &table))
        return orm__fail_nomem(&at->session->failure);
    for (size_t i = 0; i < at->plan.deletes.len; i++)
        if (orm__has_unique_key(at->plan.deletes.items[i].record->object, key))
            orm__hold(&table, key, at->plan.deletes.items[i].record);
    for (size_t i = 0; i < at->plan.inserts.len && table.len > 0; i++) {
        orm__record *made = at->plan.inserts.items[i].record;
        if (!orm__has_unique_key(made->object, key) || !all_set(made->object, key))
            continue;
        orm__record *gone = orm__holder_find(&table, key, made);
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
    orm_status status = orm__visit_unique_keys(at, pair_up);
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
