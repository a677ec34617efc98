/* Cursors: many streams at once, and statements while they are open. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ledgers.h"

static orm_session *s;
static const amounts_args every = {.mood = {.present = false}};

static void must(orm_status status) {
    const orm_error *error = orm_session_error(s);
    if (status == ORM_OK)
        return;
    fprintf(stderr, "%s: %s %s\n%s\n", orm_status_name(status), error->message, error->detail,
            error->statement);
    exit(EXIT_FAILURE);
}

static void tell(const char *what, orm_status status) {
    printf("%s: %s", what, orm_status_name(status));
    printf(status == ORM_OK ? "\n" : ", %s\n", orm_session_error(s)->message);
}

static int64_t sum_of_stream(orm_stream *stream) {
    int64_t sum = 0;
    for (const amounts_row *row;;) {
        must(amounts_next(stream, &row));
        if (row == NULL)
            return sum;
        sum += row->amount;
    }
}

/* A cursor in a cursor, and objects changed and flushed between their rows. */
static void read_and_write(void) {
    orm_stream *outer, *inner;
    ledger *row;
    must(all_ledgers_open(s, &outer));
    for (must(all_ledgers_next(outer, &row)); row; must(all_ledgers_next(outer, &row))) {
        ledger *own;
        const entries_of_row *entry;
        const sum_of_row *sum;
        int count = 0, unnoted = 0;
        must(ledger_find(s, ledger_id(row), &own));
        must(entries_of_open(s, &(entries_of_args){.ledger = ledger_id(row)}, &inner));
        for (must(entries_of_next(inner, &entry)); entry; must(entries_of_next(inner, &entry))) {
            ledger_set_total(own, ledger_total(own) + entry_amount(entry->e));
            must(orm_session_flush(s));
            count += strcmp(entry->ledger_name, ledger_name(row)) == 0;
            unnoted += entry_note(entry->e) == NULL;
        }
        orm_stream_close(inner);
        must(sum_of(s, &(sum_of_args){.ledger = ledger_id(row)}, &sum));
        printf("%s: %d entries, %d without a note, %" PRId64 " of %" PRId64 "\n", ledger_name(row),
               count, unnoted, ledger_total(own), sum->total.value);
    }
    orm_stream_close(outer);
    must(orm_session_commit(s));
}

/* What a cursor reads is what there was when it was opened. */
static void read_what_was(void) {
    orm_stream *all, *tense;
    must(amounts_open(s, &every, &all));
    must(orm_session_execute(s, "INSERT INTO entries (ledger_id, amount) VALUES (1, 1000000)"));
    must(amounts_open(s, &(amounts_args){.mood = {true, MOOD_TENSE}}, &tense));
    printf("all %" PRId64, sum_of_stream(all));
    printf(", tense %" PRId64 "\n", sum_of_stream(tense));
    orm_stream_close(all);
    orm_stream_close(tense);
    must(orm_session_rollback(s));
}

/* Of a savepoint's rollback, only what was opened after it ends. */
static void roll_back(void) {
    orm_stream *before, *after;
    orm_savepoint here;
    const amounts_row *row;
    must(amounts_open(s, &every, &before));
    must(orm_session_savepoint(s, &here));
    must(amounts_open(s, &every, &after));
    must(amounts_next(after, &row));
    tell("a mistake", orm_session_execute(s, "SELECT 1 / 0"));
    tell("in between", amounts_next(before, &row));
    must(orm_savepoint_rollback(here));
    tell("opened after", amounts_next(after, &row));
    printf("opened before: %" PRId64 "\n", sum_of_stream(before));
    orm_stream_close(after);
    orm_stream_close(before);
}

static void end(void) {
    orm_stream *stream;
    const amounts_row *row;
    must(amounts_open(s, &every, &stream));
    must(amounts_next(stream, &row));
    printf("first: %" PRId64 " %s\n", row->amount, row->note);
    must(orm_session_commit(s));
    tell("after the commit", amounts_next(stream, &row));
    must(orm_session_rollback(s));
    orm_stream_close(stream);
}

/* What is no SELECT is a stream like any other, once cursors are not asked for. */
static void read_changes(void) {
    orm_stream *stream;
    entry *gone;
    int count = 0;
    must(orm_session_cursors(s, 0));
    must(drop_entries_open(s, &(drop_entries_args){.above = 90}, &stream));
    for (must(drop_entries_next(stream, &gone)); gone; must(drop_entries_next(stream, &gone)))
        count++;
    orm_stream_close(stream);
    printf("deleted %d\n", count);
    must(orm_session_rollback(s));
    tell("a cursor of -1 rows", orm_session_cursors(s, -1));
}

int main(void) {
    orm_engine *engine = NULL;
    if (orm_engine_open(getenv("DATABASE_URL"), NULL, &engine) != ORM_OK ||
        orm_session_open(engine, NULL, &s) != ORM_OK)
        return EXIT_FAILURE;
    for (int rows = 1; rows <= 64; rows *= 8) {
        must(orm_session_cursors(s, rows));
        printf("%d at a time\n", rows);
        must(orm_session_execute(s, "UPDATE ledgers SET total = 0"));
        must(orm_session_commit(s));
        orm_session_clear(s);
        read_and_write();
    }
    read_what_was();
    roll_back();
    end();
    read_changes();
    orm_session_close(s);
    must(orm_session_open(engine, &(orm_session_options){.autocommit = true}, &s));
    must(orm_session_cursors(s, 10));
    orm_stream *stream;
    tell("without a transaction", all_ledgers_open(s, &stream));
    orm_session_close(s);
    orm_engine_close(engine);
    return EXIT_SUCCESS;
}
