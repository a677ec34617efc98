/* Names of generated files: what any file system and any include path can take. */
#include <string.h>

#include "base/map.h"
#include "diag/memory.h"
#include "emit/entity_plan.h"

/* Headers of C and POSIX that a file in front of them on the include path would hide. */
static const char *const system_headers[] = {
    "aio",         "aliases", "alloca",       "argp",     "argz",    "assert",    "byteswap",
    "complex",     "cpio",    "crypt",        "ctype",    "dirent",  "dlfcn",     "elf",
    "endian",      "envz",    "err",          "errno",    "error",   "execinfo",  "fcntl",
    "features",    "fenv",    "float",        "fmtmsg",   "fnmatch", "fstab",     "fts",
    "ftw",         "getopt",  "glob",         "grp",      "gshadow", "iconv",     "ifaddrs",
    "inttypes",    "iso646",  "langinfo",     "libgen",   "libintl", "limits",    "link",
    "locale",      "malloc",  "math",         "mcheck",   "memory",  "mntent",    "monetary",
    "mqueue",      "ndbm",    "netdb",        "nl_types", "obstack", "orm",       "paths",
    "poll",        "printf",  "proc_service", "pthread",  "pty",     "pwd",       "re_comp",
    "regex",       "regexp",  "resolv",       "sched",    "search",  "semaphore", "setjmp",
    "sgtty",       "shadow",  "signal",       "spawn",    "stab",    "stdalign",  "stdarg",
    "stdatomic",   "stdbool", "stdckdint",    "stddef",   "stdint",  "stdio",     "stdlib",
    "stdnoreturn", "string",  "strings",      "stropts",  "syslog",  "tar",       "termio",
    "termios",     "tgmath",  "thread_db",    "threads",  "time",    "ttyent",    "uchar",
    "ucontext",    "ulimit",  "unistd",       "utime",    "utmp",    "utmpx",     "uv",
    "values",      "wait",    "wchar",        "wctype",   "wordexp",
};

/* What is neither letter, digit nor underscore becomes one; letters are made small, since some
 * file systems hold "A" and "a" for one name. */
static const char *plain_name(orm_arena *arena, const char *name) {
    char *plain = gen_strdup(arena, name);
    for (char *at = plain; *at != '\0'; at++) {
        if (*at >= 'A' && *at <= 'Z')
            *at = (char)(*at - 'A' + 'a');
        else if (!(*at >= 'a' && *at <= 'z') && !(*at >= '0' && *at <= '9'))
            *at = '_';
    }
    return *plain != '\0' ? plain : "schema";
}

static bool is_system_header(const char *name) {
    for (size_t i = 0; i < sizeof system_headers / sizeof *system_headers; i++)
        if (strcmp(name, system_headers[i]) == 0)
            return true;
    return false;
}

static const char *claim(orm_arena *arena, orm__map *taken, const char *package,
                         const char *wanted) {
    const char *name = wanted;
    for (int i = 1; is_system_header(name) || orm__map_get(taken, name) != NULL; i++)
        name = i == 1 ? gen_printf(arena, "%s_%s", package, wanted)
                      : gen_printf(arena, "%s_%s_%d", package, wanted, i);
    if (!orm__map_put(taken, arena, name, taken))
        gen_out_of_memory();
    return name;
}

void plan_files(package_plan *plan) {
    orm_arena *arena = plan->model->arena;
    orm__map taken = {0};
    const char *package = plain_name(arena, plan->model->package);
    plan->file = claim(arena, &taken, package, package);
    plan->types_file = claim(arena, &taken, package, gen_printf(arena, "%s_types", package));
    for (size_t i = 0; i < plan->entities.len; i++) {
        entity_plan *entity = &plan->entities.items[i];
        entity->file = claim(arena, &taken, package, plain_name(arena, entity->c_name));
    }
}
