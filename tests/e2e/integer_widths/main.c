/* Keys that refer to keys of another width: copied, loaded in every way, found, refused. */
#include <inttypes.h>

#include "support/sql_log.h"
#include "widths.h"

#define TRY(call)                                                                                  \
    do {                                                                                           \
        orm_status got_ = (call);                                                                  \
        if (got_ != ORM_OK)                                                                        \
            return got_;                                                                           \
    } while (0)

static book *make_book(orm_session *s, const char *title) {
    book *made = book_new(s);
    book_set_title(made, title);
    return made;
}

static loan *make_loan(orm_session *s, book *of, loan *before) {
    loan *made = loan_new(s);
    loan_set_book(made, of);
    loan_set_before(made, before);
    return made;
}

static orm_status written(orm_session *s) {
    book *emma = make_book(s, "Emma"), *dune = make_book(s, "Dune");
    loan *first = make_loan(s, emma, NULL);
    make_loan(s, dune, first);
    make_loan(s, emma, first);
    cover_set_book(cover_new(s), dune);
    for (int16_t id = 1; id <= 2; id++) {
        tag *made = tag_new(s);
        tag_set_id(made, id);
        book_tags_add(dune, made);
    }
    shelf *high = shelf_new(s);
    shelf_set_room(high, 7);
    shelf_set_number(high, 70000);
    for (int32_t id = 1; id <= 2; id++) {
        box *made = box_new(s);
        box_set_id(made, id);
        box_set_shelf(made, high);
    }
    return orm_session_commit(s);
}

static void print_books(book_list books) {
    for (size_t i = 0; i < books.len; i++) {
        book *of = books.items[i];
        printf("-- %s: cover %s, loans", book_title(of), book_cover(of) ? "there" : "gone");
        loan_list loans = book_loans(of);
        for (size_t k = 0; k < loans.len; k++)
            printf(" %d (of %s, %zu after)", loan_id(loans.items[k]),
                   book_title(loan_book(loans.items[k])), loan_after(loans.items[k]).len);
        tag_list tags = book_tags(of);
        printf(", tags");
        for (size_t k = 0; k < tags.len; k++)
            printf(" %d", tag_id(tags.items[k]));
        printf("\n");
    }
}

static orm_status load(orm_session *s, orm_load how) {
    book_list books;
    const loan_with loans = {.after = {how}};
    TRY(book_all_with(s, &(book_with){.loans = {how, &loans}, .cover = {how}, .tags = {how}},
                      &books));
    print_books(books);
    return ORM_OK;
}

static orm_status by_selectin(orm_session *s) {
    return load(s, ORM_LOAD_SELECTIN);
}

static orm_status by_join(orm_session *s) {
    return load(s, ORM_LOAD_JOINED);
}

static orm_status by_subquery(orm_session *s) {
    return load(s, ORM_LOAD_SUBQUERY);
}

/* Boxes of a shelf, and from a box to the shelf, which the session has by then. */
static orm_status by_two_columns(orm_session *s) {
    box *one;
    shelf *high;
    box_list boxes;
    TRY(box_find(s, 1, &one));
    TRY(box_load_shelf(one, &high));
    TRY(shelf_load_boxes(high, &boxes));
    printf("-- %zu boxes on shelf %" PRId64 "\n", boxes.len, shelf_number(high));
    TRY(box_load_shelf(boxes.items[1], &high));
    return ORM_OK;
}

static orm_status known(orm_session *s) {
    book *emma;
    loan *first;
    cover *of_dune;
    sql_log_pause(true);
    TRY(book_find(s, 1, &emma));
    TRY(loan_find(s, 1, &first));
    TRY(cover_find(s, 2, &of_dune));
    sql_log_pause(false);
    TRY(loan_load_book(first, &emma));
    printf("-- %s\n", book_title(emma));
    return ORM_OK;
}

static orm_status moved(orm_session *s) {
    tag *one;
    book *emma, *dune;
    loan *first;
    sql_log_pause(true);
    TRY(tag_find(s, 1, &one));
    TRY(book_find(s, 1, &emma));
    TRY(book_find(s, 2, &dune));
    TRY(loan_find(s, 1, &first));
    sql_log_pause(false);
    tag_books_add(one, emma);
    tag_books_remove(one, dune);
    loan_set_book(first, dune);
    loan_set_before_no(first, (orm_opt_int64){true, 1});
    return orm_session_flush(s);
}

static orm_status deleted(orm_session *s) {
    book *dune;
    TRY(book_find(s, 2, &dune));
    TRY(book_delete(dune));
    return orm_session_flush(s);
}

static orm_status too_large(orm_session *s) {
    book *far = make_book(s, "Far");
    book_set_id(far, INT64_C(5000000000));
    make_loan(s, far, NULL);
    return orm_session_flush(s);
}

/* The number is only known once the database has given it. */
static orm_status too_large_when_known(orm_session *s) {
    sql_log_pause(true);
    TRY(orm_session_execute(s, "SELECT setval('books_id_seq', 32767)"));
    sql_log_pause(false);
    cover_set_book(cover_new(s), make_book(s, "Next"));
    return orm_session_flush(s);
}

int main(void) {
    static const sql_program programs[] = {
        {"a key is copied into a column of another width", written},
        {"rows find their objects by selectin", by_selectin},
        {"rows find their objects in joins", by_join},
        {"rows find their objects by subquery", by_subquery},
        {"two columns of two widths are one key", by_two_columns},
        {"what the session has is not asked for", known},
        {"pairs and references are written in each column's own width", moved},
        {"a delete takes along what the database deletes", deleted},
        {"a key that does not fit is refused before anything is sent", too_large},
        {"a key that the database makes too large is refused", too_large_when_known},
    };
    return sql_log(programs, sizeof programs / sizeof *programs);
}
