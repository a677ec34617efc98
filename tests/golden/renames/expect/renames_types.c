/* What the runtime knows of the schema's types. Made by ormgen from the schema of renames. */
#include "renames_types.h"

/* clang-format off */

static const orm_label labels_of_state[] = {
    "open",
    "closed",
};

ORM_STATIC_ASSERT(sizeof(state) == sizeof(int), "the runtime reads and writes enums as int");
const orm_type state_type = {
    ORM_KIND_ENUM, 0, sizeof(state), offsetof(state_opt, value), false,
    "state", NULL, labels_of_state, NULL, 2,
};

const orm_type state_array_type = {
    ORM_KIND_ARRAY, 0, sizeof(state_array), ORM_ALIGNOF(state_array), true,
    "state[]", &state_type, NULL, NULL, 0,
};

/* clang-format on */
