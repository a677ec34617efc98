/* What the runtime knows of RightSide. Made by ormgen from the schema of ordering. */
#include "right_side.h"

ORM_ENTITY_LAYOUT(struct right_side);
ORM_WITH_LAYOUT(struct right_side_with, 2, 1);

/* clang-format off */

static const char select_of_right_side[] =
    "SELECT this.id, this.other_id FROM right_side AS this";

static const orm_column columns_of_right_side[] = {
    {"id", &orm_type_int4, offsetof(struct right_side, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"other_id", &orm_type_int4, offsetof(struct right_side, other_id_), 0, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_right_side[] = {
    0, /* the primary key */
    1, /* other */
    0, /* other, in LeftSide */
    0, /* right_side_pkey */
    1, /* right_side_other_id_fkey */
};

static const orm_relation relations_of_right_side[] = {
    {"other", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct right_side, other_),
        &left_side_entity, -1, 1, 1, numbers_of_right_side + 1, numbers_of_right_side + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_right_side[] = {
    {"right_side_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_right_side + 3, NULL},
    {"right_side_other_id_fkey", ORM_FOREIGN_KEY, true, 1, numbers_of_right_side + 4, &left_side_entity},
};

const orm_entity right_side_entity = {
    ORM_ABI, sizeof(struct right_side), "RightSide", "right_side", "right_side",
    columns_of_right_side, relations_of_right_side, constraints_of_right_side, numbers_of_right_side + 0,
    2, 1, 2, 1,
    offsetof(struct right_side, loaded), 1, 4, select_of_right_side,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
