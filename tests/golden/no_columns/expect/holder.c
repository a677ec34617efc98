/* What the runtime knows of Holder. Made by ormgen from the schema of bare. */
#include "holder.h"

ORM_ENTITY_LAYOUT(struct holder);
ORM_WITH_LAYOUT(struct holder_with, 3, 0);

/* clang-format off */

static const char select_of_holder[] =
    "SELECT this.id, this.non, this.vac::text FROM holders AS this";

static const orm_column columns_of_holder[] = {
    {"id", &orm_type_int4, offsetof(struct holder, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"non", &nothing_type, offsetof(struct holder, non_), ORM_COLUMN_NULLABLE, -1, 0, "::nothing", "", NULL},
    {"vac", &orm_type_text, offsetof(struct holder, vac_), ORM_COLUMN_NULLABLE, -1, 0, "::void_type", "::text", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_holder[] = {
    0, /* the primary key */
    0, /* holders_pkey */
};

static const orm_constraint constraints_of_holder[] = {
    {"holders_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_holder + 1, NULL},
};

const orm_entity holder_entity = {
    ORM_ABI, sizeof(struct holder), "Holder", "holder", "holders",
    columns_of_holder, NULL, constraints_of_holder, numbers_of_holder + 0,
    3, 0, 1, 1,
    offsetof(struct holder, loaded), 1, 1, select_of_holder,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
