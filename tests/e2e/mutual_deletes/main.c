/* Rows of two tables that refer to each other, deleted in one flush. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "circle.h"

static orm_session *s;

static void must(orm_status status) {
    if (status == ORM_OK)
        return;
    printf("%s: %s\n", orm_status_name(status), orm_session_error(s)->message);
    exit(1);
}

static player *join(team *to, const char *name, team *rival) {
    player *made = player_new(s);
    player_set_name(made, name);
    player_set_team(made, to);
    player_set_rival(made, rival);
    return made;
}

static team *make_team(const char *name, const char *captain, team *rival) {
    team *made = team_new(s);
    team_set_name(made, name);
    team_set_captain(made, join(made, captain, rival));
    join(made, "second", rival);
    return made;
}

static void count(const char *when) {
    orm_session *other = NULL;
    team_list teams;
    player_list players;
    if (orm_session_open(orm_session_engine(s), NULL, &other) != ORM_OK ||
        team_all(other, &teams) != ORM_OK || player_all(other, &players) != ORM_OK)
        exit(1);
    printf("%s: %zu teams, %zu players\n", when, teams.len, players.len);
    orm_session_close(other);
}

static void delete_team(team *of) {
    /* The list changes with each that leaves it. */
    for (player_list players = team_players(of); players.len > 0; players = team_players(of))
        must(player_delete(players.items[0]));
    must(team_delete(of));
}

/* Loads first, because a load would flush what was deleted so far. */
static void delete_both(team *first, team *second) {
    player_list players;
    must(team_load_players(first, &players));
    must(team_load_players(second, &players));
    delete_team(first);
    delete_team(second);
    must(orm_session_flush(s));
}

int main(void) {
    orm_engine *engine = NULL;
    if (orm_engine_open(getenv("DATABASE_URL"), NULL, &engine) != ORM_OK ||
        orm_session_open(engine, NULL, &s) != ORM_OK)
        return 1;
    team *reds = make_team("Reds", "Ada", NULL), *blues = make_team("Blues", "Bob", reds);
    must(orm_session_commit(s));
    count("made");
    delete_both(blues, reds);
    must(orm_session_rollback(s));
    count("deleted and rolled back");
    printf("the captain of the %s is %s\n", team_name(blues),
           team_captain_id(blues).present ? "there" : "gone");
    delete_both(reds, blues);
    must(orm_session_commit(s));
    count("deleted");
    orm_session_close(s);
    orm_engine_close(engine);
    return 0;
}
