/* What the runtime knows of Note. Made by ormgen from the schema of cascades. */
#include "note.h"

ORM_ENTITY_LAYOUT(struct note);
ORM_WITH_LAYOUT(struct note_with, 2, 1);

/* clang-format off */

static const char select_of_note[] =
    "SELECT this.id, this.cart_id FROM notes AS this";

static const orm_column columns_of_note[] = {
    {"id", &orm_type_int4, offsetof(struct note, id_), ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY, -1, 0, "", "", "notes_id_seq"},
    {"cart_id", &orm_type_int4, offsetof(struct note, cart_id_), 0, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_note[] = {
    0, /* the primary key */
    1, /* cart */
    0, /* cart, in Cart */
    0, /* notes_pkey */
    1, /* notes_cart_id_fkey */
};

static const orm_relation relations_of_note[] = {
    {"cart", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_CASCADES, ORM_LOAD_DEFAULT, offsetof(struct note, cart_),
        &cart_entity, 1, 1, 1, numbers_of_note + 1, numbers_of_note + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_note[] = {
    {"notes_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_note + 3, NULL},
    {"notes_cart_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_note + 4, &cart_entity},
};

const orm_entity note_entity = {
    ORM_ABI, sizeof(struct note), "Note", "note", "notes",
    columns_of_note, relations_of_note, constraints_of_note, numbers_of_note + 0,
    2, 1, 2, 1,
    offsetof(struct note, loaded), 1, 2, select_of_note,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
