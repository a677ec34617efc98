/* Attributes that are computed, by their names in queries. */
#include <stdio.h>
#include <stdlib.h>

#include "clinic.h"

static void must(orm_session *session, orm_status status) {
    const orm_error *error = orm_session_error(session);
    if (status == ORM_OK)
        return;
    fprintf(stderr, "%s: %s %s\n%s\n", orm_status_name(status), error->message, error->detail,
            error->statement);
    exit(EXIT_FAILURE);
}

static person *add(orm_session *session, const char *first, const char *last, int born) {
    person *made = person_new(session);
    orm_date date;
    person_set_first(made, first);
    person_set_last(made, last);
    if (born != 0 && orm_date_of(born, 1, 2, &date) == ORM_OK)
        person_set_born(made, orm_opt_date_of(date));
    return made;
}

static void fill(orm_session *session) {
    pet *rex = pet_new(session), *stray = pet_new(session);
    pet_set_name(rex, "Rex");
    pet_set_name(stray, "Stray");
    pet_set_owner(rex, add(session, "Ada", "Lovelace", 1815));
    add(session, "Alan", "Turing", 1912);
    add(session, "Ann", "Other", 0);
    must(session, orm_session_commit(session));
}

static void list(orm_session *session) {
    named_list found;
    must(session, named(session, &(named_args){.like = "a%a%"}, &found));
    for (size_t i = 0; i < found.len; i++)
        printf("%s, %s\n", found.items[i].again, person_full_name(found.items[i].p));
    decades_list counted;
    must(session, decades(session, &counted));
    for (size_t i = 0; i < counted.len; i++)
        printf("%d: %d\n", counted.items[i].decade.present ? counted.items[i].decade.value : -1,
               (int)counted.items[i].people);
    tags_list tagged;
    must(session, tags(session, &tagged));
    for (size_t i = 0; i < tagged.len; i++)
        printf("%s: %s\n", tagged.items[i].tag,
               tagged.items[i].owner != NULL ? tagged.items[i].owner : "nobody");
}

static void read_pages(orm_session *session) {
    directory_page page = {.next = NULL};
    do {
        must(session,
             directory(session, &(directory_args){.limit = 2, .cursor = page.next}, &page));
        for (size_t i = 0; i < page.len; i++)
            printf("%s%s", page.items[i].full_name, i + 1 < page.len ? ", " : "\n");
    } while (page.next != NULL);
}

int main(void) {
    orm_engine *engine = NULL;
    orm_session *session = NULL;
    uint64_t changed = 0;
    if (orm_engine_open(getenv("DATABASE_URL"), NULL, &engine) != ORM_OK ||
        orm_session_open(engine, NULL, &session) != ORM_OK) {
        fputs(orm_engine_error(engine)->message, stderr);
        return EXIT_FAILURE;
    }
    fill(session);
    list(session);
    must(session, marry(session, &(marry_args){.last = "King", .who = "Ada Lovelace"}, &changed));
    printf("%d changed\n", (int)changed);
    read_pages(session);
    orm_session_close(session);
    orm_engine_close(engine);
    return EXIT_SUCCESS;
}
