/* Calls hooks by their types. Made by ormgen from the schema of special. */
#include "special_hooks.h"

/* clang-format off */

static orm_status run_hook_of_page(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const page_hooks *with = (const page_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct page *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct page *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct page *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct page *)object);
    return ORM_OK;
}

static const char *check_hook_of_page(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const page_hooks *with = (const page_hooks *)hooks;
    const struct page *of = (const struct page *)object;
    switch (which) {
    case PAGE_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case PAGE_COLUMN_TITLE:
        return with->set_title ? with->set_title(with->context, of, *(const char *const *)value) : NULL;
    case PAGE_COLUMN_BODY:
        return with->set_body ? with->set_body(with->context, of, *(const char *const *)value) : NULL;
    case PAGE_COLUMN_RAW:
        return with->set_raw ? with->set_raw(with->context, of, *(orm_bytes const *)value) : NULL;
    case PAGE_COLUMN_REVISION:
        return with->set_revision ? with->set_revision(with->context, of, *(int32_t const *)value) : NULL;
    case PAGE_COLUMN_UPDATED_AT:
        return with->set_updated_at ? with->set_updated_at(with->context, of, *(orm_timestamptz const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face page_hook_face = {
    &page_entity, sizeof(page_hooks), run_hook_of_page, check_hook_of_page};

/* clang-format on */
