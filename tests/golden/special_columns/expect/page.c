/* What the runtime knows of Page. Made by ormgen from the schema of special. */
#include "page.h"

ORM_ENTITY_LAYOUT(struct page);
ORM_WITH_LAYOUT(struct page_with, 6, 0);

/* clang-format off */

static const char select_of_page[] =
    "SELECT this.id, this.title, this.revision, this.updated_at FROM pages AS this";

static const orm_column columns_of_page[] = {
    {"id", &orm_type_int4, offsetof(struct page, id_), ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY, -1, 0, "", "", "pages_id_seq"},
    {"title", &orm_type_text, offsetof(struct page, title_), 0, -1, 0, "", "", NULL},
    {"body", &orm_type_text, offsetof(struct page, body_), ORM_COLUMN_LAZY, -1, 0, "", "", NULL},
    {"raw", &orm_type_bytea, offsetof(struct page, raw_), ORM_COLUMN_NULLABLE | ORM_COLUMN_LAZY, -1, 0, "", "", NULL},
    {"revision", &orm_type_int4, offsetof(struct page, revision_), ORM_COLUMN_DEFAULT | ORM_COLUMN_VERSION, -1, 0, "", "", NULL},
    {"updated_at", &orm_type_timestamptz, offsetof(struct page, updated_at_), ORM_COLUMN_DEFAULT | ORM_COLUMN_UPDATED, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_page[] = {
    0, /* the primary key */
    0, /* pages_pkey */
};

static const orm_constraint constraints_of_page[] = {
    {"pages_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_page + 1, NULL},
};

const orm_entity page_entity = {
    ORM_ABI, sizeof(struct page), "Page", "page", "pages",
    columns_of_page, NULL, constraints_of_page, numbers_of_page + 0,
    6, 0, 1, 1,
    offsetof(struct page, loaded), 1, 0, select_of_page,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
