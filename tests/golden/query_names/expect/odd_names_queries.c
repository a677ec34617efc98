/*
 * What the runtime knows of the queries of Odd-names.sql.
 *
 * Made by ormgen from the schema of words, and from Odd-names.sql.
 */
#include "odd_names_queries.h"

/* clang-format off */

static const orm_query_piece pieces_of_my_words[] = {
    {
    "SELECT class, mood, \"int64_t\", 'a\"\\n?\?/*/' || class AS errno, NULL::int AS "
    "\"default\" FROM list\nWHERE class = ",
        0, 0, 0, 0},
    {NULL, 0, 0, 0, 0},
    {" AND mood = ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 1},
    {"::mood AND \"in?\?/\" = ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 2},
    {" AND 'it''s' <> E'\\\\' ORDER BY \"int64_t\"", 0, 0, 0, 0},
};

static const orm_query_parameter parameters_of_my_words[] = {
    {"class", &orm_type_text, offsetof(my_words_args, class_), -1, 0, -1, -1, NULL},
    {"mood", &my_mood_type, offsetof(my_words_args, mood), -1, 0, -1, -1, NULL},
    {"int", &orm_type_text, offsetof(my_words_args, int_), -1, 0, -1, -1, NULL},
};

static const orm_query_column columns_of_my_words[] = {
    {"class", &orm_type_text, offsetof(my_words_row, class_), 0, -1, 0},
    {"mood", &my_mood_type, offsetof(my_words_row, mood), 0, -1, 0},
    {"int64_t", &orm_type_int8, offsetof(my_words_row, int64_t_), 0, -1, 0},
    {"errno", &orm_type_text, offsetof(my_words_row, errno_), 0, -1, 0},
    {"default", &orm_type_int4, offsetof(my_words_row, default_), ORM_RESULT_NULLABLE, -1, 0},
};

const orm_query my_words_query = {
    ORM_ABI, ORM_QUERY_MANY, "words",
    pieces_of_my_words, parameters_of_my_words, columns_of_my_words, NULL, NULL, NULL,
    NULL,
    7, 3, 5, 0, 0, 0,
    ORM_QUERY_RETURNS_ROWS | ORM_QUERY_SELECTABLE, sizeof(my_words_args), sizeof(my_words_row), -1, -1, 0,
};

static const orm_query_piece pieces_of_my_my[] = {
    {
    "SELECT l.class, l.mood, l.\"in?\?/\", l.int64_t, l.mood AS my_mood, 1 AS my_list FROM "
    "list l",
        0, 0, 0, 0},
};

static const orm_query_column columns_of_my_my[] = {
    {"class", &orm_type_text, 0, 0, 0, 0},
    {"mood", &my_mood_type, 0, 0, 0, 1},
    {"in?\?/", &orm_type_text, 0, ORM_RESULT_NULLABLE, 0, 2},
    {"int64_t", &orm_type_int8, 0, 0, 0, 3},
    {"my_mood", &my_mood_type, offsetof(my_my_row, my_mood), 0, -1, 0},
    {"my_list", &orm_type_int4, offsetof(my_my_row, my_list), 0, -1, 0},
};

static const orm_query_entity entities_of_my_my[] = {
    {"list", &my_list_entity, offsetof(my_my_row, list), 0, 4, false, false, NULL},
};

const orm_query my_my_query = {
    ORM_ABI, ORM_QUERY_MANY, "my",
    pieces_of_my_my, NULL, columns_of_my_my, entities_of_my_my, NULL, NULL,
    NULL,
    1, 0, 6, 1, 0, 0,
    ORM_QUERY_RETURNS_ROWS | ORM_QUERY_SELECTABLE, 0, sizeof(my_my_row), -1, -1, 0,
};

static const orm_query_piece pieces_of_my_long_name_of_a_query_that_makes_the_lines_of_its_call_longer_than_they_may_be[] = {
    {"SELECT l.class, l.mood, l.\"in?\?/\", l.int64_t FROM list l ", 0, 0, 0, 0},
    {"WHERE ", 0x80000000u, 0, 0, 0},
    {"l.class > ", 0x100u, 0x80000000u, 0, 0},
    {NULL, 0x100u, 0x80000000u, 0, 1},
    {" ", 0x80000000u, 0, 0, 0},
    {"ORDER BY ", 0, 0, 0, 0},
    {"class", 0x100u, 0, 0, 0},
    {" LIMIT ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 0},
};

static const orm_query_parameter parameters_of_my_long_name_of_a_query_that_makes_the_lines_of_its_call_longer_than_they_may_be[] = {
    {"limit", &orm_type_int8, offsetof(my_long_name_of_a_query_that_makes_the_lines_of_its_call_longer_than_they_may_be_args, limit), -1, ORM_PARAMETER_LIMIT, -1, -1, NULL},
    {"cursor_class", &orm_type_text, 0, -1, ORM_PARAMETER_CURSOR, -1, 0, NULL},
};

static const orm_query_column columns_of_my_long_name_of_a_query_that_makes_the_lines_of_its_call_longer_than_they_may_be[] = {
    {"class", &orm_type_text, 0, 0, 0, 0},
    {"mood", &my_mood_type, 0, 0, 0, 1},
    {"in?\?/", &orm_type_text, 0, ORM_RESULT_NULLABLE, 0, 2},
    {"int64_t", &orm_type_int8, 0, 0, 0, 3},
};

static const orm_query_entity entities_of_my_long_name_of_a_query_that_makes_the_lines_of_its_call_longer_than_they_may_be[] = {
    {"l", &my_list_entity, 0, 0, 4, false, false, NULL},
};

/* Keys of sorts, steps of loads. */
static const uint16_t numbers_of_my_long_name_of_a_query_that_makes_the_lines_of_its_call_longer_than_they_may_be[] = {
    0,
};

static const orm_query_sort sorts_of_my_long_name_of_a_query_that_makes_the_lines_of_its_call_longer_than_they_may_be[] = {
    {"by_class", numbers_of_my_long_name_of_a_query_that_makes_the_lines_of_its_call_longer_than_they_may_be + 0, 1},
};

const orm_query my_long_name_of_a_query_that_makes_the_lines_of_its_call_longer_than_they_may_be_query = {
    ORM_ABI, ORM_QUERY_PAGE, "long_name_of_a_query_that_makes_the_lines_of_its_call_longer_than_they_may_be",
    pieces_of_my_long_name_of_a_query_that_makes_the_lines_of_its_call_longer_than_they_may_be, parameters_of_my_long_name_of_a_query_that_makes_the_lines_of_its_call_longer_than_they_may_be, columns_of_my_long_name_of_a_query_that_makes_the_lines_of_its_call_longer_than_they_may_be, entities_of_my_long_name_of_a_query_that_makes_the_lines_of_its_call_longer_than_they_may_be, NULL, sorts_of_my_long_name_of_a_query_that_makes_the_lines_of_its_call_longer_than_they_may_be,
    NULL,
    9, 2, 4, 1, 0, 1,
    ORM_QUERY_RETURNS_ROWS | ORM_QUERY_BARE, sizeof(my_long_name_of_a_query_that_makes_the_lines_of_its_call_longer_than_they_may_be_args), sizeof(my_list *), offsetof(my_long_name_of_a_query_that_makes_the_lines_of_its_call_longer_than_they_may_be_args, sort), offsetof(my_long_name_of_a_query_that_makes_the_lines_of_its_call_longer_than_they_may_be_args, cursor), 0,
};

static const orm_query_piece pieces_of_my_nothing[] = {
    {"SELECT 1 AS one", 0, 0, 0, 0},
};

const orm_query my_nothing_query = {
    ORM_ABI, ORM_QUERY_EXEC, "nothing",
    pieces_of_my_nothing, NULL, NULL, NULL, NULL, NULL,
    NULL,
    1, 0, 0, 0, 0, 0,
    0, 0, 0, -1, -1, 0,
};

static const orm_query_piece pieces_of_my_made_names[] = {
    {
    "SELECT mood AS \"The mood\", \"int64_t\" AS \"größe\", class AS \"_class\", mood AS "
    "\"9 lives\", class AS \"*/\", l.\"int64_t\",\n       l.*, 'a' || class, l.class AS "
    "\"words_2\", l.mood AS words, l.class AS \"Words\" FROM list l",
        0, 0, 0, 0},
};

static const orm_query_column columns_of_my_made_names[] = {
    {"The mood", &my_mood_type, offsetof(my_made_names_row, the_mood), 0, -1, 0},
    {"größe", &orm_type_int8, offsetof(my_made_names_row, gr_e), 0, -1, 0},
    {"_class", &orm_type_text, offsetof(my_made_names_row, class_2), 0, -1, 0},
    {"9 lives", &my_mood_type, offsetof(my_made_names_row, column_9_lives), 0, -1, 0},
    {"*/", &orm_type_text, offsetof(my_made_names_row, column_5), 0, -1, 0},
    {"int64_t", &orm_type_int8, offsetof(my_made_names_row, int64_t_), 0, -1, 0},
    {"class", &orm_type_text, offsetof(my_made_names_row, class_), 0, -1, 0},
    {"mood", &my_mood_type, offsetof(my_made_names_row, mood), 0, -1, 0},
    {"in?\?/", &orm_type_text, offsetof(my_made_names_row, in), ORM_RESULT_NULLABLE, -1, 0},
    {"int64_t", &orm_type_int8, offsetof(my_made_names_row, int64_t_2), 0, -1, 0},
    {"?column?", &orm_type_text, offsetof(my_made_names_row, column_11), 0, -1, 0},
    {"words_2", &orm_type_text, offsetof(my_made_names_row, words_2), 0, -1, 0},
    {"words", &my_mood_type, offsetof(my_made_names_row, words), 0, -1, 0},
    {"Words", &orm_type_text, offsetof(my_made_names_row, Words_3), 0, -1, 0},
};

const orm_query my_made_names_query = {
    ORM_ABI, ORM_QUERY_MANY, "made_names",
    pieces_of_my_made_names, NULL, columns_of_my_made_names, NULL, NULL, NULL,
    NULL,
    1, 0, 14, 0, 0, 0,
    ORM_QUERY_RETURNS_ROWS | ORM_QUERY_SELECTABLE, 0, sizeof(my_made_names_row), -1, -1, 0,
};

/* clang-format on */
