/* Calls hooks by their types. Made by ormgen from the schema of canary. */
#include "canary_hooks.h"

/* clang-format off */

static orm_status run_hook_of_thing(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const thing_hooks *with = (const thing_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct thing *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct thing *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct thing *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct thing *)object);
    return ORM_OK;
}

static const char *check_hook_of_thing(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const thing_hooks *with = (const thing_hooks *)hooks;
    const struct thing *of = (const struct thing *)object;
    switch (which) {
    case THING_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case THING_COLUMN_A:
        return with->set_a ? with->set_a(with->context, of, *(const char *const *)value) : NULL;
    case THING_COLUMN_B:
        return with->set_b ? with->set_b(with->context, of, *(const char *const *)value) : NULL;
    case THING_COLUMN_UP_ID:
        return with->set_up_id ? with->set_up_id(with->context, of, *(orm_opt_int32 const *)value) : NULL;
    case 4 + THING_RELATION_UP:
        return with->set_up ? with->set_up(with->context, of, (struct thing *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face thing_hook_face = {
    &thing_entity, sizeof(thing_hooks), run_hook_of_thing, check_hook_of_thing};

/* clang-format on */
