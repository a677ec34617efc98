/* Calls hooks by their types. Made by ormgen from the schema of lengthy. */
#include "lengthy_hooks.h"

/* clang-format off */

static orm_status run_hook_of_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_hooks *with = (const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *)object);
    return ORM_OK;
}

static const char *check_hook_of_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_hooks *with = (const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_hooks *)hooks;
    const struct a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *of = (const struct a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *)object;
    switch (which) {
    case A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LONG_COLUMN_A_COLUMN_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LON:
        return with->set_a_column_whose_name_is_as_long_as_postgresql_lets_a_name_be_lon ? with->set_a_column_whose_name_is_as_long_as_postgresql_lets_a_name_be_lon(with->context, of, *(int32_t const *)value) : NULL;
    case A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LONG_COLUMN_A_NULLABLE_COLUMN_WHOSE_NAME_IS_RATHER_LONG_TOO:
        return with->set_a_nullable_column_whose_name_is_rather_long_too ? with->set_a_nullable_column_whose_name_is_rather_long_too(with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LONG_COLUMN_PARENT_ID:
        return with->set_parent_id ? with->set_parent_id(with->context, of, *(orm_opt_int32 const *)value) : NULL;
    case 3 + A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LONG_RELATION_A_RELATIONSHIP_WHOSE_NAME_IS_LONG_AS_WELL:
        return with->set_a_relationship_whose_name_is_long_as_well ? with->set_a_relationship_whose_name_is_long_as_well(with->context, of, (struct a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_hook_face = {
    &a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_entity, sizeof(a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_hooks), run_hook_of_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long, check_hook_of_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long};

/* clang-format on */
