/* What a program says about loading: its structs are read and copied byte by byte, by their layout. */
#include "relation/with.h"

#include <string.h>

static size_t choice_at(const orm_entity *entity, unsigned relation) {
    return ORM_WITH_CHOICES(entity->column_count) + relation * sizeof(orm_load_choice);
}

static size_t size_of(const orm_entity *entity) {
    return choice_at(entity, entity->relation_count);
}

orm_load_choice orm__with_choice(const orm_entity *entity, const void *with, unsigned relation) {
    orm_load_choice choice = {ORM_LOAD_DEFAULT, NULL};
    if (with)
        memcpy(&choice, (const char *)with + choice_at(entity, relation), sizeof choice);
    return choice;
}

bool orm__with_only(const orm_entity *entity, const void *with) {
    const bool *only = with;
    for (unsigned i = 0; only && i < entity->column_count; i++)
        if (only[i])
            return true;
    return false;
}

bool orm__with_names(const orm_entity *entity, const void *with, unsigned column) {
    const bool *only = with;
    return only && (only[column] || only[entity->column_count + column]);
}

/* --- keeping it -------------------------------------------------------------------------------- */

static orm_status keep(orm_session *session, const orm_entity *entity, const void *with, int depth,
                       const void **out) {
    *out = NULL;
    if (!with)
        return ORM_OK;
    if (depth == ORM__WITH_DEPTH)
        return orm__fail(&session->failure, ORM_MISUSE,
                         "what to load with `%s` nests deeper than %d levels: it leads to itself",
                         entity->name, ORM__WITH_DEPTH);
    size_t size = size_of(entity);
    /* Without relationships the program's struct may end before its choices would begin. */
    size_t given = entity->relation_count ? size : 2 * (size_t)entity->column_count;
    char *copy = orm_arena_zalloc(session->arena, size);
    if (!copy)
        return orm__fail_nomem(&session->failure);
    memcpy(copy, with, given);
    orm_status status = ORM_OK;
    for (unsigned i = 0; i < entity->relation_count && status == ORM_OK; i++) {
        orm_load_choice choice = orm__with_choice(entity, copy, i);
        status = keep(session, entity->relations[i].target, choice.with, depth + 1, &choice.with);
        memcpy(copy + choice_at(entity, i), &choice, sizeof choice);
    }
    *out = copy;
    return status;
}

orm_status orm__with_keep(orm_session *session, const orm_entity *entity, const void *with,
                          const void **out) {
    return keep(session, entity, with, 0, out);
}

orm_load_choice orm__with_of_object(const orm_object *object, unsigned relation) {
    const orm__batch *batch = orm__record_of(object)->batch;
    orm_load_choice choice = orm__with_choice(object->entity, batch ? batch->with : NULL, relation);
    if (choice.how == ORM_LOAD_DEFAULT)
        choice.how = object->entity->relations[relation].load;
    if (choice.how == ORM_LOAD_DEFAULT)
        choice.how = ORM_LOAD_LAZY;
    return choice;
}
