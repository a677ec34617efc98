/* What the runtime knows of Article. Made by ormgen from the schema of indexes. */
#include "article.h"

ORM_ENTITY_LAYOUT(struct article);
ORM_WITH_LAYOUT(struct article_with, 9, 0);

/* clang-format off */

static const char select_of_article[] =
    "SELECT this.id, this.title, this.body, this.data, this.tags, this.section, "
    "this.placed, this.created, this.deleted FROM articles AS this";

static const orm_column columns_of_article[] = {
    {"id", &orm_type_int8, offsetof(struct article, id_), ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY, -1, 0, "", "", "articles_id_seq"},
    {"title", &orm_type_text, offsetof(struct article, title_), 0, -1, 0, "", "", NULL},
    {"body", &orm_type_text, offsetof(struct article, body_), 0, -1, 0, "", "", NULL},
    {"data", &orm_type_jsonb, offsetof(struct article, data_), 0, -1, 0, "", "", NULL},
    {"tags", &orm_type_text_array, offsetof(struct article, tags_), 0, -1, 0, "", "", NULL},
    {"section", &orm_type_text, offsetof(struct article, section_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"placed", &orm_type_int4range, offsetof(struct article, placed_), 0, -1, 0, "", "", NULL},
    {"created", &orm_type_timestamptz, offsetof(struct article, created_), ORM_COLUMN_DEFAULT, -1, 0, "", "", NULL},
    {"deleted", &orm_type_bool, offsetof(struct article, deleted_), ORM_COLUMN_DEFAULT, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_article[] = {
    0, /* the primary key */
    0, /* articles_pkey */
};

static const orm_constraint constraints_of_article[] = {
    {"articles_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_article + 1, NULL},
};

const orm_entity article_entity = {
    ORM_ABI, sizeof(struct article), "Article", "article", "articles",
    columns_of_article, NULL, constraints_of_article, numbers_of_article + 0,
    9, 0, 1, 1,
    offsetof(struct article, loaded), 1, 0, select_of_article,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
