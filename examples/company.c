/*
 * The company directory: what working with generated code looks like.
 *
 * The program fills the sample's tables with a company of a few hundred people and tells a story in
 * it: it finds people, hires, moves, promotes and dismisses them, walks relationships both ways,
 * is refused twice, and asks what queries/staff.sql has for it. DATABASE_URL names the database; ORM_ECHO=1 shows each statement and its
 * time. The people come from a fixed sequence of numbers, so that every run prints the same.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "company.h"

/* Ends the program with the story of a failure, unless there is none. */
static void must(orm_session *session, orm_status status) {
    const orm_error *error = orm_session_error(session);
    if (status == ORM_OK)
        return;
    fprintf(stderr, "company: %s: %s %s\n%s\n", orm_status_name(status), error->message,
            error->detail, error->statement);
    exit(EXIT_FAILURE);
}

static orm_session *open_session(orm_engine *engine) {
    orm_session *session = NULL;
    orm_status status = orm_session_open(engine, NULL, &session);
    if (status == ORM_OK)
        return session;
    fprintf(stderr, "company: %s: %s\n", orm_status_name(status),
            orm_engine_error(engine)->message);
    exit(EXIT_FAILURE);
}

/* --- printing --------------------------------------------------------------------------------- */

static void heading(const char *title) {
    static const char line[] = "--------------------------------------------------------------";
    printf("\n%s\n%.*s\n", title, (int)strlen(title), line);
}

/* "1,234,567" of an amount in cents, without the cents. */
static const char *amount(int64_t cents, char *buffer, size_t size) {
    char digits[32];
    int len = snprintf(digits, sizeof digits, "%" PRId64, cents / 100);
    size_t at = 0;
    for (int i = 0; i < len && at + 2 < size; i++) {
        if (i > 0 && (len - i) % 3 == 0)
            buffer[at++] = ',';
        buffer[at++] = digits[i];
    }
    buffer[at] = '\0';
    return buffer;
}

/* Salaries are numeric(10,2): exact, and whole when counted in cents. */
static int64_t cents_of(orm_numeric number) {
    int64_t cents = 0;
    orm_numeric_to_int64(number, 2, &cents);
    return cents;
}

/* --- a company from nothing -------------------------------------------------------------------- */

static const struct department_plan {
    const char *name;
    int64_t budget; /* in cents */
    int teams, team_size;
} departments[] = {
    {"Executive", 120000000, 1, 4},  {"Engineering", 560000000, 6, 8},
    {"Research", 260000000, 3, 7},   {"Design", 120000000, 2, 5},
    {"Sales", 330000000, 4, 8},      {"Support", 260000000, 4, 7},
    {"Finance", 130000000, 2, 5},    {"People", 80000000, 1, 6},
    {"Operations", 250000000, 3, 8},
};

static const char *const first_names[] = {
    "Ada",   "Alan",  "Amara",  "Anton", "Beatrix", "Boris",  "Carla", "Chen",   "Dalia", "Dmitri",
    "Edith", "Elias", "Fatima", "Felix", "Grace",   "Gustav", "Hana",  "Hugo",   "Ines",  "Ivan",
    "Jana",  "Jonas", "Kenji",  "Klara", "Leila",   "Linus",  "Maria", "Mateo",  "Nadia", "Niels",
    "Olga",  "Omar",  "Paula",  "Pedro", "Rosa",    "Samir",  "Tara",  "Viktor", "Wanda", "Yusuf",
};

static const char *const last_names[] = {
    "Abel",    "Bauer",  "Castro", "Dietz",  "Eriksen", "Fischer", "Garcia", "Hansen",
    "Ivanova", "Jansen", "Keller", "Lorenz", "Moreau",  "Nakano",  "Okafor", "Petrov",
    "Quist",   "Rossi",  "Sato",   "Tanaka", "Ueda",    "Vogel",   "Winter", "Xu",
    "Yilmaz",  "Zander", "Ahmadi", "Becker", "Cohen",   "Duarte",  "Engel",  "Farkas",
    "Gruber",  "Haddad", "Ibarra", "Jokela", "Kowal",   "Lindt",   "Marino", "Novak",
};

static const char *const project_names[] = {
    "Atlas",  "Beacon",  "Cascade",  "Dynamo",  "Ember",    "Foxglove", "Granite",  "Harbour",
    "Iris",   "Juniper", "Kestrel",  "Lantern", "Meridian", "Nimbus",   "Obsidian", "Pioneer",
    "Quartz", "Rosetta", "Solstice", "Tundra",  "Umbra",    "Vertex",   "Willow",   "Zenith",
};

enum {
    NAMES = sizeof first_names / sizeof *first_names,
    DEPARTMENTS = sizeof departments / sizeof *departments,
    PROJECTS = sizeof project_names / sizeof *project_names,
    MOST_EMPLOYEES = 512,
    MOST_LEADS = 64
};

_Static_assert(NAMES == sizeof last_names / sizeof *last_names, "as many first names as last");

/* What the company is made with: where to, whom so far, and the next number. */
typedef struct founding {
    orm_session *session;
    uint64_t random;
    employee *staff[MOST_EMPLOYEES], *leads[MOST_LEADS];
    size_t staff_count, lead_count, assignment_count;
} founding;

/* A number of low ≤ n ≤ high from splitmix64's sequence. */
static int draw(founding *f, int low, int high) {
    uint64_t z = (f->random += UINT64_C(0x9e3779b97f4a7c15));
    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    z ^= z >> 31;
    return low + (int)(z % (uint64_t)(high - low + 1));
}

/* Steps through all pairs of names without repeating one. */
static void name_person(founding *f, employee *person) {
    size_t pair = f->staff_count * 617 % (NAMES * NAMES);
    const char *first = first_names[pair % NAMES], *last = last_names[pair / NAMES];
    char name[64], email[64];
    snprintf(name, sizeof name, "%s %s", first, last);
    snprintf(email, sizeof email, "%s.%s@example.org", first, last);
    for (char *at = email; *at != '\0'; at++)
        if (*at >= 'A' && *at <= 'Z')
            *at = (char)(*at - 'A' + 'a');
    employee_set_name(person, name);
    employee_set_email(person, email);
}

/* `lowest` and `highest` are the salary's bounds in thousands. Who leads works full time. */
static employee *hire(founding *f, department *where, employee *manager, int lowest, int highest) {
    employee *person = employee_new(f->session);
    orm_date hired_on = {0};
    char phone[20];
    name_person(f, person);
    employee_set_salary(person, orm_numeric_of(draw(f, lowest * 10, highest * 10) * 100, 0));
    int kind = lowest > 90 ? 1 : draw(f, 1, 20);
    employee_set_kind(person, kind <= 15   ? EMPLOYMENT_FULL_TIME
                              : kind <= 18 ? EMPLOYMENT_PART_TIME
                                           : EMPLOYMENT_CONTRACTOR);
    int year = draw(f, 2009, 2024);
    orm_date_of(year, draw(f, 1, 12), draw(f, 1, 28), &hired_on);
    employee_set_hired_on(person, hired_on);
    if (draw(f, 1, 3) > 1) {
        snprintf(phone, sizeof phone, "+49 30 555 %04d", draw(f, 0, 9999));
        employee_set_phone(person, phone);
    }
    employee_set_department(person, where);
    employee_set_manager(person, manager);
    f->staff[f->staff_count++] = person;
    return person;
}

static void staff_department(founding *f, const struct department_plan *plan, employee *chief) {
    department *made = department_new(f->session);
    department_set_name(made, plan->name);
    department_set_budget(made, orm_numeric_of(plan->budget, 2));
    bool first = f->staff_count == 0;
    employee *head = first ? hire(f, made, NULL, 240, 240) : hire(f, made, chief, 140, 185);
    for (int team = 0; team < plan->teams; team++) {
        employee *lead = hire(f, made, head, 92, 125);
        f->leads[f->lead_count++] = lead;
        for (int i = 0; i < plan->team_size; i++)
            hire(f, made, lead, 45, 90);
    }
}

static employee *draw_member(founding *f, employee **members, size_t count) {
    for (;;) {
        employee *drawn = f->staff[draw(f, 1, (int)f->staff_count - 1)];
        size_t i = 0;
        while (i < count && members[i] != drawn)
            i++;
        if (i == count)
            return drawn;
    }
}

/* A team's lead leads the project: that row of the join table has a role, the others do not. */
static void start_project(founding *f, const char *name) {
    enum { MOST_MEMBERS = 12 };
    employee *members[MOST_MEMBERS];
    project *made = project_new(f->session);
    size_t count = (size_t)draw(f, 4, MOST_MEMBERS);
    project_set_name(made, name);
    for (size_t i = 0; i < count; i++) {
        members[i] =
            i == 0 ? f->leads[draw(f, 0, (int)f->lead_count - 1)] : draw_member(f, members, i);
        if (i > 0) {
            project_members_add(made, members[i]);
            continue;
        }
        assignment *lead = assignment_new(f->session);
        assignment_set_employee(lead, members[i]);
        assignment_set_project(lead, made);
        assignment_set_role(lead, "lead");
    }
    f->assignment_count += count;
}

/* Keys of the people whom the story is about. */
typedef struct cast {
    int64_t chief, leader, leaver;
} cast;

static cast found_company(orm_engine *engine) {
    founding f = {.session = open_session(engine), .random = 1815};
    heading("A company from nothing");
    must(f.session, orm_session_execute(f.session, "TRUNCATE departments, employees, projects, "
                                                   "employee_projects RESTART IDENTITY"));
    for (size_t i = 0; i < DEPARTMENTS; i++)
        staff_department(&f, &departments[i], f.staff[0]);
    for (size_t i = 0; i < PROJECTS; i++)
        start_project(&f, project_names[i]);
    must(f.session, orm_session_commit(f.session));
    printf("%d departments, %zu employees, %d projects and %zu assignments, in one commit.\n",
           DEPARTMENTS, f.staff_count, PROJECTS, f.assignment_count);
    cast people = {employee_id(f.staff[0]), employee_id(f.leads[3]), employee_id(f.leads[1])};
    orm_session_close(f.session);
    return people;
}

/* --- departments -------------------------------------------------------------------------------- */

/* A department's head answers to somebody of another one, or to nobody. */
static employee *head_of(orm_session *session, employee_list staff) {
    for (size_t i = 0; i < staff.len; i++) {
        employee *manager = NULL;
        must(session, employee_load_manager(staff.items[i], &manager));
        if (manager == NULL ||
            employee_department_id(manager) != employee_department_id(staff.items[i]))
            return staff.items[i];
    }
    return NULL;
}

static int64_t payroll_of(employee_list staff) {
    int64_t sum = 0;
    for (size_t i = 0; i < staff.len; i++)
        sum += cents_of(employee_salary(staff.items[i]));
    return sum;
}

static void show_departments(orm_engine *engine) {
    orm_session *session = open_session(engine);
    department_list all;
    heading("Departments, and who is in them");
    must(session, department_all(session, &all));
    printf("%-12s %-16s %5s %12s %12s %6s\n", "department", "head", "staff", "payroll", "budget",
           "used");
    for (size_t i = 0; i < all.len; i++) {
        employee_list staff;
        char payroll[32], budget[32];
        must(session, department_load_employees(all.items[i], &staff)); /* once, for all of them */
        int64_t paid = payroll_of(staff), may_pay = cents_of(department_budget(all.items[i]));
        printf("%-12s %-16s %5zu %12s %12s %5" PRId64 "%%\n", department_name(all.items[i]),
               employee_name(head_of(session, staff)), staff.len,
               amount(paid, payroll, sizeof payroll), amount(may_pay, budget, sizeof budget),
               paid * 100 / may_pay);
    }
    orm_session_close(session);
}

/* --- one person ----------------------------------------------------------------------------------- */

static void print_names(const char *label, employee_list people) {
    printf("  %-11s", label);
    for (size_t i = 0; i < people.len; i++)
        printf("%s%s", i > 0 ? ", " : "", employee_name(people.items[i]));
    printf("%s\n", people.len == 0 ? "nobody" : "");
}

/* The join table is an entity too, found by its two keys. */
static void print_projects(orm_session *session, const employee *person, project_list projects) {
    printf("  %-11s", "projects");
    for (size_t i = 0; i < projects.len; i++) {
        const project *each = projects.items[i];
        assignment *part = NULL;
        must(session, assignment_find(session, employee_id(person), project_id(each), &part));
        printf("%s%s", i > 0 ? ", " : "", project_name(each));
        if (assignment_role(part) != NULL)
            printf(" (%s)", assignment_role(part));
    }
    printf("%s\n", projects.len == 0 ? "none" : "");
}

static void show_person(orm_engine *engine, int64_t id) {
    orm_session *session = open_session(engine);
    employee *person = NULL, *again = NULL, *boss = NULL;
    department *where = NULL;
    employee_list team;
    project_list projects;
    char hired_on[ORM_TIME_TEXT], salary[32];

    heading("One person, found by key");
    must(session, employee_find(session, id, &person));
    must(session, employee_load_department(person, &where));
    must(session, employee_load_subordinates(person, &team));
    must(session, employee_load_projects(person, &projects));
    orm_date_format(employee_hired_on(person), hired_on, sizeof hired_on);
    printf("%s <%s>\n", employee_name(person), employee_email(person));
    printf("  %-11s%s, %s, since %s\n", "works in", department_name(where),
           employment_to_string(employee_kind(person)), hired_on);
    printf("  %-11s%s\n", "earns", amount(cents_of(employee_salary(person)), salary, 32));
    printf("  %-11s%s\n", "phone",
           employee_phone(person) != NULL ? employee_phone(person) : "none");
    printf("  %-11s", "answers to");
    must(session, employee_load_manager(person, &boss));
    for (const char *arrow = ""; boss != NULL; arrow = " -> ") {
        printf("%s%s", arrow, employee_name(boss));
        must(session, employee_load_manager(boss, &boss));
    }
    printf("\n");
    print_names("leads", team);
    print_projects(session, person, projects);

    uint64_t statements = orm_session_statement_count(session);
    must(session, employee_find(session, id, &again));
    printf("Found again in the session: %s object, %" PRIu64 " statements.\n",
           again == person ? "the same" : "another",
           orm_session_statement_count(session) - statements);
    orm_session_close(session);
}

/* --- changes ------------------------------------------------------------------------------------- */

static department *department_named(orm_session *session, const char *name) {
    department_list all;
    must(session, department_all(session, &all));
    for (size_t i = 0; i < all.len; i++)
        if (strcmp(department_name(all.items[i]), name) == 0)
            return all.items[i];
    fprintf(stderr, "company: there is no department %s\n", name);
    exit(EXIT_FAILURE);
}

/* Returns the key of the new employee. */
static int64_t hire_somebody(orm_engine *engine) {
    orm_session *session = open_session(engine);
    department *engineering = department_named(session, "Engineering");
    employee_list staff;

    heading("Hiring");
    must(session, department_load_employees(engineering, &staff));
    employee *mary = employee_new(session);
    employee_set_name(mary, "Mary Somerville");
    employee_set_email(mary, "mary.somerville@example.org");
    employee_set_salary(mary, orm_numeric_of(9950050, 2));
    employee_set_department(mary, engineering);
    employee_set_manager(mary, head_of(session, staff));
    printf("Engineering has %zu people, %zu with Mary, who is not saved yet.\n", staff.len,
           department_employees(engineering).len);
    must(session, orm_session_commit(session));
    printf("Saved as number %" PRId64 ", %s by the database's default.\n", employee_id(mary),
           employment_to_string(employee_kind(mary)));
    int64_t id = employee_id(mary);
    orm_session_close(session);
    return id;
}

static void move_somebody(orm_engine *engine, int64_t id) {
    orm_session *session = open_session(engine);
    department *engineering = department_named(session, "Engineering");
    department *research = department_named(session, "Research");
    employee *mary = NULL;
    employee_list from, to;
    char text[64];

    heading("A move and a raise");
    must(session, department_load_employees(engineering, &from));
    must(session, department_load_employees(research, &to));
    must(session, employee_find(session, id, &mary));
    printf("before   Engineering %zu, Research %zu\n", from.len, to.len);
    uint64_t statements = orm_session_statement_count(session);
    employee_set_department(mary, research);
    employee_set_salary(mary, orm_numeric_of(cents_of(employee_salary(mary)) * 105 / 100, 2));
    printf("after    Engineering %zu, Research %zu, by %" PRIu64 " statements so far\n",
           department_employees(engineering).len, department_employees(research).len,
           orm_session_statement_count(session) - statements);
    must(session, orm_session_commit(session));
    must(session, employee_refresh(mary));
    orm_numeric_format(employee_salary(mary), text, sizeof text);
    printf("saved    %s now earns %s, to the cent\n", employee_name(mary), text);
    orm_session_close(session);
}

static void be_refused(orm_engine *engine, int64_t id, int64_t other_id) {
    orm_session *session = open_session(engine);
    employee *mary = NULL, *other = NULL;
    char long_name[102];

    heading("What cannot be");
    must(session, employee_find(session, id, &mary));
    must(session, employee_find(session, other_id, &other));
    employee_set_email(mary, employee_email(other));
    orm_status status = orm_session_commit(session);
    const orm_error *error = orm_session_error(session);
    bool known = strcmp(error->constraint, EMPLOYEE_EMAIL_KEY) == 0;
    printf("somebody else's address   %s %s: %s\n", orm_status_name(status), error->sqlstate,
           known ? error->constraint : "?");
    must(session, orm_session_rollback(session));

    memset(long_name, 'x', sizeof long_name - 1);
    long_name[sizeof long_name - 1] = '\0';
    must(session, employee_find(session, id, &mary));
    uint64_t statements = orm_session_statement_count(session);
    employee_set_name(mary, long_name);
    status = orm_session_commit(session);
    printf("a name of 101 letters     %s, and %" PRIu64 " statements sent\n",
           orm_status_name(status), orm_session_statement_count(session) - statements);
    must(session, orm_session_rollback(session));
    must(session, employee_find(session, id, &mary));
    must(session, employee_refresh(mary));
    printf("rolled back               %s <%s>\n", employee_name(mary), employee_email(mary));
    orm_session_close(session);
}

/* The team goes to whom the leaver answered to; the database takes the assignments away. */
static void dismiss(orm_engine *engine, int64_t id) {
    orm_session *session = open_session(engine);
    employee *leaver = NULL, *boss = NULL, *gone = NULL;
    employee_list team;
    char name[64];

    heading("Leaving");
    must(session, employee_find(session, id, &leaver));
    must(session, employee_load_manager(leaver, &boss));
    must(session, employee_load_subordinates(leaver, &team));
    snprintf(name, sizeof name, "%s", employee_name(leaver));
    size_t count = team.len;
    while (employee_subordinates(leaver).len > 0)
        employee_set_manager(employee_subordinates(leaver).items[0], boss);
    must(session, employee_delete(leaver));
    must(session, orm_session_commit(session));
    must(session, employee_find(session, id, &gone));
    printf("%s leaves; %zu people now answer to %s. The row is %s.\n", name, count,
           employee_name(boss), gone == NULL ? "gone" : "still there");
    orm_session_close(session);
}

/* --- the tree, and all rows ---------------------------------------------------------------------- */

static size_t count_below(orm_session *session, employee *person) {
    employee_list team;
    must(session, employee_load_subordinates(person, &team));
    size_t count = team.len;
    for (size_t i = 0; i < team.len; i++)
        count += count_below(session, team.items[i]);
    return count;
}

static void print_tree(orm_session *session, employee *person, int depth) {
    enum { DEEPEST = 2 };
    size_t below = count_below(session, person);
    if (below == 0 || depth > DEEPEST)
        return;
    printf("%*s%-*s %4zu\n", depth * 3, "", 30 - depth * 3, employee_name(person), below);
    employee_list team = employee_subordinates(person);
    for (size_t i = 0; i < team.len; i++)
        print_tree(session, team.items[i], depth + 1);
}

static void show_tree(orm_engine *engine, int64_t chief_id) {
    orm_session *session = open_session(engine);
    employee *chief = NULL;
    heading("Who has how many people below them");
    must(session, employee_find(session, chief_id, &chief));
    print_tree(session, chief, 0);
    orm_session_close(session);
}

static void show_totals(orm_engine *engine) {
    static const employment kinds[] = {EMPLOYMENT_FULL_TIME, EMPLOYMENT_PART_TIME,
                                       EMPLOYMENT_CONTRACTOR};
    orm_session *session = open_session(engine);
    orm_stream *rows = NULL;
    employee *each = NULL;
    int64_t paid[EMPLOYMENT_CONTRACTOR + 1] = {0};
    size_t count[EMPLOYMENT_CONTRACTOR + 1] = {0};

    heading("Everybody, row by row in constant memory");
    must(session, employee_stream(session, &rows));
    for (;;) {
        must(session, employee_next(rows, &each));
        if (each == NULL)
            break;
        paid[employee_kind(each)] += cents_of(employee_salary(each));
        count[employee_kind(each)]++;
    }
    orm_stream_close(rows);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        char text[32];
        printf("%-12s %4zu people %12s\n", employment_to_string(kinds[i]), count[kinds[i]],
               amount(paid[kinds[i]], text, sizeof text));
    }
    orm_session_close(session);
}

/* --- queries: SQL of queries/staff.sql, called as functions ---------------------------------------- */

static void show_one_department(orm_engine *engine) {
    enum { SHOWN = 4 };
    orm_session *session = open_session(engine);
    employee_list staff;
    heading("A department's people, with what the query loads");
    must(session, employees_by_department(
                      session, &(employees_by_department_args){.department = "Design"}, &staff));
    uint64_t statements = orm_session_statement_count(session);
    for (size_t i = 0; i < staff.len && i < SHOWN; i++) {
        const employee *each = staff.items[i];
        const employee *boss = employee_manager(each); /* loaded: nothing is asked here */
        printf("%-15s %-7s answers to %-13s projects: %zu\n", employee_name(each),
               department_name(employee_department(each)), employee_name(boss),
               employee_projects(each).len);
    }
    printf("%zu people; reading them took %" PRIu64 " statements more.\n", staff.len,
           orm_session_statement_count(session) - statements);
    orm_session_close(session);
}

static void show_salaries(orm_engine *engine) {
    orm_session *session = open_session(engine);
    department_salary_stats_list stats;
    employees_above_department_average_list above;
    char lowest[32], highest[32];
    heading("Salaries by department");
    must(session, department_salary_stats(
                      session, &(department_salary_stats_args){.min_headcount = 20}, &stats));
    for (size_t i = 0; i < stats.len; i++) {
        const department_salary_stats_row *row = &stats.items[i];
        printf("%-12s %3" PRId64 " people from %7s to %7s, on average %.0f\n", row->name,
               row->headcount, amount(cents_of(row->lowest.value), lowest, sizeof lowest),
               amount(cents_of(row->highest.value), highest, sizeof highest),
               orm_numeric_to_double(row->average.value));
    }
    must(session, employees_above_department_average(session, &above));
    double most = 0;
    const employee *best = NULL;
    for (size_t i = 0; i < above.len; i++) {
        double more = orm_numeric_to_double(employee_salary(above.items[i].e)) -
                      orm_numeric_to_double(above.items[i].average);
        if (more > most) {
            most = more;
            best = above.items[i].e;
        }
    }
    if (best != NULL)
        printf("%zu people earn more than their department's average, %s the most: %.0f more.\n",
               above.len, employee_name(best), most);
    orm_session_close(session);
}

static void show_ranks(orm_engine *engine) {
    enum { BEST = 3 };
    orm_session *session = open_session(engine);
    salary_rank_by_department_list ranks;
    heading("Who earns most in Research");
    must(session, salary_rank_by_department(session, &ranks));
    for (size_t i = 0; i < ranks.len; i++) {
        const salary_rank_by_department_row *row = &ranks.items[i];
        char salary[32];
        if (row->salary_rank <= BEST && strcmp(row->department, "Research") == 0)
            printf("%" PRId64 ". %-16s %s\n", row->salary_rank, row->name,
                   amount(cents_of(row->salary), salary, sizeof salary));
    }
    orm_session_close(session);
}

static void show_chain(orm_engine *engine, int64_t id) {
    orm_session *session = open_session(engine);
    management_chain_list chain;
    heading("The way up");
    must(session, management_chain(session, &(management_chain_args){.employee = id}, &chain));
    for (size_t i = 0; i < chain.len; i++)
        printf("%*s%s\n", (int)chain.items[i].depth * 3, "", employee_name(chain.items[i].e));
    orm_session_close(session);
}

/* Each filter is there only when it is set, and every page is found by the keys of the last row. */
static void search(orm_engine *engine) {
    orm_session *session = open_session(engine);
    search_employees_args wanted = {.department = "Engineering",
                                    .min_salary = {true, orm_numeric_of(88000, 0)},
                                    .sort = SEARCH_EMPLOYEES_BY_SALARY,
                                    .limit = 5};
    search_employees_page page;
    heading("A search, page by page");
    for (int number = 1; number == 1 || wanted.cursor != NULL; number++) {
        must(session, search_employees(session, &wanted, &page));
        printf("page %d   ", number);
        for (size_t i = 0; i < page.len; i++)
            printf("%s%s", i > 0 ? ", " : "", employee_name(page.items[i]));
        printf("\n");
        wanted.cursor = page.next;
    }
    wanted = (search_employees_args){.name = "%som%", .limit = 5};
    must(session, search_employees(session, &wanted, &page));
    printf("\"som\"    ");
    for (size_t i = 0; i < page.len; i++)
        printf("%s%s", i > 0 ? ", " : "", employee_name(page.items[i]));
    printf("\n");
    orm_session_close(session);
}

/* Ends with a rollback, so that the company is as it was. */
static void change_by_query(orm_engine *engine, int64_t manager) {
    orm_session *session = open_session(engine);
    employee *emmy = NULL, *boss = NULL;
    uint64_t changed = 0;
    char text[64];
    heading("Created and changed by queries");
    must(session, employee_find(session, manager, &boss));
    create_employee_args hired = {.name = "Emmy Noether",
                                  .email = "emmy.noether@example.org",
                                  .salary = orm_numeric_of(98000, 0),
                                  .kind = EMPLOYMENT_FULL_TIME,
                                  .department = employee_department_id(boss),
                                  .manager = {true, manager},
                                  .phone = "+49 551 39 0"};
    must(session, create_employee(session, &hired, &emmy));
    printf("created   %s, number %" PRId64 ", %s\n", employee_name(emmy), employee_id(emmy),
           employee_phone(emmy));
    update_employee_args raise = {.id = employee_id(emmy),
                                  .salary = {true, orm_numeric_of(9912345, 2)}};
    must(session, update_employee(session, &raise, &changed));
    must(session, employee_refresh(emmy));
    orm_numeric_format(employee_salary(emmy), text, sizeof text);
    printf("raised    %s, %" PRIu64 " row, the phone is still %s\n", text, changed,
           employee_phone(emmy));
    update_employee_args unlisted = {.id = employee_id(emmy), .phone_null = true};
    must(session, update_employee(session, &unlisted, &changed));
    must(session, employee_refresh(emmy));
    printf("unlisted  %s has %s\n", employee_name(emmy),
           employee_phone(emmy) == NULL ? "no phone" : employee_phone(emmy));
    update_employee_args same = {.id = manager};
    uint64_t statements = orm_session_statement_count(session);
    must(session, update_employee(session, &same, &changed));
    printf("nothing   %" PRIu64 " rows, %" PRIu64 " statements\n", changed,
           orm_session_statement_count(session) - statements);
    raise_salaries_args raises[] = {{orm_numeric_of(100000, 0), employee_id(emmy)},
                                    {orm_numeric_of(150000, 0), manager}};
    must(session, raise_salaries(session, raises, sizeof raises / sizeof *raises));
    must(session, employee_refresh(emmy));
    orm_numeric_format(employee_salary(emmy), text, sizeof text);
    printf("in bulk   %zu salaries by one statement, %s the first\n",
           sizeof raises / sizeof *raises, text);
    must(session, orm_session_rollback(session));
    orm_session_close(session);
}

int main(void) {
    orm_engine *engine = NULL;
    orm_status status = orm_engine_open(getenv("DATABASE_URL"), NULL, &engine);
    if (status != ORM_OK) {
        fprintf(stderr, "company: %s: %s\n", orm_status_name(status),
                engine != NULL ? orm_engine_error(engine)->message : "");
        orm_engine_close(engine);
        return EXIT_FAILURE;
    }
    cast people = found_company(engine);
    show_departments(engine);
    show_person(engine, people.leader);
    int64_t mary = hire_somebody(engine);
    move_somebody(engine, mary);
    be_refused(engine, mary, people.chief);
    dismiss(engine, people.leaver);
    show_tree(engine, people.chief);
    show_totals(engine);
    show_one_department(engine);
    show_salaries(engine);
    show_ranks(engine);
    show_chain(engine, mary);
    search(engine);
    change_by_query(engine, people.chief);
    orm_engine_close(engine);
    return EXIT_SUCCESS;
}
