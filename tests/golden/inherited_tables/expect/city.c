/* What the runtime knows of City. Made by ormgen from the schema of inherited. */
#include "city.h"

ORM_ENTITY_LAYOUT(struct city);
ORM_WITH_LAYOUT(struct city_with, 3, 0);

/* clang-format off */

static const char select_of_city[] =
    "SELECT this.id, this.name, this.population FROM cities AS this";

static const orm_column columns_of_city[] = {
    {"id", &orm_type_int4, offsetof(struct city, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"name", &orm_type_text, offsetof(struct city, name_), 0, -1, 0, "", "", NULL},
    {"population", &orm_type_int4, offsetof(struct city, population_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_city[] = {
    0, /* the primary key */
    0, /* cities_pkey */
};

static const orm_constraint constraints_of_city[] = {
    {"cities_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_city + 1, NULL},
};

const orm_entity city_entity = {
    ORM_ABI, sizeof(struct city), "City", "city", "cities",
    columns_of_city, NULL, constraints_of_city, numbers_of_city + 0,
    3, 0, 1, 1,
    offsetof(struct city, loaded), 1, 1, select_of_city,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
