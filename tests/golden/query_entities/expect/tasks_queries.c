/*
 * What the runtime knows of the queries of tasks.sql.
 *
 * Made by ormgen from the schema of office, and from tasks.sql.
 */
#include "tasks_queries.h"

/* clang-format off */

static const orm_query_piece pieces_of_owners[] = {
    {
    "SELECT DISTINCT p.id, p.name, p_boss.name AS \"boss\" FROM tasks t JOIN people AS p "
    "LEFT JOIN people AS p_boss ON p_boss.id = p.boss_id ON p.id = t.owner_id ORDER BY p.id",
        0, 0, 0, 0},
};

static const orm_query_column columns_of_owners[] = {
    {"id", &orm_type_int8, offsetof(person_line, id), 0, -1, 0},
    {"name", &orm_type_text, offsetof(person_line, name), 0, -1, 0},
    {"boss", &orm_type_text, offsetof(person_line, boss), ORM_RESULT_NULLABLE, -1, 0},
};

const orm_query owners_query = {
    ORM_ABI, ORM_QUERY_MANY, "owners",
    pieces_of_owners, NULL, columns_of_owners, NULL, NULL, NULL,
    NULL,
    1, 0, 3, 0, 0, 0,
    ORM_QUERY_RETURNS_ROWS | ORM_QUERY_SELECTABLE, 0, sizeof(person_line), -1, -1, 0,
};

static const orm_query_piece pieces_of_open_tasks[] = {
    {
    "SELECT t.id, t.title, t.done, t.owner_id, t_owner.name AS owner FROM tasks t JOIN "
    "people AS t_owner ON t_owner.id = t.owner_id WHERE NOT t.done",
        0, 0, 0, 0},
};

static const orm_query_column columns_of_open_tasks[] = {
    {"id", &orm_type_int8, 0, 0, 0, 0},
    {"title", &orm_type_text, 0, 0, 0, 1},
    {"done", &orm_type_bool, 0, 0, 0, 2},
    {"owner_id", &orm_type_int8, 0, 0, 0, 3},
    {"owner", &orm_type_text, offsetof(open_tasks_row, owner), 0, -1, 0},
};

static const orm_query_entity entities_of_open_tasks[] = {
    {"t", &task_entity, offsetof(open_tasks_row, t), 0, 4, false, false, NULL},
};

const orm_query open_tasks_query = {
    ORM_ABI, ORM_QUERY_EACH, "open_tasks",
    pieces_of_open_tasks, NULL, columns_of_open_tasks, entities_of_open_tasks, NULL, NULL,
    NULL,
    1, 0, 5, 1, 0, 0,
    ORM_QUERY_RETURNS_ROWS, 0, sizeof(open_tasks_row), -1, -1, 0,
};

static const orm_query_piece pieces_of_names_and_owners[] = {
    {
    "SELECT d.name, t_owner.name AS owner, t.title FROM departments d FULL JOIN tasks t "
    "JOIN people AS t_owner ON t_owner.id = t.owner_id ON d.name = t_owner.name",
        0, 0, 0, 0},
};

static const orm_query_column columns_of_names_and_owners[] = {
    {"name", &orm_type_text, offsetof(names_and_owners_row, name), ORM_RESULT_NULLABLE, -1, 0},
    {"owner", &orm_type_text, offsetof(names_and_owners_row, owner), ORM_RESULT_NULLABLE, -1, 0},
    {"title", &orm_type_text, offsetof(names_and_owners_row, title), ORM_RESULT_NULLABLE, -1, 0},
};

const orm_query names_and_owners_query = {
    ORM_ABI, ORM_QUERY_MANY, "names_and_owners",
    pieces_of_names_and_owners, NULL, columns_of_names_and_owners, NULL, NULL, NULL,
    NULL,
    1, 0, 3, 0, 0, 0,
    ORM_QUERY_RETURNS_ROWS | ORM_QUERY_SELECTABLE, 0, sizeof(names_and_owners_row), -1, -1, 0,
};

static const orm_query_piece pieces_of_owners_of_all[] = {
    {
    "SELECT t.title, p.name AS owner FROM tasks t RIGHT JOIN people AS p ON p.id = "
    "t.owner_id",
        0, 0, 0, 0},
};

static const orm_query_column columns_of_owners_of_all[] = {
    {"title", &orm_type_text, offsetof(owners_of_all_row, title), ORM_RESULT_NULLABLE, -1, 0},
    {"owner", &orm_type_text, offsetof(owners_of_all_row, owner), 0, -1, 0},
};

const orm_query owners_of_all_query = {
    ORM_ABI, ORM_QUERY_MANY, "owners_of_all",
    pieces_of_owners_of_all, NULL, columns_of_owners_of_all, NULL, NULL, NULL,
    NULL,
    1, 0, 2, 0, 0, 0,
    ORM_QUERY_RETURNS_ROWS | ORM_QUERY_SELECTABLE, 0, sizeof(owners_of_all_row), -1, -1, 0,
};

/* clang-format on */
