/*
 * Finding objects: by key, and all of a table, with what is to be loaded along.
 *
 * A key that the identity map knows is answered without a statement.
 */
#include "relation/fetch.h"

#include <string.h>

#include "relation/load_run.h"
#include "relation/repeated_loads.h"
#include "relation/with.h"
#include "session/finder.h"
#include "session/sql.h"

/* --- fetching ---------------------------------------------------------------------------------- */

static orm_status fetch_plain(orm_session *session, const orm__fetch *fetch, orm_list *out) {
    orm__result *result = NULL;
    orm__load_part part = {.entity = fetch->entity, .query = fetch->query, .single = fetch->single};
    orm_status status = orm__session_run(session, fetch->plain, &result);
    if (status == ORM_OK)
        status =
            orm__load_part_objects(session, &part, result, (size_t)orm__result_rows(result), out);
    orm__result_free(result);
    return status;
}

/* Whether the node's columns are those that the entity is loaded with by itself. */
static bool has_default_columns(const orm__load_node *node) {
    int at = 0;
    for (uint16_t i = 0; i < node->entity->column_count; i++)
        if (!(node->entity->columns[i].flags & (ORM_COLUMN_LAZY | ORM_COLUMN_BESIDE)) &&
            (at == node->column_count || node->columns[at++] != i))
            return false;
    return at == node->column_count;
}

static const char *write_core(orm_session *session, const orm__load_node *root, const char *tail,
                              orm_arena *scratch) {
    const orm_entity *entity = root->entity;
    orm__buffer sql = orm__buffer_on(&session->allocator);
    if (has_default_columns(root)) {
        orm__buffer_text_add(&sql, entity->select);
    } else {
        orm__buffer_text_add(&sql, "SELECT ");
        orm__sql_some_columns(&sql, entity, "this", root->columns, root->column_count);
        orm__buffer_printf(&sql, " FROM %s AS this", orm__source_of(entity));
    }
    orm__buffer_text_add(&sql, tail);
    const char *core = orm__buffer_failed(&sql) ? NULL : orm_arena_copy(scratch, sql.data, sql.len);
    orm__buffer_free(&sql);
    return core;
}

static orm_status fetch_tree(orm_session *session, const orm__fetch *fetch, orm_arena *scratch,
                             orm_list *out) {
    orm__load_node root = {.entity = fetch->entity, .with = fetch->with, .has_statement = true};
    orm_status status = orm__load_tree_grow(session, &root, scratch);
    if (status != ORM_OK)
        return status;
    if (orm__load_tree_columns(&root, scratch))
        root.core = write_core(session, &root, fetch->tail, scratch);
    if (!root.core)
        return orm__fail_nomem(&session->failure);
    return orm__load_run_root(session, &root, fetch->query, &session->parameters, scratch, out);
}

orm_status orm__fetch_run(orm_session *session, const orm__fetch *fetch, orm_list *out) {
    *out = (orm_list){.items = NULL};
    if (fetch->plain && !fetch->with && !orm__load_tree_wanted(fetch->entity))
        return fetch_plain(session, fetch, out);
    orm_arena *scratch = orm_arena_new(&session->allocator);
    if (!scratch)
        return orm__fail_nomem(&session->failure);
    orm_status status = fetch_tree(session, fetch, scratch, out);
    orm_arena_free(scratch);
    return status;
}

/* --- by key ------------------------------------------------------------------------------------ */

static orm_status encode_key(orm_session *session, const orm_entity *entity,
                             const void *const *key) {
    orm_status status = orm__session_enter(session);
    for (int i = 0; i < entity->key_count && status == ORM_OK; i++)
        status = orm__learn_type(session->connection, entity->columns[entity->key[i]].type);
    return status == ORM_OK ? orm__add_key(session, entity, key) : status;
}

static orm_status find_in_database(orm_session *session, orm__entity_state *state,
                                   const void *const *key, const void *with, orm_object **out) {
    const orm_entity *entity = state->entity;
    orm_object *single = NULL;
    orm__fetch fetch = {.entity = entity, .tail = entity->by_key, .with = with, .single = &single};
    orm_list found = {.items = NULL};
    orm_status status = session->options.no_autoflush ? ORM_OK : orm_session_flush(session);
    if (status == ORM_OK)
        status = orm__statement_of_find(session, state, &fetch.plain);
    if (status != ORM_OK)
        return status;
    fetch.query = fetch.plain->query;
    status = encode_key(session, entity, key);
    if (status != ORM_OK)
        return orm__session_leave(session, status);
    status = orm__fetch_run(session, &fetch, &found);
    if (status != ORM_OK)
        return orm__session_leave(session, status);
    if (found.len > 1)
        return orm__fail(&session->failure, ORM_TOO_MANY_ROWS,
                         "several rows of `%s` have one primary key", entity->name);
    if (found.len)
        *out = found.items[0];
    return ORM_OK;
}

/* Whether an object has the columns that are asked for by name. */
static bool has_columns(const orm_object *object, const void *with) {
    for (unsigned i = 0; with && i < object->entity->column_count; i++)
        if (orm__with_names(object->entity, with, i) && !orm__bit(orm__loaded(object), i))
            return false;
    return true;
}

orm_status orm_object_find_with(orm_session *session, const orm_entity *entity,
                                const void *const *key, const void *with, const char *file,
                                int line, orm_object **out) {
    *out = NULL;
    if (session->latched != ORM_OK)
        return session->latched;
    orm__entity_state *state = orm__entity_state_of(session, entity);
    if (!state)
        return session->failure.error.status;
    orm_status status = orm__check_key(session, entity, key);
    if (status != ORM_OK)
        return status;
    bool absent;
    orm_object *known = orm__find_known(state, key, &absent);
    if (known && (absent || has_columns(known, with))) {
        *out = absent ? NULL : known;
        return with && *out ? orm_list_load(entity, &(orm_list){out, 1}, with) : ORM_OK;
    }
    status = orm__with_keep(session, entity, with, &with);
    if (status == ORM_OK)
        status = find_in_database(session, state, key, with, out);
    if (status == ORM_OK)
        orm__repeated_load_note(session, entity, NULL, file, line);
    return status;
}

orm_status orm_object_find(orm_session *session, const orm_entity *entity, const void *const *key,
                           orm_object **out) {
    return orm_object_find_with(session, entity, key, NULL, NULL, 0, out);
}

/* --- all --------------------------------------------------------------------------------------- */

orm_status orm_entity_all_with(orm_session *session, const orm_entity *entity, const void *with,
                               orm_list *out) {
    *out = (orm_list){.items = NULL};
    if (session->latched != ORM_OK)
        return session->latched;
    orm__entity_state *state = orm__entity_state_of(session, entity);
    if (!state)
        return session->failure.error.status;
    orm__fetch fetch = {.entity = entity, .tail = entity->ordered};
    orm_status status = orm__with_keep(session, entity, with, &fetch.with);
    if (status == ORM_OK && !session->options.no_autoflush)
        status = orm_session_flush(session);
    if (status == ORM_OK)
        status = orm__statement_of_all(session, state, &fetch.plain);
    if (status != ORM_OK)
        return status;
    fetch.query = fetch.plain->query;
    orm__parameters_clear(&session->parameters);
    return orm__fetch_run(session, &fetch, out);
}

orm_status orm_entity_all(orm_session *session, const orm_entity *entity, orm_list *out) {
    return orm_entity_all_with(session, entity, NULL, out);
}
