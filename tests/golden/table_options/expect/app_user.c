/* What the runtime knows of AppUser. Made by ormgen from the schema of options. */
#include "app_user.h"

ORM_ENTITY_LAYOUT(struct app_user);
ORM_WITH_LAYOUT(struct app_user_with, 2, 0);

/* clang-format off */

static const char select_of_app_user[] =
    "SELECT this.\"Id\", this.\"full name\" FROM \"Mixed Case\".\"User\" AS this";

static const orm_column columns_of_app_user[] = {
    {"\"Id\"", &orm_type_int4, offsetof(struct app_user, Id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"\"full name\"", &orm_type_text, offsetof(struct app_user, full_name_), 0, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_app_user[] = {
    0, /* the primary key */
    0, /* User_pkey */
};

static const orm_constraint constraints_of_app_user[] = {
    {"User_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_app_user + 1, NULL},
};

const orm_entity app_user_entity = {
    ORM_ABI, sizeof(struct app_user), "AppUser", "app_user", "\"Mixed Case\".\"User\"",
    columns_of_app_user, NULL, constraints_of_app_user, numbers_of_app_user + 0,
    2, 0, 1, 1,
    offsetof(struct app_user, loaded), 1, 1, select_of_app_user,
    " WHERE this.\"Id\" = $1", " ORDER BY this.\"Id\"", NULL,
};

/* clang-format on */
