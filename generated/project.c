/* What the runtime knows of Project. Made by ormgen from the schema of company. */
#include "project.h"

ORM_ENTITY_LAYOUT(struct project);
ORM_WITH_LAYOUT(struct project_with, 2, 1);

/* clang-format off */

static const char select_of_project[] =
    "SELECT this.id, this.name FROM projects AS this";

static const orm_column columns_of_project[] = {
    {"id", &orm_type_int8, offsetof(struct project, id_), ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY, -1, 0, "", "", "projects_id_seq"},
    {"name", &orm_type_varchar, offsetof(struct project, name_), 0, 200, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_project[] = {
    0, /* the primary key */
    0, /* members */
    0, /* members, in Employee */
    0, /* projects_pkey */
    1, /* projects_name_key */
};

static const char *const texts_of_project[] = {
    "project_id",
    "employee_id",
};

static const orm_relation relations_of_project[] = {
    {"members", ORM_RELATION_THROUGH, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_CASCADES, ORM_LOAD_DEFAULT, offsetof(struct project, members_),
        &employee_entity, 3, 1, 1, numbers_of_project + 1, numbers_of_project + 2,
        "employee_projects", texts_of_project + 0, texts_of_project + 1, &assignment_entity,
        "", "", ""},
};

static const orm_constraint constraints_of_project[] = {
    {"projects_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_project + 3, NULL},
    {"projects_name_key", ORM_UNIQUE, false, 1, numbers_of_project + 4, NULL},
};

const orm_entity project_entity = {
    ORM_ABI, sizeof(struct project), "Project", "project", "projects",
    columns_of_project, relations_of_project, constraints_of_project, numbers_of_project + 0,
    2, 1, 2, 1,
    offsetof(struct project, loaded), 1, 2, select_of_project,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
