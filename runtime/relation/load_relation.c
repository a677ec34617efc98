/*
 * Loading relationships: one statement for every object of the result that the object came from.
 *
 *     siblings   the objects of its batch that lack the relationship too
 *     groups     of those, by the columns that the relationship looks at
 *     known      groups whose one target the identity map has; when that is all, nothing is sent
 *     rows       of the other groups; each finds its group by the columns behind the target's
 *
 * A relationship is complete or not loaded, never in between: it is marked when all is there.
 */
#include <string.h>

#include "relation/relation_loader.h"
#include "relation/relation_sql.h"
#include "session/load.h"
#include "session/related.h"
#include "session/sql.h"

/* --- whom to load for --------------------------------------------------------------------------- */

static bool columns_loaded(const orm_object *object, const orm_relation *relation) {
    for (int i = 0; i < relation->column_count; i++)
        if (!orm__bit(orm__loaded(object), relation->columns[i]))
            return false;
    return true;
}

static bool lacks_it(const orm__relation_loader *at, const orm_object *object) {
    return object && object->session == at->session &&
           orm__root_of(object->entity) == orm__root_of(at->entity) &&
           !(object->entity->relations[at->number].flags & ORM_RELATION_ELSEWHERE) &&
           orm__record_of(object)->state == ORM__PERSISTENT &&
           !orm__related_known(object, at->number) && columns_loaded(object, at->relation);
}

/* Adds those that lack it, each once, though a result may have an object in several rows: they are
 * marked while they are gathered. There must be room. */
static void gather(orm__relation_loader *at, orm_object *const *objects, size_t len) {
    unsigned bit = orm__relation_bit(at->entity, at->number);
    for (size_t i = 0; i < len; i++) {
        if (!lacks_it(at, objects[i]))
            continue;
        at->siblings[at->sibling_count++] = objects[i];
        orm__bit_set(orm__loaded(objects[i]), bit, true);
    }
}

static void unmark(const orm__relation_loader *at) {
    unsigned bit = orm__relation_bit(at->entity, at->number);
    for (size_t i = 0; i < at->sibling_count; i++)
        orm__bit_set(orm__loaded(at->siblings[i]), bit, false);
}

/* --- what the session has ------------------------------------------------------------------------- */

static bool looks_at_key(const orm_relation *relation) {
    const orm_entity *target = relation->target;
    if (relation->kind != ORM_RELATION_OWNER || *relation->where ||
        relation->column_count != target->key_count)
        return false;
    for (int i = 0; i < relation->column_count; i++)
        if (relation->ref_columns[i] != target->key[i])
            return false;
    return true;
}

static void point_group(const orm__relation_loader *at, orm__group *group, orm_object *target) {
    for (size_t i = 0; i < group->len; i++)
        *orm__related_one(group->members[i], at->relation) = target;
}

/* Resolves the groups whose target is in the identity map. Returns how many are left. */
static orm_status resolve_known(orm__relation_loader *at, size_t *left) {
    *left = at->index.len;
    orm__entity_state *state = orm__entity_state_of(at->session, at->relation->target);
    if (!state)
        return at->session->failure.error.status;
    for (size_t i = 0; i < at->index.len && looks_at_key(at->relation); i++) {
        orm__group *group = &at->index.groups[i];
        orm__key key;
        orm__key_of(group->members[0], at->index.columns, at->index.column_count, &key);
        orm_object *target = orm__identity_map_find(state->map, &key);
        if (!target || orm__record_of(target)->expired ||
            !orm__is_a(target->entity, at->relation->target))
            continue;
        point_group(at, group, target);
        group->resolved = true;
        --*left;
    }
    return ORM_OK;
}

/* --- asking --------------------------------------------------------------------------------------- */

/* What all array values look like: see ORM_ARRAY. */
typedef struct plain_array {
    const void *items;
    size_t len;
    const bool *nulls;
    const orm_dimension *dimensions;
    int dimension_count;
} plain_array;

/* An enum's value as its label; what has none stays NULL and finds nothing. */
static const char *label_of(const orm_type *type, const void *value) {
    int number;
    memcpy(&number, value, sizeof number);
    return orm_enum_label(type, number);
}

/* The values of one column in the groups that are not resolved, as an array parameter. */
static orm_status add_array(orm__relation_loader *at, int column_number, size_t left) {
    orm_session *session = at->session;
    const orm_column *column = &at->entity->columns[at->relation->columns[column_number]];
    const orm_type *type = column->type, *array_type = orm__array_type_of(type);
    bool labels = type->kind == ORM_KIND_ENUM;
    size_t size = labels ? sizeof(char *) : type->size;
    char *items = orm_arena_alloc(at->scratch, left * size);
    if (!items)
        return orm__fail_nomem(&session->failure);
    if (!array_type)
        return orm__fail(&session->failure, ORM_MISUSE,
                         "`%s` of `%s` cannot be loaded by a column of type %s", at->relation->name,
                         at->entity->name, type->name);
    size_t used = 0;
    for (size_t i = 0; i < at->index.len; i++) {
        const orm__group *group = &at->index.groups[i];
        if (group->resolved)
            continue;
        const void *value = orm__value_of(group->members[0], column);
        const char *label = labels ? label_of(type, value) : NULL;
        if (labels && !label)
            label = "";
        memcpy(items + used++ * size, labels ? (const void *)&label : value, size);
    }
    plain_array array = {.items = items, .len = used};
    orm__oids oids = orm__connection_oids(session->connection);
    const char *why = "";
    orm_status status =
        orm__parameters_add(&session->parameters, array_type, false, &array, &oids, &why);
    if (status == ORM_NOMEM)
        return orm__fail_nomem(&session->failure);
    return status == ORM_OK ? ORM_OK
                            : orm__fail(&session->failure, status, "`%s` of `%s`: %s", column->name,
                                        at->entity->name, why);
}

static orm_status make_statement(orm__relation_loader *at, orm__statement *out) {
    orm__buffer sql = orm__buffer_on(&at->session->allocator);
    orm__buffer name = sql;
    orm__relation_sql(&sql, at->entity, at->relation);
    orm__buffer_printf(&name, "%s_load_%s", at->entity->c_name, at->relation->name);
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

orm_status orm__relation_ask(orm__relation_loader *at, const orm__statement *statement, size_t left,
                             orm__result **out) {
    orm_session *session = at->session;
    *out = NULL;
    orm_status status = orm__session_enter(session);
    if (status != ORM_OK)
        return status;
    orm__parameters_clear(&session->parameters);
    for (int i = 0; i < at->relation->column_count && status == ORM_OK; i++)
        status = add_array(at, i, left);
    if (status == ORM_OK)
        status = orm__run(session->connection, statement, &session->parameters, out);
    return orm__session_leave(session, status);
}

/* --- rows ----------------------------------------------------------------------------------------- */

/* An integer's type by its width, which may be another than that of the objects' column. */
static const orm_type *wire_type(const orm_type *type, int len) {
    if (!orm__is_integer(type->kind))
        return type;
    return len == 8 ? &orm_type_int8 : len == 4 ? &orm_type_int4 : &orm_type_int2;
}

static orm_status find_group(orm__relation_loader *at, const orm__result *result, int row,
                             int first, orm__group **out) {
    union {
        max_align_t aligned;
        char bytes[128];
    } values[ORM__KEY_COLUMNS];
    orm__key key = {.count = at->relation->column_count};
    for (int i = 0; i < key.count; i++) {
        const orm_column *column = &at->entity->columns[at->relation->columns[i]];
        orm__cell cell = orm__result_cell(result, row, first + i);
        const orm_type *type = wire_type(column->type, cell.len);
        const char *why = "the database gave no value";
        orm_status status = ORM_MISMATCH;
        if (cell.data && type->size <= sizeof values[i])
            status = orm__decode(type, cell.data, cell.len, at->scratch, &values[i], &why);
        if (status != ORM_OK)
            return orm__fail_decoding(&at->session->failure, status, at->entity, column, why);
        key.types[i] = type;
        key.values[i] = &values[i];
    }
    *out = orm__group_find(&at->index, &key);
    if (*out)
        (*out)->found++;
    return ORM_OK;
}

orm_status orm__relation_take_rows(orm__relation_loader *at, const orm__result *result) {
    orm_session *session = at->session;
    orm_status status = orm__load_objects(session, at->relation->target, result, &at->rows);
    if (status != ORM_OK)
        return status;
    int first = orm__result_columns(result) - at->relation->column_count;
    at->group_of = orm_arena_alloc(at->scratch, at->rows.len * sizeof *at->group_of);
    if (!at->group_of)
        return orm__fail_nomem(&session->failure);
    for (size_t i = 0; i < at->rows.len && status == ORM_OK; i++)
        status = find_group(at, result, (int)i, first, &at->group_of[i]);
    return status;
}

/* --- putting them in place ------------------------------------------------------------------------ */

/* A target that points back by a foreign key has, with this, that side loaded too. */
static void point_back(const orm__relation_loader *at, orm_object *target, orm_object *object) {
    const orm_relation *relation = at->relation;
    if (relation->kind == ORM_RELATION_OWNER || relation->kind == ORM_RELATION_THROUGH ||
        relation->kind == ORM_RELATION_JOIN || relation->inverse < 0)
        return;
    unsigned back = (unsigned)relation->inverse;
    if (orm__related_known(target, back))
        return;
    *orm__related_one(target, &target->entity->relations[back]) = object;
    orm__bit_set(orm__loaded(target), orm__relation_bit(target->entity, back), true);
}

static orm_status make_lists(orm__relation_loader *at) {
    for (size_t i = 0; i < at->index.len; i++) {
        const orm__group *group = &at->index.groups[i];
        for (size_t k = 0; k < group->len && group->found; k++) {
            orm_list *list = orm__related_list(group->members[k], at->relation);
            list->items = orm__related_room(at->session->arena, group->found);
            if (!list->items)
                return orm__fail_nomem(&at->session->failure);
        }
    }
    return ORM_OK;
}

static void place_row(const orm__relation_loader *at, const orm__group *group, orm_object *target) {
    for (size_t k = 0; k < group->len; k++) {
        orm_object *object = group->members[k];
        if (at->relation->flags & ORM_RELATION_TO_MANY) {
            orm_list *list = orm__related_list(object, at->relation);
            list->items[list->len++] = target;
        } else {
            *orm__related_one(object, at->relation) = target;
        }
        point_back(at, target, object);
    }
}

/* Nobody's relationship is as it was before, nor as it should be: what is there is cleared. */
static void clear(const orm__relation_loader *at) {
    for (size_t i = 0; i < at->sibling_count; i++) {
        if (at->relation->flags & ORM_RELATION_TO_MANY)
            *orm__related_list(at->siblings[i], at->relation) = (orm_list){.items = NULL};
        else
            *orm__related_one(at->siblings[i], at->relation) = NULL;
    }
}

static orm_status put_in_place(orm__relation_loader *at) {
    if (at->relation->flags & ORM_RELATION_TO_MANY) {
        orm_status status = make_lists(at);
        if (status != ORM_OK) {
            clear(at);
            return status;
        }
    }
    for (size_t i = 0; i < at->rows.len; i++)
        if (at->group_of[i])
            place_row(at, at->group_of[i], at->rows.items[i]);
    unsigned bit = orm__relation_bit(at->entity, at->number);
    for (size_t i = 0; i < at->sibling_count; i++)
        orm__bit_set(orm__loaded(at->siblings[i]), bit, true);
    return ORM_OK;
}

/* --- the whole ------------------------------------------------------------------------------------ */

static orm_status load_siblings(orm__relation_loader *at) {
    orm_session *session = at->session;
    clear(at);
    if (!orm__group_objects(at->siblings, at->sibling_count, at->relation->columns,
                            at->relation->column_count, at->scratch, &at->index))
        return orm__fail_nomem(&session->failure);
    size_t left;
    orm__statement statement;
    orm__result *result = NULL;
    orm_status status = resolve_known(at, &left);
    if (status == ORM_OK && left > 0)
        status = make_statement(at, &statement);
    if (status == ORM_OK && left > 0)
        status = orm__relation_ask(at, &statement, left, &result);
    if (status == ORM_OK && result)
        status = orm__relation_take_rows(at, result);
    orm__result_free(result);
    return status == ORM_OK ? put_in_place(at) : status;
}

/* Loads it for those of two lists that lack it. */
static orm_status load_for(orm_session *session, const orm_entity *entity, unsigned number,
                           orm_list some, orm_list more) {
    orm__relation_loader at = {.session = session,
                               .entity = entity,
                               .relation = &entity->relations[number],
                               .number = number,
                               .scratch = orm_arena_new(&session->allocator)};
    if (at.scratch)
        at.siblings = orm_arena_alloc(at.scratch, (some.len + more.len) * sizeof *at.siblings);
    if (!at.siblings) {
        orm_arena_free(at.scratch);
        return orm__fail_nomem(&session->failure);
    }
    gather(&at, some.items, some.len);
    gather(&at, more.items, more.len);
    unmark(&at);
    orm_status status = at.sibling_count ? load_siblings(&at) : ORM_OK;
    orm_arena_free(at.scratch);
    return status;
}

static orm_status refuse(const orm_object *object, const orm_relation *relation, const char *why) {
    return orm__fail_with(
        &object->session->failure,
        &(orm__facts){
            .status = ORM_MISUSE, .table = object->entity->table, .column = relation->name},
        "`%s` of `%s` cannot be loaded: %s", relation->name, object->entity->name, why);
}

/* Flushes, and reads an object whose columns were forgotten, so that there is something to go by. */
static orm_status prepare(orm_object *object, const orm_relation *relation) {
    orm_session *session = object->session;
    orm_status status = session->options.no_autoflush ? ORM_OK : orm_session_flush(session);
    if (status != ORM_OK)
        return status;
    if (orm__record_of(object)->state != ORM__PERSISTENT)
        return refuse(object, relation, "the object is no row of the database");
    if (relation->load == ORM_LOAD_RAISE)
        return orm__fail_with(&session->failure,
                              &(orm__facts){.status = ORM_NOT_LOADED,
                                            .table = object->entity->table,
                                            .column = relation->name,
                                            .hint = "the schema says `load raise`"},
                              "`%s` of `%s` is not to be loaded when it is needed", relation->name,
                              object->entity->name);
    if (relation->column_count == 0)
        return refuse(object, relation, "the rows of its table have no key");
    return columns_loaded(object, relation) ? ORM_OK : orm_object_refresh(object);
}

static orm_status load_relation(orm_object *object, unsigned number) {
    if (!object || number >= object->entity->relation_count)
        return ORM_MISUSE;
    if (orm__related_known(object, number))
        return ORM_OK;
    orm_session *session = object->session;
    if (!session)
        return ORM_MISUSE;
    if (session->latched != ORM_OK)
        return session->latched;
    const orm_relation *relation = &object->entity->relations[number];
    orm_status status = prepare(object, relation);
    if (status != ORM_OK || orm__related_known(object, number))
        return status;
    /* With `load lazy`, for the object alone. */
    const orm__batch *batch =
        relation->load == ORM_LOAD_LAZY ? NULL : orm__record_of(object)->batch;
    return load_for(session, object->entity, number, (orm_list){&object, 1},
                    batch ? (orm_list){batch->objects, batch->len} : (orm_list){NULL, 0});
}

orm_status orm__relation_load(orm_session *session, orm_object *const *objects, size_t len,
                              unsigned relation) {
    const orm_entity *entity = NULL;
    for (size_t i = 0; i < len; i++) {
        orm_object *object = objects[i];
        if (!object)
            continue;
        entity = object->entity;
        /* One whose columns were forgotten is read first, so that there is something to go by. */
        orm_status status = ORM_OK;
        if (orm__record_of(object)->state == ORM__PERSISTENT &&
            !orm__related_known(object, relation) &&
            !columns_loaded(object, &entity->relations[relation]))
            status = orm_object_refresh(object);
        if (status != ORM_OK)
            return status;
    }
    orm_list all = {(orm_object **)(uintptr_t)objects, len};
    return entity ? load_for(session, entity, relation, all, (orm_list){NULL, 0}) : ORM_OK;
}

bool orm__relation_targets(orm_object *const *objects, size_t len, unsigned number,
                           orm_arena *scratch, orm_list *out) {
    size_t room = 0;
    *out = (orm_list){.items = NULL};
    for (int pass = 0; pass < 2; pass++) {
        for (size_t i = 0; i < len; i++) {
            if (!objects[i])
                continue;
            const orm_relation *relation = &objects[i]->entity->relations[number];
            bool many = relation->flags & ORM_RELATION_TO_MANY;
            orm_list reached = many ? *orm__related_list(objects[i], relation)
                                    : (orm_list){orm__related_one(objects[i], relation), 1};
            if (pass == 0)
                room += reached.len;
            else if (reached.len)
                memcpy(out->items + out->len, reached.items, reached.len * sizeof(orm_object *));
            out->len += pass ? reached.len : 0;
        }
        if (pass == 0)
            out->items = orm_arena_alloc(scratch, room * sizeof(orm_object *));
        if (!out->items)
            return false;
    }
    return true;
}

orm_status orm_object_load_one(orm_object *object, unsigned number, orm_object **out) {
    *out = NULL;
    orm_status status = load_relation(object, number);
    if (status == ORM_OK)
        *out = *orm__related_one(object, &object->entity->relations[number]);
    return status;
}

orm_status orm_object_load_many(orm_object *object, unsigned number, orm_list *out) {
    *out = (orm_list){.items = NULL};
    orm_status status = load_relation(object, number);
    if (status == ORM_OK)
        *out = *orm__related_list(object, &object->entity->relations[number]);
    return status;
}

orm_status orm_object_reload(orm_object *object) {
    orm_session *session = object ? object->session : NULL;
    if (!session)
        return ORM_MISUSE;
    const orm_entity *entity = object->entity;
    orm_arena *scratch = orm_arena_new(&session->allocator);
    bool *known = scratch ? orm_arena_zalloc(scratch, entity->relation_count) : NULL;
    orm_status status = known ? ORM_OK : orm__fail_nomem(&session->failure);
    for (unsigned i = 0; i < entity->relation_count && known; i++)
        known[i] = orm__related_known(object, i);
    if (status == ORM_OK)
        status = orm_object_expire(object);
    if (status == ORM_OK)
        status = orm_object_refresh(object);
    for (unsigned i = 0; i < entity->relation_count && status == ORM_OK; i++)
        if (known[i])
            status = orm__relation_load(session, &object, 1, i);
    orm_arena_free(scratch);
    return status;
}
