/* What the runtime knows of Department. Made by ormgen from the schema of office. */
#include "department.h"

ORM_ENTITY_LAYOUT(struct department);
ORM_WITH_LAYOUT(struct department_with, 2, 1);

/* clang-format off */

static const char select_of_department[] =
    "SELECT this.id, this.name FROM departments AS this";

static const orm_column columns_of_department[] = {
    {"id", &orm_type_int8, offsetof(struct department, id_), ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY, -1, 0, "", "", "departments_id_seq"},
    {"name", &orm_type_text, offsetof(struct department, name_), 0, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_department[] = {
    0, /* the primary key */
    0, /* staff */
    3, /* staff, in Person */
    0, /* departments_pkey */
    1, /* departments_name_key */
};

static const orm_relation relations_of_department[] = {
    {"staff", ORM_RELATION_MANY, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct department, staff_),
        &person_entity, 0, 1, 1, numbers_of_department + 1, numbers_of_department + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_department[] = {
    {"departments_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_department + 3, NULL},
    {"departments_name_key", ORM_UNIQUE, false, 1, numbers_of_department + 4, NULL},
};

const orm_entity department_entity = {
    ORM_ABI, sizeof(struct department), "Department", "department", "departments",
    columns_of_department, relations_of_department, constraints_of_department, numbers_of_department + 0,
    2, 1, 2, 1,
    offsetof(struct department, loaded), 1, 0, select_of_department,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
