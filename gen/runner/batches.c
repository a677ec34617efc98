/*
 * Changes to the rows of a large table, a range of its pages at a time.
 *
 * Each range is a transaction of its own, which also writes into the ledger how far it came, so that
 * what is stopped goes on there. Where the table ended at the beginning the last range has no end:
 * it takes what has come since.
 */
#include <stdlib.h>

#include "diag/memory.h"
#include "runner/runner_state.h"

enum { PAGES_AT_ONCE = 128 };

/* The pages of a table, or of the largest of its partitions and children. */
static bool count_pages(passage *p, const revision_statement *of, int64_t *pages) {
    PGresult *result = link_ask(
        p->runner,
        "WITH RECURSIVE t AS (SELECT $1::regclass::oid AS id UNION ALL SELECT inhrelid FROM"
        " pg_inherits JOIN t ON inhparent = t.id) SELECT coalesce(max(pg_relation_size(id))"
        " / current_setting('block_size')::bigint, 0) FROM t",
        1, &of->table);
    if (result != NULL)
        *pages = strtoll(PQgetvalue(result, 0, 0), NULL, 10);
    PQclear(result);
    return result != NULL;
}

/* *failed is what the statement failed with. */
static bool run_range(passage *p, size_t at, int64_t from, int64_t to, int64_t pages,
                      PGresult **failed) {
    runner *r = p->runner;
    bool last = to >= pages;
    const char *const range[] = {gen_printf(r->arena, "(%lld,0)", (long long)from),
                                 last ? "(4294967295,0)"
                                      : gen_printf(r->arena, "(%lld,0)", (long long)to)};
    if (!link_do(r, "BEGIN", 0, NULL))
        return false;
    PGresult *result = link_run(r, p->statements[at].sql, 2, range);
    if (!link_fine(result)) {
        *failed = result;
        return false;
    }
    PQclear(result);
    return ledger_page(r, p->revision, p->way, at, to, pages) &&
           (!last || ledger_end(r, p->revision, p->way, at)) && link_do(r, "COMMIT", 0, NULL);
}

/* Tries a range until it is through. */
static bool run_patiently(passage *p, size_t at, int64_t from, int64_t to, int64_t pages) {
    for (;;) {
        size_t errors = diag_errors(p->runner->sink);
        PGresult *failed = NULL;
        if (run_range(p, at, from, to, pages, &failed))
            return true;
        bool reported = diag_errors(p->runner->sink) > errors;
        if (!passage_roll_back(p, failed, reported, &p->statements[at]))
            return false;
    }
}

bool passage_batches(passage *p, size_t at) {
    const ledger_row *row = &p->rows[at];
    const revision_statement *of = &p->statements[at];
    int64_t pages = row->pages, from = row->begun && row->page > 0 ? row->page : 0;
    bool known = row->begun && pages >= 0;
    if (!passage_begin(p, at) || (!known && !count_pages(p, of, &pages)))
        return false;
    for (bool last = false; !last; from += PAGES_AT_ONCE) {
        last = from + PAGES_AT_ONCE >= pages;
        watch_detail(p->runner, gen_printf(p->runner->arena, "page %lld of %lld", (long long)from,
                                           (long long)pages));
        if (!run_patiently(p, at, from, from + PAGES_AT_ONCE, pages))
            return false;
        p->deadline_ms = 0;
    }
    return true;
}
