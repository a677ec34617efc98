/* What the runtime knows of Order. Made by ormgen from the schema of defaults. */
#include "order.h"

ORM_ENTITY_LAYOUT(struct order);
ORM_WITH_LAYOUT(struct order_with, 12, 0);

/* clang-format off */

static const char select_of_order[] =
    "SELECT this.id, this.number, this.state, this.quantity, this.price, this.placed_at, "
    "this.due_on, this.token, this.options, this.quoted, this.notes, this.tags FROM orders "
    "AS this";

static const orm_column columns_of_order[] = {
    {"id", &orm_type_int8, offsetof(struct order, id_), ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY, -1, 0, "", "", "orders_id_seq"},
    {"number", &orm_type_int4, offsetof(struct order, number_), ORM_COLUMN_IDENTITY_ALWAYS, -1, 0, "", "", "orders_number_seq"},
    {"state", &orm_type_text, offsetof(struct order, state_), ORM_COLUMN_DEFAULT, -1, 0, "", "", NULL},
    {"quantity", &orm_type_int4, offsetof(struct order, quantity_), ORM_COLUMN_DEFAULT, -1, 0, "", "", NULL},
    {"price", &orm_type_numeric, offsetof(struct order, price_), ORM_COLUMN_DEFAULT, 10, 2, "", "", NULL},
    {"placed_at", &orm_type_timestamptz, offsetof(struct order, placed_at_), ORM_COLUMN_DEFAULT, -1, 0, "", "", NULL},
    {"due_on", &orm_type_date, offsetof(struct order, due_on_), ORM_COLUMN_DEFAULT, -1, 0, "", "", NULL},
    {"token", &orm_type_uuid, offsetof(struct order, token_), ORM_COLUMN_DEFAULT, -1, 0, "", "", NULL},
    {"options", &orm_type_jsonb, offsetof(struct order, options_), ORM_COLUMN_DEFAULT, -1, 0, "", "", NULL},
    {"quoted", &orm_type_text, offsetof(struct order, quoted_), ORM_COLUMN_DEFAULT, -1, 0, "", "", NULL},
    {"notes", &orm_type_text, offsetof(struct order, notes_), ORM_COLUMN_NULLABLE | ORM_COLUMN_DEFAULT, -1, 0, "", "", NULL},
    {"tags", &orm_type_text_array, offsetof(struct order, tags_), ORM_COLUMN_DEFAULT, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_order[] = {
    0, /* the primary key */
    0, /* orders_pkey */
};

static const orm_constraint constraints_of_order[] = {
    {"orders_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_order + 1, NULL},
};

const orm_entity order_entity = {
    ORM_ABI, sizeof(struct order), "Order", "order", "orders",
    columns_of_order, NULL, constraints_of_order, numbers_of_order + 0,
    12, 0, 1, 1,
    offsetof(struct order, loaded), 1, 0, select_of_order,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
