/* Calls hooks by their types. Made by ormgen from the schema of generated. */
#include "generated_hooks.h"

/* clang-format off */

static orm_status run_hook_of_box(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const box_hooks *with = (const box_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct box *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct box *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct box *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct box *)object);
    return ORM_OK;
}

static const char *check_hook_of_box(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const box_hooks *with = (const box_hooks *)hooks;
    const struct box *of = (const struct box *)object;
    switch (which) {
    case BOX_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case BOX_COLUMN_WIDTH:
        return with->set_width ? with->set_width(with->context, of, *(orm_numeric const *)value) : NULL;
    case BOX_COLUMN_HEIGHT:
        return with->set_height ? with->set_height(with->context, of, *(orm_numeric const *)value) : NULL;
    case BOX_COLUMN_DEPTH:
        return with->set_depth ? with->set_depth(with->context, of, *(orm_opt_numeric const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face box_hook_face = {
    &box_entity, sizeof(box_hooks), run_hook_of_box, check_hook_of_box};

/* clang-format on */
