/*
 * Random programs against a plain model.
 *
 * A program makes, sets, relates, unrelates, deletes, expires and loads objects, flushes, sets
 * savepoints and rolls back to them, rolls back and commits. After each step the session has sent
 * exactly the statements that predict.c tells from the program alone; after each commit a fresh session
 * reads exactly the model, and there is one object a row.
 *
 * ORM_TEST_PROGRAMS says how many programs, ORM_TEST_SEED where they start; with ORM_ECHO the steps stand
 * among the statements. What failed is told with the seed.
 */
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "model.h"
#include "programs.h"

enum { STEPS = 60, SAVEPOINTS = 3, DEFAULT_PROGRAMS = 150 };

/* The program's objects, by their numbers in the model. */
typedef struct objects {
    department *departments[MOST];
    employee *employees[MOST];
    project *projects[MOST];
    badge *badges[MOST];
    locker *lockers[MOST];
} objects;

/* What the session knows of a row's values, as far as the program can tell. */
typedef enum knowledge { KNOWN, EXPIRED, UNSURE } knowledge;

typedef struct place {
    orm_savepoint savepoint;
    model state;
    knowledge known[MOST];
} place;

static orm_engine *engine;
static orm_session *s;
static uint64_t seed, random_state; /* never 0 */
static const char *step_name = "start";
static int program_number, step_number;

static model now, flushed, committed;
static objects own;
static knowledge known[MOST]; /* of employees; the other rows are never expired */
static place places[SAVEPOINTS];
static int place_count, next_number, used_rows[5];
static uint64_t expected; /* statements, ever */

/* --- failing ------------------------------------------------------------------------------------ */

static void fail(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    printf("ORM_TEST_SEED=%" PRIu64 ", program %d, step %d (%s): ", seed, program_number,
           step_number, step_name);
    vprintf(format, arguments);
    printf("\n");
    va_end(arguments);
    exit(1);
}

static void must(orm_session *session, orm_status status) {
    if (status != ORM_OK)
        fail("%s: %s", orm_status_name(status), orm_session_error(session)->message);
}

#define SAME(what, is, wanted)                                                                     \
    do {                                                                                           \
        int64_t is_ = (int64_t)(is), wanted_ = (int64_t)(wanted);                                  \
        if (is_ != wanted_)                                                                        \
            fail("%s is %" PRId64 ", not %" PRId64, what, is_, wanted_);                           \
    } while (0)

/* --- chance ------------------------------------------------------------------------------------- */

static int below(int end) {
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return (int)((random_state >> 11) % (uint64_t)end);
}

static bool coin(int one_in) {
    return below(one_in) == 0;
}

/* A row that is there, or NONE. */
#define PICK(kind)                                                                                 \
    static int pick_##kind(void) {                                                                 \
        int start = below(MOST);                                                                   \
        for (int i = 0; i < MOST; i++)                                                             \
            if (now.kind##s[(start + i) % MOST].here)                                              \
                return (start + i) % MOST;                                                         \
        return NONE;                                                                               \
    }
PICK(department)
PICK(employee)
PICK(project)
PICK(badge)
PICK(locker)

/* A number for a new row; NONE when there are no more. */
static int unused(int table) {
    return used_rows[table] < MOST ? used_rows[table]++ : NONE;
}

/* --- texts -------------------------------------------------------------------------------------- */

static const char *text_of(int number) {
    static char text[16];
    snprintf(text, sizeof text, "%d", number);
    return number == NONE ? NULL : text;
}

static int number_of(const char *text) {
    return text ? (int)strtol(text, NULL, 10) : NONE;
}

/* --- what the session sends ---------------------------------------------------------------------- */

/* A flush, asked for or not. */
static void expect_flush(void) {
    expected += (uint64_t)statements_between(&flushed, &now);
    flushed = now;
}

/* Something that asks the server, which flushes first. */
static void expect_query(int statements) {
    expect_flush();
    expected += (uint64_t)statements;
}

/* Before a row is changed or deleted its values must be known: what the program may not be sure of it
 * forgets first, so that it knows what finding it costs. False where it may not. */
static bool meet(int row) {
    employee *found;
    if (known[row] == KNOWN)
        return true;
    if (known[row] == UNSURE && place_count > 0)
        return false;
    if (known[row] == UNSURE) {
        expect_flush();
        must(s, orm_session_flush(s));
        must(s, employee_expire(own.employees[row]));
    }
    expect_query(1);
    must(s, employee_find(s, employee_id(own.employees[row]), &found));
    if (found != own.employees[row])
        fail("employee %d is found as another object", row);
    known[row] = KNOWN;
    return true;
}

/* --- making -------------------------------------------------------------------------------------- */

static void make_department(void) {
    int at = unused(0);
    if (at == NONE)
        return;
    now.departments[at] = (model_department){.here = true, .name = next_number++, .budget = NONE};
    department *made = own.departments[at] = department_new(s);
    department_set_name(made, text_of(now.departments[at].name));
    if (coin(2)) {
        now.departments[at].budget = below(1000);
        department_set_budget(made, now.departments[at].budget);
    }
}

static void set_manager(int at) {
    int manager = coin(4) ? NONE : pick_employee();
    now.employees[at].manager = manager;
    employee_set_manager(own.employees[at], manager == NONE ? NULL : own.employees[manager]);
}

static int make_employee_with(int email) {
    int where = pick_department(), at = where == NONE ? NONE : unused(1);
    if (at == NONE)
        return NONE;
    now.employees[at] = (model_employee){.here = true,
                                         .name = next_number++,
                                         .email = email,
                                         .phone = NONE,
                                         .department = where,
                                         .manager = NONE};
    known[at] = KNOWN;
    employee *made = own.employees[at] = employee_new(s);
    employee_set_name(made, text_of(now.employees[at].name));
    employee_set_email(made, text_of(email));
    employee_set_department(made, own.departments[where]);
    if (coin(3)) {
        now.employees[at].phone = next_number++;
        employee_set_phone(made, text_of(now.employees[at].phone));
    }
    if (coin(2))
        set_manager(at);
    return at;
}

static void make_employee(void) {
    make_employee_with(next_number++);
}

static void make_project(void) {
    int at = unused(2);
    if (at == NONE)
        return;
    now.projects[at] = (model_project){.here = true, .name = next_number++};
    own.projects[at] = project_new(s);
    project_set_name(own.projects[at], text_of(now.projects[at].name));
}

static int badge_of(int owner) {
    for (int i = 0; i < MOST; i++)
        if (now.badges[i].here && now.badges[i].owner == owner)
            return i;
    return NONE;
}

static int locker_of(int holder) {
    for (int i = 0; i < MOST; i++)
        if (now.lockers[i].here && now.lockers[i].holder == holder)
            return i;
    return NONE;
}

static void give_badge(int owner) {
    int at = unused(3);
    if (at == NONE)
        return;
    now.badges[at] = (model_badge){.here = true, .number = next_number++, .owner = owner};
    own.badges[at] = badge_new(s);
    badge_set_number(own.badges[at], now.badges[at].number);
    badge_set_owner(own.badges[at], own.employees[owner]);
}

static void make_badge(void) {
    int owner = pick_employee();
    if (owner != NONE && badge_of(owner) == NONE)
        give_badge(owner);
}

static void set_holder(int at, int holder) {
    now.lockers[at].holder = holder;
    locker_set_holder(own.lockers[at], holder == NONE ? NULL : own.employees[holder]);
}

static void make_locker(void) {
    int at = unused(4), holder = pick_employee();
    if (at == NONE)
        return;
    now.lockers[at] = (model_locker){.here = true, .label = next_number++, .holder = NONE};
    own.lockers[at] = locker_new(s);
    locker_set_label(own.lockers[at], text_of(now.lockers[at].label));
    if (holder != NONE && locker_of(holder) == NONE && coin(2))
        set_holder(at, holder);
}

/* --- changing ------------------------------------------------------------------------------------ */

static void change_department(void) {
    int at = pick_department();
    if (at == NONE)
        return;
    if (coin(2)) {
        now.departments[at].name = next_number++;
        department_set_name(own.departments[at], text_of(now.departments[at].name));
        return;
    }
    if (now.departments[at].budget == NONE)
        return;
    now.departments[at].budget = below(10);
    department_set_budget(own.departments[at], now.departments[at].budget);
}

static void change_employee(void) {
    int at = pick_employee(), where;
    if (at == NONE || !meet(at))
        return;
    model_employee *e = &now.employees[at];
    switch (below(6)) {
    case 0:
        e->name = next_number++;
        employee_set_name(own.employees[at], text_of(e->name));
        break;
    case 1:
        e->email = next_number++;
        employee_set_email(own.employees[at], text_of(e->email));
        break;
    case 2: /* one of few values, so that some are set back */
        e->phone = coin(3) ? NONE : below(3);
        employee_set_phone(own.employees[at], text_of(e->phone));
        break;
    case 3:
        where = pick_department();
        e->department = where;
        employee_set_department(own.employees[at], own.departments[where]);
        break;
    default:
        set_manager(at);
        break;
    }
}

/* By the lists of the other side. */
static void change_reports(void) {
    int at = pick_employee(), manager = pick_employee();
    if (at == NONE || !meet(at) || !meet(manager))
        return;
    if (now.employees[at].manager == manager) {
        employee_reports_remove(own.employees[manager], own.employees[at]);
        now.employees[at].manager = NONE;
    } else {
        employee_reports_add(own.employees[manager], own.employees[at]);
        now.employees[at].manager = manager;
    }
}

static void change_members(void) {
    int at = pick_project(), who = pick_employee();
    if (at == NONE || who == NONE)
        return;
    bool *member = &now.projects[at].members[who];
    if (*member)
        project_members_remove(own.projects[at], own.employees[who]);
    else
        project_members_add(own.projects[at], own.employees[who]);
    *member = !*member;
}

/* A locker goes from one to another, or changes places with one. */
static void move_locker(void) {
    int at = pick_locker(), holder = coin(4) ? NONE : pick_employee();
    if (at == NONE || holder == now.lockers[at].holder)
        return;
    int other = holder == NONE ? NONE : locker_of(holder), before = now.lockers[at].holder;
    if (other != NONE)
        set_holder(other, NONE);
    set_holder(at, holder);
    if (other != NONE && before != NONE && coin(2))
        set_holder(other, before);
}

/* The old badge goes, and its owner gets another in the same flush. */
static void renew_badge(void) {
    int at = pick_badge();
    if (at == NONE || used_rows[3] == MOST)
        return;
    int owner = now.badges[at].owner;
    must(s, badge_delete(own.badges[at]));
    now.badges[at].here = false;
    give_badge(owner);
}

/* --- deleting ------------------------------------------------------------------------------------ */

/* All who report must be known, to be pointed away. */
static bool meet_around(int at) {
    bool met = meet(at);
    for (int i = 0; i < MOST && met; i++)
        if (now.employees[i].here && now.employees[i].manager == at)
            met = meet(i);
    return met;
}

static void delete_employee(void) {
    int at = pick_employee();
    if (at == NONE || !meet_around(at))
        return;
    for (int i = 0; i < MOST; i++)
        if (now.employees[i].here && now.employees[i].manager == at) {
            now.employees[i].manager = NONE;
            employee_set_manager(own.employees[i], NULL);
        }
    int badge = badge_of(at), locker = locker_of(at);
    if (badge != NONE) {
        must(s, badge_delete(own.badges[badge]));
        now.badges[badge].here = false;
    }
    if (locker != NONE)
        set_holder(locker, NONE);
    for (int i = 0; i < MOST; i++)
        now.projects[i].members[at] = false;
    must(s, employee_delete(own.employees[at]));
    now.employees[at].here = false;
    if (coin(2))
        make_employee_with(now.employees[at].email);
}

static void delete_department(void) {
    int at = pick_department();
    for (int i = 0; i < MOST; i++)
        if (at == NONE || (now.employees[i].here && now.employees[i].department == at))
            return;
    must(s, department_delete(own.departments[at]));
    now.departments[at].here = false;
}

static void delete_project(void) {
    int at = pick_project();
    if (at == NONE)
        return;
    must(s, project_delete(own.projects[at]));
    now.projects[at].here = false;
}

static void delete_badge(void) {
    int at = pick_badge();
    if (at == NONE)
        return;
    must(s, badge_delete(own.badges[at]));
    now.badges[at].here = false;
}

static void delete_locker(void) {
    int at = pick_locker();
    if (at == NONE)
        return;
    must(s, locker_delete(own.lockers[at]));
    now.lockers[at].here = false;
}

/* --- loading ------------------------------------------------------------------------------------- */

static int employee_by_id(int64_t id) {
    for (int i = 0; i < MOST; i++)
        if (now.employees[i].here && employee_id(own.employees[i]) == id)
            return i;
    return NONE;
}

/* One object a row: the session gives back the program's own. */
static void load_employees(void) {
    employee_list all;
    expect_query(1);
    must(s, employee_all(s, &all));
    size_t count = 0;
    for (int i = 0; i < MOST; i++)
        if (now.employees[i].here) {
            count++;
            known[i] = KNOWN;
        }
    SAME("the number of employees", all.len, count);
    for (size_t i = 0; i < all.len; i++) {
        int row = employee_by_id(employee_id(all.items[i]));
        if (row == NONE || own.employees[row] != all.items[i])
            fail("an employee is loaded as another object");
    }
}

static void find_employee(void) {
    int at = pick_employee();
    employee *found;
    if (at == NONE || known[at] != KNOWN || !flushed.employees[at].here)
        return;
    must(s, employee_find(s, employee_id(own.employees[at]), &found));
    if (found != own.employees[at])
        fail("employee %d is found as another object", at);
}

/* Others whose rows come along are met too, which is more than the program wants to know. */
static void doubt_expired(void) {
    for (int i = 0; i < MOST; i++)
        if (known[i] == EXPIRED)
            known[i] = UNSURE;
}

static void load_members(void) {
    int at = pick_project();
    project *found;
    employee_list members;
    if (at == NONE || place_count > 0)
        return;
    expect_flush();
    must(s, orm_session_flush(s));
    must(s, project_expire(own.projects[at]));
    expect_query(1);
    must(s, project_find(s, project_id(own.projects[at]), &found));
    expect_query(1);
    must(s, project_load_members(found, &members));
    must(s, project_load_members(found, &members));
    size_t count = 0;
    for (int i = 0; i < MOST; i++)
        count += now.projects[at].members[i];
    SAME("the number of members", members.len, count);
    for (size_t i = 0; i < members.len; i++) {
        int row = employee_by_id(employee_id(members.items[i]));
        if (row == NONE || !now.projects[at].members[row] || own.employees[row] != members.items[i])
            fail("a member is another object, or none");
    }
    doubt_expired();
}

static void load_reports(void) {
    int at = pick_employee();
    employee_list reports;
    employee *found;
    if (at == NONE || place_count > 0)
        return;
    expect_flush();
    must(s, orm_session_flush(s));
    must(s, employee_expire(own.employees[at]));
    expect_query(1);
    must(s, employee_find(s, employee_id(own.employees[at]), &found));
    known[at] = KNOWN;
    expect_query(1);
    must(s, employee_load_reports(found, &reports));
    size_t count = 0;
    for (int i = 0; i < MOST; i++)
        count += now.employees[i].here && now.employees[i].manager == at;
    SAME("the number of reports", reports.len, count);
    doubt_expired();
}

/* What is not saved of it would be lost, its pairs too. */
static void expire_employee(void) {
    int at = pick_employee();
    if (at == NONE || place_count > 0)
        return;
    expect_flush();
    must(s, orm_session_flush(s));
    must(s, employee_expire(own.employees[at]));
    known[at] = EXPIRED;
}

/* --- what is in memory --------------------------------------------------------------------------- */

static int64_t id_of(int row) {
    return row == NONE ? 0 : employee_id(own.employees[row]);
}

static int64_t id_or_0(orm_opt_int64 id) {
    return id.present ? id.value : 0;
}

static void compare_employee(const employee *is, const model_employee *wanted) {
    SAME("an employee's name", number_of(employee_name(is)), wanted->name);
    SAME("an email", number_of(employee_email(is)), wanted->email);
    SAME("a phone", number_of(employee_phone(is)), wanted->phone);
    SAME("a department", employee_department_id(is),
         department_id(own.departments[wanted->department]));
    SAME("a manager", id_or_0(employee_manager_id(is)), id_of(wanted->manager));
}

/* Once everything is flushed, the objects are what the model is. */
static void compare_memory(void) {
    for (int i = 0; i < MOST; i++) {
        if (now.employees[i].here && known[i] == KNOWN)
            compare_employee(own.employees[i], &now.employees[i]);
        if (now.lockers[i].here)
            SAME("a locker's holder", id_or_0(locker_holder_id(own.lockers[i])),
                 id_of(now.lockers[i].holder));
        if (now.badges[i].here)
            SAME("a badge's owner", badge_owner_id(own.badges[i]), id_of(now.badges[i].owner));
    }
}

/* --- what a fresh session reads ------------------------------------------------------------------ */

/* The fresh object of a row of the model. */
#define FRESH(kind)                                                                                \
    static kind *fresh_##kind(orm_session *fresh, int row) {                                       \
        kind *found;                                                                               \
        must(fresh, kind##_find(fresh, kind##_id(own.kind##s[row]), &found));                      \
        if (!found)                                                                                \
            fail(#kind " %d is not there", row);                                                   \
        return found;                                                                              \
    }
FRESH(department)
FRESH(employee)
FRESH(project)
FRESH(badge)
FRESH(locker)

static void compare_relations(orm_session *fresh, int row) {
    employee *is = fresh_employee(fresh, row);
    employee_list reports;
    badge *badge;
    locker *locker;
    size_t count = 0;
    must(fresh, employee_load_reports(is, &reports));
    must(fresh, employee_load_badge(is, &badge));
    must(fresh, employee_load_locker(is, &locker));
    for (int i = 0; i < MOST; i++)
        count += now.employees[i].here && now.employees[i].manager == row;
    SAME("the number of reports", reports.len, count);
    for (size_t i = 0; i < reports.len; i++)
        if (employee_manager(reports.items[i]) != is)
            fail("who reports has another manager");
    SAME("a badge", badge ? badge_number(badge) : NONE,
         badge_of(row) == NONE ? NONE : now.badges[badge_of(row)].number);
    SAME("a locker", locker ? number_of(locker_label(locker)) : NONE,
         locker_of(row) == NONE ? NONE : now.lockers[locker_of(row)].label);
}

static void compare_members(orm_session *fresh, int row) {
    employee_list members;
    size_t count = 0;
    must(fresh, project_load_members(fresh_project(fresh, row), &members));
    for (int i = 0; i < MOST; i++)
        if (now.projects[row].members[i]) {
            bool found = false;
            for (size_t k = 0; k < members.len; k++)
                found |= members.items[k] == fresh_employee(fresh, i);
            if (!found)
                fail("a member is missing");
            count++;
        }
    SAME("the number of members", members.len, count);
}

static void compare_rows(orm_session *fresh) {
    for (int i = 0; i < MOST; i++) {
        if (now.departments[i].here) {
            const department *d = fresh_department(fresh, i);
            SAME("a department's name", number_of(department_name(d)), now.departments[i].name);
            SAME("a budget", department_budget(d),
                 now.departments[i].budget == NONE ? 0 : now.departments[i].budget);
        }
        if (now.employees[i].here) {
            compare_employee(fresh_employee(fresh, i), &now.employees[i]);
            compare_relations(fresh, i);
        }
        if (now.projects[i].here) {
            SAME("a project's name", number_of(project_name(fresh_project(fresh, i))),
                 now.projects[i].name);
            compare_members(fresh, i);
        }
        if (now.badges[i].here)
            SAME("an owner", badge_owner_id(fresh_badge(fresh, i)), id_of(now.badges[i].owner));
        if (now.lockers[i].here)
            SAME("a holder", id_or_0(locker_holder_id(fresh_locker(fresh, i))),
                 id_of(now.lockers[i].holder));
    }
}

#define COUNT(kind)                                                                                \
    {                                                                                              \
        kind##_list all;                                                                           \
        size_t count = 0;                                                                          \
        must(fresh, kind##_all(fresh, &all));                                                      \
        for (int i = 0; i < MOST; i++)                                                             \
            count += now.kind##s[i].here;                                                          \
        SAME("the number of " #kind "s", all.len, count);                                          \
        rows += count;                                                                             \
    }

/* Five tables, and once there are rows to load them for: reports, badges, lockers; members. */
static void compare_with_fresh_session(void) {
    orm_session *fresh;
    size_t rows = 0;
    if (orm_session_open(engine, NULL, &fresh) != ORM_OK)
        fail("there is no fresh session");
    COUNT(department)
    COUNT(employee)
    COUNT(project)
    COUNT(badge)
    COUNT(locker)
    compare_rows(fresh);
    int loads = (pick_employee() != NONE ? 3 : 0) + (pick_project() != NONE);
    SAME("the statements of a fresh session", orm_session_statement_count(fresh), 5 + loads);
    SAME("the objects of a fresh session", orm_session_object_count(fresh), rows);
    orm_session_close(fresh);
}

/* --- transactions -------------------------------------------------------------------------------- */

static void flush(void) {
    expect_flush();
    must(s, orm_session_flush(s));
    compare_memory();
}

static void commit(void) {
    expect_flush();
    must(s, orm_session_commit(s));
    committed = now;
    place_count = 0;
    compare_memory();
    compare_with_fresh_session();
}

/* What was touched is read again, what was not is not: the program makes it one of the two. */
static void forget_all(void) {
    must(s, orm_session_expire_all(s));
    for (int i = 0; i < MOST; i++)
        known[i] = EXPIRED;
    for (int i = 0; i < MOST; i++) {
        department *d;
        project *p;
        badge *b;
        locker *l;
        if (now.departments[i].here)
            must(s, department_find(s, department_id(own.departments[i]), &d));
        if (now.projects[i].here)
            must(s, project_find(s, project_id(own.projects[i]), &p));
        if (now.badges[i].here)
            must(s, badge_find(s, badge_id(own.badges[i]), &b));
        if (now.lockers[i].here)
            must(s, locker_find(s, locker_id(own.lockers[i]), &l));
        expected += (uint64_t)(now.departments[i].here + now.projects[i].here + now.badges[i].here +
                               now.lockers[i].here);
    }
}

static void rollback(void) {
    must(s, orm_session_rollback(s));
    now = flushed = committed;
    place_count = 0;
    forget_all();
}

static void set_savepoint(void) {
    if (place_count == SAVEPOINTS)
        return;
    expect_flush();
    must(s, orm_session_savepoint(s, &places[place_count].savepoint));
    memcpy(places[place_count].known, known, sizeof known);
    places[place_count++].state = now;
}

static void release_savepoint(void) {
    if (place_count == 0)
        return;
    int to = below(place_count);
    expect_flush();
    must(s, orm_savepoint_release(places[to].savepoint));
    place_count = to;
}

/* What was known before is known after, with the values of then. */
static void roll_back_to_savepoint(void) {
    if (place_count == 0)
        return;
    int to = below(place_count);
    must(s, orm_savepoint_rollback(places[to].savepoint));
    now = flushed = places[to].state;
    place_count = to;
    for (int i = 0; i < MOST; i++)
        if (known[i] == EXPIRED || places[to].known[i] != KNOWN)
            known[i] = UNSURE;
    compare_memory();
    if (place_count == 0)
        forget_all();
}

/* --- programs ------------------------------------------------------------------------------------ */

typedef struct action {
    const char *name;
    void (*run)(void);
    int weight;
} action;

static const action actions[] = {
    {"make a department", make_department, 3},
    {"make an employee", make_employee, 8},
    {"make a project", make_project, 3},
    {"make a badge", make_badge, 4},
    {"make a locker", make_locker, 4},
    {"change a department", change_department, 3},
    {"change an employee", change_employee, 14},
    {"change who reports", change_reports, 5},
    {"change members", change_members, 8},
    {"move a locker", move_locker, 6},
    {"renew a badge", renew_badge, 3},
    {"delete an employee", delete_employee, 5},
    {"delete a department", delete_department, 2},
    {"delete a project", delete_project, 2},
    {"delete a badge", delete_badge, 2},
    {"delete a locker", delete_locker, 2},
    {"load employees", load_employees, 2},
    {"find an employee", find_employee, 3},
    {"load members", load_members, 2},
    {"load who reports", load_reports, 2},
    {"expire an employee", expire_employee, 3},
    {"flush", flush, 8},
    {"commit", commit, 4},
    {"roll back", rollback, 2},
    {"set a savepoint", set_savepoint, 4},
    {"release a savepoint", release_savepoint, 2},
    {"roll back to a savepoint", roll_back_to_savepoint, 3},
};

static const action *choose(void) {
    int total = 0;
    for (size_t i = 0; i < sizeof actions / sizeof *actions; i++)
        total += actions[i].weight;
    int at = below(total);
    const action *chosen = actions;
    while (at >= chosen->weight)
        at -= chosen++->weight;
    return chosen;
}

static void run_step(const action *to) {
    step_name = to->name;
    step_number++;
    if (getenv("ORM_ECHO"))
        fprintf(stderr, "# program %d, step %d: %s\n", program_number, step_number, to->name);
    to->run();
    if (orm_session_error(s)->status != ORM_OK)
        fail("%s", orm_session_error(s)->message);
    SAME("the number of statements", orm_session_statement_count(s), expected);
}

static void run_program(void) {
    static const action last = {"the last commit", commit, 1};
    memset(&now, 0, sizeof now);
    memset(used_rows, 0, sizeof used_rows);
    flushed = committed = now;
    place_count = step_number = 0;
    if (orm_session_open(engine, NULL, &s) != ORM_OK)
        fail("there is no session");
    must(s, orm_session_execute(s, "truncate departments, projects, lockers cascade"));
    must(s, orm_session_commit(s));
    expected = orm_session_statement_count(s);
    for (int i = 0; i < STEPS; i++)
        run_step(choose());
    run_step(&last);
    orm_session_close(s);
}

int main(void) {
    const char *programs = getenv("ORM_TEST_PROGRAMS"), *start = getenv("ORM_TEST_SEED");
    seed = start ? strtoull(start, NULL, 10) : 1;
    random_state = seed ? seed * UINT64_C(0x9E3779B97F4A7C15) | 1 : 1;
    int count = programs ? (int)strtol(programs, NULL, 10) : DEFAULT_PROGRAMS;
    fprintf(stderr, "ORM_TEST_SEED=%" PRIu64 "\n", seed);
    if (orm_engine_open(getenv("DATABASE_URL"), NULL, &engine) != ORM_OK)
        return 1;
    for (program_number = 0; program_number < count; program_number++)
        run_program();
    orm_engine_close(engine);
    printf("sessions and model agree\n");
    return 0;
}
