/* What the runtime knows of List. Made by ormgen from the schema of words. */
#include "my_list.h"

ORM_ENTITY_LAYOUT(struct my_list);
ORM_WITH_LAYOUT(struct my_list_with, 4, 0);

/* clang-format off */

static const char select_of_my_list[] =
    "SELECT this.class, this.mood, this.\"in?\?/\", this.int64_t FROM list AS this";

static const orm_column columns_of_my_list[] = {
    {"class", &orm_type_text, offsetof(struct my_list, class_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"mood", &my_mood_type, offsetof(struct my_list, mood_), 0, -1, 0, "::mood", "", NULL},
    {"\"in?\?/\"", &orm_type_text, offsetof(struct my_list, odd_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"int64_t", &orm_type_int8, offsetof(struct my_list, int64_t_), 0, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_my_list[] = {
    0, /* the primary key */
    0, /* list_pkey */
};

static const orm_constraint constraints_of_my_list[] = {
    {"list_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_my_list + 1, NULL},
};

const orm_entity my_list_entity = {
    ORM_ABI, sizeof(struct my_list), "List", "my_list", "list",
    columns_of_my_list, NULL, constraints_of_my_list, numbers_of_my_list + 0,
    4, 0, 1, 1,
    offsetof(struct my_list, loaded), 1, 0, select_of_my_list,
    " WHERE this.class = $1", " ORDER BY this.class", NULL,
};

/* clang-format on */
