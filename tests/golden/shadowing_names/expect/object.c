/* What the runtime knows of Object. Made by ormgen from the schema of shadows. */
#include "object.h"

ORM_ENTITY_LAYOUT(struct object);
ORM_WITH_LAYOUT(struct object_with, 3, 2);

/* clang-format off */

static const char select_of_object[] =
    "SELECT this.value, this.\"out\", this.other_session FROM objects AS this";

static const orm_column columns_of_object[] = {
    {"value", &value_type, offsetof(struct object, value_), ORM_COLUMN_KEY, -1, 0, "::value", "", NULL},
    {"\"out\"", &key_type, offsetof(struct object, out_), ORM_COLUMN_NULLABLE, -1, 0, "::key", "", NULL},
    {"other_session", &orm_type_text, offsetof(struct object, other_session_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_object[] = {
    0, /* the primary key */
    2, /* other */
    0, /* other, in Session */
    0, /* status */
    2, /* status, in List */
    0, /* objects_pkey */
    2, /* objects_other_session_fkey */
};

static const orm_relation relations_of_object[] = {
    {"other", ORM_RELATION_OWNER, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct object, other_),
        &session_entity, 0, 1, 1, numbers_of_object + 1, numbers_of_object + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"status", ORM_RELATION_MANY, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct object, status_),
        &list_entity, 0, 1, 1, numbers_of_object + 3, numbers_of_object + 4,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_object[] = {
    {"objects_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_object + 5, NULL},
    {"objects_other_session_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_object + 6, &session_entity},
};

const orm_entity object_entity = {
    ORM_ABI, sizeof(struct object), "Object", "object", "objects",
    columns_of_object, relations_of_object, constraints_of_object, numbers_of_object + 0,
    3, 2, 2, 1,
    offsetof(struct object, loaded), 1, 1, select_of_object,
    " WHERE this.value = $1::value", " ORDER BY this.value", NULL,
};

/* clang-format on */
