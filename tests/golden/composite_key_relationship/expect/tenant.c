/* What the runtime knows of Tenant. Made by ormgen from the schema of tenants. */
#include "tenant.h"

ORM_ENTITY_LAYOUT(struct tenant);
ORM_WITH_LAYOUT(struct tenant_with, 1, 1);

/* clang-format off */

static const char select_of_tenant[] =
    "SELECT this.id FROM tenants AS this";

static const orm_column columns_of_tenant[] = {
    {"id", &orm_type_int4, offsetof(struct tenant, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_tenant[] = {
    0, /* the primary key */
    0, /* projects */
    0, /* projects, in Project */
    0, /* tenants_pkey */
};

static const orm_relation relations_of_tenant[] = {
    {"projects", ORM_RELATION_MANY, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct tenant, projects_),
        &project_entity, 0, 1, 1, numbers_of_tenant + 1, numbers_of_tenant + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_tenant[] = {
    {"tenants_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_tenant + 3, NULL},
};

const orm_entity tenant_entity = {
    ORM_ABI, sizeof(struct tenant), "Tenant", "tenant", "tenants",
    columns_of_tenant, relations_of_tenant, constraints_of_tenant, numbers_of_tenant + 0,
    1, 1, 1, 1,
    offsetof(struct tenant, loaded), 1, 0, select_of_tenant,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
