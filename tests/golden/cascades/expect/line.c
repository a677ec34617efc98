/* What the runtime knows of Line. Made by ormgen from the schema of cascades. */
#include "line.h"

ORM_ENTITY_LAYOUT(struct line);
ORM_WITH_LAYOUT(struct line_with, 2, 1);

/* clang-format off */

static const char select_of_line[] =
    "SELECT this.id, this.cart_id FROM lines AS this";

static const orm_column columns_of_line[] = {
    {"id", &orm_type_int4, offsetof(struct line, id_), ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY, -1, 0, "", "", "lines_id_seq"},
    {"cart_id", &orm_type_int4, offsetof(struct line, cart_id_), 0, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_line[] = {
    0, /* the primary key */
    1, /* cart */
    0, /* cart, in Cart */
    0, /* lines_pkey */
    1, /* lines_cart_id_fkey */
};

static const orm_relation relations_of_line[] = {
    {"cart", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct line, cart_),
        &cart_entity, 0, 1, 1, numbers_of_line + 1, numbers_of_line + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_line[] = {
    {"lines_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_line + 3, NULL},
    {"lines_cart_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_line + 4, &cart_entity},
};

const orm_entity line_entity = {
    ORM_ABI, sizeof(struct line), "Line", "line", "lines",
    columns_of_line, relations_of_line, constraints_of_line, numbers_of_line + 0,
    2, 1, 2, 1,
    offsetof(struct line, loaded), 1, 1, select_of_line,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
