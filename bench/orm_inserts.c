/*
 * 100 000 new employees through a session: objects made, set, related and committed, their keys and
 * defaults known afterwards.
 *
 *   orm_inserts WHAT        DATABASE_URL names the server; prints the seconds on the clock and of CPU
 *
 * WHAT is `full`, where all columns are set and only keys are the database's, or `defaults`, where two
 * more are filled by it and read back; or `bulk`: rows without objects, of which nothing comes back. The
 * table is emptied before the clock starts.
 */
#include <orm/orm.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "company_bulk.h"
#include "stopwatch.h"

enum { COUNT = 100000, DEPARTMENTS = 50 };

static void die(const orm_error *error) {
    fprintf(stderr, "orm_inserts: %s\n", error->message);
    exit(EXIT_FAILURE);
}

static employee *make(orm_session *session, const department_list *departments, int number,
                      bool full) {
    char name[40], email[40], phone[24];
    employee *made = employee_new(session);
    snprintf(name, sizeof name, "Employee number %d", number);
    snprintf(email, sizeof email, "employee%d@example.org", number);
    snprintf(phone, sizeof phone, "+49 30 %07d", number);
    employee_set_name(made, name);
    employee_set_email(made, email);
    employee_set_salary(made, orm_numeric_of(3000000 + number * INT64_C(7919) % 9000000, 2));
    if (number % 4 == 0)
        employee_set_phone(made, phone);
    if (full) {
        employee_set_kind(made, (employment)(number % 3 + 1));
        employee_set_hired_on(made, (orm_date){.days = number % 9000});
    }
    employee_set_department(made, departments->items[number % DEPARTMENTS]);
    return made;
}

/* The same rows from an array of structs. */
static void insert_in_bulk(orm_session *session) {
    static employee_bulk_row rows[COUNT];
    static char names[COUNT][40], emails[COUNT][40], phones[COUNT][24];
    for (int i = 0; i < COUNT; i++) {
        snprintf(names[i], sizeof names[i], "Employee number %d", i);
        snprintf(emails[i], sizeof emails[i], "employee%d@example.org", i);
        snprintf(phones[i], sizeof phones[i], "+49 30 %07d", i);
        rows[i] =
            (employee_bulk_row){.name = names[i],
                                .email = emails[i],
                                .salary = orm_numeric_of(3000000 + i * INT64_C(7919) % 9000000, 2),
                                .kind = (employment)(i % 3 + 1),
                                .hired_on = {.days = i % 9000},
                                .phone = i % 4 == 0 ? phones[i] : NULL,
                                .department_id = i % DEPARTMENTS + 1};
    }
    orm_columns columns = ORM_COLUMNS(
        EMPLOYEE_COLUMN_NAME, EMPLOYEE_COLUMN_EMAIL, EMPLOYEE_COLUMN_SALARY, EMPLOYEE_COLUMN_KIND,
        EMPLOYEE_COLUMN_HIRED_ON, EMPLOYEE_COLUMN_PHONE, EMPLOYEE_COLUMN_DEPARTMENT_ID);
    if (employee_bulk_insert(session, rows, COUNT, columns) != ORM_OK)
        die(orm_session_error(session));
}

int main(int argc, char **argv) {
    bool bulk = argc > 1 && strcmp(argv[1], "bulk") == 0;
    bool full = argc < 2 || strcmp(argv[1], "defaults") != 0;
    static employee *made[COUNT];
    orm_engine *engine = NULL;
    orm_session *session = NULL;
    department_list departments;
    if (orm_engine_open(getenv("DATABASE_URL"), NULL, &engine) != ORM_OK ||
        orm_session_open(engine, NULL, &session) != ORM_OK)
        die(orm_engine_error(engine));
    if (orm_session_execute(session, "TRUNCATE employees, employee_projects") != ORM_OK ||
        orm_session_commit(session) != ORM_OK || department_all(session, &departments) != ORM_OK)
        die(orm_session_error(session));
    stopwatch watch = stopwatch_start();
    if (bulk)
        insert_in_bulk(session);
    for (int i = 0; i < COUNT && !bulk; i++)
        made[i] = make(session, &departments, i, full);
    if (orm_session_commit(session) != ORM_OK)
        die(orm_session_error(session));
    int64_t keys = 0, days = 0;
    for (int i = 0; i < COUNT && !bulk; i++) {
        keys += employee_id(made[i]);
        days += employee_hired_on(made[i]).days;
    }
    stopwatch_print(&watch);
    fprintf(stderr, "keys %lld, days %lld, statements %llu\n", (long long)keys, (long long)days,
            (unsigned long long)orm_session_statement_count(session));
    orm_session_close(session);
    orm_engine_close(engine);
    return 0;
}
