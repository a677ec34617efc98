/* What the runtime knows of Document. Made by ormgen from the schema of opaque. */
#include "document.h"

ORM_ENTITY_LAYOUT(struct document);
ORM_WITH_LAYOUT(struct document_with, 9, 0);

/* clang-format off */

static const char select_of_document[] =
    "SELECT this.id, this.body, this.words::text, this.wanted::text, this.spot::text, "
    "this.outline::text, this.spots::text[], this.price::text, this.\"position\"::text FROM "
    "documents AS this";

static const orm_column columns_of_document[] = {
    {"id", &orm_type_int4, offsetof(struct document, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"body", &orm_type_text, offsetof(struct document, body_), 0, -1, 0, "", "", NULL},
    {"words", &orm_type_text, offsetof(struct document, words_), ORM_COLUMN_GENERATED, -1, 0, "::tsvector", "::text", NULL},
    {"wanted", &orm_type_text, offsetof(struct document, wanted_), ORM_COLUMN_NULLABLE, -1, 0, "::tsquery", "::text", NULL},
    {"spot", &orm_type_text, offsetof(struct document, spot_), 0, -1, 0, "::point", "::text", NULL},
    {"outline", &orm_type_text, offsetof(struct document, outline_), ORM_COLUMN_NULLABLE, -1, 0, "::polygon", "::text", NULL},
    {"spots", &orm_type_text_array, offsetof(struct document, spots_), 0, -1, 0, "::point[]", "::text[]", NULL},
    {"price", &orm_type_text, offsetof(struct document, price_), ORM_COLUMN_NULLABLE, -1, 0, "::money", "::text", NULL},
    {"\"position\"", &orm_type_text, offsetof(struct document, position_), ORM_COLUMN_NULLABLE, -1, 0, "::pg_lsn", "::text", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_document[] = {
    0, /* the primary key */
    0, /* documents_pkey */
};

static const orm_constraint constraints_of_document[] = {
    {"documents_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_document + 1, NULL},
};

const orm_entity document_entity = {
    ORM_ABI, sizeof(struct document), "Document", "document", "documents",
    columns_of_document, NULL, constraints_of_document, numbers_of_document + 0,
    9, 0, 1, 1,
    offsetof(struct document, loaded), 1, 0, select_of_document,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
