/* Bulk writing of families: which statements it is, whose rows it writes, and what becomes of objects. */
#include "garage_bulk.h"
#include "garage_compose.h"

#include "support/ration.c"
#include "support/sql_log.h"

#include <inttypes.h>

#define COUNT(rows) (sizeof rows / sizeof *rows)

static orm_numeric tenths(int64_t value) {
    return orm_numeric_of(value, 1);
}

static void note_count(const char *what, uint64_t count) {
    char text[80];
    snprintf(text, sizeof text, "%" PRIu64 " %s", count, what);
    sql_log_note(text);
}

/* What the table is now, without a word in the log about asking. */
static orm_status show(orm_session *s) {
    vehicle_list all;
    sql_log_pause(true);
    orm_status status = orm_session_flush(s);
    orm_session_clear(s);
    if (status == ORM_OK)
        status = vehicle_all(s, &all);
    sql_log_pause(false);
    for (size_t i = 0; status == ORM_OK && i < all.len; i++) {
        const vehicle *v = all.items[i];
        const car *c = vehicle_as_car(all.items[i]);
        const truck *t = vehicle_as_truck(all.items[i]);
        const tanker *k = vehicle_as_tanker(all.items[i]);
        printf("--   %s %s, revision %" PRId32 ", %s %" PRId32 "\n",
               wheels_to_string(vehicle_kind(v)), vehicle_plate(v), vehicle_revision(v),
               c   ? "seats"
               : k ? "litres"
                   : "depot",
               c   ? car_seats(c)
               : k ? tanker_litres(k)
                   : truck_depot_id(t));
    }
    return status;
}

static orm_status show_people(orm_session *s) {
    person_list all;
    sql_log_pause(true);
    orm_session_clear(s);
    orm_status status = person_all(s, &all);
    sql_log_pause(false);
    for (size_t i = 0; status == ORM_OK && i < all.len; i++) {
        const manager *m = person_as_manager(all.items[i]);
        printf("--   %s %s %" PRId32 "\n", person_kind(all.items[i]), person_name(all.items[i]),
               m ? manager_bonus(m) : 0);
    }
    return status;
}

/* --- one table ----------------------------------------------------------------------------------- */

static const manager_bulk_row two_managers[] = {
    {.id = 2, .name = "Bert", .bonus = 7, .office = "left"},
    {.id = 3, .name = "Cynthia", .bonus = 8},
};

static orm_status single_insert(orm_session *s) {
    orm_status status = manager_bulk_insert(s, two_managers, 2, ORM_USUAL_COLUMNS);
    return status == ORM_OK ? show_people(s) : status;
}

static orm_status single_update(orm_session *s) {
    uint64_t count = 0;
    orm_status status = manager_bulk_update(
        s, two_managers, 2, ORM_COLUMNS(MANAGER_COLUMN_NAME, MANAGER_COLUMN_BONUS), &count);
    note_count("updated", count);
    return status == ORM_OK ? show_people(s) : status;
}

static orm_status single_objects(orm_session *s) {
    person *bob, *cyd;
    orm_status status = person_find(s, 2, &bob);
    if (status == ORM_OK)
        status = person_find(s, 3, &cyd);
    if (status == ORM_OK)
        status = manager_bulk_update(s, two_managers, 2, ORM_COLUMNS(MANAGER_COLUMN_BONUS), NULL);
    if (status == ORM_OK)
        note_count("is Bob's bonus", (uint64_t)manager_bonus(person_as_manager(bob)));
    if (status == ORM_OK)
        status = manager_bulk_delete(s, two_managers, 2, NULL);
    if (status != ORM_OK)
        return status;
    sql_log_note(orm_object_state((orm_object *)bob) == ORM_DELETED ? "Bob is deleted" : "?");
    return show_people(s);
}

static orm_status single_upsert(orm_session *s) {
    static const manager_bulk_row rows[] = {
        {.name = "Bob", .bonus = 1}, {.name = "Cyd", .bonus = 2}, {.name = "Eve", .bonus = 3}};
    uint64_t count = 0;
    orm_status status =
        manager_bulk_upsert(s, rows, COUNT(rows), ORM_USUAL_COLUMNS, ON_PERSON_NAME_KEY,
                            ORM_COLUMNS(MANAGER_COLUMN_BONUS), &count);
    note_count("written: Cyd is no manager, and stays as he is", count);
    return status == ORM_OK ? show_people(s) : status;
}

static orm_status single_by_condition(orm_session *s) {
    uint64_t count = 0;
    orm_select *all = orm_select_new(s, &manager_entity);
    orm_status status = manager_bulk_update_where(all, &(manager_bulk_row){.bonus = 5},
                                                  ORM_COLUMNS(MANAGER_COLUMN_BONUS), &count);
    note_count("updated", count);
    orm_select *some = orm_select_new(s, &manager_entity);
    orm_where(some, orm_text_is(some, MANAGER_BY_NAME, ORM_EQ, "Bob"));
    if (status == ORM_OK)
        status = manager_bulk_delete_where(some, &count);
    return status == ORM_OK ? show_people(s) : status;
}

static orm_status single_root(orm_session *s) {
    static const person_bulk_row rows[] = {{.id = 1, .name = "Adam"}, {.id = 4, .name = "Dora"}};
    director *ada;
    orm_status status = director_find(s, 1, &ada);
    if (status == ORM_OK)
        status = person_bulk_update(s, rows, 2, ORM_COLUMNS(PERSON_COLUMN_NAME), NULL);
    if (status != ORM_OK)
        return status;
    sql_log_note(director_name(ada));
    return show_people(s);
}

/* --- several tables: inserts --------------------------------------------------------------------- */

static const car_bulk_row three_cars[] = {
    {.id = 50, .plate = "N-1", .seats = 5},
    {.id = 51, .plate = "N-2", .seats = 7, .keeper_id = {true, 1}},
    {.id = 52, .plate = "N-3", .seats = 2},
};

static orm_status joined_insert(orm_session *s) {
    orm_status status = car_bulk_insert(s, three_cars, 3, ORM_USUAL_COLUMNS);
    return status == ORM_OK ? show(s) : status;
}

static orm_status joined_insert_keys(orm_session *s) {
    static const tanker_bulk_row rows[] = {{.id = 60, .plate = "K-2", .depot_id = 1, .litres = 5},
                                           {.id = 61, .plate = "K-3", .depot_id = 2, .litres = 6}};
    orm_status status =
        tanker_bulk_insert(s, rows, 2,
                           ORM_COLUMNS(TANKER_COLUMN_ID, TANKER_COLUMN_PLATE, TANKER_COLUMN_LITRES,
                                       TANKER_COLUMN_DEPOT_ID));
    return status == ORM_OK ? show(s) : status;
}

static orm_status joined_insert_one(orm_session *s) {
    orm_status status = car_bulk_insert(s, three_cars, 1, ORM_USUAL_COLUMNS);
    return status == ORM_OK ? show(s) : status;
}

/* A trigger that may change keys: none can be reserved. */
static orm_status joined_insert_watched(orm_session *s) {
    sql_log_pause(true);
    orm_status status = orm_session_execute(
        s, "CREATE FUNCTION watched() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END'");
    if (status == ORM_OK)
        status = orm_session_execute(s, "CREATE TRIGGER watch BEFORE INSERT ON vehicles"
                                        " FOR EACH ROW EXECUTE FUNCTION watched()");
    sql_log_pause(false);
    if (status == ORM_OK)
        status = car_bulk_insert(s, three_cars, 2, ORM_USUAL_COLUMNS);
    return status == ORM_OK ? show(s) : status;
}

/* --- several tables: rows that are there ------------------------------------------------------------ */

static orm_status joined_update(orm_session *s) {
    static const car_bulk_row rows[] = {{.id = 1, .plate = "C-9", .seats = 9},
                                        {.id = 2, .plate = "T-9", .seats = 9},
                                        {.id = 4, .plate = "C-8", .seats = 8}};
    uint64_t count = 0;
    orm_status status = car_bulk_update(s, rows, COUNT(rows),
                                        ORM_COLUMNS(CAR_COLUMN_PLATE, CAR_COLUMN_SEATS), &count);
    note_count("updated: the second is no car", count);
    return status == ORM_OK ? show(s) : status;
}

static orm_status joined_update_parent(orm_session *s) {
    static const vehicle_bulk_row rows[] = {{.id = 1, .plate = "X-1"}, {.id = 3, .plate = "X-3"}};
    vehicle *first, *third;
    orm_status status = vehicle_find(s, 1, &first);
    if (status == ORM_OK)
        status = vehicle_find(s, 3, &third);
    if (status == ORM_OK)
        status = vehicle_bulk_update(s, rows, 2, ORM_COLUMNS(VEHICLE_COLUMN_PLATE), NULL);
    if (status != ORM_OK)
        return status;
    sql_log_note(vehicle_plate(first));
    sql_log_note(vehicle_plate(third));
    note_count("is its revision", (uint64_t)vehicle_revision(third));
    status = orm_session_rollback(s);
    sql_log_note(vehicle_plate(first));
    return status;
}

static orm_status joined_update_shared(orm_session *s) {
    static const tanker_bulk_row rows[] = {{.id = 2, .litres = 1, .length = {true, {.len = 0}}},
                                           {.id = 3, .litres = 2, .length = {true, {.len = 0}}}};
    tanker_bulk_row now[2];
    tanker *third;
    uint64_t count = 0;
    memcpy(now, rows, sizeof now);
    now[1].length = (orm_opt_numeric){true, tenths(85)};
    orm_status status = tanker_find(s, 3, &third);
    if (status == ORM_OK)
        status = tanker_bulk_update(
            s, now, 2, ORM_COLUMNS(TANKER_COLUMN_LITRES, TANKER_COLUMN_LENGTH), &count);
    note_count("updated: the first is a truck, but no tanker", count);
    if (status != ORM_OK)
        return status;
    note_count("axles, as the database computes them", (uint64_t)tanker_axles(third));
    return show(s);
}

static orm_status joined_upsert(orm_session *s) {
    static const car_bulk_row rows[] = {{.plate = "C-1", .seats = 6, .keeper_id = {true, 4}},
                                        {.plate = "T-1", .seats = 6},
                                        {.plate = "C-5", .seats = 6}};
    uint64_t count = 0;
    car *first;
    orm_status status = car_find(s, 1, &first);
    if (status == ORM_OK)
        status = car_bulk_upsert(s, rows, COUNT(rows), ORM_USUAL_COLUMNS, ON_VEHICLE_PLATE_KEY,
                                 ORM_COLUMNS(CAR_COLUMN_SEATS), &count);
    note_count("written: the truck stays as it is", count);
    if (status != ORM_OK)
        return status;
    note_count("seats of the object", (uint64_t)car_seats(first));
    return show(s);
}

static orm_status joined_upsert_nothing(orm_session *s) {
    static const car_bulk_row rows[] = {{.plate = "C-1", .seats = 6}, {.plate = "C-5", .seats = 6}};
    uint64_t count = 0;
    orm_status status = car_bulk_upsert(s, rows, COUNT(rows), ORM_USUAL_COLUMNS,
                                        ON_VEHICLE_PLATE_KEY, ORM_NO_COLUMNS, &count);
    note_count("written", count);
    return status == ORM_OK ? show(s) : status;
}

static orm_status joined_upsert_renamed(orm_session *s) {
    static const car_bulk_row rows[] = {{.plate = "c-7", .seats = 6}};
    sql_log_pause(true);
    orm_status status =
        orm_session_execute(s, "CREATE FUNCTION upper_plate() RETURNS trigger LANGUAGE plpgsql"
                               " AS 'BEGIN new.plate := upper(new.plate); RETURN new; END'");
    if (status == ORM_OK)
        status = orm_session_execute(s, "CREATE TRIGGER up BEFORE INSERT ON vehicles"
                                        " FOR EACH ROW EXECUTE FUNCTION upper_plate()");
    sql_log_pause(false);
    return status == ORM_OK ? car_bulk_upsert(s, rows, 1, ORM_USUAL_COLUMNS, ON_VEHICLE_PLATE_KEY,
                                              ORM_USUAL_COLUMNS, NULL)
                            : status;
}

static orm_status joined_delete(orm_session *s) {
    static const vehicle_bulk_row rows[] = {{.id = 1}, {.id = 2}, {.id = 77}};
    uint64_t count = 0;
    vehicle *first, *fourth;
    orm_status status = vehicle_find(s, 1, &first);
    if (status == ORM_OK)
        status = vehicle_find(s, 4, &fourth);
    if (status == ORM_OK)
        status = vehicle_bulk_delete(s, rows, COUNT(rows), &count);
    note_count("deleted", count);
    if (status != ORM_OK)
        return status;
    sql_log_note(orm_object_state((orm_object *)first) == ORM_DELETED ? "the first is deleted"
                                                                      : "?");
    status = orm_session_rollback(s);
    sql_log_note(orm_object_state((orm_object *)first) == ORM_PERSISTENT ? "and back" : "?");
    return status == ORM_OK ? show(s) : status;
}

static orm_status joined_delete_shared(orm_session *s) {
    static const tanker_bulk_row rows[] = {{.id = 2}, {.id = 3}};
    uint64_t count = 0;
    orm_status status = tanker_bulk_delete(s, rows, 2, &count);
    note_count("deleted: the truck is no tanker", count);
    return status == ORM_OK ? show(s) : status;
}

/* --- several tables: by condition ---------------------------------------------------------------------- */

static orm_status joined_update_where(orm_session *s) {
    uint64_t count = 0;
    car *first;
    orm_status status = car_find(s, 1, &first);
    orm_select *q = orm_select_new(s, &car_entity);
    orm_where(q, orm_text_is(q, CAR_BY_PLATE, ORM_EQ, "C-1"));
    orm_where(q, orm_int32_is(q, CAR_BY_SEATS, ORM_EQ, 4));
    if (status == ORM_OK)
        status = car_bulk_update_where(q, &(car_bulk_row){.plate = "C-6", .seats = 3},
                                       ORM_COLUMNS(CAR_COLUMN_SEATS, CAR_COLUMN_PLATE), &count);
    note_count("updated", count);
    if (status != ORM_OK)
        return status;
    sql_log_note(car_plate(first));
    note_count("seats", (uint64_t)car_seats(first));
    return show(s);
}

static orm_status joined_update_where_below(orm_session *s) {
    uint64_t count = 0;
    orm_select *q = orm_select_new(s, &truck_entity);
    orm_where(q, orm_int32_is(q, TRUCK_BY_DEPOT_ID, ORM_EQ, 2));
    orm_status status = truck_bulk_update_where(q, &(truck_bulk_row){.depot_id = 1},
                                                ORM_COLUMNS(TRUCK_COLUMN_DEPOT_ID), &count);
    note_count("updated", count);
    return status == ORM_OK ? show(s) : status;
}

static orm_status joined_delete_where(orm_session *s) {
    uint64_t count = 0;
    vehicle *second;
    orm_status status = vehicle_find(s, 2, &second);
    orm_select *q = orm_select_new(s, &vehicle_entity);
    orm_where(q, orm_text_is(q, VEHICLE_BY_PLATE, ORM_NE, "C-2"));
    if (status == ORM_OK)
        status = vehicle_bulk_delete_where(q, &count);
    note_count("deleted", count);
    if (status != ORM_OK)
        return status;
    sql_log_note(orm_object_state((orm_object *)second) == ORM_DELETED ? "its object too" : "?");
    return show(s);
}

/* --- what is refused ------------------------------------------------------------------------------------- */

static orm_status refuse_abstract(orm_session *s) {
    static const vehicle_bulk_row rows[] = {{.plate = "V"}};
    orm_rows all = vehicle_bulk_rows(rows, 1);
    return orm_bulk_insert(s, &all, ORM_USUAL_COLUMNS);
}

static orm_status refuse_kind(orm_session *s) {
    return car_bulk_update(s, three_cars, 1, ORM_COLUMNS(CAR_COLUMN_KIND), NULL);
}

static orm_status refuse_other(orm_session *s) {
    orm_rows rows = car_bulk_rows(three_cars, 1);
    return orm_bulk_update(s, &rows, ORM_COLUMNS(TRUCK_COLUMN_DEPOT_ID), NULL);
}

static orm_status refuse_missing(orm_session *s) {
    return car_bulk_insert(s, three_cars, 1, ORM_COLUMNS(CAR_COLUMN_PLATE));
}

static orm_status refuse_untold(orm_session *s) {
    static const car_bulk_row rows[] = {{.seats = 6}};
    return car_bulk_upsert(s, rows, 1, ORM_USUAL_COLUMNS, ON_VEHICLE_PKEY, ORM_USUAL_COLUMNS, NULL);
}

/* --- memory -------------------------------------------------------------------------------------------------- */

static orm_status write_all(orm_session *s) {
    static const car_bulk_row upserted[] = {{.plate = "C-1", .seats = 6},
                                            {.plate = "O", .seats = 6}};
    static const vehicle_bulk_row gone[] = {{.id = 2}};
    orm_status status = car_bulk_insert(s, three_cars, 3, ORM_USUAL_COLUMNS);
    if (status == ORM_OK)
        status = car_bulk_insert(s, three_cars, 0, ORM_USUAL_COLUMNS);
    if (status == ORM_OK)
        status = car_bulk_update(s, upserted, 2, ORM_COLUMNS(CAR_COLUMN_SEATS), NULL);
    if (status == ORM_OK)
        status = car_bulk_upsert(s, upserted, 2, ORM_USUAL_COLUMNS, ON_VEHICLE_PLATE_KEY,
                                 ORM_USUAL_COLUMNS, NULL);
    if (status == ORM_OK)
        status = vehicle_bulk_delete(s, gone, 1, NULL);
    if (status == ORM_OK)
        status = manager_bulk_update(s, two_managers, 2, ORM_COLUMNS(MANAGER_COLUMN_BONUS), NULL);
    orm_select *q = orm_select_new(s, &car_entity);
    orm_where(q, orm_text_is(q, CAR_BY_PLATE, ORM_EQ, "C-1"));
    if (status == ORM_OK)
        status = car_bulk_update_where(q, &(car_bulk_row){.seats = 3},
                                       ORM_COLUMNS(CAR_COLUMN_SEATS), NULL);
    orm_select *trucks = orm_select_new(s, &truck_entity);
    if (status == ORM_OK)
        status = truck_bulk_delete_where(trucks, NULL);
    return status;
}

/* One call with so much memory; 1: it was enough. */
static int attempt(orm_engine *engine, ration *r, size_t left) {
    orm_session *s;
    vehicle_list all;
    person_list people;
    r->left = SIZE_MAX;
    if (orm_session_open(engine, NULL, &s) != ORM_OK || vehicle_all(s, &all) != ORM_OK ||
        person_all(s, &people) != ORM_OK)
        return -1;
    r->left = left;
    orm_status status = write_all(s);
    r->left = SIZE_MAX;
    int done = status == ORM_OK ? 1 : status == ORM_NOMEM ? 0 : -1;
    if (done == 0 && orm_session_error(s)->status != ORM_NOMEM)
        done = -1;
    if (done < 0)
        printf("%s: %s\n", orm_status_name(status), orm_session_error(s)->message);
    if (orm_session_rollback(s) != ORM_OK || vehicle_all(s, &all) != ORM_OK || all.len != 4 ||
        strcmp(vehicle_plate(all.items[0]), "C-1") != 0)
        done = -1;
    orm_session_close(s);
    return done;
}

static int run_out_of_memory(void) {
    ration r = {.left = SIZE_MAX};
    orm_allocator allocator = ration_allocator(&r);
    orm_engine *engine;
    size_t left = 0;
    int done = 0;
    if (orm_engine_open(getenv("DATABASE_URL"), &(orm_engine_options){.allocator = &allocator},
                        &engine) != ORM_OK)
        return 1;
    while (done == 0)
        done = attempt(engine, &r, left++);
    orm_engine_close(engine);
    printf("\n== on any memory: %s, %s\n", done == 1 && left > 60 ? "all or nothing" : "?",
           r.held == 0 ? "nothing is kept" : "some is lost");
    return 0;
}

int main(void) {
    static const sql_program programs[] = {
        {"new rows of one table have the entity's discriminator", single_insert},
        {"only its rows are updated", single_update},
        {"objects are as their rows are", single_objects},
        {"another entity's row in conflict stays as it is", single_upsert},
        {"by condition, only its rows", single_by_condition},
        {"a parent's are all that extend it", single_root},
        {"new rows of several tables: one statement each, with keys reserved", joined_insert},
        {"with keys of the program's", joined_insert_keys},
        {"a row whose key the database makes is one statement", joined_insert_one},
        {"and so are several where none can be reserved", joined_insert_watched},
        {"an update touches the tables that have the columns, and the version's", joined_update},
        {"a parent's columns, of whatever extends it, and objects read again",
         joined_update_parent},
        {"rows of a table that entities share are told by the discriminator", joined_update_shared},
        {"an upsert is one statement over all tables", joined_upsert},
        {"which may leave what is there as it is", joined_upsert_nothing},
        {"and tells when rows are not what they were told by", joined_upsert_renamed},
        {"deletes go to all tables below, children first", joined_delete},
        {"and spare other entities of the table", joined_delete_shared},
        {"by condition, all tables see the same rows", joined_update_where},
        {"a table that has none of the columns is left out", joined_update_where_below},
        {"deletes by condition", joined_delete_where},
        {"no row is of an entity without a discriminator", refuse_abstract},
        {"the discriminator is not to be written", refuse_kind},
        {"nor what another entity has", refuse_other},
        {"a required column is missing", refuse_missing},
        {"what tells a row is missing", refuse_untold},
    };
    int failed = sql_log(programs, COUNT(programs));
    return failed ? failed : run_out_of_memory();
}
