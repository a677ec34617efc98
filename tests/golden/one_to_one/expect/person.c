/* What the runtime knows of Person. Made by ormgen from the schema of badges. */
#include "person.h"

ORM_ENTITY_LAYOUT(struct person);
ORM_WITH_LAYOUT(struct person_with, 1, 2);

/* clang-format off */

static const char select_of_person[] =
    "SELECT this.id FROM people AS this";

static const orm_column columns_of_person[] = {
    {"id", &orm_type_int4, offsetof(struct person, id_), ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY, -1, 0, "", "", "people_id_seq"},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_person[] = {
    0, /* the primary key */
    0, /* badge */
    0, /* badge, in Badge */
    0, /* passport */
    1, /* passport, in Passport */
    0, /* people_pkey */
};

static const orm_relation relations_of_person[] = {
    {"badge", ORM_RELATION_ONE, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_CASCADES, ORM_LOAD_DEFAULT, offsetof(struct person, badge_),
        &badge_entity, 0, 1, 1, numbers_of_person + 1, numbers_of_person + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"passport", ORM_RELATION_ONE, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_SETS_NULL, ORM_LOAD_DEFAULT, offsetof(struct person, passport_),
        &passport_entity, 0, 1, 1, numbers_of_person + 3, numbers_of_person + 4,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_person[] = {
    {"people_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_person + 5, NULL},
};

const orm_entity person_entity = {
    ORM_ABI, sizeof(struct person), "Person", "person", "people",
    columns_of_person, relations_of_person, constraints_of_person, numbers_of_person + 0,
    1, 2, 1, 1,
    offsetof(struct person, loaded), 1, 0, select_of_person,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
