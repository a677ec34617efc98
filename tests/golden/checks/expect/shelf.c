/* What the runtime knows of Shelf. Made by ormgen from the schema of checks. */
#include "shelf.h"

ORM_ENTITY_LAYOUT(struct shelf);
ORM_WITH_LAYOUT(struct shelf_with, 4, 0);

/* clang-format off */

static const char select_of_shelf[] =
    "SELECT this.id, this.width, this.height, this.label FROM shelves AS this";

static const orm_column columns_of_shelf[] = {
    {"id", &orm_type_int4, offsetof(struct shelf, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"width", &orm_type_int4, offsetof(struct shelf, width_), 0, -1, 0, "", "", NULL},
    {"height", &orm_type_int4, offsetof(struct shelf, height_), 0, -1, 0, "", "", NULL},
    {"label", &orm_type_text, offsetof(struct shelf, label_), 0, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_shelf[] = {
    0, /* the primary key */
    0, /* shelves_pkey */
};

static const orm_constraint constraints_of_shelf[] = {
    {"shelves_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_shelf + 1, NULL},
    {"shelves_width_check", ORM_CHECK, false, 0, NULL, NULL},
    {"sane_height", ORM_CHECK, false, 0, NULL, NULL},
    {"shelves_label_check", ORM_CHECK, false, 0, NULL, NULL},
    {"shelves_check", ORM_CHECK, false, 0, NULL, NULL},
    {"not_unlucky", ORM_CHECK, false, 0, NULL, NULL},
};

const orm_entity shelf_entity = {
    ORM_ABI, sizeof(struct shelf), "Shelf", "shelf", "shelves",
    columns_of_shelf, NULL, constraints_of_shelf, numbers_of_shelf + 0,
    4, 0, 6, 1,
    offsetof(struct shelf, loaded), 1, 0, select_of_shelf,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
