/* What the runtime knows of Keeper. Made by ormgen from the schema of zoo. */
#include "keeper.h"

ORM_ENTITY_LAYOUT(struct keeper);
ORM_WITH_LAYOUT(struct keeper_with, 1, 2);

/* clang-format off */

static const char select_of_keeper[] =
    "SELECT this.id FROM keepers AS this";

static const orm_column columns_of_keeper[] = {
    {"id", &orm_type_int4, offsetof(struct keeper, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_keeper[] = {
    0, /* the primary key */
    0, /* animals */
    3, /* animals, in Animal */
    0, /* parrots */
    7, /* parrots, in Parrot */
    0, /* keepers_pkey */
};

static const orm_relation relations_of_keeper[] = {
    {"animals", ORM_RELATION_MANY, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct keeper, animals_),
        &animal_entity, 0, 1, 1, numbers_of_keeper + 1, numbers_of_keeper + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"parrots", ORM_RELATION_MANY, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct keeper, parrots_),
        &parrot_entity, 4, 1, 1, numbers_of_keeper + 3, numbers_of_keeper + 4,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_keeper[] = {
    {"keepers_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_keeper + 5, NULL},
};

const orm_entity keeper_entity = {
    ORM_ABI, sizeof(struct keeper), "Keeper", "keeper", "keepers",
    columns_of_keeper, relations_of_keeper, constraints_of_keeper, numbers_of_keeper + 0,
    1, 2, 1, 1,
    offsetof(struct keeper, loaded), 1, 0, select_of_keeper,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
