/* What the runtime knows of Author. Made by ormgen from the schema of library. */
#include "author.h"

ORM_ENTITY_LAYOUT(struct author);
ORM_WITH_LAYOUT(struct author_with, 3, 2);

/* clang-format off */

static const char select_of_author[] =
    "SELECT this.id, this.name, this.born FROM authors AS this";

static const orm_column columns_of_author[] = {
    {"id", &orm_type_int4, offsetof(struct author, id_), ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY, -1, 0, "", "", "authors_id_seq"},
    {"name", &orm_type_text, offsetof(struct author, name_), 0, -1, 0, "", "", NULL},
    {"born", &orm_type_date, offsetof(struct author, born_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_author[] = {
    0, /* the primary key */
    0, /* books */
    1, /* books, in Book */
    0, /* tally */
    0, /* tally, in Tally */
    0, /* authors_pkey */
};

static const orm_relation relations_of_author[] = {
    {"books", ORM_RELATION_MANY, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct author, books_),
        &book_entity, 0, 1, 1, numbers_of_author + 1, numbers_of_author + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"tally", ORM_RELATION_ONE, ORM_RELATION_NULLABLE | ORM_RELATION_READONLY, ORM_LOAD_DEFAULT, offsetof(struct author, tally_),
        &tally_entity, 0, 1, 1, numbers_of_author + 3, numbers_of_author + 4,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_author[] = {
    {"authors_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_author + 5, NULL},
};

const orm_entity author_entity = {
    ORM_ABI, sizeof(struct author), "Author", "author", "authors",
    columns_of_author, relations_of_author, constraints_of_author, numbers_of_author + 0,
    3, 2, 1, 1,
    offsetof(struct author, loaded), 1, 0, select_of_author,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
