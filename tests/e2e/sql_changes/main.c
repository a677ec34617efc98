/* Updates: net changes, what goes together, pairs, versions, and values that move. */
#include "changes.h"

#include "support/sql_log.h"

/* A row that a program begins with, read without a word in the log. */
#define ROW(kind)                                                                                  \
    static kind *kind##_row(orm_session *s, int number) {                                          \
        kind *found;                                                                               \
        sql_log_pause(true);                                                                       \
        orm_status status = kind##_find(s, number, &found);                                        \
        sql_log_pause(false);                                                                      \
        return status == ORM_OK ? found : NULL;                                                    \
    }
ROW(person)
ROW(group)
ROW(place)
ROW(page)
ROW(seat)

/* --- net changes ------------------------------------------------------------------------------- */

static orm_status one_column(orm_session *s) {
    person_set_phone(person_row(s, 1), "1");
    return orm_session_flush(s);
}

static orm_status set_back(orm_session *s) {
    person_set_name(person_row(s, 1), "Augusta");
    person_set_phone(person_row(s, 1), "1");
    person_set_name(person_row(s, 1), "Ada");
    return orm_session_flush(s);
}

static orm_status all_set_back(orm_session *s) {
    person_set_name(person_row(s, 1), "Augusta");
    person_set_name(person_row(s, 1), "Ada");
    return orm_session_flush(s);
}

static orm_status flushed_twice(orm_session *s) {
    person_set_name(person_row(s, 1), "Augusta");
    orm_status status = orm_session_flush(s);
    person_set_phone(person_row(s, 1), "1");
    return status == ORM_OK ? orm_session_flush(s) : status;
}

static orm_status same_columns(orm_session *s) {
    for (int i = 1; i <= 3; i++)
        person_set_phone(person_row(s, i), i == 2 ? "2" : "1");
    return orm_session_flush(s);
}

static orm_status other_columns(orm_session *s) {
    person_set_phone(person_row(s, 1), "1");
    person_set_name(person_row(s, 2), "Robert");
    return orm_session_flush(s);
}

/* --- relationships ----------------------------------------------------------------------------- */

static orm_status related(orm_session *s) {
    person_set_boss(person_row(s, 3), person_row(s, 2));
    person_set_boss(person_row(s, 2), NULL);
    return orm_session_flush(s);
}

static orm_status from_the_other_side(orm_session *s) {
    person_list staff;
    sql_log_pause(true);
    orm_status status = person_load_staff(person_row(s, 1), &staff);
    sql_log_pause(false);
    person_staff_remove(person_row(s, 1), person_row(s, 3));
    person_staff_add(person_row(s, 2), person_row(s, 3));
    return status == ORM_OK ? orm_session_flush(s) : status;
}

static orm_status last_writer(orm_session *s) {
    person_set_boss(person_row(s, 3), person_row(s, 2));
    person_set_boss_id(person_row(s, 3), (orm_opt_int64){true, 1});
    return orm_session_flush(s);
}

static orm_status new_target(orm_session *s) {
    person *dan = person_new(s);
    person_set_name(dan, "Dan");
    person_set_email(dan, "dan@x");
    person_set_boss(person_row(s, 2), dan);
    person_set_boss(person_row(s, 3), dan);
    return orm_session_flush(s);
}

static orm_status pairs_both_ways(orm_session *s) {
    group_members_remove(group_row(s, 1), person_row(s, 1));
    group_members_add(group_row(s, 2), person_row(s, 1));
    person_groups_add(person_row(s, 3), group_row(s, 2));
    return orm_session_flush(s);
}

static orm_status pair_and_back(orm_session *s) {
    person_groups_add(person_row(s, 3), group_row(s, 2));
    person_groups_remove(person_row(s, 3), group_row(s, 2));
    return orm_session_flush(s);
}

/* --- versions ---------------------------------------------------------------------------------- */

static orm_status versions(orm_session *s) {
    page_set_words(page_row(s, 1), 11);
    orm_status status = orm_session_flush(s);
    page_set_words(page_row(s, 1), 12);
    page_set_words(page_row(s, 2), 21);
    return status == ORM_OK ? orm_session_flush(s) : status;
}

static orm_status overtaken(orm_session *s) {
    page *first = page_row(s, 1), *second = page_row(s, 2);
    sql_log_note("somebody else changes the second");
    orm_status status =
        orm_session_execute(s, "update pages set revision = revision + 1 where id = 2");
    page_set_words(first, 11);
    page_set_words(second, 21);
    return status == ORM_OK ? orm_session_flush(s) : status;
}

/* --- values that move -------------------------------------------------------------------------- */

static orm_status made_anew(orm_session *s) {
    place_delete(place_row(s, 1));
    place *made = place_new(s);
    place_set_number(made, 1);
    place_set_label(made, "one again");
    place_set_position(made, 4);
    return orm_session_flush(s);
}

static orm_status value_of_a_deleted_row(orm_session *s) {
    sql_log_pause(true);
    orm_status status = person_delete(person_row(s, 3));
    sql_log_pause(false);
    person *made = person_new(s);
    person_set_name(made, "Cyd");
    person_set_email(made, "cyd@x");
    return status == ORM_OK ? orm_session_flush(s) : status;
}

static orm_status swap_nullable(orm_session *s) {
    person_set_nick(person_row(s, 1), "b");
    person_set_nick(person_row(s, 2), "a");
    return orm_session_flush(s);
}

static orm_status swap_deferrable(orm_session *s) {
    place_set_position(place_row(s, 1), 2);
    place_set_position(place_row(s, 2), 1);
    return orm_session_flush(s);
}

static orm_status shift(orm_session *s) {
    person_set_email(person_row(s, 1), "bob@x");
    person_set_email(person_row(s, 2), "bert@x");
    return orm_session_flush(s);
}

static orm_status swap_neither(orm_session *s) {
    person_set_email(person_row(s, 1), "bob@x");
    person_set_email(person_row(s, 2), "ada@x");
    return orm_session_flush(s);
}

static orm_status swap_seats(orm_session *s) {
    seat *first = seat_row(s, 1), *second = seat_row(s, 2);
    seat_set_person(first, person_row(s, 2));
    seat_set_person(second, person_row(s, 1));
    return orm_session_flush(s);
}

/* --- what is refused --------------------------------------------------------------------------- */

static orm_status required_null(orm_session *s) {
    person_set_name(person_row(s, 1), NULL);
    return orm_session_flush(s);
}

static orm_status failed_constraint(orm_session *s) {
    person *made = person_new(s);
    person_set_name(made, "Eve");
    person_set_email(made, "ada@x");
    orm_status status = orm_session_commit(s);
    sql_log_note(orm_session_error(s)->constraint);
    return status;
}

int main(void) {
    static const sql_program programs[] = {
        {"an UPDATE names what changed", one_column},
        {"what was set back is not named", set_back},
        {"and where nothing is left nothing is sent", all_set_back},
        {"what was written is not written again", flushed_twice},
        {"rows with the same changed columns are one statement", same_columns},
        {"and with others, several", other_columns},
        {"setting a relationship writes its key", related},
        {"from either side", from_the_other_side},
        {"the last writer of a key wins", last_writer},
        {"rows that are to refer to a new one wait for its key alone", new_target},
        {"pairs are removed, then added", pairs_both_ways},
        {"a pair that was added and removed is nothing", pair_and_back},
        {"a version is counted up and looked at", versions},
        {"a row that was overtaken is named", overtaken},
        {"a key that is deleted and made anew is one UPDATE", made_anew},
        {"a deleted row makes way for another with its value", value_of_a_deleted_row},
        {"a swap of values that may be NULL goes by NULL", swap_nullable},
        {"a swap of values of a deferrable constraint is deferred", swap_deferrable},
        {"who lets a value go is written before who takes it", shift},
        {"a swap that neither allows is refused before a row is sent", swap_neither},
        {"a swap of a one-to-one goes by NULL", swap_seats},
        {"NULL where none may be is refused before sending", required_null},
        {"what the database refuses is told with the constraint's name", failed_constraint},
    };
    return sql_log_with((orm_session_options){.no_autoflush = true}, programs,
                        sizeof programs / sizeof *programs);
}
