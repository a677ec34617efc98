/* What the runtime knows of Counter. Made by ormgen from the schema of options. */
#include "counter.h"

ORM_ENTITY_LAYOUT(struct counter);
ORM_WITH_LAYOUT(struct counter_with, 4, 0);

/* clang-format off */

static const char select_of_counter[] =
    "SELECT this.id, this.count, this.note, this.blob FROM app.counters AS this";

static const orm_column columns_of_counter[] = {
    {"id", &orm_type_int4, offsetof(struct counter, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"count", &orm_type_int8, offsetof(struct counter, count_), ORM_COLUMN_DEFAULT, -1, 0, "", "", NULL},
    {"note", &orm_type_text, offsetof(struct counter, note_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"blob", &orm_type_bytea, offsetof(struct counter, blob_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_counter[] = {
    0, /* the primary key */
    0, /* counters_pkey */
};

static const orm_constraint constraints_of_counter[] = {
    {"counters_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_counter + 1, NULL},
};

const orm_entity counter_entity = {
    ORM_ABI, sizeof(struct counter), "Counter", "counter", "app.counters",
    columns_of_counter, NULL, constraints_of_counter, numbers_of_counter + 0,
    4, 0, 1, 1,
    offsetof(struct counter, loaded), 1, 0, select_of_counter,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
