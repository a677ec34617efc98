/* Pages by every sort, to the last; and cursors that are refused. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "notes.h"

static void must(orm_session *session, orm_status status) {
    const orm_error *error = orm_session_error(session);
    if (status == ORM_OK)
        return;
    fprintf(stderr, "%s: %s %s\n%s\n", orm_status_name(status), error->message, error->detail,
            error->statement);
    exit(EXIT_FAILURE);
}

static void newest(orm_session *session) {
    newest_notes_args wanted = {.limit = 2};
    newest_notes_page page;
    do {
        must(session, newest_notes(session, &wanted, &page));
        for (size_t i = 0; i < page.len; i++)
            printf("%s%s", i > 0 ? " " : "", page.items[i].title);
        printf(page.next != NULL ? " …\n" : "\n");
        wanted.cursor = page.next;
    } while (wanted.cursor != NULL);
}

static void browse(orm_session *session, browse_notes_sort sort, const char *author) {
    browse_notes_args wanted = {.sort = sort, .author = author, .limit = 2};
    browse_notes_page page;
    do {
        must(session, browse_notes(session, &wanted, &page));
        for (size_t i = 0; i < page.len; i++)
            printf("%s%s", i > 0 ? " " : "", note_title(page.items[i]));
        printf(page.next != NULL ? " | " : "\n");
        wanted.cursor = page.next;
    } while (wanted.cursor != NULL);
}

static void refuse(orm_session *session) {
    newest_notes_page first;
    browse_notes_page page;
    all_notes_list all;
    must(session, newest_notes(session, &(newest_notes_args){.limit = 1}, &first));
    printf("a cursor of another query   %s\n",
           orm_status_name(browse_notes(
               session, &(browse_notes_args){.limit = 1, .cursor = first.next}, &page)));
    must(session, orm_session_rollback(session));
    must(session, browse_notes(session, &(browse_notes_args){.limit = 1}, &page));
    browse_notes_args other = {.limit = 1, .sort = BROWSE_NOTES_BY_RANK, .cursor = page.next};
    printf("a cursor of another sort    %s\n",
           orm_status_name(browse_notes(session, &other, &page)));
    must(session, orm_session_rollback(session));
    printf("no limit                    %s\n",
           orm_status_name(browse_notes(session, &(browse_notes_args){0}, &page)));
    must(session, orm_session_rollback(session));
    all_notes_args wrong = {.sort = (all_notes_sort)2};
    printf("a sort that is none         %s\n", orm_status_name(all_notes(session, &wrong, &all)));
    must(session, orm_session_rollback(session));
}

static void run(orm_session *session) {
    all_notes_list all;
    newest(session);
    browse(session, BROWSE_NOTES_BY_TITLE, NULL);
    browse(session, BROWSE_NOTES_BY_RANK, NULL);
    browse(session, BROWSE_NOTES_BY_AUTHOR, NULL);
    browse(session, BROWSE_NOTES_BY_RANK, "Bo");
    must(session, all_notes(session, &(all_notes_args){.sort = ALL_NOTES_BY_AGE}, &all));
    for (size_t i = 0; i < all.len; i++)
        printf("%s%s", all.items[i].title, i + 1 < all.len ? " " : "\n");
    refuse(session);
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
