/* Calls hooks by their types. Made by ormgen from the schema of composites. */
#include "composites_hooks.h"

/* clang-format off */

static orm_status run_hook_of_site(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const site_hooks *with = (const site_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct site *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct site *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct site *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct site *)object);
    return ORM_OK;
}

static const char *check_hook_of_site(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const site_hooks *with = (const site_hooks *)hooks;
    const struct site *of = (const struct site *)object;
    switch (which) {
    case SITE_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case SITE_COLUMN_MAIN:
        return with->set_main ? with->set_main(with->context, of, *(place const *)value) : NULL;
    case SITE_COLUMN_SPARE:
        return with->set_spare ? with->set_spare(with->context, of, *(place_opt const *)value) : NULL;
    case SITE_COLUMN_FORMER:
        return with->set_former ? with->set_former(with->context, of, *(address_array const *)value) : NULL;
    case SITE_COLUMN_HIT:
        return with->set_hit ? with->set_hit(with->context, of, *(const char *const *)value) : NULL;
    case SITE_COLUMN_LIMITS:
        return with->set_limits ? with->set_limits(with->context, of, *(limits_opt const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face site_hook_face = {
    &site_entity, sizeof(site_hooks), run_hook_of_site, check_hook_of_site};

/* clang-format on */
