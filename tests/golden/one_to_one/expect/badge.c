/* What the runtime knows of Badge. Made by ormgen from the schema of badges. */
#include "badge.h"

ORM_ENTITY_LAYOUT(struct badge);
ORM_WITH_LAYOUT(struct badge_with, 2, 1);

/* clang-format off */

static const char select_of_badge[] =
    "SELECT this.person_id, this.number FROM badges AS this";

static const orm_column columns_of_badge[] = {
    {"person_id", &orm_type_int4, offsetof(struct badge, person_id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"number", &orm_type_int4, offsetof(struct badge, number_), 0, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_badge[] = {
    0, /* the primary key */
    0, /* person */
    0, /* person, in Person */
    0, /* badges_pkey */
    0, /* badges_person_id_key */
    0, /* badges_person_id_fkey */
};

static const orm_relation relations_of_badge[] = {
    {"person", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_CASCADES, ORM_LOAD_DEFAULT, offsetof(struct badge, person_),
        &person_entity, 0, 1, 1, numbers_of_badge + 1, numbers_of_badge + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_badge[] = {
    {"badges_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_badge + 3, NULL},
    {"badges_person_id_key", ORM_UNIQUE, false, 1, numbers_of_badge + 4, NULL},
    {"badges_person_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_badge + 5, &person_entity},
};

const orm_entity badge_entity = {
    ORM_ABI, sizeof(struct badge), "Badge", "badge", "badges",
    columns_of_badge, relations_of_badge, constraints_of_badge, numbers_of_badge + 0,
    2, 1, 3, 1,
    offsetof(struct badge, loaded), 1, 1, select_of_badge,
    " WHERE this.person_id = $1", " ORDER BY this.person_id", NULL,
};

/* clang-format on */
