/* What the runtime knows of Item. Made by ormgen from the schema of shop. */
#include "sh_item.h"

ORM_ENTITY_LAYOUT(struct sh_item);
ORM_WITH_LAYOUT(struct sh_item_with, 3, 1);

/* clang-format off */

static const char select_of_sh_item[] =
    "SELECT this.id, this.size, this.at FROM shop.items AS this";

static const orm_column columns_of_sh_item[] = {
    {"id", &orm_type_int4, offsetof(struct sh_item, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"size", &sh_size_type, offsetof(struct sh_item, size_), 0, -1, 0, "::shop.size", "", NULL},
    {"at", &sh_spot_type, offsetof(struct sh_item, at_), ORM_COLUMN_NULLABLE, -1, 0, "::shop.spot", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_sh_item[] = {
    0, /* the primary key */
    0, /* twins */
    0, /* twins, in Item */
    0, /* items_pkey */
};

static const char *const texts_of_sh_item[] = {
    "a_id",
    "b_id",
};

static const orm_relation relations_of_sh_item[] = {
    {"twins", ORM_RELATION_THROUGH, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct sh_item, twins_),
        &sh_item_entity, -1, 1, 1, numbers_of_sh_item + 1, numbers_of_sh_item + 2,
        "shop.item_twins", texts_of_sh_item + 0, texts_of_sh_item + 1, &sh_twin_entity,
        "", "", ""},
};

static const orm_constraint constraints_of_sh_item[] = {
    {"items_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_sh_item + 3, NULL},
};

const orm_entity sh_item_entity = {
    ORM_ABI, sizeof(struct sh_item), "Item", "sh_item", "shop.items",
    columns_of_sh_item, relations_of_sh_item, constraints_of_sh_item, numbers_of_sh_item + 0,
    3, 1, 1, 1,
    offsetof(struct sh_item, loaded), 1, 0, select_of_sh_item,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
