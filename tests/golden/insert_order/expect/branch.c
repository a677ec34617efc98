/* What the runtime knows of Branch. Made by ormgen from the schema of ordering. */
#include "branch.h"

ORM_ENTITY_LAYOUT(struct branch);
ORM_WITH_LAYOUT(struct branch_with, 2, 1);

/* clang-format off */

static const char select_of_branch[] =
    "SELECT this.id, this.tree_id FROM branches AS this";

static const orm_column columns_of_branch[] = {
    {"id", &orm_type_int4, offsetof(struct branch, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"tree_id", &orm_type_int4, offsetof(struct branch, tree_id_), 0, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_branch[] = {
    0, /* the primary key */
    1, /* tree */
    0, /* tree, in Tree */
    0, /* branches_pkey */
    1, /* branches_tree_id_fkey */
};

static const orm_relation relations_of_branch[] = {
    {"tree", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct branch, tree_),
        &tree_entity, -1, 1, 1, numbers_of_branch + 1, numbers_of_branch + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_branch[] = {
    {"branches_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_branch + 3, NULL},
    {"branches_tree_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_branch + 4, &tree_entity},
};

const orm_entity branch_entity = {
    ORM_ABI, sizeof(struct branch), "Branch", "branch", "branches",
    columns_of_branch, relations_of_branch, constraints_of_branch, numbers_of_branch + 0,
    2, 1, 2, 1,
    offsetof(struct branch, loaded), 1, 1, select_of_branch,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
