/* What the runtime knows of Country. Made by ormgen from the schema of keys. */
#include "country.h"

ORM_ENTITY_LAYOUT(struct country);
ORM_WITH_LAYOUT(struct country_with, 2, 0);

/* clang-format off */

static const char select_of_country[] =
    "SELECT this.code, this.name FROM countries AS this";

static const orm_column columns_of_country[] = {
    {"code", &orm_type_bpchar, offsetof(struct country, code_), ORM_COLUMN_KEY, 2, 0, "", "", NULL},
    {"name", &orm_type_text, offsetof(struct country, name_), 0, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_country[] = {
    0, /* the primary key */
    0, /* countries_pkey */
};

static const orm_constraint constraints_of_country[] = {
    {"countries_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_country + 1, NULL},
};

const orm_entity country_entity = {
    ORM_ABI, sizeof(struct country), "Country", "country", "countries",
    columns_of_country, NULL, constraints_of_country, numbers_of_country + 0,
    2, 0, 1, 1,
    offsetof(struct country, loaded), 1, 0, select_of_country,
    " WHERE this.code = $1", " ORDER BY this.code", NULL,
};

/* clang-format on */
