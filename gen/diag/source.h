/*
 * Source files and places in them.
 *
 * A `source` is one file's bytes, read once and kept as long as the arena. A `span` is a range of
 * bytes in one of them; everything the compiler keeps that a message may point at carries one.
 * A leading byte order mark and the CR of CR LF are part of the bytes but never of a token.
 */
#ifndef ORMGEN_DIAG_SOURCE_H
#define ORMGEN_DIAG_SOURCE_H

#include <orm/arena.h>
#include <stdbool.h>
#include <stdint.h>

typedef struct source {
    const char *path; /* as the user named it; used in messages only */
    const char *text; /* ends in a NUL that `len` does not count */
    uint32_t len;
    uint32_t line_count;
    const uint32_t *line_starts; /* byte offset of each line */
} source;

/* Bytes start ≤ i < end of `source`. A zero span (no source) means "nowhere in a file". */
typedef struct span {
    const source *source;
    uint32_t start, end;
} span;

/* A place for people: lines and columns from 1, columns counted in characters, tabs as one. */
typedef struct place {
    uint32_t line, column;
} place;

/* Makes a source of bytes in memory. The path and the text are copied into the arena. */
const source *source_of_text(orm_arena *arena, const char *path, const char *text, size_t len);

/* Reads a whole file. NULL when that fails; `*why` is then a text in the arena, such as
 * "it is a directory" or "No such file or directory". Files of 1 GiB and more are refused. */
const source *source_read(orm_arena *arena, const char *path, const char **why);

/* Writes all bytes to an open file, however many calls that takes. False with errno set. */
bool source_write_all(int file, const char *bytes, size_t len);

/* Replaces a file by these bytes in one step: whoever reads it sees the old ones or the new ones.
 * False when that fails; the file is then as it was, and `*why` as in source_read. Links are
 * followed, and the file's permissions stay. */
bool source_write(orm_arena *arena, const char *path, const char *text, size_t len,
                  const char **why);

/* Makes a folder, and those it is in; false, with errno, when one of them cannot be made. */
bool source_make_folder(orm_arena *arena, const char *path);

/* Where a byte of the source stands. */
place source_place(const source *file, uint32_t offset);

/* The smallest span that covers both; a zero span counts for nothing. */
span span_join(span a, span b);

#endif
