/* What the runtime knows of Passport. Made by ormgen from the schema of badges. */
#include "passport.h"

ORM_ENTITY_LAYOUT(struct passport);
ORM_WITH_LAYOUT(struct passport_with, 2, 1);

/* clang-format off */

static const char select_of_passport[] =
    "SELECT this.number, this.holder_id FROM passports AS this";

static const orm_column columns_of_passport[] = {
    {"number", &orm_type_text, offsetof(struct passport, number_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"holder_id", &orm_type_int4, offsetof(struct passport, holder_id_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_passport[] = {
    0, /* the primary key */
    1, /* holder */
    0, /* holder, in Person */
    0, /* passports_pkey */
    1, /* passports_holder_id_key */
    1, /* passports_holder_id_fkey */
};

static const orm_relation relations_of_passport[] = {
    {"holder", ORM_RELATION_OWNER, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_SETS_NULL, ORM_LOAD_DEFAULT, offsetof(struct passport, holder_),
        &person_entity, 1, 1, 1, numbers_of_passport + 1, numbers_of_passport + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_passport[] = {
    {"passports_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_passport + 3, NULL},
    {"passports_holder_id_key", ORM_UNIQUE, false, 1, numbers_of_passport + 4, NULL},
    {"passports_holder_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_passport + 5, &person_entity},
};

const orm_entity passport_entity = {
    ORM_ABI, sizeof(struct passport), "Passport", "passport", "passports",
    columns_of_passport, relations_of_passport, constraints_of_passport, numbers_of_passport + 0,
    2, 1, 3, 1,
    offsetof(struct passport, loaded), 1, 2, select_of_passport,
    " WHERE this.number = $1", " ORDER BY this.number", NULL,
};

/* clang-format on */
