/* What the runtime knows of Booking. Made by ormgen from the schema of exclusions. */
#include "booking.h"

ORM_ENTITY_LAYOUT(struct booking);
ORM_WITH_LAYOUT(struct booking_with, 4, 0);

/* clang-format off */

static const char select_of_booking[] =
    "SELECT this.id, this.during, this.spot, this.void FROM bookings AS this";

static const orm_column columns_of_booking[] = {
    {"id", &orm_type_int4, offsetof(struct booking, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"during", &orm_type_tstzrange, offsetof(struct booking, during_), 0, -1, 0, "", "", NULL},
    {"spot", &orm_type_int4range, offsetof(struct booking, spot_), 0, -1, 0, "", "", NULL},
    {"void", &orm_type_bool, offsetof(struct booking, void_), ORM_COLUMN_DEFAULT, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_booking[] = {
    0, /* the primary key */
    0, /* bookings_pkey */
};

static const orm_constraint constraints_of_booking[] = {
    {"bookings_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_booking + 1, NULL},
    {"bookings_during_spot_excl", ORM_EXCLUSION, false, 0, NULL, NULL},
    {"spot_once", ORM_EXCLUSION, true, 0, NULL, NULL},
};

const orm_entity booking_entity = {
    ORM_ABI, sizeof(struct booking), "Booking", "booking", "bookings",
    columns_of_booking, NULL, constraints_of_booking, numbers_of_booking + 0,
    4, 0, 3, 1,
    offsetof(struct booking, loaded), 1, 0, select_of_booking,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
