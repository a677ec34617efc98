/*
 * What finding is made of: statements by key and of all rows, what the identity map has, and reading
 * an object again.
 *
 * What is sent is the SQL that generated code brings, put together once a session.
 */
#include "session/finder.h"

#include <string.h>

#include "session/load.h"
#include "session/owned_values.h"
#include "session/related.h"
#include "session/sql.h"

/* --- statements -------------------------------------------------------------------------------- */

static orm_status keep_statement(orm_session *session, const orm_entity *entity,
                                 const char *operation, const orm__buffer *sql,
                                 orm__statement *out) {
    if (orm__keep_statement(session, entity, operation, sql, out))
        return ORM_OK;
    return orm__fail_nomem(&session->failure);
}

orm_status orm__statement_of_find(orm_session *session, orm__entity_state *state,
                                  const orm__statement **out) {
    const orm_entity *entity = state->entity;
    *out = &state->find;
    if (state->find.sql)
        return ORM_OK;
    orm__buffer sql = orm__buffer_on(&session->allocator);
    orm__buffer_printf(&sql, "%s%s", entity->select, entity->by_key);
    orm_status status = keep_statement(session, entity, "find", &sql, &state->find);
    orm__buffer_free(&sql);
    return status;
}

orm_status orm__statement_of_all(orm_session *session, orm__entity_state *state,
                                 const orm__statement **out) {
    const orm_entity *entity = state->entity;
    *out = &state->all;
    if (state->all.sql)
        return ORM_OK;
    orm__buffer sql = orm__buffer_on(&session->allocator);
    orm__buffer_printf(&sql, "%s%s", entity->select, entity->ordered);
    orm_status status = keep_statement(session, entity, "all", &sql, &state->all);
    orm__buffer_free(&sql);
    return status;
}

static orm_status whole_statement(orm_session *session, orm__entity_state *state,
                                  const orm__statement **out) {
    const orm_entity *entity = state->entity;
    *out = &state->whole;
    if (state->whole.sql)
        return ORM_OK;
    orm__buffer sql = orm__buffer_on(&session->allocator);
    orm__buffer_text_add(&sql, "SELECT ");
    orm__sql_columns(&sql, entity, "this", true);
    orm__buffer_printf(&sql, " FROM %s AS this%s", orm__source_of(entity), entity->by_key);
    orm_status status = keep_statement(session, entity, "refresh", &sql, &state->whole);
    orm__buffer_free(&sql);
    return status;
}

/* --- by key ------------------------------------------------------------------------------------ */

orm_status orm__add_key(orm_session *session, const orm_entity *entity, const void *const *key) {
    orm__parameters_clear(&session->parameters);
    for (int i = 0; i < entity->key_count; i++) {
        const orm_column *column = &entity->columns[entity->key[i]];
        orm_status status = orm__add_parameter(session, entity, column, false, key[i]);
        if (status != ORM_OK)
            return status;
    }
    return ORM_OK;
}

static orm_status run_by_key(orm_session *session, const orm_entity *entity,
                             const orm__statement *statement, const void *const *key,
                             orm__result **out) {
    *out = NULL;
    orm_status status = orm__session_enter(session);
    for (int i = 0; i < entity->key_count && status == ORM_OK; i++)
        status = orm__learn_type(session->connection, entity->columns[entity->key[i]].type);
    if (status == ORM_OK)
        status = orm__add_key(session, entity, key);
    if (status == ORM_OK)
        status = orm__run(session->connection, statement, &session->parameters, out);
    return orm__session_leave(session, status);
}

orm_object *orm__find_known(const orm__entity_state *state, const void *const *key, bool *absent) {
    orm__key wanted = {.count = state->entity->key_count};
    for (int i = 0; i < wanted.count; i++) {
        wanted.types[i] = state->entity->columns[state->entity->key[i]].type;
        wanted.values[i] = key[i];
    }
    orm_object *known = orm__identity_map_find(state->map, &wanted);
    const orm__record *record = known ? orm__record_of(known) : NULL;
    *absent = record && (record->state == ORM__DELETED || !orm__is_a(known->entity, state->entity));
    return record && record->expired ? NULL : known;
}

orm_status orm__check_key(orm_session *session, const orm_entity *entity, const void *const *key) {
    if (entity->key_count == 0)
        return orm__fail(&session->failure, ORM_MISUSE, "`%s` has no primary key to find by",
                         entity->name);
    for (int i = 0; i < entity->key_count; i++) {
        const orm_column *column = &entity->columns[entity->key[i]];
        if (!key[i] || orm__type_is_null(column->type, false, key[i]))
            return orm__fail(&session->failure, ORM_MISUSE,
                             "`%s` of `%s` is part of its key, "
                             "which is never NULL",
                             column->name, entity->name);
    }
    return ORM_OK;
}

/* --- again ------------------------------------------------------------------------------------- */

static orm_status read_again(orm_session *session, orm_object *object, const orm__result *result) {
    if (orm__result_rows(result) == 0)
        return orm__fail_with(
            &session->failure,
            &(orm__facts){.status = ORM_NOT_FOUND, .table = object->entity->table},
            "the row of this `%s` is gone", object->entity->name);
    orm__record *record = orm__record_own(object);
    orm_arena *scratch = record ? orm_arena_new(&session->allocator) : NULL;
    orm_object *before = scratch ? orm_arena_alloc(scratch, object->entity->size) : NULL;
    orm_arena *values = before ? orm__values_new(session) : NULL;
    orm_status status = values ? ORM_OK : orm__fail_nomem(&session->failure);
    if (status == ORM_OK) {
        orm__drop_changes(object, record);
        memcpy(before, object, object->entity->size);
        /* What a new row was made with is no longer in it then. */
        if (record->kept_new && !orm__keep_committed(object, record))
            status = session->latched;
    }
    if (status == ORM_OK)
        status = orm__load_again(session, object, result, scratch, values);
    /* Moved foreign keys are told by the values from before: those are let go of last. */
    if (status == ORM_OK)
        orm__related_forget_moved(object, before);
    if (status == ORM_OK && !orm__values_replace(session, record, values, false))
        status = orm__fail_nomem(&session->failure);
    if (status == ORM_OK) {
        record->expired = false;
    } else if (values) {
        memcpy(object, before, object->entity->size);
        orm_arena_free(values);
    }
    orm_arena_free(scratch);
    return status;
}

orm_status orm_object_refresh(orm_object *object) {
    orm_session *session = object ? object->session : NULL;
    if (!session)
        return ORM_MISUSE;
    if (session->latched != ORM_OK)
        return session->latched;
    const orm_entity *entity = object->entity;
    if (orm__record_of(object)->state != ORM__PERSISTENT || entity->key_count == 0)
        return orm__fail(&session->failure, ORM_MISUSE,
                         "this `%s` is no row of the database that could be read again",
                         entity->name);
    /* The row's key, which the program may have set to another. */
    const orm_object *row =
        orm__record_of(object)->shared ? NULL : orm__record_of(object)->original;
    const void *key[ORM__KEY_COLUMNS];
    for (int i = 0; i < entity->key_count; i++)
        key[i] = orm__value_of(row ? row : object, &entity->columns[entity->key[i]]);
    orm__entity_state *state = orm__entity_state_of(session, entity);
    if (!state)
        return session->failure.error.status;
    const orm__statement *statement;
    orm__result *result = NULL;
    orm_status status = whole_statement(session, state, &statement);
    if (status == ORM_OK)
        status = run_by_key(session, entity, statement, key, &result);
    if (status == ORM_OK)
        status = read_again(session, object, result);
    orm__result_free(result);
    return status;
}
