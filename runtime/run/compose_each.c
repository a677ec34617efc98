/*
 * Of each of some objects, what a composed select lets through of their relationship: lists of the
 * caller's, by one statement.
 */
#include <string.h>

#include "relation/load_part.h"
#include "relation/repeated_loads.h"
#include "run/composed.h"

static orm_status refuse(const orm_select *select, const orm_entity *entity, unsigned relation,
                         const char *why) {
    return orm__fail_with(
        &select->session->failure, &(orm__facts){.status = ORM_MISUSE, .table = entity->table},
        "`%s` of each `%s`: %s", entity->relations[relation].name, entity->name, why);
}

static orm_status check(const orm_select *select, const orm_entity *entity, unsigned relation,
                        const orm_list *objects) {
    const orm_relation *of = &entity->relations[relation];
    if (select->entity != of->target)
        return refuse(select, entity, relation, "the select is over something else");
    if (!(of->flags & ORM_RELATION_TO_MANY) || of->column_count == 0)
        return refuse(select, entity, relation, "it is no list that can be loaded");
    for (size_t i = 0; i < objects->len; i++) {
        const orm_object *object = objects->items[i];
        if (object && (object->session != select->session || !orm__is_a(object->entity, entity)))
            return refuse(select, entity, relation, "an object is of another session or entity");
    }
    return ORM_OK;
}

/* Texts of the select, for as long as the load runs. */
typedef struct texts {
    orm_select *select;
    orm__buffer where, order_by;
} texts;

static orm_status write_texts(void *context, orm__part_text *out) {
    texts *to = context;
    orm_select *select = to->select;
    orm__composer composer = {.select = select, .alias = "that", .sql = to->where};
    if (select->where)
        orm__compose_condition(&composer);
    to->where = composer.sql;
    composer.sql = to->order_by;
    orm__compose_order(&composer);
    to->order_by = composer.sql;
    if (composer.status == ORM_OK &&
        (orm__buffer_failed(&to->where) || orm__buffer_failed(&to->order_by)))
        return orm__fail_nomem(&select->session->failure);
    *out = (orm__part_text){.where = select->where ? orm__buffer_text(&to->where) : NULL,
                            .order_by = select->order.len ? orm__buffer_text(&to->order_by) : NULL,
                            .limit = select->limit};
    return composer.status;
}

static orm_status load(orm_select *select, const orm_entity *entity, unsigned relation,
                       const orm_list *objects, orm_list *lists) {
    orm_session *session = select->session;
    texts made = {.select = select,
                  .where = orm__buffer_on(&session->allocator),
                  .order_by = orm__buffer_on(&session->allocator)};
    orm__relation_part part = {.query = entity->c_name,
                               .name = entity->relations[relation].name,
                               .write = write_texts,
                               .context = &made};
    orm_status status = orm__relation_load_part(session, objects, relation, &part, lists);
    orm__buffer_free(&made.where);
    orm__buffer_free(&made.order_by);
    if (status == ORM_OK && objects->len == 1)
        orm__repeated_load_note(session, entity, &entity->relations[relation], NULL, 0);
    return status;
}

orm_status orm_select_each(orm_select *select, const orm_entity *entity, unsigned relation,
                           const orm_list *objects, void *lists) {
    if (objects->len)
        memset(lists, 0, objects->len * sizeof(orm_list));
    orm_status status = orm__compose_check(select);
    if (status == ORM_OK)
        status = check(select, entity, relation, objects);
    if (status == ORM_OK && !select->session->options.no_autoflush)
        status = orm_session_flush(select->session);
    if (status != ORM_OK || objects->len == 0)
        return status;
    orm_session *session = select->session;
    orm_arena *scratch = orm_arena_new(&session->allocator);
    orm_list *made = scratch ? orm_arena_alloc(scratch, objects->len * sizeof *made) : NULL;
    status =
        made ? load(select, entity, relation, objects, made) : orm__fail_nomem(&session->failure);
    if (status == ORM_OK)
        memcpy(lists, made, objects->len * sizeof *made);
    orm_arena_free(scratch);
    return status;
}
