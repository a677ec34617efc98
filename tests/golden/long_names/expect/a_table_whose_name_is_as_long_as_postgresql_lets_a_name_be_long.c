/* What the runtime knows of a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long. Made by ormgen from the schema of lengthy. */
#include "a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long.h"

ORM_ENTITY_LAYOUT(struct a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long);
ORM_WITH_LAYOUT(struct a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_with, 3, 1);

/* clang-format off */

static const char select_of_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long[] =
    "SELECT this.a_column_whose_name_is_as_long_as_postgresql_lets_a_name_be_lon, "
    "this.a_nullable_column_whose_name_is_rather_long_too, this.parent_id FROM "
    "a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long AS this";

static const orm_column columns_of_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long[] = {
    {"a_column_whose_name_is_as_long_as_postgresql_lets_a_name_be_lon", &orm_type_int4, offsetof(struct a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long, a_column_whose_name_is_as_long_as_postgresql_lets_a_name_be_lon_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"a_nullable_column_whose_name_is_rather_long_too", &orm_type_timestamptz, offsetof(struct a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long, a_nullable_column_whose_name_is_rather_long_too_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"parent_id", &orm_type_int4, offsetof(struct a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long, parent_id_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long[] = {
    0, /* the primary key */
    2, /* a_relationship_whose_name_is_long_as_well */
    0, /* a_relationship_whose_name_is_long_as_well, in a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long */
    0, /* a_table_whose_name_is_as_long_as_postgresql_lets__2268b2c6_pkey */
    2, /* a_table_whose_name_is_as_long_as_postgresql_lets__1028a6e6_fkey */
};

static const orm_relation relations_of_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long[] = {
    {"a_relationship_whose_name_is_long_as_well", ORM_RELATION_OWNER, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long, a_relationship_whose_name_is_long_as_well_),
        &a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_entity, -1, 1, 1, numbers_of_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long + 1, numbers_of_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long[] = {
    {"a_table_whose_name_is_as_long_as_postgresql_lets__2268b2c6_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long + 3, NULL},
    {"a_table_whose_name_is_as_long_as_postgresql_lets__1028a6e6_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long + 4, &a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_entity},
};

const orm_entity a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_entity = {
    ORM_ABI, sizeof(struct a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long), "a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long", "a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long", "a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long",
    columns_of_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long, relations_of_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long, constraints_of_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long, numbers_of_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long + 0,
    3, 1, 2, 1,
    offsetof(struct a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long, loaded), 1, 0, select_of_a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long,
    " WHERE this.a_column_whose_name_is_as_long_as_postgresql_lets_a_name_be_lon = $1", " ORDER BY this.a_column_whose_name_is_as_long_as_postgresql_lets_a_name_be_lon", NULL,
};

/* clang-format on */
