/* What the runtime knows of Sample. Made by ormgen from the schema of numbers. */
#include "sample.h"

ORM_ENTITY_LAYOUT(struct sample);
ORM_WITH_LAYOUT(struct sample_with, 15, 0);

/* clang-format off */

static const char select_of_sample[] =
    "SELECT this.id, this.small, this.whole, this.large, this.short_of, this.whole_of, "
    "this.large_of, this.single, this.precise, this.money, this.exact, this.rounded, "
    "this.yes, this.maybe, this.object FROM samples AS this";

static const orm_column columns_of_sample[] = {
    {"id", &orm_type_int8, offsetof(struct sample, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"small", &orm_type_int2, offsetof(struct sample, small_), 0, -1, 0, "", "", NULL},
    {"whole", &orm_type_int4, offsetof(struct sample, whole_), 0, -1, 0, "", "", NULL},
    {"large", &orm_type_int8, offsetof(struct sample, large_), 0, -1, 0, "", "", NULL},
    {"short_of", &orm_type_int2, offsetof(struct sample, short_of_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"whole_of", &orm_type_int4, offsetof(struct sample, whole_of_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"large_of", &orm_type_int8, offsetof(struct sample, large_of_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"single", &orm_type_float4, offsetof(struct sample, single_), 0, -1, 0, "", "", NULL},
    {"precise", &orm_type_float8, offsetof(struct sample, precise_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"money", &orm_type_numeric, offsetof(struct sample, money_), 0, 12, 2, "", "", NULL},
    {"exact", &orm_type_numeric, offsetof(struct sample, exact_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"rounded", &orm_type_numeric, offsetof(struct sample, rounded_), 0, 5, 0, "", "", NULL},
    {"yes", &orm_type_bool, offsetof(struct sample, yes_), 0, -1, 0, "", "", NULL},
    {"maybe", &orm_type_bool, offsetof(struct sample, maybe_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"object", &orm_type_oid, offsetof(struct sample, object_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_sample[] = {
    0, /* the primary key */
    0, /* samples_pkey */
};

static const orm_constraint constraints_of_sample[] = {
    {"samples_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_sample + 1, NULL},
};

const orm_entity sample_entity = {
    ORM_ABI, sizeof(struct sample), "Sample", "sample", "samples",
    columns_of_sample, NULL, constraints_of_sample, numbers_of_sample + 0,
    15, 0, 1, 1,
    offsetof(struct sample, loaded), 1, 0, select_of_sample,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
