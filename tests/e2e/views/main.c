/* Views as entities: what is sent for them, and what comes of it. */
#include <inttypes.h>

#include "library.h"

#include "support/sql_log.h"

static void show(const sold_book *s) {
    char earned[32] = "nothing";
    orm_opt_numeric sum = sold_book_earned(s);
    if (sum.present)
        orm_numeric_format(sum.value, earned, sizeof earned);
    printf("-- %s earned %s\n", sold_book_title(s), earned);
}

static orm_status listed(orm_session *s) {
    sold_book_list all;
    orm_status status = sold_book_all(s, &all);
    for (size_t i = 0; i < all.len; i++)
        show(all.items[i]);
    return status;
}

static orm_status found(orm_session *s) {
    sold_book *one = NULL, *again = NULL, *none = NULL;
    orm_status status = sold_book_find(s, 2, &one);
    if (status == ORM_OK)
        status = sold_book_find(s, 2, &again);
    if (status == ORM_OK)
        status = sold_book_find(s, 3, &none);
    printf("-- %s, %s\n", one == again ? "the same" : "another", none ? "unsold" : "none");
    return status;
}

static orm_status related(orm_session *s) {
    author_list all;
    orm_status status = author_all(s, &all);
    for (size_t i = 0; i < all.len && status == ORM_OK; i++) {
        sold_book_list sold = {NULL, 0};
        tally *total = NULL;
        author *back = NULL;
        status = author_load_sold(all.items[i], &sold);
        if (status == ORM_OK)
            status = author_load_tally(all.items[i], &total);
        if (status == ORM_OK)
            status = tally_load_author(total, &back);
        printf("-- %s: %zu sold of %" PRId64 ", %s\n", author_name(all.items[i]), sold.len,
               tally_books(total), back == all.items[i] ? "and back" : "lost");
    }
    return status;
}

static orm_status queried(orm_session *s) {
    sold_book_list best;
    orm_status status = best_sold(s, &(best_sold_args){.not_by = "Bob"}, &best);
    for (size_t i = 0; i < best.len; i++)
        printf("-- %s by %s\n", sold_book_title(best.items[i]),
               author_name(sold_book_author(best.items[i])));
    tallies_list sums = {NULL, 0};
    if (status == ORM_OK)
        status = tallies(s, &sums);
    for (size_t i = 0; i < sums.len; i++)
        printf("-- %s sold %" PRId64 "\n", author_name(sums.items[i].a),
               tally_copies(sums.items[i].t));
    return status;
}

static orm_status read_again(orm_session *s) {
    sold_book *one;
    book *under;
    tally *total;
    orm_status status = sold_book_find(s, 4, &one);
    if (status == ORM_OK)
        status = book_find(s, 4, &under);
    if (status == ORM_OK)
        status = tally_find(s, 2, &total);
    if (status != ORM_OK)
        return status;
    book_set_sold(under, 10);
    status = orm_session_flush(s);
    show(one);
    if (status == ORM_OK)
        status = sold_book_refresh(one);
    show(one);
    if (status == ORM_OK)
        status = orm_session_execute(s, "REFRESH MATERIALIZED VIEW author_totals");
    if (status == ORM_OK)
        status = tally_refresh(total);
    printf("-- %" PRId64 " copies\n", tally_copies(total));
    return status;
}

static orm_status gone(orm_session *s) {
    sold_book *one;
    orm_status status = sold_book_find(s, 2, &one);
    if (status == ORM_OK)
        status = orm_session_execute(s, "UPDATE books SET sold = 0 WHERE id = 2");
    return status == ORM_OK ? sold_book_refresh(one) : status;
}

static orm_status without_a_key(orm_session *s) {
    any_name_list all;
    orm_status status = any_name_all(s, &all);
    printf("-- %zu names, %s first\n", all.len, all.len ? any_name_called(all.items[0]) : "none");
    return status;
}

static const sql_program programs[] = {
    {"the rows of a view", listed},
    {"one by its key, which the session then knows", found},
    {"relationships from and to views", related},
    {"views in queries", queried},
    {"what was written is seen when it is read again", read_again},
    {"a row that the view has no more", gone},
    {"a view without a key", without_a_key},
};

int main(void) {
    return sql_log(programs, sizeof programs / sizeof *programs);
}
