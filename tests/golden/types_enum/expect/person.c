/* What the runtime knows of Person. Made by ormgen from the schema of enums. */
#include "person.h"

ORM_ENTITY_LAYOUT(struct person);
ORM_WITH_LAYOUT(struct person_with, 7, 0);

/* clang-format off */

static const char select_of_person[] =
    "SELECT this.id, this.kind, this.former, this.level, this.odd, this.kinds, this.past "
    "FROM hr.people AS this";

static const orm_column columns_of_person[] = {
    {"id", &orm_type_int4, offsetof(struct person, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"kind", &employment_type, offsetof(struct person, kind_), ORM_COLUMN_DEFAULT, -1, 0, "::hr.employment", "", NULL},
    {"former", &employment_type, offsetof(struct person, former_), ORM_COLUMN_NULLABLE, -1, 0, "::hr.employment", "", NULL},
    {"level", &audit_level_type, offsetof(struct person, level_), 0, -1, 0, "::audit.level", "", NULL},
    {"odd", &weird_type, offsetof(struct person, odd_), ORM_COLUMN_NULLABLE, -1, 0, "::hr.\"Weird Name\"", "", NULL},
    {"kinds", &employment_array_type, offsetof(struct person, kinds_), 0, -1, 0, "::hr.employment[]", "", NULL},
    {"past", &employment_array_type, offsetof(struct person, past_), ORM_COLUMN_NULLABLE, -1, 0, "::hr.employment[]", "", NULL},
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
    ORM_ABI, sizeof(struct person), "Person", "person", "hr.people",
    columns_of_person, NULL, constraints_of_person, numbers_of_person + 0,
    7, 0, 1, 1,
    offsetof(struct person, loaded), 1, 0, select_of_person,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
