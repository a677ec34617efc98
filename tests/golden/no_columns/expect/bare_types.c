/* What the runtime knows of the schema's types. Made by ormgen from the schema of bare. */
#include "bare_types.h"

/* clang-format off */

ORM_STATIC_ASSERT(sizeof(nothing) == sizeof(int), "the runtime reads and writes enums as int");
const orm_type nothing_type = {
    ORM_KIND_ENUM, 0, sizeof(nothing), offsetof(nothing_opt, value), false,
    "nothing", NULL, NULL, NULL, 0,
};

const orm_type nothing_array_type = {
    ORM_KIND_ARRAY, 0, sizeof(nothing_array), ORM_ALIGNOF(nothing_array), true,
    "nothing[]", &nothing_type, NULL, NULL, 0,
};

/* clang-format on */
