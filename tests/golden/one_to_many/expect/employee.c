/* What the runtime knows of Employee. Made by ormgen from the schema of company. */
#include "employee.h"

ORM_ENTITY_LAYOUT(struct employee);
ORM_WITH_LAYOUT(struct employee_with, 3, 1);

/* clang-format off */

static const char select_of_employee[] =
    "SELECT this.id, this.name, this.department_id FROM employees AS this";

static const orm_column columns_of_employee[] = {
    {"id", &orm_type_int4, offsetof(struct employee, id_), ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY, -1, 0, "", "", "employees_id_seq"},
    {"name", &orm_type_text, offsetof(struct employee, name_), 0, -1, 0, "", "", NULL},
    {"department_id", &orm_type_int4, offsetof(struct employee, department_id_), 0, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_employee[] = {
    0, /* the primary key */
    2, /* department */
    0, /* department, in Department */
    0, /* employees_pkey */
    2, /* employees_department_id_fkey */
};

static const orm_relation relations_of_employee[] = {
    {"department", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct employee, department_),
        &department_entity, 0, 1, 1, numbers_of_employee + 1, numbers_of_employee + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_employee[] = {
    {"employees_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_employee + 3, NULL},
    {"employees_department_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_employee + 4, &department_entity},
};

const orm_entity employee_entity = {
    ORM_ABI, sizeof(struct employee), "Employee", "employee", "employees",
    columns_of_employee, relations_of_employee, constraints_of_employee, numbers_of_employee + 0,
    3, 1, 2, 1,
    offsetof(struct employee, loaded), 1, 1, select_of_employee,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
