/*
 * What the runtime knows of the queries of things.sql.
 *
 * Made by ormgen from the schema of kinds, and from things.sql.
 */
#include "things_queries.h"

/* clang-format off */

static const orm_query_piece pieces_of_thing_of[] = {
    {
    "SELECT t.id, t.colour, t.colours, t.size, t.sizes, t.part, t.parts::integer[], "
    "t.price, t.tags, t.data, t.info, t.during, t.words::text, t.areas::text[] FROM things t "
    "WHERE t.id = ",
        0, 0, 0, 0},
    {NULL, 0, 0, 0, 0},
};

static const orm_query_parameter parameters_of_thing_of[] = {
    {"id", &orm_type_uuid, offsetof(thing_of_args, id), -1, 0, -1, -1, NULL},
};

static const orm_query_column columns_of_thing_of[] = {
    {"id", &orm_type_uuid, 0, 0, 0, 0},
    {"colour", &colour_type, 0, 0, 0, 1},
    {"colours", &colour_array_type, 0, 0, 0, 2},
    {"size", &size_type, 0, ORM_RESULT_NULLABLE, 0, 3},
    {"sizes", &size_array_type, 0, ORM_RESULT_NULLABLE, 0, 4},
    {"part", &orm_type_int4, 0, 0, 0, 5},
    {"parts", &orm_type_int4_array, 0, ORM_RESULT_NULLABLE, 0, 6},
    {"price", &orm_type_numeric, 0, 0, 0, 7},
    {"tags", &orm_type_text_array, 0, 0, 0, 8},
    {"data", &orm_type_bytea, 0, ORM_RESULT_NULLABLE, 0, 9},
    {"info", &orm_type_jsonb, 0, ORM_RESULT_NULLABLE, 0, 10},
    {"during", &orm_type_tstzrange, 0, ORM_RESULT_NULLABLE, 0, 11},
    {"words", &orm_type_text, 0, ORM_RESULT_NULLABLE, 0, 12},
    {"areas", &orm_type_text_array, 0, ORM_RESULT_NULLABLE, 0, 13},
};

static const orm_query_entity entities_of_thing_of[] = {
    {"t", &thing_entity, 0, 0, 14, false, false, NULL},
};

const orm_query thing_of_query = {
    ORM_ABI, ORM_QUERY_MAYBE, "thing_of",
    pieces_of_thing_of, parameters_of_thing_of, columns_of_thing_of, entities_of_thing_of, NULL, NULL,
    NULL,
    2, 1, 14, 1, 0, 0,
    ORM_QUERY_RETURNS_ROWS | ORM_QUERY_BARE, sizeof(thing_of_args), sizeof(thing *), -1, -1, 0,
};

static const orm_query_piece pieces_of_coloured[] = {
    {
    "SELECT id, colour, colours, size, sizes, part, price, tags, data, info, during, "
    "words::text AS words\nFROM things WHERE colour = ",
        0, 0, 0, 0},
    {NULL, 0, 0, 0, 0},
    {"::colour", 0, 0, 0, 0},
    {" AND colour = ANY (", 0x1u, 0, 0, 0},
    {NULL, 0x1u, 0, 0, 1},
    {"::colour[])", 0x1u, 0, 0, 0},
    {" AND size = ", 0x2u, 0, 0, 0},
    {NULL, 0x2u, 0, 0, 2},
    {"::size", 0x2u, 0, 0, 0},
    {" AND tags && ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 3},
    {"\n  AND words @@ ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 4},
    {"::tsquery ORDER BY id", 0, 0, 0, 0},
};

static const orm_query_parameter parameters_of_coloured[] = {
    {"colour", &colour_type, offsetof(coloured_args, colour), -1, 0, -1, -1, NULL},
    {"among", &colour_array_type, offsetof(coloured_args, among), -1, ORM_PARAMETER_OPTIONAL, 0, -1, NULL},
    {"size", &size_type, offsetof(coloured_args, size), -1, ORM_PARAMETER_OPTIONAL, 1, -1, NULL},
    {"tags", &orm_type_text_array, offsetof(coloured_args, tags), -1, 0, -1, -1, NULL},
    {"search", &orm_type_text, offsetof(coloured_args, search), -1, 0, -1, -1, NULL},
};

static const orm_query_column columns_of_coloured[] = {
    {"id", &orm_type_uuid, offsetof(coloured_row, id), 0, -1, 0},
    {"colour", &colour_type, offsetof(coloured_row, colour), 0, -1, 0},
    {"colours", &colour_array_type, offsetof(coloured_row, colours), 0, -1, 0},
    {"size", &size_type, offsetof(coloured_row, size), ORM_RESULT_NULLABLE, -1, 0},
    {"sizes", &size_array_type, offsetof(coloured_row, sizes), ORM_RESULT_NULLABLE, -1, 0},
    {"part", &orm_type_int4, offsetof(coloured_row, part), 0, -1, 0},
    {"price", &orm_type_numeric, offsetof(coloured_row, price), 0, -1, 0},
    {"tags", &orm_type_text_array, offsetof(coloured_row, tags), 0, -1, 0},
    {"data", &orm_type_bytea, offsetof(coloured_row, data), ORM_RESULT_NULLABLE, -1, 0},
    {"info", &orm_type_jsonb, offsetof(coloured_row, info), ORM_RESULT_NULLABLE, -1, 0},
    {"during", &orm_type_tstzrange, offsetof(coloured_row, during), ORM_RESULT_NULLABLE, -1, 0},
    {"words", &orm_type_text, offsetof(coloured_row, words), 0, -1, 0},
};

const orm_query coloured_query = {
    ORM_ABI, ORM_QUERY_MANY, "coloured",
    pieces_of_coloured, parameters_of_coloured, columns_of_coloured, NULL, NULL, NULL,
    NULL,
    14, 5, 12, 0, 0, 0,
    ORM_QUERY_RETURNS_ROWS | ORM_QUERY_SELECTABLE, sizeof(coloured_args), sizeof(coloured_row), -1, -1, 0,
};

static const orm_query_piece pieces_of_second_colour[] = {
    {"SELECT (", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 0},
    {"::colour[])[2] AS \"second\"", 0, 0, 0, 0},
};

static const orm_query_parameter parameters_of_second_colour[] = {
    {"colours", &colour_array_type, offsetof(second_colour_args, colours), -1, 0, -1, -1, NULL},
};

static const orm_query_column columns_of_second_colour[] = {
    {"second", &colour_type, offsetof(second_colour_row, second), ORM_RESULT_NULLABLE, -1, 0},
};

const orm_query second_colour_query = {
    ORM_ABI, ORM_QUERY_ONE, "second_colour",
    pieces_of_second_colour, parameters_of_second_colour, columns_of_second_colour, NULL, NULL, NULL,
    NULL,
    3, 1, 1, 0, 0, 0,
    ORM_QUERY_RETURNS_ROWS, sizeof(second_colour_args), sizeof(second_colour_row), -1, -1, 0,
};

static const orm_query_piece pieces_of_paint[] = {
    {"UPDATE things SET colour = ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 0},
    {"::colour, colours = ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 1},
    {"::colour[], size = ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 2},
    {"::size, sizes = ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 3},
    {"::size[], part = ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 4},
    {",\n    during = ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 5},
    {", data = ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 6},
    {" WHERE id = ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 7},
};

static const orm_query_parameter parameters_of_paint[] = {
    {"colour", &colour_type, offsetof(paint_args, colour), -1, 0, -1, -1, NULL},
    {"colours", &colour_array_type, offsetof(paint_args, colours), -1, 0, -1, -1, NULL},
    {"size", &size_type, offsetof(paint_args, size), -1, ORM_PARAMETER_NULLABLE, -1, -1, NULL},
    {"sizes", &size_array_type, offsetof(paint_args, sizes), -1, ORM_PARAMETER_NULLABLE, -1, -1, NULL},
    {"part", &orm_type_int4, offsetof(paint_args, part), -1, 0, -1, -1, NULL},
    {"during", &orm_type_tstzrange, offsetof(paint_args, during), -1, ORM_PARAMETER_NULLABLE, -1, -1, NULL},
    {"data", &orm_type_bytea, offsetof(paint_args, data), -1, ORM_PARAMETER_NULLABLE, -1, -1, NULL},
    {"id", &orm_type_uuid, offsetof(paint_args, id), -1, 0, -1, -1, NULL},
};

const orm_query paint_query = {
    ORM_ABI, ORM_QUERY_ROWS, "paint",
    pieces_of_paint, parameters_of_paint, NULL, NULL, NULL, NULL,
    NULL,
    16, 8, 0, 0, 0, 0,
    0, sizeof(paint_args), 0, -1, -1, 0,
};

static const orm_query_piece pieces_of_add_things[] = {
    {
    "INSERT INTO things (id, colour, colours, part, price, tags)\nSELECT orm_bulk.orm_id, "
    "orm_bulk.orm_colour, '{}', orm_bulk.orm_part, orm_bulk.orm_price, '{}' FROM unnest(",
        0, 0, 0, 0},
    {NULL, 0, 0, 0, 0},
    {"::uuid[], ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 1},
    {"::colour[], ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 2},
    {"::percent[], ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 3},
    {"::numeric[]) AS orm_bulk (orm_id, orm_colour, orm_part, orm_price)", 0, 0, 0, 0},
};

static const orm_query_parameter parameters_of_add_things[] = {
    {"id", &orm_type_uuid, offsetof(add_things_args, id), -1, ORM_PARAMETER_ARRAY, -1, -1, NULL},
    {"colour", &colour_type, offsetof(add_things_args, colour), -1, ORM_PARAMETER_ARRAY, -1, -1, NULL},
    {"part", &orm_type_int4, offsetof(add_things_args, part), -1, ORM_PARAMETER_ARRAY, -1, -1, NULL},
    {"price", &orm_type_numeric, offsetof(add_things_args, price), -1, ORM_PARAMETER_ARRAY, -1, -1, NULL},
};

const orm_query add_things_query = {
    ORM_ABI, ORM_QUERY_BULK, "add_things",
    pieces_of_add_things, parameters_of_add_things, NULL, NULL, NULL, NULL,
    NULL,
    9, 4, 0, 0, 0, 0,
    0, sizeof(add_things_args), 0, -1, -1, 0,
};

static const orm_query_piece pieces_of_things_by_colour[] = {
    {"SELECT id, colour, price AS orm_key_3 FROM things ", 0, 0, 0, 0},
    {"WHERE ", 0x80000000u, 0, 0, 0},
    {"(things.colour, things.id) > (", 0x100u, 0x80000000u, 0, 0},
    {NULL, 0x100u, 0x80000000u, 0, 1},
    {"::colour, ", 0x100u, 0x80000000u, 0, 0},
    {NULL, 0x100u, 0x80000000u, 0, 2},
    {")", 0x100u, 0x80000000u, 0, 0},
    {"(price < ", 0x200u, 0x80000000u, 0, 0},
    {NULL, 0x200u, 0x80000000u, 0, 3},
    {" OR (price = ", 0x200u, 0x80000000u, 0, 0},
    {NULL, 0x200u, 0x80000000u, 0, 3},
    {" AND (things.id > ", 0x200u, 0x80000000u, 0, 0},
    {NULL, 0x200u, 0x80000000u, 0, 2},
    {")))", 0x200u, 0x80000000u, 0, 0},
    {" ", 0x80000000u, 0, 0, 0},
    {"ORDER BY ", 0, 0, 0, 0},
    {"colour, id", 0x100u, 0, 0, 0},
    {"price DESC, id", 0x200u, 0, 0, 0},
    {" LIMIT ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 0},
};

static const orm_query_parameter parameters_of_things_by_colour[] = {
    {"limit", &orm_type_int8, offsetof(things_by_colour_args, limit), -1, ORM_PARAMETER_LIMIT, -1, -1, NULL},
    {"cursor_colour", &colour_type, 0, -1, ORM_PARAMETER_CURSOR, -1, 1, NULL},
    {"cursor_id", &orm_type_uuid, 0, -1, ORM_PARAMETER_CURSOR, -1, 0, NULL},
    {"cursor_orm_key_3", &orm_type_numeric, 0, -1, ORM_PARAMETER_CURSOR, -1, 2, NULL},
};

static const orm_query_column columns_of_things_by_colour[] = {
    {"id", &orm_type_uuid, offsetof(things_by_colour_row, id), 0, -1, 0},
    {"colour", &colour_type, offsetof(things_by_colour_row, colour), 0, -1, 0},
    {"orm_key_3", &orm_type_numeric, 0, ORM_RESULT_HIDDEN, -1, 0},
};

/* Keys of sorts, steps of loads. */
static const uint16_t numbers_of_things_by_colour[] = {
    1, 0, 2, 0,
};

static const orm_query_sort sorts_of_things_by_colour[] = {
    {"by_colour", numbers_of_things_by_colour + 0, 2},
    {"by_price", numbers_of_things_by_colour + 2, 2},
};

const orm_query things_by_colour_query = {
    ORM_ABI, ORM_QUERY_PAGE, "things_by_colour",
    pieces_of_things_by_colour, parameters_of_things_by_colour, columns_of_things_by_colour, NULL, NULL, sorts_of_things_by_colour,
    NULL,
    20, 4, 3, 0, 0, 2,
    ORM_QUERY_RETURNS_ROWS, sizeof(things_by_colour_args), sizeof(things_by_colour_row), offsetof(things_by_colour_args, sort), offsetof(things_by_colour_args, cursor), 0,
};

static const orm_query_piece pieces_of_whole_rows[] = {
    {
    "SELECT to_jsonb(t.*) AS \"row\", count(t.*) OVER () AS n, ROW(t.id, t.*) IS NULL AS "
    "none,\n       (ROW(t.part, 'x'::text)).f1 AS part FROM things t",
        0, 0, 0, 0},
};

static const orm_query_column columns_of_whole_rows[] = {
    {"row", &orm_type_jsonb, offsetof(whole_rows_row, row), 0, -1, 0},
    {"n", &orm_type_int8, offsetof(whole_rows_row, n), 0, -1, 0},
    {"none", &orm_type_bool, offsetof(whole_rows_row, none), 0, -1, 0},
    {"part", &orm_type_int4, offsetof(whole_rows_row, part), ORM_RESULT_NULLABLE, -1, 0},
};

const orm_query whole_rows_query = {
    ORM_ABI, ORM_QUERY_MANY, "whole_rows",
    pieces_of_whole_rows, NULL, columns_of_whole_rows, NULL, NULL, NULL,
    NULL,
    1, 0, 4, 0, 0, 0,
    ORM_QUERY_RETURNS_ROWS | ORM_QUERY_SELECTABLE, 0, sizeof(whole_rows_row), -1, -1, 0,
};

static const orm_query_piece pieces_of_add_sized[] = {
    {
    "INSERT INTO things (id, colour, colours, part, price, tags, size.width, "
    "size.height)\nVALUES (",
        0, 0, 0, 0},
    {NULL, 0, 0, 0, 0},
    {", 'red', '{}', ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 1},
    {", 0, '{}', ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 2},
    {", ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 3},
    {")", 0, 0, 0, 0},
};

static const orm_query_parameter parameters_of_add_sized[] = {
    {"id", &orm_type_uuid, offsetof(add_sized_args, id), -1, 0, -1, -1, NULL},
    {"part", &orm_type_int4, offsetof(add_sized_args, part), -1, 0, -1, -1, NULL},
    {"width", &orm_type_int4, offsetof(add_sized_args, width), -1, ORM_PARAMETER_NULLABLE, -1, -1, NULL},
    {"height", &orm_type_int4, offsetof(add_sized_args, height), -1, ORM_PARAMETER_NULLABLE, -1, -1, NULL},
};

const orm_query add_sized_query = {
    ORM_ABI, ORM_QUERY_EXEC, "add_sized",
    pieces_of_add_sized, parameters_of_add_sized, NULL, NULL, NULL, NULL,
    NULL,
    9, 4, 0, 0, 0, 0,
    0, sizeof(add_sized_args), 0, -1, -1, 0,
};

static const orm_query_piece pieces_of_add_with_sizes[] = {
    {
    "INSERT INTO things (id, colour, colours, size, part, price, tags)\nSELECT "
    "orm_bulk.orm_id, 'red', '{}', (orm_bulk.orm_size::size), 0, 0, '{}' FROM unnest(",
        0, 0, 0, 0},
    {NULL, 0, 0, 0, 0},
    {"::uuid[], ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 1},
    {"::size[]::text[]) AS orm_bulk (orm_id, orm_size)", 0, 0, 0, 0},
};

static const orm_query_parameter parameters_of_add_with_sizes[] = {
    {"id", &orm_type_uuid, offsetof(add_with_sizes_args, id), -1, ORM_PARAMETER_ARRAY, -1, -1, NULL},
    {"size", &size_type, offsetof(add_with_sizes_args, size), -1, ORM_PARAMETER_NULLABLE | ORM_PARAMETER_ARRAY, -1, -1, &size_array_type},
};

const orm_query add_with_sizes_query = {
    ORM_ABI, ORM_QUERY_BULK, "add_with_sizes",
    pieces_of_add_with_sizes, parameters_of_add_with_sizes, NULL, NULL, NULL, NULL,
    NULL,
    5, 2, 0, 0, 0, 0,
    0, sizeof(add_with_sizes_args), 0, -1, -1, 0,
};

static const orm_query_piece pieces_of_resize_all[] = {
    {
    "UPDATE things SET size = (orm_bulk.orm_size::size)::size, sizes = "
    "ARRAY[(orm_bulk.orm_size::size)::size] FROM unnest(",
        0, 0, 0, 0},
    {NULL, 0, 0, 0, 0},
    {"::size[]::text[], ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 1},
    {"::uuid[]) AS orm_bulk (orm_size, orm_id) WHERE id = orm_bulk.orm_id", 0, 0, 0, 0},
};

static const orm_query_parameter parameters_of_resize_all[] = {
    {"size", &size_type, offsetof(resize_all_args, size), -1, ORM_PARAMETER_NULLABLE | ORM_PARAMETER_ARRAY, -1, -1, &size_array_type},
    {"id", &orm_type_uuid, offsetof(resize_all_args, id), -1, ORM_PARAMETER_ARRAY, -1, -1, NULL},
};

const orm_query resize_all_query = {
    ORM_ABI, ORM_QUERY_BULK, "resize_all",
    pieces_of_resize_all, parameters_of_resize_all, NULL, NULL, NULL, NULL,
    NULL,
    5, 2, 0, 0, 0, 0,
    0, sizeof(resize_all_args), 0, -1, -1, 0,
};

static const orm_query_piece pieces_of_rearrange[] = {
    {
    "UPDATE things SET colours = (orm_bulk.orm_colours::colour[]), sizes = "
    "(orm_bulk.orm_sizes::size[]), parts = (orm_bulk.orm_parts::integer[]), tags = "
    "(orm_bulk.orm_tags::text[]), areas = (orm_bulk.orm_areas::text[]::box[]) FROM unnest(",
        0, 0, 0, 0},
    {NULL, 0, 0, 0, 0},
    {"::text[], ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 1},
    {"::text[], ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 2},
    {"::text[], ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 3},
    {"::text[], ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 4},
    {"::text[], ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 5},
    {
    "::uuid[]) AS orm_bulk (orm_colours, orm_sizes, orm_parts, orm_tags, orm_areas, "
    "orm_id)\nWHERE id = orm_bulk.orm_id AND NOT tags @> (orm_bulk.orm_tags::text[])",
        0, 0, 0, 0},
};

static const orm_query_parameter parameters_of_rearrange[] = {
    {"colours", &colour_array_type, offsetof(rearrange_args, colours), -1, ORM_PARAMETER_ARRAY, -1, -1, NULL},
    {"sizes", &size_array_type, offsetof(rearrange_args, sizes), -1, ORM_PARAMETER_NULLABLE | ORM_PARAMETER_ARRAY, -1, -1, &size_array_type},
    {"parts", &orm_type_int4_array, offsetof(rearrange_args, parts), -1, ORM_PARAMETER_NULLABLE | ORM_PARAMETER_ARRAY, -1, -1, NULL},
    {"tags", &orm_type_text_array, offsetof(rearrange_args, tags), -1, ORM_PARAMETER_ARRAY, -1, -1, NULL},
    {"areas", &orm_type_text_array, offsetof(rearrange_args, areas), -1, ORM_PARAMETER_NULLABLE | ORM_PARAMETER_ARRAY, -1, -1, NULL},
    {"id", &orm_type_uuid, offsetof(rearrange_args, id), -1, ORM_PARAMETER_ARRAY, -1, -1, NULL},
};

const orm_query rearrange_query = {
    ORM_ABI, ORM_QUERY_BULK, "rearrange",
    pieces_of_rearrange, parameters_of_rearrange, NULL, NULL, NULL, NULL,
    NULL,
    13, 6, 0, 0, 0, 0,
    0, sizeof(rearrange_args), 0, -1, -1, 0,
};

static const orm_query_piece pieces_of_add_arranged[] = {
    {
    "INSERT INTO things (id, colour, colours, part, price, tags, sizes)\nSELECT "
    "orm_bulk.orm_id, 'green', (orm_bulk.orm_colours::colour[]), 1, 0, "
    "(orm_bulk.orm_tags::text[]), (orm_bulk.orm_sizes::size[]) FROM unnest(",
        0, 0, 0, 0},
    {NULL, 0, 0, 0, 0},
    {"::uuid[], ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 1},
    {"::text[], ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 2},
    {"::text[], ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 3},
    {"::text[]) AS orm_bulk (orm_id, orm_colours, orm_tags, orm_sizes)", 0, 0, 0, 0},
};

static const orm_query_parameter parameters_of_add_arranged[] = {
    {"id", &orm_type_uuid, offsetof(add_arranged_args, id), -1, ORM_PARAMETER_ARRAY, -1, -1, NULL},
    {"colours", &colour_array_type, offsetof(add_arranged_args, colours), -1, ORM_PARAMETER_ARRAY, -1, -1, NULL},
    {"tags", &orm_type_text_array, offsetof(add_arranged_args, tags), -1, ORM_PARAMETER_ARRAY, -1, -1, NULL},
    {"sizes", &size_array_type, offsetof(add_arranged_args, sizes), -1, ORM_PARAMETER_NULLABLE | ORM_PARAMETER_ARRAY, -1, -1, &size_array_type},
};

const orm_query add_arranged_query = {
    ORM_ABI, ORM_QUERY_BULK, "add_arranged",
    pieces_of_add_arranged, parameters_of_add_arranged, NULL, NULL, NULL, NULL,
    NULL,
    9, 4, 0, 0, 0, 0,
    0, sizeof(add_arranged_args), 0, -1, -1, 0,
};

static const orm_query_piece pieces_of_drop_tagged[] = {
    {"DELETE FROM things USING unnest(", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 0},
    {
    "::text[]) AS orm_bulk (orm_tags) WHERE tags = (orm_bulk.orm_tags::text[])",
        0, 0, 0, 0},
};

static const orm_query_parameter parameters_of_drop_tagged[] = {
    {"tags", &orm_type_text_array, offsetof(drop_tagged_args, tags), -1, ORM_PARAMETER_ARRAY, -1, -1, NULL},
};

const orm_query drop_tagged_query = {
    ORM_ABI, ORM_QUERY_BULK, "drop_tagged",
    pieces_of_drop_tagged, parameters_of_drop_tagged, NULL, NULL, NULL, NULL,
    NULL,
    3, 1, 0, 0, 0, 0,
    0, sizeof(drop_tagged_args), 0, -1, -1, 0,
};

static const orm_query_piece pieces_of_arrangements[] = {
    {
    "SELECT concat_ws(' ', colours, sizes, parts, tags, areas) AS \"text\" FROM things "
    "ORDER BY id",
        0, 0, 0, 0},
};

static const orm_query_column columns_of_arrangements[] = {
    {"text", &orm_type_text, offsetof(arrangements_row, text), 0, -1, 0},
};

const orm_query arrangements_query = {
    ORM_ABI, ORM_QUERY_MANY, "arrangements",
    pieces_of_arrangements, NULL, columns_of_arrangements, NULL, NULL, NULL,
    NULL,
    1, 0, 1, 0, 0, 0,
    ORM_QUERY_RETURNS_ROWS | ORM_QUERY_SELECTABLE, 0, sizeof(arrangements_row), -1, -1, 0,
};

/* clang-format on */
