/* What the runtime knows of Book. Made by ormgen from the schema of library. */
#include "book.h"

ORM_ENTITY_LAYOUT(struct book);
ORM_WITH_LAYOUT(struct book_with, 5, 1);

/* clang-format off */

static const char select_of_book[] =
    "SELECT this.id, this.author_id, this.title, this.price, this.sold FROM books AS this";

static const orm_column columns_of_book[] = {
    {"id", &orm_type_int4, offsetof(struct book, id_), ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY, -1, 0, "", "", "books_id_seq"},
    {"author_id", &orm_type_int4, offsetof(struct book, author_id_), 0, -1, 0, "", "", NULL},
    {"title", &orm_type_text, offsetof(struct book, title_), 0, -1, 0, "", "", NULL},
    {"price", &orm_type_numeric, offsetof(struct book, price_), ORM_COLUMN_NULLABLE, 8, 2, "", "", NULL},
    {"sold", &orm_type_int4, offsetof(struct book, sold_), ORM_COLUMN_DEFAULT, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_book[] = {
    0, /* the primary key */
    1, /* author */
    0, /* author, in Author */
    0, /* books_pkey */
    1, /* books_author_id_fkey */
};

static const orm_relation relations_of_book[] = {
    {"author", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct book, author_),
        &author_entity, 0, 1, 1, numbers_of_book + 1, numbers_of_book + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_book[] = {
    {"books_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_book + 3, NULL},
    {"books_author_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_book + 4, &author_entity},
};

const orm_entity book_entity = {
    ORM_ABI, sizeof(struct book), "Book", "book", "books",
    columns_of_book, relations_of_book, constraints_of_book, numbers_of_book + 0,
    5, 1, 2, 1,
    offsetof(struct book, loaded), 1, 1, select_of_book,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
