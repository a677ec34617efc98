/*
 * ormgen's command line: which command, with which options, and how it ends.
 *
 * Diagnostics go to standard error, as JSON with --json; see command.h for the exit codes.
 */
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>

#include "command/command.h"
#include "diag/memory.h"
#include "version.h"

static int run(invocation *call, int count, char **arguments) {
    const char *name = count > 1 ? arguments[1] : "--help";
    if (strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0) {
        int status = print_help(call, NULL);
        return count > 1 ? status : FAILED;
    }
    if (strcmp(name, "--version") == 0) {
        printf("ormgen %s (%s)\n", ORMGEN_VERSION, query_parser_version());
        return flushed(call, DONE);
    }
    call->command = command_named(name);
    if (call->command == NULL) {
        unknown_command(call, name);
        return FAILED;
    }
    call_take(call, count - 1, arguments + 1);
    if (diag_errors(call->sink) > 0)
        return FAILED;
    if (option_given(call, OPT_HELP))
        return print_help(call, call->command);
    return project_read(call->arena, &call->project, call->sink) ? call->command->run(call)
                                                                 : FAILED;
}

/* libpg_query goes one call deeper for each operator of `1 + 1 + …`, without a limit of its own. */
static void make_room_on_stack(void) {
    const rlim_t wanted = (rlim_t)112 << 20; /* the kernel keeps 128 MiB free below the stack */
    struct rlimit limit;
    if (getrlimit(RLIMIT_STACK, &limit) != 0 || limit.rlim_cur >= wanted)
        return;
    limit.rlim_cur = limit.rlim_max < wanted ? limit.rlim_max : wanted;
    setrlimit(RLIMIT_STACK, &limit);
}

int main(int count, char **arguments) {
    make_room_on_stack();
    signal(SIGXFSZ, SIG_IGN); /* a file over the limit is a write that fails, and is told */
    orm_arena *arena = orm_arena_new(NULL);
    if (arena == NULL)
        gen_out_of_memory();
    invocation call = {.arena = arena, .sink = diag_new(arena)};
    int status = run(&call, count, arguments);
    status = print_diagnostics(&call, status);
    orm_arena_free(arena);
    return status;
}
