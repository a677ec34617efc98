/* What the runtime knows of Cage. Made by ormgen from the schema of zoo. */
#include "cage.h"

ORM_ENTITY_LAYOUT(struct cage);
ORM_WITH_LAYOUT(struct cage_with, 2, 0);

/* clang-format off */

static const char select_of_cage[] =
    "SELECT this.id, this.size FROM cages AS this";

static const orm_column columns_of_cage[] = {
    {"id", &orm_type_int4, offsetof(struct cage, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"size", &orm_type_int2, offsetof(struct cage, size_), ORM_COLUMN_DISCRIMINATOR, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_cage[] = {
    0, /* the primary key */
    0, /* cages_pkey */
};

static const orm_constraint constraints_of_cage[] = {
    {"cages_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_cage + 1, NULL},
};

static const orm_variant variants_of_cage[] = {
    {"1", &cage_entity},
};

static const orm_lineage lineage_of_cage = {
    &cage_entity, NULL,
    "cages",
    "1", variants_of_cage, NULL, 1, 1, 1,
};

const orm_entity cage_entity = {
    ORM_ABI, sizeof(struct cage), "Cage", "cage", "cages",
    columns_of_cage, NULL, constraints_of_cage, numbers_of_cage + 0,
    2, 0, 1, 1,
    offsetof(struct cage, loaded), 1, 1, select_of_cage,
    " WHERE this.id = $1", " ORDER BY this.id", &lineage_of_cage,
};

/* clang-format on */
