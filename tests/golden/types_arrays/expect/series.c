/* What the runtime knows of Series. Made by ormgen from the schema of arrays. */
#include "series.h"

ORM_ENTITY_LAYOUT(struct series);
ORM_WITH_LAYOUT(struct series_with, 16, 0);

/* clang-format off */

static const char select_of_series[] =
    "SELECT this.id, this.counts, this.totals, this.names, this.titles, this.grid, "
    "this.fixed, this.prices, this.days, this.blobs, this.masks, this.ids, this.spans, "
    "this.unions, this.moods, this.documents FROM series AS this";

static const orm_column columns_of_series[] = {
    {"id", &orm_type_int4, offsetof(struct series, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"counts", &orm_type_int4_array, offsetof(struct series, counts_), 0, -1, 0, "", "", NULL},
    {"totals", &orm_type_int8_array, offsetof(struct series, totals_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"names", &orm_type_text_array, offsetof(struct series, names_), ORM_COLUMN_DEFAULT, -1, 0, "", "", NULL},
    {"titles", &orm_type_varchar_array, offsetof(struct series, titles_), ORM_COLUMN_NULLABLE, 20, 0, "", "", NULL},
    {"grid", &orm_type_int4_array, offsetof(struct series, grid_), 0, -1, 0, "", "", NULL},
    {"fixed", &orm_type_int2_array, offsetof(struct series, fixed_), 0, -1, 0, "", "", NULL},
    {"prices", &orm_type_numeric_array, offsetof(struct series, prices_), 0, 10, 2, "", "", NULL},
    {"days", &orm_type_date_array, offsetof(struct series, days_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"blobs", &orm_type_bytea_array, offsetof(struct series, blobs_), 0, -1, 0, "", "", NULL},
    {"masks", &orm_type_varbit_array, offsetof(struct series, masks_), ORM_COLUMN_NULLABLE, 8, 0, "", "", NULL},
    {"ids", &orm_type_uuid_array, offsetof(struct series, ids_), 0, -1, 0, "", "", NULL},
    {"spans", &orm_type_int4range_array, offsetof(struct series, spans_), 0, -1, 0, "", "", NULL},
    {"unions", &orm_type_datemultirange_array, offsetof(struct series, unions_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"moods", &mood_array_type, offsetof(struct series, moods_), 0, -1, 0, "::mood[]", "", NULL},
    {"documents", &orm_type_jsonb_array, offsetof(struct series, documents_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_series[] = {
    0, /* the primary key */
    0, /* series_pkey */
};

static const orm_constraint constraints_of_series[] = {
    {"series_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_series + 1, NULL},
};

const orm_entity series_entity = {
    ORM_ABI, sizeof(struct series), "Series", "series", "series",
    columns_of_series, NULL, constraints_of_series, numbers_of_series + 0,
    16, 0, 1, 1,
    offsetof(struct series, loaded), 1, 0, select_of_series,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
