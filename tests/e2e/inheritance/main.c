/* Inheritance, as what is sent and what comes of it: each program shows one rule. */
#include <inttypes.h>

#include "everybody_queries.h"
#include "fleet.h"

#include "support/sql_log.h"

/* --- showing ------------------------------------------------------------------------------------ */

static void show_person(const person *p) {
    const director *d = person_as_director((person *)(uintptr_t)p);
    const manager *m = person_as_manager((person *)(uintptr_t)p);
    printf("-- %s %s", person_kind(p), person_name(p));
    if (m)
        printf(", bonus %" PRId32 ", office %s", manager_bonus(m),
               manager_office(m) ? manager_office(m) : "none");
    if (d)
        printf(", shares %" PRId32, director_shares(d));
    printf("\n");
}

static void show_vehicle(vehicle *v) {
    const car *c = vehicle_as_car(v);
    const truck *t = vehicle_as_truck(v);
    const tanker *k = vehicle_as_tanker(v);
    printf("-- %s %s", wheels_to_string(vehicle_kind(v)), vehicle_plate(v));
    if (c)
        printf(", %" PRId32 " seats%s", car_seats(c), car_length(c).present ? "" : ", no length");
    if (t)
        printf(", %" PRId32 " axles", truck_axles(t));
    if (k)
        printf(", %" PRId32 " litres", tanker_litres(k));
    printf("\n");
}

static void show_vehicles(vehicle_list all) {
    for (size_t i = 0; i < all.len; i++)
        show_vehicle(all.items[i]);
}

/* --- one table ---------------------------------------------------------------------------------- */

static orm_status people_of_all_kinds(orm_session *s) {
    person_list all;
    orm_status status = person_all(s, &all);
    for (size_t i = 0; i < all.len; i++)
        show_person(all.items[i]);
    return status;
}

/* A stream's object, too, is of the row's own kind. */
static orm_status people_one_by_one(orm_session *s) {
    orm_stream *rows;
    const everybody_row *row;
    orm_status status = everybody_open(s, &rows);
    while (status == ORM_OK && (status = everybody_next(rows, &row)) == ORM_OK && row) {
        show_person(row->p);
        printf("--     whose boss is %s\n", row->boss ? row->boss : "nobody");
    }
    orm_stream_close(rows);
    return status;
}

static orm_status managers_only(orm_session *s) {
    manager_list all;
    orm_status status = manager_all(s, &all);
    for (size_t i = 0; i < all.len; i++)
        show_person(manager_as_person(all.items[i]));
    director_list top;
    if (status == ORM_OK)
        status = director_all(s, &top);
    printf("-- the same object: %s\n",
           status == ORM_OK && top.len == 1 && director_as_manager(top.items[0]) == all.items[0]
               ? "yes"
               : "no");
    return status;
}

static orm_status asked_as_anything(orm_session *s) {
    person *as_person;
    manager *as_manager;
    director *as_director = NULL;
    orm_status status = person_find(s, 2, &as_person);
    if (status == ORM_OK)
        status = manager_find(s, 2, &as_manager);
    if (status == ORM_OK)
        status = director_find(s, 2, &as_director);
    if (status == ORM_OK)
        printf("-- %s, %s\n", manager_as_person(as_manager) == as_person ? "one object" : "two",
               as_director ? "a director" : "no director");
    if (status == ORM_OK)
        status = director_find(s, 3, &as_director);
    printf("-- %s\n", as_director ? "found" : "absent");
    return status;
}

static orm_status new_rows(orm_session *s) {
    manager *eve = manager_new(s);
    manager_set_name(eve, "Eve");
    manager_set_bonus(eve, 10);
    person *fay = person_new(s);
    person_set_name(fay, "Fay");
    person_set_boss(fay, eve);
    director *gil = director_new(s);
    director_set_name(gil, "Gil");
    director_set_bonus(gil, 20);
    director_set_shares(gil, 7);
    manager_set_boss(eve, director_as_manager(gil));
    printf("-- in memory %s is told by %s\n", person_name(fay), manager_name(person_boss(fay)));
    orm_status status = orm_session_flush(s);
    show_person(manager_as_person(eve));
    return status;
}

static orm_status required_column(orm_session *s) {
    manager_set_name(manager_new(s), "Hal");
    return orm_session_flush(s);
}

static orm_status changed_rows(orm_session *s) {
    manager *bob;
    person *ada;
    orm_status status = manager_find(s, 2, &bob);
    if (status == ORM_OK)
        status = person_find(s, 1, &ada);
    if (status != ORM_OK)
        return status;
    manager_set_bonus(bob, 301);
    person_set_name(ada, "Ada L.");
    manager_set_office(person_as_manager(ada), "roof");
    return orm_session_flush(s);
}

static orm_status relationships_to_kinds(orm_session *s) {
    person *cyd;
    manager *boss;
    depot *home;
    depot_list depots;
    orm_status status = person_find(s, 3, &cyd);
    if (status == ORM_OK)
        status = person_load_boss(cyd, &boss);
    if (status == ORM_OK)
        status = manager_load_home(boss, &home);
    if (status == ORM_OK)
        status = depot_all(s, &depots);
    for (size_t i = 0; i < depots.len && status == ORM_OK; i++) {
        manager_list heads = {NULL, 0};
        truck_list trucks = {NULL, 0};
        status = depot_load_heads(depots.items[i], &heads);
        if (status == ORM_OK)
            status = depot_load_trucks(depots.items[i], &trucks);
        for (size_t k = 0; k < heads.len; k++)
            show_person(manager_as_person(heads.items[k]));
        for (size_t k = 0; k < trucks.len; k++)
            show_vehicle(truck_as_vehicle(trucks.items[k]));
    }
    return status;
}

static orm_status relationships_of_kinds(orm_session *s) {
    person_list all;
    person_list reports = {NULL, 0};
    orm_status status = person_all(s, &all);
    for (size_t i = 0; i < all.len && status == ORM_OK; i++) {
        manager *m = person_as_manager(all.items[i]);
        if (m)
            status = manager_load_reports(m, &reports);
        for (size_t k = 0; m && k < reports.len; k++)
            printf("-- %s: %s\n", manager_name(m), person_name(reports.items[k]));
    }
    return status;
}

static orm_status unknown_kind(orm_session *s) {
    person_list all;
    orm_status status =
        orm_session_execute(s, "UPDATE people SET kind = 'robot' WHERE name = 'Dan'");
    return status == ORM_OK ? person_all(s, &all) : status;
}

static orm_status kind_that_changed(orm_session *s) {
    manager *bob;
    person_list all;
    orm_status status = manager_find(s, 2, &bob);
    if (status == ORM_OK)
        status = orm_session_execute(s, "UPDATE people SET kind = 'person' WHERE id = 2");
    return status == ORM_OK ? person_all(s, &all) : status;
}

static orm_status kind_that_a_refresh_finds(orm_session *s) {
    person *cyd;
    orm_status status = person_find(s, 3, &cyd);
    if (status == ORM_OK)
        status =
            orm_session_execute(s, "UPDATE people SET kind = 'manager', bonus = 1 WHERE id = 3");
    return status == ORM_OK ? person_refresh(cyd) : status;
}

static orm_status made_anew_as_another(orm_session *s) {
    person *dan;
    orm_status status = person_find(s, 4, &dan);
    if (status == ORM_OK)
        status = person_delete(dan);
    if (status != ORM_OK)
        return status;
    manager *again = manager_new(s);
    manager_set_id(again, 4);
    manager_set_name(again, "Dan");
    manager_set_bonus(again, 1);
    return orm_session_flush(s);
}

/* --- several tables ------------------------------------------------------------------------------ */

static orm_status vehicles_of_all_kinds(orm_session *s) {
    vehicle_list all;
    orm_status status = vehicle_all(s, &all);
    show_vehicles(all);
    return status;
}

static orm_status streamed(orm_session *s) {
    orm_stream *rows;
    vehicle *one;
    orm_status status = vehicle_stream(s, &rows);
    while (status == ORM_OK && (status = vehicle_next(rows, &one)) == ORM_OK && one)
        show_vehicle(one);
    orm_stream_close(rows);
    return status;
}

static orm_status trucks_only(orm_session *s) {
    truck_list all;
    tanker *k = NULL;
    car *c = NULL;
    orm_status status = truck_all(s, &all);
    for (size_t i = 0; i < all.len; i++)
        show_vehicle(truck_as_vehicle(all.items[i]));
    if (status == ORM_OK)
        status = tanker_find(s, 3, &k);
    if (status == ORM_OK)
        status = car_find(s, 1, &c);
    printf("-- %s, %s\n", k ? "the tanker" : "no tanker", c ? "the car" : "no car");
    return status;
}

static orm_status one_new_vehicle(orm_session *s) {
    car *made = car_new(s);
    car_set_plate(made, "C-9");
    car_set_seats(made, 5);
    orm_status status = orm_session_flush(s);
    show_vehicle(car_as_vehicle(made));
    return status;
}

static car *make_car(orm_session *s, const char *plate, int32_t seats) {
    car *made = car_new(s);
    car_set_plate(made, plate);
    car_set_seats(made, seats);
    return made;
}

static orm_status many_new_vehicles(orm_session *s) {
    depot *at = depot_new(s);
    depot_set_city(at, "Bonn");
    car *left = make_car(s, "C-10", 2), *right = make_car(s, "C-11", 2);
    car_set_twin(left, right);
    car_set_twin(right, left);
    truck *t = truck_new(s);
    truck_set_plate(t, "T-10");
    truck_set_depot(t, at);
    tanker *k = tanker_new(s);
    tanker_set_plate(k, "K-10");
    tanker_set_depot(k, at);
    tanker_set_litres(k, 5);
    orm_status status = orm_session_flush(s);
    if (status == ORM_OK)
        status = tanker_refresh(k);
    show_vehicle(tanker_as_vehicle(k));
    return status;
}

static orm_status computed_over_tables(orm_session *s) {
    truck *t;
    orm_status status = truck_find(s, 2, &t);
    truck_set_length(t, (orm_opt_numeric){.present = true, .value = orm_numeric_of(16, 0)});
    if (status == ORM_OK)
        status = orm_session_flush(s);
    printf("-- %" PRId32 " axles\n", truck_axles(t));
    return status == ORM_OK ? orm_session_flush(s) : status;
}

static orm_status touched_tables(orm_session *s) {
    vehicle_list all;
    orm_status status = vehicle_all(s, &all);
    if (status != ORM_OK)
        return status;
    vehicle_set_plate(all.items[0], "C-1a");
    truck_set_length(vehicle_as_truck(all.items[1]),
                     (orm_opt_numeric){.present = true, .value = orm_numeric_of(1300, 2)});
    tanker_set_litres(vehicle_as_tanker(all.items[2]), 29000);
    tanker_set_plate(vehicle_as_tanker(all.items[2]), "K-1a");
    status = orm_session_flush(s);
    printf("-- version %" PRId32 "\n", vehicle_revision(all.items[1]));
    return status;
}

static orm_status stale_part(orm_session *s) {
    car *c;
    orm_status status = car_find(s, 1, &c);
    if (status == ORM_OK)
        status = orm_session_execute(s, "DELETE FROM cars WHERE id = 1");
    car_set_seats(c, 6);
    return status == ORM_OK ? orm_session_flush(s) : status;
}

static orm_status deleted(orm_session *s) {
    vehicle_list all;
    orm_status status = vehicle_all(s, &all);
    for (size_t i = 0; i < all.len && status == ORM_OK; i++)
        status = vehicle_delete(all.items[i]);
    return status == ORM_OK ? orm_session_flush(s) : status;
}

static orm_status replaced(orm_session *s) {
    car *c;
    orm_status status = car_find(s, 4, &c);
    if (status == ORM_OK)
        status = car_delete(c);
    car_set_id(make_car(s, "C-2", 8), 4);
    if (status == ORM_OK)
        status = orm_session_flush(s);
    vehicle *now = NULL;
    if (status == ORM_OK)
        status = vehicle_find(s, 4, &now);
    if (now)
        show_vehicle(now);
    return status;
}

static orm_status rolled_back(orm_session *s) {
    truck *t;
    orm_status status = truck_find(s, 2, &t);
    truck_set_plate(t, "T-99");
    car *made = make_car(s, "C-99", 1);
    if (status == ORM_OK)
        status = orm_session_flush(s);
    if (status == ORM_OK)
        status = orm_session_rollback(s);
    show_vehicle(truck_as_vehicle(t));
    printf("-- the new car is %s\n",
           orm_object_state((const orm_object *)made) == ORM_TRANSIENT ? "transient" : "kept");
    return status;
}

static orm_status kept_by_anybody(orm_session *s) {
    person_list all;
    orm_status status = person_all(s, &all);
    for (size_t i = 0; i < all.len && status == ORM_OK; i++) {
        vehicle_list own;
        status = person_load_vehicles(all.items[i], &own);
        if (own.len)
            printf("-- %s:\n", person_name(all.items[i]));
        show_vehicles(own);
    }
    return status;
}

static orm_status handed_over(orm_session *s) {
    vehicle *v;
    person *from;
    manager *to;
    orm_status status = vehicle_find(s, 2, &v);
    if (status == ORM_OK)
        status = vehicle_load_keeper(v, &from);
    if (status == ORM_OK)
        status = manager_find(s, 1, &to);
    if (status != ORM_OK)
        return status;
    vehicle_set_keeper(v, manager_as_person(to));
    return orm_session_flush(s);
}

static orm_status tables_that_contradict(orm_session *s) {
    car_list all;
    orm_status status = orm_session_execute(s, "UPDATE vehicles SET kind = 'truck' WHERE id = 4");
    return status == ORM_OK ? car_all(s, &all) : status;
}

/* --- apart --------------------------------------------------------------------------------------- */

static orm_status detached_and_merged(orm_session *s) {
    tanker *k, *copy, *own;
    orm_status status = tanker_find(s, 3, &k);
    if (status == ORM_OK)
        status = tanker_detach(k, &copy);
    if (status != ORM_OK)
        return status;
    tanker_set_litres(copy, 31000);
    status = tanker_merge(s, copy, &own);
    printf("-- %s, a %s of %" PRId32 " litres\n", own == k ? "its own" : "another",
           wheels_to_string(tanker_kind(copy)), tanker_litres(copy));
    tanker_free(copy);
    return status == ORM_OK ? orm_session_flush(s) : status;
}

static orm_status transient(orm_session *s) {
    car *made = make_car(NULL, "C-20", 3);
    printf("-- a %s already\n", wheels_to_string(car_kind(made)));
    orm_status status = car_add(s, made);
    return status == ORM_OK ? orm_session_flush(s) : status;
}

static orm_status no_object(orm_session *s) {
    (void)s;
    printf("-- %s\n", vehicle_as_car(NULL) || car_as_vehicle(NULL) ? "something" : "nothing");
    return ORM_OK;
}

static const sql_program programs[] = {
    {"one table: rows of all kinds are objects of their own entity", people_of_all_kinds},
    {"and in the stream of a query", people_one_by_one},
    {"a parent's list has its children, and nobody else", managers_only},
    {"one object a row, whatever it is asked as", asked_as_anything},
    {"the kind is written with a new row", new_rows},
    {"what a kind requires is asked of it alone", required_column},
    {"an update names the columns of any ancestor", changed_rows},
    {"relationships to a kind", relationships_to_kinds},
    {"a kind's relationships are loaded for those that have them", relationships_of_kinds},
    {"a kind that the program does not know", unknown_kind},
    {"a row that has become another kind, met in a list", kind_that_changed},
    {"the same, when it is read again", kind_that_a_refresh_finds},
    {"deleted and made anew as another kind", made_anew_as_another},
    {"several tables: a list is one statement", vehicles_of_all_kinds},
    {"and so is a stream", streamed},
    {"a child's rows are joined with its parent's", trucks_only},
    {"one new row: the parent's tells the key", one_new_vehicle},
    {"many new rows: parents' first, a statement a table", many_new_vehicles},
    {"what is computed over several tables is read again when it is wanted", computed_over_tables},
    {"only touched tables are updated; the version is the parent's", touched_tables},
    {"a row that is gone from one of its tables", stale_part},
    {"children's rows are deleted first", deleted},
    {"deleted and made anew", replaced},
    {"a rollback", rolled_back},
    {"a relationship to a parent holds any kind", kept_by_anybody},
    {"and is set to any", handed_over},
    {"tables that contradict the discriminator", tables_that_contradict},
    {"a detached copy is what it was", detached_and_merged},
    {"an object without a session has its kind", transient},
    {"NULL is nothing", no_object},
};

int main(void) {
    return sql_log(programs, sizeof programs / sizeof *programs);
}
