/* What the runtime knows of Tree. Made by ormgen from the schema of ordering. */
#include "tree.h"

ORM_ENTITY_LAYOUT(struct tree);
ORM_WITH_LAYOUT(struct tree_with, 2, 1);

/* clang-format off */

static const char select_of_tree[] =
    "SELECT this.id, this.best_id FROM trees AS this";

static const orm_column columns_of_tree[] = {
    {"id", &orm_type_int4, offsetof(struct tree, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"best_id", &orm_type_int4, offsetof(struct tree, best_id_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_tree[] = {
    0, /* the primary key */
    1, /* best */
    0, /* best, in Leaf */
    0, /* trees_pkey */
    1, /* trees_best_id_fkey */
};

static const orm_relation relations_of_tree[] = {
    {"best", ORM_RELATION_OWNER, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct tree, best_),
        &leaf_entity, -1, 1, 1, numbers_of_tree + 1, numbers_of_tree + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_tree[] = {
    {"trees_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_tree + 3, NULL},
    {"trees_best_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_tree + 4, &leaf_entity},
};

const orm_entity tree_entity = {
    ORM_ABI, sizeof(struct tree), "Tree", "tree", "trees",
    columns_of_tree, relations_of_tree, constraints_of_tree, numbers_of_tree + 0,
    2, 1, 2, 1,
    offsetof(struct tree, loaded), 1, 0, select_of_tree,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
