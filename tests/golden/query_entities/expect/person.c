/* What the runtime knows of Person. Made by ormgen from the schema of office. */
#include "person.h"

ORM_ENTITY_LAYOUT(struct person);
ORM_WITH_LAYOUT(struct person_with, 5, 4);

/* clang-format off */

static const char select_of_person[] =
    "SELECT this.id, this.name, this.notes::text, this.department_id, this.boss_id FROM "
    "people AS this";

static const orm_column columns_of_person[] = {
    {"id", &orm_type_int8, offsetof(struct person, id_), ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY, -1, 0, "", "", "people_id_seq"},
    {"name", &orm_type_text, offsetof(struct person, name_), 0, -1, 0, "", "", NULL},
    {"notes", &orm_type_text, offsetof(struct person, notes_), ORM_COLUMN_NULLABLE, -1, 0, "::tsvector", "::text", NULL},
    {"department_id", &orm_type_int8, offsetof(struct person, department_id_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"boss_id", &orm_type_int8, offsetof(struct person, boss_id_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_person[] = {
    0, /* the primary key */
    3, /* department */
    0, /* department, in Department */
    4, /* boss */
    0, /* boss, in Person */
    0, /* team */
    4, /* team, in Person */
    0, /* tasks */
    3, /* tasks, in Task */
    0, /* people_pkey */
    3, /* people_department_id_fkey */
    4, /* people_boss_id_fkey */
};

static const orm_relation relations_of_person[] = {
    {"department", ORM_RELATION_OWNER, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct person, department_),
        &department_entity, 0, 1, 1, numbers_of_person + 1, numbers_of_person + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"boss", ORM_RELATION_OWNER, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct person, boss_),
        &person_entity, 2, 1, 1, numbers_of_person + 3, numbers_of_person + 4,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"team", ORM_RELATION_MANY, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct person, team_),
        &person_entity, 1, 1, 1, numbers_of_person + 5, numbers_of_person + 6,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"tasks", ORM_RELATION_MANY, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct person, tasks_),
        &task_entity, 0, 1, 1, numbers_of_person + 7, numbers_of_person + 8,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_person[] = {
    {"people_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_person + 9, NULL},
    {"people_department_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_person + 10, &department_entity},
    {"people_boss_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_person + 11, &person_entity},
};

const orm_entity person_entity = {
    ORM_ABI, sizeof(struct person), "Person", "person", "people",
    columns_of_person, relations_of_person, constraints_of_person, numbers_of_person + 0,
    5, 4, 3, 1,
    offsetof(struct person, loaded), 1, 1, select_of_person,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
