/* What the runtime knows of Named. Made by ormgen from the schema of schema. */
#include "named.h"

ORM_ENTITY_LAYOUT(struct named);
ORM_WITH_LAYOUT(struct named_with, 1, 0);

/* clang-format off */

static const char select_of_named[] =
    "SELECT this.name FROM named AS this";

static const orm_column columns_of_named[] = {
    {"name", &orm_type_text, offsetof(struct named, name_), 0, -1, 0, "", "", NULL},
};

const orm_entity named_entity = {
    ORM_ABI, sizeof(struct named), "Named", "named", "named",
    columns_of_named, NULL, NULL, NULL,
    1, 0, 0, 0,
    offsetof(struct named, loaded), 1, 2, select_of_named,
    "", "", NULL,
};

/* clang-format on */
