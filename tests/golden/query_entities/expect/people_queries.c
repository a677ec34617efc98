/*
 * What the runtime knows of the queries of people.sql.
 *
 * Made by ormgen from the schema of office, and from people.sql.
 */
#include "people_queries.h"
#include "office.h"

/* clang-format off */

static const orm_query_piece pieces_of_everyone[] = {
    {
    "SELECT p.id, p.name, p.notes::text, p.department_id, p.boss_id FROM people p ORDER BY "
    "p.id",
        0, 0, 0, 0},
};

static const orm_query_column columns_of_everyone[] = {
    {"id", &orm_type_int8, 0, 0, 0, 0},
    {"name", &orm_type_text, 0, 0, 0, 1},
    {"notes", &orm_type_text, 0, ORM_RESULT_NULLABLE, 0, 2},
    {"department_id", &orm_type_int8, 0, ORM_RESULT_NULLABLE, 0, 3},
    {"boss_id", &orm_type_int8, 0, ORM_RESULT_NULLABLE, 0, 4},
};

static const orm_query_entity entities_of_everyone[] = {
    {"p", &person_entity, 0, 0, 5, false, false, NULL},
};

/* Keys of sorts, steps of loads. */
static const uint16_t numbers_of_everyone[] = {
    0, 2, 3,
};

static const orm_query_load loads_of_everyone[] = {
    {NULL, 0, 1, numbers_of_everyone + 0, 0, 0, NULL, NULL},
    {NULL, 0, 2, numbers_of_everyone + 1, 0, 0, NULL, NULL},
};

const orm_query everyone_query = {
    ORM_ABI, ORM_QUERY_MANY, "everyone",
    pieces_of_everyone, NULL, columns_of_everyone, entities_of_everyone, loads_of_everyone, NULL,
    NULL,
    1, 0, 5, 1, 2, 0,
    ORM_QUERY_RETURNS_ROWS | ORM_QUERY_BARE | ORM_QUERY_SELECTABLE, 0, sizeof(person *), -1, -1, 0,
};

static const orm_query_piece pieces_of_people_and_departments[] = {
    {
    "SELECT p.id, p.name, p.notes::text, p.department_id, p.boss_id, d.id, d.name, count(*) "
    "OVER () AS total FROM people p LEFT JOIN departments AS d ON d.id = p.department_id "
    "ORDER BY p.id",
        0, 0, 0, 0},
};

static const orm_query_column columns_of_people_and_departments[] = {
    {"id", &orm_type_int8, 0, 0, 0, 0},
    {"name", &orm_type_text, 0, 0, 0, 1},
    {"notes", &orm_type_text, 0, ORM_RESULT_NULLABLE, 0, 2},
    {"department_id", &orm_type_int8, 0, ORM_RESULT_NULLABLE, 0, 3},
    {"boss_id", &orm_type_int8, 0, ORM_RESULT_NULLABLE, 0, 4},
    {"id", &orm_type_int8, 0, ORM_RESULT_NULLABLE, 1, 0},
    {"name", &orm_type_text, 0, ORM_RESULT_NULLABLE, 1, 1},
    {"total", &orm_type_int8, offsetof(people_and_departments_row, total), 0, -1, 0},
};

static const orm_query_entity entities_of_people_and_departments[] = {
    {"p", &person_entity, offsetof(people_and_departments_row, p), 0, 5, false, false, NULL},
    {"d", &department_entity, offsetof(people_and_departments_row, d), 5, 2, true, false, NULL},
};

/* Keys of sorts, steps of loads. */
static const uint16_t numbers_of_people_and_departments[] = {
    0, 1,
};

static const orm_query_load loads_of_people_and_departments[] = {
    {NULL, 1, 1, numbers_of_people_and_departments + 0, 0, 0, NULL, NULL},
    {NULL, 0, 1, numbers_of_people_and_departments + 1, 0, 0, NULL, NULL},
};

const orm_query people_and_departments_query = {
    ORM_ABI, ORM_QUERY_MANY, "people_and_departments",
    pieces_of_people_and_departments, NULL, columns_of_people_and_departments, entities_of_people_and_departments, loads_of_people_and_departments, NULL,
    NULL,
    1, 0, 8, 2, 2, 0,
    ORM_QUERY_RETURNS_ROWS | ORM_QUERY_SELECTABLE, 0, sizeof(people_and_departments_row), -1, -1, 0,
};

static const orm_query_piece pieces_of_department_of[] = {
    {
    "SELECT d.id, d.name FROM people p LEFT JOIN departments AS d ON d.id = p.department_id "
    "WHERE p.id = ",
        0, 0, 0, 0},
    {NULL, 0, 0, 0, 0},
};

static const orm_query_parameter parameters_of_department_of[] = {
    {"person", &orm_type_int8, offsetof(department_of_args, person), -1, 0, -1, -1, NULL},
};

static const orm_query_column columns_of_department_of[] = {
    {"id", &orm_type_int8, 0, ORM_RESULT_NULLABLE, 0, 0},
    {"name", &orm_type_text, 0, ORM_RESULT_NULLABLE, 0, 1},
};

static const orm_query_entity entities_of_department_of[] = {
    {"d", &department_entity, offsetof(department_of_row, d), 0, 2, true, false, NULL},
};

const orm_query department_of_query = {
    ORM_ABI, ORM_QUERY_MAYBE, "department_of",
    pieces_of_department_of, parameters_of_department_of, columns_of_department_of, entities_of_department_of, NULL, NULL,
    NULL,
    2, 1, 2, 1, 0, 0,
    ORM_QUERY_RETURNS_ROWS, sizeof(department_of_args), sizeof(department_of_row), -1, -1, 0,
};

static const orm_query_piece pieces_of_busy_people[] = {
    {
    "SELECT p.id, p.name, p.notes::text, p.department_id, p.boss_id FROM people p ORDER BY "
    "p.name",
        0, 0, 0, 0},
};

static const orm_query_column columns_of_busy_people[] = {
    {"id", &orm_type_int8, 0, 0, 0, 0},
    {"name", &orm_type_text, 0, 0, 0, 1},
    {"notes", &orm_type_text, 0, ORM_RESULT_NULLABLE, 0, 2},
    {"department_id", &orm_type_int8, 0, ORM_RESULT_NULLABLE, 0, 3},
    {"boss_id", &orm_type_int8, 0, ORM_RESULT_NULLABLE, 0, 4},
};

static const orm_query_entity entities_of_busy_people[] = {
    {"p", &person_entity, offsetof(busy_people_row, p), 0, 5, false, false, NULL},
};

/* Keys of sorts, steps of loads. */
static const uint16_t numbers_of_busy_people[] = {
    3, 0,
};

static const orm_query_load loads_of_busy_people[] = {
    {"urgent", 0, 1, numbers_of_busy_people + 0, offsetof(busy_people_row, urgent), 3, "NOT that.done", "that.title DESC"},
    {NULL, 0, 1, numbers_of_busy_people + 1, 0, 0, NULL, NULL},
};

const orm_query busy_people_query = {
    ORM_ABI, ORM_QUERY_MANY, "busy_people",
    pieces_of_busy_people, NULL, columns_of_busy_people, entities_of_busy_people, loads_of_busy_people, NULL,
    NULL,
    1, 0, 5, 1, 2, 0,
    ORM_QUERY_RETURNS_ROWS | ORM_QUERY_SELECTABLE, 0, sizeof(busy_people_row), -1, -1, 0,
};

static const orm_query_piece pieces_of_named_person[] = {
    {
    "SELECT p.id, p.name, p_boss.name AS \"boss\" FROM people p LEFT JOIN people AS p_boss "
    "ON p_boss.id = p.boss_id WHERE p.name = ",
        0, 0, 0, 0},
    {NULL, 0, 0, 0, 0},
};

static const orm_query_parameter parameters_of_named_person[] = {
    {"name", &orm_type_text, offsetof(named_person_args, name), -1, 0, -1, -1, NULL},
};

static const orm_query_column columns_of_named_person[] = {
    {"id", &orm_type_int8, offsetof(person_line, id), 0, -1, 0},
    {"name", &orm_type_text, offsetof(person_line, name), 0, -1, 0},
    {"boss", &orm_type_text, offsetof(person_line, boss), ORM_RESULT_NULLABLE, -1, 0},
};

const orm_query named_person_query = {
    ORM_ABI, ORM_QUERY_MAYBE, "named_person",
    pieces_of_named_person, parameters_of_named_person, columns_of_named_person, NULL, NULL, NULL,
    NULL,
    2, 1, 3, 0, 0, 0,
    ORM_QUERY_RETURNS_ROWS, sizeof(named_person_args), sizeof(person_line), -1, -1, 0,
};

static const orm_query_piece pieces_of_all_lines[] = {
    {
    "SELECT p.id, p.name, p_boss.name AS \"boss\" FROM people p LEFT JOIN people AS p_boss "
    "ON p_boss.id = p.boss_id ORDER BY p.id",
        0, 0, 0, 0},
};

static const orm_query_column columns_of_all_lines[] = {
    {"id", &orm_type_int8, offsetof(person_line, id), 0, -1, 0},
    {"name", &orm_type_text, offsetof(person_line, name), 0, -1, 0},
    {"boss", &orm_type_text, offsetof(person_line, boss), ORM_RESULT_NULLABLE, -1, 0},
};

const orm_query all_lines_query = {
    ORM_ABI, ORM_QUERY_MANY, "all_lines",
    pieces_of_all_lines, NULL, columns_of_all_lines, NULL, NULL, NULL,
    NULL,
    1, 0, 3, 0, 0, 0,
    ORM_QUERY_RETURNS_ROWS | ORM_QUERY_SELECTABLE, 0, sizeof(person_line), -1, -1, 0,
};

static const orm_query_piece pieces_of_hire[] = {
    {"INSERT INTO people (name, department_id) VALUES (", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 0},
    {", ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 1},
    {
    ") RETURNING people.id, people.name, people.notes::text, people.department_id, "
    "people.boss_id",
        0, 0, 0, 0},
};

static const orm_query_parameter parameters_of_hire[] = {
    {"name", &orm_type_text, offsetof(hire_args, name), -1, 0, -1, -1, NULL},
    {"department", &orm_type_int8, offsetof(hire_args, department), -1, ORM_PARAMETER_NULLABLE, -1, -1, NULL},
};

static const orm_query_column columns_of_hire[] = {
    {"id", &orm_type_int8, 0, 0, 0, 0},
    {"name", &orm_type_text, 0, 0, 0, 1},
    {"notes", &orm_type_text, 0, ORM_RESULT_NULLABLE, 0, 2},
    {"department_id", &orm_type_int8, 0, ORM_RESULT_NULLABLE, 0, 3},
    {"boss_id", &orm_type_int8, 0, ORM_RESULT_NULLABLE, 0, 4},
};

static const orm_query_entity entities_of_hire[] = {
    {"people", &person_entity, 0, 0, 5, false, false, NULL},
};

const orm_query hire_query = {
    ORM_ABI, ORM_QUERY_ONE, "hire",
    pieces_of_hire, parameters_of_hire, columns_of_hire, entities_of_hire, NULL, NULL,
    NULL,
    5, 2, 5, 1, 0, 0,
    ORM_QUERY_RETURNS_ROWS | ORM_QUERY_BARE, sizeof(hire_args), sizeof(person *), -1, -1, 0,
};

static const orm_query_piece pieces_of_people_in_part[] = {
    {
    "SELECT p.id, p.name, p.notes::text, p.department_id, p.boss_id FROM people p ORDER BY "
    "p.id",
        0, 0, 0, 0},
};

static const orm_query_column columns_of_people_in_part[] = {
    {"id", &orm_type_int8, 0, 0, 0, 0},
    {"name", &orm_type_text, 0, 0, 0, 1},
    {"notes", &orm_type_text, 0, ORM_RESULT_NULLABLE, 0, 2},
    {"department_id", &orm_type_int8, 0, ORM_RESULT_NULLABLE, 0, 3},
    {"boss_id", &orm_type_int8, 0, ORM_RESULT_NULLABLE, 0, 4},
};

/* What is loaded, and how. */
static const struct task_with with_1_of_people_in_part = {
    {false, true, false, false}, {false, false, false, false},
    {ORM_LOAD_DEFAULT, NULL},
};

/* What is loaded, and how. */
static const struct person_with with_2_of_people_in_part = {
    {false, true, false, false, false}, {false, false, false, false, false},
    {ORM_LOAD_DEFAULT, NULL},
    {ORM_LOAD_DEFAULT, NULL},
    {ORM_LOAD_DEFAULT, NULL},
    {ORM_LOAD_JOINED, &with_1_of_people_in_part},
};

/* What is loaded, and how. */
static const struct person_with with_3_of_people_in_part = {
    {false, false, false, false, false}, {false, false, false, false, false},
    {ORM_LOAD_RAISE, NULL},
    {ORM_LOAD_DEFAULT, NULL},
    {ORM_LOAD_SELECTIN, &with_2_of_people_in_part},
    {ORM_LOAD_LAZY, NULL},
};

static const orm_query_entity entities_of_people_in_part[] = {
    {"p", &person_entity, 0, 0, 5, false, false, &with_3_of_people_in_part},
};

const orm_query people_in_part_query = {
    ORM_ABI, ORM_QUERY_MANY, "people_in_part",
    pieces_of_people_in_part, NULL, columns_of_people_in_part, entities_of_people_in_part, NULL, NULL,
    NULL,
    1, 0, 5, 1, 0, 0,
    ORM_QUERY_RETURNS_ROWS | ORM_QUERY_BARE | ORM_QUERY_SELECTABLE, 0, sizeof(person *), -1, -1, 0,
};

/* clang-format on */
