/* What the runtime knows of Plain. Made by ormgen from the schema of options. */
#include "plain.h"

ORM_ENTITY_LAYOUT(struct plain);
ORM_WITH_LAYOUT(struct plain_with, 2, 1);

/* clang-format off */

static const char select_of_plain[] =
    "SELECT this.id, this.\"owner_Id\" FROM public.plain AS this";

static const orm_column columns_of_plain[] = {
    {"id", &orm_type_int4, offsetof(struct plain, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"\"owner_Id\"", &orm_type_int4, offsetof(struct plain, owner_Id_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_plain[] = {
    0, /* the primary key */
    1, /* owner */
    0, /* owner, in AppUser */
    0, /* plain_pkey */
    1, /* plain_owner_Id_fkey */
};

static const orm_relation relations_of_plain[] = {
    {"owner", ORM_RELATION_OWNER, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct plain, owner_),
        &app_user_entity, -1, 1, 1, numbers_of_plain + 1, numbers_of_plain + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_plain[] = {
    {"plain_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_plain + 3, NULL},
    {"plain_owner_Id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_plain + 4, &app_user_entity},
};

const orm_entity plain_entity = {
    ORM_ABI, sizeof(struct plain), "Plain", "plain", "public.plain",
    columns_of_plain, relations_of_plain, constraints_of_plain, numbers_of_plain + 0,
    2, 1, 2, 1,
    offsetof(struct plain, loaded), 1, 2, select_of_plain,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
