/* What the runtime knows of Source. Made by ormgen from the schema of links. */
#include "source.h"

ORM_ENTITY_LAYOUT(struct source);
ORM_WITH_LAYOUT(struct source_with, 9, 6);

/* clang-format off */

static const char select_of_source[] =
    "SELECT this.id, this.tenant, this.code, this.plain_id, this.cascading_id, "
    "this.nulling_id, this.fallback_id, this.late_id, this.other FROM sources AS this";

static const orm_column columns_of_source[] = {
    {"id", &orm_type_int4, offsetof(struct source, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"tenant", &orm_type_int4, offsetof(struct source, tenant_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"code", &orm_type_text, offsetof(struct source, code_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"plain_id", &orm_type_int4, offsetof(struct source, plain_id_), 0, -1, 0, "", "", NULL},
    {"cascading_id", &orm_type_int4, offsetof(struct source, cascading_id_), 0, -1, 0, "", "", NULL},
    {"nulling_id", &orm_type_int4, offsetof(struct source, nulling_id_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"fallback_id", &orm_type_int4, offsetof(struct source, fallback_id_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"late_id", &orm_type_int4, offsetof(struct source, late_id_), 0, -1, 0, "", "", NULL},
    {"other", &orm_type_int4, offsetof(struct source, other_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_source[] = {
    0, /* the primary key */
    3, /* plain */
    0, /* plain, in Target */
    4, /* cascading */
    0, /* cascading, in Target */
    5, /* nulling */
    0, /* nulling, in Target */
    6, /* fallback */
    0, /* fallback, in Target */
    7, /* late */
    0, /* late, in Target */
    1, 2, /* pair */
    1, 2, /* pair, in Target */
    0, /* sources_pkey */
    3, /* sources_plain_id_fkey */
    4, /* sources_cascading_id_fkey */
    5, /* sources_nulling_id_fkey */
    6, /* sources_fallback_id_fkey */
    7, /* sources_late_id_fkey */
    1, 2, /* source_pair */
    8, /* bare */
};

static const orm_relation relations_of_source[] = {
    {"plain", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct source, plain_),
        &target_entity, -1, 1, 1, numbers_of_source + 1, numbers_of_source + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"cascading", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_CASCADES, ORM_LOAD_DEFAULT, offsetof(struct source, cascading_),
        &target_entity, -1, 1, 1, numbers_of_source + 3, numbers_of_source + 4,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"nulling", ORM_RELATION_OWNER, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_SETS_NULL, ORM_LOAD_DEFAULT, offsetof(struct source, nulling_),
        &target_entity, -1, 1, 1, numbers_of_source + 5, numbers_of_source + 6,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"fallback", ORM_RELATION_OWNER, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct source, fallback_),
        &target_entity, -1, 1, 1, numbers_of_source + 7, numbers_of_source + 8,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"late", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct source, late_),
        &target_entity, -1, 1, 1, numbers_of_source + 9, numbers_of_source + 10,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"pair", ORM_RELATION_OWNER, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_SETS_NULL, ORM_LOAD_DEFAULT, offsetof(struct source, pair_),
        &target_entity, -1, 2, 2, numbers_of_source + 11, numbers_of_source + 13,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_source[] = {
    {"sources_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_source + 15, NULL},
    {"sources_plain_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_source + 16, &target_entity},
    {"sources_cascading_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_source + 17, &target_entity},
    {"sources_nulling_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_source + 18, &target_entity},
    {"sources_fallback_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_source + 19, &target_entity},
    {"sources_late_id_fkey", ORM_FOREIGN_KEY, true, 1, numbers_of_source + 20, &target_entity},
    {"source_pair", ORM_FOREIGN_KEY, false, 2, numbers_of_source + 21, &target_entity},
    {"bare", ORM_FOREIGN_KEY, false, 1, numbers_of_source + 23, &target_entity},
};

const orm_entity source_entity = {
    ORM_ABI, sizeof(struct source), "Source", "source", "sources",
    columns_of_source, relations_of_source, constraints_of_source, numbers_of_source + 0,
    9, 6, 8, 1,
    offsetof(struct source, loaded), 1, 1, select_of_source,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
