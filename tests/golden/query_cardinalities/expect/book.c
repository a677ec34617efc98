/* What the runtime knows of Book. Made by ormgen from the schema of shelf. */
#include "book.h"

ORM_ENTITY_LAYOUT(struct book);
ORM_WITH_LAYOUT(struct book_with, 3, 0);

/* clang-format off */

static const char select_of_book[] =
    "SELECT this.id, this.title, this.pages FROM books AS this";

static const orm_column columns_of_book[] = {
    {"id", &orm_type_int8, offsetof(struct book, id_), ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY, -1, 0, "", "", "books_id_seq"},
    {"title", &orm_type_text, offsetof(struct book, title_), 0, -1, 0, "", "", NULL},
    {"pages", &orm_type_int4, offsetof(struct book, pages_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_book[] = {
    0, /* the primary key */
    0, /* books_pkey */
};

static const orm_constraint constraints_of_book[] = {
    {"books_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_book + 1, NULL},
};

const orm_entity book_entity = {
    ORM_ABI, sizeof(struct book), "Book", "book", "books",
    columns_of_book, NULL, constraints_of_book, numbers_of_book + 0,
    3, 0, 1, 1,
    offsetof(struct book, loaded), 1, 0, select_of_book,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
