/* Defaults, sequences, generated and computed columns: after the flush that wrote the row, and from
 * the row read anew. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "filled.h"

static void must(orm_session *session, orm_status status) {
    if (status == ORM_OK)
        return;
    fprintf(stderr, "%s: %s\n", orm_status_name(status), orm_session_error(session)->message);
    exit(1);
}

static void show(const char *when, const person *p) {
    printf("%s: id %" PRId64 ", badge %" PRId64 ", serial %d, %s, %s, points %d, \"%s\" %d %s\n",
           when, person_id(p), person_badge(p), person_serial_no(p), person_name(p), person_kind(p),
           person_points(p).present ? person_points(p).value : -1, person_greeting(p),
           person_letters(p), person_initial(p));
}

int main(void) {
    orm_engine *engine = NULL;
    orm_session *session = NULL;
    if (orm_engine_open(getenv("DATABASE_URL"), NULL, &engine) != ORM_OK ||
        orm_session_open(engine, NULL, &session) != ORM_OK)
        return 1;
    person *ada = person_new(session), *bob = person_new(session);
    person_set_name(ada, "Ada");
    person_set_name(bob, "Bob");
    person_set_kind(bob, "member");
    person_set_badge(bob, 5);
    orm_opt_int32 none = {false, 0};
    person_set_points(bob, none);
    uint64_t before = orm_session_statement_count(session);
    must(session, orm_session_flush(session));
    uint64_t sent = orm_session_statement_count(session) - before;
    show("flushed", ada);
    show("flushed", bob);
    printf("reading took %" PRIu64 " statements more\n",
           orm_session_statement_count(session) - before - sent);
    person_set_name(ada, "Augusta");
    must(session, orm_session_commit(session));
    show("changed", ada);
    must(session, person_refresh(ada));
    show("read again", ada);
    orm_session_close(session);
    orm_engine_close(engine);
    return 0;
}
