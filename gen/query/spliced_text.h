/*
 * Spliced text: SQL put together from a file's own bytes and from what lowering adds, which knows
 * where in the file each byte came from.
 */
#ifndef ORMGEN_QUERY_SPLICED_TEXT_H
#define ORMGEN_QUERY_SPLICED_TEXT_H

#include "base/buffer.h"
#include "base/list.h"

/* Bytes that were taken over from the file, or that stand for some of its bytes (length 0). */
typedef struct sql_segment {
    uint32_t out, in, len;
} sql_segment;

typedef struct sql_text {
    orm_arena *arena;
    orm__buffer buffer; /* on malloc: see sql_text_free */
    ORM__LIST(sql_segment) segments;
} sql_text;

/* Appends the file's bytes start … end. */
void sql_text_keep(sql_text *text, const char *file, uint32_t start, uint32_t end);

/* Appends other text; a message about it points at byte `in` of the file. */
void sql_text_put(sql_text *text, const char *put, uint32_t in);

/* The byte of the file that the byte `out` of the text came from. */
uint32_t sql_text_origin(const sql_text *text, uint32_t out);

void sql_text_free(sql_text *text);

#endif
