/*
 * Files as one compile sees them: as they are on the disk, but for those that an editor has open and
 * whose text is not saved. Whoever has a compile begun may also be told of each file before it is read.
 *
 * NULL is a view too: that of the disk.
 */
#ifndef ORMGEN_DIAG_SOURCE_VIEW_H
#define ORMGEN_DIAG_SOURCE_VIEW_H

#include "base/list.h"
#include "diag/source.h"

/* A text in place of a file's, which need not be there. */
typedef struct open_text {
    const char *path, *text;
    size_t len;
} open_text;

typedef struct source_view {
    ORM__LIST(open_text) open;
    void (*reads)(void *context, const char *path); /* may be NULL */
    void *context;
} source_view;

/* As source_read; the source's path is the one that is asked for. */
const source *source_view_read(const source_view *view, orm_arena *arena, const char *path,
                               const char **why);

/* Whether two paths lead to one file. */
bool source_same_file(const char *a, const char *b);

#endif
