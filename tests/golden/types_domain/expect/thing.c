/* What the runtime knows of Thing. Made by ormgen from the schema of domains. */
#include "thing.h"

ORM_ENTITY_LAYOUT(struct thing);
ORM_WITH_LAYOUT(struct thing_with, 8, 0);

/* clang-format off */

static const char select_of_thing[] =
    "SELECT this.id, this.contact, this.nickname, this.shade, this.counts, "
    "this.many::integer[], this.shades::color[], this.tallies::text[] FROM things AS this";

static const orm_column columns_of_thing[] = {
    {"id", &orm_type_int4, offsetof(struct thing, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"contact", &orm_type_text, offsetof(struct thing, contact_), ORM_COLUMN_NULLABLE | ORM_COLUMN_DEFAULT, -1, 0, "", "", NULL},
    {"nickname", &orm_type_varchar, offsetof(struct thing, nickname_), 0, 10, 0, "", "", NULL},
    {"shade", &color_type, offsetof(struct thing, shade_), 0, -1, 0, "::color", "", NULL},
    {"counts", &orm_type_int4_array, offsetof(struct thing, counts_), 0, -1, 0, "", "", NULL},
    {"many", &orm_type_int4_array, offsetof(struct thing, many_), 0, -1, 0, "", "::integer[]", NULL},
    {"shades", &color_array_type, offsetof(struct thing, shades_), ORM_COLUMN_NULLABLE, -1, 0, "::color[]", "::color[]", NULL},
    {"tallies", &orm_type_text_array, offsetof(struct thing, tallies_), ORM_COLUMN_NULLABLE, -1, 0, "::tally[]", "::text[]", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_thing[] = {
    0, /* the primary key */
    0, /* things_pkey */
};

static const orm_constraint constraints_of_thing[] = {
    {"things_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_thing + 1, NULL},
};

const orm_entity thing_entity = {
    ORM_ABI, sizeof(struct thing), "Thing", "thing", "things",
    columns_of_thing, NULL, constraints_of_thing, numbers_of_thing + 0,
    8, 0, 1, 1,
    offsetof(struct thing, loaded), 1, 0, select_of_thing,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
