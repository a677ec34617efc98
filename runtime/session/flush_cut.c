/* Deleted rows that refer to others which are deleted first: they let go of them before. */
#include "session/related.h"
#include "session/unique_holders.h"

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
                                           ? orm__related_by_key(orm__in_database(record), relation)
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
