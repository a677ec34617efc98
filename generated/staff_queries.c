/*
 * What the runtime knows of the queries of staff.sql.
 *
 * Made by ormgen from the schema of company, and from staff.sql.
 */
#include "staff_queries.h"

/* clang-format off */

static const orm_query_piece pieces_of_employees_by_department[] = {
    {
    "SELECT e.id, e.name, e.email, e.salary, e.kind, e.hired_on, e.phone, e.department_id, "
    "e.manager_id FROM employees e JOIN departments AS e_department ON e_department.id = "
    "e.department_id WHERE e_department.name = ",
        0, 0, 0, 0},
    {NULL, 0, 0, 0, 0},
    {" ORDER BY e.name, e.id", 0, 0, 0, 0},
};

static const orm_query_parameter parameters_of_employees_by_department[] = {
    {"department", &orm_type_text, offsetof(employees_by_department_args, department), -1, 0, -1, -1, NULL},
};

static const orm_query_column columns_of_employees_by_department[] = {
    {"id", &orm_type_int8, 0, 0, 0, 0},
    {"name", &orm_type_varchar, 0, 0, 0, 1},
    {"email", &orm_type_varchar, 0, 0, 0, 2},
    {"salary", &orm_type_numeric, 0, 0, 0, 3},
    {"kind", &employment_type, 0, 0, 0, 4},
    {"hired_on", &orm_type_date, 0, 0, 0, 5},
    {"phone", &orm_type_varchar, 0, ORM_RESULT_NULLABLE, 0, 6},
    {"department_id", &orm_type_int8, 0, 0, 0, 7},
    {"manager_id", &orm_type_int8, 0, ORM_RESULT_NULLABLE, 0, 8},
};

static const orm_query_entity entities_of_employees_by_department[] = {
    {"e", &employee_entity, 0, 0, 9, false, false, NULL},
};

/* Keys of sorts, steps of loads. */
static const uint16_t numbers_of_employees_by_department[] = {
    0, 3, 1,
};

static const orm_query_load loads_of_employees_by_department[] = {
    {NULL, 0, 1, numbers_of_employees_by_department + 0, 0, 0, NULL, NULL},
    {NULL, 0, 1, numbers_of_employees_by_department + 1, 0, 0, NULL, NULL},
    {NULL, 0, 1, numbers_of_employees_by_department + 2, 0, 0, NULL, NULL},
};

const orm_query employees_by_department_query = {
    ORM_ABI, ORM_QUERY_MANY, "employees_by_department",
    pieces_of_employees_by_department, parameters_of_employees_by_department, columns_of_employees_by_department, entities_of_employees_by_department, loads_of_employees_by_department, NULL,
    NULL,
    3, 1, 9, 1, 3, 0,
    ORM_QUERY_RETURNS_ROWS | ORM_QUERY_BARE | ORM_QUERY_SELECTABLE, sizeof(employees_by_department_args), sizeof(employee *), -1, -1, 0,
};

static const orm_query_piece pieces_of_department_salary_stats[] = {
    {
    "SELECT d.id, d.name, count(e.id) AS headcount, min(e.salary) AS lowest, max(e.salary) "
    "AS highest, avg(e.salary) AS average\nFROM departments d LEFT JOIN employees AS e ON "
    "e.department_id = d.id GROUP BY d.id HAVING count(e.id) >= ",
        0, 0, 0, 0},
    {NULL, 0, 0, 0, 0},
    {" ORDER BY average DESC NULLS LAST", 0, 0, 0, 0},
};

static const orm_query_parameter parameters_of_department_salary_stats[] = {
    {"min_headcount", &orm_type_int8, offsetof(department_salary_stats_args, min_headcount), -1, 0, -1, -1, NULL},
};

static const orm_query_column columns_of_department_salary_stats[] = {
    {"id", &orm_type_int8, offsetof(department_salary_stats_row, id), 0, -1, 0},
    {"name", &orm_type_varchar, offsetof(department_salary_stats_row, name), 0, -1, 0},
    {"headcount", &orm_type_int8, offsetof(department_salary_stats_row, headcount), 0, -1, 0},
    {"lowest", &orm_type_numeric, offsetof(department_salary_stats_row, lowest), ORM_RESULT_NULLABLE, -1, 0},
    {"highest", &orm_type_numeric, offsetof(department_salary_stats_row, highest), ORM_RESULT_NULLABLE, -1, 0},
    {"average", &orm_type_numeric, offsetof(department_salary_stats_row, average), ORM_RESULT_NULLABLE, -1, 0},
};

const orm_query department_salary_stats_query = {
    ORM_ABI, ORM_QUERY_MANY, "department_salary_stats",
    pieces_of_department_salary_stats, parameters_of_department_salary_stats, columns_of_department_salary_stats, NULL, NULL, NULL,
    NULL,
    3, 1, 6, 0, 0, 0,
    ORM_QUERY_RETURNS_ROWS | ORM_QUERY_SELECTABLE, sizeof(department_salary_stats_args), sizeof(department_salary_stats_row), -1, -1, 0,
};

static const orm_query_piece pieces_of_employees_above_department_average[] = {
    {
    "SELECT e.id, e.name, e.email, e.salary, e.kind, e.hired_on, e.phone, e.department_id, "
    "e.manager_id, stats.average FROM employees e\nJOIN (SELECT department_id, avg(salary) "
    "AS average FROM employees GROUP BY department_id) stats ON stats.department_id = "
    "e.department_id\nWHERE e.salary > stats.average",
        0, 0, 0, 0},
};

static const orm_query_column columns_of_employees_above_department_average[] = {
    {"id", &orm_type_int8, 0, 0, 0, 0},
    {"name", &orm_type_varchar, 0, 0, 0, 1},
    {"email", &orm_type_varchar, 0, 0, 0, 2},
    {"salary", &orm_type_numeric, 0, 0, 0, 3},
    {"kind", &employment_type, 0, 0, 0, 4},
    {"hired_on", &orm_type_date, 0, 0, 0, 5},
    {"phone", &orm_type_varchar, 0, ORM_RESULT_NULLABLE, 0, 6},
    {"department_id", &orm_type_int8, 0, 0, 0, 7},
    {"manager_id", &orm_type_int8, 0, ORM_RESULT_NULLABLE, 0, 8},
    {"average", &orm_type_numeric, offsetof(employees_above_department_average_row, average), 0, -1, 0},
};

static const orm_query_entity entities_of_employees_above_department_average[] = {
    {"e", &employee_entity, offsetof(employees_above_department_average_row, e), 0, 9, false, false, NULL},
};

const orm_query employees_above_department_average_query = {
    ORM_ABI, ORM_QUERY_MANY, "employees_above_department_average",
    pieces_of_employees_above_department_average, NULL, columns_of_employees_above_department_average, entities_of_employees_above_department_average, NULL, NULL,
    NULL,
    1, 0, 10, 1, 0, 0,
    ORM_QUERY_RETURNS_ROWS | ORM_QUERY_SELECTABLE, 0, sizeof(employees_above_department_average_row), -1, -1, 0,
};

static const orm_query_piece pieces_of_management_chain[] = {
    {
    "WITH RECURSIVE chain AS (\n    SELECT id, manager_id, 0 AS depth FROM employees WHERE "
    "id = ",
        0, 0, 0, 0},
    {NULL, 0, 0, 0, 0},
    {
    "\n    UNION ALL\n    SELECT m.id, m.manager_id, chain.depth + 1 FROM employees m JOIN "
    "chain ON chain.manager_id = m.id)\nSELECT e.id, e.name, e.email, e.salary, e.kind, "
    "e.hired_on, e.phone, e.department_id, e.manager_id, chain.depth FROM chain JOIN "
    "employees e ON e.id = chain.id ORDER BY chain.depth",
        0, 0, 0, 0},
};

static const orm_query_parameter parameters_of_management_chain[] = {
    {"employee", &orm_type_int8, offsetof(management_chain_args, employee), -1, 0, -1, -1, NULL},
};

static const orm_query_column columns_of_management_chain[] = {
    {"id", &orm_type_int8, 0, 0, 0, 0},
    {"name", &orm_type_varchar, 0, 0, 0, 1},
    {"email", &orm_type_varchar, 0, 0, 0, 2},
    {"salary", &orm_type_numeric, 0, 0, 0, 3},
    {"kind", &employment_type, 0, 0, 0, 4},
    {"hired_on", &orm_type_date, 0, 0, 0, 5},
    {"phone", &orm_type_varchar, 0, ORM_RESULT_NULLABLE, 0, 6},
    {"department_id", &orm_type_int8, 0, 0, 0, 7},
    {"manager_id", &orm_type_int8, 0, ORM_RESULT_NULLABLE, 0, 8},
    {"depth", &orm_type_int4, offsetof(management_chain_row, depth), 0, -1, 0},
};

static const orm_query_entity entities_of_management_chain[] = {
    {"e", &employee_entity, offsetof(management_chain_row, e), 0, 9, false, false, NULL},
};

const orm_query management_chain_query = {
    ORM_ABI, ORM_QUERY_MANY, "management_chain",
    pieces_of_management_chain, parameters_of_management_chain, columns_of_management_chain, entities_of_management_chain, NULL, NULL,
    NULL,
    3, 1, 10, 1, 0, 0,
    ORM_QUERY_RETURNS_ROWS | ORM_QUERY_SELECTABLE, sizeof(management_chain_args), sizeof(management_chain_row), -1, -1, 0,
};

static const orm_query_piece pieces_of_salary_rank_by_department[] = {
    {
    "SELECT e.name, e_department.name AS department, e.salary,\n       rank() OVER "
    "(PARTITION BY e.department_id ORDER BY e.salary DESC) AS salary_rank FROM employees e "
    "JOIN departments AS e_department ON e_department.id = e.department_id",
        0, 0, 0, 0},
};

static const orm_query_column columns_of_salary_rank_by_department[] = {
    {"name", &orm_type_varchar, offsetof(salary_rank_by_department_row, name), 0, -1, 0},
    {"department", &orm_type_varchar, offsetof(salary_rank_by_department_row, department), 0, -1, 0},
    {"salary", &orm_type_numeric, offsetof(salary_rank_by_department_row, salary), 0, -1, 0},
    {"salary_rank", &orm_type_int8, offsetof(salary_rank_by_department_row, salary_rank), 0, -1, 0},
};

const orm_query salary_rank_by_department_query = {
    ORM_ABI, ORM_QUERY_MANY, "salary_rank_by_department",
    pieces_of_salary_rank_by_department, NULL, columns_of_salary_rank_by_department, NULL, NULL, NULL,
    NULL,
    1, 0, 4, 0, 0, 0,
    ORM_QUERY_RETURNS_ROWS | ORM_QUERY_SELECTABLE, 0, sizeof(salary_rank_by_department_row), -1, -1, 0,
};

static const orm_query_piece pieces_of_search_employees[] = {
    {
    "SELECT e.id, e.name, e.email, e.salary, e.kind, e.hired_on, e.phone, e.department_id, "
    "e.manager_id FROM employees e",
        0, 0, 0, 0},
    {" JOIN departments AS e_department ON e_department.id = e.department_id", 0x2u, 0, 0, 0},
    {"\n", 0, 0, 0, 0},
    {"WHERE ", 0x80000007u, 0, 0, 0},
    {"e.name ILIKE ", 0x1u, 0, 0, 0},
    {NULL, 0x1u, 0, 0, 0},
    {" AND ", 0x2u, 0x1u, 0, 0},
    {"e_department.name = ", 0x2u, 0, 0, 0},
    {NULL, 0x2u, 0, 0, 1},
    {" AND ", 0x4u, 0x3u, 0, 0},
    {"e.salary >= ", 0x4u, 0, 0, 0},
    {NULL, 0x4u, 0, 0, 2},
    {" AND ", 0x80000000u, 0x7u, 0, 0},
    {"(e.name, e.id) > (", 0x100u, 0x80000000u, 0, 0},
    {NULL, 0x100u, 0x80000000u, 0, 4},
    {", ", 0x100u, 0x80000000u, 0, 0},
    {NULL, 0x100u, 0x80000000u, 0, 5},
    {")", 0x100u, 0x80000000u, 0, 0},
    {"(e.salary, e.id) < (", 0x200u, 0x80000000u, 0, 0},
    {NULL, 0x200u, 0x80000000u, 0, 6},
    {", ", 0x200u, 0x80000000u, 0, 0},
    {NULL, 0x200u, 0x80000000u, 0, 5},
    {")", 0x200u, 0x80000000u, 0, 0},
    {" ORDER BY ", 0, 0, 0, 0},
    {"e.name, e.id", 0x100u, 0, 0, 0},
    {"e.salary DESC, e.id DESC", 0x200u, 0, 0, 0},
    {" LIMIT ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 3},
};

static const orm_query_parameter parameters_of_search_employees[] = {
    {"name", &orm_type_text, offsetof(search_employees_args, name), -1, ORM_PARAMETER_OPTIONAL, 0, -1, NULL},
    {"department", &orm_type_text, offsetof(search_employees_args, department), -1, ORM_PARAMETER_OPTIONAL, 1, -1, NULL},
    {"min_salary", &orm_type_numeric, offsetof(search_employees_args, min_salary), -1, ORM_PARAMETER_OPTIONAL, 2, -1, NULL},
    {"limit", &orm_type_int8, offsetof(search_employees_args, limit), -1, ORM_PARAMETER_LIMIT, -1, -1, NULL},
    {"cursor_name", &orm_type_varchar, 0, -1, ORM_PARAMETER_CURSOR, -1, 1, NULL},
    {"cursor_id", &orm_type_int8, 0, -1, ORM_PARAMETER_CURSOR, -1, 0, NULL},
    {"cursor_salary", &orm_type_numeric, 0, -1, ORM_PARAMETER_CURSOR, -1, 3, NULL},
};

static const orm_query_column columns_of_search_employees[] = {
    {"id", &orm_type_int8, 0, 0, 0, 0},
    {"name", &orm_type_varchar, 0, 0, 0, 1},
    {"email", &orm_type_varchar, 0, 0, 0, 2},
    {"salary", &orm_type_numeric, 0, 0, 0, 3},
    {"kind", &employment_type, 0, 0, 0, 4},
    {"hired_on", &orm_type_date, 0, 0, 0, 5},
    {"phone", &orm_type_varchar, 0, ORM_RESULT_NULLABLE, 0, 6},
    {"department_id", &orm_type_int8, 0, 0, 0, 7},
    {"manager_id", &orm_type_int8, 0, ORM_RESULT_NULLABLE, 0, 8},
};

static const orm_query_entity entities_of_search_employees[] = {
    {"e", &employee_entity, 0, 0, 9, false, false, NULL},
};

/* Keys of sorts, steps of loads. */
static const uint16_t numbers_of_search_employees[] = {
    1, 0, 3, 0,
};

static const orm_query_sort sorts_of_search_employees[] = {
    {"by_name", numbers_of_search_employees + 0, 2},
    {"by_salary", numbers_of_search_employees + 2, 2},
};

const orm_query search_employees_query = {
    ORM_ABI, ORM_QUERY_PAGE, "search_employees",
    pieces_of_search_employees, parameters_of_search_employees, columns_of_search_employees, entities_of_search_employees, NULL, sorts_of_search_employees,
    NULL,
    28, 7, 9, 1, 0, 2,
    ORM_QUERY_RETURNS_ROWS | ORM_QUERY_BARE, sizeof(search_employees_args), sizeof(employee *), offsetof(search_employees_args, sort), offsetof(search_employees_args, cursor), 0,
};

static const orm_query_piece pieces_of_create_employee[] = {
    {
    "INSERT INTO employees (name, email, salary, kind, department_id, manager_id, "
    "phone)\nVALUES (",
        0, 0, 0, 0},
    {NULL, 0, 0, 0, 0},
    {", ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 1},
    {", ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 2},
    {", ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 3},
    {"::employment, ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 4},
    {", ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 5},
    {", ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 6},
    {
    ")\nRETURNING employees.id, employees.name, employees.email, employees.salary, "
    "employees.kind, employees.hired_on, employees.phone, employees.department_id, "
    "employees.manager_id",
        0, 0, 0, 0},
};

static const orm_query_parameter parameters_of_create_employee[] = {
    {"name", &orm_type_varchar, offsetof(create_employee_args, name), -1, 0, -1, -1, NULL},
    {"email", &orm_type_varchar, offsetof(create_employee_args, email), -1, 0, -1, -1, NULL},
    {"salary", &orm_type_numeric, offsetof(create_employee_args, salary), -1, 0, -1, -1, NULL},
    {"kind", &employment_type, offsetof(create_employee_args, kind), -1, 0, -1, -1, NULL},
    {"department", &orm_type_int8, offsetof(create_employee_args, department), -1, 0, -1, -1, NULL},
    {"manager", &orm_type_int8, offsetof(create_employee_args, manager), -1, ORM_PARAMETER_NULLABLE, -1, -1, NULL},
    {"phone", &orm_type_varchar, offsetof(create_employee_args, phone), -1, ORM_PARAMETER_NULLABLE, -1, -1, NULL},
};

static const orm_query_column columns_of_create_employee[] = {
    {"id", &orm_type_int8, 0, 0, 0, 0},
    {"name", &orm_type_varchar, 0, 0, 0, 1},
    {"email", &orm_type_varchar, 0, 0, 0, 2},
    {"salary", &orm_type_numeric, 0, 0, 0, 3},
    {"kind", &employment_type, 0, 0, 0, 4},
    {"hired_on", &orm_type_date, 0, 0, 0, 5},
    {"phone", &orm_type_varchar, 0, ORM_RESULT_NULLABLE, 0, 6},
    {"department_id", &orm_type_int8, 0, 0, 0, 7},
    {"manager_id", &orm_type_int8, 0, ORM_RESULT_NULLABLE, 0, 8},
};

static const orm_query_entity entities_of_create_employee[] = {
    {"employees", &employee_entity, 0, 0, 9, false, false, NULL},
};

const orm_query create_employee_query = {
    ORM_ABI, ORM_QUERY_ONE, "create_employee",
    pieces_of_create_employee, parameters_of_create_employee, columns_of_create_employee, entities_of_create_employee, NULL, NULL,
    NULL,
    15, 7, 9, 1, 0, 0,
    ORM_QUERY_RETURNS_ROWS | ORM_QUERY_BARE, sizeof(create_employee_args), sizeof(employee *), -1, -1, 0,
};

static const orm_query_piece pieces_of_update_employee[] = {
    {"UPDATE employees SET ", 0, 0, 0, 0},
    {"name = ", 0x1u, 0, 0, 0},
    {NULL, 0x1u, 0, 0, 0},
    {", ", 0x2u, 0x1u, 0, 0},
    {"salary = ", 0x2u, 0, 0, 0},
    {NULL, 0x2u, 0, 0, 1},
    {", ", 0x4u, 0x3u, 0, 0},
    {"phone = ", 0x4u, 0, 0, 0},
    {NULL, 0x4u, 0, 0, 2},
    {" WHERE id = ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 3},
};

static const orm_query_parameter parameters_of_update_employee[] = {
    {"name", &orm_type_varchar, offsetof(update_employee_args, name), -1, ORM_PARAMETER_OPTIONAL, 0, -1, NULL},
    {"salary", &orm_type_numeric, offsetof(update_employee_args, salary), -1, ORM_PARAMETER_OPTIONAL, 1, -1, NULL},
    {"phone", &orm_type_varchar, offsetof(update_employee_args, phone), offsetof(update_employee_args, phone_null), ORM_PARAMETER_NULLABLE | ORM_PARAMETER_OPTIONAL, 2, -1, NULL},
    {"id", &orm_type_int8, offsetof(update_employee_args, id), -1, 0, -1, -1, NULL},
};

const orm_query update_employee_query = {
    ORM_ABI, ORM_QUERY_ROWS, "update_employee",
    pieces_of_update_employee, parameters_of_update_employee, NULL, NULL, NULL, NULL,
    NULL,
    11, 4, 0, 0, 0, 0,
    0, sizeof(update_employee_args), 0, -1, -1, 0x7u,
};

static const orm_query_piece pieces_of_raise_salaries[] = {
    {"UPDATE employees SET salary = orm_bulk.orm_salary FROM unnest(", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 0},
    {"::numeric[], ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 1},
    {"::bigint[]) AS orm_bulk (orm_salary, orm_id) WHERE id = orm_bulk.orm_id", 0, 0, 0, 0},
};

static const orm_query_parameter parameters_of_raise_salaries[] = {
    {"salary", &orm_type_numeric, offsetof(raise_salaries_args, salary), -1, ORM_PARAMETER_ARRAY, -1, -1, NULL},
    {"id", &orm_type_int8, offsetof(raise_salaries_args, id), -1, ORM_PARAMETER_ARRAY, -1, -1, NULL},
};

const orm_query raise_salaries_query = {
    ORM_ABI, ORM_QUERY_BULK, "raise_salaries",
    pieces_of_raise_salaries, parameters_of_raise_salaries, NULL, NULL, NULL, NULL,
    NULL,
    5, 2, 0, 0, 0, 0,
    0, sizeof(raise_salaries_args), 0, -1, -1, 0,
};

/* clang-format on */
