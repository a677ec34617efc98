/* What the runtime knows of Cart. Made by ormgen from the schema of cascades. */
#include "cart.h"

ORM_ENTITY_LAYOUT(struct cart);
ORM_WITH_LAYOUT(struct cart_with, 1, 3);

/* clang-format off */

static const char select_of_cart[] =
    "SELECT this.id FROM carts AS this";

static const orm_column columns_of_cart[] = {
    {"id", &orm_type_int4, offsetof(struct cart, id_), ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY, -1, 0, "", "", "carts_id_seq"},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_cart[] = {
    0, /* the primary key */
    0, /* lines */
    1, /* lines, in Line */
    0, /* notes */
    1, /* notes, in Note */
    0, /* events */
    1, /* events, in Event */
    0, /* carts_pkey */
};

static const orm_relation relations_of_cart[] = {
    {"lines", ORM_RELATION_MANY, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE | ORM_RELATION_CASCADE_DELETE | ORM_RELATION_CASCADE_ORPHAN, ORM_LOAD_DEFAULT, offsetof(struct cart, lines_),
        &line_entity, 0, 1, 1, numbers_of_cart + 1, numbers_of_cart + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"notes", ORM_RELATION_MANY, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE | ORM_RELATION_CASCADE_DELETE | ORM_RELATION_PASSIVE_DELETE | ORM_RELATION_DATABASE_CASCADES, ORM_LOAD_DEFAULT, offsetof(struct cart, notes_),
        &note_entity, 0, 1, 1, numbers_of_cart + 3, numbers_of_cart + 4,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"events", ORM_RELATION_MANY, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_SETS_NULL, ORM_LOAD_DEFAULT, offsetof(struct cart, events_),
        &event_entity, 0, 1, 1, numbers_of_cart + 5, numbers_of_cart + 6,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_cart[] = {
    {"carts_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_cart + 7, NULL},
};

const orm_entity cart_entity = {
    ORM_ABI, sizeof(struct cart), "Cart", "cart", "carts",
    columns_of_cart, relations_of_cart, constraints_of_cart, numbers_of_cart + 0,
    1, 3, 1, 1,
    offsetof(struct cart, loaded), 1, 0, select_of_cart,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
