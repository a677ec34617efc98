/* Objects after statements that wrote rows by themselves. */
#include "session/written_rows.h"

#include "session/flush_plan.h"
#include "session/lineage.h"
#include "session/related.h"

bool orm__has_objects(orm_session *session, const orm_entity *entity) {
    const orm__entity_state *state = orm__entity_state_of(session, entity);
    return state && entity->key_count > 0 && state->map->len > 0;
}

/* --- rows and their objects ------------------------------------------------------------------------ */

/* A result's rows, seen by their keys, which come last. */
typedef struct keyed_rows {
    orm_session *session;
    const orm__entity_state *state;
    orm__load_plan plan; /* of the key alone */
    orm_object *probe;   /* a struct that holds the key at hand */
    orm_arena *scratch;
} keyed_rows;

static orm_status open_rows(orm_session *session, const orm_entity *entity,
                            const orm__result *result, keyed_rows *out) {
    *out = (keyed_rows){.session = session,
                        .state = orm__entity_state_of(session, entity),
                        .scratch = orm_arena_new(&session->allocator)};
    out->probe = out->scratch ? orm_arena_zalloc(out->scratch, entity->size) : NULL;
    if (!out->state || !out->probe)
        return orm__fail_nomem(&session->failure);
    out->probe->entity = entity;
    out->probe->session = session;
    const orm__load_part key = {.entity = entity,
                                .first = orm__result_columns(result) - entity->key_count,
                                .count = entity->key_count,
                                .columns = entity->key};
    return orm__load_plan_of_part(&key, result, out->scratch, &session->failure, &out->plan);
}

/* The object of a row; NULL when the session has none. */
static orm_status find_object(keyed_rows *rows, const orm__result *result, int row,
                              orm_object **out) {
    orm__result_row(result, row, rows->plan.first, rows->plan.count, rows->plan.cells);
    orm_status status =
        orm__load_cells(&rows->plan, rows->probe, rows->scratch, &rows->session->failure);
    *out = status == ORM_OK ? orm__identity_map_find_like(rows->state->map, rows->probe) : NULL;
    return status;
}

orm_status orm__rows_written(orm_session *session, const orm_entity *entity,
                             const orm__result *result) {
    keyed_rows rows;
    orm__load_plan whole;
    orm_status status = open_rows(session, entity, result, &rows);
    if (status == ORM_OK)
        status =
            orm__load_plan_make(entity, result, false, rows.scratch, &session->failure, &whole);
    for (int i = 0; i < orm__result_rows(result) && status == ORM_OK; i++) {
        orm_object *object;
        status = find_object(&rows, result, i, &object);
        if (status == ORM_OK && object)
            status = orm__load_written(session, &whole, result, i, object);
    }
    orm_arena_free(rows.scratch);
    return status;
}

orm_status orm__rows_known(orm_session *session, const orm_entity *entity,
                           const orm__result *result, orm_arena *scratch, orm_list *out) {
    keyed_rows rows;
    size_t most = (size_t)orm__result_rows(result);
    *out = (orm_list){.items = orm_arena_alloc(scratch, (most + 1) * sizeof *out->items)};
    orm_status status =
        out->items ? open_rows(session, entity, result, &rows) : orm__fail_nomem(&session->failure);
    if (!out->items)
        return status;
    for (int i = 0; i < orm__result_rows(result) && status == ORM_OK; i++) {
        status = find_object(&rows, result, i, &out->items[out->len]);
        out->len += status == ORM_OK && out->items[out->len];
    }
    orm_arena_free(rows.scratch);
    return status;
}

orm_status orm__rows_deleted(orm_session *session, const orm_entity *entity,
                             const orm__result *result) {
    keyed_rows rows;
    orm_status status = open_rows(session, entity, result, &rows);
    for (int i = 0; i < orm__result_rows(result) && status == ORM_OK; i++) {
        orm_object *object;
        status = find_object(&rows, result, i, &object);
        if (status == ORM_OK && object)
            status = orm__object_gone(object);
    }
    orm_arena_free(rows.scratch);
    return status;
}

orm_status orm__object_gone(orm_object *object) {
    orm_session *session = object->session;
    orm__record *record = session ? orm__touch(object) : NULL;
    if (!session || (record && record->removed))
        return ORM_OK;
    if (!record || !orm__related_withdraw(object))
        return session->latched;
    record->state = ORM__DELETED;
    record->removed = true;
    orm__forget_identity(session, object);
    return ORM_OK;
}

orm_status orm__row_gone(orm_session *session, const orm_object *like) {
    const orm__entity_state *state = orm__entity_state_of(session, like->entity);
    if (!state)
        return session->failure.error.status;
    orm_object *known =
        like->entity->key_count > 0 ? orm__identity_map_find_like(state->map, like) : NULL;
    return known ? orm__object_gone(known) : ORM_OK;
}

/* --- others ----------------------------------------------------------------------------------------- */

/* Rows of one entity may be rows of what it extends, and of what extends it. */
static bool is_related(const orm_entity *entity, const orm_entity *other) {
    return other && orm__root_of(entity) == orm__root_of(other);
}

static bool leads_to(const orm_relation *relation, const orm_entity *entity) {
    return relation->kind != ORM_RELATION_OWNER &&
           (is_related(entity, relation->target) || is_related(entity, relation->through_entity));
}

static void forget_of_all(const orm__entity_state *state, unsigned relation) {
    for (size_t i = 0; i < state->map->capacity; i++) {
        orm_object *object = state->map->slots[i].object;
        if (object && orm__related_known(object, relation))
            orm__related_forget(object, relation);
    }
}

void orm__forget_leading_to(orm_session *session, const orm_entity *entity) {
    for (const orm__entity_state *state = session->entities; state; state = state->next)
        for (unsigned i = 0; i < state->entity->relation_count && state->map->len > 0; i++)
            if (leads_to(&state->entity->relations[i], entity))
                forget_of_all(state, i);
}

/* Whether the database itself acts on rows of `from` when what they refer to is deleted. */
static bool follows(const orm_entity *from, const orm_entity *entity, uint32_t how) {
    for (unsigned i = 0; i < from->relation_count; i++) {
        const orm_relation *relation = &from->relations[i];
        if (relation->kind == ORM_RELATION_OWNER && is_related(entity, relation->target) &&
            relation->flags & how)
            return true;
    }
    return false;
}

static orm_status expire_of(const orm__entity_state *state) {
    orm_status status = ORM_OK;
    for (size_t i = 0; i < state->map->capacity && status == ORM_OK; i++) {
        orm_object *object = state->map->slots[i].object;
        if (object && orm__record_of(object)->state == ORM__PERSISTENT && !orm__has_changes(object))
            status = orm_object_expire(object);
    }
    return status;
}

orm_status orm__expire_all_of(orm_session *session, const orm_entity *entity) {
    const orm__entity_state *state = orm__entity_state_of(session, entity);
    if (!state)
        return session->failure.error.status;
    return entity->key_count > 0 ? expire_of(state) : ORM_OK;
}

/* Entities whose rows may be gone stand in a list that grows while it is walked. */
typedef ORM__LIST(const orm_entity *) entity_list;

static bool add_entity(orm_arena *scratch, entity_list *list, const orm_entity *entity) {
    for (size_t i = 0; i < list->len; i++)
        if (list->items[i] == entity)
            return true;
    return ORM__LIST_ADD(scratch, list, entity);
}

static orm_status expire_referring_to(orm_session *session, const orm_entity *entity) {
    enum { ACTS = ORM_RELATION_DATABASE_CASCADES | ORM_RELATION_DATABASE_SETS_NULL };
    orm_arena *scratch = orm_arena_new(&session->allocator);
    entity_list gone = {.items = NULL};
    bool kept = scratch && add_entity(scratch, &gone, entity);
    orm_status status = ORM_OK;
    for (size_t i = 0; i < gone.len && kept && status == ORM_OK; i++)
        for (const orm__entity_state *state = session->entities; state && status == ORM_OK;
             state = state->next) {
            if (follows(state->entity, gone.items[i], ACTS))
                status = expire_of(state);
            if (follows(state->entity, gone.items[i], ORM_RELATION_DATABASE_CASCADES))
                kept = kept && add_entity(scratch, &gone, state->entity);
        }
    orm_arena_free(scratch);
    return kept ? status : orm__fail_nomem(&session->failure);
}

orm_status orm__settle_deleted(orm_session *session, const orm_entity *entity) {
    orm__forget_leading_to(session, entity);
    return expire_referring_to(session, entity);
}
