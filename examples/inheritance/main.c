/*
 * Inheritance: a list of parents has children in it, each as what it is.
 *
 * Companies stand in the table of customers, with columns that others do not use. Payments by card
 * and transfers have a table each, beside that of all payments. The program does not see which is
 * which: both are made, found, listed and deleted alike, and a conversion tells what an object is.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "till.h"

static void must(orm_session *s, orm_status status) {
    if (status == ORM_OK)
        return;
    fprintf(stderr, "%s: %s\n", orm_status_name(status), orm_session_error(s)->message);
    exit(1);
}

static void pay_by_card(customer *payer, int64_t cents, const char *digits) {
    card_payment *made = card_payment_new(NULL); /* a card payment: nobody has to say so */
    card_payment_set_amount(made, orm_numeric_of(cents, 2));
    card_payment_set_last_digits(made, digits);
    customer_payments_add(payer, card_payment_as_payment(made));
}

static void pay_by_transfer(customer *payer, int64_t cents, const char *iban) {
    transfer *made = transfer_new(NULL);
    transfer_set_amount(made, orm_numeric_of(cents, 2));
    transfer_set_iban(made, iban);
    customer_payments_add(payer, transfer_as_payment(made));
}

static void fill(orm_session *s) {
    customer *ada = customer_new(s);
    customer_set_name(ada, "Ada");
    company *acme = company_new(s);
    company_set_name(acme, "Acme");
    company_set_vat_number(acme, "XX123");
    pay_by_card(ada, 1250, "4242");
    pay_by_card(company_as_customer(acme), 99000, "1111");
    pay_by_transfer(company_as_customer(acme), 420000, "XX00 1234");
    must(s, orm_session_commit(s));
    printf("saved with %" PRIu64 " statements\n", orm_session_statement_count(s));
}

static void show_payment(payment *p) {
    char amount[32];
    const card_payment *by_card = payment_as_card_payment(p); /* NULL: it is something else */
    const transfer *by_transfer = payment_as_transfer(p);
    orm_numeric_format(payment_amount(p), amount, sizeof amount);
    if (by_card)
        printf("  %s, card ending in %s\n", amount, card_payment_last_digits(by_card));
    if (by_transfer)
        printf("  %s, from %s\n", amount, transfer_iban(by_transfer));
}

/* Two statements: customers of all kinds, and their payments of all kinds. */
static void show_all(orm_session *s) {
    customer_list all;
    uint64_t before = orm_session_statement_count(s);
    must(s, customer_all(s, &all));
    for (size_t i = 0; i < all.len; i++) {
        payment_list paid;
        const company *firm = customer_as_company(all.items[i]);
        must(s, customer_load_payments(all.items[i], &paid));
        printf("%s, %s\n", customer_name(all.items[i]),
               firm ? company_vat_number(firm) : "private");
        for (size_t k = 0; k < paid.len; k++)
            show_payment(paid.items[k]);
    }
    printf("read with %" PRIu64 " statements\n", orm_session_statement_count(s) - before);
}

/* A child's list has its own rows alone; its objects are those that the session has. */
static void take_back_transfers(orm_session *s) {
    transfer_list all;
    must(s, transfer_all(s, &all));
    for (size_t i = 0; i < all.len; i++)
        must(s, transfer_delete(all.items[i])); /* from both of its tables */
    must(s, orm_session_commit(s));
    printf("%zu transfer taken back\n", all.len);
}

/* What a kind requires is asked of that kind alone. */
static void forget_a_number(orm_session *s) {
    company_set_name(company_new(s), "Nameless");
    orm_status status = orm_session_commit(s);
    printf("%s: %s\n", orm_status_name(status), orm_session_error(s)->message);
    must(s, orm_session_rollback(s));
}

int main(void) {
    orm_engine *engine;
    orm_session *s;
    if (orm_engine_open(getenv("DATABASE_URL"), NULL, &engine) != ORM_OK ||
        orm_session_open(engine, NULL, &s) != ORM_OK) {
        fprintf(stderr, "no database: %s\n", engine ? orm_engine_error(engine)->message : "");
        return 1;
    }
    fill(s);
    orm_session_clear(s); /* as another program would see it */
    show_all(s);
    take_back_transfers(s);
    forget_a_number(s);
    orm_session_clear(s);
    show_all(s);
    orm_session_close(s);
    orm_engine_close(engine);
    return 0;
}
