/* Inserts: keys, what goes together, who goes first. */
#include "inserts.h"

#include "support/sql_log.h"

static team *make_team(orm_session *s, const char *name) {
    team *made = team_new(s);
    team_set_name(made, name);
    return made;
}

static member *make_member(orm_session *s, const char *name, team *at) {
    member *made = member_new(s);
    member_set_name(made, name);
    member_set_team(made, at);
    return made;
}

static orm_status one_row(orm_session *s) {
    make_team(s, "Blue");
    return orm_session_flush(s);
}

static orm_status several_rows(orm_session *s) {
    make_team(s, "Blue");
    make_team(s, "Red");
    make_team(s, "Green");
    return orm_session_flush(s);
}

static orm_status nullable_columns(orm_session *s) {
    make_team(s, "Blue");
    team_set_motto(make_team(s, "Red"), "onward");
    return orm_session_flush(s);
}

static orm_status defaults(orm_session *s) {
    make_team(s, "Blue");
    make_team(s, "Red");
    team_set_founded(make_team(s, "Green"), (orm_date){.days = 1});
    return orm_session_flush(s);
}

static orm_status own_keys(orm_session *s) {
    for (int i = 0; i < 2; i++)
        skill_set_name(skill_new(s), i ? "SQL" : "C");
    return orm_session_flush(s);
}

static orm_status keys_of_an_expression(orm_session *s) {
    for (int i = 0; i < 2; i++)
        drawing_set_title(drawing_new(s), i ? "House" : "Tree");
    return orm_session_flush(s);
}

static orm_status parents_first(orm_session *s) {
    member *ada = member_new(s);
    member_set_name(ada, "Ada");
    badge *seven = badge_new(s);
    badge_set_number(seven, 7);
    badge_set_owner(seven, ada);
    member_set_team(ada, make_team(s, "Blue"));
    return orm_session_flush(s);
}

static orm_status chain_to_oneself(orm_session *s) {
    team *blue = make_team(s, "Blue");
    member *ada = make_member(s, "Ada", blue), *bob = make_member(s, "Bob", blue);
    member_set_mentor(ada, bob);
    member_set_mentor(bob, make_member(s, "Cyd", blue));
    return orm_session_flush(s);
}

static orm_status cycle_to_oneself(orm_session *s) {
    team *blue = make_team(s, "Blue");
    member *ada = make_member(s, "Ada", blue), *bob = make_member(s, "Bob", blue);
    member_set_mentor(ada, bob);
    member_set_mentor(bob, ada);
    return orm_session_flush(s);
}

static orm_status own_mentor(orm_session *s) {
    member *ada = make_member(s, "Ada", make_team(s, "Blue"));
    member_set_mentor(ada, ada);
    return orm_session_flush(s);
}

static orm_status cycle_of_tables(orm_session *s) {
    capital *paris = capital_new(s);
    capital_set_name(paris, "Paris");
    country *france = country_new(s);
    country_set_name(france, "France");
    country_set_capital(france, paris);
    capital_set_country(paris, france);
    return orm_session_flush(s);
}

static orm_status cycle_without_way_out(orm_session *s) {
    egg *first = egg_new(s);
    hen *second = hen_new(s);
    egg_set_hen(first, second);
    hen_set_egg(second, first);
    return orm_session_flush(s);
}

static orm_status pairs(orm_session *s) {
    member *ada = make_member(s, "Ada", make_team(s, "Blue"));
    for (int i = 0; i < 2; i++) {
        skill *made = skill_new(s);
        skill_set_name(made, i ? "SQL" : "C");
        member_skills_add(ada, made);
    }
    return orm_session_flush(s);
}

static orm_status saved_along(orm_session *s) {
    member *ada = member_new(NULL);
    member_set_name(ada, "Ada");
    team_members_add(make_team(s, "Blue"), ada);
    return orm_session_flush(s);
}

static orm_status nothing_to_write(orm_session *s) {
    team_delete(make_team(s, "Blue"));
    return orm_session_flush(s);
}

static orm_status never_set(orm_session *s) {
    member_set_name(member_new(s), "Ada");
    return orm_session_flush(s);
}

int main(void) {
    static const sql_program programs[] = {
        {"one new row returns what the database filled", one_row},
        {"keys of several are reserved first", several_rows},
        {"rows that differ in nullable columns go together", nullable_columns},
        {"rows that leave a default out are a statement of their own", defaults},
        {"keys that the program set are used", own_keys},
        {"rows whose keys a default makes go one by one", keys_of_an_expression},
        {"who is referred to goes first, whatever was made first", parents_first},
        {"a chain within a table is one statement", chain_to_oneself},
        {"a cycle within a table is one statement", cycle_to_oneself},
        {"a row that refers to itself is one statement", own_mentor},
        {"a cycle of tables is closed by writing the nullable side second", cycle_of_tables},
        {"a cycle with no nullable side is refused before a row is sent", cycle_without_way_out},
        {"pairs go after the rows that they join", pairs},
        {"what a saved object leads to is saved along", saved_along},
        {"what was made and deleted again is nothing", nothing_to_write},
        {"a required column that was never set is told before sending", never_set},
    };
    return sql_log(programs, sizeof programs / sizeof *programs);
}
