/* What the runtime knows of Airport. Made by ormgen from the schema of travel. */
#include "airport.h"

ORM_ENTITY_LAYOUT(struct airport);
ORM_WITH_LAYOUT(struct airport_with, 1, 2);

/* clang-format off */

static const char select_of_airport[] =
    "SELECT this.code FROM airports AS this";

static const orm_column columns_of_airport[] = {
    {"code", &orm_type_bpchar, offsetof(struct airport, code_), ORM_COLUMN_KEY, 3, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_airport[] = {
    0, /* the primary key */
    0, /* departures */
    1, /* departures, in Flight */
    0, /* arrivals */
    2, /* arrivals, in Flight */
    0, /* airports_pkey */
};

static const orm_relation relations_of_airport[] = {
    {"departures", ORM_RELATION_MANY, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct airport, departures_),
        &flight_entity, 0, 1, 1, numbers_of_airport + 1, numbers_of_airport + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"arrivals", ORM_RELATION_MANY, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct airport, arrivals_),
        &flight_entity, 1, 1, 1, numbers_of_airport + 3, numbers_of_airport + 4,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_airport[] = {
    {"airports_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_airport + 5, NULL},
};

const orm_entity airport_entity = {
    ORM_ABI, sizeof(struct airport), "Airport", "airport", "airports",
    columns_of_airport, relations_of_airport, constraints_of_airport, numbers_of_airport + 0,
    1, 2, 1, 1,
    offsetof(struct airport, loaded), 1, 0, select_of_airport,
    " WHERE this.code = $1", " ORDER BY this.code", NULL,
};

/* clang-format on */
