/* Queries over the session tests' schema, as the compiler would describe them. */
#ifndef UNIT_SESSION_QUERIES_H
#define UNIT_SESSION_QUERIES_H

#include "session_schema.h"

#define TEXT(text)                                                                                 \
    { (text), 0, 0, 0, 0 }
#define PARAMETER(number)                                                                          \
    { NULL, 0, 0, 0, (number) }

#define LEN(array) ((uint16_t)(sizeof(array) / sizeof *(array)))

/* The columns of employees, in their order, as part of entity `number`. */
#define EMPLOYEE_RESULT(number)                                                                    \
    {"id", &orm_type_int8, 0, 0, (number), 0}, {"name", &orm_type_varchar, 0, 0, (number), 1},     \
        {"email", &orm_type_varchar, 0, 0, (number), 2},                                           \
        {"salary", &orm_type_numeric, 0, 0, (number), 3},                                          \
        {"kind", &employment_type, 0, 0, (number), 4},                                             \
        {"hired_on", &orm_type_date, 0, 0, (number), 5},                                           \
        {"phone", &orm_type_varchar, 0, 0, (number), 6},                                           \
        {"department_id", &orm_type_int8, 0, 0, (number), 7}, {                                    \
        "manager_id", &orm_type_int8, 0, 0, (number), 8                                            \
    }
#define EMPLOYEE_SQL(alias)                                                                        \
    alias ".id, " alias ".name, " alias ".email, " alias ".salary, " alias ".kind, " alias         \
          ".hired_on, " alias ".phone, " alias ".department_id, " alias ".manager_id"

typedef struct employee_list {
    employee **items;
    size_t len;
} employee_list;

/* --- employees_by_department :many, load department, projects --------------------------------------- */

typedef struct by_department_args {
    const char *department;
} by_department_args;

static const orm_query_piece by_department_pieces[] = {
    TEXT("SELECT " EMPLOYEE_SQL("e") " FROM employees e JOIN departments d ON d.id = "
                                     "e.department_id WHERE d.name = "),
    PARAMETER(0), TEXT(" ORDER BY e.name, e.id")};
static const orm_query_parameter by_department_parameters[] = {
    {"department", &orm_type_text, offsetof(by_department_args, department), -1, 0, -1, -1, NULL}};
static const orm_query_column employee_result[] = {EMPLOYEE_RESULT(0)};
static const orm_query_entity only_employee[] = {{"e", &employee_entity, 0, 0, 9, false}};
static const uint16_t to_department[] = {EMPLOYEE_DEPARTMENT}, to_projects[] = {EMPLOYEE_PROJECTS};
static const uint16_t to_members[] = {EMPLOYEE_PROJECTS, PROJECT_MEMBERS};
static const orm_query_load by_department_loads[] = {{NULL, 0, 1, to_department, 0, 0, NULL, NULL},
                                                     {NULL, 0, 2, to_members, 0, 0, NULL, NULL}};
static const orm_query by_department_query = {.abi = ORM_ABI,
                                              .cardinality = ORM_QUERY_MANY,
                                              .name = "employees_by_department",
                                              .pieces = by_department_pieces,
                                              .piece_count = LEN(by_department_pieces),
                                              .parameters = by_department_parameters,
                                              .parameter_count = 1,
                                              .columns = employee_result,
                                              .column_count = 9,
                                              .entities = only_employee,
                                              .entity_count = 1,
                                              .loads = by_department_loads,
                                              .load_count = 2,
                                              .flags = ORM_QUERY_RETURNS_ROWS | ORM_QUERY_BARE,
                                              .args_size = sizeof(by_department_args),
                                              .row_size = sizeof(employee *),
                                              .sort_offset = -1,
                                              .cursor_offset = -1};

/* --- staff: columns beside entities, one of them absent; a list of the row's own ------------------- */

typedef struct staff_row {
    const char *label;
    employee *e;
    orm_opt_int32 rank;
    employee *boss;
    employment kind;
    orm_list recent;
    int64_t id;
} staff_row;
typedef struct staff_list {
    staff_row *items;
    size_t len;
} staff_list;

static const orm_query_piece staff_pieces[] = {TEXT(
    "SELECT 'x' || e.name AS label, " EMPLOYEE_SQL("boss") ", nullif(e.id, 2)::int AS rank, " EMPLOYEE_SQL(
        "e") ", e.kind, e.id "
             "FROM employees e LEFT JOIN employees boss ON boss.id = e.manager_id ORDER BY e.id")};
static const orm_query_column staff_columns[] = {
    {"label", &orm_type_text, offsetof(staff_row, label), ORM_RESULT_NULLABLE, -1, 0},
    EMPLOYEE_RESULT(0),
    {"rank", &orm_type_int4, offsetof(staff_row, rank), ORM_RESULT_NULLABLE, -1, 0},
    EMPLOYEE_RESULT(1),
    {"kind", &employment_type, offsetof(staff_row, kind), 0, -1, 0},
    {"id", &orm_type_int8, offsetof(staff_row, id), 0, -1, 0}};
static const orm_query_entity staff_entities[] = {
    {"boss", &employee_entity, offsetof(staff_row, boss), 1, 9, true},
    {"e", &employee_entity, offsetof(staff_row, e), 11, 9, false}};
static const orm_query_load staff_loads[] = {
    {"recent", 1, 1, to_projects, offsetof(staff_row, recent), 1, "name <> 'none'", "name DESC"}};
static const orm_query staff_query = {.abi = ORM_ABI,
                                      .cardinality = ORM_QUERY_MANY,
                                      .name = "staff",
                                      .pieces = staff_pieces,
                                      .piece_count = 1,
                                      .columns = staff_columns,
                                      .column_count = LEN(staff_columns),
                                      .entities = staff_entities,
                                      .entity_count = 2,
                                      .loads = staff_loads,
                                      .load_count = 1,
                                      .flags = ORM_QUERY_RETURNS_ROWS,
                                      .row_size = sizeof(staff_row),
                                      .sort_offset = -1,
                                      .cursor_offset = -1};

/* --- search_employees :page ------------------------------------------------------------------------- */

typedef enum search_sort { SEARCH_BY_NAME, SEARCH_BY_PHONE } search_sort;
typedef struct search_args {
    const char *name;
    orm_opt_numeric min_salary;
    const char *phone;
    bool phone_null;
    int64_t limit;
    search_sort sort;
    const char *cursor;
} search_args;
typedef struct employee_page {
    employee **items;
    size_t len;
    const char *next;
} employee_page;

#define BY_NAME  (1u << 8)
#define BY_PHONE (1u << 9)
#define GOES_ON  (1u << 31)

static const orm_query_piece search_pieces[] = {
    TEXT("SELECT " EMPLOYEE_SQL("e") ", upper(e.name) FROM employees e"),
    {" WHERE ", 7, 0, 0, 0},
    {"e.name ILIKE ", 1, 0, 0, 0},
    {NULL, 1, 0, 0, 0},
    {" AND ", 1, 6, 0, 0},
    {"e.salary >= ", 2, 0, 0, 0},
    {NULL, 2, 0, 0, 1},
    {" AND ", 2, 4, 0, 0},
    {"e.phone IS NOT DISTINCT FROM ", 4, 0, 0, 0},
    {NULL, 4, 0, 0, 2},
    {" AND ", GOES_ON, 7, 0, 0},
    {" WHERE ", GOES_ON, 0, 7, 0},
    {"(upper(e.name), e.id) > (", BY_NAME, GOES_ON, 0, 0},
    {NULL, BY_NAME, GOES_ON, 0, 4},
    {", ", BY_NAME, GOES_ON, 0, 0},
    {NULL, BY_NAME, GOES_ON, 0, 5},
    {")", BY_NAME, GOES_ON, 0, 0},
    {"(e.phone > ", BY_PHONE, GOES_ON, 0, 0},
    {NULL, BY_PHONE, GOES_ON, 0, 6},
    {" OR (", BY_PHONE, GOES_ON, 0, 0},
    {NULL, BY_PHONE, GOES_ON, 0, 6},
    {" IS NOT NULL AND e.phone IS NULL) OR (e.phone IS NOT DISTINCT FROM ", BY_PHONE, GOES_ON, 0,
     0},
    {NULL, BY_PHONE, GOES_ON, 0, 6},
    {" AND e.id > ", BY_PHONE, GOES_ON, 0, 0},
    {NULL, BY_PHONE, GOES_ON, 0, 5},
    {"))", BY_PHONE, GOES_ON, 0, 0},
    TEXT(" ORDER BY "),
    {"upper(e.name), e.id", BY_NAME, 0, 0, 0},
    {"e.phone, e.id", BY_PHONE, 0, 0, 0},
    TEXT(" LIMIT "),
    PARAMETER(3)};
static const orm_query_parameter search_parameters[] = {
    {"name", &orm_type_text, offsetof(search_args, name), -1, ORM_PARAMETER_OPTIONAL, 0, -1, NULL},
    {"min_salary", &orm_type_numeric, offsetof(search_args, min_salary), -1, ORM_PARAMETER_OPTIONAL,
     1, -1, NULL},
    {"phone", &orm_type_text, offsetof(search_args, phone), offsetof(search_args, phone_null),
     ORM_PARAMETER_OPTIONAL | ORM_PARAMETER_NULLABLE, 2, -1, NULL},
    {"limit", &orm_type_int8, offsetof(search_args, limit), -1, ORM_PARAMETER_LIMIT, -1, -1, NULL},
    {"cursor_upper", &orm_type_text, 0, -1, ORM_PARAMETER_CURSOR, -1, 9, NULL},
    {"cursor_id", &orm_type_int8, 0, -1, ORM_PARAMETER_CURSOR, -1, 0, NULL},
    {"cursor_phone", &orm_type_varchar, 0, -1, ORM_PARAMETER_CURSOR | ORM_PARAMETER_NULLABLE, -1, 6,
     NULL}};
static const orm_query_column search_columns[] = {
    {"id", &orm_type_int8, 0, 0, 0, 0},
    {"name", &orm_type_varchar, 0, 0, 0, 1},
    {"email", &orm_type_varchar, 0, 0, 0, 2},
    {"salary", &orm_type_numeric, 0, 0, 0, 3},
    {"kind", &employment_type, 0, 0, 0, 4},
    {"hired_on", &orm_type_date, 0, 0, 0, 5},
    {"phone", &orm_type_varchar, 0, ORM_RESULT_NULLABLE, 0, 6},
    {"department_id", &orm_type_int8, 0, 0, 0, 7},
    {"manager_id", &orm_type_int8, 0, 0, 0, 8},
    {"upper", &orm_type_text, 0, ORM_RESULT_HIDDEN, -1, 0}};
static const uint16_t by_name_keys[] = {9, 0}, by_phone_keys[] = {6, 0};
static const orm_query_sort search_sorts[] = {{"by_name", by_name_keys, 2},
                                              {"by_phone", by_phone_keys, 2}};
static const orm_query search_query = {.abi = ORM_ABI,
                                       .cardinality = ORM_QUERY_PAGE,
                                       .name = "search_employees",
                                       .pieces = search_pieces,
                                       .piece_count = LEN(search_pieces),
                                       .parameters = search_parameters,
                                       .parameter_count = LEN(search_parameters),
                                       .columns = search_columns,
                                       .column_count = LEN(search_columns),
                                       .entities = only_employee,
                                       .entity_count = 1,
                                       .sorts = search_sorts,
                                       .sort_count = 2,
                                       .flags = ORM_QUERY_RETURNS_ROWS | ORM_QUERY_BARE,
                                       .args_size = sizeof(search_args),
                                       .row_size = sizeof(employee *),
                                       .sort_offset = offsetof(search_args, sort),
                                       .cursor_offset = offsetof(search_args, cursor)};

/* --- change_employee :rows: optional SET items -------------------------------------------------------- */

typedef struct change_args {
    const char *phone;
    bool phone_null;
    orm_opt_int32 kind;
    int64_t id;
} change_args;

static const orm_query_piece change_pieces[] = {TEXT("UPDATE employees SET "),
                                                {"phone = ", 1, 0, 0, 0},
                                                {NULL, 1, 0, 0, 0},
                                                {", ", 1, 2, 0, 0},
                                                {"kind = ", 2, 0, 0, 0},
                                                {NULL, 2, 0, 0, 1},
                                                {"::employment", 2, 0, 0, 0},
                                                TEXT(" WHERE id = "),
                                                PARAMETER(2)};
static const orm_query_parameter change_parameters[] = {
    {"phone", &orm_type_text, offsetof(change_args, phone), offsetof(change_args, phone_null),
     ORM_PARAMETER_OPTIONAL | ORM_PARAMETER_NULLABLE, 0, -1, NULL},
    {"kind", &employment_type, offsetof(change_args, kind), -1, ORM_PARAMETER_OPTIONAL, 1, -1,
     NULL},
    {"id", &orm_type_int8, offsetof(change_args, id), -1, 0, -1, -1, NULL}};
static const orm_query change_query = {.abi = ORM_ABI,
                                       .cardinality = ORM_QUERY_ROWS,
                                       .name = "change_employee",
                                       .pieces = change_pieces,
                                       .piece_count = LEN(change_pieces),
                                       .parameters = change_parameters,
                                       .parameter_count = 3,
                                       .args_size = sizeof(change_args),
                                       .sort_offset = -1,
                                       .cursor_offset = -1,
                                       .set_mask = 3};

/* --- hire :bulk and :copy ------------------------------------------------------------------------------ */

typedef struct hire_args {
    const char *name;
    const char *email;
    orm_numeric salary;
    employment kind;
    const char *phone;
    orm_opt_int64 manager_id;
    int64_t department_id;
} hire_args;

#define HIRE_PARAMETERS(flags)                                                                     \
    {"name", &orm_type_varchar, offsetof(hire_args, name), -1, (flags), -1, -1, NULL},             \
        {"email", &orm_type_varchar, offsetof(hire_args, email), -1, (flags), -1, -1, NULL},       \
        {"salary", &orm_type_numeric, offsetof(hire_args, salary), -1, (flags), -1, -1, NULL},     \
        {"kind", &employment_type, offsetof(hire_args, kind), -1, (flags), -1, -1, NULL},          \
        {"phone",                                                                                  \
         &orm_type_varchar,                                                                        \
         offsetof(hire_args, phone),                                                               \
         -1,                                                                                       \
         (flags) | ORM_PARAMETER_NULLABLE,                                                         \
         -1,                                                                                       \
         -1,                                                                                       \
         NULL},                                                                                    \
        {"manager_id",                                                                             \
         &orm_type_int8,                                                                           \
         offsetof(hire_args, manager_id),                                                          \
         -1,                                                                                       \
         (flags) | ORM_PARAMETER_NULLABLE,                                                         \
         -1,                                                                                       \
         -1,                                                                                       \
         NULL},                                                                                    \
    {                                                                                              \
        "department_id", &orm_type_int8, offsetof(hire_args, department_id), -1, (flags), -1, -1,  \
            NULL                                                                                   \
    }

static const orm_query_piece hire_pieces[] = {
    TEXT("INSERT INTO employees (name, email, salary, kind, phone, manager_id, department_id) "
         "SELECT * FROM unnest("),
    PARAMETER(0),
    TEXT(", "),
    PARAMETER(1),
    TEXT(", "),
    PARAMETER(2),
    TEXT(", "),
    PARAMETER(3),
    TEXT("::employment[], "),
    PARAMETER(4),
    TEXT(", "),
    PARAMETER(5),
    TEXT(", "),
    PARAMETER(6),
    TEXT(")")};
static const orm_query_parameter hire_parameters[] = {HIRE_PARAMETERS(ORM_PARAMETER_ARRAY)};
static const orm_query hire_query = {.abi = ORM_ABI,
                                     .cardinality = ORM_QUERY_BULK,
                                     .name = "hire",
                                     .pieces = hire_pieces,
                                     .piece_count = LEN(hire_pieces),
                                     .parameters = hire_parameters,
                                     .parameter_count = 7,
                                     .args_size = sizeof(hire_args),
                                     .sort_offset = -1,
                                     .cursor_offset = -1};

static const orm_query_parameter copy_parameters[] = {HIRE_PARAMETERS(0)};
static const orm_query_piece insert_pieces[] = {
    TEXT("INSERT INTO employees (name, email, salary, kind, phone, manager_id, department_id) "
         "VALUES ("),
    PARAMETER(0),
    TEXT(", "),
    PARAMETER(1),
    TEXT(", "),
    PARAMETER(2),
    TEXT(", "),
    PARAMETER(3),
    TEXT("::employment, "),
    PARAMETER(4),
    TEXT(", "),
    PARAMETER(5),
    TEXT(", "),
    PARAMETER(6),
    TEXT(")")};
#define COPY_QUERY(name_, copy_)                                                                   \
    {                                                                                              \
        .abi = ORM_ABI, .cardinality = ORM_QUERY_COPY, .name = name_, .pieces = insert_pieces,     \
        .piece_count = LEN(insert_pieces), .parameters = copy_parameters, .parameter_count = 7,    \
        .copy = copy_, .args_size = sizeof(hire_args), .sort_offset = -1, .cursor_offset = -1      \
    }
static const orm_query copy_query = COPY_QUERY(
    "hire_copy", "employees (name, email, salary, kind, phone, manager_id, department_id)");
static const orm_query insert_query = COPY_QUERY("hire_inserts", NULL);

/* A query without parameters over one SQL text. */
#define PLAIN_QUERY(name_, pieces_, columns_, row_)                                                \
    {                                                                                              \
        .abi = ORM_ABI, .name = name_, .pieces = pieces_, .piece_count = 1, .columns = columns_,   \
        .column_count = LEN(columns_), .flags = ORM_QUERY_RETURNS_ROWS, .row_size = sizeof(row_),  \
        .sort_offset = -1, .cursor_offset = -1                                                     \
    }

#endif
