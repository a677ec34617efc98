/* What the runtime knows of Box. Made by ormgen from the schema of shop. */
#include "sh_box.h"
ORM_WITH_LAYOUT(struct sh_box_with, 3, 0);

/* clang-format off */

static const char select_of_sh_box[] =
    "SELECT this.id, this.kind, this.lid FROM (SELECT t0.id AS id, t0.kind AS kind, t1.lid "
    "AS lid FROM shop.crates AS t0 JOIN shop.boxes AS t1 ON t1.id = t0.id) AS this";

static const orm_column columns_of_sh_box[] = {
    {"id", &orm_type_int4, offsetof(struct sh_crate, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"kind", &orm_type_text, offsetof(struct sh_crate, kind_), ORM_COLUMN_DISCRIMINATOR, -1, 0, "", "", NULL},
    {"lid", &orm_type_bool, offsetof(struct sh_crate, lid_), 0, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_sh_box[] = {
    0, /* the primary key */
    0, /* boxes_pkey */
    0, /* boxes_id_fkey */
};

static const orm_constraint constraints_of_sh_box[] = {
    {"boxes_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_sh_box + 1, NULL},
    {"boxes_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_sh_box + 2, &sh_crate_entity},
};

static const orm_variant variants_of_sh_box[] = {
    {NULL, &sh_crate_entity},
    {"box", &sh_box_entity},
};

static const char *const part_names_of_sh_box[] = {
    "id",
    "kind",
    NULL,
    "id",
    NULL,
    "lid",
};

static const orm_part parts_of_sh_box[] = {
    {"shop.crates", part_names_of_sh_box + 0},
    {"shop.boxes", part_names_of_sh_box + 3},
};

static const orm_lineage lineage_of_sh_box = {
    &sh_crate_entity, &sh_crate_entity,
    "(SELECT t0.id AS id, t0.kind AS kind, t1.lid AS lid FROM shop.crates AS t0 JOIN shop.boxes AS t1 ON t1.id = t0.id)",
    "box", variants_of_sh_box, parts_of_sh_box, 2, 2, 1,
};

const orm_entity sh_box_entity = {
    ORM_ABI, sizeof(struct sh_crate), "Box", "sh_box", "shop.boxes",
    columns_of_sh_box, NULL, constraints_of_sh_box, numbers_of_sh_box + 0,
    3, 0, 2, 1,
    offsetof(struct sh_crate, loaded), 1, 2, select_of_sh_box,
    " WHERE this.id = $1", " ORDER BY this.id", &lineage_of_sh_box,
};

/* clang-format on */
