/* What the runtime knows of the schema's types. Made by ormgen from the schema of zoo. */
#include "zoo_types.h"

/* clang-format off */

static const orm_label labels_of_taxon[] = {
    "animal",
    "bird",
    "parrot",
    "fish",
};

ORM_STATIC_ASSERT(sizeof(taxon) == sizeof(int), "the runtime reads and writes enums as int");
const orm_type taxon_type = {
    ORM_KIND_ENUM, 0, sizeof(taxon), offsetof(taxon_opt, value), false,
    "taxon", NULL, labels_of_taxon, NULL, 4,
};

const orm_type taxon_array_type = {
    ORM_KIND_ARRAY, 0, sizeof(taxon_array), ORM_ALIGNOF(taxon_array), true,
    "taxon[]", &taxon_type, NULL, NULL, 0,
};

/* clang-format on */
