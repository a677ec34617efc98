/* What the runtime knows of Leaf. Made by ormgen from the schema of ordering. */
#include "leaf.h"

ORM_ENTITY_LAYOUT(struct leaf);
ORM_WITH_LAYOUT(struct leaf_with, 2, 1);

/* clang-format off */

static const char select_of_leaf[] =
    "SELECT this.id, this.branch_id FROM leaves AS this";

static const orm_column columns_of_leaf[] = {
    {"id", &orm_type_int4, offsetof(struct leaf, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"branch_id", &orm_type_int4, offsetof(struct leaf, branch_id_), 0, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_leaf[] = {
    0, /* the primary key */
    1, /* branch */
    0, /* branch, in Branch */
    0, /* leaves_pkey */
    1, /* leaves_branch_id_fkey */
};

static const orm_relation relations_of_leaf[] = {
    {"branch", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct leaf, branch_),
        &branch_entity, -1, 1, 1, numbers_of_leaf + 1, numbers_of_leaf + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_leaf[] = {
    {"leaves_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_leaf + 3, NULL},
    {"leaves_branch_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_leaf + 4, &branch_entity},
};

const orm_entity leaf_entity = {
    ORM_ABI, sizeof(struct leaf), "Leaf", "leaf", "leaves",
    columns_of_leaf, relations_of_leaf, constraints_of_leaf, numbers_of_leaf + 0,
    2, 1, 2, 1,
    offsetof(struct leaf, loaded), 1, 2, select_of_leaf,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
