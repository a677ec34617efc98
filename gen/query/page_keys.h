/*
 * Pages, inside: the keys of a sort, and the condition with which a page goes on from the last row
 * of the one before. page.c says which statements can be read in pages.
 */
#ifndef ORMGEN_QUERY_PAGE_KEYS_H
#define ORMGEN_QUERY_PAGE_KEYS_H

#include "query/query_result.h"

/* A key of a sort with where its text is. */
typedef struct page_key {
    const sql_sort *sort;
    const sql_expr *expr; /* behind aliases */
    uint32_t start, end;  /* of the expression's text; equal: it is a column's name, see `text` */
    const char *text;
    bool descending, nulls_first, nullable;
    int column;    /* in the result */
    int parameter; /* the cursor's value */
} page_key;

typedef ORM__LIST(page_key) page_keys;

typedef struct pager {
    analysis *a;
    lowering *l;
    typed_query *query;
    uint32_t list_end; /* behind the select list */
} pager;

/* The keys of a sort, told apart from other rows' and with their places: a column of the result each,
 * hidden where nothing else gives it, and a parameter for the cursor's value. None, with a diagnostic,
 * when one of them cannot be paged by. */
page_keys page_keys_of(pager *p, size_t sort);

/* Adds text, or a key's own as it is lowered, to the pieces of the shapes that `any` and `also` name. */
void page_add_text(const pager *p, const char *text, uint32_t any, uint32_t also, query_pieces *to);
void page_add_key(const pager *p, const page_key *key, uint32_t any, uint32_t also,
                  query_pieces *to);

/* What is true of the rows behind the cursor's, in the shapes that have a cursor and, where `sort` is
 * not 0, that sort. */
query_pieces page_condition(const pager *p, const page_keys *keys, uint32_t sort);

/* Puts the conditions behind WHERE's last conjunct, or makes a WHERE. */
void page_place_condition(pager *p, const query_pieces *conditions);

#endif
