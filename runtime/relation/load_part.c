/*
 * Loading some of what a relationship leads to, into lists of the caller's.
 *
 * The statement takes each object's values by itself, so that a limit counts for each of them and
 * an index over the target serves every one.
 */
#include <inttypes.h>
#include <string.h>

#include "relation/relation_loader.h"
#include "relation/relation_sql.h"

static orm_status make_statement(orm__relation_loader *at, const orm__relation_part *part,
                                 orm__statement *out) {
    orm__buffer sql = orm__buffer_on(&at->session->allocator);
    orm__buffer name = sql;
    orm__relation_part_sql(&sql, at->entity, at->relation, part->where, part->order_by,
                           part->limit);
    orm__buffer_printf(&name, "%s_load_%s", part->query, part->name);
    bool made = !orm__buffer_failed(&sql) && !orm__buffer_failed(&name);
    const char *sql_text = made ? orm_arena_copy(at->scratch, sql.data, sql.len) : NULL;
    const char *name_text = made ? orm_arena_copy(at->scratch, name.data, name.len) : NULL;
    orm__buffer_free(&sql);
    orm__buffer_free(&name);
    if (!sql_text || !name_text)
        return orm__fail_nomem(&at->session->failure);
    *out = orm__statement_of(name_text, sql_text);
    return ORM_OK;
}

/* One list a group, side by side with the index's groups. */
static orm_list *make_lists(const orm__relation_loader *at) {
    orm_arena *arena = at->session->arena;
    orm_list *lists = orm_arena_zalloc(at->scratch, at->index.len * sizeof *lists);
    for (size_t i = 0; lists && i < at->index.len; i++) {
        size_t found = at->index.groups[i].found;
        lists[i].items = orm_arena_alloc(arena, found * sizeof(orm_object *));
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

static orm_status hand_out(orm__relation_loader *at, orm_object *const *objects, size_t len,
                           orm_list *lists) {
    orm_list *made = make_lists(at);
    if (!made)
        return orm__fail_nomem(&at->session->failure);
    for (size_t i = 0; i < len; i++) {
        bool known = objects[i] != NULL;
        for (int k = 0; known && k < at->index.column_count; k++)
            known = !orm__is_null(objects[i], &at->entity->columns[at->index.columns[k]]);
        if (!known)
            continue;
        orm__key key;
        orm__key_of(objects[i], at->index.columns, at->index.column_count, &key);
        const orm__group *group = orm__group_find(&at->index, &key);
        if (group)
            lists[i] = made[group - at->index.groups];
    }
    return ORM_OK;
}

static orm_status load(orm__relation_loader *at, orm_object *const *objects, size_t len,
                       const orm__relation_part *part, orm_list *lists) {
    size_t count = 0;
    orm_object **present = orm_arena_alloc(at->scratch, len * sizeof *present);
    for (size_t i = 0; present && i < len; i++)
        if (objects[i])
            present[count++] = objects[i];
    if (!present || !orm__group_objects(present, count, at->relation->columns,
                                        at->relation->column_count, at->scratch, &at->index))
        return orm__fail_nomem(&at->session->failure);
    if (at->index.len == 0)
        return ORM_OK;
    orm__statement statement;
    orm__result *result = NULL;
    orm_status status = make_statement(at, part, &statement);
    if (status == ORM_OK)
        status = orm__relation_ask(at, &statement, at->index.len, &result);
    if (status == ORM_OK)
        status = orm__relation_take_rows(at, result);
    orm__result_free(result);
    return status == ORM_OK ? hand_out(at, objects, len, lists) : status;
}

orm_status orm__relation_load_part(orm_session *session, orm_object *const *objects, size_t len,
                                   unsigned relation, const orm__relation_part *part,
                                   orm_list *lists) {
    memset(lists, 0, len * sizeof *lists);
    size_t first = 0;
    while (first < len && !objects[first])
        first++;
    if (first == len)
        return ORM_OK;
    const orm_entity *entity = objects[first]->entity;
    orm__relation_loader at = {.session = session,
                               .entity = entity,
                               .relation = &entity->relations[relation],
                               .number = relation,
                               .scratch = orm_arena_new(&session->allocator)};
    if (!at.scratch)
        return orm__fail_nomem(&session->failure);
    orm_status status = load(&at, objects, len, part, lists);
    orm_arena_free(at.scratch);
    return status;
}
