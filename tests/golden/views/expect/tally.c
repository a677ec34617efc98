/* What the runtime knows of Tally. Made by ormgen from the schema of library. */
#include "tally.h"

ORM_ENTITY_LAYOUT(struct tally);
ORM_WITH_LAYOUT(struct tally_with, 4, 1);

/* clang-format off */

static const char select_of_tally[] =
    "SELECT this.author_id, this.books, this.copies, this.last_title FROM author_totals AS "
    "this";

static const orm_column columns_of_tally[] = {
    {"author_id", &orm_type_int4, offsetof(struct tally, author_id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"books", &orm_type_int8, offsetof(struct tally, books_), 0, -1, 0, "", "", NULL},
    {"copies", &orm_type_int8, offsetof(struct tally, copies_), 0, -1, 0, "", "", NULL},
    {"last_title", &orm_type_text, offsetof(struct tally, last_title_), 0, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_tally[] = {
    0, /* the primary key */
    0, /* author */
    0, /* author, in Author */
};

static const orm_relation relations_of_tally[] = {
    {"author", ORM_RELATION_OWNER, ORM_RELATION_NULLABLE | ORM_RELATION_READONLY, ORM_LOAD_DEFAULT, offsetof(struct tally, author_),
        &author_entity, -1, 1, 1, numbers_of_tally + 1, numbers_of_tally + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

const orm_entity tally_entity = {
    ORM_ABI, sizeof(struct tally), "Tally", "tally", "author_totals",
    columns_of_tally, relations_of_tally, NULL, numbers_of_tally + 0,
    4, 1, 0, 1,
    offsetof(struct tally, loaded), 1, 3, select_of_tally,
    " WHERE this.author_id = $1", " ORDER BY this.author_id", NULL,
};

/* clang-format on */
