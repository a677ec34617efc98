/* What the runtime knows of Person. Made by ormgen from the schema of people. */
#include "person.h"

ORM_ENTITY_LAYOUT(struct person);
ORM_WITH_LAYOUT(struct person_with, 6, 0);

/* clang-format off */

static const char select_of_person[] =
    "SELECT this.id, this.name, this.phone, this.age, this.mood, this.born FROM people AS "
    "this";

static const orm_column columns_of_person[] = {
    {"id", &orm_type_int8, offsetof(struct person, id_), ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY, -1, 0, "", "", "people_id_seq"},
    {"name", &orm_type_text, offsetof(struct person, name_), 0, -1, 0, "", "", NULL},
    {"phone", &orm_type_text, offsetof(struct person, phone_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"age", &orm_type_int4, offsetof(struct person, age_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"mood", &mood_type, offsetof(struct person, mood_), ORM_COLUMN_NULLABLE, -1, 0, "::mood", "", NULL},
    {"born", &orm_type_date, offsetof(struct person, born_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_person[] = {
    0, /* the primary key */
    0, /* people_pkey */
};

static const orm_constraint constraints_of_person[] = {
    {"people_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_person + 1, NULL},
};

const orm_entity person_entity = {
    ORM_ABI, sizeof(struct person), "Person", "person", "people",
    columns_of_person, NULL, constraints_of_person, numbers_of_person + 0,
    6, 0, 1, 1,
    offsetof(struct person, loaded), 1, 0, select_of_person,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
