/* Entities of families in queries: objects are of the rows' entities, and those that the session has. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "yard.h"
#include "yard_compose.h"
#include "yard_queries.h"

static orm_session *s;

static void must(orm_status status) {
    if (status == ORM_OK)
        return;
    printf("%s: %s\n", orm_status_name(status), orm_session_error(s)->message);
    exit(1);
}

static void print_vehicle(vehicle *v) {
    const car *c = vehicle_as_car(v);
    truck *t = vehicle_as_truck(v);
    printf("  %s %s", wheels_to_string(vehicle_kind(v)), vehicle_plate(v));
    if (c)
        printf(", %" PRId32 " seats", car_seats(c));
    if (t)
        printf(", %" PRId32 " axles", truck_axles(t));
    if (vehicle_as_tanker(v))
        printf(", %" PRId32 " litres", tanker_litres(vehicle_as_tanker(v)));
    puts("");
}

static void print_all(const char *what, vehicle_list all) {
    printf("%s\n", what);
    for (size_t i = 0; i < all.len; i++)
        print_vehicle(all.items[i]);
}

static size_t sent(void) {
    return (size_t)orm_session_statement_count(s);
}

/* --- lists --------------------------------------------------------------------------------------- */

static void lists(void) {
    vehicle_list found;
    vehicle *same;
    must(of_keeper(s, &(of_keeper_args){.name = "Cyd"}, &found));
    print_all("of Cyd", found);
    size_t before = sent();
    must(vehicle_find(s, vehicle_id(found.items[0]), &same));
    const person *keeper = vehicle_keeper(found.items[0]);
    printf("  %s, kept by %s, %zu statements\n", same == found.items[0] ? "the same object" : "?",
           person_name(keeper), sent() - before);
    must(either(s, &(either_args){.one = 4, .other = 3}, &found));
    print_all("either", found);
    must(locked(s, &found));
    print_all("locked", found);
}

static void outer_joins(void) {
    roomy_list rows;
    must(roomy(s, &(roomy_args){.name = "Ada", .seats = 4}, &rows));
    puts("under an outer join");
    for (size_t i = 0; i < rows.len; i++)
        printf("  %s: %s\n", rows.items[i].name,
               rows.items[i].c ? car_plate(rows.items[i].c) : "no car");
}

static void single_rows(void) {
    vehicle *found;
    truck *none;
    puts("single rows");
    must(plated(s, &(plated_args){.plate = "K-1"}, &found));
    print_vehicle(found);
    must(maybe_truck(s, &(maybe_truck_args){.id = 1}, &none));
    printf("  %s\n", none ? "?" : "a car is no truck");
    must(maybe_truck(s, &(maybe_truck_args){.id = 3}, &none));
    printf("  %s\n", truck_as_vehicle(none) == found ? "the tanker is the same object" : "?");
}

static void stream(void) {
    orm_stream *rows;
    vehicle *row;
    puts("one by one");
    must(one_by_one_open(s, &rows));
    for (must(one_by_one_next(rows, &row)); row; must(one_by_one_next(rows, &row)))
        print_vehicle(row);
    orm_stream_close(rows);
}

static void pages(void) {
    paged_page page = {.next = NULL};
    puts("pages of three");
    do {
        must(paged(s, &(paged_args){.limit = 3, .cursor = page.next}, &page));
        for (size_t i = 0; i < page.len; i++)
            print_vehicle(page.items[i]);
        puts("  --");
    } while (page.next);
}

static void optionals_and_loads(void) {
    truck_list found;
    puts("of depots, with their heads");
    must(trucks_at(s, &(trucks_at_args){.city = "Rome"}, &found));
    for (size_t i = 0; i < found.len; i++) {
        const depot *at = truck_depot(found.items[i]);
        printf("  %s at %s, %zu heads\n", truck_plate(found.items[i]), depot_label(at),
               depot_heads(at).len);
    }
    must(trucks_at(s, &(trucks_at_args){.city = NULL}, &found));
    printf("  %zu in all\n", found.len);
}

static void several_in_a_row(void) {
    garages_list rows;
    all_of_it_list all;
    puts("several in a row");
    must(garages(s, &rows));
    for (size_t i = 0; i < rows.len; i++)
        printf("  %s: %s%s\n", person_name(rows.items[i].p), vehicle_plate(rows.items[i].v),
               truck_as_vehicle(rows.items[i].t) == rows.items[i].v ? ", the truck itself" : "");
    must(all_of_it(s, &all));
    for (size_t i = 0; i < all.len; i++)
        printf("  %s is %s\n", all.items[i].plate, vehicle_plate(all.items[i].v));
}

static void composed(void) {
    vehicle_list all;
    garages_list rows;
    orm_select *q = garages_compose(s);
    orm_where(q, orm_text_is(q, GARAGES_COLUMN_V_PLATE, ORM_NE, "T-1"));
    must(garages_compose_all(q, &rows));
    printf("composed: %zu\n", rows.len);
    q = vehicle_compose(s);
    must(vehicle_compose_all(q, &all));
    printf("composed: %zu\n", all.len);
}

/* --- attributes ----------------------------------------------------------------------------------- */

static void computed(void) {
    depots_of_managers_list rows;
    depot_list moved_ones;
    puts("computed");
    must(depots_of_managers(s, &rows));
    for (size_t i = 0; i < rows.len; i++)
        printf("  %s: %" PRId64 "\n", depot_label(rows.items[i].d), rows.items[i].heads);
    must(moved(s, &(moved_args){.id = 2}, &moved_ones));
    printf("  %s\n", depot_label(moved_ones.items[0]));
    must(orm_session_rollback(s));
}

static void beside_what_is_deleted(void) {
    not_kept_list rows;
    puts("beside what is deleted");
    must(not_kept(s, &(not_kept_args){.plate = "T-1"}, &rows));
    for (size_t i = 0; i < rows.len; i++)
        print_vehicle(rows.items[i].v);
    must(orm_session_rollback(s));
}

int main(void) {
    orm_engine *engine;
    must(orm_engine_open(getenv("DATABASE_URL"), NULL, &engine));
    must(orm_session_open(engine, NULL, &s));
    lists();
    orm_session_clear(s);
    outer_joins();
    single_rows();
    orm_session_clear(s);
    stream();
    pages();
    optionals_and_loads();
    several_in_a_row();
    composed();
    orm_session_clear(s);
    computed();
    beside_what_is_deleted();
    orm_session_close(s);
    orm_engine_close(engine);
    return 0;
}
