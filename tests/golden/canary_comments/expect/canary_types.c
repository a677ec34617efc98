/* What the runtime knows of the schema's types. Made by ormgen from the schema of canary. */
#include "canary_types.h"

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

static const orm_field fields_of_pair[] = {
    {"a", &orm_type_int4, offsetof(struct pair, a)},
    {"b", &orm_type_text, offsetof(struct pair, b)},
};

const orm_type pair_type = {
    ORM_KIND_COMPOSITE, 0, sizeof(pair), offsetof(pair_opt, value), false,
    "pair", NULL, NULL, fields_of_pair, 2,
};

const orm_type pair_array_type = {
    ORM_KIND_ARRAY, 0, sizeof(pair_array), ORM_ALIGNOF(pair_array), true,
    "pair[]", &pair_type, NULL, NULL, 0,
};

/* clang-format on */
