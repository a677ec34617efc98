/* What the runtime knows of Twin. Made by ormgen from the schema of shop. */
#include "sh_twin.h"

ORM_ENTITY_LAYOUT(struct sh_twin);
ORM_WITH_LAYOUT(struct sh_twin_with, 2, 2);

/* clang-format off */

static const char select_of_sh_twin[] =
    "SELECT this.a_id, this.b_id FROM shop.item_twins AS this";

static const orm_column columns_of_sh_twin[] = {
    {"a_id", &orm_type_int4, offsetof(struct sh_twin, a_id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"b_id", &orm_type_int4, offsetof(struct sh_twin, b_id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_sh_twin[] = {
    0, 1, /* the primary key */
    0, /* a */
    0, /* a, in Item */
    1, /* b */
    0, /* b, in Item */
    0, 1, /* item_twins_pkey */
    0, /* item_twins_a_id_fkey */
    1, /* item_twins_b_id_fkey */
};

static const orm_relation relations_of_sh_twin[] = {
    {"a", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct sh_twin, a_),
        &sh_item_entity, -1, 1, 1, numbers_of_sh_twin + 2, numbers_of_sh_twin + 3,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"b", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct sh_twin, b_),
        &sh_item_entity, -1, 1, 1, numbers_of_sh_twin + 4, numbers_of_sh_twin + 5,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_sh_twin[] = {
    {"item_twins_pkey", ORM_PRIMARY_KEY, false, 2, numbers_of_sh_twin + 6, NULL},
    {"item_twins_a_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_sh_twin + 8, &sh_item_entity},
    {"item_twins_b_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_sh_twin + 9, &sh_item_entity},
};

const orm_entity sh_twin_entity = {
    ORM_ABI, sizeof(struct sh_twin), "Twin", "sh_twin", "shop.item_twins",
    columns_of_sh_twin, relations_of_sh_twin, constraints_of_sh_twin, numbers_of_sh_twin + 0,
    2, 2, 3, 2,
    offsetof(struct sh_twin, loaded), 1, 1, select_of_sh_twin,
    " WHERE this.a_id = $1 AND this.b_id = $2", " ORDER BY this.a_id, this.b_id", NULL,
};

/* clang-format on */
