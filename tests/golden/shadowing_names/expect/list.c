/* What the runtime knows of List. Made by ormgen from the schema of shadows. */
#include "list.h"

ORM_ENTITY_LAYOUT(struct list);
ORM_WITH_LAYOUT(struct list_with, 3, 1);

/* clang-format off */

static const char select_of_list[] =
    "SELECT this.\"default\", this.class, this.object_value FROM lists AS this";

static const orm_column columns_of_list[] = {
    {"\"default\"", &orm_type_int4, offsetof(struct list, default_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"class", &orm_type_text, offsetof(struct list, class_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"object_value", &value_type, offsetof(struct list, object_value_), 0, -1, 0, "::value", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_list[] = {
    0, 1, /* the primary key */
    2, /* object */
    0, /* object, in Object */
    0, 1, /* lists_pkey */
    2, /* lists_object_value_fkey */
};

static const orm_relation relations_of_list[] = {
    {"object", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct list, object_),
        &object_entity, 1, 1, 1, numbers_of_list + 2, numbers_of_list + 3,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_list[] = {
    {"lists_pkey", ORM_PRIMARY_KEY, false, 2, numbers_of_list + 4, NULL},
    {"lists_object_value_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_list + 6, &object_entity},
};

const orm_entity list_entity = {
    ORM_ABI, sizeof(struct list), "List", "list", "lists",
    columns_of_list, relations_of_list, constraints_of_list, numbers_of_list + 0,
    3, 1, 2, 2,
    offsetof(struct list, loaded), 1, 2, select_of_list,
    " WHERE this.\"default\" = $1 AND this.class = $2", " ORDER BY this.\"default\", this.class", NULL,
};

/* clang-format on */
