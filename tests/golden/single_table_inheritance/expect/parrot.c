/* What the runtime knows of Parrot. Made by ormgen from the schema of zoo. */
#include "parrot.h"
ORM_WITH_LAYOUT(struct parrot_with, 10, 5);

/* clang-format off */

static const char select_of_parrot[] =
    "SELECT this.id, this.taxon, this.name, this.keeper_id, this.mother_id, this.wingspan, "
    "this.words, this.teacher_id, (cardinality(words) > 9) FROM (SELECT * FROM animals AS t0 "
    "WHERE t0.taxon IN ('parrot')) AS this";

static const orm_column columns_of_parrot[] = {
    {"id", &orm_type_int4, offsetof(struct animal, id_), ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY, -1, 0, "", "", "animals_id_seq"},
    {"taxon", &taxon_type, offsetof(struct animal, taxon_), ORM_COLUMN_DISCRIMINATOR, -1, 0, "::taxon", "", NULL},
    {"name", &orm_type_text, offsetof(struct animal, name_), 0, -1, 0, "", "", NULL},
    {"keeper_id", &orm_type_int4, offsetof(struct animal, keeper_id_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"mother_id", &orm_type_int4, offsetof(struct animal, mother_id_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"wingspan", &orm_type_numeric, offsetof(struct animal, wingspan_), 0, 5, 2, "", "", NULL},
    {"words", &orm_type_text_array, offsetof(struct animal, words_), ORM_COLUMN_DEFAULT, -1, 0, "", "", NULL},
    {"teacher_id", &orm_type_int4, offsetof(struct animal, teacher_id_), 0, -1, 0, "", "", NULL},
    {"depth", &orm_type_int4, offsetof(struct animal, deepest_), ORM_COLUMN_NULLABLE | ORM_COLUMN_BESIDE, -1, 0, "", "", NULL},
    {"(cardinality(words) > 9)", &orm_type_bool, offsetof(struct animal, fluent_), ORM_COLUMN_GENERATED | ORM_COLUMN_COMPUTED, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_parrot[] = {
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

static const orm_relation relations_of_parrot[] = {
    {"keeper", ORM_RELATION_OWNER, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct animal, keeper_),
        &keeper_entity, 0, 1, 1, numbers_of_parrot + 1, numbers_of_parrot + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"mother", ORM_RELATION_OWNER, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_SETS_NULL, ORM_LOAD_DEFAULT, offsetof(struct animal, mother_),
        &animal_entity, 2, 1, 1, numbers_of_parrot + 3, numbers_of_parrot + 4,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"young", ORM_RELATION_MANY, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_SETS_NULL, ORM_LOAD_DEFAULT, offsetof(struct animal, young_),
        &animal_entity, 1, 1, 1, numbers_of_parrot + 5, numbers_of_parrot + 6,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"nest", ORM_RELATION_ONE, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_CASCADES, ORM_LOAD_DEFAULT, offsetof(struct animal, nest_),
        &nest_entity, 0, 1, 1, numbers_of_parrot + 7, numbers_of_parrot + 8,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"teacher", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct animal, teacher_),
        &keeper_entity, 1, 1, 1, numbers_of_parrot + 9, numbers_of_parrot + 10,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_variant variants_of_parrot[] = {
    {"animal", &animal_entity},
    {"bird", &bird_entity},
    {"parrot", &parrot_entity},
    {"fish", &fish_entity},
};

static const orm_lineage lineage_of_parrot = {
    &animal_entity, &bird_entity,
    "(SELECT * FROM animals AS t0 WHERE t0.taxon IN ('parrot'))",
    "parrot", variants_of_parrot, NULL, 4, 1, 1,
};

const orm_entity parrot_entity = {
    ORM_ABI, sizeof(struct animal), "Parrot", "parrot", "animals",
    columns_of_parrot, relations_of_parrot, NULL, numbers_of_parrot + 0,
    10, 5, 0, 1,
    offsetof(struct animal, loaded), 1, 2, select_of_parrot,
    " WHERE this.id = $1", " ORDER BY this.id", &lineage_of_parrot,
};

/* clang-format on */
