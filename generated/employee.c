/* What the runtime knows of Employee. Made by ormgen from the schema of company. */
#include "employee.h"

ORM_ENTITY_LAYOUT(struct employee);
ORM_WITH_LAYOUT(struct employee_with, 9, 4);

/* clang-format off */

static const char select_of_employee[] =
    "SELECT this.id, this.name, this.email, this.salary, this.kind, this.hired_on, "
    "this.phone, this.department_id, this.manager_id FROM employees AS this";

static const orm_column columns_of_employee[] = {
    {"id", &orm_type_int8, offsetof(struct employee, id_), ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY, -1, 0, "", "", "employees_id_seq"},
    {"name", &orm_type_varchar, offsetof(struct employee, name_), 0, 100, 0, "", "", NULL},
    {"email", &orm_type_varchar, offsetof(struct employee, email_), 0, 255, 0, "", "", NULL},
    {"salary", &orm_type_numeric, offsetof(struct employee, salary_), 0, 10, 2, "", "", NULL},
    {"kind", &employment_type, offsetof(struct employee, kind_), ORM_COLUMN_DEFAULT, -1, 0, "::employment", "", NULL},
    {"hired_on", &orm_type_date, offsetof(struct employee, hired_on_), ORM_COLUMN_DEFAULT, -1, 0, "", "", NULL},
    {"phone", &orm_type_varchar, offsetof(struct employee, phone_), ORM_COLUMN_NULLABLE, 20, 0, "", "", NULL},
    {"department_id", &orm_type_int8, offsetof(struct employee, department_id_), 0, -1, 0, "", "", NULL},
    {"manager_id", &orm_type_int8, offsetof(struct employee, manager_id_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_employee[] = {
    0, /* the primary key */
    7, /* department */
    0, /* department, in Department */
    8, /* manager */
    0, /* manager, in Employee */
    0, /* subordinates */
    8, /* subordinates, in Employee */
    0, /* projects */
    0, /* projects, in Project */
    0, /* employees_pkey */
    2, /* employees_email_key */
    7, /* employees_department_id_fkey */
    8, /* employees_manager_id_fkey */
};

static const char *const texts_of_employee[] = {
    "employee_id",
    "project_id",
};

static const orm_relation relations_of_employee[] = {
    {"department", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct employee, department_),
        &department_entity, 0, 1, 1, numbers_of_employee + 1, numbers_of_employee + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"manager", ORM_RELATION_OWNER, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_SETS_NULL, ORM_LOAD_DEFAULT, offsetof(struct employee, manager_),
        &employee_entity, 2, 1, 1, numbers_of_employee + 3, numbers_of_employee + 4,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"subordinates", ORM_RELATION_MANY, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_SETS_NULL, ORM_LOAD_DEFAULT, offsetof(struct employee, subordinates_),
        &employee_entity, 1, 1, 1, numbers_of_employee + 5, numbers_of_employee + 6,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"projects", ORM_RELATION_THROUGH, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_CASCADES, ORM_LOAD_DEFAULT, offsetof(struct employee, projects_),
        &project_entity, 0, 1, 1, numbers_of_employee + 7, numbers_of_employee + 8,
        "employee_projects", texts_of_employee + 0, texts_of_employee + 1, &assignment_entity,
        "", "", ""},
};

static const orm_constraint constraints_of_employee[] = {
    {"employees_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_employee + 9, NULL},
    {"employees_email_key", ORM_UNIQUE, false, 1, numbers_of_employee + 10, NULL},
    {"employees_department_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_employee + 11, &department_entity},
    {"employees_manager_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_employee + 12, &employee_entity},
};

const orm_entity employee_entity = {
    ORM_ABI, sizeof(struct employee), "Employee", "employee", "employees",
    columns_of_employee, relations_of_employee, constraints_of_employee, numbers_of_employee + 0,
    9, 4, 4, 1,
    offsetof(struct employee, loaded), 1, 1, select_of_employee,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
