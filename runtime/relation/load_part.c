/*
 * Loading some of what a relationship leads to, into lists of the caller's.
 *
 * The statement takes each object's values by itself, so that a limit counts for each of them and
 * an index over the target serves every one.
 */
#include "relation/load_part.h"

#include <string.h>

#include "relation/relation_loader.h"

static const char *keep(orm_arena *scratch, orm__buffer *text) {
    const char *kept = orm__buffer_failed(text)
                           ? NULL
                           : orm_arena_copy(scratch, orm__buffer_text(text), text->len);
    orm__buffer_free(text);
    return kept;
}

static orm_status make_statement(const orm__relation_loader *at, const orm__relation_part *part,
                                 const orm__part_text *text, orm__statement *out) {
    orm__buffer sql = orm__buffer_on(&at->session->allocator);
    orm__buffer name = sql;
    orm__relation_part_sql(&sql, at->entity, at->relation, text);
    orm__buffer_printf(&name, "%s_load_%s", part->query, part->name);
    const char *sql_text = keep(at->scratch, &sql), *name_text = keep(at->scratch, &name);
    if (!sql_text || !name_text)
        return orm__fail_nomem(&at->session->failure);
    *out = orm__statement_of(name_text, sql_text);
    return ORM_OK;
}

/* Encodes and runs it, the session being entered. */
static orm_status run(orm__relation_loader *at, const orm__relation_part *part, orm__result **out) {
    orm__parameters *parameters = &at->session->parameters;
    orm__part_text text = part->text;
    orm__statement statement;
    orm__parameters_clear(parameters);
    orm_status status = orm__relation_parameters(at, parameters);
    if (status == ORM_OK && part->write)
        status = part->write(part->context, &text);
    if (status == ORM_OK)
        status = make_statement(at, part, &text, &statement);
    return status == ORM_OK ? orm__run(at->session->connection, &statement, parameters, out)
                            : status;
}

static orm_status ask(orm__relation_loader *at, const orm__relation_part *part, orm__result **out) {
    *out = NULL;
    orm_status status = orm__session_enter(at->session);
    return status == ORM_OK ? orm__session_leave(at->session, run(at, part, out)) : status;
}

static orm_status take(orm__relation_loader *at, const orm__result *result) {
    int numbers[ORM__KEY_COLUMNS];
    int count = at->relation->column_count;
    for (int i = 0; i < count; i++)
        numbers[i] = orm__result_columns(result) - count + i;
    orm__relation_rows rows = {.result = result,
                               .part = {.entity = at->relation->target, .relation = at->relation},
                               .key_columns = numbers};
    return orm__relation_take_rows(at, &rows);
}

/* One list a group, side by side with the index's groups. */
static orm_list *make_lists(const orm__relation_loader *at) {
    orm_arena *arena = at->session->arena;
    orm_list *lists = orm_arena_zalloc(at->scratch, at->index.len * sizeof *lists);
    for (size_t i = 0; lists && i < at->rows.len; i++)
        if (at->group_of[i])
            at->group_of[i]->found++;
    for (size_t i = 0; lists && i < at->index.len; i++) {
        lists[i].items = orm_arena_alloc(arena, at->index.groups[i].found * sizeof(orm_object *));
        if (!lists[i].items)
            return NULL;
    }
    for (size_t i = 0; lists && i < at->rows.len; i++) {
        orm_list *list = at->group_of[i] ? &lists[at->group_of[i] - at->index.groups] : NULL;
        if (list)
            list->items[list->len++] = at->rows.items[i];
    }
    return lists;
}

static orm_status hand_out(orm__relation_loader *at, const orm_list *objects, orm_list *lists) {
    orm_list *made = make_lists(at);
    if (!made)
        return orm__fail_nomem(&at->session->failure);
    for (size_t i = 0; i < objects->len; i++) {
        const orm_object *object = objects->items[i];
        bool known = object != NULL;
        for (int k = 0; known && k < at->index.column_count; k++)
            known = !orm__is_null(object, &at->entity->columns[at->index.columns[k]]);
        if (!known)
            continue;
        orm__key key;
        orm__key_of(object, at->index.columns, at->index.column_count, &key);
        const orm__group *group = orm__group_find(&at->index, &key);
        if (group)
            lists[i] = made[group - at->index.groups];
    }
    return ORM_OK;
}

static orm_status load(orm__relation_loader *at, const orm_list *objects,
                       const orm__relation_part *part, orm_list *lists) {
    size_t count = 0;
    orm_object **present = orm_arena_alloc(at->scratch, objects->len * sizeof *present);
    for (size_t i = 0; present && i < objects->len; i++)
        if (objects->items[i])
            present[count++] = objects->items[i];
    if (!present || !orm__group_objects(present, count, at->relation->columns,
                                        at->relation->column_count, at->scratch, &at->index))
        return orm__fail_nomem(&at->session->failure);
    at->left = at->index.len;
    if (at->left == 0)
        return ORM_OK;
    orm__result *result = NULL;
    orm_status status = ask(at, part, &result);
    if (status == ORM_OK)
        status = take(at, result);
    orm__result_free(result);
    return status == ORM_OK ? hand_out(at, objects, lists) : status;
}

orm_status orm__relation_load_part(orm_session *session, const orm_list *objects, unsigned relation,
                                   const orm__relation_part *part, orm_list *lists) {
    for (size_t i = 0; i < objects->len; i++)
        lists[i] = (orm_list){.items = NULL};
    size_t first = 0;
    while (first < objects->len && !objects->items[first])
        first++;
    if (first == objects->len)
        return ORM_OK;
    const orm_entity *entity = objects->items[first]->entity;
    orm__relation_loader at = {.session = session,
                               .entity = entity,
                               .relation = &entity->relations[relation],
                               .number = relation,
                               .scratch = orm_arena_new(&session->allocator)};
    if (!at.scratch)
        return orm__fail_nomem(&session->failure);
    orm_status status = load(&at, objects, part, lists);
    orm_arena_free(at.scratch);
    return status;
}
