/* help and completion: the table of commands as text, as pages of the manual, as a shell's script. */
#include <errno.h>
#include <string.h>

#include "command/command.h"
#include "diag/memory.h"

void unknown_command(const invocation *call, const char *name) {
    ORM__LIST(const char *) names = {0};
    for (const command *one = commands; one->name != NULL; one++)
        gen_list_add(call->arena, &names, one->name);
    const char *near = diag_nearest(name, names.items, names.len);
    diag_message *error = usage_error(call, "unknown command", name);
    if (near != NULL)
        diag_hint(error, "did you mean `%s`?", near);
}

int print_help(const invocation *call, const command *of) {
    orm__buffer text = {0};
    help_text(of, &text);
    return print_text(call, &text, DONE);
}

/* --- help ---------------------------------------------------------------------------------------- */

typedef void (*page_writer)(const command *of, orm__buffer *out);

/* A page is ormgen-gen.1 as one of the manual, and ormgen-gen.txt as text. */
static bool save_page(const invocation *call, const command *of, page_writer write,
                      const char *folder) {
    orm__buffer text = {0};
    const char *why = NULL;
    write(of, &text);
    if (orm__buffer_failed(&text))
        gen_out_of_memory();
    const char *path = gen_printf(call->arena, "%s/ormgen%s%s%s", folder, of != NULL ? "-" : "",
                                  of != NULL ? of->name : "", write == help_man ? ".1" : ".txt");
    if (!source_write(call->arena, path, orm__buffer_text(&text), text.len, &why))
        diag_error(call->sink, DIAG_WRITE, (span){0}, "cannot write `%s`: %s", path, why);
    orm__buffer_free(&text);
    return why == NULL;
}

static int save_pages(const invocation *call, page_writer write, const char *folder) {
    if (!source_make_folder(call->arena, folder)) {
        diag_error(call->sink, DIAG_WRITE, (span){0}, "cannot make the folder `%s`: %s", folder,
                   strerror(errno));
        return FAILED;
    }
    bool saved = save_page(call, NULL, write, folder);
    for (const command *one = commands; saved && one->name != NULL; one++)
        saved = save_page(call, one, write, folder);
    return saved ? DONE : FAILED;
}

/* NULL, and reported, when --format names none. */
static page_writer chosen_writer(const invocation *call) {
    const char *format = option_value(call, OPT_FORMAT);
    if (format == NULL || strcmp(format, "text") == 0)
        return help_text;
    if (strcmp(format, "man") == 0)
        return help_man;
    usage_error(call, "help has no format", format);
    return NULL;
}

int run_help(const invocation *call) {
    const char *name = argument(call, 0), *folder = option_value(call, OPT_OUTPUT);
    const command *of = name != NULL ? command_named(name) : NULL;
    const page_writer write = chosen_writer(call);
    orm__buffer text = {0};
    if (name != NULL && of == NULL)
        unknown_command(call, name);
    if (diag_errors(call->sink) > 0)
        return FAILED;
    if (folder != NULL)
        return save_pages(call, write, folder);
    write(of, &text);
    return print_text(call, &text, DONE);
}

/* --- completion ---------------------------------------------------------------------------------- */

int run_completion(const invocation *call) {
    const char *shell = argument(call, 0);
    const completion_writer write = shell != NULL ? completion_named(shell) : NULL;
    orm__buffer text = {0};
    if (write == NULL) {
        usage_error(call, shell != NULL ? "no completion is known for" : "name the shell:",
                    shell != NULL ? shell : "bash");
        return FAILED;
    }
    write(&text);
    return print_text(call, &text, DONE);
}
