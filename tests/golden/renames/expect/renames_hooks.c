/* Calls hooks by their types. Made by ormgen from the schema of renames. */
#include "renames_hooks.h"

/* clang-format off */

static orm_status run_hook_of_client(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const client_hooks *with = (const client_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct client *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct client *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct client *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct client *)object);
    return ORM_OK;
}

static const char *check_hook_of_client(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const client_hooks *with = (const client_hooks *)hooks;
    const struct client *of = (const struct client *)object;
    switch (which) {
    case CLIENT_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case CLIENT_COLUMN_EMAIL:
        return with->set_email ? with->set_email(with->context, of, *(const char *const *)value) : NULL;
    case CLIENT_COLUMN_STATE:
        return with->set_state ? with->set_state(with->context, of, *(state const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face client_hook_face = {
    &client_entity, sizeof(client_hooks), run_hook_of_client, check_hook_of_client};

/* clang-format on */
