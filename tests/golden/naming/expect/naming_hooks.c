/* Calls hooks by their types. Made by ormgen from the schema of naming. */
#include "naming_hooks.h"

/* clang-format off */

static orm_status run_hook_of_part(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const part_hooks *with = (const part_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct part *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct part *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct part *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct part *)object);
    return ORM_OK;
}

static const char *check_hook_of_part(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const part_hooks *with = (const part_hooks *)hooks;
    const struct part *of = (const struct part *)object;
    switch (which) {
    case PART_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case PART_COLUMN_A_RATHER_LONG_COLUMN_NAME_FOR_THE_CODE:
        return with->set_a_rather_long_column_name_for_the_code ? with->set_a_rather_long_column_name_for_the_code(with->context, of, *(const char *const *)value) : NULL;
    case PART_COLUMN_ANOTHER_LONG_COLUMN_NAME_FOR_THE_SHELF:
        return with->set_another_long_column_name_for_the_shelf ? with->set_another_long_column_name_for_the_shelf(with->context, of, *(int32_t const *)value) : NULL;
    case PART_COLUMN_SUCCESSOR_ID:
        return with->set_successor_id ? with->set_successor_id(with->context, of, *(orm_opt_int32 const *)value) : NULL;
    case 4 + PART_RELATION_SUCCESSOR:
        return with->set_successor ? with->set_successor(with->context, of, (struct part *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face part_hook_face = {
    &part_entity, sizeof(part_hooks), run_hook_of_part, check_hook_of_part};

/* clang-format on */
