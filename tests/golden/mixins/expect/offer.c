/* What the runtime knows of Offer. Made by ormgen from the schema of mixins. */
#include "offer.h"

ORM_ENTITY_LAYOUT(struct offer);
ORM_WITH_LAYOUT(struct offer_with, 4, 0);

/* clang-format off */

static const char select_of_offer[] =
    "SELECT this.id, this.created_at, this.changed_at, this.total FROM offers AS this";

static const orm_column columns_of_offer[] = {
    {"id", &orm_type_int4, offsetof(struct offer, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"created_at", &orm_type_timestamptz, offsetof(struct offer, created_at_), ORM_COLUMN_DEFAULT, 3, 0, "", "", NULL},
    {"changed_at", &orm_type_timestamptz, offsetof(struct offer, changed_at_), ORM_COLUMN_NULLABLE, 3, 0, "", "", NULL},
    {"total", &orm_type_numeric, offsetof(struct offer, total_), ORM_COLUMN_NULLABLE, 12, 2, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_offer[] = {
    0, /* the primary key */
    0, /* offers_pkey */
};

static const orm_constraint constraints_of_offer[] = {
    {"offers_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_offer + 1, NULL},
    {"offers_total_check", ORM_CHECK, false, 0, NULL, NULL},
};

const orm_entity offer_entity = {
    ORM_ABI, sizeof(struct offer), "Offer", "offer", "offers",
    columns_of_offer, NULL, constraints_of_offer, numbers_of_offer + 0,
    4, 0, 2, 1,
    offsetof(struct offer, loaded), 1, 1, select_of_offer,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
