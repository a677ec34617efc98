/* clang-format off */
/*
 * What the entities of lengthy share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of lengthy, which is the place for changes.
 */
#ifndef LENGTHY_LENGTHY_TYPES_H
#define LENGTHY_LENGTHY_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long;
typedef struct a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_with a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_with;
typedef struct a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_list {
    a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long **items;
    size_t len;
} a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_list;
extern const orm_entity a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_entity;

#ifdef __cplusplus
}
#endif

#endif
