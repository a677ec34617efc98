/* What each strategy of loading sends: docs/session.md has the table. */
#include "staff.h"
#include "staff_compose.h"
#include "support/sql_log.h"

#define TRY(call)                                                                                  \
    do {                                                                                           \
        orm_status got_ = (call);                                                                  \
        if (got_ != ORM_OK)                                                                        \
            return got_;                                                                           \
    } while (0)

static void print_people(const char *of, employee_list people) {
    printf("-- %s:", of);
    for (size_t i = 0; i < people.len; i++)
        printf(" %s", employee_name(people.items[i]));
    printf("\n");
}

static void print_projects(const char *of, project_list projects) {
    printf("-- %s:", of);
    for (size_t i = 0; i < projects.len; i++)
        printf(" %s", project_name(projects.items[i]));
    printf("\n");
}

static orm_status print_departments(department_list all) {
    for (size_t i = 0; i < all.len; i++)
        print_people(department_name(all.items[i]), department_employees(all.items[i]));
    return ORM_OK;
}

/* --- when asked for ----------------------------------------------------------------------------- */

static orm_status lazy(orm_session *s) {
    department_list all;
    employee_list staff;
    TRY(department_all(s, &all));
    for (size_t i = 0; i < all.len; i++) {
        TRY(department_load_employees(all.items[i], &staff));
        print_people(department_name(all.items[i]), staff);
    }
    return ORM_OK;
}

static orm_status alone(orm_session *s) {
    department_list all;
    employee_list staff;
    const orm_repeated_load *repeated;
    TRY(department_all_with(s, &(department_with){.employees = {ORM_LOAD_ALONE}}, &all));
    for (size_t i = 0; i < all.len; i++)
        TRY(department_load_employees(all.items[i], &staff));
    for (size_t i = orm_session_repeated_loads(s, &repeated); i > 0; i--)
        printf("-- N+1: %s.%s %d times at a line of %s\n", repeated->entity, repeated->relation,
               (int)repeated->times, strrchr(repeated->file, '/') + 1);
    return ORM_OK;
}

static orm_status raise(orm_session *s) {
    department_list all;
    employee_list staff;
    TRY(department_all_with(s, &(department_with){.employees = {ORM_LOAD_RAISE}}, &all));
    return department_load_employees(all.items[0], &staff);
}

static orm_status lazy_with(orm_session *s) {
    department_list all;
    employee_list staff;
    TRY(department_all_with(
        s,
        &(department_with){
            .employees = {ORM_LOAD_LAZY, &(employee_with){.projects = {ORM_LOAD_SELECTIN}}}},
        &all));
    TRY(department_load_employees(all.items[0], &staff));
    print_projects("Ada's", employee_projects(staff.items[0]));
    return ORM_OK;
}

/* --- along with the objects --------------------------------------------------------------------- */

static orm_status by(orm_session *s, orm_load how) {
    department_list all;
    TRY(department_all_with(s, &(department_with){.employees = {how}}, &all));
    return print_departments(all);
}

static orm_status selectin(orm_session *s) {
    return by(s, ORM_LOAD_SELECTIN);
}

static orm_status joined(orm_session *s) {
    return by(s, ORM_LOAD_JOINED);
}

static orm_status subquery(orm_session *s) {
    return by(s, ORM_LOAD_SUBQUERY);
}

/* Departments, their employees, and of those the projects, badges and managers. */
static orm_status nested(orm_session *s, orm_load how) {
    department_list all;
    employee_with employees = {.projects = {how}, .badge = {how}, .manager = {how}};
    TRY(department_all_with(s, &(department_with){.employees = {how, &employees}}, &all));
    TRY(print_departments(all));
    employee *ada = department_employees(all.items[0]).items[0];
    employee *dan = department_employees(all.items[1]).items[1];
    print_projects("Ada's", employee_projects(ada));
    printf("-- Ada's badge: %d; Dan's manager: %s, whose badge is %d\n",
           badge_number(employee_badge(ada)), employee_name(employee_manager(dan)),
           badge_number(employee_badge(employee_manager(dan))));
    return ORM_OK;
}

static orm_status nested_selectin(orm_session *s) {
    return nested(s, ORM_LOAD_SELECTIN);
}

static orm_status nested_joined(orm_session *s) {
    return nested(s, ORM_LOAD_JOINED);
}

static orm_status nested_subquery(orm_session *s) {
    return nested(s, ORM_LOAD_SUBQUERY);
}

static orm_status mixed(orm_session *s) {
    employee *ada;
    TRY(employee_find_with(
        s, 1,
        &(employee_with){
            .department = {ORM_LOAD_JOINED, &(department_with){.employees = {ORM_LOAD_SUBQUERY}}},
            .peers = {ORM_LOAD_JOINED},
            .subordinates = {ORM_LOAD_SELECTIN, &(employee_with){.badge = {ORM_LOAD_JOINED}}}},
        &ada));
    print_people(department_name(employee_department(ada)),
                 department_employees(employee_department(ada)));
    print_people("peers", employee_peers(ada));
    print_people("subordinates", employee_subordinates(ada));
    printf("-- badge of the second: %d\n",
           badge_number(employee_badge(employee_subordinates(ada).items[1])));
    return ORM_OK;
}

/* --- what the schema says ----------------------------------------------------------------------- */

static orm_status by_schema(orm_session *s) {
    project *apollo;
    task *second;
    TRY(project_find(s, 1, &apollo));
    printf("-- %s: %zu tasks, the first of rank %d\n", project_name(apollo),
           project_tasks(apollo).len, task_rank(project_tasks(apollo).items[0]));
    orm_session_clear(s);
    TRY(task_find(s, 3, &second));
    printf("-- the task is one of %s\n", project_name(task_project(second)));
    return ORM_OK;
}

static orm_status not_by_schema(orm_session *s) {
    project *apollo;
    return project_find_with(s, 1, &(project_with){.tasks = {ORM_LOAD_LAZY}}, &apollo);
}

/* --- columns ------------------------------------------------------------------------------------ */

static orm_status only(orm_session *s) {
    employee_list all;
    TRY(employee_all_with(
        s,
        &(employee_with){
            .only = {.name = true},
            .department = {ORM_LOAD_JOINED, &(department_with){.only = {.name = true}}}},
        &all));
    printf("-- %s of %s\n", employee_name(all.items[3]),
           department_name(employee_department(all.items[3])));
    employee_phone(all.items[0]);
    return orm_session_flush(s);
}

static orm_status also(orm_session *s) {
    employee *ada;
    TRY(employee_find(s, 1, &ada));
    TRY(employee_find_with(s, 1, &(employee_with){.also = {.photo = true}}, &ada));
    printf("-- %zu byte\n", employee_photo(ada).len);
    TRY(employee_find_with(s, 1, &(employee_with){.also = {.photo = true}}, &ada));
    return ORM_OK;
}

static orm_status filled_in(orm_session *s) {
    employee_list some, all;
    TRY(employee_all_with(s, &(employee_with){.only = {.name = true}}, &some));
    TRY(employee_all(s, &all));
    printf("-- %s, who is the same: %s\n", employee_phone(some.items[2]),
           some.items[2] == all.items[2] ? "yes" : "no");
    return orm_session_flush(s);
}

/* --- selects put together in C ------------------------------------------------------------------ */

static orm_status composed(orm_session *s) {
    employee_list found;
    orm_select *q = employee_compose(s);
    orm_where(q, orm_text_is(q, EMPLOYEE_BY_NAME, ORM_GE, "C"));
    orm_order_by(q, EMPLOYEE_BY_NAME.column, ORM_DESCENDING);
    employee_compose_with(q, &(employee_with){.department = {ORM_LOAD_JOINED, NULL},
                                              .projects = {ORM_LOAD_SUBQUERY, NULL}});
    TRY(employee_compose_all(q, &found));
    for (size_t i = 0; i < found.len; i++)
        printf("-- %s of %s: %zu projects\n", employee_name(found.items[i]),
               department_name(employee_department(found.items[i])),
               employee_projects(found.items[i]).len);
    return ORM_OK;
}

static orm_status some_of_each(orm_session *s) {
    department_list all;
    employee_list best[3];
    TRY(department_all(s, &all));
    orm_select *q = employee_compose(s);
    orm_where(q, orm_not(q, orm_text_is(q, EMPLOYEE_BY_NAME, ORM_EQ, "Dan")));
    orm_order_by(q, EMPLOYEE_BY_NAME.column, ORM_DESCENDING);
    orm_select_limit(q, 1);
    TRY(department_each_employees(&all, q, best));
    for (size_t i = 0; i < all.len; i++)
        print_people(department_name(all.items[i]), best[i]);
    employee_list whole = department_employees(all.items[0]);
    printf("-- of the relationship itself: %zu\n", whole.len);
    return orm_session_flush(s);
}

static orm_status projects_of_each(orm_session *s) {
    employee_list all;
    project_list first[4];
    TRY(employee_all(s, &all));
    orm_select *q = project_compose(s);
    orm_select_limit(q, 1);
    TRY(employee_each_projects(&all, q, first));
    for (size_t i = 0; i < all.len; i++)
        print_projects(employee_name(all.items[i]), first[i]);
    return employee_each_projects(&all, employee_compose(s), first);
}

/* --- objects at hand ---------------------------------------------------------------------------- */

static orm_status at_hand(orm_session *s) {
    employee *two[3] = {NULL};
    TRY(employee_find(s, 1, &two[0]));
    TRY(employee_find(s, 4, &two[2]));
    employee_list list = {two, 3};
    employee_with with = {.projects = {ORM_LOAD_SELECTIN},
                          .manager = {.with = &(employee_with){.badge = {ORM_LOAD_JOINED}}}};
    TRY(employee_list_load(&list, &with));
    TRY(employee_list_load(&list, &with));
    printf("-- Dan's manager has badge %d\n",
           badge_number(employee_badge(employee_manager(two[2]))));
    return ORM_OK;
}

static orm_status found_one_by_one(orm_session *s) {
    const orm_repeated_load *repeated;
    employee_list all;
    badge *of;
    for (int i = 1; i <= 4; i++) {
        employee *one;
        TRY(employee_find(s, i, &one));
    }
    size_t count = orm_session_repeated_loads(s, &repeated);
    printf("-- %zu place, %d times, %s.%s\n", count, (int)repeated->times, repeated->entity,
           repeated->relation ? repeated->relation : "find");
    TRY(employee_all(s, &all));
    for (size_t i = 0; i < all.len; i++)
        TRY(employee_load_badge(all.items[i], &of));
    return ORM_OK;
}

int main(void) {
    static const sql_program programs[] = {
        {"lazy: a loop loads for the whole result, once", lazy},
        {"alone: a statement an object, and the report of it", alone},
        {"raise: loading is refused, and nothing is sent", raise},
        {"lazy, with what is below it", lazy_with},
        {"selectin: a statement a relationship", selectin},
        {"joined: the same statement", joined},
        {"subquery: a statement more in the same round trip", subquery},
        {"selectin, nested: a round trip a level", nested_selectin},
        {"joined, nested: a second list beside the first is a statement of its own", nested_joined},
        {"subquery, nested: all in one round trip", nested_subquery},
        {"strategies mix", mixed},
        {"the schema's strategies, once along a path", by_schema},
        {"a call overrules the schema", not_by_schema},
        {"only some columns, and reading another", only},
        {"a lazy column, once", also},
        {"a whole load fills in what came in part", filled_in},
        {"a composed select, with what is loaded along", composed},
        {"some of each one's list: the relationship stays not loaded", some_of_each},
        {"some of each one's list over pairs; a select of something else is refused",
         projects_of_each},
        {"objects at hand: a statement for what they lack", at_hand},
        {"objects found one by one belong to the result they are met in", found_one_by_one},
    };
    return sql_log(programs, sizeof programs / sizeof *programs);
}
