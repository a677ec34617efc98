/* What the runtime knows of the schema's types. Made by ormgen from the schema of kinds. */
#include "kinds_types.h"

/* clang-format off */

static const orm_label labels_of_colour[] = {
    "red",
    "green",
    "dark blue",
};

ORM_STATIC_ASSERT(sizeof(colour) == sizeof(int), "the runtime reads and writes enums as int");
const orm_type colour_type = {
    ORM_KIND_ENUM, 0, sizeof(colour), offsetof(colour_opt, value), false,
    "colour", NULL, labels_of_colour, NULL, 3,
};

const orm_type colour_array_type = {
    ORM_KIND_ARRAY, 0, sizeof(colour_array), ORM_ALIGNOF(colour_array), true,
    "colour[]", &colour_type, NULL, NULL, 0,
};

static const orm_field fields_of_size[] = {
    {"width", &orm_type_int4, offsetof(struct size, width)},
    {"height", &orm_type_int4, offsetof(struct size, height)},
    {"name", &orm_type_text, offsetof(struct size, name)},
};

const orm_type size_type = {
    ORM_KIND_COMPOSITE, 0, sizeof(size), offsetof(size_opt, value), false,
    "size", NULL, NULL, fields_of_size, 3,
};

const orm_type size_array_type = {
    ORM_KIND_ARRAY, 0, sizeof(size_array), ORM_ALIGNOF(size_array), true,
    "size[]", &size_type, NULL, NULL, 0,
};

/* clang-format on */
