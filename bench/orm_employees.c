/*
 * The same 100 000 employees through liborm: entities in a session with its identity map.
 *
 *   orm_employees ROUNDS        DATABASE_URL names the server
 */
#include <orm/orm.h>

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "company.h"

static void die(const orm_error *error) {
    fprintf(stderr, "orm_employees: %s\n", error->message);
    exit(EXIT_FAILURE);
}

/* What the benchmark compares, so that neither side can skip a column. */
static void print_sums(employee_list staff) {
    int64_t salaries = 0, days = 0, keys = 0;
    size_t letters = 0, phones = 0, contractors = 0;
    for (size_t i = 0; i < staff.len; i++) {
        const employee *e = staff.items[i];
        int64_t salary = 0;
        orm_numeric_to_int64(employee_salary(e), 2, &salary);
        orm_opt_int64 manager = employee_manager_id(e);
        salaries += salary;
        days += employee_hired_on(e).days;
        keys += employee_id(e) + employee_department_id(e) + (manager.present ? manager.value : 0);
        letters += strlen(employee_name(e)) + strlen(employee_email(e));
        phones += employee_phone(e) != NULL;
        contractors += employee_kind(e) == EMPLOYMENT_CONTRACTOR;
    }
    printf("%zu employees, salaries %" PRId64 ", days %" PRId64 ", keys %" PRId64
           ", letters %zu, phones %zu, contractors %zu\n",
           staff.len, salaries, days, keys, letters, phones, contractors);
}

int main(int argc, char **argv) {
    long rounds = argc > 1 ? strtol(argv[1], NULL, 10) : 1;
    orm_engine *engine = NULL;
    if (orm_engine_open(getenv("DATABASE_URL"), NULL, &engine) != ORM_OK)
        die(orm_engine_error(engine));
    for (long i = 0; i < rounds; i++) {
        orm_session *session = NULL;
        employee_list staff;
        if (orm_session_open(engine, NULL, &session) != ORM_OK)
            die(orm_engine_error(engine));
        if (employee_all(session, &staff) != ORM_OK)
            die(orm_session_error(session));
        if (i == rounds - 1)
            print_sums(staff);
        orm_session_close(session);
    }
    orm_engine_close(engine);
    return 0;
}
