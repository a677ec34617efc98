/*
 * What is sorted and grouped needs operators that compare it: ORDER BY, GROUP BY, DISTINCT, windows,
 * set operations and GREATEST ask here. Which a type has is the catalogue's to know.
 */
#include "query/analysis.h"

#include "diag/memory.h"

void check_comparison(analysis *a, uint32_t at, uint32_t type, catalogue_comparison wanted) {
    static const char *const operators[] = {
        [CATALOGUE_SORTED] = "ordering", [CATALOGUE_EQUATED] = "equality"};
    if (!type || catalogue_type_comparison(a->catalogue, type) <= wanted)
        return;
    diag_message *message = analysis_error(a, DIAG_QUERY_OPERATOR, at, "type %s has no %s operator",
                                           spelling_of(a, type), operators[wanted]);
    uint32_t base = catalogue_base_type(a->catalogue, type);
    bool json = catalogue_cast_between(a->catalogue, base, OID_JSONB) != NULL;
    diag_hint(message, "cast it to a type that has one: `::%s`", json ? "jsonb" : "text");
}

void check_sorts(analysis *a, const sql_sorts *sorts) {
    for (size_t i = 0; i < sorts->len; i++)
        if (!sorts->items[i].using_operator)
            check_comparison(a, expr_start(sorts->items[i].expr), sorts->items[i].expr->type,
                             CATALOGUE_SORTED);
}

void check_results_differ(analysis *a, const sql_query *query) {
    for (size_t i = 0; i < query->results.len; i++)
        check_comparison(a, query->results.items[i]->at, query->results.items[i]->type,
                         CATALOGUE_EQUATED);
}
