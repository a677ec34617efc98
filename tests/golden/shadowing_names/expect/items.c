/* What the runtime knows of Items. Made by ormgen from the schema of shadows. */
#include "items.h"

ORM_ENTITY_LAYOUT(struct items);
ORM_WITH_LAYOUT(struct items_with, 2, 1);

/* clang-format off */

static const char select_of_items[] =
    "SELECT this.id, this.owner_value FROM items AS this";

static const orm_column columns_of_items[] = {
    {"id", &orm_type_int4, offsetof(struct items, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"owner_value", &value_type, offsetof(struct items, owner_value_), ORM_COLUMN_NULLABLE, -1, 0, "::value", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_items[] = {
    0, /* the primary key */
    1, /* owner */
    0, /* owner, in Object */
    0, /* items_pkey */
    1, /* items_owner_value_fkey */
};

static const orm_relation relations_of_items[] = {
    {"owner", ORM_RELATION_OWNER, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct items, owner_),
        &object_entity, -1, 1, 1, numbers_of_items + 1, numbers_of_items + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_items[] = {
    {"items_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_items + 3, NULL},
    {"items_owner_value_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_items + 4, &object_entity},
};

const orm_entity items_entity = {
    ORM_ABI, sizeof(struct items), "Items", "items", "items",
    columns_of_items, relations_of_items, constraints_of_items, numbers_of_items + 0,
    2, 1, 2, 1,
    offsetof(struct items, loaded), 1, 3, select_of_items,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
