/*
 * Merging: the column values of an object from elsewhere, set on the session's own.
 *
 * They go through the setters, so that only what differs from the database is written.
 */
#include <string.h>

#include "session/session_state.h"

static bool is_row(const orm_object *object) {
    orm__state state = orm__record_of(object)->state;
    return state != ORM__TRANSIENT && state != ORM__PENDING;
}

/* Whether the object says anything about the column. */
static bool has_value(const orm_object *object, unsigned column) {
    return orm__bit(is_row(object) ? orm__loaded(object) : orm__changed(object), column);
}

/* The object's key, if it has a whole one. */
static bool read_key(const orm_object *object, const void **key) {
    const orm_entity *entity = object->entity;
    for (int i = 0; i < entity->key_count; i++) {
        const orm_column *column = &entity->columns[entity->key[i]];
        if (!has_value(object, entity->key[i]) || orm__is_null(object, column))
            return false;
        key[i] = orm__value_of(object, column);
    }
    return entity->key_count > 0;
}

/* A label that the program does not know has no value that could be set. */
static bool is_unknown_label(const orm_object *object, const orm_column *column) {
    int value;
    if (column->type->kind != ORM_KIND_ENUM || orm__is_null(object, column))
        return false;
    memcpy(&value, orm__value_of(object, column), sizeof value);
    return value == 0;
}

static orm_status check_version(orm_session *session, const orm_object *own,
                                const orm_object *from) {
    const orm_entity *entity = own->entity;
    for (unsigned i = 0; i < entity->column_count; i++) {
        const orm_column *column = &entity->columns[i];
        if (!(column->flags & ORM_COLUMN_VERSION) || !is_row(from) ||
            !orm__bit(orm__loaded(from), i) ||
            orm__value_equal(column->type, orm__nullable(column), orm__slot_of(own, column),
                             orm__slot_of(from, column)))
            continue;
        return orm__fail_with(
            &session->failure,
            &(orm__facts){.status = ORM_STALE, .table = entity->table, .column = column->name},
            "this `%s` is of another version than the session's own", entity->name);
    }
    return ORM_OK;
}

static orm_status set_values(orm_session *session, orm_object *own, const orm_object *from) {
    enum {
        OF_THE_DATABASE = ORM_COLUMN_GENERATED | ORM_COLUMN_VERSION | ORM_COLUMN_UPDATED |
                          ORM_COLUMN_DISCRIMINATOR | ORM__COLUMN_ELSEWHERE
    };
    bool exists = orm__record_of(own)->state == ORM__PERSISTENT;
    for (unsigned i = 0; i < own->entity->column_count; i++) {
        const orm_column *column = &own->entity->columns[i];
        if (column->flags & OF_THE_DATABASE || (exists && column->flags & ORM_COLUMN_KEY) ||
            !has_value(from, i) || is_unknown_label(from, column))
            continue;
        orm_object_set(own, i, orm__slot_of(from, column));
    }
    return session->latched;
}

static orm_status check(orm_session *session, const orm_object *object) {
    if (session->latched != ORM_OK)
        return session->latched;
    if (!object)
        return orm__fail(&session->failure, ORM_MISUSE, "there is no object to merge");
    if (object->session == session && orm__record_of(object)->state == ORM__DELETED)
        return orm__fail(&session->failure, ORM_MISUSE, "this `%s` is deleted",
                         object->entity->name);
    return ORM_OK;
}

orm_status orm_object_merge(orm_session *session, const orm_object *object, orm_object **out) {
    *out = NULL;
    orm_status status = check(session, object);
    if (status != ORM_OK)
        return status;
    orm__state state = orm__record_of(object)->state;
    if (object->session == session && state != ORM__DETACHED) {
        *out = (orm_object *)(uintptr_t)object;
        return ORM_OK;
    }
    const void *key[ORM__KEY_COLUMNS];
    orm_object *own = NULL;
    if (read_key(object, key))
        status = orm_object_find(session, object->entity, key, &own);
    if (status == ORM_OK && own && own->entity != object->entity)
        status = orm__fail(&session->failure, ORM_MISUSE, "this `%s` is a `%s` to the session",
                           object->entity->name, own->entity->name);
    if (status == ORM_OK && own)
        status = check_version(session, own, object);
    if (status == ORM_OK && !own) {
        own = orm_object_new(session, object->entity);
        status = own ? ORM_OK : session->latched;
    }
    if (status == ORM_OK)
        status = set_values(session, own, object);
    if (status == ORM_OK)
        *out = own;
    return status;
}
