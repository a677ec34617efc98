/* What the runtime knows of Fish. Made by ormgen from the schema of zoo. */
#include "fish.h"
ORM_WITH_LAYOUT(struct fish_with, 10, 5);

/* clang-format off */

static const char select_of_fish[] =
    "SELECT this.id, this.taxon, this.name, this.keeper_id, this.mother_id, this.depth FROM "
    "(SELECT * FROM animals AS t0 WHERE t0.taxon IN ('fish')) AS this";

static const orm_column columns_of_fish[] = {
    {"id", &orm_type_int4, offsetof(struct animal, id_), ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY, -1, 0, "", "", "animals_id_seq"},
    {"taxon", &taxon_type, offsetof(struct animal, taxon_), ORM_COLUMN_DISCRIMINATOR, -1, 0, "::taxon", "", NULL},
    {"name", &orm_type_text, offsetof(struct animal, name_), 0, -1, 0, "", "", NULL},
    {"keeper_id", &orm_type_int4, offsetof(struct animal, keeper_id_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"mother_id", &orm_type_int4, offsetof(struct animal, mother_id_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"wingspan", &orm_type_numeric, offsetof(struct animal, wingspan_), ORM_COLUMN_BESIDE, 5, 2, "", "", NULL},
    {"words", &orm_type_text_array, offsetof(struct animal, words_), ORM_COLUMN_DEFAULT | ORM_COLUMN_BESIDE, -1, 0, "", "", NULL},
    {"teacher_id", &orm_type_int4, offsetof(struct animal, teacher_id_), ORM_COLUMN_BESIDE, -1, 0, "", "", NULL},
    {"depth", &orm_type_int4, offsetof(struct animal, deepest_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"(CASE WHEN taxon IN ('parrot') THEN (cardinality(words) > 9) END)", &orm_type_bool, offsetof(struct animal, fluent_), ORM_COLUMN_GENERATED | ORM_COLUMN_COMPUTED | ORM_COLUMN_BESIDE, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_fish[] = {
    0, /* the primary key */
    3, /* keeper */
    0, /* keeper, in Keeper */
    4, /* mother */
    0, /* mother, in Animal */
    0, /* young */
    4, /* young, in Animal */
    0, /* nest */
    0, /* nest, in Nest */
    7, /* teacher */
    0, /* teacher, in Keeper */
};

static const orm_relation relations_of_fish[] = {
    {"keeper", ORM_RELATION_OWNER, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct animal, keeper_),
        &keeper_entity, 0, 1, 1, numbers_of_fish + 1, numbers_of_fish + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"mother", ORM_RELATION_OWNER, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_SETS_NULL, ORM_LOAD_DEFAULT, offsetof(struct animal, mother_),
        &animal_entity, 2, 1, 1, numbers_of_fish + 3, numbers_of_fish + 4,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"young", ORM_RELATION_MANY, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_SETS_NULL, ORM_LOAD_DEFAULT, offsetof(struct animal, young_),
        &animal_entity, 1, 1, 1, numbers_of_fish + 5, numbers_of_fish + 6,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"nest", ORM_RELATION_ONE, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_CASCADES | ORM_RELATION_ELSEWHERE, ORM_LOAD_DEFAULT, offsetof(struct animal, nest_),
        &nest_entity, 0, 1, 1, numbers_of_fish + 7, numbers_of_fish + 8,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"teacher", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE | ORM_RELATION_ELSEWHERE, ORM_LOAD_DEFAULT, offsetof(struct animal, teacher_),
        &keeper_entity, 1, 1, 1, numbers_of_fish + 9, numbers_of_fish + 10,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_variant variants_of_fish[] = {
    {"animal", &animal_entity},
    {"bird", &bird_entity},
    {"parrot", &parrot_entity},
    {"fish", &fish_entity},
};

static const orm_lineage lineage_of_fish = {
    &animal_entity, &animal_entity,
    "(SELECT * FROM animals AS t0 WHERE t0.taxon IN ('fish'))",
    "fish", variants_of_fish, NULL, 4, 1, 1,
};

const orm_entity fish_entity = {
    ORM_ABI, sizeof(struct animal), "Fish", "fish", "animals",
    columns_of_fish, relations_of_fish, NULL, numbers_of_fish + 0,
    10, 5, 0, 1,
    offsetof(struct animal, loaded), 1, 2, select_of_fish,
    " WHERE this.id = $1", " ORDER BY this.id", &lineage_of_fish,
};

/* clang-format on */
