/* Calls hooks by their types. Made by ormgen from the schema of uniques. */
#include "uniques_hooks.h"

/* clang-format off */

static orm_status run_hook_of_account(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const account_hooks *with = (const account_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct account *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct account *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct account *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct account *)object);
    return ORM_OK;
}

static const char *check_hook_of_account(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const account_hooks *with = (const account_hooks *)hooks;
    const struct account *of = (const struct account *)object;
    switch (which) {
    case ACCOUNT_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case ACCOUNT_COLUMN_EMAIL:
        return with->set_email ? with->set_email(with->context, of, *(const char *const *)value) : NULL;
    case ACCOUNT_COLUMN_LOGIN:
        return with->set_login ? with->set_login(with->context, of, *(const char *const *)value) : NULL;
    case ACCOUNT_COLUMN_TENANT:
        return with->set_tenant ? with->set_tenant(with->context, of, *(int32_t const *)value) : NULL;
    case ACCOUNT_COLUMN_SLUG:
        return with->set_slug ? with->set_slug(with->context, of, *(const char *const *)value) : NULL;
    case ACCOUNT_COLUMN_NICKNAME:
        return with->set_nickname ? with->set_nickname(with->context, of, *(const char *const *)value) : NULL;
    case ACCOUNT_COLUMN_RANK:
        return with->set_rank ? with->set_rank(with->context, of, *(int32_t const *)value) : NULL;
    case ACCOUNT_COLUMN_ACTIVE:
        return with->set_active ? with->set_active(with->context, of, *(bool const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face account_hook_face = {
    &account_entity, sizeof(account_hooks), run_hook_of_account, check_hook_of_account};

/* clang-format on */
