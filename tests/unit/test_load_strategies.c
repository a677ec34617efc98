/*
 * Strategies of loading against each other: what random trees of them load over random rows is what
 * plain lazy loading gives, object by object and in its order, and reading it sends nothing.
 */
#include "session_schema.h"
#include "support/ration.h"
#include "support/round_trips.h"

#include <stdlib.h>

enum { ROUNDS = 40, DEEPEST = 4, ROWS = 24, TEXT = 1 << 20 };

static uint64_t state;

static uint64_t next(void) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
}

static unsigned below(unsigned n) {
    return (unsigned)(next() % n);
}

/* --- random rows ------------------------------------------------------------------------------- */

static void fill(void) {
    char sql[4096];
    snprintf(
        sql, sizeof sql,
        "SELECT setseed(%u / 1000.0);"
        "TRUNCATE employee_projects, employees, departments, projects CASCADE;"
        "INSERT INTO departments (id, name) SELECT n, 'd' || n FROM generate_series(1, %d) n;"
        "INSERT INTO projects (id, name) SELECT n, 'p' || n FROM generate_series(1, %d) n;"
        "INSERT INTO employees (id, name, email, salary, department_id) SELECT n, 'e' || n %% 7,"
        " 'e' || n, n, 1 + floor(random() * %d) FROM generate_series(1, %d) n;"
        "UPDATE employees SET manager_id = 1 + floor(random() * %d) WHERE random() < 0.7;"
        "INSERT INTO employee_projects SELECT DISTINCT 1 + floor(random() * %d)::int,"
        " 1 + floor(random() * %d)::int FROM generate_series(1, %d);",
        below(1000), ROWS / 3, ROWS / 3, ROWS / 3, ROWS, ROWS, ROWS, ROWS / 3, ROWS * 2);
    sql_beside(sql);
}

/* --- random trees ------------------------------------------------------------------------------ */

static size_t choice_at(const orm_entity *entity, unsigned relation) {
    return ORM_WITH_CHOICES(entity->column_count) + relation * sizeof(orm_load_choice);
}

static orm_load_choice choice_of(const orm_entity *entity, const void *with, unsigned relation) {
    orm_load_choice choice = {ORM_LOAD_DEFAULT, NULL};
    if (with)
        memcpy(&choice, (const char *)with + choice_at(entity, relation), sizeof choice);
    return choice;
}

static void *random_with(orm_arena *arena, const orm_entity *entity, int depth) {
    char *with = orm_arena_zalloc(arena, choice_at(entity, entity->relation_count));
    ck_assert_ptr_nonnull(with);
    if (below(4) == 0)
        ((bool *)with)[1] = true; /* only the name, and what goes along by itself */
    for (unsigned i = 0; i < entity->relation_count && depth < DEEPEST; i++) {
        static const orm_load hows[] = {ORM_LOAD_SELECTIN, ORM_LOAD_JOINED, ORM_LOAD_SUBQUERY};
        orm_load_choice choice = {hows[below(3)], NULL};
        if (below(3) == 0)
            continue;
        if (below(4))
            choice.with = random_with(arena, entity->relations[i].target, depth + 1);
        memcpy(with + choice_at(entity, i), &choice, sizeof choice);
    }
    return with;
}

/* --- what was loaded --------------------------------------------------------------------------- */

typedef struct dump {
    char *text;
    size_t len;
    bool lazy; /* load what is not there, rather than insist that it is */
} dump;

static void say(dump *to, const char *text) {
    to->len += (size_t)snprintf(to->text + to->len, TEXT - to->len, "%s", text);
    ck_assert_uint_lt(to->len, TEXT);
}

static void say_number(dump *to, int64_t number) {
    to->len += (size_t)snprintf(to->text + to->len, TEXT - to->len, "%lld", (long long)number);
    ck_assert_uint_lt(to->len, TEXT);
}

static orm_list related(const dump *to, orm_object *object, unsigned number, orm_object **one) {
    const orm_relation *relation = &object->entity->relations[number];
    char *place = (char *)object + relation->offset;
    unsigned bit = object->entity->column_count + number;
    orm_list list;
    if (to->lazy && relation->flags & ORM_RELATION_TO_MANY) {
        ck_assert_int_eq(orm_object_load_many(object, number, &list), ORM_OK);
        return list;
    }
    if (to->lazy)
        ck_assert_int_eq(orm_object_load_one(object, number, one), ORM_OK);
    const uint64_t *loaded = (const uint64_t *)(void *)((char *)object + object->entity->bits);
    ck_assert_msg(loaded[bit / 64] >> (bit % 64) & 1, "`%s` of `%s` is not loaded", relation->name,
                  object->entity->name);
    if (relation->flags & ORM_RELATION_TO_MANY)
        return *(orm_list *)(void *)place;
    *one = *(orm_object **)(void *)place;
    return (orm_list){one, *one != NULL};
}

static void say_object(dump *to, orm_object *object, const void *with, int depth) {
    int64_t id;
    memcpy(&id, (char *)object + object->entity->columns[0].offset, sizeof id);
    say_number(to, id);
    for (unsigned i = 0; i < object->entity->relation_count && with; i++) {
        orm_load_choice choice = choice_of(object->entity, with, i);
        orm_object *one = NULL;
        if (choice.how == ORM_LOAD_DEFAULT)
            continue;
        orm_list list = related(to, object, i, &one);
        say(to, " ");
        say_number(to, i);
        say(to, "(");
        for (size_t k = 0; k < list.len && depth < DEEPEST; k++) {
            say(to, k ? "," : "");
            say_object(to, list.items[k], choice.with, depth + 1);
        }
        say(to, ")");
    }
}

static void say_all(dump *to, orm_list roots, const void *with) {
    to->len = 0;
    for (size_t i = 0; i < roots.len; i++) {
        say_object(to, roots.items[i], with, 0);
        say(to, "\n");
    }
}

/* --- the test ---------------------------------------------------------------------------------- */

static const orm_entity *const roots[] = {&department_entity, &employee_entity, &project_entity};

static void compare_once(orm_engine *engine, dump *eager, dump *lazy) {
    const orm_entity *entity = roots[below(3)];
    orm_arena *arena = orm_arena_new(NULL);
    const void *with = random_with(arena, entity, 0);
    orm_session *a = open_session(engine), *b = open_session(engine);
    orm_list here, there;
    int64_t id = 1 + (int64_t)below(ROWS / 3);
    const void *key[] = {&id};
    orm_object *found[2];
    switch (below(3)) {
    case 0:
        assert_ok(a, orm_entity_all_with(a, entity, with, &here));
        assert_ok(b, orm_entity_all(b, entity, &there));
        break;
    case 1:
        assert_ok(a, orm_object_find_with(a, entity, key, with, NULL, 0, &found[0]));
        assert_ok(b, orm_object_find(b, entity, key, &found[1]));
        here = (orm_list){&found[0], 1};
        there = (orm_list){&found[1], 1};
        break;
    default:
        /* On top of what is there already. */
        assert_ok(a, orm_entity_all_with(a, entity, random_with(arena, entity, 1), &here));
        assert_ok(a, orm_list_load(entity, &here, with));
        assert_ok(b, orm_entity_all(b, entity, &there));
    }
    uint64_t sent = orm_session_statement_count(a);
    say_all(eager, here, with);
    ck_assert_uint_eq(orm_session_statement_count(a), sent);
    say_all(lazy, there, with);
    ck_assert_msg(strcmp(eager->text, lazy->text) == 0, "eager:\n%.3000s\nlazy:\n%.3000s",
                  eager->text, lazy->text);
    assert_ok(a, orm_session_flush(a));
    orm_session_close(a);
    orm_session_close(b);
    orm_arena_free(arena);
}

START_TEST(every_strategy_loads_what_lazy_loading_does) {
    dump eager = {.text = malloc(TEXT)}, lazy = {.text = malloc(TEXT), .lazy = true};
    state = unit_seed();
    create_schema();
    orm_engine *engine = open_engine((orm_engine_options){.pool_size = 2});
    for (int i = 0; i < ROUNDS; i++) {
        if (i % 6 == 0)
            fill();
        compare_once(engine, &eager, &lazy);
    }
    orm_engine_close(engine);
    drop_schema();
    free(eager.text);
    free(lazy.text);
}
END_TEST

/* --- statements and round trips ---------------------------------------------------------------- */

/* Departments, their employees, and the projects of those, all in one way. */
static void *two_levels(orm_arena *arena, orm_load how) {
    char *employees = orm_arena_zalloc(arena, choice_at(&employee_entity, 4));
    char *with = orm_arena_zalloc(arena, choice_at(&department_entity, 1));
    orm_load_choice projects = {how, NULL}, choice = {how, employees};
    memcpy(employees + choice_at(&employee_entity, EMPLOYEE_PROJECTS), &projects, sizeof projects);
    memcpy(with + choice_at(&department_entity, DEPARTMENT_EMPLOYEES), &choice, sizeof choice);
    return with;
}

START_TEST(statements_and_round_trips_are_those_of_the_strategy) {
    static const struct {
        orm_load how;
        int statements, trips;
    } wanted[] = {{ORM_LOAD_SELECTIN, 3, 3}, {ORM_LOAD_JOINED, 1, 1}, {ORM_LOAD_SUBQUERY, 3, 1}};
    create_schema();
    orm_arena *arena = orm_arena_new(NULL);
    round_trips *proxy = round_trips_open(3);
    orm_engine_options options = {.pool_size = 1, .search_path = unit_schema()};
    orm_engine *engine;
    ck_assert_int_eq(orm_engine_open(round_trips_url(proxy), &options, &engine), ORM_OK);
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
        orm_session *s = open_session(engine);
        orm_list all;
        int before = round_trips_count(proxy);
        assert_ok(
            s, orm_entity_all_with(s, &department_entity, two_levels(arena, wanted[i].how), &all));
        ck_assert_int_eq(round_trips_count(proxy) - before, wanted[i].trips);
        ck_assert_uint_eq(orm_session_statement_count(s), (unsigned)wanted[i].statements);
        orm_session_close(s);
    }
    orm_engine_close(engine);
    round_trips_close(proxy);
    orm_arena_free(arena);
    drop_schema();
}
END_TEST

/* --- at the edges ------------------------------------------------------------------------------ */

START_TEST(what_the_second_statement_does_not_see_is_loaded_all_the_same) {
    create_schema();
    state = unit_seed();
    fill();
    /* Each time the statement stands somewhere, it gives other rows. */
    orm_entity some = department_entity;
    some.ordered = " ORDER BY random() LIMIT 4";
    orm_engine *engine = open_engine((orm_engine_options){.pool_size = 1});
    orm_arena *arena = orm_arena_new(NULL);
    dump eager = {.text = malloc(TEXT)}, lazy = {.text = malloc(TEXT), .lazy = true};
    for (int i = 0; i < 10; i++) {
        orm_session *a = open_session(engine);
        const void *with = two_levels(arena, ORM_LOAD_SUBQUERY);
        orm_list here;
        assert_ok(a, orm_entity_all_with(a, &some, with, &here));
        ck_assert_uint_eq(here.len, 4);
        say_all(&eager, here, with);
        orm_session *b = open_session(engine);
        orm_object *there[4];
        assert_ok(a, orm_session_commit(a));
        for (size_t k = 0; k < here.len; k++)
            there[k] = (orm_object *)find_department(b, ((department *)(void *)here.items[k])->id);
        say_all(&lazy, (orm_list){there, 4}, with);
        ck_assert_str_eq(eager.text, lazy.text);
        orm_session_close(b);
        orm_session_close(a);
    }
    free(eager.text);
    free(lazy.text);
    orm_arena_free(arena);
    orm_engine_close(engine);
    drop_schema();
}
END_TEST

START_TEST(what_cannot_be_loaded_is_refused) {
    create_schema();
    orm_engine *engine = open_engine((orm_engine_options){.pool_size = 2});
    orm_session *s = open_session(engine), *other = open_session(engine);
    orm_arena *arena = orm_arena_new(NULL);
    char *endless = orm_arena_zalloc(arena, choice_at(&employee_entity, 4));
    orm_load_choice itself = {ORM_LOAD_SELECTIN, endless};
    memcpy(endless + choice_at(&employee_entity, EMPLOYEE_MANAGER), &itself, sizeof itself);
    orm_list list;
    assert_status(s, orm_entity_all_with(s, &employee_entity, endless, &list), ORM_MISUSE);
    ck_assert_ptr_nonnull(strstr(orm_session_error(s)->message, "leads to itself"));
    orm_object *two[] = {(orm_object *)find_employee(s, 1), (orm_object *)find_employee(other, 2)};
    list = (orm_list){two, 2};
    assert_status(s, orm_list_load(&employee_entity, &list, NULL), ORM_MISUSE);
    list.len = 1;
    assert_status(s, orm_list_load(&department_entity, &list, NULL), ORM_MISUSE);
    two[0] = NULL;
    assert_ok(s, orm_list_load(&employee_entity, &list, NULL));
    /* Of each: not of another's objects, nor over another entity. */
    orm_list lists[2];
    orm_select *q = orm_select_new(s, &project_entity);
    list = (orm_list){&two[1], 1};
    assert_status(s, orm_select_each(q, &employee_entity, EMPLOYEE_PROJECTS, &list, lists),
                  ORM_MISUSE);
    list.len = 0;
    assert_ok(s, orm_select_each(q, &employee_entity, EMPLOYEE_PROJECTS, &list, lists));
    assert_status(s, orm_select_each(q, &department_entity, DEPARTMENT_EMPLOYEES, &list, lists),
                  ORM_MISUSE);
    orm_arena_free(arena);
    orm_session_close(s);
    orm_session_close(other);
    orm_engine_close(engine);
    drop_schema();
}
END_TEST

START_TEST(statements_that_stand_alone_give_the_connection_back) {
    create_schema();
    orm_engine *engine = open_engine((orm_engine_options){.pool_size = 1});
    orm_arena *arena = orm_arena_new(NULL);
    static const orm_load hows[] = {ORM_LOAD_SELECTIN, ORM_LOAD_JOINED, ORM_LOAD_SUBQUERY};
    for (int i = 0; i < 3; i++) {
        orm_session *s;
        ck_assert_int_eq(orm_session_open(engine, &(orm_session_options){.autocommit = true}, &s),
                         ORM_OK);
        const void *with = two_levels(arena, hows[i]);
        int64_t id = 1;
        const void *key[] = {&id};
        orm_object *found;
        orm_list list;
        assert_ok(s, orm_object_find_with(s, &department_entity, key, with, NULL, 0, &found));
        assert_ok(s, orm_object_load_many(found, DEPARTMENT_EMPLOYEES, &list));
        ck_assert_uint_eq(list.len, 2);
        ck_assert_uint_eq(orm_session_statement_count(s), hows[i] == ORM_LOAD_JOINED ? 1 : 3);
        ck_assert_int_eq(orm_engine_stat(engine).in_use, 0);
        orm_session_close(s);
    }
    orm_arena_free(arena);
    orm_engine_close(engine);
    drop_schema();
}
END_TEST

START_TEST(echo_says_where_objects_are_loaded_one_at_a_time) {
    create_schema();
    char text[8192] = "";
    FILE *echo = fmemopen(text, sizeof text, "w");
    orm_engine *engine = open_engine((orm_engine_options){.pool_size = 1, .echo = echo});
    orm_session *s = open_session(engine);
    for (int64_t id = 1; id <= 4; id++) {
        orm_object *one;
        orm_list list;
        const void *key[] = {&id};
        assert_ok(s, orm_object_find_with(s, &employee_entity, key, NULL, "far.c", 7, &one));
        assert_ok(s, orm_object_load_many_at(one, EMPLOYEE_PROJECTS, "near.c", 9, &list));
    }
    const orm_repeated_load *found;
    ck_assert_uint_eq(orm_session_repeated_loads(s, &found), 2);
    ck_assert_str_eq(found[0].entity, "Employee");
    ck_assert_ptr_null(found[0].relation);
    ck_assert_uint_eq(found[0].times, 4);
    ck_assert_str_eq(found[1].relation, "projects");
    ck_assert_str_eq(found[1].file, "near.c");
    ck_assert_int_eq(found[1].line, 9);
    orm_session_close(s);
    orm_engine_close(engine);
    fclose(echo);
    ck_assert_ptr_nonnull(strstr(text, "Employee is found by its key for one object at a time, 2 "
                                       "times by now, at far.c:7"));
    ck_assert_ptr_nonnull(strstr(text, "Employee.projects is loaded for one object at a time, 2 "
                                       "times by now, at near.c:9"));
    drop_schema();
}
END_TEST

/* --- memory that runs out ---------------------------------------------------------------------- */

static orm_status load_all_ways(orm_session *s) {
    orm_arena *arena = orm_arena_new(NULL);
    orm_list list;
    orm_status status = ORM_OK;
    state = 88172645463325252u;
    for (int i = 0; i < 4 && status == ORM_OK; i++) {
        const orm_entity *entity = roots[below(3)];
        const void *with = random_with(arena, entity, 2);
        orm_session_clear(s);
        status = orm_entity_all_with(s, entity, with, &list);
        if (status == ORM_OK)
            status = orm_list_load(entity, &list, random_with(arena, entity, 2));
    }
    if (status == ORM_OK)
        status = orm_entity_all(s, &employee_entity, &list);
    orm_list lists[ROWS];
    orm_select *q = status == ORM_OK ? orm_select_new(s, &project_entity) : NULL;
    orm_where(q, orm_select_compare(q, (orm_column_of){&project_entity, PROJECT_ID, NULL}, ORM_GE,
                                    &(int64_t){1}));
    orm_select_limit(q, 1);
    if (status == ORM_OK)
        status = orm_select_each(q, &employee_entity, EMPLOYEE_PROJECTS, &list, lists);
    orm_arena_free(arena);
    return status;
}

static bool run_on(size_t left) {
    ration r = {.left = left};
    orm_allocator allocator = ration_allocator(&r);
    orm_engine_options options = {.allocator = &allocator, .search_path = unit_schema()};
    orm_engine *engine;
    orm_session *session = NULL;
    orm_status status = orm_engine_open(unit_database_url(), &options, &engine);
    if (status == ORM_OK)
        status = orm_session_open(engine, NULL, &session);
    if (status == ORM_OK)
        status = load_all_ways(session);
    ck_assert_msg(status == ORM_OK || status == ORM_NOMEM, "with %zu allocations: %s: %s", left,
                  orm_status_name(status), session ? orm_session_error(session)->message : "");
    if (session && status != ORM_OK) {
        r.left = SIZE_MAX;
        assert_ok(session, orm_session_rollback(session));
        assert_ok(session, load_all_ways(session));
    }
    orm_session_close(session);
    orm_engine_close(engine);
    ck_assert_msg(r.held == 0, "with %zu allocations: %zu bytes leak", left, r.held);
    return status == ORM_OK;
}

START_TEST(without_memory_nothing_is_half_loaded) {
    create_schema();
    size_t left = 0;
    while (!run_on(left))
        left++;
    ck_assert_uint_gt(left, 20);
    drop_schema();
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("load_strategies");
    TCase *random = tcase_create("random");
    tcase_set_timeout(random, 120);
    tcase_add_test(random, every_strategy_loads_what_lazy_loading_does);
    tcase_add_test(random, statements_and_round_trips_are_those_of_the_strategy);
    tcase_add_test(random, what_the_second_statement_does_not_see_is_loaded_all_the_same);
    tcase_add_test(random, what_cannot_be_loaded_is_refused);
    tcase_add_test(random, statements_that_stand_alone_give_the_connection_back);
    tcase_add_test(random, echo_says_where_objects_are_loaded_one_at_a_time);
    tcase_add_test(random, without_memory_nothing_is_half_loaded);
    suite_add_tcase(suite, random);
    return suite;
}
