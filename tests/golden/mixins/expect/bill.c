/* What the runtime knows of Bill. Made by ormgen from the schema of mixins. */
#include "bill.h"

ORM_ENTITY_LAYOUT(struct bill);
ORM_WITH_LAYOUT(struct bill_with, 5, 0);

/* clang-format off */

static const char select_of_bill[] =
    "SELECT this.created_at, this.changed_at, this.revision, this.id, this.total FROM bills "
    "AS this";

static const orm_column columns_of_bill[] = {
    {"created_at", &orm_type_timestamptz, offsetof(struct bill, created_at_), ORM_COLUMN_DEFAULT, 3, 0, "", "", NULL},
    {"changed_at", &orm_type_timestamptz, offsetof(struct bill, changed_at_), ORM_COLUMN_NULLABLE, 3, 0, "", "", NULL},
    {"revision", &orm_type_int4, offsetof(struct bill, revision_), ORM_COLUMN_DEFAULT, -1, 0, "", "", NULL},
    {"id", &orm_type_int4, offsetof(struct bill, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"total", &orm_type_numeric, offsetof(struct bill, total_), 0, 12, 2, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_bill[] = {
    3, /* the primary key */
    3, /* bills_pkey */
};

static const orm_constraint constraints_of_bill[] = {
    {"bills_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_bill + 1, NULL},
};

const orm_entity bill_entity = {
    ORM_ABI, sizeof(struct bill), "Bill", "bill", "bills",
    columns_of_bill, NULL, constraints_of_bill, numbers_of_bill + 0,
    5, 0, 1, 1,
    offsetof(struct bill, loaded), 1, 0, select_of_bill,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
