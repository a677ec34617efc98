/* What the runtime knows of Part. Made by ormgen from the schema of naming. */
#include "part.h"

ORM_ENTITY_LAYOUT(struct part);
ORM_WITH_LAYOUT(struct part_with, 4, 1);

/* clang-format off */

static const char select_of_part[] =
    "SELECT this.id, this.a_rather_long_column_name_for_the_code, "
    "this.another_long_column_name_for_the_shelf, this.successor_id FROM "
    "a_rather_long_table_name_for_a_warehouse_of_parts AS this";

static const orm_column columns_of_part[] = {
    {"id", &orm_type_int4, offsetof(struct part, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"a_rather_long_column_name_for_the_code", &orm_type_text, offsetof(struct part, a_rather_long_column_name_for_the_code_), 0, -1, 0, "", "", NULL},
    {"another_long_column_name_for_the_shelf", &orm_type_int4, offsetof(struct part, another_long_column_name_for_the_shelf_), 0, -1, 0, "", "", NULL},
    {"successor_id", &orm_type_int4, offsetof(struct part, successor_id_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_part[] = {
    0, /* the primary key */
    3, /* successor */
    0, /* successor, in Part */
    0, /* a_rather_long_table_name_for_a_warehouse_of_parts_pkey */
    1, /* a_rather_long_table_name_for_a_warehouse_of_parts__4de59027_key */
    3, /* a_rather_long_table_name_for_a_warehouse_of_parts_6f0a01b9_fkey */
};

static const orm_relation relations_of_part[] = {
    {"successor", ORM_RELATION_OWNER, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct part, successor_),
        &part_entity, -1, 1, 1, numbers_of_part + 1, numbers_of_part + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_part[] = {
    {"a_rather_long_table_name_for_a_warehouse_of_parts_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_part + 3, NULL},
    {"a_rather_long_table_name_for_a_warehouse_of_parts__4de59027_key", ORM_UNIQUE, false, 1, numbers_of_part + 4, NULL},
    {"a_rather_long_table_name_for_a_warehouse_of_part_b2360546_check", ORM_CHECK, false, 0, NULL, NULL},
    {"a_rather_long_table_name_for_a_warehouse_of_parts_6f0a01b9_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_part + 5, &part_entity},
};

const orm_entity part_entity = {
    ORM_ABI, sizeof(struct part), "Part", "part", "a_rather_long_table_name_for_a_warehouse_of_parts",
    columns_of_part, relations_of_part, constraints_of_part, numbers_of_part + 0,
    4, 1, 4, 1,
    offsetof(struct part, loaded), 1, 0, select_of_part,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
