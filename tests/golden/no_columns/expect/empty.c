/* What the runtime knows of Empty. Made by ormgen from the schema of bare. */
#include "empty.h"

ORM_ENTITY_LAYOUT(struct empty);
ORM_WITH_LAYOUT(struct empty_with, 0, 0);

/* clang-format off */

static const char select_of_empty[] =
    "SELECT FROM empties AS this";

const orm_entity empty_entity = {
    ORM_ABI, sizeof(struct empty), "Empty", "empty", "empties",
    NULL, NULL, NULL, NULL,
    0, 0, 0, 0,
    offsetof(struct empty, loaded), 1, 0, select_of_empty,
    "", "", NULL,
};

/* clang-format on */
