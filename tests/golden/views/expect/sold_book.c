/* What the runtime knows of SoldBook. Made by ormgen from the schema of library. */
#include "sold_book.h"

ORM_ENTITY_LAYOUT(struct sold_book);
ORM_WITH_LAYOUT(struct sold_book_with, 5, 1);

/* clang-format off */

static const char select_of_sold_book[] =
    "SELECT this.id, this.author_id, this.title, this.earned, this.popular FROM sold_books "
    "AS this";

static const orm_column columns_of_sold_book[] = {
    {"id", &orm_type_int4, offsetof(struct sold_book, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"author_id", &orm_type_int4, offsetof(struct sold_book, author_id_), 0, -1, 0, "", "", NULL},
    {"title", &orm_type_text, offsetof(struct sold_book, title_), 0, -1, 0, "", "", NULL},
    {"earned", &orm_type_numeric, offsetof(struct sold_book, earned_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"popular", &orm_type_bool, offsetof(struct sold_book, popular_), 0, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_sold_book[] = {
    0, /* the primary key */
    1, /* author */
    0, /* author, in Author */
};

static const orm_relation relations_of_sold_book[] = {
    {"author", ORM_RELATION_OWNER, ORM_RELATION_READONLY, ORM_LOAD_DEFAULT, offsetof(struct sold_book, author_),
        &author_entity, -1, 1, 1, numbers_of_sold_book + 1, numbers_of_sold_book + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

const orm_entity sold_book_entity = {
    ORM_ABI, sizeof(struct sold_book), "SoldBook", "sold_book", "sold_books",
    columns_of_sold_book, relations_of_sold_book, NULL, numbers_of_sold_book + 0,
    5, 1, 0, 1,
    offsetof(struct sold_book, loaded), 1, 2, select_of_sold_book,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
