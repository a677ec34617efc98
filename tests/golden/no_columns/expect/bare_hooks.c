/* Calls hooks by their types. Made by ormgen from the schema of bare. */
#include "bare_hooks.h"

/* clang-format off */

static orm_status run_hook_of_empty(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const empty_hooks *with = (const empty_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct empty *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct empty *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct empty *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct empty *)object);
    return ORM_OK;
}

static const char *check_hook_of_empty(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    (void)hooks, (void)object, (void)which, (void)value;
    return NULL;
}

const orm_hook_face empty_hook_face = {
    &empty_entity, sizeof(empty_hooks), run_hook_of_empty, check_hook_of_empty};

static orm_status run_hook_of_holder(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const holder_hooks *with = (const holder_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct holder *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct holder *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct holder *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct holder *)object);
    return ORM_OK;
}

static const char *check_hook_of_holder(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const holder_hooks *with = (const holder_hooks *)hooks;
    const struct holder *of = (const struct holder *)object;
    switch (which) {
    case HOLDER_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case HOLDER_COLUMN_NON:
        return with->set_non ? with->set_non(with->context, of, *(nothing_opt const *)value) : NULL;
    case HOLDER_COLUMN_VAC:
        return with->set_vac ? with->set_vac(with->context, of, *(const char *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face holder_hook_face = {
    &holder_entity, sizeof(holder_hooks), run_hook_of_holder, check_hook_of_holder};

/* clang-format on */
