/* The relationships of one model, over the tables and columns that another has of them. */
#include <string.h>

#include "diag/memory.h"
#include "model/model.h"

model_column *model_column_before(const model_table *in, const model_column *of) {
    model_column *found = model_column_named(in, of->name);
    return found == NULL && of->was != NULL ? model_column_named(in, of->was) : found;
}

model_table *model_table_before(const model *in, const model_table *of) {
    if (of == NULL)
        return NULL;
    const model_name *name = &of->name;
    model_table *found = model_table_named(in, name->schema, name->name);
    return found == NULL && name->was != NULL
               ? model_table_named(in, name->was_schema != NULL ? name->was_schema : name->schema,
                                   name->was)
               : found;
}

static bool columns_in(orm_arena *arena, const model_table *in, const model_columns *of,
                       model_columns *out) {
    *out = (model_columns){0};
    for (size_t i = 0; i < of->len; i++) {
        model_column *found = model_column_before(in, of->items[i]);
        if (found == NULL)
            return false;
        gen_list_add(arena, out, found);
    }
    return true;
}

/* The relationship over the other model's columns; NULL where that lacks one of them. */
static model_relation *relation_in(const model *in, model_entity *entity,
                                   const model_relation *of) {
    const model_table *target = model_table_before(in, of->target->table);
    model_relation *made = gen_new(in->arena, model_relation);
    *made = *of;
    if (target == NULL || target->entity == NULL || of->kind == RELATION_JOIN)
        return NULL;
    made->entity = entity;
    made->target = target->entity;
    made->inverse = NULL;
    made->foreign_key = NULL;
    made->order_by = (model_elements){0};
    made->nullable = false;
    if (!columns_in(in->arena, entity->table, &of->columns, &made->columns) ||
        !columns_in(in->arena, target, &of->ref_columns, &made->ref_columns))
        return NULL;
    for (size_t i = 0; i < made->columns.len; i++)
        made->nullable = made->nullable || !made->columns.items[i]->not_null;
    if (of->through == NULL)
        return made;
    made->through = model_table_before(in, of->through);
    return made->through != NULL &&
                   columns_in(in->arena, made->through, &of->through_mine, &made->through_mine) &&
                   columns_in(in->arena, made->through, &of->through_theirs, &made->through_theirs)
               ? made
               : NULL;
}

static bool has_relation(const model_entity *in, const char *name) {
    for (size_t i = 0; i < in->relations.len; i++)
        if (strcmp(in->relations.items[i]->name, name) == 0)
            return true;
    return false;
}

static void take(const model *in, model_entity *entity, const model_entity *from) {
    model_entity before = *entity;
    entity->relations.items = NULL;
    entity->relations.len = entity->relations.capacity = 0;
    for (size_t i = 0; i < from->relations.len; i++) {
        model_relation *made = relation_in(in, entity, from->relations.items[i]);
        if (made != NULL)
            gen_list_add(in->arena, &entity->relations, made);
    }
    for (size_t i = 0; i < before.relations.len; i++)
        if (!has_relation(entity, before.relations.items[i]->name))
            gen_list_add(in->arena, &entity->relations, before.relations.items[i]);
}

void model_take_relations(const model *in, const model *other) {
    for (size_t i = 0; i < other->entities.len; i++) {
        const model_entity *from = other->entities.items[i];
        const model_table *table = model_table_before(in, from->table);
        if (table != NULL && table->entity != NULL && from->parent == NULL)
            take(in, table->entity, from);
    }
}
