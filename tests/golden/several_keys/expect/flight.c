/* What the runtime knows of Flight. Made by ormgen from the schema of travel. */
#include "flight.h"

ORM_ENTITY_LAYOUT(struct flight);
ORM_WITH_LAYOUT(struct flight_with, 4, 3);

/* clang-format off */

static const char select_of_flight[] =
    "SELECT this.number, this.from_code, this.destination_code, this.diverted_to_code FROM "
    "flights AS this";

static const orm_column columns_of_flight[] = {
    {"number", &orm_type_int4, offsetof(struct flight, number_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"from_code", &orm_type_bpchar, offsetof(struct flight, from_code_), 0, 3, 0, "", "", NULL},
    {"destination_code", &orm_type_bpchar, offsetof(struct flight, destination_code_), 0, 3, 0, "", "", NULL},
    {"diverted_to_code", &orm_type_bpchar, offsetof(struct flight, diverted_to_code_), ORM_COLUMN_NULLABLE, 3, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_flight[] = {
    0, /* the primary key */
    1, /* origin */
    0, /* origin, in Airport */
    2, /* destination */
    0, /* destination, in Airport */
    3, /* diverted_to */
    0, /* diverted_to, in Airport */
    0, /* flights_pkey */
    1, /* flights_from_code_fkey */
    2, /* flights_destination_code_fkey */
    3, /* flights_diverted_to_code_fkey */
};

static const orm_relation relations_of_flight[] = {
    {"origin", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct flight, origin_),
        &airport_entity, 0, 1, 1, numbers_of_flight + 1, numbers_of_flight + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"destination", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct flight, destination_),
        &airport_entity, 1, 1, 1, numbers_of_flight + 3, numbers_of_flight + 4,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"diverted_to", ORM_RELATION_OWNER, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct flight, diverted_to_),
        &airport_entity, -1, 1, 1, numbers_of_flight + 5, numbers_of_flight + 6,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_flight[] = {
    {"flights_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_flight + 7, NULL},
    {"flights_from_code_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_flight + 8, &airport_entity},
    {"flights_destination_code_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_flight + 9, &airport_entity},
    {"flights_diverted_to_code_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_flight + 10, &airport_entity},
};

const orm_entity flight_entity = {
    ORM_ABI, sizeof(struct flight), "Flight", "flight", "flights",
    columns_of_flight, relations_of_flight, constraints_of_flight, numbers_of_flight + 0,
    4, 3, 4, 1,
    offsetof(struct flight, loaded), 1, 1, select_of_flight,
    " WHERE this.number = $1", " ORDER BY this.number", NULL,
};

/* clang-format on */
