/*
 * The same 100 000 employees through liborm: entities in a session with its identity map.
 *
 *   orm_employees ROUNDS [departments]       DATABASE_URL names the server
 *
 * With `departments`: all departments with their employees, loaded by selectin.
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
typedef struct sums {
    int64_t salaries, days, keys;
    size_t count, letters, phones, contractors;
} sums;

static void add(sums *to, employee_list staff) {
    to->count += staff.len;
    for (size_t i = 0; i < staff.len; i++) {
        const employee *e = staff.items[i];
        int64_t salary = 0;
        orm_numeric_to_int64(employee_salary(e), 2, &salary);
        orm_opt_int64 manager = employee_manager_id(e);
        to->salaries += salary;
        to->days += employee_hired_on(e).days;
        to->keys +=
            employee_id(e) + employee_department_id(e) + (manager.present ? manager.value : 0);
        to->letters += strlen(employee_name(e)) + strlen(employee_email(e));
        to->phones += employee_phone(e) != NULL;
        to->contractors += employee_kind(e) == EMPLOYMENT_CONTRACTOR;
    }
}

static void print(const sums *all) {
    printf("%zu employees, salaries %" PRId64 ", days %" PRId64 ", keys %" PRId64
           ", letters %zu, phones %zu, contractors %zu\n",
           all->count, all->salaries, all->days, all->keys, all->letters, all->phones,
           all->contractors);
}

static orm_status run_employees(orm_session *session, bool printed) {
    employee_list staff;
    sums all = {0};
    orm_status status = employee_all(session, &staff);
    if (status == ORM_OK && printed) {
        add(&all, staff);
        print(&all);
    }
    return status;
}

static orm_status run_departments(orm_session *session, bool printed) {
    department_list list = {NULL, 0};
    sums all = {0};
    orm_status status =
        department_all_with(session, &(department_with){.employees = {ORM_LOAD_SELECTIN}}, &list);
    if (status != ORM_OK || !printed)
        return status;
    for (size_t i = 0; i < list.len; i++)
        add(&all, department_employees(list.items[i]));
    printf("%zu departments, the last has %zu: ", list.len,
           department_employees(list.items[list.len - 1]).len);
    print(&all);
    return ORM_OK;
}

int main(int argc, char **argv) {
    long rounds = argc > 1 ? strtol(argv[1], NULL, 10) : 1;
    orm_engine *engine = NULL;
    if (orm_engine_open(getenv("DATABASE_URL"), NULL, &engine) != ORM_OK)
        die(orm_engine_error(engine));
    for (long i = 0; i < rounds; i++) {
        orm_session *session = NULL;
        bool last = i == rounds - 1;
        if (orm_session_open(engine, NULL, &session) != ORM_OK)
            die(orm_engine_error(engine));
        if ((argc > 2 ? run_departments : run_employees)(session, last) != ORM_OK)
            die(orm_session_error(session));
        orm_session_close(session);
    }
    orm_engine_close(engine);
    return 0;
}
