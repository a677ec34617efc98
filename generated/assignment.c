/* What the runtime knows of Assignment. Made by ormgen from the schema of company. */
#include "assignment.h"

ORM_ENTITY_LAYOUT(struct assignment);
ORM_WITH_LAYOUT(struct assignment_with, 3, 2);

/* clang-format off */

static const char select_of_assignment[] =
    "SELECT this.employee_id, this.project_id, this.role FROM employee_projects AS this";

static const orm_column columns_of_assignment[] = {
    {"employee_id", &orm_type_int8, offsetof(struct assignment, employee_id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"project_id", &orm_type_int8, offsetof(struct assignment, project_id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"role", &orm_type_text, offsetof(struct assignment, role_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_assignment[] = {
    0, 1, /* the primary key */
    0, /* employee */
    0, /* employee, in Employee */
    1, /* project */
    0, /* project, in Project */
    0, 1, /* employee_projects_pkey */
    0, /* employee_projects_employee_id_fkey */
    1, /* employee_projects_project_id_fkey */
};

static const orm_relation relations_of_assignment[] = {
    {"employee", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_CASCADES, ORM_LOAD_DEFAULT, offsetof(struct assignment, employee_),
        &employee_entity, -1, 1, 1, numbers_of_assignment + 2, numbers_of_assignment + 3,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"project", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_CASCADES, ORM_LOAD_DEFAULT, offsetof(struct assignment, project_),
        &project_entity, -1, 1, 1, numbers_of_assignment + 4, numbers_of_assignment + 5,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_assignment[] = {
    {"employee_projects_pkey", ORM_PRIMARY_KEY, false, 2, numbers_of_assignment + 6, NULL},
    {"employee_projects_employee_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_assignment + 8, &employee_entity},
    {"employee_projects_project_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_assignment + 9, &project_entity},
};

const orm_entity assignment_entity = {
    ORM_ABI, sizeof(struct assignment), "Assignment", "assignment", "employee_projects",
    columns_of_assignment, relations_of_assignment, constraints_of_assignment, numbers_of_assignment + 0,
    3, 2, 3, 2,
    offsetof(struct assignment, loaded), 1, 3, select_of_assignment,
    " WHERE this.employee_id = $1 AND this.project_id = $2", " ORDER BY this.employee_id, this.project_id", NULL,
};

/* clang-format on */
