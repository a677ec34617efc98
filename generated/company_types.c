/* What the runtime knows of the schema's types. Made by ormgen from the schema of company. */
#include "company_types.h"

/* clang-format off */

static const orm_label labels_of_employment[] = {
    "full_time",
    "part_time",
    "contractor",
};

ORM_STATIC_ASSERT(sizeof(employment) == sizeof(int), "the runtime reads and writes enums as int");
const orm_type employment_type = {
    ORM_KIND_ENUM, 0, sizeof(employment), offsetof(employment_opt, value), false,
    "employment", NULL, labels_of_employment, NULL, 3,
};

const orm_type employment_array_type = {
    ORM_KIND_ARRAY, 0, sizeof(employment_array), ORM_ALIGNOF(employment_array), true,
    "employment[]", &employment_type, NULL, NULL, 0,
};

/* clang-format on */
