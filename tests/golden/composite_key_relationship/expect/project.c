/* What the runtime knows of Project. Made by ormgen from the schema of tenants. */
#include "project.h"

ORM_ENTITY_LAYOUT(struct project);
ORM_WITH_LAYOUT(struct project_with, 3, 2);

/* clang-format off */

static const char select_of_project[] =
    "SELECT this.tenant_id, this.number, this.name FROM projects AS this";

static const orm_column columns_of_project[] = {
    {"tenant_id", &orm_type_int4, offsetof(struct project, tenant_id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"number", &orm_type_int4, offsetof(struct project, number_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"name", &orm_type_text, offsetof(struct project, name_), 0, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_project[] = {
    0, 1, /* the primary key */
    0, /* tenant */
    0, /* tenant, in Tenant */
    0, 1, /* tasks */
    1, 2, /* tasks, in Task */
    0, 1, /* projects_pkey */
    0, /* projects_tenant_id_fkey */
};

static const orm_relation relations_of_project[] = {
    {"tenant", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct project, tenant_),
        &tenant_entity, 0, 1, 1, numbers_of_project + 2, numbers_of_project + 3,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"tasks", ORM_RELATION_MANY, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_CASCADES, ORM_LOAD_DEFAULT, offsetof(struct project, tasks_),
        &task_entity, 0, 2, 2, numbers_of_project + 4, numbers_of_project + 6,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_project[] = {
    {"projects_pkey", ORM_PRIMARY_KEY, false, 2, numbers_of_project + 8, NULL},
    {"projects_tenant_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_project + 10, &tenant_entity},
};

const orm_entity project_entity = {
    ORM_ABI, sizeof(struct project), "Project", "project", "projects",
    columns_of_project, relations_of_project, constraints_of_project, numbers_of_project + 0,
    3, 2, 2, 2,
    offsetof(struct project, loaded), 1, 1, select_of_project,
    " WHERE this.tenant_id = $1 AND this.number = $2", " ORDER BY this.tenant_id, this.number", NULL,
};

/* clang-format on */
