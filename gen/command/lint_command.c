/* lint: what is unsafe in migrations, and what smells in a schema. */
#include <stdio.h>

#include "command/command.h"
#include "compile_lint.h"
#include "lint/lint.h"

int run_lint(const invocation *call) {
    size_t findings = 0;
    const lint_request request = {.paths = (const char *const *)call->arguments,
                                  .count = (size_t)call->argument_count,
                                  .schema = schema_path(call, call->argument_count),
                                  .migrations = migrations_folder(call),
                                  .database = option_value(call, OPT_DB)};
    if (option_given(call, OPT_RULES)) {
        lint_list(stdout);
        return flushed(call, DONE);
    }
    bool done = compile_lint(call->arena, &request, &findings, call->sink);
    return flushed(call, !done ? FAILED : findings > 0 ? DIFFERENT : DONE);
}
