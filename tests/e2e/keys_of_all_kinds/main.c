/* Rows are made, found again by their keys in another session, and found twice without a
 * statement. Equal keys are those that are equal to PostgreSQL. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "keys.h"

static void must(orm_session *session, orm_status status) {
    if (status == ORM_OK)
        return;
    fprintf(stderr, "%s: %s\n", orm_status_name(status), orm_session_error(session)->message);
    exit(1);
}

static orm_session *open_session(orm_engine *engine) {
    orm_session *session = NULL;
    if (orm_session_open(engine, NULL, &session) != ORM_OK)
        exit(1);
    return session;
}

static const uint8_t hash[] = {0, 1, 0xff};

static void make(orm_session *s, orm_uuid *id) {
    country *c = country_new(s);
    country_set_code(c, "de");
    country_set_name(c, "Germany");
    seat *at = seat_new(s);
    seat_set_hall(at, HALL_SIDE);
    seat_set_seat_row(at, "C");
    seat_set_number(at, 7);
    day *d = day_new(s);
    orm_date leap = {0};
    must(s, orm_date_of(2024, 2, 29, &leap));
    day_set_day(d, leap);
    blob *b = blob_new(s);
    blob_set_hash(b, (orm_bytes){hash, sizeof hash});
    blob_set_size(b, orm_numeric_of(3, 0));
    token *t = token_new(s);
    token_set_owner(t, "ada");
    order *o = order_new(s);
    order_set_select(o, "it's \"quoted\"");
    order_set_from(o, -1);
    amount *a = amount_new(s);
    amount_set_amount(a, orm_numeric_of(150, 2));
    amount_set_note(a, "1.50");
    must(s, orm_session_commit(s));
    *id = token_id(t);
}

static void find(orm_session *s, orm_uuid id) {
    country *c = NULL, *absent = NULL;
    seat *at = NULL;
    day *d = NULL;
    blob *b = NULL;
    token *t = NULL;
    order *o = NULL;
    amount *a = NULL;
    orm_date leap = {0};
    must(s, orm_date_of(2024, 2, 29, &leap));
    must(s, country_find(s, "de", &c));
    must(s, country_find(s, "xx", &absent));
    must(s, seat_find(s, HALL_SIDE, "C", 7, &at));
    must(s, day_find(s, leap, &d));
    must(s, blob_find(s, (orm_bytes){hash, sizeof hash}, &b));
    must(s, token_find(s, id, &t));
    must(s, order_find(s, "it's \"quoted\"", -1, &o));
    must(s, amount_find(s, orm_numeric_of(15, 1), &a));
    printf("%s, %s, seat %s, day %s, blob of %zu, token of %s, order %d, amount %s\n",
           country_name(c), absent == NULL ? "no xx" : "xx",
           at != NULL ? seat_hall_label(at) : "gone", d != NULL ? "there" : "gone",
           blob_hash(b).len, token_owner(t), order_from(o), amount_note(a));
}

int main(void) {
    orm_engine *engine = NULL;
    orm_uuid id = {{0}};
    if (orm_engine_open(getenv("DATABASE_URL"), NULL, &engine) != ORM_OK)
        return 1;
    orm_session *s = open_session(engine);
    make(s, &id);
    orm_session_close(s);
    s = open_session(engine);
    find(s, id);
    uint64_t statements = orm_session_statement_count(s);
    find(s, id);
    printf("again: %" PRIu64 " statements\n", orm_session_statement_count(s) - statements);
    printf("objects: %zu\n", orm_session_object_count(s));
    orm_session_close(s);
    orm_engine_close(engine);
    return 0;
}
