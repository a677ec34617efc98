/*
 * Commands: what each of ormgen's subcommands is given and how it ends.
 *
 * Exit codes: 0 done; 1 there is a difference or a finding; 2 an error. Diagnostics go to the sink,
 * and what a command makes to standard output or to files. A new command is a function here, a row
 * in commands.c with its help and, where it has options of its own, their lines in options.def.
 */
#ifndef ORMGEN_COMMAND_COMMAND_H
#define ORMGEN_COMMAND_COMMAND_H

#include <stdbool.h>

#include "base/list.h"
#include "compile.h"
#include "diag/diag.h"
#include "history/history.h"
#include "migrate/ignored.h"
#include "migrate/migrate.h"
#include "project.h"
#include "query/query.h"

enum { DONE, DIFFERENT, FAILED };

typedef enum option_id {
#define OPTION(id, name, letter, takes) OPT_##id,
#include "command/options.def"
#undef OPTION
    OPT_COUNT
} option_id;

/* A command as it was called. */
typedef struct invocation {
    orm_arena *arena;
    diag *sink;
    const struct command *command;
    project project;
    const struct source_view *view; /* the files of its schema and queries; NULL: as they are */
    ORM__LIST(const char *) options[OPT_COUNT]; /* the values of each; "" of those that take none */
    char *const *arguments;
    int argument_count;
} invocation;

/* A line of a command's help: a paragraph, a word that can be its first argument, or an option. */
typedef enum help_kind { HELP_END, HELP_TEXT, HELP_WORD, HELP_OPTION } help_kind;

typedef struct help_line {
    help_kind kind;
    option_id option;
    const char *term; /* a word with what follows it: "up [REVISION]"; an option's value: "DIR", or
                         "one|two" when it is one of these; NULL when it takes none */
    const char *text;
} help_line;

typedef struct command {
    const char *name;
    int (*run)(const invocation *);
    const help_line *help; /* ends with HELP_END; the command takes the options that are in it */
    int most_arguments;    /* -1: any number */
    const char *usage, *summary;
} command;

/* --- the table: commands.c ---------------------------------------------------------------------- */

extern const command commands[];      /* one without a name is behind the last */
extern const help_line help_of_all[]; /* the options of every command */

/* NULL when there is none. */
const command *command_named(const char *name);

bool command_takes(const command *of, option_id id);

/* --- the table as people and shells read it ------------------------------------------------------ */

/* Append help as `--help` prints it, or as a manual's page in man(7): that of a command, or (NULL)
 * that of all. */
void help_text(const command *of, orm__buffer *out);
void help_man(const command *of, orm__buffer *out);

/* The shell's script, or NULL when it is not known: "bash", "zsh" or "fish". */
typedef void (*completion_writer)(orm__buffer *out);
completion_writer completion_named(const char *shell);

/* An option's spelling: "output", and 'o' or 0. */
const char *option_name(option_id id);
char option_letter(option_id id);

/* --- options and arguments: call.c ------------------------------------------------------------- */

/* Reads the words behind the command's name into the call; what is wrong is reported. */
void call_take(invocation *call, int count, char **words);

/* Whether an option was given, and its last value; NULL when it was not. */
bool option_given(const invocation *call, option_id id);
const char *option_value(const invocation *call, option_id id);

/* An argument, NULL when there are fewer. */
const char *argument(const invocation *call, int at);

/* Reports that there is no such command, with what may have been meant. */
void unknown_command(const invocation *call, const char *name);

/* Reports a wrong command line, with the command's usage as a hint. */
diag_message *usage_error(const invocation *call, const char *text, const char *what);

/* --- where things are: the command line, else the environment, else ormgen.conf ----------------- */

/* The schema that an argument names; NULL means that it is to be looked for here. */
const char *schema_path(const invocation *call, int at);
/* The database; NULL when none is named. */
const char *database_url(const invocation *call);
/* The files and folders of queries: those that --queries names, else the arguments behind the schema,
 * else the folder beside it, if there is one. */
compile_paths query_paths(const invocation *call);

/* The queries behind the schema on the command line: the arguments that follow it, or those that
 * stand beside it. NULL, and reported, when there is an error in them. */
query_set *queries_behind(const invocation *call, const model *schema);
/* A server for throwaway databases; NULL: a private one. */
const char *shadow_server(const invocation *call);
/* The folder of the history when it is named; NULL: it is beside the schema. */
const char *migrations_folder(const invocation *call);
/* The folder with the history of the schema on the command line: the one that is named, or the one
 * beside it. */
const char *schema_migrations(const invocation *call);
/* That history. NULL, and reported, when there is an error in it. */
history *schema_history(const invocation *call);
/* The history that a command without a schema means: of the folder that is named, or of the one beside
 * ormgen.conf's schema. NULL, and reported, when there is an error in it. */
history *project_history(const invocation *call);

/* A side of a comparison, or what is drawn: a database (db:URL), a revision (migrations:REVISION), a
 * schema's file or folder; NULL is the schema that is here. NULL, and reported, when it cannot be had. */
model *side_named(const invocation *call, const char *name);

/* The difference between the sides that --from and --to name. NULL, and reported, when one of them
 * is missing or cannot be had. */
migrate_plan *plan_between_sides(const invocation *call);

/* The folder that C goes to. */
const char *generated_folder(const invocation *call);

/* Compiles the schema and its queries to C; see compile_c. */
bool compile_to_c(const invocation *call, size_t *changed);

/* What databases hold besides the schema. False, and reported, when a pattern is none. */
bool names_to_ignore(const invocation *call, ignored_names *names);

/* --- output ------------------------------------------------------------------------------------- */

/* Prints the text, which is freed, and ends with `otherwise`. */
int print_text(const invocation *call, orm__buffer *text, int otherwise);

/* Prints what --help does: of a command, or (NULL) of all. */
int print_help(const invocation *call, const command *of);

/* What was printed is only done once it is through: `otherwise`, or FAILED and a report. */
int flushed(const invocation *call, int otherwise);

/* Writes what was reported to standard error, in the form that was asked for, or as SARIF to standard
 * output. The exit code: `status`, or FAILED when that did not go through. */
int print_diagnostics(const invocation *call, int status);

/* Names on standard error what a database has and a schema cannot say. */
void list_leftovers(const inspect_leftovers *leftovers);

/* --- the commands -------------------------------------------------------------------------------- */

int run_init(const invocation *call);
int run_gen(const invocation *call);
int watch_gen(const invocation *call);
int run_ddl(const invocation *call);
int run_fmt(const invocation *call);
int run_describe(const invocation *call);
int run_sql(const invocation *call);
int run_check(const invocation *call);
int run_explain(const invocation *call);
int run_pull(const invocation *call);
int run_diff(const invocation *call);
int run_erd(const invocation *call);
int run_migrate(const invocation *call);
int run_lint(const invocation *call);
int run_lsp(const invocation *call);
int run_highlight(const invocation *call);
int run_help(const invocation *call);
int run_completion(const invocation *call);

#endif
