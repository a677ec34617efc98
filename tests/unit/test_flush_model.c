/*
 * Random programs against a plain model of the same rows.
 *
 * A program makes, sets, relates, unrelates and deletes objects, flushes, rolls back and commits.
 * After each commit and rollback a fresh session must read exactly what the model says. A failure
 * prints the seed, which ORM_TEST_SEED repeats.
 */
#include "session_schema.h"

#include <stdlib.h>

enum { MOST = 40, STEPS = 60, PROGRAMS = 60 };

/* A row as the program sees it; `object` is NULL while there is none. */
typedef struct model_department {
    department *object;
    int name;
} model_department;

typedef struct model_employee {
    employee *object;
    int name, email, phone, day; /* `phone` and `day` 0: never set */
    int at, manager;             /* numbers in the model; `manager` -1: none */
} model_employee;

typedef struct model_project {
    project *object;
    int name;
    bool members[MOST];
} model_project;

typedef struct model {
    model_department departments[MOST];
    model_employee employees[MOST];
    model_project projects[MOST];
    int next; /* a number not used before, for names and emails */
} model;

static orm_engine *engine;
static orm_session *s;
static uint64_t random_state; /* never 0 */
static model now, committed;

static int below(int end) {
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return (int)((random_state >> 11) % (uint64_t)end);
}

static bool coin(int one_in) {
    return below(one_in) == 0;
}

static void set_number(void *object, unsigned column, int number) {
    char text[16];
    snprintf(text, sizeof text, "%d", number);
    set_text(object, column, text);
}

/* --- picking ------------------------------------------------------------------------------------ */

#define PICK(kind)                                                                                 \
    static int pick_##kind(bool used) {                                                            \
        int start = below(MOST);                                                                   \
        for (int i = 0; i < MOST; i++) {                                                           \
            int at = (start + i) % MOST;                                                           \
            if ((now.kind##s[at].object != NULL) == used)                                          \
                return at;                                                                         \
        }                                                                                          \
        return -1;                                                                                 \
    }
PICK(department)
PICK(employee)
PICK(project)

/* --- steps -------------------------------------------------------------------------------------- */

static void make_department(void) {
    int at = pick_department(false);
    if (at < 0)
        return;
    model_department *made = &now.departments[at];
    *made = (model_department){
        .object = (department *)(void *)orm_object_new(s, &department_entity), .name = now.next++};
    set_number(made->object, DEPARTMENT_NAME, made->name);
}

static void make_project(void) {
    int at = pick_project(false);
    if (at < 0)
        return;
    model_project *made = &now.projects[at];
    *made = (model_project){.object = (project *)(void *)orm_object_new(s, &project_entity),
                            .name = now.next++};
    set_number(made->object, PROJECT_NAME, made->name);
}

static void set_phone(model_employee *e) {
    e->phone = now.next++;
    set_number(e->object, EMPLOYEE_PHONE, e->phone);
}

static void set_day(model_employee *e) {
    e->day = 1 + below(1000);
    orm_date day = {.days = e->day};
    orm_object_set((orm_object *)e->object, EMPLOYEE_HIRED_ON, &day);
}

static void relate_manager(model_employee *e) {
    e->manager = coin(4) ? -1 : pick_employee(true);
    orm_object *manager = e->manager < 0 ? NULL : (orm_object *)now.employees[e->manager].object;
    orm_object_relate((orm_object *)e->object, EMPLOYEE_MANAGER, manager);
}

static void relate_department(model_employee *e) {
    e->at = pick_department(true);
    orm_object_relate((orm_object *)e->object, EMPLOYEE_DEPARTMENT,
                      (orm_object *)now.departments[e->at].object);
}

static void make_employee(void) {
    int at = pick_employee(false), where = pick_department(true);
    if (at < 0 || where < 0)
        return;
    model_employee *made = &now.employees[at];
    *made = (model_employee){.name = now.next++, .at = where, .manager = -1};
    made->email = now.next++;
    char name[16], email[16];
    snprintf(name, sizeof name, "%d", made->name);
    snprintf(email, sizeof email, "%d", made->email);
    made->object = new_employee(s, name, email, now.departments[where].object);
    if (coin(3))
        set_phone(made);
    if (coin(4))
        set_day(made);
    if (coin(2))
        relate_manager(made);
}

static void change_employee(void) {
    int at = pick_employee(true);
    if (at < 0)
        return;
    model_employee *e = &now.employees[at];
    switch (below(6)) {
    case 0:
        e->name = now.next++;
        set_number(e->object, EMPLOYEE_NAME, e->name);
        break;
    case 1:
        e->email = now.next++;
        set_number(e->object, EMPLOYEE_EMAIL, e->email);
        break;
    case 2:
        set_phone(e);
        break;
    case 3:
        set_day(e);
        break;
    case 4:
        relate_manager(e);
        break;
    default:
        relate_department(e);
        break;
    }
}

/* The email of one who is deleted goes to one who is made, in the same flush. */
static void delete_employee(void) {
    int at = pick_employee(true);
    if (at < 0)
        return;
    for (int i = 0; i < MOST; i++)
        if (i != at && now.employees[i].object && now.employees[i].manager == at) {
            now.employees[i].manager = -1;
            orm_object_relate((orm_object *)now.employees[i].object, EMPLOYEE_MANAGER, NULL);
        }
    for (int i = 0; i < MOST; i++)
        now.projects[i].members[at] = false;
    model_employee *e = &now.employees[at];
    int email = e->email;
    assert_ok(s, orm_object_delete((orm_object *)e->object));
    e->object = NULL;
    if (coin(2)) {
        make_employee();
        for (int i = 0; i < MOST; i++)
            if (now.employees[i].object && now.employees[i].email == now.next - 1) {
                now.employees[i].email = email;
                set_number(now.employees[i].object, EMPLOYEE_EMAIL, email);
            }
    }
}

static void delete_department(void) {
    int at = pick_department(true);
    if (at < 0)
        return;
    for (int i = 0; i < MOST; i++)
        if (now.employees[i].object && now.employees[i].at == at)
            return;
    assert_ok(s, orm_object_delete((orm_object *)now.departments[at].object));
    now.departments[at].object = NULL;
}

static void delete_project(void) {
    int at = pick_project(true);
    if (at < 0)
        return;
    assert_ok(s, orm_object_delete((orm_object *)now.projects[at].object));
    now.projects[at].object = NULL;
}

static void change_pair(void) {
    int at = pick_project(true), who = pick_employee(true);
    if (at < 0 || who < 0)
        return;
    bool *member = &now.projects[at].members[who];
    (*member ? orm_object_unlink : orm_object_link)((orm_object *)now.projects[at].object,
                                                    PROJECT_MEMBERS,
                                                    (orm_object *)now.employees[who].object);
    *member = !*member;
}

/* --- what a fresh session reads ------------------------------------------------------------------ */

static int number_of(const char *text) {
    return text ? (int)strtol(text, NULL, 10) : 0;
}

static const char *seed_text(void) {
    static char text[64];
    snprintf(text, sizeof text, "ORM_TEST_SEED=%llu", (unsigned long long)unit_seed());
    return text;
}

#define SAME(a, b) ck_assert_msg((a) == (b), "%s: " #a " is %d, not %d", seed_text(), (a), (b))

static void compare_employee(orm_session *fresh, const model_employee *wanted) {
    employee *read = find_employee(fresh, wanted->object->id);
    ck_assert_msg(read != NULL, "%s: employee %d is not there", seed_text(), wanted->name);
    SAME(number_of(read->name), wanted->name);
    SAME(number_of(read->email), wanted->email);
    SAME(number_of(read->phone), wanted->phone);
    if (wanted->day)
        SAME(read->hired_on.days, wanted->day);
    ck_assert_msg(read->department_id == now.departments[wanted->at].object->id,
                  "%s: another department", seed_text());
    SAME((int)read->manager_id.present, (int)(wanted->manager >= 0));
    if (wanted->manager >= 0)
        ck_assert_msg(read->manager_id.value == now.employees[wanted->manager].object->id,
                      "%s: another manager", seed_text());
}

static int count_of(orm_session *fresh, const orm_entity *entity) {
    orm_list all;
    assert_ok(fresh, orm_entity_all(fresh, entity, &all));
    return (int)all.len;
}

static void compare_project(orm_session *fresh, const model_project *wanted) {
    const void *key[] = {&wanted->object->id};
    orm_object *read;
    orm_list members;
    int count = 0;
    assert_ok(fresh, orm_object_find(fresh, &project_entity, key, &read));
    ck_assert_msg(read != NULL, "%s: a project is not there", seed_text());
    SAME(number_of(((project *)(void *)read)->name), wanted->name);
    assert_ok(fresh, orm_object_load_many(read, PROJECT_MEMBERS, &members));
    for (int i = 0; i < MOST; i++) {
        if (!wanted->members[i])
            continue;
        count++;
        bool found = false;
        for (size_t k = 0; k < members.len; k++)
            found |= ((employee *)(void *)members.items[k])->id == now.employees[i].object->id;
        ck_assert_msg(found, "%s: a member is missing", seed_text());
    }
    SAME((int)members.len, count);
}

static void compare(void) {
    orm_session *fresh = open_session(engine);
    int departments = 0, employees = 0, projects = 0;
    for (int i = 0; i < MOST; i++) {
        departments += now.departments[i].object != NULL;
        if (now.employees[i].object) {
            employees++;
            compare_employee(fresh, &now.employees[i]);
        }
        if (now.projects[i].object) {
            projects++;
            compare_project(fresh, &now.projects[i]);
        }
    }
    SAME(count_of(fresh, &department_entity), departments);
    SAME(count_of(fresh, &employee_entity), employees);
    SAME(count_of(fresh, &project_entity), projects);
    orm_session_close(fresh);
}

/* --- programs ------------------------------------------------------------------------------------ */

static void commit(void) {
    orm_status status = orm_session_commit(s);
    ck_assert_msg(status == ORM_OK, "%s: %s: %s", seed_text(), orm_status_name(status),
                  orm_session_error(s)->message);
    committed = now;
    compare();
}

/* Objects that were made since are the program's no more. */
static void rollback(void) {
    assert_ok(s, orm_session_rollback(s));
    int next = now.next;
    now = committed;
    now.next = next;
    compare();
}

static void step(void) {
    static void (*const steps[])(void) = {
        make_department, make_employee,   make_employee,   make_employee,   make_project,
        change_employee, change_employee, change_employee, delete_employee, delete_department,
        delete_project,  change_pair,     change_pair,
    };
    int choice = below(sizeof steps / sizeof *steps + 1);
    if (choice < (int)(sizeof steps / sizeof *steps)) {
        steps[choice]();
        return;
    }
    orm_status status = orm_session_flush(s);
    ck_assert_msg(status == ORM_OK, "%s: flush: %s: %s", seed_text(), orm_status_name(status),
                  orm_session_error(s)->message);
}

static void run_program(void) {
    sql_beside("TRUNCATE departments, employees, projects, employee_projects CASCADE");
    s = open_session(engine);
    memset(&now, 0, sizeof now);
    committed = now;
    for (int i = 0; i < STEPS * 3; i++) {
        step();
        if (i % STEPS == STEPS - 1) {
            if (coin(3))
                rollback();
            else
                commit();
        }
    }
    orm_session_close(s);
}

START_TEST(random_programs_leave_what_a_plain_model_says) {
    create_schema();
    engine = open_engine((orm_engine_options){.pool_size = 3});
    random_state = unit_seed();
    for (int i = 0; i < PROGRAMS; i++)
        run_program();
    orm_engine_close(engine);
    drop_schema();
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("flush_model");
    TCase *tests = tcase_create("model");
    tcase_set_timeout(tests, 120);
    tcase_add_test(tests, random_programs_leave_what_a_plain_model_says);
    suite_add_tcase(suite, tests);
    return suite;
}
