/* What the runtime knows of the schema's types. Made by ormgen from the schema of people. */
#include "people_types.h"

/* clang-format off */

static const orm_label labels_of_mood[] = {
    "calm",
    "cross",
};

ORM_STATIC_ASSERT(sizeof(mood) == sizeof(int), "the runtime reads and writes enums as int");
const orm_type mood_type = {
    ORM_KIND_ENUM, 0, sizeof(mood), offsetof(mood_opt, value), false,
    "mood", NULL, labels_of_mood, NULL, 2,
};

const orm_type mood_array_type = {
    ORM_KIND_ARRAY, 0, sizeof(mood_array), ORM_ALIGNOF(mood_array), true,
    "mood[]", &mood_type, NULL, NULL, 0,
};

/* clang-format on */
