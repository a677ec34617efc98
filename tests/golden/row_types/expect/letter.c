/* What the runtime knows of Letter. Made by ormgen from the schema of schema. */
#include "letter.h"

ORM_ENTITY_LAYOUT(struct letter);
ORM_WITH_LAYOUT(struct letter_with, 4, 0);

/* clang-format off */

static const char select_of_letter[] =
    "SELECT this.id, this.sent_to::text, this.copies::text[], this.route::text FROM letters "
    "AS this";

static const orm_column columns_of_letter[] = {
    {"id", &orm_type_int8, offsetof(struct letter, id_), ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY, -1, 0, "", "", "letters_id_seq"},
    {"sent_to", &orm_type_text, offsetof(struct letter, sent_to_), 0, -1, 0, "::public.people", "::text", NULL},
    {"copies", &orm_type_text_array, offsetof(struct letter, copies_), ORM_COLUMN_NULLABLE, -1, 0, "::public.people[]", "::text[]", NULL},
    {"route", &orm_type_text, offsetof(struct letter, route_), ORM_COLUMN_NULLABLE, -1, 0, "::stops", "::text", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_letter[] = {
    0, /* the primary key */
    0, /* letters_pkey */
};

static const orm_constraint constraints_of_letter[] = {
    {"letters_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_letter + 1, NULL},
};

const orm_entity letter_entity = {
    ORM_ABI, sizeof(struct letter), "Letter", "letter", "letters",
    columns_of_letter, NULL, constraints_of_letter, numbers_of_letter + 0,
    4, 0, 1, 1,
    offsetof(struct letter, loaded), 1, 0, select_of_letter,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
