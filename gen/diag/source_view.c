/* Which of the open texts a path means: files are known by what they are, not by how they are named. */
#include "diag/source_view.h"

#include <string.h>
#include <sys/stat.h>

bool source_same_file(const char *a, const char *b) {
    struct stat one, other;
    if (strcmp(a, b) == 0)
        return true;
    return stat(a, &one) == 0 && stat(b, &other) == 0 && one.st_dev == other.st_dev &&
           one.st_ino == other.st_ino;
}

const source *source_view_read(const source_view *view, orm_arena *arena, const char *path,
                               const char **why) {
    if (view != NULL && view->reads != NULL)
        view->reads(view->context, path);
    for (size_t i = 0; view != NULL && i < view->open.len; i++)
        if (source_same_file(view->open.items[i].path, path))
            return source_of_text(arena, path, view->open.items[i].text, view->open.items[i].len);
    return source_read(arena, path, why);
}
