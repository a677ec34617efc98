/* Calls hooks by their types. Made by ormgen from the schema of checks. */
#include "checks_hooks.h"

/* clang-format off */

static orm_status run_hook_of_shelf(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const shelf_hooks *with = (const shelf_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct shelf *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct shelf *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct shelf *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct shelf *)object);
    return ORM_OK;
}

static const char *check_hook_of_shelf(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const shelf_hooks *with = (const shelf_hooks *)hooks;
    const struct shelf *of = (const struct shelf *)object;
    switch (which) {
    case SHELF_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case SHELF_COLUMN_WIDTH:
        return with->set_width ? with->set_width(with->context, of, *(int32_t const *)value) : NULL;
    case SHELF_COLUMN_HEIGHT:
        return with->set_height ? with->set_height(with->context, of, *(int32_t const *)value) : NULL;
    case SHELF_COLUMN_LABEL:
        return with->set_label ? with->set_label(with->context, of, *(const char *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face shelf_hook_face = {
    &shelf_entity, sizeof(shelf_hooks), run_hook_of_shelf, check_hook_of_shelf};

/* clang-format on */
