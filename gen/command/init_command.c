/* init: a project that compiles and runs, to be made one's own. */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "command/command.h"
#include "diag/memory.h"

static const struct scaffold {
    const char *path, *text;
} scaffold[] = {
#define SCAFFOLD(path, text) {path, text},
#include "command/scaffold.def"
#undef SCAFFOLD
};
enum { SCAFFOLD_COUNT = sizeof scaffold / sizeof *scaffold };

static bool make_folder(const invocation *call, const char *path) {
    if (source_make_folder(call->arena, path))
        return true;
    diag_error(call->sink, DIAG_WRITE, (span){0}, "cannot make the folder `%s`: %s", path,
               strerror(errno));
    return false;
}

static const char *path_in(const invocation *call, const char *folder, const char *path) {
    return folder != NULL ? gen_printf(call->arena, "%s/%s", folder, path) : path;
}

/* Nothing that is there is written over, so all is looked at before the first file is written. */
static bool is_free(const invocation *call, const char *folder) {
    for (size_t i = 0; i < SCAFFOLD_COUNT; i++) {
        const char *path = path_in(call, folder, scaffold[i].path);
        if (access(path, F_OK) != 0)
            continue;
        diag_hint(diag_error(call->sink, DIAG_WRITE, (span){0}, "there is a `%s` already", path),
                  "begin in a folder of its own: `ormgen init FOLDER`");
        return false;
    }
    return true;
}

static bool write_file(const invocation *call, const char *folder, const struct scaffold *file) {
    const char *path = path_in(call, folder, file->path), *why = NULL;
    const char *slash = strrchr(file->path, '/');
    if (slash != NULL &&
        !make_folder(call, gen_copy(call->arena, path, strlen(path) - strlen(slash))))
        return false;
    if (!source_write(call->arena, path, file->text, strlen(file->text), &why)) {
        diag_error(call->sink, DIAG_WRITE, (span){0}, "cannot write `%s`: %s", path, why);
        return false;
    }
    printf("  %s\n", path);
    return true;
}

int run_init(const invocation *call) {
    const char *folder = argument(call, 0);
    if ((folder != NULL && !make_folder(call, folder)) || !is_free(call, folder))
        return FAILED;
    for (size_t i = 0; i < SCAFFOLD_COUNT; i++)
        if (!write_file(call, folder, &scaffold[i]))
            return FAILED;
    printf("\nNext, with DATABASE_URL naming an empty database%s%s:\n"
           "  ormgen diff -m begin && ormgen migrate up\n"
           "  make run\n",
           folder != NULL ? ", in " : "", folder != NULL ? folder : "");
    return flushed(call, DONE);
}
