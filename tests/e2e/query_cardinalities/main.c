/* A query of each cardinality, run. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "shelf.h"

static void must(orm_session *session, orm_status status) {
    const orm_error *error = orm_session_error(session);
    if (status == ORM_OK)
        return;
    fprintf(stderr, "%s: %s %s\n%s\n", orm_status_name(status), error->message, error->detail,
            error->statement);
    exit(EXIT_FAILURE);
}

static void fill(orm_session *session) {
    const load_books_args copied[] = {{"Dune", {true, 612}}, {"Emma", {true, 474}}};
    const add_books_args added[] = {
        {"Ulysses", {true, 730}}, {"Pamphlet", {true, 12}}, {"Draft", {false, 0}}};
    must(session, load_books(session, copied, 2));
    must(session, add_books(session, added, 3));
    must(session, add_books(session, added, 0));
}

static void read_one(orm_session *session) {
    const book_by_id_row *row = NULL;
    must(session, book_by_id(session, &(book_by_id_args){.id = 1}, &row));
    printf("one      %" PRId64 " %s %d\n", row->id, row->title, row->pages.value);
    printf("one      %s\n",
           orm_status_name(book_by_id(session, &(book_by_id_args){.id = 99}, &row)));
    must(session, orm_session_rollback(session));
}

static void read_some(orm_session *session) {
    book *longest = NULL;
    book_list thick;
    must(session, longest_book(session, &longest));
    printf("maybe    %s\n", longest != NULL ? book_title(longest) : "nothing");
    must(session, thick_books(session, &(thick_books_args){.least = 500}, &thick));
    for (size_t i = 0; i < thick.len; i++)
        printf("many     %s%s\n", book_title(thick.items[i]),
               thick.items[i] == longest ? ", the same object" : "");
}

static void read_each(orm_session *session) {
    orm_stream *stream = NULL;
    const titles_row *row = NULL;
    book *one = NULL;
    must(session, titles_open(session, &stream));
    for (;;) {
        must(session, titles_next(stream, &row));
        if (row == NULL)
            break;
        printf("each     %s %d\n", row->title, row->pages.present ? row->pages.value : -1);
    }
    orm_stream_close(stream);
    must(session, all_books_open(session, &stream));
    must(session, all_books_next(stream, &one));
    printf("each     %s, and enough\n", book_title(one));
    orm_stream_close(stream);
}

static void read_pages(orm_session *session) {
    browse_books_args wanted = {.size = 2};
    browse_books_page page;
    do {
        must(session, browse_books(session, &wanted, &page));
        printf("page    ");
        for (size_t i = 0; i < page.len; i++)
            printf(" %s", page.items[i].title);
        printf("\n");
        wanted.cursor = page.next;
    } while (wanted.cursor != NULL);
}

static void change(orm_session *session) {
    uint64_t count = 99;
    must(session, remove_thin_books(session, &(remove_thin_books_args){.least = 500}, &count));
    printf("rows     %" PRIu64 "\n", count);
    must(session, remove_book(session, &(remove_book_args){.id = 1}));
    must(session, forget_pages(session));
    book *longest = NULL;
    must(session, longest_book(session, &longest));
    printf("exec     %s\n", longest != NULL ? book_title(longest) : "nothing is longest now");
}

static void command(orm_session *session) {
    book *longest = NULL;
    must(session, lock_shelf(session));
    must(session, be_quick(session));
    must(session, clear_shelf(session));
    must(session, count_shelf(session));
    must(session, longest_book(session, &longest));
    printf("command  %s\n", longest != NULL ? book_title(longest) : "the shelf is empty");
}

static void run(orm_session *session) {
    fill(session);
    must(session, orm_session_commit(session));
    read_one(session);
    read_some(session);
    read_each(session);
    read_pages(session);
    change(session);
    command(session);
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
