/* What the runtime knows of Tag. Made by ormgen from the schema of keys. */
#include "tag.h"

ORM_ENTITY_LAYOUT(struct tag);
ORM_WITH_LAYOUT(struct tag_with, 1, 0);

/* clang-format off */

static const char select_of_tag[] =
    "SELECT this.tag FROM tags AS this";

static const orm_column columns_of_tag[] = {
    {"tag", &orm_type_text, offsetof(struct tag, tag_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_tag[] = {
    0, /* the primary key */
    0, /* tags_pkey */
};

static const orm_constraint constraints_of_tag[] = {
    {"tags_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_tag + 1, NULL},
};

const orm_entity tag_entity = {
    ORM_ABI, sizeof(struct tag), "Tag", "tag", "tags",
    columns_of_tag, NULL, constraints_of_tag, numbers_of_tag + 0,
    1, 0, 1, 1,
    offsetof(struct tag, loaded), 1, 2, select_of_tag,
    " WHERE this.tag = $1", " ORDER BY this.tag", NULL,
};

/* clang-format on */
