/* What the runtime knows of Span. Made by ormgen from the schema of bounds. */
#include "span.h"

ORM_ENTITY_LAYOUT(struct span);
ORM_WITH_LAYOUT(struct span_with, 13, 0);

/* clang-format off */

static const char select_of_span[] =
    "SELECT this.id, this.whole, this.large, this.exact, this.days, this.local, "
    "this.absolute, this.wholes, this.larges, this.exacts, this.day_sets, this.locals, "
    "this.moments FROM spans AS this";

static const orm_column columns_of_span[] = {
    {"id", &orm_type_int4, offsetof(struct span, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"whole", &orm_type_int4range, offsetof(struct span, whole_), 0, -1, 0, "", "", NULL},
    {"large", &orm_type_int8range, offsetof(struct span, large_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"exact", &orm_type_numrange, offsetof(struct span, exact_), 0, -1, 0, "", "", NULL},
    {"days", &orm_type_daterange, offsetof(struct span, days_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"local", &orm_type_tsrange, offsetof(struct span, local_), 0, -1, 0, "", "", NULL},
    {"absolute", &orm_type_tstzrange, offsetof(struct span, absolute_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"wholes", &orm_type_int4multirange, offsetof(struct span, wholes_), 0, -1, 0, "", "", NULL},
    {"larges", &orm_type_int8multirange, offsetof(struct span, larges_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"exacts", &orm_type_nummultirange, offsetof(struct span, exacts_), 0, -1, 0, "", "", NULL},
    {"day_sets", &orm_type_datemultirange, offsetof(struct span, day_sets_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"locals", &orm_type_tsmultirange, offsetof(struct span, locals_), 0, -1, 0, "", "", NULL},
    {"moments", &orm_type_tstzmultirange, offsetof(struct span, moments_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_span[] = {
    0, /* the primary key */
    0, /* spans_pkey */
};

static const orm_constraint constraints_of_span[] = {
    {"spans_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_span + 1, NULL},
};

const orm_entity span_entity = {
    ORM_ABI, sizeof(struct span), "Span", "span", "spans",
    columns_of_span, NULL, constraints_of_span, numbers_of_span + 0,
    13, 0, 1, 1,
    offsetof(struct span, loaded), 1, 0, select_of_span,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
