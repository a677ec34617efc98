/*
 * What the runtime knows of the queries of people.sql.
 *
 * Made by ormgen from the schema of people, and from people.sql.
 */
#include "people_queries.h"

/* clang-format off */

static const orm_query_piece pieces_of_find_people[] = {
    {"SELECT id, name FROM people\n", 0, 0, 0, 0},
    {"WHERE ", 0x7u, 0, 0, 0},
    {"name ILIKE ", 0x1u, 0, 0, 0},
    {NULL, 0x1u, 0, 0, 0},
    {" AND ", 0x2u, 0x1u, 0, 0},
    {"age BETWEEN ", 0x2u, 0, 0, 0},
    {NULL, 0x2u, 0, 0, 1},
    {" AND ", 0x2u, 0, 0, 0},
    {NULL, 0x2u, 0, 0, 2},
    {" AND ", 0x4u, 0x3u, 0, 0},
    {"mood = ", 0x4u, 0, 0, 0},
    {NULL, 0x4u, 0, 0, 3},
    {"::mood", 0x4u, 0, 0, 0},
    {" ORDER BY id", 0, 0, 0, 0},
};

static const orm_query_parameter parameters_of_find_people[] = {
    {"name", &orm_type_text, offsetof(find_people_args, name), -1, ORM_PARAMETER_OPTIONAL, 0, -1, NULL},
    {"low", &orm_type_int4, offsetof(find_people_args, low), -1, ORM_PARAMETER_OPTIONAL, 1, -1, NULL},
    {"high", &orm_type_int4, offsetof(find_people_args, high), -1, ORM_PARAMETER_OPTIONAL, 1, -1, NULL},
    {"mood", &mood_type, offsetof(find_people_args, mood), -1, ORM_PARAMETER_OPTIONAL, 2, -1, NULL},
};

static const orm_query_column columns_of_find_people[] = {
    {"id", &orm_type_int8, offsetof(find_people_row, id), 0, -1, 0},
    {"name", &orm_type_text, offsetof(find_people_row, name), 0, -1, 0},
};

const orm_query find_people_query = {
    ORM_ABI, ORM_QUERY_MANY, "find_people",
    pieces_of_find_people, parameters_of_find_people, columns_of_find_people, NULL, NULL, NULL,
    NULL,
    14, 4, 2, 0, 0, 0,
    ORM_QUERY_RETURNS_ROWS | ORM_QUERY_SELECTABLE, sizeof(find_people_args), sizeof(find_people_row), -1, -1, 0,
};

static const orm_query_piece pieces_of_change_person[] = {
    {"UPDATE people SET ", 0, 0, 0, 0},
    {"name = ", 0x1u, 0, 0, 0},
    {NULL, 0x1u, 0, 0, 0},
    {", ", 0x2u, 0x1u, 0, 0},
    {"phone = ", 0x2u, 0, 0, 0},
    {NULL, 0x2u, 0, 0, 1},
    {", ", 0x4u, 0x3u, 0, 0},
    {"age = ", 0x4u, 0, 0, 0},
    {NULL, 0x4u, 0, 0, 2},
    {", ", 0x8u, 0x7u, 0, 0},
    {"mood = ", 0x8u, 0, 0, 0},
    {NULL, 0x8u, 0, 0, 3},
    {"::mood", 0x8u, 0, 0, 0},
    {" WHERE id = ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 4},
};

static const orm_query_parameter parameters_of_change_person[] = {
    {"name", &orm_type_text, offsetof(change_person_args, name), -1, ORM_PARAMETER_OPTIONAL, 0, -1, NULL},
    {"phone", &orm_type_text, offsetof(change_person_args, phone), offsetof(change_person_args, phone_null), ORM_PARAMETER_NULLABLE | ORM_PARAMETER_OPTIONAL, 1, -1, NULL},
    {"age", &orm_type_int4, offsetof(change_person_args, age), offsetof(change_person_args, age_null), ORM_PARAMETER_NULLABLE | ORM_PARAMETER_OPTIONAL, 2, -1, NULL},
    {"mood", &mood_type, offsetof(change_person_args, mood), offsetof(change_person_args, mood_null), ORM_PARAMETER_NULLABLE | ORM_PARAMETER_OPTIONAL, 3, -1, NULL},
    {"id", &orm_type_int8, offsetof(change_person_args, id), -1, 0, -1, -1, NULL},
};

const orm_query change_person_query = {
    ORM_ABI, ORM_QUERY_ROWS, "change_person",
    pieces_of_change_person, parameters_of_change_person, NULL, NULL, NULL, NULL,
    NULL,
    15, 5, 0, 0, 0, 0,
    0, sizeof(change_person_args), 0, -1, -1, 0xfu,
};

static const orm_query_piece pieces_of_people_born[] = {
    {"SELECT born, count(*) AS number FROM people GROUP BY born ", 0, 0, 0, 0},
    {"HAVING count(*) >= ", 0x1u, 0, 0, 0},
    {NULL, 0x1u, 0, 0, 0},
    {" ORDER BY born", 0, 0, 0, 0},
};

static const orm_query_parameter parameters_of_people_born[] = {
    {"least", &orm_type_int8, offsetof(people_born_args, least), -1, ORM_PARAMETER_OPTIONAL, 0, -1, NULL},
};

static const orm_query_column columns_of_people_born[] = {
    {"born", &orm_type_date, offsetof(people_born_row, born), ORM_RESULT_NULLABLE, -1, 0},
    {"number", &orm_type_int8, offsetof(people_born_row, number), 0, -1, 0},
};

const orm_query people_born_query = {
    ORM_ABI, ORM_QUERY_MANY, "people_born",
    pieces_of_people_born, parameters_of_people_born, columns_of_people_born, NULL, NULL, NULL,
    NULL,
    4, 1, 2, 0, 0, 0,
    ORM_QUERY_RETURNS_ROWS | ORM_QUERY_SELECTABLE, sizeof(people_born_args), sizeof(people_born_row), -1, -1, 0,
};

static const orm_query_piece pieces_of_known_by_case[] = {
    {
    "SELECT CASE WHEN phone IS NULL THEN '-' ELSE phone END AS phone, CASE WHEN age > 3 "
    "THEN age ELSE 0 END AS age,\n       CASE WHEN phone = 'a' THEN 'b' ELSE phone END AS "
    "other_phone, CASE WHEN phone IS NULL THEN 1 ELSE age END AS other_age\nFROM people",
        0, 0, 0, 0},
};

static const orm_query_column columns_of_known_by_case[] = {
    {"phone", &orm_type_text, offsetof(known_by_case_row, phone), 0, -1, 0},
    {"age", &orm_type_int4, offsetof(known_by_case_row, age), 0, -1, 0},
    {"other_phone", &orm_type_text, offsetof(known_by_case_row, other_phone), ORM_RESULT_NULLABLE, -1, 0},
    {"other_age", &orm_type_int4, offsetof(known_by_case_row, other_age), ORM_RESULT_NULLABLE, -1, 0},
};

const orm_query known_by_case_query = {
    ORM_ABI, ORM_QUERY_MANY, "known_by_case",
    pieces_of_known_by_case, NULL, columns_of_known_by_case, NULL, NULL, NULL,
    NULL,
    1, 0, 4, 0, 0, 0,
    ORM_QUERY_RETURNS_ROWS | ORM_QUERY_SELECTABLE, 0, sizeof(known_by_case_row), -1, -1, 0,
};

/* clang-format on */
