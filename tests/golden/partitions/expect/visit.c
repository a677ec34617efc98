/* What the runtime knows of Visit. Made by ormgen from the schema of partitions. */
#include "visit.h"

ORM_ENTITY_LAYOUT(struct visit);
ORM_WITH_LAYOUT(struct visit_with, 2, 0);

/* clang-format off */

static const char select_of_visit[] =
    "SELECT this.id, this.data FROM sessions AS this";

static const orm_column columns_of_visit[] = {
    {"id", &orm_type_uuid, offsetof(struct visit, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"data", &orm_type_jsonb, offsetof(struct visit, data_), 0, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_visit[] = {
    0, /* the primary key */
    0, /* sessions_pkey */
};

static const orm_constraint constraints_of_visit[] = {
    {"sessions_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_visit + 1, NULL},
};

const orm_entity visit_entity = {
    ORM_ABI, sizeof(struct visit), "Visit", "visit", "sessions",
    columns_of_visit, NULL, constraints_of_visit, numbers_of_visit + 0,
    2, 0, 1, 1,
    offsetof(struct visit, loaded), 1, 1, select_of_visit,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
