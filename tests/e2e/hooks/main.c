/* What hooks are called when, what they may do, and what comes of it when they refuse. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "shop_bulk.h"
#include "shop_compose.h"
#include "shop_hooks.h"

static orm_engine *engine;

static void must(orm_session *s, orm_status status) {
    if (status == ORM_OK)
        return;
    printf("%s: %s\n", orm_status_name(status), orm_session_error(s)->message);
    exit(1);
}

/* What is expected to fail. */
static void tell(orm_session *s, orm_status status) {
    printf("%s: %s\n", orm_status_name(status),
           status == ORM_OK ? "-" : orm_session_error(s)->message);
}

static orm_session *open_session(void) {
    orm_session *s = NULL;
    if (orm_session_open(engine, NULL, &s) != ORM_OK)
        exit(1);
    return s;
}

static customer *make_customer(orm_session *s, const char *name, const char *email) {
    customer *made = customer_new(s);
    customer_set_name(made, name);
    customer_set_email(made, email);
    return made;
}

static int64_t credit_of(const customer *c) {
    int64_t credit = 0;
    orm_numeric_to_int64(customer_credit(c), 0, &credit);
    return credit;
}

/* --- the order of calls ------------------------------------------------------------------------ */

#define SPEAK(kind, moment)                                                                        \
    static orm_status say_before_##moment(void *context, orm_session *s) {                         \
        (void)s;                                                                                   \
        printf("%s: before " #moment "\n", (const char *)context);                                 \
        return ORM_OK;                                                                             \
    }                                                                                              \
    static void say_after_##moment(void *context, orm_session *s) {                                \
        (void)s;                                                                                   \
        printf("%s: after " #moment "\n", (const char *)context);                                  \
    }
SPEAK(session, flush)
SPEAK(session, commit)

static void say_before_rollback(void *context, orm_session *s) {
    (void)s;
    printf("%s: before rollback\n", (const char *)context);
}
static void say_after_rollback(void *context, orm_session *s) {
    (void)s;
    printf("%s: after rollback\n", (const char *)context);
}

#define SPEAK_OF_ROW(verb)                                                                         \
    static orm_status say_before_##verb(void *context, orm_session *s, customer *c) {              \
        (void)s;                                                                                   \
        printf("%s: before " #verb " of %s\n", (const char *)context, customer_name(c));           \
        return ORM_OK;                                                                             \
    }                                                                                              \
    static void say_after_##verb(void *context, orm_session *s, customer *c) {                     \
        (void)s;                                                                                   \
        printf("%s: after " #verb " of %s, id %" PRId64 "\n", (const char *)context,               \
               customer_name(c), customer_id(c));                                                  \
    }
SPEAK_OF_ROW(insert)
SPEAK_OF_ROW(update)
SPEAK_OF_ROW(delete)

static void say_load(void *context, orm_session *s, customer *c) {
    (void)s;
    printf("%s: %s is loaded\n", (const char *)context, customer_name(c));
}

static orm_session_hooks speaking(void *name) {
    return (orm_session_hooks){.context = name,
                               .before_flush = say_before_flush,
                               .after_flush = say_after_flush,
                               .before_commit = say_before_commit,
                               .after_commit = say_after_commit,
                               .before_rollback = say_before_rollback,
                               .after_rollback = say_after_rollback};
}

static customer_hooks speaking_of_rows(void *name) {
    return (customer_hooks){.context = name,
                            .before_insert = say_before_insert,
                            .before_update = say_before_update,
                            .before_delete = say_before_delete,
                            .on_load = say_load,
                            .after_insert = say_after_insert,
                            .after_update = say_after_update,
                            .after_delete = say_after_delete};
}

static void calls_come_in_order(void) {
    printf("== calls come in order\n");
    static char name[] = "session";
    orm_session *s = open_session(), *fresh = open_session();
    orm_session_hooks hooks = speaking(name);
    customer_hooks of_rows = speaking_of_rows(name);
    must(s, orm_session_hook(s, &hooks));
    must(s, customer_hook_session(s, &of_rows));
    must(fresh, customer_hook_session(fresh, &of_rows));
    customer *ada = make_customer(s, "Ada", "ada@x");
    must(s, orm_session_flush(s));
    customer_set_name(ada, "Augusta");
    must(s, orm_session_commit(s));
    must(s, orm_session_commit(s));
    customer_list all;
    must(fresh, customer_all(fresh, &all));
    must(fresh, customer_all(fresh, &all));
    must(s, customer_delete(ada));
    must(s, orm_session_flush(s));
    must(s, orm_session_rollback(s));
    orm_session_close(fresh);
    orm_session_close(s);
}

static void those_of_the_engine_come_first(void) {
    printf("== those of the engine come first\n");
    static char first[] = "engine", second[] = "session";
    orm_engine *other;
    if (orm_engine_open(getenv("DATABASE_URL"), NULL, &other) != ORM_OK)
        exit(1);
    orm_session *s, *early;
    if (orm_session_open(other, NULL, &early) != ORM_OK)
        exit(1);
    orm_engine_hook(other,
                    &(orm_session_hooks){.context = first, .before_flush = say_before_flush});
    customer_hook_engine(other,
                         &(customer_hooks){.context = first, .before_insert = say_before_insert});
    if (orm_session_open(other, NULL, &s) != ORM_OK)
        exit(1);
    must(s, orm_session_hook(
                s, &(orm_session_hooks){.context = second, .before_flush = say_before_flush}));
    must(s, customer_hook_session(
                s, &(customer_hooks){.context = second, .before_insert = say_before_insert}));
    make_customer(s, "Bob", "bob@x");
    make_customer(early, "Cyd", "cyd@x");
    must(early, orm_session_flush(early));
    orm_session_close(early);
    must(s, orm_session_flush(s));
    orm_session_close(s);
    orm_engine_close(other);
}

/* --- validation -------------------------------------------------------------------------------- */

static const char *need_at(void *context, const customer *c, const char *email) {
    ++*(int *)context;
    (void)c;
    return strchr(email, '@') ? NULL : "an address has an @";
}

static const char *need_credit(void *context, const order *o, customer *buyer) {
    (void)context;
    (void)o;
    return buyer && credit_of(buyer) == 0 ? "the customer has no credit" : NULL;
}

static void what_is_set_is_validated(void) {
    printf("== what is set is validated\n");
    int calls = 0;
    orm_session *s = open_session();
    must(s, customer_hook_session(s, &(customer_hooks){.context = &calls, .set_email = need_at}));
    must(s, order_hook_session(s, &(order_hooks){.set_customer = need_credit}));
    customer *eve = make_customer(s, "Eve", "nowhere");
    tell(s, orm_session_flush(s));
    printf("column %s\n", orm_session_error(s)->column);
    must(s, orm_session_rollback(s));
    printf("calls: %d, email: %s\n", calls, customer_email(eve) ? customer_email(eve) : "not set");

    /* What was set without a session is looked at when it gets one. */
    customer *loose = make_customer(NULL, "Flo", "nowhere");
    tell(s, customer_add(s, loose));
    customer_set_email(loose, "flo@x");
    tell(s, customer_add(s, loose));
    must(s, orm_session_flush(s));

    order *first = order_new(s);
    order_set_amount(first, 1);
    order_set_customer(first, loose);
    tell(s, orm_session_flush(s));
    must(s, orm_session_rollback(s));
    customer *rich = make_customer(s, "Gus", "gus@x");
    customer_set_credit(rich, orm_numeric_of(100, 0));
    order *second = order_new(s);
    order_set_amount(second, 1);
    customer_orders_add(rich, second);
    tell(s, orm_session_commit(s));
    orm_session_close(s);
}

/* --- changing ---------------------------------------------------------------------------------- */

static orm_status fill_note(void *context, orm_session *s, order *o) {
    (void)context;
    if (!order_note(o))
        order_set_note(o, "none given");
    entry *made = entry_new(s);
    entry_set_what(made, "an order");
    return ORM_OK;
}

static orm_status number_entry(void *context, orm_session *s, entry *e) {
    char text[40];
    (void)s;
    snprintf(text, sizeof text, "%s, number %d", entry_what(e), ++*(int *)context);
    entry_set_what(e, text);
    return ORM_OK;
}

static void what_hooks_change_is_part_of_the_flush(void) {
    printf("== what hooks change is part of the flush\n");
    int number = 0;
    orm_session *s = open_session();
    must(s, order_hook_session(s, &(order_hooks){.before_insert = fill_note}));
    must(s,
         entry_hook_session(s, &(entry_hooks){.context = &number, .before_insert = number_entry}));
    customer *hal = make_customer(s, "Hal", "hal@x");
    customer_set_credit(hal, orm_numeric_of(5, 0));
    for (int i = 0; i < 2; i++) {
        order *made = order_new(s);
        order_set_amount(made, i);
        order_set_customer(made, hal);
    }
    uint64_t before = orm_session_statement_count(s);
    must(s, orm_session_commit(s));
    printf("statements: %" PRIu64 "\n", orm_session_statement_count(s) - before);
    entry_list entries;
    must(s, entry_all(s, &entries));
    for (size_t i = 0; i < entries.len; i++)
        printf("entry: %s\n", entry_what(entries.items[i]));
    order_list orders;
    must(s, order_all(s, &orders));
    printf("note: %s\n", order_note(orders.items[orders.len - 1]));
    orm_session_close(s);
}

static orm_status look_around(void *context, orm_session *s) {
    (void)context;
    customer_list all;
    orm_status status = customer_all(s, &all); /* does not flush again */
    for (size_t i = 0; i < all.len && status == ORM_OK; i++)
        customer_set_credit(all.items[i], orm_numeric_of(1, 0));
    return status;
}

static void a_hook_before_the_flush_may_load(void) {
    printf("== a hook before the flush may load\n");
    orm_session *s = open_session();
    must(s, orm_session_hook(s, &(orm_session_hooks){.before_flush = look_around}));
    make_customer(s, "Ivy", "ivy@x");
    must(s, orm_session_flush(s));
    customer_list all;
    must(s, customer_all(s, &all));
    size_t changed = 0;
    for (size_t i = 0; i < all.len; i++)
        changed += credit_of(all.items[i]) == 1;
    printf("%zu of %zu\n", changed, all.len);
    orm_session_close(s);
}

static void count_down(void *context, orm_session *s) {
    customer_list all;
    int *left = context;
    if (*left == 0 || customer_all(s, &all) != ORM_OK)
        return;
    --*left;
    customer_set_credit(all.items[0], orm_numeric_of(*left, 0));
}

static void a_commit_writes_what_a_hook_after_a_flush_changed(void) {
    printf("== a commit writes what a hook after a flush changed\n");
    int left = 3;
    orm_session *s = open_session(), *fresh = open_session();
    must(s, orm_session_hook(s, &(orm_session_hooks){.context = &left, .after_flush = count_down}));
    make_customer(s, "Joe", "joe@x");
    must(s, orm_session_commit(s));
    customer_list all;
    must(fresh, customer_all(fresh, &all));
    printf("left: %d, credit: %" PRId64 "\n", left, credit_of(all.items[0]));
    left = 1000;
    customer_set_credit(all.items[0], orm_numeric_of(2000, 0));
    make_customer(s, "Kim", "kim@x");
    tell(s, orm_session_commit(s));
    orm_session_close(fresh);
    orm_session_close(s);
}

static orm_status make_another(void *context, orm_session *s, entry *e) {
    (void)context;
    (void)e;
    entry_set_what(entry_new(s), "another");
    return ORM_OK;
}

static void rows_without_end_are_told(void) {
    printf("== rows without end are told\n");
    orm_session *s = open_session();
    must(s, entry_hook_session(s, &(entry_hooks){.before_insert = make_another}));
    entry_set_what(entry_new(s), "first");
    tell(s, orm_session_flush(s));
    orm_session_close(s);
}

/* --- refusing ---------------------------------------------------------------------------------- */

static orm_status refuse_with_a_story(void *context, orm_session *s) {
    return *(bool *)context ? orm_session_refuse(s, ORM_MISUSE, "not on Sundays") : ORM_OK;
}

static orm_status refuse_without(void *context, orm_session *s, customer *c) {
    (void)context;
    (void)s;
    (void)c;
    return ORM_STALE;
}

static void a_refusal_sends_nothing(void) {
    printf("== a refusal sends nothing, and the flush may come again\n");
    bool sunday = true;
    orm_session *s = open_session();
    must(s, orm_session_hook(
                s, &(orm_session_hooks){.context = &sunday, .before_flush = refuse_with_a_story}));
    make_customer(s, "Lea", "lea@x");
    uint64_t before = orm_session_statement_count(s);
    tell(s, orm_session_commit(s));
    printf("statements: %" PRIu64 "\n", orm_session_statement_count(s) - before);
    sunday = false;
    tell(s, orm_session_commit(s));
    orm_session_close(s);

    s = open_session();
    sunday = true;
    must(s, orm_session_hook(
                s, &(orm_session_hooks){.context = &sunday, .before_commit = refuse_with_a_story}));
    tell(s, orm_session_commit(s));
    orm_session_close(s);

    s = open_session();
    must(s, customer_hook_session(s, &(customer_hooks){.before_delete = refuse_without}));
    customer_list all;
    must(s, customer_all(s, &all));
    must(s, customer_delete(all.items[0]));
    tell(s, orm_session_flush(s));
    orm_session_close(s);
}

/* --- bulk writing ------------------------------------------------------------------------------ */

static orm_status note_bulk(void *context, orm_session *s, const orm_bulk_call *call) {
    static const char *const kinds[] = {"insert", "update", "upsert", "delete"};
    printf("before %s of %zu %s, %zu columns%s\n", kinds[call->kind], call->rows,
           call->entity->name, call->column_count, call->conditional ? ", by condition" : "");
    if (*(const bool *)context)
        return orm_session_refuse(s, ORM_VALUE, "not now");
    entry *made = entry_new(s);
    entry_set_what(made, call->entity->name);
    return ORM_OK;
}

static void note_written(void *context, orm_session *s, const orm_bulk_call *call) {
    (void)context;
    (void)s;
    printf("after it: %" PRIu64 " rows\n", call->written);
}

static const char *look_at_row(void *context, const customer *c, const char *value) {
    (void)context;
    printf("  %s of %s\n", value, customer_name(c) ? customer_name(c) : "somebody");
    return strchr(value, '@') ? NULL : "it has no @";
}

static void bulk_writing_is_told_as_a_whole(void) {
    printf("== bulk writing is told as a whole, and its values are validated\n");
    static const customer_bulk_row rows[] = {{.name = "Bea", .email = "bea@x"},
                                             {.name = "Cal", .email = "cal"}};
    bool refuses = false;
    orm_session *s = open_session();
    must(s, orm_session_hook(s, &(orm_session_hooks){.context = &refuses,
                                                     .before_bulk = note_bulk,
                                                     .after_bulk = note_written}));
    must(s, customer_hook_session(s, &(customer_hooks){.set_email = look_at_row}));
    tell(s, customer_bulk_insert(s, rows, 2, ORM_USUAL_COLUMNS));
    must(s, customer_bulk_insert(s, rows, 1, ORM_USUAL_COLUMNS));
    printf("%s\n", orm_session_object_count(s) == 1 ? "the hook's entry was flushed" : "?");
    customer_bulk_row all = {.email = "all"};
    orm_select *nobody = orm_select_new(s, &customer_entity);
    orm_where(nobody, orm_text_is(nobody, CUSTOMER_BY_NAME, ORM_EQ, "nobody"));
    tell(s, customer_bulk_update_where(nobody, &all, ORM_COLUMNS(CUSTOMER_COLUMN_EMAIL), NULL));
    must(s, customer_bulk_delete_where(nobody, NULL));
    refuses = true;
    tell(s, customer_bulk_delete(s, rows, 1, NULL));
    must(s, orm_session_flush(s));
    orm_session_close(s);
}

/* --- what hooks may not do --------------------------------------------------------------------- */

static void end_it(void *context, orm_session *s) {
    (void)context;
    orm_savepoint here = {s, 1};
    tell(s, orm_session_commit(s));
    tell(s, orm_session_rollback(s));
    tell(s, orm_savepoint_rollback(here));
    tell(s, orm_session_flush(s));
}

static void change_it(void *context, orm_session *s, customer *c) {
    customer *other;
    (void)context;
    tell(s, customer_find(s, 1000000, &other));
    customer_set_name(c, "X");
}

static void what_hooks_may_not_do_is_misuse(void) {
    printf("== what hooks may not do is misuse\n");
    orm_session *s = open_session();
    must(s, orm_session_hook(s, &(orm_session_hooks){.after_flush = end_it}));
    make_customer(s, "Max", "max@x");
    must(s, orm_session_flush(s));
    orm_session_close(s);

    s = open_session();
    must(s, customer_hook_session(s, &(customer_hooks){.on_load = change_it}));
    customer *first;
    customer_list all;
    must(s, customer_all(s, &all));
    first = all.items[0];
    tell(s, orm_session_flush(s));
    printf("name: %s\n", customer_name(first));
    orm_session_close(s);
}

int main(void) {
    if (orm_engine_open(getenv("DATABASE_URL"), NULL, &engine) != ORM_OK)
        return 1;
    calls_come_in_order();
    those_of_the_engine_come_first();
    what_is_set_is_validated();
    what_hooks_change_is_part_of_the_flush();
    a_hook_before_the_flush_may_load();
    a_commit_writes_what_a_hook_after_a_flush_changed();
    rows_without_end_are_told();
    a_refusal_sends_nothing();
    bulk_writing_is_told_as_a_whole();
    what_hooks_may_not_do_is_misuse();
    orm_engine_close(engine);
    return 0;
}
