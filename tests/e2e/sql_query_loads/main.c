/* What a query's header says about loading is what a call would say in C. */
#include "firm.h"
#include "firm_queries.h"

#include "support/sql_log.h"

typedef orm_status list_query(orm_session *s, department_list *out);

/* Loads the staff of each, when that was not done. */
static orm_status walk(orm_session *s, list_query *query) {
    department_list all;
    person_list staff;
    orm_status status = query(s, &all);
    for (size_t i = 0; i < all.len && status == ORM_OK; i++) {
        status = department_load_staff(all.items[i], &staff);
        for (size_t k = 0; status == ORM_OK && k < staff.len; k++)
            printf("--   %s of %s\n", person_name(staff.items[k]), department_name(all.items[i]));
    }
    return status;
}

static orm_status by_names(orm_session *s) {
    return walk(s, plain);
}

static orm_status by_strategies(orm_session *s) {
    return walk(s, nested_join);
}

static orm_status by_columns(orm_session *s) {
    orm_status status = walk(s, some_columns);
    person *first;
    if (status == ORM_OK)
        status = person_find(s, 1, &first);
    if (status != ORM_OK)
        return status;
    person_notes(first);
    return orm_session_flush(s);
}

static orm_status raised(orm_session *s) {
    return walk(s, never);
}

static orm_status alone(orm_session *s) {
    return walk(s, each_alone);
}

static orm_status lazily(orm_session *s) {
    return walk(s, later);
}

static orm_status of_two(orm_session *s) {
    two_of_them_list rows;
    orm_status status = two_of_them(s, &rows);
    for (size_t i = 0; i < rows.len && status == ORM_OK; i++)
        printf("--   %s: %zu tasks, the first of %zu\n", person_name(rows.items[i].p),
               person_tasks(rows.items[i].p).len, rows.items[i].first_task.len);
    return status;
}

int main(void) {
    static const sql_program programs[] = {
        {"what is only named is loaded by selectin", by_names},
        {"below it, joined and subquery go with its statement", by_strategies},
        {"only some columns, keys along with them", by_columns},
        {"never", raised},
        {"for each that asks, alone", alone},
        {"when it is asked for, for all of the result", lazily},
        {"each entity of a row has its own", of_two},
    };
    return sql_log(programs, sizeof programs / sizeof *programs);
}
