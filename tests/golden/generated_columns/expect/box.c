/* What the runtime knows of Box. Made by ormgen from the schema of generated. */
#include "box.h"

ORM_ENTITY_LAYOUT(struct box);
ORM_WITH_LAYOUT(struct box_with, 7, 0);

/* clang-format off */

static const char select_of_box[] =
    "SELECT this.id, this.width, this.height, this.depth, this.area, this.volume, "
    "this.label FROM boxes AS this";

static const orm_column columns_of_box[] = {
    {"id", &orm_type_int4, offsetof(struct box, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"width", &orm_type_numeric, offsetof(struct box, width_), 0, -1, 0, "", "", NULL},
    {"height", &orm_type_numeric, offsetof(struct box, height_), 0, -1, 0, "", "", NULL},
    {"depth", &orm_type_numeric, offsetof(struct box, depth_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"area", &orm_type_numeric, offsetof(struct box, area_), ORM_COLUMN_GENERATED, -1, 0, "", "", NULL},
    {"volume", &orm_type_numeric, offsetof(struct box, volume_), ORM_COLUMN_NULLABLE | ORM_COLUMN_GENERATED, -1, 0, "", "", NULL},
    {"label", &orm_type_text, offsetof(struct box, label_), ORM_COLUMN_GENERATED, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_box[] = {
    0, /* the primary key */
    0, /* boxes_pkey */
};

static const orm_constraint constraints_of_box[] = {
    {"boxes_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_box + 1, NULL},
};

const orm_entity box_entity = {
    ORM_ABI, sizeof(struct box), "Box", "box", "boxes",
    columns_of_box, NULL, constraints_of_box, numbers_of_box + 0,
    7, 0, 1, 1,
    offsetof(struct box, loaded), 1, 0, select_of_box,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
