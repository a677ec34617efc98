/*
 * The 100 000 employees of handwritten_employees through generated query functions, and the same sums.
 *
 *   query_rows rows|each|entities|each_entity ROUNDS        DATABASE_URL names the server
 */
#include <orm/orm.h>

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "company.h"

typedef struct sums {
    int64_t salaries, days, keys;
    size_t count, letters, phones, contractors;
} sums;

static void must(orm_session *session, orm_status status) {
    if (status == ORM_OK)
        return;
    fprintf(stderr, "query_rows: %s\n", orm_session_error(session)->message);
    exit(EXIT_FAILURE);
}

/* Both rows have the same members. */
#define ADD_ROW(to, row)                                                                           \
    do {                                                                                           \
        int64_t salary = 0;                                                                        \
        orm_numeric_to_int64((row)->salary, 2, &salary);                                           \
        (to)->count++;                                                                             \
        (to)->salaries += salary;                                                                  \
        (to)->days += (row)->hired_on.days;                                                        \
        (to)->keys += (row)->id + (row)->department_id +                                           \
                      ((row)->manager_id.present ? (row)->manager_id.value : 0);                   \
        (to)->letters += strlen((row)->name) + strlen((row)->email);                               \
        (to)->phones += (row)->phone != NULL;                                                      \
        (to)->contractors += (row)->kind == EMPLOYMENT_CONTRACTOR;                                 \
    } while (0)

static void add_entity(sums *to, const employee *e) {
    int64_t salary = 0;
    orm_numeric_to_int64(employee_salary(e), 2, &salary);
    orm_opt_int64 manager = employee_manager_id(e);
    to->count++;
    to->salaries += salary;
    to->days += employee_hired_on(e).days;
    to->keys += employee_id(e) + employee_department_id(e) + (manager.present ? manager.value : 0);
    to->letters += strlen(employee_name(e)) + strlen(employee_email(e));
    to->phones += employee_phone(e) != NULL;
    to->contractors += employee_kind(e) == EMPLOYMENT_CONTRACTOR;
}

static sums read_rows(orm_session *session) {
    sums total = {0};
    rows_of_employees_list list;
    must(session, rows_of_employees(session, &list));
    for (size_t i = 0; i < list.len; i++)
        ADD_ROW(&total, &list.items[i]);
    return total;
}

static sums read_each(orm_session *session) {
    sums total = {0};
    orm_stream *stream = NULL;
    const each_employee_row_row *row = NULL;
    must(session, each_employee_row_open(session, &stream));
    for (;;) {
        must(session, each_employee_row_next(stream, &row));
        if (row == NULL)
            break;
        ADD_ROW(&total, row);
    }
    orm_stream_close(stream);
    return total;
}

static sums read_entities(orm_session *session) {
    sums total = {0};
    employee_list list;
    must(session, every_employee(session, &list));
    for (size_t i = 0; i < list.len; i++)
        add_entity(&total, list.items[i]);
    return total;
}

static sums read_each_entity(orm_session *session) {
    sums total = {0};
    orm_stream *stream = NULL;
    employee *e = NULL;
    must(session, each_employee_open(session, &stream));
    for (;;) {
        must(session, each_employee_next(stream, &e));
        if (e == NULL)
            break;
        add_entity(&total, e);
    }
    orm_stream_close(stream);
    return total;
}

static const struct {
    const char *name;
    sums (*read)(orm_session *);
} ways[] = {
    {"rows", read_rows},
    {"each", read_each},
    {"entities", read_entities},
    {"each_entity", read_each_entity},
};

static void run(orm_engine *engine, sums (*read)(orm_session *), bool print) {
    orm_session *session = NULL;
    if (orm_session_open(engine, NULL, &session) != ORM_OK)
        exit(EXIT_FAILURE);
    sums total = read(session);
    if (print)
        printf("%zu employees, salaries %" PRId64 ", days %" PRId64 ", keys %" PRId64
               ", letters %zu, phones %zu, contractors %zu\n",
               total.count, total.salaries, total.days, total.keys, total.letters, total.phones,
               total.contractors);
    orm_session_close(session);
}

int main(int argc, char **argv) {
    long rounds = argc > 2 ? strtol(argv[2], NULL, 10) : 1;
    orm_engine *engine = NULL;
    if (argc < 2 || orm_engine_open(getenv("DATABASE_URL"), NULL, &engine) != ORM_OK)
        return EXIT_FAILURE;
    for (size_t way = 0; way < sizeof ways / sizeof *ways; way++)
        for (long i = 0; strcmp(ways[way].name, argv[1]) == 0 && i < rounds; i++)
            run(engine, ways[way].read, i == rounds - 1);
    orm_engine_close(engine);
    return EXIT_SUCCESS;
}
