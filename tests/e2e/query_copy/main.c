/* Rows by COPY: enums, domains and NULL in its binary form; what has none goes by inserts. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "shelf.h"

static void must(orm_session *session, orm_status status) {
    const orm_error *error = orm_session_error(session);
    if (status == ORM_OK)
        return;
    fprintf(stderr, "%s: %s %s\n%s\n", orm_status_name(status), error->message, error->detail,
            error->statement);
    exit(EXIT_FAILURE);
}

static const char *shown(const char *text) {
    return text != NULL ? text : "-";
}

static void print_all(orm_session *session) {
    all_books_list found;
    must(session, all_books(session, &found));
    for (size_t i = 0; i < found.len; i++) {
        const all_books_row *row = &found.items[i];
        printf("%s, %s, %s, %" PRId32 ", %s, %s\n", row->title, kind_to_string(row->kind),
               shown(row->kinds), row->score, shown(row->notes), shown(row->words));
    }
}

static void run(orm_session *session) {
    const copy_books_args plain[] = {{"Emma", KIND_NOVEL, 90, "read"},
                                     {"Bliss", KIND_SHORT_STORY, 0, NULL},
                                     {"Daffodils", KIND_POEM, 100, ""}};
    must(session, copy_books(session, plain, 3));
    const kind both[] = {KIND_POEM, KIND_SHORT_STORY};
    const copy_all_args all[] = {
        {"Ulysses", KIND_NOVEL, {.items = NULL}, 70, "'day':1"},
        {"Songs", KIND_POEM, {.items = both, .len = 2}, 55, NULL},
    };
    must(session, copy_all(session, all, 2));
    must(session, orm_session_commit(session));
    print_all(session);
    const copy_books_args wrong[] = {{"Right", KIND_NOVEL, 1, NULL},
                                     {"Wrong", KIND_NOVEL, 101, NULL}};
    orm_status status = copy_books(session, wrong, 2);
    printf("%s\n", orm_status_name(status));
    must(session, orm_session_rollback(session));
}

int main(void) {
    orm_engine *engine = NULL;
    orm_session *session = NULL;
    if (orm_engine_open(getenv("DATABASE_URL"), NULL, &engine) != ORM_OK ||
        orm_session_open(engine, NULL, &session) != ORM_OK)
        return EXIT_FAILURE;
    run(session);
    print_all(session);
    orm_session_close(session);
    orm_engine_close(engine);
    return EXIT_SUCCESS;
}
