/* Calls hooks by their types. Made by ormgen from the schema of shadows. */
#include "shadows_hooks.h"

/* clang-format off */

static orm_status run_hook_of_object(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const object_hooks *with = (const object_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct object *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct object *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct object *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct object *)object);
    return ORM_OK;
}

static const char *check_hook_of_object(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const object_hooks *with = (const object_hooks *)hooks;
    const struct object *of = (const struct object *)object;
    switch (which) {
    case OBJECT_COLUMN_VALUE:
        return with->set_value ? with->set_value(with->context, of, *(enum value const *)value) : NULL;
    case OBJECT_COLUMN_OUT:
        return with->set_out ? with->set_out(with->context, of, *(key_opt const *)value) : NULL;
    case OBJECT_COLUMN_OTHER_SESSION:
        return with->set_other_session ? with->set_other_session(with->context, of, *(const char *const *)value) : NULL;
    case 3 + OBJECT_RELATION_OTHER:
        return with->set_other ? with->set_other(with->context, of, (struct session *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face object_hook_face = {
    &object_entity, sizeof(object_hooks), run_hook_of_object, check_hook_of_object};

static orm_status run_hook_of_session(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const session_hooks *with = (const session_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct session *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct session *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct session *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct session *)object);
    return ORM_OK;
}

static const char *check_hook_of_session(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const session_hooks *with = (const session_hooks *)hooks;
    const struct session *of = (const struct session *)object;
    switch (which) {
    case SESSION_COLUMN_SESSION:
        return with->set_session ? with->set_session(with->context, of, *(const char *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face session_hook_face = {
    &session_entity, sizeof(session_hooks), run_hook_of_session, check_hook_of_session};

static orm_status run_hook_of_list(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const list_hooks *with = (const list_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct list *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct list *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct list *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct list *)object);
    return ORM_OK;
}

static const char *check_hook_of_list(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const list_hooks *with = (const list_hooks *)hooks;
    const struct list *of = (const struct list *)object;
    switch (which) {
    case LIST_COLUMN_DEFAULT:
        return with->set_default ? with->set_default(with->context, of, *(int32_t const *)value) : NULL;
    case LIST_COLUMN_CLASS:
        return with->set_class ? with->set_class(with->context, of, *(const char *const *)value) : NULL;
    case LIST_COLUMN_OBJECT_VALUE:
        return with->set_object_value ? with->set_object_value(with->context, of, *(enum value const *)value) : NULL;
    case 3 + LIST_RELATION_OBJECT:
        return with->set_object ? with->set_object(with->context, of, (struct object *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face list_hook_face = {
    &list_entity, sizeof(list_hooks), run_hook_of_list, check_hook_of_list};

/* clang-format on */
