/*
 * Where a token ends, for those that no regular expression can measure.
 *
 * Each takes the offset where the token starts and returns the offset behind it. None looks at a
 * byte more often than a fixed number of times.
 */
#ifndef ORMGEN_SCHEMA_SCAN_H
#define ORMGEN_SCHEMA_SCAN_H

#include "diag/source.h"

typedef struct scanned {
    uint32_t end;
    uint32_t missing; /* how many ends are not there; 0 when it is closed */
} scanned;

/* A word: letters, digits, `_`, `$` and whatever beyond ASCII is neither a blank nor a quotation
 * mark. Ends where it started when there is no such character. */
uint32_t scan_word(const source *file, uint32_t at);

/* An operator by PostgreSQL's rules: it ends before a comment, and before a trailing `+` or `-`
 * unless something in it makes plain that it is no sign. */
uint32_t scan_operator(const source *file, uint32_t at);

/* A comment that may hold others. When unclosed it ends with the file. */
scanned scan_comment(const source *file, uint32_t at);

/* Text or a name in quotes; `at` is the opening quote. A doubled quote, and with `backslash` what
 * follows one, does not close it. What goes over the end of its line and is closed by a quote with
 * a word right behind it was never closed: that quote opens another. It then ends with its line. */
scanned scan_quoted(const source *file, uint32_t at, bool backslash);

/* $tag$ … $tag$. Ends where it started when this is no dollar quote. When unclosed it ends with
 * its line. */
scanned scan_dollar_quoted(const source *file, uint32_t at);

#endif
