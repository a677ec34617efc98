/* What the runtime knows of Note. Made by ormgen from the schema of notes. */
#include "note.h"

ORM_ENTITY_LAYOUT(struct note);
ORM_WITH_LAYOUT(struct note_with, 5, 1);

/* clang-format off */

static const char select_of_note[] =
    "SELECT this.id, this.title, this.rank, this.made, this.author_id FROM notes AS this";

static const orm_column columns_of_note[] = {
    {"id", &orm_type_uuid, offsetof(struct note, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"title", &orm_type_text, offsetof(struct note, title_), 0, -1, 0, "", "", NULL},
    {"rank", &orm_type_int4, offsetof(struct note, rank_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"made", &orm_type_timestamptz, offsetof(struct note, made_), ORM_COLUMN_DEFAULT, -1, 0, "", "", NULL},
    {"author_id", &orm_type_int8, offsetof(struct note, author_id_), 0, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_note[] = {
    0, /* the primary key */
    4, /* author */
    0, /* author, in Author */
    0, /* notes_pkey */
    4, /* notes_author_id_fkey */
};

static const orm_relation relations_of_note[] = {
    {"author", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct note, author_),
        &author_entity, 0, 1, 1, numbers_of_note + 1, numbers_of_note + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_note[] = {
    {"notes_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_note + 3, NULL},
    {"notes_author_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_note + 4, &author_entity},
};

const orm_entity note_entity = {
    ORM_ABI, sizeof(struct note), "Note", "note", "notes",
    columns_of_note, relations_of_note, constraints_of_note, numbers_of_note + 0,
    5, 1, 2, 1,
    offsetof(struct note, loaded), 1, 1, select_of_note,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
