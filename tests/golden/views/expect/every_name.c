/* What the runtime knows of every_name. Made by ormgen from the schema of library. */
#include "every_name.h"

ORM_ENTITY_LAYOUT(struct every_name);
ORM_WITH_LAYOUT(struct every_name_with, 2, 0);

/* clang-format off */

static const char select_of_every_name[] =
    "SELECT this.name, this.what FROM every_name AS this";

static const orm_column columns_of_every_name[] = {
    {"name", &orm_type_text, offsetof(struct every_name, name_), 0, -1, 0, "", "", NULL},
    {"what", &orm_type_text, offsetof(struct every_name, what_), 0, -1, 0, "", "", NULL},
};

const orm_entity every_name_entity = {
    ORM_ABI, sizeof(struct every_name), "every_name", "every_name", "every_name",
    columns_of_every_name, NULL, NULL, NULL,
    2, 0, 0, 0,
    offsetof(struct every_name, loaded), 1, 4, select_of_every_name,
    "", "", NULL,
};

/* clang-format on */
