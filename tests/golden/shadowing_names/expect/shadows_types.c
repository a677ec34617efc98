/* What the runtime knows of the schema's types. Made by ormgen from the schema of shadows. */
#include "shadows_types.h"

/* clang-format off */

static const orm_label labels_of_value[] = {
    "low",
    "high",
};

ORM_STATIC_ASSERT(sizeof(enum value) == sizeof(int), "the runtime reads and writes enums as int");
const orm_type value_type = {
    ORM_KIND_ENUM, 0, sizeof(enum value), offsetof(value_opt, value), false,
    "value", NULL, labels_of_value, NULL, 2,
};

const orm_type value_array_type = {
    ORM_KIND_ARRAY, 0, sizeof(value_array), ORM_ALIGNOF(value_array), true,
    "value[]", &value_type, NULL, NULL, 0,
};

static const orm_field fields_of_key[] = {
    {"label", &orm_type_text, offsetof(struct key, label)},
    {"found", &orm_type_bool, offsetof(struct key, found)},
};

const orm_type key_type = {
    ORM_KIND_COMPOSITE, 0, sizeof(struct key), offsetof(key_opt, value), false,
    "key", NULL, NULL, fields_of_key, 2,
};

const orm_type key_array_type = {
    ORM_KIND_ARRAY, 0, sizeof(key_array), ORM_ALIGNOF(key_array), true,
    "key[]", &key_type, NULL, NULL, 0,
};

/* clang-format on */
