/*
 * A line of a query's header: `-- word: …`. Which lines make a header is query_file.c's to know.
 */
#ifndef ORMGEN_QUERY_QUERY_HEADER_H
#define ORMGEN_QUERY_QUERY_HEADER_H

#include "query/query_file.h"

typedef struct header_directive header_directive;

typedef struct header_reader {
    orm_arena *arena;
    const source *file;
    diag *sink;
    bool broken; /* a line read since it was false had an error, which was reported */
} header_reader;

typedef struct header_line {
    header_name word;
    const header_directive *directive; /* NULL: there is none of that word */
    uint32_t start, end;               /* what stands behind the colon */
} header_line;

/* Whether a token is a comment of that form. */
bool header_line_at(header_reader *in, const sql_tokens *tokens, size_t index, header_line *line);

/* Whether it is the one that starts a header: `-- name:`. */
bool header_line_opens(const header_line *line);

/* Reads it into the statement. */
void header_line_read(header_reader *in, const header_line *line, query_statement *statement);

#endif
