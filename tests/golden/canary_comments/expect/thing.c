/* What the runtime knows of Thing. Made by ormgen from the schema of canary. */
#include "thing.h"

ORM_ENTITY_LAYOUT(struct thing);
ORM_WITH_LAYOUT(struct thing_with, 4, 1);

/* clang-format off */

static const char select_of_thing[] =
    "SELECT this.id, this.a, this.b, this.up_id FROM things AS this";

static const orm_column columns_of_thing[] = {
    {"id", &orm_type_int4, offsetof(struct thing, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"a", &orm_type_text, offsetof(struct thing, a_), 0, -1, 0, "", "", NULL},
    {"b", &orm_type_text, offsetof(struct thing, b_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"up_id", &orm_type_int4, offsetof(struct thing, up_id_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_thing[] = {
    0, /* the primary key */
    3, /* up */
    0, /* up, in Thing */
    0, /* things_pkey */
    3, /* things_up_id_fkey */
};

static const orm_relation relations_of_thing[] = {
    {"up", ORM_RELATION_OWNER, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct thing, up_),
        &thing_entity, -1, 1, 1, numbers_of_thing + 1, numbers_of_thing + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_thing[] = {
    {"things_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_thing + 3, NULL},
    {"things_up_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_thing + 4, &thing_entity},
};

const orm_entity thing_entity = {
    ORM_ABI, sizeof(struct thing), "Thing", "thing", "things",
    columns_of_thing, relations_of_thing, constraints_of_thing, numbers_of_thing + 0,
    4, 1, 2, 1,
    offsetof(struct thing, loaded), 1, 0, select_of_thing,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
