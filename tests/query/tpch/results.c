/*
 * All of TPC-H's queries through their generated functions, printed as `psql -At` prints them. Each
 * stands behind a line with its name. The arguments are those of the file `parameters`.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tpch.h"

/* --- values as psql prints them ------------------------------------------------------------------ */

static bool line_begun;

static void put_text(const char *text) {
    printf("%s%s", line_begun ? "|" : "", text);
    line_begun = true;
}

static void put_int64(int64_t value) {
    char text[32];
    snprintf(text, sizeof text, "%" PRId64, value);
    put_text(text);
}

static void put_int32(int32_t value) {
    put_int64(value);
}

/* The fewest digits that are read back as the same number, as PostgreSQL chooses them. */
static void put_double(double value) {
    char text[64];
    int digits = 0;
    do
        snprintf(text, sizeof text, "%.*e", digits, value);
    while (strtod(text, NULL) != value && ++digits < 17);
    long exponent = strtol(strchr(text, 'e') + 1, NULL, 10);
    if (exponent >= -4 && exponent < 15)
        snprintf(text, sizeof text, "%.*f", digits > exponent ? digits - (int)exponent : 0, value);
    put_text(text);
}

static void put_opt_double(orm_opt_double value) {
    if (value.present)
        put_double(value.value);
    else
        put_text("");
}

static void put_numeric(orm_opt_numeric value) {
    char text[64] = "";
    if (value.present)
        orm_numeric_format(value.value, text, sizeof text);
    put_text(text);
}

static void put_date(orm_date value) {
    char text[ORM_TIME_TEXT];
    orm_date_format(value, text, sizeof text);
    put_text(text);
}

#define put(value)                                                                                 \
    _Generic((value), const char *: put_text, double: put_double, int64_t: put_int64,              \
                 int32_t: put_int32, orm_opt_double: put_opt_double, orm_opt_numeric: put_numeric, \
                 orm_date: put_date)(value)

/* --- rows ---------------------------------------------------------------------------------------- */

static void print_q1(const q1_row *r) {
    put(r->l_returnflag), put(r->l_linestatus), put(r->sum_qty), put(r->sum_base_price);
    put(r->sum_disc_price), put(r->sum_charge), put(r->avg_qty), put(r->avg_price);
    put(r->avg_disc), put(r->count_order);
}

static void print_q2(const q2_row *r) {
    put(r->s_acctbal), put(r->s_name), put(r->n_name), put(r->p_partkey), put(r->p_mfgr);
    put(r->s_address), put(r->s_phone), put(r->s_comment);
}

static void print_q3(const q3_row *r) {
    put(r->l_orderkey), put(r->revenue), put(r->o_orderdate), put(r->o_shippriority);
}

static void print_q4(const q4_row *r) {
    put(r->o_orderpriority), put(r->order_count);
}

static void print_q5(const q5_row *r) {
    put(r->n_name), put(r->revenue);
}

static void print_q6(const q6_row *r) {
    put(r->revenue);
}

static void print_q7(const q7_row *r) {
    put(r->supp_nation), put(r->cust_nation), put(r->l_year), put(r->revenue);
}

static void print_q8(const q8_row *r) {
    put(r->o_year), put(r->mkt_share);
}

static void print_q9(const q9_row *r) {
    put(r->nation), put(r->o_year), put(r->sum_profit);
}

static void print_q10(const q10_row *r) {
    put(r->c_custkey), put(r->c_name), put(r->revenue), put(r->c_acctbal), put(r->n_name);
    put(r->c_address), put(r->c_phone), put(r->c_comment);
}

static void print_q11(const q11_row *r) {
    put(r->ps_partkey), put(r->value);
}

static void print_q12(const q12_row *r) {
    put(r->l_shipmode), put(r->high_line_count), put(r->low_line_count);
}

static void print_q13(const q13_row *r) {
    put(r->c_count), put(r->custdist);
}

static void print_q14(const q14_row *r) {
    put(r->promo_revenue);
}

static void print_q15(const q15_row *r) {
    put(r->s_suppkey), put(r->s_name), put(r->s_address), put(r->s_phone), put(r->total_revenue);
}

static void print_q16(const q16_row *r) {
    put(r->p_brand), put(r->p_type), put(r->p_size), put(r->supplier_cnt);
}

static void print_q17(const q17_row *r) {
    put(r->avg_yearly);
}

static void print_q18(const q18_row *r) {
    put(r->c_name), put(r->c_custkey), put(r->o_orderkey), put(r->o_orderdate);
    put(r->o_totalprice), put(r->sum);
}

static void print_q19(const q19_row *r) {
    put(r->revenue);
}

static void print_q20(const q20_row *r) {
    put(r->s_name), put(r->s_address);
}

static void print_q21(const q21_row *r) {
    put(r->s_name), put(r->numwait);
}

static void print_q22(const q22_row *r) {
    put(r->cntrycode), put(r->numcust), put(r->totacctbal);
}

/* --- queries --------------------------------------------------------------------------------------- */

static void must(orm_session *session, const char *query, orm_status status) {
    if (status == ORM_OK)
        return;
    fprintf(stderr, "%s: %s\n", query, orm_session_error(session)->message);
    exit(EXIT_FAILURE);
}

static orm_date date(const char *text) {
    orm_date made = {0};
    if (orm_date_parse(text, &made) != ORM_OK)
        exit(EXIT_FAILURE);
    return made;
}

/* Runs a query with these members of its args struct, and prints its rows. */
#define RUN(query, ...)                                                                            \
    do {                                                                                           \
        query##_list list;                                                                         \
        must(session, #query, query(session, &(query##_args){__VA_ARGS__}, &list));                \
        puts(#query);                                                                              \
        for (size_t i = 0; i < list.len; i++) {                                                    \
            print_##query(&list.items[i]);                                                         \
            line_begun = false;                                                                    \
            puts("");                                                                              \
        }                                                                                          \
    } while (0)

static void run_first_half(orm_session *session) {
    RUN(q1, .p1 = 90);
    RUN(q2, .p1 = 5, .p2 = "BRASS", .p3 = "EUROPE");
    RUN(q3, .p1 = "BUILDING", .p2 = date("1995-03-15"));
    RUN(q4, .p1 = date("1993-07-01"));
    RUN(q5, .p1 = "ASIA", .p2 = date("1994-01-01"));
    RUN(q6, .p1 = date("1994-01-01"), .p2 = orm_numeric_of(6, 2), .p3 = 24);
    RUN(q7, .p1 = "FRANCE", .p2 = "GERMANY");
    RUN(q8, .p1 = "BRAZIL", .p2 = "AMERICA", .p3 = "ECONOMY ANODIZED STEEL");
    RUN(q9, .p1 = "green");
    RUN(q10, .p1 = date("1993-10-01"));
    RUN(q11, .p1 = "GERMANY", .p2 = 0.01);
}

static void run_second_half(orm_session *session) {
    RUN(q12, .p1 = "MAIL", .p2 = "SHIP", .p3 = date("1994-01-01"));
    RUN(q13, .p1 = "special", .p2 = "requests");
    RUN(q14, .p1 = date("1995-09-01"));
    RUN(q15, .p1 = date("1996-01-01"));
    RUN(q16, .p1 = "Brand#12", .p2 = "STANDARD", .p3 = 1, .p4 = 2, .p5 = 3, .p6 = 4, .p7 = 5,
        .p8 = 6, .p9 = 7, .p10 = 8);
    RUN(q17, .p1 = "Brand#23", .p2 = "MED BOX");
    RUN(q18, .p1 = 230);
    RUN(q19, .p1 = "Brand#12", .p2 = "Brand#23", .p3 = "Brand#11", .p4 = 1, .p5 = 10, .p6 = 20);
    RUN(q20, .p1 = "forest", .p2 = date("1994-01-01"), .p3 = "CANADA");
    RUN(q21, .p1 = "SAUDI ARABIA");
    RUN(q22, .p1 = "13", .p2 = "31", .p3 = "23", .p4 = "29", .p5 = "30", .p6 = "18", .p7 = "17");
}

int main(void) {
    orm_engine *engine = NULL;
    orm_session *session = NULL;
    if (orm_engine_open(getenv("DATABASE_URL"), NULL, &engine) != ORM_OK ||
        orm_session_open(engine, NULL, &session) != ORM_OK)
        return EXIT_FAILURE;
    run_first_half(session);
    run_second_half(session);
    orm_session_close(session);
    orm_engine_close(engine);
    return EXIT_SUCCESS;
}
