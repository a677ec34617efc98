/* clang-format off */
/*
 * Selects that a program puts together while it runs, over the entities and queries of lengthy:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of lengthy, which is the place for changes.
 */
#ifndef LENGTHY_LENGTHY_COMPOSE_H
#define LENGTHY_LENGTHY_COMPOSE_H

#include <orm/compose.h>

#include "lengthy.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long --- */

/* All rows of a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long, until conditions say less. */
static inline orm_select *a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_compose(
    orm_session *session) {
    return orm_select_new(session,
                          &a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_entity);
}
static inline orm_status a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_compose_all(
    orm_select *select, a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_compose_with(
    orm_select *select,
    const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LONG_BY_A_COLUMN_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LON = {{&a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_entity, A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LONG_COLUMN_A_COLUMN_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LON, NULL}};
static const orm_timestamptz_column A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LONG_BY_A_NULLABLE_COLUMN_WHOSE_NAME_IS_RATHER_LONG_TOO = {{&a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_entity, A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LONG_COLUMN_A_NULLABLE_COLUMN_WHOSE_NAME_IS_RATHER_LONG_TOO, NULL}};
static const orm_int32_column A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LONG_BY_PARENT_ID = {{&a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_entity, A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LONG_COLUMN_PARENT_ID, NULL}};

#ifdef __cplusplus
}
#endif

#endif
