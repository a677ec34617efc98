/* What the runtime knows of the schema's types. Made by ormgen from the schema of domains. */
#include "domains_types.h"

/* clang-format off */

static const orm_label labels_of_color[] = {
    "red",
    "green",
};

ORM_STATIC_ASSERT(sizeof(color) == sizeof(int), "the runtime reads and writes enums as int");
const orm_type color_type = {
    ORM_KIND_ENUM, 0, sizeof(color), offsetof(color_opt, value), false,
    "color", NULL, labels_of_color, NULL, 2,
};

const orm_type color_array_type = {
    ORM_KIND_ARRAY, 0, sizeof(color_array), ORM_ALIGNOF(color_array), true,
    "color[]", &color_type, NULL, NULL, 0,
};

/* clang-format on */
