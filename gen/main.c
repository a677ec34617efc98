/*
 * ormgen's command line: which command, with which options, and how it ends.
 *
 * Diagnostics go to standard error, as JSON with --json; see command.h for the exit codes.
 */
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>

#include "command/command.h"
#include "diag/memory.h"

#define VERSION "0.1.0"

static const command commands[] = {
    {"init", run_init, 0, 1, "[FOLDER]", "write a small project to begin with",
     "Writes a schema, a query, a program and a Makefile into the folder, or here. Nothing that is\n"
     "there already is written over.\n"},
    {"gen", run_gen, OPT(CHECK) | OPT(OUTPUT), -1,
     "[SCHEMA] [QUERIES...] [-o DIR] [--check] [--json]", "compile a schema and its queries to C",
     "SCHEMA is a file or a folder of *.orm; without it, schema.orm or else schema/.\n"
     "Each of QUERIES is a file or a folder of *.sql; without any, the folder queries beside it.\n"
     "  -o, --output DIR  where the files go; `generated` without it\n"
     "      --check       write nothing; name the files that are stale and exit with 1\n"},
    {"ddl", run_ddl, 0, 1, "[SCHEMA] [--json]", "print a schema as SQL",
     "SCHEMA is a file or a folder of *.orm; without it, schema.orm or else schema/.\n"},
    {"diff", run_diff,
     OPT(MESSAGE) | OPT(HEAD) | OPT(NO_PROVE) | OPT(SHADOW) | OPT(EMPTY) | OPT(FROM) | OPT(TO) |
         OPT(SQL) | OPT(DOWN) | OPT(EXPAND) | OPT(ALLOW_DROP) | OPT(MIGRATIONS) | OPT(IGNORE),
     1, "-m MESSAGE [SCHEMA] | --from SIDE --to SIDE [--sql [--down]]",
     "write the next migration, or say what is different",
     "With -m, writes the migration that leads from where the migrations stand to the schema.\n"
     "  -m, --message TEXT  what it does, in a few words\n"
     "      --head REVISION behind which it comes, where there are several heads\n"
     "      --no-prove      do not run it up, down and up in a throwaway database first\n"
     "      --shadow URL    the server that has those databases; a private one without it\n"
     "      --empty         write it also when nothing differs, for statements of your own\n"
     "Else names each difference between two sides and exits with 1 when there is one. A SIDE is a\n"
     "schema (a file, or a folder of *.orm), migrations:REVISION, or db:URL, which is only read.\n"
     "      --sql           print the statements that make the first side the second instead\n"
     "      --ignore PATTERN  leave alone what this names in a database, `audit.*`, several times;\n"
     "                      without it, what ormgen.conf says\n"
     "      --down          print those that lead back; what cannot be brought back is a comment\n"
     "Both:\n"
     "      --allow-drop    also what loses data; without it that is an error\n"
     "      --expand        change types beside the old column, filled in ranges, then swapped,\n"
     "                      where one statement would rewrite the table under a lock\n"
     "      --migrations DIR  the history; `migrations` beside the schema without it\n"},
    {"migrate", run_migrate,
     OPT(DB) | OPT(SCHEMA) | OPT(HEAD) | OPT(MESSAGE) | OPT(SHADOW) | OPT(MIGRATIONS) | OPT(SQL) |
         OPT(DRY_RUN) | OPT(CHECK) | OPT(LOCK_TIMEOUT) | OPT(WAIT) | OPT(STATEMENT_TIMEOUT),
     -1, "up|down|to|status|current|history|heads|branches|merge|stamp [REVISION]",
     "run migrations",
     "  up [REVISION]     run what is pending, all of it or up to REVISION\n"
     "  down [REVISION]   go back one revision, or to REVISION; `base` is before all\n"
     "  to REVISION       up and down, so that exactly REVISION and its ancestors have run\n"
     "  status            what has run, what is pending; with --check, 1 when something is\n"
     "  current           the revisions at which the database stands\n"
     "  history, heads, branches   the migrations; no database is asked\n"
     "  merge [HEAD...]   write the revision that joins heads\n"
     "  stamp REVISION    say that exactly REVISION and its ancestors have run\n"
     "REVISION is an id, the start of one, a label, `head` or `base`; +2 and -1 count from where the\n"
     "database stands, or from what they follow: head-1.\n"
     "      --db URL          the database; DATABASE_URL without it\n"
     "      --schema NAME     a tenant's schema to run in; several times, and with * for many\n"
     "      --head REVISION   which of several heads\n"
     "      --migrations DIR  the history; `migrations` without it\n"
     "      --sql             print it as a script for psql; with no database, from the base\n"
     "      --dry-run         say what would run\n"
     "      --lock-timeout S  seconds for each attempt at a lock; 3 without it\n"
     "      --wait S          seconds for all attempts at one; 60 without it\n"
     "      --statement-timeout S  seconds for a statement, 0: no end; 300 without it; concurrent\n"
     "                        builds and VALIDATE have no end\n"},
    {"describe", run_describe, 0, 2, "[SCHEMA] [QUERIES] --json",
     "print what queries take and give",
     "QUERIES is a file or a folder of *.sql; without it, queries/. Prints, as JSON, each query's\n"
     "name, cardinality, SQL, parameters and columns with their types.\n"},
    {"check", run_check, OPT(DB) | OPT(MIGRATIONS) | OPT(SHADOW) | OPT(IGNORE), -1,
     "[SCHEMA] [QUERIES...] [--db URL] [--json]",
     "compare schema, migrations, queries and a database",
     "SCHEMA and QUERIES are as for gen. The migrations must lead to the schema. With a database: is it\n"
     "what the schema says, have the migrations run in it, and does its server take each query, in\n"
     "every shape, with the parameters and columns that were inferred? It is only read. Each\n"
     "difference is named, and the exit code is then 1.\n"
     "      --db URL      the database; DATABASE_URL without it\n"
     "      --migrations DIR  the history; `migrations` beside the schema without it\n"
     "      --ignore PATTERN  leave alone what this names in the database, `audit.*`, several times;\n"
     "                    without it, what ormgen.conf says\n"
     "      --shadow URL  a server to ask what is only spelled otherwise; a private one without it\n"},
    {"explain", run_explain, OPT(DB) | OPT(QUERY) | OPT(CHECK), -1,
     "[SCHEMA] [QUERIES...] [--db URL] [--query NAME] [--check] [--json]",
     "print the plan of each query, and what in it is slow",
     "SCHEMA and QUERIES are as for gen. Prints how the database would run each query, whatever the\n"
     "values. Sequential scans over large tables, in any shape of a query, are named on standard\n"
     "error, with the index that is missing. Nothing is run.\n"
     "      --db URL      the database; DATABASE_URL without it\n"
     "      --query NAME  only this query\n"
     "      --check       exit with 1 when something is slow\n"},
    {"lint", run_lint, OPT(DB) | OPT(MIGRATIONS) | OPT(SARIF) | OPT(RULES), -1,
     "[FILE...] [--db URL] [--json|--sarif]",
     "name what is unsafe in migrations and smells in a schema",
     "Each FILE is a migration, any other .sql file, a schema, or a folder of these; without one, the\n"
     "schema and its migrations. Each finding has a code and the safe alternative; the exit code is\n"
     "then 1. `-- lint: ignore E0901: why it is fine` silences one, `//` in a schema.\n"
     "      --sarif       the findings as SARIF 2.1.0, on standard output\n"
     "      --rules       list the rules\n"
     "      --db URL      a database that tells of what no snapshot does; it is only read\n"
     "      --migrations DIR  the history; `migrations` beside the schema without it\n"},
    {"sql", run_sql, 0, 3, "NAME [SCHEMA] [QUERIES]", "print a query as PostgreSQL takes it",
     "NAME is the query's. Its paths and entities are written out, so that psql can run it.\n"},
    {"fmt", run_fmt, OPT(CHECK), -1, "[FILE...] [--check] [--json]", "format schema files",
     "Each FILE is rewritten in its canonical form; a folder stands for its *.orm. Without one,\n"
     "schema.orm or else schema/. With - standard input is formatted to standard output.\n"
     "      --check       write nothing; name the files that would change and exit with 1\n"},
    {"erd", run_erd, OPT(OUTPUT) | OPT(FORMAT) | OPT(MIGRATIONS) | OPT(SHADOW), 1,
     "[SCHEMA] [-o FILE] [--format mermaid|dot|svg]", "draw tables and how they hang together",
     "SCHEMA is as for gen, or db:URL, which is only read, or migrations:REVISION. Mermaid, on standard\n"
     "output, can stand in Markdown.\n"
     "  -o, --output FILE  where it goes; .mmd, .dot or .svg tells the format\n"
     "      --format F     else this does; SVG is drawn by Graphviz's dot\n"},
    {"pull", run_pull, OPT(DB) | OPT(SCHEMA) | OPT(IGNORE), 0,
     "[--db URL] [--schema NAME]... [--ignore PATTERN]... [--json]", "write a database as a schema",
     "The database becomes a formatted schema.orm on standard output; it is only read. What is there\n"
     "that a schema cannot say is named on standard error.\n"
     "      --db URL      the database; DATABASE_URL without it\n"
     "      --schema NAME only what is in this schema of it; may be given several times\n"
     "      --ignore PATTERN  not what this names: schema.*, or schema.name; `*` is any text\n"},
};

enum { COMMAND_COUNT = sizeof commands / sizeof *commands };

/* ---- the command line */

static void print_help(const command *one) {
    if (one == NULL) {
        puts("usage: ormgen COMMAND [ARGUMENT...]\n\n"
             "Compiles schema.orm to typed C and to PostgreSQL's SQL.\n");
        for (size_t i = 0; i < COMMAND_COUNT; i++)
            printf("  %-8s %s\n", commands[i].name, commands[i].summary);
        puts(
            "\n`ormgen COMMAND --help` says more about one; `ormgen --version` tells the version.\n"
            "Exit codes: 0 done; 1 there is a difference or a finding (diff, check, lint, --check); 2 an error.");
        return;
    }
    printf("usage: ormgen %s %s\n\n%s%s", one->name, one->usage, one->help,
           "      --json        diagnostics as JSON, on standard error\n");
}

static const command *find_command(const char *name) {
    for (size_t i = 0; i < COMMAND_COUNT; i++)
        if (strcmp(commands[i].name, name) == 0)
            return &commands[i];
    return NULL;
}

static int unknown_command(const invocation *call, const char *name) {
    const char *names[COMMAND_COUNT];
    for (size_t i = 0; i < COMMAND_COUNT; i++)
        names[i] = commands[i].name;
    const char *near = diag_nearest(name, names, COMMAND_COUNT);
    diag_message *error = usage_error(call, "unknown command", name);
    if (near != NULL)
        diag_hint(error, "did you mean `%s`?", near);
    return FAILED;
}

static int run(invocation *call, int count, char **arguments) {
    const char *name = count > 1 ? arguments[1] : "--help";
    if (strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0 || strcmp(name, "help") == 0) {
        print_help(NULL);
        return count > 1 ? flushed(call, DONE) : FAILED;
    }
    if (strcmp(name, "--version") == 0) {
        printf("ormgen %s (%s)\n", VERSION, query_parser_version());
        return flushed(call, DONE);
    }
    call->command = find_command(name);
    if (call->command == NULL)
        return unknown_command(call, name);
    call_take(call, count - 1, arguments + 1);
    if (diag_errors(call->sink) > 0)
        return FAILED;
    if (option_given(call, OPT_HELP)) {
        print_help(call->command);
        return flushed(call, DONE);
    }
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
    orm_arena *arena = orm_arena_new(NULL);
    if (arena == NULL)
        gen_out_of_memory();
    invocation call = {.arena = arena, .sink = diag_new(arena)};
    int status = run(&call, count, arguments);
    if (option_given(&call, OPT_SARIF))
        diag_print_sarif(call.sink, VERSION, stdout);
    else if (option_given(&call, OPT_JSON))
        diag_print_json(call.sink, stderr);
    else
        diag_print(call.sink, stderr);
    orm_arena_free(arena);
    return status;
}
