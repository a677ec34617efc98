/* What the runtime knows of Crate. Made by ormgen from the schema of shop. */
#include "sh_crate.h"

ORM_ENTITY_LAYOUT(struct sh_crate);
ORM_WITH_LAYOUT(struct sh_crate_with, 3, 0);

/* clang-format off */

static const char select_of_sh_crate[] =
    "SELECT this.id, this.kind, this.lid FROM (SELECT t0.id AS id, t0.kind AS kind, t1.lid "
    "AS lid FROM shop.crates AS t0 LEFT JOIN shop.boxes AS t1 ON t1.id = t0.id) AS this";

static const orm_column columns_of_sh_crate[] = {
    {"id", &orm_type_int4, offsetof(struct sh_crate, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"kind", &orm_type_text, offsetof(struct sh_crate, kind_), ORM_COLUMN_DISCRIMINATOR, -1, 0, "", "", NULL},
    {"lid", &orm_type_bool, offsetof(struct sh_crate, lid_), ORM_COLUMN_BELOW, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_sh_crate[] = {
    0, /* the primary key */
    0, /* crates_pkey */
};

static const orm_constraint constraints_of_sh_crate[] = {
    {"crates_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_sh_crate + 1, NULL},
};

static const orm_variant variants_of_sh_crate[] = {
    {NULL, &sh_crate_entity},
    {"box", &sh_box_entity},
};

static const orm_lineage lineage_of_sh_crate = {
    &sh_crate_entity, NULL,
    "(SELECT t0.id AS id, t0.kind AS kind, t1.lid AS lid FROM shop.crates AS t0 LEFT JOIN shop.boxes AS t1 ON t1.id = t0.id)",
    NULL, variants_of_sh_crate, NULL, 2, 1, 1,
};

const orm_entity sh_crate_entity = {
    ORM_ABI, sizeof(struct sh_crate), "Crate", "sh_crate", "shop.crates",
    columns_of_sh_crate, NULL, constraints_of_sh_crate, numbers_of_sh_crate + 0,
    3, 0, 1, 1,
    offsetof(struct sh_crate, loaded), 1, 2, select_of_sh_crate,
    " WHERE this.id = $1", " ORDER BY this.id", &lineage_of_sh_crate,
};

/* clang-format on */
