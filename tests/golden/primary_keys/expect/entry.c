/* What the runtime knows of Entry. Made by ormgen from the schema of keys. */
#include "entry.h"

ORM_ENTITY_LAYOUT(struct entry);
ORM_WITH_LAYOUT(struct entry_with, 2, 0);

/* clang-format off */

static const char select_of_entry[] =
    "SELECT this.at, this.entry FROM logs AS this";

static const orm_column columns_of_entry[] = {
    {"at", &orm_type_timestamptz, offsetof(struct entry, at_), ORM_COLUMN_DEFAULT, -1, 0, "", "", NULL},
    {"entry", &orm_type_text, offsetof(struct entry, entry_), 0, -1, 0, "", "", NULL},
};

const orm_entity entry_entity = {
    ORM_ABI, sizeof(struct entry), "Entry", "entry", "logs",
    columns_of_entry, NULL, NULL, NULL,
    2, 0, 0, 0,
    offsetof(struct entry, loaded), 1, 3, select_of_entry,
    "", "", NULL,
};

/* clang-format on */
