/*
 * WITH: its items, in the order in which they need each other.
 *
 * Under RECURSIVE every item sees all others; one that refers to itself is a UNION whose left side
 * gives the columns before the right side is typed (see type_set_operation.c).
 */
#include <string.h>

#include "diag/memory.h"
#include "query/analysis.h"

static void add_extra(analysis *a, sql_cte *cte, const char *name, uint32_t type) {
    if (!name)
        return;
    result_column *made = gen_new(a->arena, result_column);
    *made = (result_column){.name = name,
                            .at = cte->at,
                            .type = type,
                            .query = cte->query,
                            .never_null = true,
                            .entity = -1};
    gen_list_add(a->arena, &cte->results, made);
}

static uint32_t mark_type(analysis *a, sql_cte *cte) {
    if (!cte->cycle_value || !cte->cycle_default)
        return OID_BOOL;
    sql_expr *values[] = {cte->cycle_value, cte->cycle_default};
    for (size_t i = 0; i < 2; i++)
        if (!type_expr(a, cte->scope, values[i]))
            return 0;
    return common_type(a, "CYCLE", values, 2);
}

/* SEARCH and CYCLE add columns that only what uses the WITH item sees. */
static void add_extras(analysis *a, sql_cte *cte) {
    add_extra(a, cte, cte->search_sequence, cte->search_breadth ? OID_RECORD : OID_RECORD_ARRAY);
    add_extra(a, cte, cte->cycle_mark, cte->cycle_mark ? mark_type(a, cte) : 0);
    add_extra(a, cte, cte->cycle_path, OID_RECORD_ARRAY);
}

/* The item's columns are the query's, under the names that WITH gives them. */
static void take_results(analysis *a, sql_cte *cte) {
    if (cte->results.len == 0)
        for (size_t i = 0; i < cte->query->results.len; i++)
            gen_list_add(a->arena, &cte->results, cte->query->results.items[i]);
    if (cte->columns.len > cte->results.len) {
        analysis_error(a, DIAG_QUERY_COUNT, cte->at,
                       "WITH query `%s` has %zu columns available but %zu columns specified",
                       cte->name, cte->results.len, cte->columns.len);
        return;
    }
    for (size_t i = 0; i < cte->columns.len; i++) {
        result_column *renamed = gen_new(a->arena, result_column);
        *renamed = *cte->results.items[i];
        renamed->name = cte->columns.items[i];
        cte->results.items[i] = renamed;
    }
}

void type_cte(analysis *a, sql_cte *cte) {
    if (cte->typed || cte->typing)
        return;
    cte->typing = true;
    bool may_recurse = cte->recursive && cte->query->kind == STATEMENT_SET_OPERATION &&
                       cte->query->operation == SET_UNION;
    cte->query->cte = may_recurse ? cte : NULL;
    type_query(a, cte->scope, cte->query);
    if (cte->refers_to_itself && !may_recurse)
        analysis_error(a, DIAG_QUERY_TABLE, cte->at,
                       "recursive query `%s` does not have the form non-recursive-term UNION [ALL] "
                       "recursive-term",
                       cte->name);
    if (!cte->query->cte)
        take_results(a, cte);
    add_extras(a, cte);
    cte->typing = false;
    cte->typed = true;
}

void type_ctes(analysis *a, scope *s, sql_query *query) {
    for (size_t i = 0; i < query->ctes.len; i++) {
        sql_cte *cte = query->ctes.items[i];
        for (size_t j = 0; j < i; j++)
            if (strcmp(query->ctes.items[j]->name, cte->name) == 0)
                analysis_error(a, DIAG_QUERY_AMBIGUOUS, cte->at,
                               "WITH query name `%s` specified more than once", cte->name);
        cte->recursive = query->recursive;
        cte->scope = s;
        if (query->recursive)
            gen_list_add(a->arena, &s->ctes, cte);
    }
    for (size_t i = 0; i < query->ctes.len; i++) {
        type_cte(a, query->ctes.items[i]);
        if (!query->recursive)
            gen_list_add(a->arena, &s->ctes, query->ctes.items[i]);
    }
}
