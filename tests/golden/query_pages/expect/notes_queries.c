/*
 * What the runtime knows of the queries of notes.sql.
 *
 * Made by ormgen from the schema of notes, and from notes.sql.
 */
#include "notes_queries.h"

/* clang-format off */

static const orm_query_piece pieces_of_newest_notes[] = {
    {"SELECT n.title, n.made, n.id AS orm_key_3 FROM notes n ", 0, 0, 0, 0},
    {"WHERE (n.made, n.id) < (", 0x80000000u, 0, 0, 0},
    {NULL, 0x80000000u, 0, 0, 1},
    {", ", 0x80000000u, 0, 0, 0},
    {NULL, 0x80000000u, 0, 0, 2},
    {") ", 0x80000000u, 0, 0, 0},
    {"ORDER BY n.made DESC, n.id DESC LIMIT ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 0},
};

static const orm_query_parameter parameters_of_newest_notes[] = {
    {"limit", &orm_type_int8, offsetof(newest_notes_args, limit), -1, ORM_PARAMETER_LIMIT, -1, -1, NULL},
    {"cursor_made", &orm_type_timestamptz, 0, -1, ORM_PARAMETER_CURSOR, -1, 1, NULL},
    {"cursor_orm_key_3", &orm_type_uuid, 0, -1, ORM_PARAMETER_CURSOR, -1, 2, NULL},
};

static const orm_query_column columns_of_newest_notes[] = {
    {"title", &orm_type_text, offsetof(newest_notes_row, title), 0, -1, 0},
    {"made", &orm_type_timestamptz, offsetof(newest_notes_row, made), 0, -1, 0},
    {"orm_key_3", &orm_type_uuid, 0, ORM_RESULT_HIDDEN, -1, 0},
};

/* Keys of sorts, steps of loads. */
static const uint16_t numbers_of_newest_notes[] = {
    1, 2,
};

static const orm_query_sort sorts_of_newest_notes[] = {
    {"", numbers_of_newest_notes + 0, 2},
};

const orm_query newest_notes_query = {
    ORM_ABI, ORM_QUERY_PAGE, "newest_notes",
    pieces_of_newest_notes, parameters_of_newest_notes, columns_of_newest_notes, NULL, NULL, sorts_of_newest_notes,
    NULL,
    8, 3, 3, 0, 0, 1,
    ORM_QUERY_RETURNS_ROWS, sizeof(newest_notes_args), sizeof(newest_notes_row), -1, offsetof(newest_notes_args, cursor), 0,
};

static const orm_query_piece pieces_of_browse_notes[] = {
    {
    "SELECT n.id, n.title, n.rank, n.made, n.author_id, n_author.name AS orm_key_6 FROM "
    "notes n JOIN authors AS n_author ON n_author.id = n.author_id ",
        0, 0, 0, 0},
    {"WHERE ", 0x80000001u, 0, 0, 0},
    {"n_author.name = ", 0x1u, 0, 0, 0},
    {NULL, 0x1u, 0, 0, 0},
    {" AND ", 0x80000000u, 0x1u, 0, 0},
    {"(n.title, n.id) > (", 0x100u, 0x80000000u, 0, 0},
    {NULL, 0x100u, 0x80000000u, 0, 2},
    {", ", 0x100u, 0x80000000u, 0, 0},
    {NULL, 0x100u, 0x80000000u, 0, 3},
    {")", 0x100u, 0x80000000u, 0, 0},
    {"((n.rank < ", 0x200u, 0x80000000u, 0, 0},
    {NULL, 0x200u, 0x80000000u, 0, 4},
    {" OR (", 0x200u, 0x80000000u, 0, 0},
    {NULL, 0x200u, 0x80000000u, 0, 4},
    {" IS NOT NULL AND n.rank IS NULL)) OR (n.rank IS NOT DISTINCT FROM ", 0x200u, 0x80000000u, 0, 0},
    {NULL, 0x200u, 0x80000000u, 0, 4},
    {" AND (n.id > ", 0x200u, 0x80000000u, 0, 0},
    {NULL, 0x200u, 0x80000000u, 0, 3},
    {")))", 0x200u, 0x80000000u, 0, 0},
    {"(n_author.name, n.id) > (", 0x400u, 0x80000000u, 0, 0},
    {NULL, 0x400u, 0x80000000u, 0, 5},
    {", ", 0x400u, 0x80000000u, 0, 0},
    {NULL, 0x400u, 0x80000000u, 0, 3},
    {")", 0x400u, 0x80000000u, 0, 0},
    {" ORDER BY ", 0, 0, 0, 0},
    {"n.title, n.id", 0x100u, 0, 0, 0},
    {"n.rank DESC NULLS LAST, n.id", 0x200u, 0, 0, 0},
    {"n_author.name, n.id", 0x400u, 0, 0, 0},
    {" LIMIT ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 1},
};

static const orm_query_parameter parameters_of_browse_notes[] = {
    {"author", &orm_type_text, offsetof(browse_notes_args, author), -1, ORM_PARAMETER_OPTIONAL, 0, -1, NULL},
    {"limit", &orm_type_int8, offsetof(browse_notes_args, limit), -1, ORM_PARAMETER_LIMIT, -1, -1, NULL},
    {"cursor_title", &orm_type_text, 0, -1, ORM_PARAMETER_CURSOR, -1, 1, NULL},
    {"cursor_id", &orm_type_uuid, 0, -1, ORM_PARAMETER_CURSOR, -1, 0, NULL},
    {"cursor_rank", &orm_type_int4, 0, -1, ORM_PARAMETER_NULLABLE | ORM_PARAMETER_CURSOR, -1, 2, NULL},
    {"cursor_orm_key_6", &orm_type_text, 0, -1, ORM_PARAMETER_CURSOR, -1, 5, NULL},
};

static const orm_query_column columns_of_browse_notes[] = {
    {"id", &orm_type_uuid, 0, 0, 0, 0},
    {"title", &orm_type_text, 0, 0, 0, 1},
    {"rank", &orm_type_int4, 0, ORM_RESULT_NULLABLE, 0, 2},
    {"made", &orm_type_timestamptz, 0, 0, 0, 3},
    {"author_id", &orm_type_int8, 0, 0, 0, 4},
    {"orm_key_6", &orm_type_text, 0, ORM_RESULT_HIDDEN, -1, 0},
};

static const orm_query_entity entities_of_browse_notes[] = {
    {"n", &note_entity, 0, 0, 5, false, false, NULL},
};

/* Keys of sorts, steps of loads. */
static const uint16_t numbers_of_browse_notes[] = {
    1, 0, 2, 0, 5, 0,
};

static const orm_query_sort sorts_of_browse_notes[] = {
    {"by_title", numbers_of_browse_notes + 0, 2},
    {"by_rank", numbers_of_browse_notes + 2, 2},
    {"by_author", numbers_of_browse_notes + 4, 2},
};

const orm_query browse_notes_query = {
    ORM_ABI, ORM_QUERY_PAGE, "browse_notes",
    pieces_of_browse_notes, parameters_of_browse_notes, columns_of_browse_notes, entities_of_browse_notes, NULL, sorts_of_browse_notes,
    NULL,
    30, 6, 6, 1, 0, 3,
    ORM_QUERY_RETURNS_ROWS | ORM_QUERY_BARE, sizeof(browse_notes_args), sizeof(note *), offsetof(browse_notes_args, sort), offsetof(browse_notes_args, cursor), 0,
};

static const orm_query_piece pieces_of_all_notes[] = {
    {"SELECT title FROM notes ORDER BY ", 0, 0, 0, 0},
    {"title", 0x100u, 0, 0, 0},
    {"made DESC", 0x200u, 0, 0, 0},
};

static const orm_query_column columns_of_all_notes[] = {
    {"title", &orm_type_text, offsetof(all_notes_row, title), 0, -1, 0},
};

static const orm_query_sort sorts_of_all_notes[] = {
    {"by_title", NULL, 0},
    {"by_age", NULL, 0},
};

const orm_query all_notes_query = {
    ORM_ABI, ORM_QUERY_MANY, "all_notes",
    pieces_of_all_notes, NULL, columns_of_all_notes, NULL, NULL, sorts_of_all_notes,
    NULL,
    3, 0, 1, 0, 0, 2,
    ORM_QUERY_RETURNS_ROWS | ORM_QUERY_SELECTABLE, sizeof(all_notes_args), sizeof(all_notes_row), offsetof(all_notes_args, sort), -1, 0,
};

/* clang-format on */
