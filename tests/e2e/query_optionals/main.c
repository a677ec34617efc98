/* Optional parameters: unset, NULL and values; groups; nothing to set. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "people.h"

static void must(orm_session *session, orm_status status) {
    const orm_error *error = orm_session_error(session);
    if (status == ORM_OK)
        return;
    fprintf(stderr, "%s: %s %s\n%s\n", orm_status_name(status), error->message, error->detail,
            error->statement);
    exit(EXIT_FAILURE);
}

static void print_people(orm_session *session, const find_people_args *wanted) {
    find_people_list found;
    uint64_t before = orm_session_statement_count(session);
    orm_status status = find_people(session, wanted, &found);
    if (status != ORM_OK) {
        printf("%s\n", orm_status_name(status));
        must(session, orm_session_rollback(session));
        return;
    }
    for (size_t i = 0; i < found.len; i++)
        printf("%s%s", i > 0 ? ", " : "", found.items[i].name);
    printf("%s (%" PRIu64 ")\n", found.len == 0 ? "nobody" : "",
           orm_session_statement_count(session) - before);
}

static void find(orm_session *session) {
    print_people(session, &(find_people_args){0});
    print_people(session, &(find_people_args){.name = "%a%"});
    print_people(session, &(find_people_args){.low = {true, 30}, .high = {true, 40}});
    print_people(session, &(find_people_args){.mood = mood_opt_of(MOOD_CROSS)});
    print_people(session, &(find_people_args){.name = "%b%",
                                              .low = {true, 0},
                                              .high = {true, 99},
                                              .mood = mood_opt_of(MOOD_CALM)});
    print_people(session, &(find_people_args){.low = {true, 30}});
}

static void change(orm_session *session, change_person_args to) {
    uint64_t count = 0, before = orm_session_statement_count(session);
    person *ada = NULL;
    must(session, change_person(session, &to, &count));
    uint64_t sent = orm_session_statement_count(session) - before;
    must(session, person_find(session, 1, &ada));
    must(session, person_refresh(ada));
    printf("%" PRIu64 " row, %" PRIu64 " sent: %s, %s, %d, %s\n", count, sent, person_name(ada),
           person_phone(ada) != NULL ? person_phone(ada) : "no phone",
           person_age(ada).present ? person_age(ada).value : -1,
           person_mood(ada).present ? mood_to_string(person_mood(ada).value) : "no mood");
}

static void count_births(orm_session *session, orm_opt_int64 least) {
    people_born_list born;
    must(session, people_born(session, &(people_born_args){.least = least}, &born));
    for (size_t i = 0; i < born.len; i++) {
        char text[ORM_TIME_TEXT] = "unknown";
        if (born.items[i].born.present)
            orm_date_format(born.items[i].born.value, text, sizeof text);
        printf("%s%s: %" PRId64, i > 0 ? ", " : "", text, born.items[i].number);
    }
    printf("\n");
}

static void run(orm_session *session) {
    find(session);
    change(session, (change_person_args){.id = 1});
    change(session, (change_person_args){.id = 1, .age = {true, 37}});
    change(session,
           (change_person_args){.id = 1, .phone = "1815", .mood = mood_opt_of(MOOD_CROSS)});
    change(session,
           (change_person_args){.id = 1, .phone_null = true, .mood_null = true, .name = "Ada L."});
    count_births(session, (orm_opt_int64){0});
    count_births(session, (orm_opt_int64){true, 2});
}

int main(void) {
    orm_engine *engine = NULL;
    orm_session *session = NULL;
    if (orm_engine_open(getenv("DATABASE_URL"), NULL, &engine) != ORM_OK ||
        orm_session_open(engine, NULL, &session) != ORM_OK)
        return EXIT_FAILURE;
    run(session);
    orm_session_close(session);
    orm_engine_close(engine);
    return EXIT_SUCCESS;
}
