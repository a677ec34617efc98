/* What the runtime knows of Person. Made by ormgen from the schema of schema. */
#include "person.h"

ORM_ENTITY_LAYOUT(struct person);
ORM_WITH_LAYOUT(struct person_with, 3, 0);

/* clang-format off */

static const char select_of_person[] =
    "SELECT this.name, this.id, this.home::text FROM people AS this";

static const orm_column columns_of_person[] = {
    {"name", &orm_type_text, offsetof(struct person, name_), 0, -1, 0, "", "", NULL},
    {"id", &orm_type_int8, offsetof(struct person, id_), ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY, -1, 0, "", "", "people_id_seq"},
    {"home", &orm_type_text, offsetof(struct person, home_), ORM_COLUMN_NULLABLE, -1, 0, "::public.places", "::text", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_person[] = {
    1, /* the primary key */
    1, /* people_pkey */
};

static const orm_constraint constraints_of_person[] = {
    {"people_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_person + 1, NULL},
};

const orm_entity person_entity = {
    ORM_ABI, sizeof(struct person), "Person", "person", "people",
    columns_of_person, NULL, constraints_of_person, numbers_of_person + 0,
    3, 0, 1, 1,
    offsetof(struct person, loaded), 1, 1, select_of_person,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
