/* Calls hooks by their types. Made by ormgen from the schema of canary. */
#include "canary_hooks.h"

/* clang-format off */

static orm_status run_hook_of_odd(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const odd_hooks *with = (const odd_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct odd *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct odd *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct odd *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct odd *)object);
    return ORM_OK;
}

static const char *check_hook_of_odd(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const odd_hooks *with = (const odd_hooks *)hooks;
    const struct odd *of = (const struct odd *)object;
    switch (which) {
    case ODD_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case ODD_COLUMN_A:
        return with->set_a ? with->set_a(with->context, of, *(const char *const *)value) : NULL;
    case ODD_COLUMN_B:
        return with->set_b ? with->set_b(with->context, of, *(const char *const *)value) : NULL;
    case ODD_COLUMN_C:
        return with->set_c ? with->set_c(with->context, of, *(const char *const *)value) : NULL;
    case ODD_COLUMN_D:
        return with->set_d ? with->set_d(with->context, of, *(const char *const *)value) : NULL;
    case ODD_COLUMN_KIND:
        return with->set_kind ? with->set_kind(with->context, of, *(odd_enum const *)value) : NULL;
    case ODD_COLUMN_E:
        return with->set_e ? with->set_e(with->context, of, *(odd_type_opt const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face odd_hook_face = {
    &odd_entity, sizeof(odd_hooks), run_hook_of_odd, check_hook_of_odd};

/* clang-format on */
