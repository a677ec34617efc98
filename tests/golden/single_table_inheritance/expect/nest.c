/* What the runtime knows of Nest. Made by ormgen from the schema of zoo. */
#include "nest.h"

ORM_ENTITY_LAYOUT(struct nest);
ORM_WITH_LAYOUT(struct nest_with, 2, 1);

/* clang-format off */

static const char select_of_nest[] =
    "SELECT this.builder_id, this.height FROM nests AS this";

static const orm_column columns_of_nest[] = {
    {"builder_id", &orm_type_int4, offsetof(struct nest, builder_id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"height", &orm_type_int4, offsetof(struct nest, height_), 0, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_nest[] = {
    0, /* the primary key */
    0, /* builder */
    0, /* builder, in Bird */
    0, /* nests_pkey */
    0, /* nests_builder_id_fkey */
};

static const orm_relation relations_of_nest[] = {
    {"builder", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_CASCADES, ORM_LOAD_DEFAULT, offsetof(struct nest, builder_),
        &bird_entity, 3, 1, 1, numbers_of_nest + 1, numbers_of_nest + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_nest[] = {
    {"nests_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_nest + 3, NULL},
    {"nests_builder_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_nest + 4, &animal_entity},
};

const orm_entity nest_entity = {
    ORM_ABI, sizeof(struct nest), "Nest", "nest", "nests",
    columns_of_nest, relations_of_nest, constraints_of_nest, numbers_of_nest + 0,
    2, 1, 2, 1,
    offsetof(struct nest, loaded), 1, 3, select_of_nest,
    " WHERE this.builder_id = $1", " ORDER BY this.builder_id", NULL,
};

/* clang-format on */
