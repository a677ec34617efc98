/* What the runtime knows of Task. Made by ormgen from the schema of office. */
#include "task.h"

ORM_ENTITY_LAYOUT(struct task);
ORM_WITH_LAYOUT(struct task_with, 4, 1);

/* clang-format off */

static const char select_of_task[] =
    "SELECT this.id, this.title, this.done, this.owner_id FROM tasks AS this";

static const orm_column columns_of_task[] = {
    {"id", &orm_type_int8, offsetof(struct task, id_), ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY, -1, 0, "", "", "tasks_id_seq"},
    {"title", &orm_type_text, offsetof(struct task, title_), 0, -1, 0, "", "", NULL},
    {"done", &orm_type_bool, offsetof(struct task, done_), ORM_COLUMN_DEFAULT, -1, 0, "", "", NULL},
    {"owner_id", &orm_type_int8, offsetof(struct task, owner_id_), 0, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_task[] = {
    0, /* the primary key */
    3, /* owner */
    0, /* owner, in Person */
    0, /* tasks_pkey */
    3, /* tasks_owner_id_fkey */
};

static const orm_relation relations_of_task[] = {
    {"owner", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct task, owner_),
        &person_entity, 3, 1, 1, numbers_of_task + 1, numbers_of_task + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_task[] = {
    {"tasks_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_task + 3, NULL},
    {"tasks_owner_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_task + 4, &person_entity},
};

const orm_entity task_entity = {
    ORM_ABI, sizeof(struct task), "Task", "task", "tasks",
    columns_of_task, relations_of_task, constraints_of_task, numbers_of_task + 0,
    4, 1, 2, 1,
    offsetof(struct task, loaded), 1, 2, select_of_task,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
