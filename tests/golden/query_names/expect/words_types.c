/* What the runtime knows of the schema's types. Made by ormgen from the schema of words. */
#include "words_types.h"

/* clang-format off */

static const orm_label labels_of_my_mood[] = {
    "calm",
    "cross",
};

ORM_STATIC_ASSERT(sizeof(my_mood) == sizeof(int), "the runtime reads and writes enums as int");
const orm_type my_mood_type = {
    ORM_KIND_ENUM, 0, sizeof(my_mood), offsetof(my_mood_opt, value), false,
    "mood", NULL, labels_of_my_mood, NULL, 2,
};

const orm_type my_mood_array_type = {
    ORM_KIND_ARRAY, 0, sizeof(my_mood_array), ORM_ALIGNOF(my_mood_array), true,
    "mood[]", &my_mood_type, NULL, NULL, 0,
};

/* clang-format on */
