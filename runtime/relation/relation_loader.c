/* One relationship for many objects: whom to ask for, and where the rows go. */
#include "relation/relation_loader.h"

#include <string.h>

#include "session/related.h"

/* --- whom to load for --------------------------------------------------------------------------- */

static bool columns_loaded(const orm_object *object, const orm_relation *relation) {
    for (int i = 0; i < relation->column_count; i++)
        if (!orm__bit(orm__loaded(object), relation->columns[i]))
            return false;
    return true;
}

bool orm__relation_lacking(const orm_session *session, const orm_object *object, unsigned number) {
    return object && object->session == session &&
           !(object->entity->relations[number].flags & ORM_RELATION_ELSEWHERE) &&
           orm__record_of(object)->state == ORM__PERSISTENT &&
           !orm__related_current(object, number);
}

void orm__relation_mark(orm_object *object, unsigned number) {
    orm__bit_set(orm__loaded(object), orm__relation_bit(object->entity, number), true);
}

static void unmark(const orm__relation_loader *at) {
    unsigned bit = orm__relation_bit(at->entity, at->number);
    for (size_t i = 0; i < at->sibling_count; i++)
        orm__bit_set(orm__loaded(at->siblings[i]), bit, false);
}

/* Each once, though a result may have an object in several rows: they are marked while they are
 * gathered. */
static orm_status gather(orm__relation_loader *at, const orm_list *objects) {
    orm_status status = ORM_OK;
    for (size_t i = 0; i < objects->len && status == ORM_OK; i++) {
        orm_object *object = objects->items[i];
        if (!orm__relation_lacking(at->session, object, at->number))
            continue;
        if (!columns_loaded(object, at->relation))
            status = orm_object_refresh(object);
        if (status != ORM_OK || !columns_loaded(object, at->relation))
            continue;
        at->siblings[at->sibling_count++] = object;
        orm__related_forget(object, at->number);
        orm__relation_mark(object, at->number);
    }
    unmark(at);
    return status;
}

/* What is there is of no use: nobody's relationship is as it was before, nor as it should be. */
static void clear(const orm__relation_loader *at) {
    for (size_t i = 0; i < at->sibling_count; i++) {
        if (at->relation->flags & ORM_RELATION_TO_MANY)
            *orm__related_list(at->siblings[i], at->relation) = (orm_list){.items = NULL};
        else
            *orm__related_one(at->siblings[i], at->relation) = NULL;
    }
}

orm_status orm__relation_begin(orm__relation_loader *at, const orm_list *objects) {
    at->siblings = orm_arena_alloc(at->scratch, objects->len * sizeof *at->siblings);
    if (!at->siblings)
        return orm__fail_nomem(&at->session->failure);
    orm_status status = gather(at, objects);
    if (status != ORM_OK || at->sibling_count == 0)
        return status;
    clear(at);
    if (!orm__group_objects(at->siblings, at->sibling_count, at->relation->columns,
                            at->relation->column_count, at->scratch, &at->index))
        return orm__fail_nomem(&at->session->failure);
    at->left = at->index.len;
    return ORM_OK;
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

orm_status orm__relation_resolve(orm__relation_loader *at) {
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
        for (size_t k = 0; k < group->len; k++)
            *orm__related_one(group->members[k], at->relation) = target;
        group->resolved = true;
        at->left--;
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

/* An enum's value as its label; what has none finds nothing. */
static const char *label_of(const orm_type *type, const void *value) {
    int number;
    memcpy(&number, value, sizeof number);
    const char *label = orm_enum_label(type, number);
    return label ? label : "";
}

/* The values of one column in the groups that are not resolved, as an array parameter. */
static orm_status add_array(orm__relation_loader *at, int column_number, orm__parameters *out) {
    orm_session *session = at->session;
    const orm_column *column = &at->entity->columns[at->relation->columns[column_number]];
    const orm_type *type = column->type, *array_type = orm__array_type_of(type);
    bool labels = type->kind == ORM_KIND_ENUM;
    size_t size = labels ? sizeof(char *) : type->size;
    char *items = orm_arena_alloc(at->scratch, at->left * size);
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
        memcpy(items + used++ * size, labels ? (const void *)&label : value, size);
    }
    plain_array array = {.items = items, .len = used};
    orm__oids oids = orm__connection_oids(session->connection);
    const char *why = "";
    orm_status status = orm__parameters_add(out, array_type, false, &array, &oids, &why);
    if (status == ORM_NOMEM)
        return orm__fail_nomem(&session->failure);
    return status == ORM_OK ? ORM_OK
                            : orm__fail(&session->failure, status, "`%s` of `%s`: %s", column->name,
                                        at->entity->name, why);
}

orm_status orm__relation_parameters(orm__relation_loader *at, orm__parameters *out) {
    orm_status status = ORM_OK;
    for (int i = 0; i < at->relation->column_count && status == ORM_OK; i++)
        status = add_array(at, i, out);
    return status;
}

/* --- rows ----------------------------------------------------------------------------------------- */

/* An integer's type by its width, which may be another than that of the objects' column. */
static const orm_type *wire_type(const orm_type *type, int len) {
    if (!orm__is_integer(type->kind))
        return type;
    return len == 8 ? &orm_type_int8 : len == 4 ? &orm_type_int4 : &orm_type_int2;
}

static orm_status find_group(orm__relation_loader *at, const orm__relation_rows *rows, int row,
                             orm__group **out) {
    union {
        max_align_t aligned;
        char bytes[128];
    } values[ORM__KEY_COLUMNS];
    orm__key key = {.count = at->relation->column_count};
    *out = NULL;
    for (int i = 0; i < key.count; i++) {
        const orm_column *column = &at->entity->columns[at->relation->columns[i]];
        orm__cell cell = orm__result_cell(rows->result, row, rows->key_columns[i]);
        const orm_type *type = wire_type(column->type, cell.len);
        const char *why = "the database gave no value";
        orm_status status = ORM_MISMATCH;
        if (!cell.data && rows->part.nullable)
            return ORM_OK;
        if (cell.data && type->size <= sizeof values[i])
            status = orm__decode(type, cell.data, cell.len, at->scratch, &values[i], &why);
        if (status != ORM_OK)
            return orm__fail_decoding(&at->session->failure, status, at->entity, column, why);
        key.types[i] = type;
        key.values[i] = &values[i];
    }
    *out = orm__group_find(&at->index, &key);
    return ORM_OK;
}

/* Where integers are to be kept for the groups: nowhere when those have other keys. */
static orm_status prepare_integers(const orm__relation_loader *at, const orm__relation_rows *rows,
                                   orm__load_integers *out) {
    enum { SMALLINT = 21, INTEGER = 23, BIGINT = 20 };
    *out = (orm__load_integers){.column = -1};
    uint32_t type = orm__result_type(rows->result, rows->key_columns[0]);
    if (!at->index.by_integer || (type != SMALLINT && type != INTEGER && type != BIGINT))
        return ORM_OK;
    size_t len = (size_t)orm__result_rows(rows->result);
    out->column = rows->key_columns[0];
    out->values = orm_arena_alloc(at->scratch, len * sizeof *out->values);
    out->known = orm_arena_zalloc(at->scratch, len);
    return out->values && out->known ? ORM_OK : orm__fail_nomem(&at->session->failure);
}

static orm_status find_groups(orm__relation_loader *at, const orm__relation_rows *rows,
                              const orm__load_integers *integers) {
    orm_status status = ORM_OK;
    for (size_t i = 0; i < at->rows.len && status == ORM_OK; i++) {
        if (integers->known && integers->known[i])
            at->group_of[i] = orm__group_find_integer(&at->index, integers->values[i]);
        else
            status = find_group(at, rows, (int)i, &at->group_of[i]);
    }
    return status;
}

orm_status orm__relation_take_rows(orm__relation_loader *at, const orm__relation_rows *rows) {
    orm_session *session = at->session;
    orm__load_integers integers;
    orm_status status = prepare_integers(at, rows, &integers);
    if (status != ORM_OK)
        return status;
    orm__load_part part = rows->part;
    part.integers = &integers;
    status = orm__load_part_objects(session, &part, rows->result,
                                    (size_t)orm__result_rows(rows->result), &at->rows);
    if (status != ORM_OK)
        return status;
    at->group_of = orm_arena_alloc(at->scratch, at->rows.len * sizeof *at->group_of);
    if (!at->group_of)
        return orm__fail_nomem(&session->failure);
    return find_groups(at, rows, &integers);
}

void orm__relation_keep_rows(orm__relation_loader *at, const bool *keep) {
    for (size_t i = 0; i < at->rows.len; i++)
        if (!keep[i])
            at->group_of[i] = NULL;
}

/* --- putting them in place ------------------------------------------------------------------------ */

void orm__relation_point_back(const orm_relation *relation, orm_object *target,
                              orm_object *object) {
    if (relation->kind == ORM_RELATION_OWNER || relation->kind == ORM_RELATION_THROUGH ||
        relation->kind == ORM_RELATION_JOIN || relation->inverse < 0)
        return;
    unsigned back = (unsigned)relation->inverse;
    if (orm__related_known(target, back))
        return;
    *orm__related_one(target, &target->entity->relations[back]) = object;
    orm__relation_mark(target, back);
}

/* Another statement of the same round trip may have brought it for some. */
static void leave_out_known(orm__relation_loader *at) {
    for (size_t i = 0; i < at->index.len; i++) {
        orm__group *group = &at->index.groups[i];
        size_t len = group->len;
        group->len = 0;
        for (size_t k = 0; k < len; k++)
            if (!orm__related_known(group->members[k], at->number))
                group->members[group->len++] = group->members[k];
    }
}

static void count_rows(orm__relation_loader *at) {
    for (size_t i = 0; i < at->rows.len; i++)
        if (at->group_of[i]) {
            at->group_of[i]->seen = true;
            at->group_of[i]->found += at->rows.items[i] != NULL;
        }
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
        orm__relation_point_back(at->relation, target, object);
    }
}

/* Objects without a group have a NULL among their columns, and so nothing. */
static void mark_all(const orm__relation_loader *at, bool seen_only) {
    for (size_t i = 0; i < at->sibling_count; i++)
        orm__relation_mark(at->siblings[i], at->number);
    unsigned bit = orm__relation_bit(at->entity, at->number);
    for (size_t i = 0; i < at->index.len && seen_only; i++) {
        const orm__group *group = &at->index.groups[i];
        for (size_t k = 0; k < group->len && !group->seen && !group->resolved; k++)
            orm__bit_set(orm__loaded(group->members[k]), bit, false);
    }
}

orm_status orm__relation_place(orm__relation_loader *at, bool seen_only) {
    leave_out_known(at);
    count_rows(at);
    if (at->relation->flags & ORM_RELATION_TO_MANY) {
        orm_status status = make_lists(at);
        if (status != ORM_OK) {
            clear(at);
            return status;
        }
    }
    for (size_t i = 0; i < at->rows.len; i++)
        if (at->group_of[i] && at->rows.items[i])
            place_row(at, at->group_of[i], at->rows.items[i]);
    mark_all(at, seen_only);
    return ORM_OK;
}

/* --- what it leads to ------------------------------------------------------------------------------ */

static orm_list reached_from(const orm_object *object, unsigned number) {
    const orm_relation *relation = &object->entity->relations[number];
    if (relation->flags & ORM_RELATION_TO_MANY)
        return *orm__related_list(object, relation);
    return (orm_list){orm__related_one(object, relation), 1};
}

bool orm__relation_targets(const orm_list *objects, unsigned number, orm_arena *scratch,
                           orm_list *out) {
    size_t room = 0;
    *out = (orm_list){.items = NULL};
    for (size_t i = 0; i < objects->len; i++)
        if (objects->items[i] && !orm__is_gone(objects->items[i]))
            room += reached_from(objects->items[i], number).len;
    out->items = orm_arena_alloc(scratch, room * sizeof(orm_object *));
    if (!out->items)
        return false;
    for (size_t i = 0; i < objects->len; i++) {
        if (!objects->items[i] || orm__is_gone(objects->items[i]))
            continue;
        orm_list reached = reached_from(objects->items[i], number);
        if (reached.len)
            memcpy(out->items + out->len, reached.items, reached.len * sizeof(orm_object *));
        out->len += reached.len;
    }
    return true;
}
