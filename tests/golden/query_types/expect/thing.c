/* What the runtime knows of Thing. Made by ormgen from the schema of kinds. */
#include "thing.h"

ORM_ENTITY_LAYOUT(struct thing);
ORM_WITH_LAYOUT(struct thing_with, 14, 0);

/* clang-format off */

static const char select_of_thing[] =
    "SELECT this.id, this.colour, this.colours, this.size, this.sizes, this.part, "
    "this.parts::integer[], this.price, this.tags, this.data, this.info, this.during, "
    "this.words::text, this.areas::text[] FROM things AS this";

static const orm_column columns_of_thing[] = {
    {"id", &orm_type_uuid, offsetof(struct thing, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"colour", &colour_type, offsetof(struct thing, colour_), 0, -1, 0, "::colour", "", NULL},
    {"colours", &colour_array_type, offsetof(struct thing, colours_), 0, -1, 0, "::colour[]", "", NULL},
    {"size", &size_type, offsetof(struct thing, size_), ORM_COLUMN_NULLABLE, -1, 0, "::size", "", NULL},
    {"sizes", &size_array_type, offsetof(struct thing, sizes_), ORM_COLUMN_NULLABLE, -1, 0, "::size[]", "", NULL},
    {"part", &orm_type_int4, offsetof(struct thing, part_), 0, -1, 0, "", "", NULL},
    {"parts", &orm_type_int4_array, offsetof(struct thing, parts_), ORM_COLUMN_NULLABLE, -1, 0, "", "::integer[]", NULL},
    {"price", &orm_type_numeric, offsetof(struct thing, price_), 0, 10, 2, "", "", NULL},
    {"tags", &orm_type_text_array, offsetof(struct thing, tags_), 0, -1, 0, "", "", NULL},
    {"data", &orm_type_bytea, offsetof(struct thing, data_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"info", &orm_type_jsonb, offsetof(struct thing, info_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"during", &orm_type_tstzrange, offsetof(struct thing, during_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"words", &orm_type_text, offsetof(struct thing, words_), ORM_COLUMN_NULLABLE, -1, 0, "::tsvector", "::text", NULL},
    {"areas", &orm_type_text_array, offsetof(struct thing, areas_), ORM_COLUMN_NULLABLE, -1, 0, "::box[]", "::text[]", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_thing[] = {
    0, /* the primary key */
    0, /* things_pkey */
};

static const orm_constraint constraints_of_thing[] = {
    {"things_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_thing + 1, NULL},
};

const orm_entity thing_entity = {
    ORM_ABI, sizeof(struct thing), "Thing", "thing", "things",
    columns_of_thing, NULL, constraints_of_thing, numbers_of_thing + 0,
    14, 0, 1, 1,
    offsetof(struct thing, loaded), 1, 0, select_of_thing,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
