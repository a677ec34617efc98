/* What the runtime knows of Person. Made by ormgen from the schema of circle. */
#include "person.h"

ORM_ENTITY_LAYOUT(struct person);
ORM_WITH_LAYOUT(struct person_with, 2, 2);

/* clang-format off */

static const char select_of_person[] =
    "SELECT this.id, this.favourite_id FROM people AS this";

static const orm_column columns_of_person[] = {
    {"id", &orm_type_int4, offsetof(struct person, id_), ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY, -1, 0, "", "", "people_id_seq"},
    {"favourite_id", &orm_type_int4, offsetof(struct person, favourite_id_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_person[] = {
    0, /* the primary key */
    1, /* favourite */
    0, /* favourite, in Post */
    0, /* posts */
    1, /* posts, in Post */
    0, /* people_pkey */
    1, /* people_favourite_id_fkey */
};

static const orm_relation relations_of_person[] = {
    {"favourite", ORM_RELATION_OWNER, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_SETS_NULL, ORM_LOAD_DEFAULT, offsetof(struct person, favourite_),
        &post_entity, -1, 1, 1, numbers_of_person + 1, numbers_of_person + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"posts", ORM_RELATION_MANY, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_CASCADES, ORM_LOAD_DEFAULT, offsetof(struct person, posts_),
        &post_entity, 0, 1, 1, numbers_of_person + 3, numbers_of_person + 4,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_person[] = {
    {"people_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_person + 5, NULL},
    {"people_favourite_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_person + 6, &post_entity},
};

const orm_entity person_entity = {
    ORM_ABI, sizeof(struct person), "Person", "person", "people",
    columns_of_person, relations_of_person, constraints_of_person, numbers_of_person + 0,
    2, 2, 2, 1,
    offsetof(struct person, loaded), 1, 0, select_of_person,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
