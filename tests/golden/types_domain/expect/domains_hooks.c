/* Calls hooks by their types. Made by ormgen from the schema of domains. */
#include "domains_hooks.h"

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
    case THING_COLUMN_CONTACT:
        return with->set_contact ? with->set_contact(with->context, of, *(const char *const *)value) : NULL;
    case THING_COLUMN_NICKNAME:
        return with->set_nickname ? with->set_nickname(with->context, of, *(const char *const *)value) : NULL;
    case THING_COLUMN_SHADE:
        return with->set_shade ? with->set_shade(with->context, of, *(color const *)value) : NULL;
    case THING_COLUMN_COUNTS:
        return with->set_counts ? with->set_counts(with->context, of, *(orm_int32_array const *)value) : NULL;
    case THING_COLUMN_MANY:
        return with->set_many ? with->set_many(with->context, of, *(orm_int32_array const *)value) : NULL;
    case THING_COLUMN_SHADES:
        return with->set_shades ? with->set_shades(with->context, of, *(color_array const *)value) : NULL;
    case THING_COLUMN_TALLIES:
        return with->set_tallies ? with->set_tallies(with->context, of, *(orm_text_array const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face thing_hook_face = {
    &thing_entity, sizeof(thing_hooks), run_hook_of_thing, check_hook_of_thing};

/* clang-format on */
