/* What the runtime knows of the schema's types. Made by ormgen from the schema of canary. */
#include "canary_types.h"

/* clang-format off */

static const orm_label labels_of_odd_enum[] = {
    "*/ \"; ?\?/ %n",
    "back\\slash\\",
    "new\nline",
    "\342\200\256right-to-left",
    "'quoted'",
};

ORM_STATIC_ASSERT(sizeof(odd_enum) == sizeof(int), "the runtime reads and writes enums as int");
const orm_type odd_enum_type = {
    ORM_KIND_ENUM, 0, sizeof(odd_enum), offsetof(odd_enum_opt, value), false,
    "\"en\"\"um */ ?\?/ \\ %n\"", NULL, labels_of_odd_enum, NULL, 5,
};

const orm_type odd_enum_array_type = {
    ORM_KIND_ARRAY, 0, sizeof(odd_enum_array), ORM_ALIGNOF(odd_enum_array), true,
    "\"en\"\"um */ ?\?/ \\ %n\"[]", &odd_enum_type, NULL, NULL, 0,
};

static const orm_field fields_of_odd_type[] = {
    {"at\"tr */", &orm_type_int4, offsetof(struct odd_type, attr)},
};

const orm_type odd_type_type = {
    ORM_KIND_COMPOSITE, 0, sizeof(odd_type), offsetof(odd_type_opt, value), false,
    "\"ty\"\"pe */ ?\?/\"", NULL, NULL, fields_of_odd_type, 1,
};

const orm_type odd_type_array_type = {
    ORM_KIND_ARRAY, 0, sizeof(odd_type_array), ORM_ALIGNOF(odd_type_array), true,
    "\"ty\"\"pe */ ?\?/\"[]", &odd_type_type, NULL, NULL, 0,
};

/* clang-format on */
