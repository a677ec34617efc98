/*
 * A small schema with the descriptors that the compiler would write for it, and a server to try it
 * on: departments, employees (who have managers), projects (many to many), countries (a text key),
 * seats (a key of two columns), notes (a version, a computed and a lazy column).
 *
 * Each program has a schema of its own in the database, found through a pinned search_path.
 */
#ifndef UNIT_SESSION_SCHEMA_H
#define UNIT_SESSION_SCHEMA_H

#include "support/unit.h"

#include <libpq-fe.h>
#include <orm/orm.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* --- structs ----------------------------------------------------------------------------------- */

typedef struct department department;
typedef struct employee employee;
typedef struct project project;

typedef enum employment { EMPLOYMENT_UNKNOWN, FULL_TIME, PART_TIME } employment;

struct department {
    orm_object object;
    int64_t id;
    const char *name;
    orm_numeric budget;
    orm_list employees;
    uint64_t loaded[1], changed[1];
};

struct employee {
    orm_object object;
    int64_t id;
    const char *name;
    const char *email;
    orm_numeric salary;
    employment kind;
    orm_date hired_on;
    const char *phone;
    int64_t department_id;
    orm_opt_int64 manager_id;
    department *department;
    employee *manager;
    orm_list subordinates;
    orm_list projects;
    uint64_t loaded[1], changed[1];
};

struct project {
    orm_object object;
    int64_t id;
    const char *name;
    orm_list members;
    uint64_t loaded[1], changed[1];
};

typedef struct country {
    orm_object object;
    const char *code;
    const char *name;
    uint64_t loaded[1], changed[1];
} country;

typedef struct seat {
    orm_object object;
    int32_t room;
    int16_t number;
    const char *label;
    uint64_t loaded[1], changed[1];
} seat;

typedef struct note {
    orm_object object;
    int32_t id;
    int32_t amount;
    orm_opt_int32 doubled;
    const char *body;
    int32_t version;
    orm_timestamptz updated_at;
    uint64_t loaded[1], changed[1];
} note;

/* --- numbers ----------------------------------------------------------------------------------- */

enum { DEPARTMENT_ID, DEPARTMENT_NAME, DEPARTMENT_BUDGET, DEPARTMENT_COLUMNS };
enum { DEPARTMENT_EMPLOYEES };
enum {
    EMPLOYEE_ID,
    EMPLOYEE_NAME,
    EMPLOYEE_EMAIL,
    EMPLOYEE_SALARY,
    EMPLOYEE_KIND,
    EMPLOYEE_HIRED_ON,
    EMPLOYEE_PHONE,
    EMPLOYEE_DEPARTMENT_ID,
    EMPLOYEE_MANAGER_ID,
    EMPLOYEE_COLUMNS
};
enum { EMPLOYEE_DEPARTMENT, EMPLOYEE_MANAGER, EMPLOYEE_SUBORDINATES, EMPLOYEE_PROJECTS };
enum { PROJECT_ID, PROJECT_NAME, PROJECT_COLUMNS };
enum { PROJECT_MEMBERS };
enum { COUNTRY_CODE, COUNTRY_NAME };
enum { SEAT_ROOM, SEAT_NUMBER, SEAT_LABEL };
enum { NOTE_ID, NOTE_AMOUNT, NOTE_DOUBLED, NOTE_BODY, NOTE_VERSION, NOTE_UPDATED_AT };

/* --- descriptors ------------------------------------------------------------------------------- */

static const orm_label employment_labels[] = {"full_time", "part_time"};
static const orm_type employment_type = {ORM_KIND_ENUM,
                                         25,
                                         sizeof(employment),
                                         _Alignof(employment),
                                         false,
                                         "employment",
                                         NULL,
                                         employment_labels,
                                         NULL,
                                         2};

extern const orm_entity department_entity, employee_entity, project_entity;

#define COLUMN(entity, member, type, flags)                                                        \
    { #member, &type, offsetof(struct entity, member), flags, -1, -1, "", "", NULL }
#define LIMITED(entity, member, type, flags, limit, scale)                                         \
    { #member, &type, offsetof(struct entity, member), flags, limit, scale, "", "", NULL }

static const uint16_t zero[] = {0}, seven[] = {7}, eight[] = {8}, two_keys[] = {0, 1};
static const char *const employee_name_of_pair[] = {"employee_id"};
static const char *const project_name_of_pair[] = {"project_id"};

static const orm_column department_columns[] = {
    COLUMN(department, id, orm_type_int8, ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY),
    LIMITED(department, name, orm_type_varchar, 0, 100, -1),
    LIMITED(department, budget, orm_type_numeric, ORM_COLUMN_DEFAULT, 12, 2),
};
static const orm_relation department_relations[] = {
    {"employees", ORM_RELATION_MANY, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE,
     ORM_LOAD_DEFAULT, offsetof(struct department, employees), &employee_entity, 0, 1, 1, zero,
     seven, "", NULL, NULL, NULL, "", "", "that.name, that.id"},
};
const orm_entity department_entity = {
    ORM_ABI,
    sizeof(struct department),
    "Department",
    "department",
    "departments",
    department_columns,
    department_relations,
    NULL,
    zero,
    3,
    1,
    0,
    1,
    offsetof(struct department, loaded),
    1,
    0,
    "SELECT this.id, this.name, this.budget FROM departments AS this",
    " WHERE this.id = $1",
    " ORDER BY this.id"};

static const orm_column employee_columns[] = {
    COLUMN(employee, id, orm_type_int8, ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY),
    LIMITED(employee, name, orm_type_varchar, 0, 100, -1),
    LIMITED(employee, email, orm_type_varchar, 0, 255, -1),
    LIMITED(employee, salary, orm_type_numeric, 0, 10, 2),
    {"kind", &employment_type, offsetof(struct employee, kind), ORM_COLUMN_DEFAULT, -1, -1,
     "::employment", "", NULL},
    COLUMN(employee, hired_on, orm_type_date, ORM_COLUMN_DEFAULT),
    LIMITED(employee, phone, orm_type_varchar, ORM_COLUMN_NULLABLE, 20, -1),
    COLUMN(employee, department_id, orm_type_int8, 0),
    COLUMN(employee, manager_id, orm_type_int8, ORM_COLUMN_NULLABLE),
};
static const orm_relation employee_relations[] = {
    {"department", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT,
     offsetof(struct employee, department), &department_entity, 0, 1, 1, seven, zero, "", NULL,
     NULL, NULL, "", "", ""},
    {"manager", ORM_RELATION_OWNER, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE,
     ORM_LOAD_DEFAULT, offsetof(struct employee, manager), &employee_entity, 2, 1, 1, eight, zero,
     "", NULL, NULL, NULL, "", "", ""},
    {"subordinates", ORM_RELATION_MANY, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE,
     ORM_LOAD_DEFAULT, offsetof(struct employee, subordinates), &employee_entity, 1, 1, 1, zero,
     eight, "", NULL, NULL, NULL, "", "", ""},
    {"projects", ORM_RELATION_THROUGH, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE,
     ORM_LOAD_DEFAULT, offsetof(struct employee, projects), &project_entity, 0, 1, 1, zero, zero,
     "employee_projects", employee_name_of_pair, project_name_of_pair, NULL, "", "", ""},
};
static const uint16_t email_number[] = {EMPLOYEE_EMAIL};
static const orm_constraint employee_constraints[] = {
    {"employees_email_key", ORM_UNIQUE, false, 1, email_number, NULL},
};
const orm_entity employee_entity = {
    ORM_ABI,
    sizeof(struct employee),
    "Employee",
    "employee",
    "employees",
    employee_columns,
    employee_relations,
    employee_constraints,
    zero,
    EMPLOYEE_COLUMNS,
    4,
    1,
    1,
    offsetof(struct employee, loaded),
    1,
    1,
    "SELECT this.id, this.name, this.email, this.salary, this.kind, this.hired_on, this.phone, "
    "this.department_id, this.manager_id FROM employees AS this",
    " WHERE this.id = $1",
    " ORDER BY this.id"};

static const orm_column project_columns[] = {
    COLUMN(project, id, orm_type_int8, ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY),
    LIMITED(project, name, orm_type_varchar, 0, 200, -1),
};
static const orm_relation project_relations[] = {
    {"members", ORM_RELATION_THROUGH, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE,
     ORM_LOAD_DEFAULT, offsetof(struct project, members), &employee_entity, 3, 1, 1, zero, zero,
     "employee_projects", project_name_of_pair, employee_name_of_pair, NULL, "", "", ""},
};
const orm_entity project_entity = {ORM_ABI,
                                   sizeof(struct project),
                                   "Project",
                                   "project",
                                   "projects",
                                   project_columns,
                                   project_relations,
                                   NULL,
                                   zero,
                                   2,
                                   1,
                                   0,
                                   1,
                                   offsetof(struct project, loaded),
                                   1,
                                   2,
                                   "SELECT this.id, this.name FROM projects AS this",
                                   " WHERE this.id = $1",
                                   " ORDER BY this.id"};

static const orm_column country_columns[] = {
    LIMITED(country, code, orm_type_bpchar, ORM_COLUMN_KEY, 2, -1),
    COLUMN(country, name, orm_type_text, 0),
};
static const orm_entity country_entity = {ORM_ABI,
                                          sizeof(struct country),
                                          "Country",
                                          "country",
                                          "countries",
                                          country_columns,
                                          NULL,
                                          NULL,
                                          zero,
                                          2,
                                          0,
                                          0,
                                          1,
                                          offsetof(struct country, loaded),
                                          1,
                                          3,
                                          "SELECT this.code, this.name FROM countries AS this",
                                          " WHERE this.code = $1",
                                          " ORDER BY this.code"};

static const orm_column seat_columns[] = {
    COLUMN(seat, room, orm_type_int4, ORM_COLUMN_KEY),
    COLUMN(seat, number, orm_type_int2, ORM_COLUMN_KEY),
    COLUMN(seat, label, orm_type_text, ORM_COLUMN_NULLABLE),
};
static const orm_entity seat_entity = {
    ORM_ABI,
    sizeof(struct seat),
    "Seat",
    "seat",
    "seats",
    seat_columns,
    NULL,
    NULL,
    two_keys,
    3,
    0,
    0,
    2,
    offsetof(struct seat, loaded),
    1,
    4,
    "SELECT this.room, this.number, this.label FROM seats AS this",
    " WHERE this.room = $1 AND this.number = $2",
    " ORDER BY this.room, this.number"};

static const orm_column note_columns[] = {
    COLUMN(note, id, orm_type_int4, ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY_ALWAYS),
    COLUMN(note, amount, orm_type_int4, 0),
    COLUMN(note, doubled, orm_type_int4, ORM_COLUMN_NULLABLE | ORM_COLUMN_GENERATED),
    COLUMN(note, body, orm_type_text, ORM_COLUMN_NULLABLE | ORM_COLUMN_LAZY),
    COLUMN(note, version, orm_type_int4, ORM_COLUMN_VERSION),
    COLUMN(note, updated_at, orm_type_timestamptz, ORM_COLUMN_UPDATED),
};
static const orm_entity note_entity = {
    ORM_ABI,
    sizeof(struct note),
    "Note",
    "note",
    "notes",
    note_columns,
    NULL,
    NULL,
    zero,
    6,
    0,
    0,
    1,
    offsetof(struct note, loaded),
    1,
    5,
    "SELECT this.id, this.amount, this.doubled, this.version, this.updated_at FROM notes AS this",
    " WHERE this.id = $1",
    " ORDER BY this.id"};

/* --- the server -------------------------------------------------------------------------------- */

static const char schema_sql[] =
    "CREATE TYPE employment AS ENUM ('full_time', 'part_time', 'on_call');"
    "CREATE TABLE departments (id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,"
    " name varchar(100) NOT NULL CONSTRAINT departments_name_key UNIQUE,"
    " budget numeric(12,2) NOT NULL DEFAULT 0"
    "  CONSTRAINT departments_budget_check CHECK (budget >= 0));"
    "CREATE TABLE employees (id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,"
    " name varchar(100) NOT NULL, email varchar(255) NOT NULL"
    "  CONSTRAINT employees_email_key UNIQUE, salary numeric(10,2) NOT NULL,"
    " kind employment NOT NULL DEFAULT 'full_time', hired_on date NOT NULL DEFAULT '2024-02-29',"
    " phone varchar(20), department_id bigint NOT NULL CONSTRAINT employees_department_id_fkey"
    "  REFERENCES departments, manager_id bigint REFERENCES employees);"
    "CREATE TABLE projects (id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,"
    " name varchar(200) NOT NULL);"
    "CREATE TABLE employee_projects (employee_id bigint REFERENCES employees ON DELETE CASCADE,"
    " project_id bigint REFERENCES projects ON DELETE CASCADE,"
    " PRIMARY KEY (employee_id, project_id));"
    "CREATE TABLE countries (code char(2) PRIMARY KEY, name text NOT NULL);"
    "CREATE TABLE seats (room int, number smallint, label text, PRIMARY KEY (room, number));"
    "CREATE TABLE notes (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, amount int NOT NULL,"
    " doubled int GENERATED ALWAYS AS (amount * 2) STORED, body text, version int NOT NULL,"
    " updated_at timestamptz NOT NULL);"
    "CREATE TABLE seat_projects (seat_room int, seat_number smallint, project_id bigint REFERENCES"
    " projects, PRIMARY KEY (seat_room, seat_number, project_id), FOREIGN KEY (seat_room,"
    " seat_number) REFERENCES seats);"
    "INSERT INTO departments (name, budget) VALUES ('Engineering', 1000.50), ('Sales', 500),"
    " ('Empty', 0);"
    "INSERT INTO employees (name, email, salary, department_id, manager_id) VALUES"
    " ('Ada', 'ada@x', 120000, 1, NULL), ('Bob', 'bob@x', 80000.25, 1, 1),"
    " ('Cyd', 'cyd@x', 70000, 2, 1), ('Dan', 'dan@x', 60000, 2, 3);"
    "INSERT INTO projects (name) VALUES ('Apollo'), ('Gemini');"
    "INSERT INTO employee_projects VALUES (1, 1), (1, 2), (2, 1);"
    "INSERT INTO countries VALUES ('de', 'Germany'), ('fr', 'France');"
    "INSERT INTO seats VALUES (1, 1, 'window'), (1, 2, NULL), (2, 1, 'door');"
    "INSERT INTO notes (amount, body, version, updated_at) VALUES (21, 'hello', 1, '2000-01-01Z');";

/* The schema of this program. */
static inline const char *unit_schema(void) {
    static char name[40];
    snprintf(name, sizeof name, "unit_%ld", (long)getpid());
    return name;
}

/* Runs SQL beside all engines, as another program would. */
static inline void sql_beside(const char *sql) {
    PGconn *pq = PQconnectdb(unit_database_url());
    ck_assert_msg(PQstatus(pq) == CONNECTION_OK, "%s", PQerrorMessage(pq));
    char path[128];
    snprintf(path, sizeof path, "SET client_min_messages = warning; SET search_path = %s",
             unit_schema());
    PQclear(PQexec(pq, path));
    PGresult *result = PQexec(pq, sql);
    ExecStatusType status = PQresultStatus(result);
    ck_assert_msg(status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK, "%s: %s", sql,
                  PQerrorMessage(pq));
    PQclear(result);
    PQfinish(pq);
}

/* The first value of a query, as text; valid until the next call. */
static inline const char *ask_beside(const char *sql) {
    static char answer[256];
    PGconn *pq = PQconnectdb(unit_database_url());
    char path[128];
    snprintf(path, sizeof path, "SET search_path = %s", unit_schema());
    PQclear(PQexec(pq, path));
    PGresult *result = PQexec(pq, sql);
    ck_assert_msg(PQresultStatus(result) == PGRES_TUPLES_OK && PQntuples(result) == 1, "%s: %s",
                  sql, PQerrorMessage(pq));
    snprintf(answer, sizeof answer, "%s", PQgetvalue(result, 0, 0));
    PQclear(result);
    PQfinish(pq);
    return answer;
}

static inline void create_schema(void) {
    char sql[128];
    snprintf(sql, sizeof sql, "CREATE SCHEMA %s", unit_schema());
    sql_beside(sql);
    sql_beside(schema_sql);
}

static inline void drop_schema(void) {
    char sql[128];
    snprintf(sql, sizeof sql, "DROP SCHEMA %s CASCADE", unit_schema());
    sql_beside(sql);
}

static inline orm_engine *open_engine(orm_engine_options options) {
    orm_engine *engine = NULL;
    options.search_path = unit_schema();
    orm_status status = orm_engine_open(unit_database_url(), &options, &engine);
    ck_assert_msg(status == ORM_OK, "%s",
                  engine ? orm_engine_error(engine)->message : "out of memory");
    return engine;
}

static inline orm_session *open_session(orm_engine *engine) {
    orm_session *session = NULL;
    ck_assert_int_eq(orm_session_open(engine, NULL, &session), ORM_OK);
    return session;
}

#define assert_status(session, call, wanted)                                                       \
    do {                                                                                           \
        orm_status got_ = (call);                                                                  \
        ck_assert_msg(got_ == (wanted), "%s: %s: %s", #call, orm_status_name(got_),                \
                      orm_session_error(session)->message);                                        \
    } while (0)
#define assert_ok(session, call) assert_status(session, call, ORM_OK)

/* --- what generated code would call -------------------------------------------------------------- */

static inline employee *find_employee(orm_session *session, int64_t id) {
    const void *key[] = {&id};
    orm_object *found = NULL;
    assert_ok(session, orm_object_find(session, &employee_entity, key, &found));
    return (employee *)(void *)found;
}

static inline department *find_department(orm_session *session, int64_t id) {
    const void *key[] = {&id};
    orm_object *found = NULL;
    assert_ok(session, orm_object_find(session, &department_entity, key, &found));
    return (department *)(void *)found;
}

static inline void set_text(void *object, unsigned column, const char *text) {
    orm_object_set(object, column, &text);
}

static inline void set_numeric(void *object, unsigned column, int64_t unscaled, int scale) {
    orm_numeric value = orm_numeric_of(unscaled, scale);
    orm_object_set(object, column, &value);
}

static inline employee *new_employee(orm_session *session, const char *name, const char *email,
                                     department *at) {
    employee *made = (employee *)(void *)orm_object_new(session, &employee_entity);
    set_text(made, EMPLOYEE_NAME, name);
    set_text(made, EMPLOYEE_EMAIL, email);
    set_numeric(made, EMPLOYEE_SALARY, 5000000, 2);
    orm_object_relate((orm_object *)made, EMPLOYEE_DEPARTMENT, (orm_object *)at);
    return made;
}

#endif
