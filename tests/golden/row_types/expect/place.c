/* What the runtime knows of Place. Made by ormgen from the schema of schema. */
#include "place.h"

ORM_ENTITY_LAYOUT(struct place);
ORM_WITH_LAYOUT(struct place_with, 2, 0);

/* clang-format off */

static const char select_of_place[] =
    "SELECT this.code, this.kind FROM places AS this";

static const orm_column columns_of_place[] = {
    {"code", &orm_type_bpchar, offsetof(struct place, code_), ORM_COLUMN_KEY, 2, 0, "", "", NULL},
    {"kind", &whereabouts_type, offsetof(struct place, kind_), 0, -1, 0, "::whereabouts", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_place[] = {
    0, /* the primary key */
    0, /* places_pkey */
};

static const orm_constraint constraints_of_place[] = {
    {"places_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_place + 1, NULL},
};

const orm_entity place_entity = {
    ORM_ABI, sizeof(struct place), "Place", "place", "places",
    columns_of_place, NULL, constraints_of_place, numbers_of_place + 0,
    2, 0, 1, 1,
    offsetof(struct place, loaded), 1, 3, select_of_place,
    " WHERE this.code = $1", " ORDER BY this.code", NULL,
};

/* clang-format on */
