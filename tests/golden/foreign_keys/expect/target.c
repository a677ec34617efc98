/* What the runtime knows of Target. Made by ormgen from the schema of links. */
#include "target.h"

ORM_ENTITY_LAYOUT(struct target);
ORM_WITH_LAYOUT(struct target_with, 3, 0);

/* clang-format off */

static const char select_of_target[] =
    "SELECT this.id, this.tenant, this.code FROM targets AS this";

static const orm_column columns_of_target[] = {
    {"id", &orm_type_int4, offsetof(struct target, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"tenant", &orm_type_int4, offsetof(struct target, tenant_), 0, -1, 0, "", "", NULL},
    {"code", &orm_type_text, offsetof(struct target, code_), 0, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_target[] = {
    0, /* the primary key */
    0, /* targets_pkey */
    1, 2, /* targets_tenant_code_key */
};

static const orm_constraint constraints_of_target[] = {
    {"targets_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_target + 1, NULL},
    {"targets_tenant_code_key", ORM_UNIQUE, false, 2, numbers_of_target + 2, NULL},
};

const orm_entity target_entity = {
    ORM_ABI, sizeof(struct target), "Target", "target", "targets",
    columns_of_target, NULL, constraints_of_target, numbers_of_target + 0,
    3, 0, 2, 1,
    offsetof(struct target, loaded), 1, 0, select_of_target,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
