/* What the runtime knows of Measurement. Made by ormgen from the schema of partitions. */
#include "measurement.h"

ORM_ENTITY_LAYOUT(struct measurement);
ORM_WITH_LAYOUT(struct measurement_with, 4, 0);

/* clang-format off */

static const char select_of_measurement[] =
    "SELECT this.tenant, this.taken, this.city, this.value FROM measurements AS this";

static const orm_column columns_of_measurement[] = {
    {"tenant", &orm_type_int4, offsetof(struct measurement, tenant_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"taken", &orm_type_date, offsetof(struct measurement, taken_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"city", &orm_type_text, offsetof(struct measurement, city_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"value", &orm_type_float8, offsetof(struct measurement, value_), 0, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_measurement[] = {
    0, 1, 2, /* the primary key */
    0, 1, 2, /* measurements_pkey */
};

static const orm_constraint constraints_of_measurement[] = {
    {"measurements_pkey", ORM_PRIMARY_KEY, false, 3, numbers_of_measurement + 3, NULL},
};

const orm_entity measurement_entity = {
    ORM_ABI, sizeof(struct measurement), "Measurement", "measurement", "measurements",
    columns_of_measurement, NULL, constraints_of_measurement, numbers_of_measurement + 0,
    4, 0, 1, 3,
    offsetof(struct measurement, loaded), 1, 0, select_of_measurement,
    " WHERE this.tenant = $1 AND this.taken = $2 AND this.city = $3", " ORDER BY this.tenant, this.taken, this.city", NULL,
};

/* clang-format on */
