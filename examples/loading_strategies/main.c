/*
 * Loading strategies side by side: one report, written once and loaded in eight ways.
 *
 * The report walks ten departments, their two hundred employees and the projects of those. What
 * differs is only what was said about loading; the table at the end counts the statements of each. The
 * first way is the N+1, which the session notices by itself and reports with file and line.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "firm.h"

static void must(orm_session *s, orm_status status) {
    if (status == ORM_OK)
        return;
    fprintf(stderr, "%s: %s\n", orm_status_name(status), orm_session_error(s)->message);
    exit(1);
}

/* The report: how many people work on how many things. `load` asks the database for what is missing,
 * and only for that. */
static void walk(orm_session *s, department_list all) {
    size_t people = 0, work = 0;
    for (size_t i = 0; i < all.len; i++) {
        employee_list staff;
        must(s, department_load_employees(all.items[i], &staff));
        people += staff.len;
        for (size_t k = 0; k < staff.len; k++) {
            project_list projects;
            must(s, employee_load_projects(staff.items[k], &projects));
            work += projects.len;
        }
    }
    if (people != 200 || work != 387)
        printf("not the same report: %zu people, %zu projects\n", people, work);
}

/* --- the ways ----------------------------------------------------------------------------------- */

/* Each object by itself: a statement for the departments, one for each of them, one for each of
 * their employees. Nobody says this on purpose, but finding objects one by one comes to the same. */
static void alone(orm_session *s) {
    employee_with employees = {.projects = {ORM_LOAD_ALONE, NULL}};
    department_with with = {.employees = {ORM_LOAD_ALONE, &employees}};
    department_list all;
    must(s, department_all_with(s, &with, &all));
    walk(s, all);

    const orm_repeated_load *found;
    size_t len = orm_session_repeated_loads(s, &found);
    for (size_t i = 0; i < len; i++)
        printf("N+1: %s.%s was loaded %" PRIu64 " times, one at a time, at %s:%d\n",
               found[i].entity, found[i].relation, found[i].times,
               strrchr(found[i].file, '/') ? strrchr(found[i].file, '/') + 1 : found[i].file,
               found[i].line);
}

/* Nothing said: asking for one object's relationship loads it for all of its result. */
static void lazy(orm_session *s) {
    department_list all;
    must(s, department_all(s, &all));
    walk(s, all);
}

/* The same statements, sent before they are needed. */
static void selectin(orm_session *s) {
    employee_with employees = {.projects = {ORM_LOAD_SELECTIN, NULL}};
    department_with with = {.employees = {ORM_LOAD_SELECTIN, &employees}};
    department_list all;
    must(s, department_all_with(s, &with, &all));
    walk(s, all);
}

/* One statement, whose rows repeat what is above: good where there is one of each. */
static void joined(orm_session *s) {
    employee_with employees = {.projects = {ORM_LOAD_JOINED, NULL}};
    department_with with = {.employees = {ORM_LOAD_JOINED, &employees}};
    department_list all;
    must(s, department_all_with(s, &with, &all));
    walk(s, all);
}

/* Three statements in one round trip: they need no keys of each other. */
static void subquery(orm_session *s) {
    employee_with employees = {.projects = {ORM_LOAD_SUBQUERY, NULL}};
    department_with with = {.employees = {ORM_LOAD_SUBQUERY, &employees}};
    department_list all;
    must(s, department_all_with(s, &with, &all));
    walk(s, all);
}

/* Each where it is best: the list by selectin, and with each employee the department's name only. */
static void mixed(orm_session *s) {
    department_with name = {.only = {.name = true}};
    employee_with with = {.department = {ORM_LOAD_JOINED, &name},
                          .projects = {ORM_LOAD_SELECTIN, NULL}};
    employee_list all;
    must(s, employee_all_with(s, &with, &all));
    if (strcmp(department_name(employee_department(all.items[0])), "Department 2") != 0)
        printf("not the same department\n");
}

/* Objects at hand, wherever they are from. */
static void at_hand(orm_session *s) {
    department *some[2];
    must(s, department_find(s, 1, &some[0]));
    must(s, department_find(s, 2, &some[1]));
    employee_with employees = {.projects = {ORM_LOAD_SELECTIN, NULL}};
    must(s, department_list_load(&(department_list){some, 2},
                                 &(department_with){.employees = {ORM_LOAD_SELECTIN, &employees}}));
}

/* Columns that are large or seldom read stay away until they are asked for. */
static void columns(orm_session *s) {
    employee_list all;
    employee *first;
    must(s, employee_all_with(s, &(employee_with){.only = {.name = true}}, &all));
    must(s, employee_find_with(s, 1, &(employee_with){.also = {.notes = true}}, &first));
    if (strlen(employee_notes(first)) != 500)
        printf("not the same notes\n");
}

/* --- side by side ------------------------------------------------------------------------------- */

int main(void) {
    static const struct {
        const char *name;
        void (*run)(orm_session *);
    } ways[] = {{"alone: the N+1", alone}, {"lazy: nothing said", lazy}, {"selectin", selectin},
                {"joined", joined},        {"subquery", subquery},       {"mixed", mixed},
                {"at hand", at_hand},      {"columns", columns}};
    enum { COUNT = sizeof ways / sizeof *ways };
    uint64_t statements[COUNT];
    orm_engine *engine;
    if (orm_engine_open(getenv("DATABASE_URL"), NULL, &engine) != ORM_OK)
        return 1;
    for (size_t i = 0; i < COUNT; i++) {
        orm_session *s;
        if (orm_session_open(engine, NULL, &s) != ORM_OK)
            return 1;
        ways[i].run(s);
        must(s, orm_session_flush(s)); /* had a reader met what is not loaded, this would say so */
        statements[i] = orm_session_statement_count(s);
        orm_session_close(s);
    }
    printf("\n%-20s statements\n", "");
    for (size_t i = 0; i < COUNT; i++)
        printf("%-20s %10" PRIu64 "\n", ways[i].name, statements[i]);
    orm_engine_close(engine);
    return 0;
}
