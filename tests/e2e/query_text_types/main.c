/* Money, points, tsvectors and the like as text, in results and parameters. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "shop.h"

static void must(orm_session *session, orm_status status) {
    const orm_error *error = orm_session_error(session);
    if (status == ORM_OK)
        return;
    fprintf(stderr, "%s: %s %s\n%s\n", orm_status_name(status), error->message, error->detail,
            error->statement);
    exit(EXIT_FAILURE);
}

static const char *or_none(const char *text) {
    return text != NULL ? text : "none";
}

static void add(orm_session *session, int64_t id, const char *name, const char *price,
                const char *spot) {
    static const char *const trail[] = {"(0,0)", "(1,2)"};
    static const int32_t rates[] = {10, 20};
    add_ware_args args = {.id = id,
                          .name = name,
                          .price = price,
                          .spot = spot,
                          .trail = {.items = trail, .len = id == 1 ? 2 : 0},
                          .rates = {.items = rates, .len = id == 1 ? 2 : 0}};
    const add_ware_row *row = NULL;
    must(session, add_ware(session, &args, &row));
    printf("%s: %s at %s, %zu points, %zu rates, %s\n", row->name, row->price, or_none(row->spot),
           row->trail.len, row->rates.len, row->words);
}

static void list(orm_session *session) {
    by_price_list dear;
    prices_list all;
    must(session, by_price(session, &dear));
    for (size_t i = 0; i < dear.len; i++)
        printf("%" PRId64 " %s %s\n", dear.items[i].id, dear.items[i].price,
               dear.items[i].trail.len > 1 ? dear.items[i].trail.items[1] : "-");
    must(session, prices(session, &all));
    for (size_t i = 0; i < all.len; i++)
        printf("%s%s", i ? " " : "prices ", all.items[i].price);
    putchar('\n');
}

static void turn_pages(orm_session *session) {
    pages_args wanted = {.sort = PAGES_BY_PRICE, .limit = 1, .least = "$5.00"};
    pages_page page;
    do {
        must(session, pages(session, &wanted, &page));
        for (size_t i = 0; i < page.len; i++)
            printf("page: %s\n", page.items[i].price);
        wanted.cursor = page.next;
    } while (wanted.cursor != NULL);
}

static void walk(orm_session *session, const char *word) {
    orm_stream *stream = NULL;
    const near_row *row = NULL;
    orm_status status;
    must(session, near_open(session, &(near_args){.spot = "(3,4)", .word = word}, &stream));
    while ((status = near_next(stream, &row)) == ORM_OK && row != NULL)
        printf("%s is %d away\n", row->name, row->far.present ? row->far.value : -1);
    must(session, status);
    orm_stream_close(stream);
}

/* What is returned is the object of the session, with what the statement made of it. */
static void change(orm_session *session) {
    ware *kept = NULL;
    const reprice_row *row = NULL;
    must(session, ware_find(session, 1, &kept));
    must(session, reprice(session, &(reprice_args){.price = "$7.50", .id = 1}, &row));
    printf("%s, %s: %s\n", row->w == kept ? "the same" : "another", ware_price(kept),
           row->difference);
}

static void sell_all(orm_session *session) {
    sell_list sold;
    const lock_row *left = NULL;
    must(session, sell(session, &(sell_args){.price = "$7.00"}, &sold));
    for (size_t i = 0; i < sold.len; i++)
        printf("sold for %s, %s\n", sold.items[i].price, sold.items[i].type);
    must(session, shout(session, &(shout_args){.what = "sold"}));
    must(session, lock(session, &(lock_args){.key = 1}, &left));
    printf("%" PRId64 " left\n", left->n);
}

int main(void) {
    orm_engine *engine = NULL;
    orm_session *session = NULL;
    if (orm_engine_open(getenv("DATABASE_URL"), NULL, &engine) != ORM_OK ||
        orm_session_open(engine, NULL, &session) != ORM_OK)
        return EXIT_FAILURE;
    must(session, orm_session_execute(session, "SET lc_monetary = 'C'"));
    add(session, 1, "green tea", "$9.00", "(0,0)");
    add(session, 2, "tea pot", "$10.00", "(3,3)");
    add(session, 3, "cup", "$2.00", NULL);
    list(session);
    turn_pages(session);
    walk(session, "tea");
    walk(session, NULL);
    change(session);
    sell_all(session);
    orm_session_close(session);
    orm_engine_close(engine);
    return EXIT_SUCCESS;
}
