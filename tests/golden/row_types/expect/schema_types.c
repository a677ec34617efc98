/* What the runtime knows of the schema's types. Made by ormgen from the schema of schema. */
#include "schema_types.h"

/* clang-format off */

static const orm_label labels_of_whereabouts[] = {
    "town",
    "village",
};

ORM_STATIC_ASSERT(sizeof(whereabouts) == sizeof(int), "the runtime reads and writes enums as int");
const orm_type whereabouts_type = {
    ORM_KIND_ENUM, 0, sizeof(whereabouts), offsetof(whereabouts_opt, value), false,
    "whereabouts", NULL, labels_of_whereabouts, NULL, 2,
};

const orm_type whereabouts_array_type = {
    ORM_KIND_ARRAY, 0, sizeof(whereabouts_array), ORM_ALIGNOF(whereabouts_array), true,
    "whereabouts[]", &whereabouts_type, NULL, NULL, 0,
};

/* clang-format on */
