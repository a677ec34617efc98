/* What the runtime knows of person. Made by ormgen from the schema of plain. */
#include "person.h"

ORM_ENTITY_LAYOUT(struct person);
ORM_WITH_LAYOUT(struct person_with, 2, 1);

/* clang-format off */

static const char select_of_person[] =
    "SELECT this.id, this.boss_id FROM person AS this";

static const orm_column columns_of_person[] = {
    {"id", &orm_type_int4, offsetof(struct person, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"boss_id", &orm_type_int4, offsetof(struct person, boss_id_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_person[] = {
    0, /* the primary key */
    1, /* boss */
    0, /* boss, in person */
    0, /* person_pkey */
    1, /* person_boss_id_fkey */
};

static const orm_relation relations_of_person[] = {
    {"boss", ORM_RELATION_OWNER, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct person, boss_),
        &person_entity, -1, 1, 1, numbers_of_person + 1, numbers_of_person + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_person[] = {
    {"person_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_person + 3, NULL},
    {"person_boss_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_person + 4, &person_entity},
};

const orm_entity person_entity = {
    ORM_ABI, sizeof(struct person), "person", "person", "person",
    columns_of_person, relations_of_person, constraints_of_person, numbers_of_person + 0,
    2, 1, 2, 1,
    offsetof(struct person, loaded), 1, 0, select_of_person,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
