/* Selects put together at run time: conditions, order and limit over entities and over queries. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "office_compose.h"

static void must(orm_session *session, orm_status status) {
    const orm_error *error = orm_session_error(session);
    if (status == ORM_OK)
        return;
    fprintf(stderr, "%s: %s %s\n%s\n", orm_status_name(status), error->message, error->detail,
            error->statement);
    exit(EXIT_FAILURE);
}

static void print_people(orm_session *session, orm_select *q) {
    person_list found;
    must(session, person_compose_all(q, &found));
    for (size_t i = 0; i < found.len; i++)
        printf("%s%s", i > 0 ? " " : "", person_name(found.items[i]));
    printf("\n");
}

static void over_entities(orm_session *session) {
    orm_select *q = person_compose(session);
    orm_where(q, orm_or(q, orm_numeric_is(q, PERSON_BY_SALARY, ORM_GE, orm_numeric_of(9900, 2)),
                        orm_is_null(q, PERSON_BY_SALARY.column)));
    orm_order_by(q, PERSON_BY_NAME.column, ORM_DESCENDING);
    print_people(session, q);
    orm_where(q, rank_is(q, PERSON_BY_RANK, ORM_EQ, RANK_SENIOR));
    orm_select_limit(q, 2);
    print_people(session, q);
    const rank ranks[] = {RANK_JUNIOR};
    q = person_compose(session);
    orm_where(q, rank_in(q, PERSON_BY_RANK, ranks, 1));
    orm_where(q, orm_not(q, orm_is_null(q, PERSON_BY_TAGS.column)));
    print_people(session, q);
}

static void over_a_query_of_entities(orm_session *session) {
    people_of_args wanted = {.department = "Engineering"};
    orm_select *q = people_of_compose(session, &wanted);
    person_list found;
    orm_where(q, orm_numeric_is(q, PEOPLE_OF_COLUMN_SALARY, ORM_GT, orm_numeric_of(100, 0)));
    must(session, people_of_compose_all(q, &found));
    for (size_t i = 0; i < found.len; i++)
        printf("%s has %zu tasks\n", person_name(found.items[i]), person_tasks(found.items[i]).len);
    wanted.name = "%b";
    q = people_of_compose(session, &wanted);
    must(session, people_of_compose_all(q, &found));
    printf("%zu with optional name\n", found.len);
}

static void over_groups(orm_session *session) {
    orm_select *q = payroll_compose(session);
    payroll_list rows;
    orm_where(q, rank_is(q, PAYROLL_COLUMN_RANK, ORM_NE, RANK_JUNIOR));
    orm_where(q, orm_int64_is(q, PAYROLL_COLUMN_HEADS, ORM_GE, 2));
    must(session, payroll_compose_all(q, &rows));
    for (size_t i = 0; i < rows.len; i++)
        printf("%s: %" PRId64 "\n", rows.items[i].name, rows.items[i].heads);
    const rank ranks[] = {RANK_JUNIOR, RANK_SENIOR};
    q = payroll_compose(session);
    orm_where(q, rank_in(q, PAYROLL_COLUMN_RANK, ranks, 2));
    orm_order_by(q, PAYROLL_COLUMN_TOTAL.column, ORM_ASCENDING_NULLS_FIRST);
    orm_select_limit(q, 1);
    must(session, payroll_compose_all(q, &rows));
    printf("least: %s, %s\n", rows.items[0].name, rows.items[0].total.present ? "paid" : "unpaid");
}

static void over_rows_of_entities(orm_session *session) {
    pairs_args by_department = {.sort = PAIRS_BY_DEPARTMENT};
    orm_select *q = pairs_compose(session, &by_department);
    pairs_list rows;
    orm_where(q, orm_not(q, orm_text_ilike(q, PAIRS_COLUMN_P_NAME, "e%")));
    must(session, pairs_compose_all(q, &rows));
    for (size_t i = 0; i < rows.len; i++)
        printf("%s in %s, %" PRId64 "\n", person_name(rows.items[i].p),
               rows.items[i].d != NULL ? department_name(rows.items[i].d) : "no department",
               rows.items[i].odd_name);
    q = pairs_compose(session, &by_department);
    orm_where(q, orm_is_null(q, PAIRS_COLUMN_D_ID.column));
    must(session, pairs_compose_all(q, &rows));
    printf("%zu without one\n", rows.len);
}

/* The number of statements that the connection has prepared for a query, by one of its words. */
static void one_statement_a_shape(orm_session *session) {
    for (int64_t i = 1; i <= 3; i++) {
        orm_select *q = ranked_compose(session);
        ranked_list rows;
        orm_where(q, orm_int64_is(q, RANKED_COLUMN_PLACE, ORM_EQ, i));
        must(session, ranked_compose_all(q, &rows));
        printf("%" PRId64 ": %s\n", i, rows.items[0].name);
    }
    must(session, orm_session_execute(
                      session, "DO $$BEGIN ASSERT (SELECT count(*) FROM pg_prepared_statements "
                               "WHERE statement LIKE '%this.c1 = $1%') = 1; END$$"));
}

static void refusals(orm_session *session) {
    orm_select *q = payroll_compose(session);
    payroll_list rows;
    orm_where(q, orm_text_is(q, PERSON_BY_NAME, ORM_EQ, "Ada"));
    orm_status status = payroll_compose_all(q, &rows);
    printf("%s: %s\n", orm_status_name(status), orm_session_error(session)->message);
    q = orm_select_of(session, &add_task_query, &(add_task_args){.title = "t", .owner = 1});
    status = orm_select_rows(q, &rows);
    printf("%s: %s\n", orm_status_name(status), orm_session_error(session)->message);
    q = people_of_compose(session, NULL);
    status = orm_select_rows(q, &rows);
    printf("%s: %s\n", orm_status_name(status), orm_session_error(session)->message);
}

int main(void) {
    orm_engine *engine = NULL;
    orm_session *session = NULL;
    if (orm_engine_open(getenv("DATABASE_URL"), NULL, &engine) != ORM_OK ||
        orm_session_open(engine, NULL, &session) != ORM_OK)
        return EXIT_FAILURE;
    over_entities(session);
    over_a_query_of_entities(session);
    over_groups(session);
    over_rows_of_entities(session);
    one_statement_a_shape(session);
    refusals(session);
    orm_session_close(session);
    orm_engine_close(engine);
    return EXIT_SUCCESS;
}
