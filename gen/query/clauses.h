/*
 * Clauses: where a statement's WHERE, HAVING, ON and SET stand in its text, and their conjuncts or
 * items, found by tokens. The tree does not say where an expression ends; the text does.
 */
#ifndef ORMGEN_QUERY_CLAUSES_H
#define ORMGEN_QUERY_CLAUSES_H

#include "query/sql_tokens.h"

typedef enum clause_kind { CLAUSE_WHERE, CLAUSE_HAVING, CLAUSE_ON, CLAUSE_SET } clause_kind;

/* A conjunct, or an item of SET. */
typedef struct clause_part {
    uint32_t start, end;
    uint32_t mask; /* shapes that have it: some bit of this is set; 0: all */
} clause_part;

typedef struct clause {
    clause_kind kind;
    uint32_t keyword, body, end; /* bytes: of the keyword, of the first part, behind the last */
    bool outer_join;             /* an outer join's ON */
    bool of_conflict;            /* of INSERT … ON CONFLICT */
    uint16_t depth;
    ORM__LIST(clause_part) parts;
} clause;

/* The outermost clause of tokens first ≤ i < end that has a token in one of its parts; false when
 * the token stands in something else, which `what` then names. */
bool clause_around(orm_arena *arena, const sql_tokens *tokens, size_t first, size_t end,
                   size_t token, clause *found, const char **what);

/* The WHERE of the statement's own level; false when it has none. */
bool clause_main_where(orm_arena *arena, const sql_tokens *tokens, size_t first, size_t end,
                       clause *found);

/* The byte at which a WHERE of the statement's own level would have to be inserted: behind FROM. */
uint32_t clause_where_place(const sql_tokens *tokens, size_t first, size_t end);

/* The token behind an item of FROM or a list that starts at `from`: the first of its bracket that
 * starts another clause, or `end`. */
size_t clause_end(const sql_tokens *tokens, size_t from, size_t end, clause_kind kind);

/* The part of a clause that holds a byte; NULL when none does. */
clause_part *clause_part_at(const clause *of, uint32_t at);

#endif
