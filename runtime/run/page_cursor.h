/*
 * Cursors of pages: where a page ended, as text that a program hands out and takes back.
 *
 * The text is base64url of: a version; the names of query and sort; the keys of the page's last row
 * in wire form, each with its type; a checksum. It is no secret and no authority: a key that was
 * forged is a value that the program might have asked for, and is decoded before it is sent.
 */
#ifndef ORM_RUN_PAGE_CURSOR_H
#define ORM_RUN_PAGE_CURSOR_H

#include "run/query_run.h"

/* The cursor behind a row of the result. *out is the session's. ORM_NOMEM. */
orm_status orm__page_cursor_write(const orm__query_run *run, const orm__result *result, int row,
                                  const char **out);

/* Reads a cursor into run->keys, which then point into `scratch`. ORM_VALUE: it is none, or one of
 * another query or sort. */
orm_status orm__page_cursor_read(orm__query_run *run, const char *text, orm_arena *scratch);

#endif
