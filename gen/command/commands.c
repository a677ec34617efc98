/*
 * Every command: what it is given, and what its help says.
 *
 * From this table come `--help`, the man pages, what shells complete, and which options a command
 * takes at all: those that its help names. A text is one paragraph; it is folded where it is shown.
 */
#include <string.h>

#include "command/command.h"

#define TEXT(text)                                                                                 \
    { HELP_TEXT, 0, NULL, text }
#define WORD(word, text)                                                                           \
    { HELP_WORD, 0, word, text }
#define TAKES(id, value, text)                                                                     \
    { HELP_OPTION, OPT_##id, value, text }
#define FLAG(id, text)                                                                             \
    { HELP_OPTION, OPT_##id, NULL, text }
#define END                                                                                        \
    { HELP_END, 0, NULL, NULL }

#define SCHEMA_TEXT                                                                                \
    TEXT("SCHEMA is a file or a folder of *.orm; without it, schema.orm or else schema/.")
#define DATABASE TAKES(DB, "URL", "the database; DATABASE_URL without it")
#define HISTORY  TAKES(MIGRATIONS, "DIR", "the history; `migrations` beside the schema without it")
#define IGNORE                                                                                     \
    TAKES(IGNORE, "PATTERN",                                                                       \
          "leave alone what this names in a database, `audit.*`, several times; without it, "      \
          "what ormgen.conf says")

const help_line help_of_all[] = {
    FLAG(JSON, "diagnostics as JSON, on standard error"),
    FLAG(HELP, "this help"),
    END,
};

static const help_line init_help[] = {
    TEXT(
        "Writes a schema, a query, a program and a Makefile into the folder, or here. Nothing that "
        "is there already is written over."),
    END,
};

static const help_line gen_help[] = {
    SCHEMA_TEXT,
    TEXT("Each of QUERIES is a file or a folder of *.sql; without any, the folder queries beside "
         "it."),
    TAKES(OUTPUT, "DIR", "where the files go; `generated` without it"),
    FLAG(CHECK, "write nothing; name the files that are stale and exit with 1"),
    FLAG(LIST, "write nothing; name the files that are made"),
    FLAG(WATCH, "stay, and compile again whenever one of the files changes; Ctrl-C ends it"),
    END,
};

static const help_line ddl_help[] = {
    SCHEMA_TEXT,
    END,
};

static const help_line diff_help[] = {
    TEXT("With -m, writes the migration that leads from where the migrations stand to the schema."),
    TAKES(MESSAGE, "TEXT", "what it does, in a few words"),
    TAKES(HEAD, "REVISION", "behind which it comes, where there are several heads"),
    FLAG(NO_PROVE, "do not run it up, down and up in a throwaway database first"),
    TAKES(SHADOW, "URL", "the server that has those databases; a private one without it"),
    FLAG(EMPTY, "write it also when nothing differs, for statements of your own"),
    TEXT(
        "Else names each difference between two sides and exits with 1 when there is one. A SIDE is "
        "a schema (a file, or a folder of *.orm), migrations:REVISION, or db:URL, which is only "
        "read."),
    TAKES(FROM, "SIDE", "the first side"),
    TAKES(TO, "SIDE", "the second side"),
    FLAG(SQL, "print the statements that make the first side the second instead"),
    IGNORE,
    FLAG(DOWN, "print those that lead back; what cannot be brought back is a comment"),
    TEXT("Both:"),
    FLAG(ALLOW_DROP, "also what loses data; without it that is an error"),
    TAKES(QUERIES, "PATH",
          "queries that programs send meanwhile, several times: those that the change breaks are "
          "named; without it, the queries beside the schema"),
    FLAG(EXPAND, "change types beside the old column, filled in ranges, then swapped, where one "
                 "statement would rewrite the table under a lock"),
    HISTORY,
    END,
};

static const help_line migrate_help[] = {
    WORD("up [REVISION]", "run what is pending, all of it or up to REVISION"),
    WORD("down [REVISION]", "go back one revision, or to REVISION; `base` is before all"),
    WORD("to REVISION", "up and down, so that exactly REVISION and its ancestors have run"),
    WORD("status", "what has run, what is pending; with --check, 1 when something is"),
    WORD("current", "the revisions at which the database stands"),
    WORD("history", "the migrations, the newest first; no database is asked"),
    WORD("heads", "those that nothing follows; no database is asked"),
    WORD("branches", "those that several follow; no database is asked"),
    WORD("merge [HEAD...]", "write the revision that joins heads"),
    WORD("stamp REVISION", "say that exactly REVISION and its ancestors have run"),
    TEXT(
        "REVISION is an id, the start of one, a label, `head` or `base`; +2 and -1 count from where "
        "the database stands, or from what they follow: head-1."),
    DATABASE,
    TAKES(SCHEMA, "NAME", "a tenant's schema to run in; several times, and with * for many"),
    TAKES(HEAD, "REVISION", "which of several heads"),
    TAKES(MESSAGE, "TEXT", "what a merge does, in a few words"),
    TAKES(MIGRATIONS, "DIR", "the history; `migrations` without it"),
    TAKES(SHADOW, "URL", "the server for a merge's throwaway databases; a private one without it"),
    FLAG(SQL, "print it as a script for psql; with no database, from the base"),
    FLAG(DRY_RUN, "say what would run"),
    FLAG(CHECK, "with status: exit with 1 when something is pending"),
    TAKES(LOCK_TIMEOUT, "S", "seconds for each attempt at a lock; 3 without it"),
    TAKES(WAIT, "S", "seconds for all attempts at one; 60 without it"),
    TAKES(STATEMENT_TIMEOUT, "S",
          "seconds for a statement, 0: no end; 300 without it; concurrent builds and VALIDATE have "
          "no end"),
    END,
};

static const help_line describe_help[] = {
    TEXT("QUERIES is a file or a folder of *.sql; without it, queries/. Prints, as JSON, each "
         "query's name, cardinality, SQL, parameters and columns with their types."),
    END,
};

static const help_line check_help[] = {
    TEXT(
        "SCHEMA and QUERIES are as for gen. The migrations must lead to the schema. With a "
        "database: is it what the schema says, have the migrations run in it, and does its server "
        "take each query, in every shape, with the parameters and columns that were inferred? It is "
        "only read. Each difference is named, and the exit code is then 1."),
    DATABASE,
    HISTORY,
    IGNORE,
    TAKES(SHADOW, "URL",
          "a server to ask what is only spelled otherwise; a private one without it"),
    END,
};

static const help_line explain_help[] = {
    TEXT(
        "SCHEMA and QUERIES are as for gen. Prints how the database would run each query, whatever "
        "the values. Sequential scans over large tables, in any shape of a query, are named on "
        "standard error, with the index that is missing. Nothing is run."),
    DATABASE,
    TAKES(QUERY, "NAME", "only this query"),
    FLAG(CHECK, "exit with 1 when something is slow"),
    END,
};

static const help_line lint_help[] = {
    TEXT(
        "Each FILE is a migration, any other .sql file, a schema, or a folder of these; without "
        "one, the schema and its migrations. Each finding has a code and the safe alternative; the "
        "exit code is then 1. `-- lint: ignore E0901: why it is fine` silences one, `//` in a "
        "schema."),
    FLAG(SARIF, "the findings as SARIF 2.1.0, on standard output"),
    FLAG(RULES, "list the rules"),
    TAKES(DB, "URL", "a database that tells of what no snapshot does; it is only read"),
    HISTORY,
    END,
};

static const help_line sql_help[] = {
    TEXT("NAME is the query's. Its paths and entities are written out, so that psql can run it."),
    END,
};

static const help_line fmt_help[] = {
    TEXT(
        "Each FILE is rewritten in its canonical form; a folder stands for its *.orm. Without one, "
        "schema.orm or else schema/. With - standard input is formatted to standard output."),
    FLAG(CHECK, "write nothing; name the files that would change and exit with 1"),
    END,
};

static const help_line erd_help[] = {
    TEXT("SCHEMA is as for gen, or db:URL, which is only read, or migrations:REVISION. Mermaid, on "
         "standard output, can stand in Markdown."),
    TEXT(
        "Two sides are drawn as one picture, in which what is added, removed and changed has a sign "
        "and a colour. A SIDE is as for diff."),
    TAKES(FROM, "SIDE", "the first side"),
    TAKES(TO, "SIDE", "the second side"),
    TAKES(OUTPUT, "FILE", "where it goes; .mmd, .dot or .svg tells the format"),
    TAKES(FORMAT, "mermaid|dot|svg", "else this does; SVG is drawn by Graphviz's dot"),
    TAKES(MIGRATIONS, "DIR", "the history of migrations:REVISION"),
    TAKES(SHADOW, "URL",
          "a server for what only a server can tell of a revision; a private one without it"),
    END,
};

static const help_line pull_help[] = {
    TEXT("The database becomes a formatted schema.orm on standard output; it is only read. What is "
         "there that a schema cannot say is named on standard error."),
    DATABASE,
    TAKES(SCHEMA, "NAME", "only what is in this schema of it; may be given several times"),
    TAKES(IGNORE, "PATTERN", "not what this names: schema.*, or schema.name; `*` is any text"),
    END,
};

static const help_line lsp_help[] = {
    TEXT(
        "Speaks the Language Server Protocol on standard input and output, for editors: what is wrong "
        "while one types, what a name means and where it is declared, names that fit, the outline, and "
        "the canonical form. The project is that of the folder that the editor has open."),
    END,
};

static const help_line highlight_help[] = {
    TEXT("Prints what has an editor colour schema.orm. `make install` puts it where vim looks."),
    WORD("vim", "a syntax file for vim and Neovim"),
    WORD("textmate", "a TextMate grammar, for Visual Studio Code and others"),
    END,
};

static const help_line help_help[] = {
    TEXT("Prints what COMMAND does, or a list of all commands."),
    TAKES(FORMAT, "text|man", "man: as a page for man(1)"),
    TAKES(OUTPUT, "DIR", "write the page of every command into this folder"),
    END,
};

static const help_line completion_help[] = {
    TEXT(
        "Prints the script that has a shell complete ormgen's commands and options. `make install` "
        "puts it where the shell looks; else the shell's own start can read it: `source <(ormgen "
        "completion bash)`."),
    WORD("bash", "for bash"),
    WORD("zsh", "for zsh"),
    WORD("fish", "for fish"),
    END,
};

const command commands[] = {
    {"init", run_init, init_help, 1, "[FOLDER]", "write a small project to begin with"},
    {"gen", run_gen, gen_help, -1,
     "[SCHEMA] [QUERIES...] [-o DIR] [--check|--list|--watch] [--json]",
     "compile a schema and its queries to C"},
    {"ddl", run_ddl, ddl_help, 1, "[SCHEMA] [--json]", "print a schema as SQL"},
    {"diff", run_diff, diff_help, 1, "-m MESSAGE [SCHEMA] | --from SIDE --to SIDE [--sql [--down]]",
     "write the next migration, or say what is different"},
    {"migrate", run_migrate, migrate_help, -1,
     "up|down|to|status|current|history|heads|branches|merge|stamp [REVISION]", "run migrations"},
    {"describe", run_describe, describe_help, 2, "[SCHEMA] [QUERIES] --json",
     "print what queries take and give"},
    {"check", run_check, check_help, -1, "[SCHEMA] [QUERIES...] [--db URL] [--json]",
     "compare schema, migrations, queries and a database"},
    {"explain", run_explain, explain_help, -1,
     "[SCHEMA] [QUERIES...] [--db URL] [--query NAME] [--check] [--json]",
     "print the plan of each query, and what in it is slow"},
    {"lint", run_lint, lint_help, -1, "[FILE...] [--db URL] [--json|--sarif]",
     "name what is unsafe in migrations and smells in a schema"},
    {"sql", run_sql, sql_help, 3, "NAME [SCHEMA] [QUERIES]",
     "print a query as PostgreSQL takes it"},
    {"fmt", run_fmt, fmt_help, -1, "[FILE...] [--check] [--json]", "format schema files"},
    {"erd", run_erd, erd_help, 1,
     "[SCHEMA | --from SIDE --to SIDE] [-o FILE] [--format mermaid|dot|svg]",
     "draw tables and how they hang together"},
    {"pull", run_pull, pull_help, 0, "[--db URL] [--schema NAME]... [--ignore PATTERN]... [--json]",
     "write a database as a schema"},
    {"lsp", run_lsp, lsp_help, 0, "", "serve editors: a language server"},
    {"highlight", run_highlight, highlight_help, 1, "vim|textmate",
     "print what has an editor colour a schema"},
    {"help", run_help, help_help, 1, "[COMMAND] [--format text|man] [-o DIR]",
     "tell what a command does"},
    {"completion", run_completion, completion_help, 1, "bash|zsh|fish",
     "print what has a shell complete commands and options"},
    {NULL},
};

const command *command_named(const char *name) {
    const command *one = commands;
    while (one->name != NULL && strcmp(one->name, name) != 0)
        one++;
    return one->name != NULL ? one : NULL;
}

bool command_takes(const command *of, option_id id) {
    for (const help_line *lists[] = {of->help, help_of_all}, **list = lists; list < lists + 2;
         list++)
        for (const help_line *line = *list; line->kind != HELP_END; line++)
            if (line->kind == HELP_OPTION && line->option == id)
                return true;
    return false;
}
