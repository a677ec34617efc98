/*
 * Lowering: the user's own text, spliced into what PostgreSQL understands.
 *
 * Analysis asks for edits, each a range of the file's bytes and the pieces that take its place;
 * when all are in, lowering_render puts the statement's text together as pieces with masks. Edits
 * do not overlap. Conjuncts that may be missing bring their separators along.
 */
#ifndef ORMGEN_QUERY_LOWERING_H
#define ORMGEN_QUERY_LOWERING_H

#include "query/analysis.h"
#include "query/clauses.h"

typedef ORM__LIST(query_piece) query_pieces;

typedef struct edit {
    uint32_t start, end; /* equal: inserted before that byte */
    size_t order;
    query_pieces pieces;
    bool late;              /* behind what else is inserted there */
    bool apart;             /* no part of what it stands in: its own masks say it all */
    struct path_join *join; /* there when one of the join's uses is */
} edit;

typedef struct lowering {
    orm_arena *arena;
    const query_statement *statement;
    ORM__LIST(edit) edits;
    ORM__LIST(clause) clauses; /* those with parts that may be missing */
    size_t sort_token;         /* of `:sort` in ORDER BY; SIZE_MAX when there is none */
    bool sorted;
    ORM__LIST(const char *) not_null, nullable; /* columns with `!` and `?` */
} lowering;

/* A relationship that a path goes along: one join each. Or a table of an entity's family. */
typedef struct path_join {
    scope_range *from, *to;
    model_relation *relation; /* NULL: a table of the family */
    const char *alias;
    uint32_t place;           /* where the join is inserted */
    bool left;                /* LEFT JOIN */
    bool subquery;            /* no join: each use is a subquery of its own */
    ORM__LIST(uint32_t) uses; /* bytes of the file */
    struct path_join *parent; /* of a longer path; NULL */
} path_join;

/* Adds an edit of one text. */
edit *lowering_replace(lowering *l, uint32_t start, uint32_t end, const char *text);

/* Adds an empty edit, to which pieces are added. */
edit *lowering_edit(lowering *l, uint32_t start, uint32_t end);

/* The shapes in which a byte of the text is there: some bit of the mask; 0 for all. */
uint32_t lowering_mask_at(const lowering *l, uint32_t at);

/* Adds the pieces of bytes start … end. */
void lowering_render(lowering *l, uint32_t start, uint32_t end, uint32_t mask,
                     query_pieces *pieces);

/* Reads the statement's text into what can be parsed: parameters numbered, sort lists in place,
 * `!` and `?` taken off. The parameters are added to the analysis. */
void lowering_prepare(lowering *l, analysis *a, sql_text *text);

/* Finds the clauses of the optional parameters. Reports those that may not be left out. */
void lowering_optionals(lowering *l, analysis *a);

/* The bytes of the statement. */
uint32_t lowering_start(const lowering *l);
uint32_t lowering_end(const lowering *l);

#endif
