/* Entities in rows, what is loaded with them, rows that queries share. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "office.h"

static void must(orm_session *session, orm_status status) {
    const orm_error *error = orm_session_error(session);
    if (status == ORM_OK)
        return;
    fprintf(stderr, "%s: %s %s\n%s\n", orm_status_name(status), error->message, error->detail,
            error->statement);
    exit(EXIT_FAILURE);
}

static void print_everyone(orm_session *session) {
    person_list all;
    must(session, everyone(session, &all));
    uint64_t before = orm_session_statement_count(session);
    for (size_t i = 0; i < all.len; i++) {
        const person *each = all.items[i];
        department *where = person_department(each);
        printf("%s, %s, leads", person_name(each),
               where != NULL ? department_name(where) : "nowhere");
        for (size_t t = 0; t < person_team(each).len; t++)
            printf(" %s (%zu tasks)", person_name(person_team(each).items[t]),
                   person_tasks(person_team(each).items[t]).len);
        printf("%s\n", person_team(each).len == 0 ? " nobody" : "");
    }
    printf("%" PRIu64 " statements for that\n", orm_session_statement_count(session) - before);
}

static void print_rows(orm_session *session) {
    people_and_departments_list rows;
    busy_people_list busy;
    must(session, people_and_departments(session, &rows));
    for (size_t i = 0; i < rows.len; i++)
        printf("%s: %s, of %" PRId64 "\n", person_name(rows.items[i].p),
               rows.items[i].d != NULL ? department_name(rows.items[i].d) : "none",
               rows.items[i].total);
    must(session, busy_people(session, &busy));
    for (size_t i = 0; i < busy.len; i++) {
        printf("%s has", person_name(busy.items[i].p));
        for (size_t t = 0; t < busy.items[i].urgent.len; t++)
            printf(" %s", task_title(busy.items[i].urgent.items[t]));
        printf("%s\n", busy.items[i].urgent.len == 0 ? " nothing" : "");
    }
}

static void print_lines(orm_session *session) {
    person_line_list lines, working;
    const person_line *line = NULL;
    const department_of_row *row = NULL;
    must(session, all_lines(session, &lines));
    must(session, owners(session, &working));
    must(session, named_person(session, &(named_person_args){.name = "Bob"}, &line));
    printf("%zu lines, %zu owners, %s answers to %s\n", lines.len, working.len, line->name,
           line->boss);
    must(session, named_person(session, &(named_person_args){.name = "Zoe"}, &line));
    printf("Zoe: %s\n", line != NULL ? line->name : "not there");
    must(session, department_of(session, &(department_of_args){.person = 3}, &row));
    printf("of 3: %s\n", row->d != NULL ? department_name(row->d) : "no department");
    must(session, department_of(session, &(department_of_args){.person = 33}, &row));
    printf("of 33: %s\n", row != NULL ? "a row" : "no row");
}

static void stream_tasks(orm_session *session) {
    orm_stream *stream = NULL;
    const open_tasks_row *row = NULL;
    size_t count = 0;
    must(session, open_tasks_open(session, &stream));
    for (;;) {
        must(session, open_tasks_next(stream, &row));
        if (row == NULL)
            break;
        count += !task_done(row->t) && strcmp(row->owner, "Bob") == 0;
    }
    orm_stream_close(stream);
    printf("%zu open tasks of Bob's\n", count);
}

static void run(orm_session *session) {
    person *hired = NULL;
    print_everyone(session);
    print_rows(session);
    print_lines(session);
    stream_tasks(session);
    must(session, hire(session, &(hire_args){.name = "Dot", .department = {true, 1}}, &hired));
    printf("%s is number %" PRId64 "\n", person_name(hired), person_id(hired));
}

int main(void) {
    orm_engine *engine = NULL;
    orm_session *session = NULL;
    if (orm_engine_open(getenv("DATABASE_URL"), NULL, &engine) != ORM_OK ||
        orm_session_open(engine, NULL, &session) != ORM_OK)
        return EXIT_FAILURE;
    run(session);
    orm_session_close(session);
    orm_engine_close(engine);
    return EXIT_SUCCESS;
}
