/* What the runtime knows of Note. Made by ormgen from the schema of texts. */
#include "note.h"

ORM_ENTITY_LAYOUT(struct note);
ORM_WITH_LAYOUT(struct note_with, 12, 0);

/* clang-format off */

static const char select_of_note[] =
    "SELECT this.id, this.body, this.title, this.code, this.flag, this.label, this.endless, "
    "this.initial, this.document, this.tree, this.markup, this.sorted FROM notes AS this";

static const orm_column columns_of_note[] = {
    {"id", &orm_type_uuid, offsetof(struct note, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"body", &orm_type_text, offsetof(struct note, body_), 0, -1, 0, "", "", NULL},
    {"title", &orm_type_varchar, offsetof(struct note, title_), 0, 100, 0, "", "", NULL},
    {"code", &orm_type_bpchar, offsetof(struct note, code_), 0, 5, 0, "", "", NULL},
    {"flag", &orm_type_char, offsetof(struct note, flag_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"label", &orm_type_name, offsetof(struct note, label_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"endless", &orm_type_varchar, offsetof(struct note, endless_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"initial", &orm_type_bpchar, offsetof(struct note, initial_), 0, 1, 0, "", "", NULL},
    {"document", &orm_type_json, offsetof(struct note, document_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"tree", &orm_type_jsonb, offsetof(struct note, tree_), 0, -1, 0, "", "", NULL},
    {"markup", &orm_type_xml, offsetof(struct note, markup_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"sorted", &orm_type_text, offsetof(struct note, sorted_), 0, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_note[] = {
    0, /* the primary key */
    0, /* notes_pkey */
};

static const orm_constraint constraints_of_note[] = {
    {"notes_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_note + 1, NULL},
};

const orm_entity note_entity = {
    ORM_ABI, sizeof(struct note), "Note", "note", "notes",
    columns_of_note, NULL, constraints_of_note, numbers_of_note + 0,
    12, 0, 1, 1,
    offsetof(struct note, loaded), 1, 0, select_of_note,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
