/* What the runtime knows of Site. Made by ormgen from the schema of composites. */
#include "site.h"

ORM_ENTITY_LAYOUT(struct site);
ORM_WITH_LAYOUT(struct site_with, 6, 0);

/* clang-format off */

static const char select_of_site[] =
    "SELECT this.id, this.main, this.spare, this.former, this.hit::text, this.limits FROM "
    "sites AS this";

static const orm_column columns_of_site[] = {
    {"id", &orm_type_int4, offsetof(struct site, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"main", &place_type, offsetof(struct site, main_), 0, -1, 0, "::place", "", NULL},
    {"spare", &place_type, offsetof(struct site, spare_), ORM_COLUMN_NULLABLE, -1, 0, "::place", "", NULL},
    {"former", &address_array_type, offsetof(struct site, former_), 0, -1, 0, "::address[]", "", NULL},
    {"hit", &orm_type_text, offsetof(struct site, hit_), ORM_COLUMN_NULLABLE, -1, 0, "::found", "::text", NULL},
    {"limits", &limits_type, offsetof(struct site, limits_), ORM_COLUMN_NULLABLE, -1, 0, "::limits", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_site[] = {
    0, /* the primary key */
    0, /* sites_pkey */
};

static const orm_constraint constraints_of_site[] = {
    {"sites_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_site + 1, NULL},
};

const orm_entity site_entity = {
    ORM_ABI, sizeof(struct site), "Site", "site", "sites",
    columns_of_site, NULL, constraints_of_site, numbers_of_site + 0,
    6, 0, 1, 1,
    offsetof(struct site, loaded), 1, 0, select_of_site,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
