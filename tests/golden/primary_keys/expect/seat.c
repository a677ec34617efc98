/* What the runtime knows of Seat. Made by ormgen from the schema of keys. */
#include "seat.h"

ORM_ENTITY_LAYOUT(struct seat);
ORM_WITH_LAYOUT(struct seat_with, 4, 0);

/* clang-format off */

static const char select_of_seat[] =
    "SELECT this.hall, this.row_letter, this.number, this.taken FROM seats AS this";

static const orm_column columns_of_seat[] = {
    {"hall", &orm_type_int4, offsetof(struct seat, hall_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"row_letter", &orm_type_bpchar, offsetof(struct seat, row_letter_), ORM_COLUMN_KEY, 1, 0, "", "", NULL},
    {"number", &orm_type_int4, offsetof(struct seat, number_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"taken", &orm_type_bool, offsetof(struct seat, taken_), ORM_COLUMN_DEFAULT, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_seat[] = {
    0, 1, 2, /* the primary key */
    0, 1, 2, /* seats_place */
};

static const orm_constraint constraints_of_seat[] = {
    {"seats_place", ORM_PRIMARY_KEY, true, 3, numbers_of_seat + 3, NULL},
};

const orm_entity seat_entity = {
    ORM_ABI, sizeof(struct seat), "Seat", "seat", "seats",
    columns_of_seat, NULL, constraints_of_seat, numbers_of_seat + 0,
    4, 0, 1, 3,
    offsetof(struct seat, loaded), 1, 1, select_of_seat,
    " WHERE this.hall = $1 AND this.row_letter = $2 AND this.number = $3", " ORDER BY this.hall, this.row_letter, this.number", NULL,
};

/* clang-format on */
