/* What the runtime knows of Task. Made by ormgen from the schema of tenants. */
#include "task.h"

ORM_ENTITY_LAYOUT(struct task);
ORM_WITH_LAYOUT(struct task_with, 4, 2);

/* clang-format off */

static const char select_of_task[] =
    "SELECT this.id, this.tenant_id, this.project_no, this.parent_id FROM tasks AS this";

static const orm_column columns_of_task[] = {
    {"id", &orm_type_int8, offsetof(struct task, id_), ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY, -1, 0, "", "", "tasks_id_seq"},
    {"tenant_id", &orm_type_int4, offsetof(struct task, tenant_id_), 0, -1, 0, "", "", NULL},
    {"project_no", &orm_type_int4, offsetof(struct task, project_no_), 0, -1, 0, "", "", NULL},
    {"parent_id", &orm_type_int8, offsetof(struct task, parent_id_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_task[] = {
    0, /* the primary key */
    1, 2, /* project */
    0, 1, /* project, in Project */
    3, /* parent */
    0, /* parent, in Task */
    0, /* tasks_pkey */
    1, 2, /* tasks_tenant_id_project_no_fkey */
    3, /* tasks_parent_id_fkey */
};

static const orm_relation relations_of_task[] = {
    {"project", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_CASCADES, ORM_LOAD_DEFAULT, offsetof(struct task, project_),
        &project_entity, 1, 2, 2, numbers_of_task + 1, numbers_of_task + 3,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"parent", ORM_RELATION_OWNER, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct task, parent_),
        &task_entity, -1, 1, 1, numbers_of_task + 5, numbers_of_task + 6,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_task[] = {
    {"tasks_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_task + 7, NULL},
    {"tasks_tenant_id_project_no_fkey", ORM_FOREIGN_KEY, false, 2, numbers_of_task + 8, &project_entity},
    {"tasks_parent_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_task + 10, &task_entity},
};

const orm_entity task_entity = {
    ORM_ABI, sizeof(struct task), "Task", "task", "tasks",
    columns_of_task, relations_of_task, constraints_of_task, numbers_of_task + 0,
    4, 2, 3, 1,
    offsetof(struct task, loaded), 1, 2, select_of_task,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
