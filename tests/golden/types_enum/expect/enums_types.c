/* What the runtime knows of the schema's types. Made by ormgen from the schema of enums. */
#include "enums_types.h"

/* clang-format off */

static const orm_label labels_of_employment[] = {
    "full_time",
    "part_time",
    "on leave",
    "größer",
};

ORM_STATIC_ASSERT(sizeof(employment) == sizeof(int), "the runtime reads and writes enums as int");
const orm_type employment_type = {
    ORM_KIND_ENUM, 0, sizeof(employment), offsetof(employment_opt, value), false,
    "hr.employment", NULL, labels_of_employment, NULL, 4,
};

const orm_type employment_array_type = {
    ORM_KIND_ARRAY, 0, sizeof(employment_array), ORM_ALIGNOF(employment_array), true,
    "hr.employment[]", &employment_type, NULL, NULL, 0,
};

static const orm_label labels_of_audit_level[] = {
    "debug",
    "info",
    "warning",
    "error",
};

ORM_STATIC_ASSERT(sizeof(audit_level) == sizeof(int), "the runtime reads and writes enums as int");
const orm_type audit_level_type = {
    ORM_KIND_ENUM, 0, sizeof(audit_level), offsetof(audit_level_opt, value), false,
    "audit.level", NULL, labels_of_audit_level, NULL, 4,
};

const orm_type audit_level_array_type = {
    ORM_KIND_ARRAY, 0, sizeof(audit_level_array), ORM_ALIGNOF(audit_level_array), true,
    "audit.level[]", &audit_level_type, NULL, NULL, 0,
};

static const orm_label labels_of_weird[] = {
    "a",
    "B",
};

ORM_STATIC_ASSERT(sizeof(weird) == sizeof(int), "the runtime reads and writes enums as int");
const orm_type weird_type = {
    ORM_KIND_ENUM, 0, sizeof(weird), offsetof(weird_opt, value), false,
    "hr.\"Weird Name\"", NULL, labels_of_weird, NULL, 2,
};

const orm_type weird_array_type = {
    ORM_KIND_ARRAY, 0, sizeof(weird_array), ORM_ALIGNOF(weird_array), true,
    "hr.\"Weird Name\"[]", &weird_type, NULL, NULL, 0,
};

/* clang-format on */
