/* A label newer than the program is UNKNOWN, with its text kept; changing another column leaves it
 * alone in the database. */
#include <stdio.h>
#include <stdlib.h>

#include "newer.h"

static void must(orm_session *session, orm_status status) {
    if (status == ORM_OK)
        return;
    fprintf(stderr, "%s: %s\n", orm_status_name(status), orm_session_error(session)->message);
    exit(1);
}

static const char *or_null(const char *text) {
    return text != NULL ? text : "NULL";
}

int main(void) {
    orm_engine *engine = NULL;
    orm_session *session = NULL;
    ticket_list all = {0};
    if (orm_engine_open(getenv("DATABASE_URL"), NULL, &engine) != ORM_OK ||
        orm_session_open(engine, NULL, &session) != ORM_OK)
        return 1;
    for (int round = 0; round < 2; round++) {
        must(session, ticket_all(session, &all));
        for (size_t i = 0; i < all.len; i++) {
            const ticket *t = all.items[i];
            printf("%d: %d %s \"%s\", before %s, past", ticket_id(t), ticket_state(t),
                   or_null(state_to_string(ticket_state(t))), or_null(ticket_state_label(t)),
                   or_null(ticket_before_label(t)));
            for (size_t j = 0; j < ticket_past(t).len; j++)
                printf(" %d", ticket_past(t).items[j]);
            printf("\n");
            if (round == 0)
                ticket_set_before(all.items[i], state_opt_of(STATE_CLOSED));
        }
        must(session, orm_session_commit(session));
        orm_session_clear(session);
    }
    printf("from_string: %d %d\n", state_from_string("closed"), state_from_string("on hold"));
    ticket *broken = ticket_new(session);
    ticket_set_id(broken, 9);
    ticket_set_state(broken, STATE_UNKNOWN);
    printf("setting UNKNOWN: %s\n", orm_status_name(orm_session_commit(session)));
    orm_session_close(session);
    orm_engine_close(engine);
    return 0;
}
