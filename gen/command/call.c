/* A command's options and arguments, and what every command needs of them. */
#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "command/command.h"
#include "compile_revision.h"
#include "diag/memory.h"

/* getopt gives an option's number behind all characters, so that none is taken for a letter. */
enum { FIRST_NUMBER = 256, NOTHING = no_argument, VALUE = required_argument };

static const struct option known[] = {
#define OPTION(id, name, letter, takes) {name, takes, NULL, FIRST_NUMBER + OPT_##id},
#include "command/options.def"
#undef OPTION
    {NULL, 0, NULL, 0},
};

static const char letters[OPT_COUNT] = {
#define OPTION(id, name, letter, takes) [OPT_##id] = letter,
#include "command/options.def"
#include "version.h"
#undef OPTION
};

static option_id option_of(int number) {
    if (number >= FIRST_NUMBER)
        return (option_id)(number - FIRST_NUMBER);
    option_id id = 0;
    while (id < OPT_COUNT && letters[id] != number)
        id++;
    return id;
}

/* ":ho:m:", of the options that have a letter. */
static const char *short_options(orm_arena *arena) {
    const char *all = ":";
    for (option_id id = 0; id < OPT_COUNT; id++)
        if (letters[id] != 0)
            all = gen_printf(arena, "%s%c%s", all, letters[id],
                             known[id].has_arg == VALUE ? ":" : "");
    return all;
}

const char *option_name(option_id id) {
    return known[id].name;
}

char option_letter(option_id id) {
    return letters[id];
}

/* The option that getopt stopped at, which began at `at`: a letter among others, or a word; another
 * command's may have its value behind it. */
static const char *option_word(const invocation *call, char **words, int number, int at) {
    if (number == '?' && optopt > 0 && optopt < FIRST_NUMBER)
        return gen_printf(call->arena, "-%c", optopt);
    const char *last = words[optind > at ? optind - 1 : at];
    return *last != '-' && optind > at + 1 ? words[optind - 2] : last;
}

/* An option that is not there may be one of the command's, misspelt. */
static void report_unknown(const invocation *call, const char *word) {
    const char *names[OPT_COUNT];
    size_t count = 0;
    for (option_id id = 0; id < OPT_COUNT; id++)
        if (command_takes(call->command, id))
            names[count++] = known[id].name;
    const char *near = strncmp(word, "--", 2) == 0 ? diag_nearest(word + 2, names, count) : NULL;
    diag_message *error = usage_error(call, "unknown option", word);
    if (near != NULL)
        diag_hint(error, "did you mean `--%s`?", near);
}

/* A variable of the shell that is not set does not become a database or a folder. A message and what to
 * ignore may be empty: commands know what that means. */
static bool lacks_value(option_id id) {
    return optarg && !*optarg && id != OPT_MESSAGE && id != OPT_IGNORE;
}

static void take_options(invocation *call, int count, char **words) {
    const char *short_ones = short_options(call->arena);
    opterr = 0;
    for (;;) {
        int at = optind;
        int number = getopt_long(count, words, short_ones, known, NULL);
        if (number == -1)
            return;
        if (number == ':')
            usage_error(call, "a value is missing behind", words[optind - 1]);
        else if (!command_takes(call->command, option_of(number)))
            report_unknown(call, option_word(call, words, number, at));
        else if (lacks_value(option_of(number)))
            usage_error(call, "a value is missing behind",
                        gen_printf(call->arena, "--%s", option_name(option_of(number))));
        else
            gen_list_add(call->arena, &call->options[option_of(number)], optarg ? optarg : "");
    }
}

/* `-1` is a revision, counted from where a database stands, and no option. */
static void keep_counts(const invocation *call, int count, char **words) {
    for (int i = 1; i < count && command_takes(call->command, OPT_DRY_RUN); i++) {
        size_t digits = words[i][0] == '-' ? strspn(words[i] + 1, "0123456789") : 0;
        if (digits > 0 && words[i][digits + 1] == '\0')
            words[i] = gen_printf(call->arena, "current%s", words[i]);
    }
}

void call_take(invocation *call, int count, char **words) {
    keep_counts(call, count, words);
    take_options(call, count, words);
    call->arguments = words + optind;
    call->argument_count = count - optind;
    int most = call->command->most_arguments;
    if (most >= 0 && call->argument_count > most)
        usage_error(call, "one argument too many:", call->arguments[most]);
}

bool option_given(const invocation *call, option_id id) {
    return call->options[id].len > 0;
}

const char *option_value(const invocation *call, option_id id) {
    size_t len = call->options[id].len;
    return len > 0 ? call->options[id].items[len - 1] : NULL;
}

const char *argument(const invocation *call, int at) {
    return at < call->argument_count ? call->arguments[at] : NULL;
}

diag_message *usage_error(const invocation *call, const char *text, const char *what) {
    diag_message *error = diag_error(call->sink, DIAG_USAGE, (span){0}, "%s `%s`", text, what);
    if (call->command != NULL)
        diag_hint(error, "usage: ormgen %s %s", call->command->name, call->command->usage);
    else
        diag_hint(error, "`ormgen --help` lists the commands");
    return error;
}

/* --- where things are ---------------------------------------------------------------------------- */

static const char *first_of(const char *a, const char *b) {
    return a != NULL ? a : b;
}

const char *schema_path(const invocation *call, int at) {
    return first_of(argument(call, at), call->project.schema);
}

/* An empty variable is how scripts and CI systems leave one out. */
static const char *environment(const char *name) {
    const char *value = getenv(name);
    return value != NULL && *value != '\0' ? value : NULL;
}

const char *database_url(const invocation *call) {
    return first_of(option_value(call, OPT_DB),
                    first_of(environment("DATABASE_URL"), call->project.database));
}

const char *shadow_server(const invocation *call) {
    return first_of(option_value(call, OPT_SHADOW), call->project.shadow);
}

const char *migrations_folder(const invocation *call) {
    return first_of(option_value(call, OPT_MIGRATIONS), call->project.migrations);
}

const char *schema_migrations(const invocation *call) {
    const char *folder = migrations_folder(call);
    return folder != NULL ? folder : compile_migrations_beside(call->arena, schema_path(call, 0));
}

history *schema_history(const invocation *call) {
    return history_read(call->arena, schema_migrations(call), call->sink);
}

history *project_history(const invocation *call) {
    const char *folder = migrations_folder(call);
    if (folder == NULL)
        folder = compile_migrations_beside(call->arena, call->project.schema);
    return history_read(call->arena, folder, call->sink);
}

bool names_to_ignore(const invocation *call, ignored_names *names) {
    *names = (ignored_names){0};
    for (size_t i = 0; i < call->options[OPT_IGNORE].len; i++)
        if (!ignored_add(call->arena, call->options[OPT_IGNORE].items[i], names, call->sink))
            return false;
    return option_given(call, OPT_IGNORE) || call->project.ignore == NULL ||
           ignored_add(call->arena, call->project.ignore, names, call->sink);
}

/* --- output -------------------------------------------------------------------------------------- */

int flushed(const invocation *call, int otherwise) {
    if (fflush(stdout) == 0 && !ferror(stdout))
        return otherwise;
    diag_error(call->sink, DIAG_WRITE, (span){0}, "cannot write standard output: %s",
               strerror(errno));
    return FAILED;
}

/* What describe prints is JSON itself: where all is well nothing stands beside it. */
int print_diagnostics(const invocation *call, int status) {
    bool described = call->command != NULL && call->command->run == run_describe;
    if (option_given(call, OPT_SARIF)) {
        diag_print_sarif(call->sink, ORMGEN_VERSION, stdout);
        if (flushed(call, DONE) == DONE)
            return status;
        status = FAILED;
    }
    if (!option_given(call, OPT_JSON))
        diag_print(call->sink, stderr);
    else if (!described || diag_count(call->sink) > 0)
        diag_print_json(call->sink, stderr);
    return status;
}

int print_text(const invocation *call, orm__buffer *text, int otherwise) {
    if (orm__buffer_failed(text))
        gen_out_of_memory();
    fwrite(orm__buffer_text(text), 1, text->len, stdout);
    orm__buffer_free(text);
    return flushed(call, otherwise);
}
