/*
 * ormgen's command line: which command, with which flags, and how it ends.
 *
 * Exit codes: 0 done; 1 there is a difference (diff, check, every --check); 2 an error. Diagnostics go to
 * standard error, as JSON with --json, and what a command makes to standard output or to files.
 */
#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "compile.h"
#include "compile_queries.h"
#include "compile_revision.h"
#include "shadow/shadow.h"
#include "ddl/ddl.h"
#include "diag/memory.h"
#include "migrate/migrate.h"
#include "server/server_check.h"

#define VERSION "0.1.0"

enum { DONE, DIFFERENT, FAILED };

enum {
    FLAG_CHECK = 1,
    FLAG_OUTPUT = 2,
    FLAG_DATABASE = 4,
    FLAG_DIFF = 8,
    FLAG_SCHEMAS = 16,
    FLAG_HISTORY = 32
};

/* A command as it was called. */
typedef struct invocation {
    orm_arena *arena;
    diag *sink;
    const struct command *command;
    bool json, help, check, sql, down, allow_drop, unproven, empty;
    const char *output, *database, *from, *to;
    const char *message, *head, *shadow, *migrations;
    ORM__LIST(const char *) schemas;
    char *const *arguments;
    int argument_count;
} invocation;

typedef struct command {
    const char *name;
    int (*run)(const invocation *);
    unsigned flags;
    int most_arguments; /* -1: any number */
    const char *usage, *summary, *help;
} command;

static diag_message *usage_error(const invocation *call, const char *text, const char *what) {
    diag_message *error = diag_error(call->sink, DIAG_USAGE, (span){0}, "%s `%s`", text, what);
    if (call->command != NULL)
        diag_hint(error, "usage: ormgen %s %s", call->command->name, call->command->usage);
    else
        diag_hint(error, "`ormgen --help` lists the commands");
    return error;
}

/* What was printed is only done once it is through. */
static int flushed(const invocation *call, int otherwise) {
    if (fflush(stdout) == 0 && !ferror(stdout))
        return otherwise;
    diag_error(call->sink, DIAG_WRITE, (span){0}, "cannot write standard output: %s",
               strerror(errno));
    return FAILED;
}

static const char *argument(const invocation *call, int at) {
    return at < call->argument_count ? call->arguments[at] : NULL;
}

/* ---- the commands */

static model *emittable_model(const invocation *call) {
    model *schema = compile_model(call->arena, argument(call, 0), call->sink);
    return schema != NULL && model_check_emittable(schema, call->sink) ? schema : NULL;
}

/* The queries that stand behind the schema on the command line, or those beside it. */
static query_set *queries_behind(const invocation *call, const model *schema) {
    const char *beside = compile_queries_beside(call->arena, argument(call, 0));
    if (call->argument_count > 1)
        return compile_query_files(call->arena, schema, (const char *const *)call->arguments + 1,
                                   (size_t)call->argument_count - 1, call->sink);
    return compile_query_files(call->arena, schema, &beside, beside != NULL, call->sink);
}

static int run_gen(const invocation *call) {
    const char *folder = call->output != NULL ? call->output : "generated";
    size_t stale = 0;
    const model *schema = emittable_model(call);
    const query_set *queries = schema != NULL ? queries_behind(call, schema) : NULL;
    if (queries == NULL)
        return FAILED;
    if (!call->check)
        return compile_c(schema, queries, folder, call->sink) ? DONE : FAILED;
    if (!compile_c_stale(schema, queries, folder, stdout, &stale, call->sink))
        return FAILED;
    return flushed(call, stale > 0 ? DIFFERENT : DONE);
}

static int run_ddl(const invocation *call) {
    orm__buffer text = {0};
    const model *schema = compile_model(call->arena, argument(call, 0), call->sink);
    if (schema == NULL || !model_check_statable(schema, call->sink))
        return FAILED;
    ddl_write(schema, &text);
    if (orm__buffer_failed(&text))
        gen_out_of_memory();
    fwrite(orm__buffer_text(&text), 1, text.len, stdout);
    orm__buffer_free(&text);
    return flushed(call, DONE);
}

static bool is_standard_input(const invocation *call) {
    return call->argument_count == 1 && strcmp(call->arguments[0], "-") == 0;
}

/* All files are parsed before the first is written. */
static int format_files(const invocation *call, const compile_paths *files, bool check) {
    size_t different = 0;
    for (size_t i = 0; i < files->len; i++)
        different += !compile_format(call->arena, files->items[i], check,
                                     call->check ? stdout : NULL, call->sink);
    if (diag_errors(call->sink) > 0)
        return FAILED;
    return different > 0 ? DIFFERENT : DONE;
}

static int run_fmt(const invocation *call) {
    compile_paths files = {0};
    if (is_standard_input(call)) {
        compile_format_stream(call->arena, call->sink);
        return diag_errors(call->sink) > 0 ? FAILED : flushed(call, DONE);
    }
    for (int i = 0; i < (call->argument_count > 0 ? call->argument_count : 1); i++)
        if (!compile_find(call->arena, argument(call, i), &files, call->sink))
            return FAILED;
    int found = format_files(call, &files, true);
    if (call->check || found != DIFFERENT)
        return flushed(call, found);
    return format_files(call, &files, false) == FAILED ? FAILED : DONE;
}

static query_set *queries_of(const invocation *call, int schema_at) {
    const model *schema = compile_model(call->arena, argument(call, schema_at), call->sink);
    if (schema == NULL)
        return NULL;
    return compile_queries(call->arena, schema, argument(call, schema_at + 1), call->sink);
}

static int run_describe(const invocation *call) {
    orm__buffer text = {0};
    const query_set *set = queries_of(call, 0);
    if (set == NULL)
        return FAILED;
    query_describe(call->arena, set, &text);
    if (orm__buffer_failed(&text))
        gen_out_of_memory();
    fwrite(orm__buffer_text(&text), 1, text.len, stdout);
    orm__buffer_free(&text);
    return flushed(call, DONE);
}

static int unknown_query(const invocation *call, const query_set *set, const char *name) {
    ORM__LIST(const char *) names = {0};
    for (size_t i = 0; i < set->queries.len; i++)
        gen_list_add(call->arena, &names, set->queries.items[i]->name);
    diag_message *error =
        diag_error(call->sink, DIAG_QUERY_NAME, (span){0}, "there is no query `%s`", name);
    const char *near = diag_nearest(name, names.items, names.len);
    if (near != NULL)
        diag_hint(error, "did you mean `%s`?", near);
    return FAILED;
}

static int run_sql(const invocation *call) {
    if (call->argument_count == 0) {
        usage_error(call, "the query's name is missing behind", "sql");
        return FAILED;
    }
    const query_set *set = queries_of(call, 1);
    const typed_query *found = set == NULL ? NULL : query_named(set, call->arguments[0]);
    if (set == NULL)
        return FAILED;
    if (found == NULL)
        return unknown_query(call, set, call->arguments[0]);
    printf("%s;\n", query_text_of(call->arena, found, query_full_shape(found)).sql);
    return flushed(call, DONE);
}

/* ---- against a server */

static const char *database_of(const invocation *call) {
    return call->database != NULL ? call->database : getenv("DATABASE_URL");
}

/* Queries that compile; with a database, also what its server thinks of them. */
static int run_check(const invocation *call) {
    const model *schema = compile_model(call->arena, argument(call, 0), call->sink);
    const query_set *queries = schema != NULL ? queries_behind(call, schema) : NULL;
    if (queries == NULL)
        return FAILED;
    const char *url = database_of(call);
    size_t before = diag_errors(call->sink);
    if (url != NULL && !server_check(call->arena, queries, url, call->sink))
        return FAILED;
    return flushed(call, diag_errors(call->sink) > before ? DIFFERENT : DONE);
}

static void list_leftovers(const inspect_leftovers *leftovers) {
    for (size_t i = 0; i < leftovers->len; i++)
        fprintf(stderr, "%s `%s` is in the database but not in the schema\n",
                leftovers->items[i].kind, leftovers->items[i].name);
}

static int run_pull(const invocation *call) {
    inspect_request request = {.url = database_of(call),
                               .schemas = call->schemas.items,
                               .schema_count = call->schemas.len};
    inspect_leftovers leftovers = {0};
    orm__buffer text = {0};
    if (request.url == NULL) {
        diag_hint(diag_error(call->sink, DIAG_USAGE, (span){0}, "there is no database to pull"),
                  "name one with --db URL or DATABASE_URL");
        return FAILED;
    }
    if (compile_pull(call->arena, &request, &text, &leftovers, call->sink)) {
        list_leftovers(&leftovers);
        fwrite(orm__buffer_text(&text), 1, text.len, stdout);
    }
    orm__buffer_free(&text);
    return diag_errors(call->sink) > 0 ? FAILED : flushed(call, DONE);
}

/* ---- differences */

static model *revision_side(const invocation *call, const char *name) {
    const char *folder = call->migrations != NULL ? call->migrations : "migrations";
    const history *of = history_read(call->arena, folder, call->sink);
    const revision *found = NULL;
    if (of == NULL || !(*name ? history_find(of, name, &found, call->sink)
                              : history_head(of, call->head, &found, call->sink)))
        return NULL;
    return compile_standing(call->arena, of, found, call->shadow, call->sink);
}

/* A side of a comparison: a database, a revision, a schema file or a folder. */
static model *side(const invocation *call, const char *name) {
    if (strncmp(name, "migrations:", 11) == 0)
        return revision_side(call, name + 11);
    if (strncmp(name, "db:", 3) == 0) {
        const inspect_request request = {.url = name + 3};
        inspect_leftovers leftovers = {0};
        model *found = inspect_database(call->arena, &request, &leftovers, call->sink);
        list_leftovers(&leftovers);
        return found;
    }
    model *schema = compile_model(call->arena, name, call->sink);
    return schema != NULL && model_check_statable(schema, call->sink) ? schema : NULL;
}

static int run_diff_revision(const invocation *call) {
    const revision_request request = {.schema = argument(call, 0),
                                      .folder = call->migrations,
                                      .message = call->message,
                                      .head = call->head,
                                      .shadow = call->shadow,
                                      .allow_drop = call->allow_drop,
                                      .unproven = call->unproven,
                                      .empty = call->empty};
    bool done = compile_revision(call->arena, &request, stdout, call->sink);
    return done ? flushed(call, DONE) : FAILED;
}

static int run_diff(const invocation *call) {
    if (call->message != NULL && call->from == NULL && call->to == NULL)
        return run_diff_revision(call);
    if (call->from == NULL || call->to == NULL) {
        usage_error(call, "a side is missing:", call->from == NULL ? "--from" : "--to");
        return FAILED;
    }
    const model *from = side(call, call->from), *to = side(call, call->to);
    if (from == NULL || to == NULL)
        return FAILED;
    shadow *server = shadow_open(call->arena, call->shadow);
    const migrate_plan *plan = migrate_compare_stored(call->arena, from, to, server, call->sink);
    shadow_close(server);
    int found = plan->operations.len > 0 ? DIFFERENT : DONE;
    if (!call->sql) {
        migrate_write_list(plan, stdout);
        return flushed(call, found);
    }
    if (!migrate_check(plan, call->allow_drop, call->sink))
        return FAILED;
    if (call->down) {
        plan = migrate_inverse(plan);
        migrate_write_irreversible(plan, stdout);
    }
    const migrate_steps steps = migrate_render(plan);
    migrate_write_sql(&steps, stdout);
    return flushed(call, found);
}

static const command commands[] = {
    {"gen", run_gen, FLAG_CHECK | FLAG_OUTPUT, -1,
     "[SCHEMA] [QUERIES...] [-o DIR] [--check] [--json]", "compile a schema and its queries to C",
     "SCHEMA is a file or a folder of *.orm; without it, schema.orm or else schema/.\n"
     "Each of QUERIES is a file or a folder of *.sql; without any, the folder queries beside it.\n"
     "  -o, --output DIR  where the files go; `generated` without it\n"
     "      --check       write nothing; name the files that are stale and exit with 1\n"},
    {"ddl", run_ddl, 0, 1, "[SCHEMA] [--json]", "print a schema as SQL",
     "SCHEMA is a file or a folder of *.orm; without it, schema.orm or else schema/.\n"},
    {"diff", run_diff, FLAG_DIFF | FLAG_HISTORY, 1,
     "-m MESSAGE [SCHEMA] | --from SIDE --to SIDE [--sql [--down]]",
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
     "      --down          print those that lead back; what cannot be brought back is a comment\n"
     "Both:\n"
     "      --allow-drop    also what loses data; without it that is an error\n"
     "      --migrations DIR  the history; `migrations` beside the schema without it\n"},
    {"describe", run_describe, 0, 2, "[SCHEMA] [QUERIES] --json",
     "print what queries take and give",
     "QUERIES is a file or a folder of *.sql; without it, queries/. Prints, as JSON, each query's\n"
     "name, cardinality, SQL, parameters and columns with their types.\n"},
    {"check", run_check, FLAG_DATABASE, -1, "[SCHEMA] [QUERIES...] [--db URL] [--json]",
     "compare queries with a database's own idea of them",
     "SCHEMA and QUERIES are as for gen. Each query is prepared by the server, in every shape: does it\n"
     "take it, with the parameters and columns that were inferred? Nothing is run. What it sees\n"
     "otherwise is named at its place, and the exit code is 1. Without a database, the queries are\n"
     "only compiled.\n"
     "      --db URL      the database; DATABASE_URL without it\n"},
    {"sql", run_sql, 0, 3, "NAME [SCHEMA] [QUERIES]", "print a query as PostgreSQL takes it",
     "NAME is the query's. Its paths and entities are written out, so that psql can run it.\n"},
    {"fmt", run_fmt, FLAG_CHECK, -1, "[FILE...] [--check] [--json]", "format schema files",
     "Each FILE is rewritten in its canonical form; a folder stands for its *.orm. Without one,\n"
     "schema.orm or else schema/. With - standard input is formatted to standard output.\n"
     "      --check       write nothing; name the files that would change and exit with 1\n"},
    {"pull", run_pull, FLAG_DATABASE | FLAG_SCHEMAS, 0, "[--db URL] [--schema NAME]... [--json]",
     "write a database as a schema",
     "The database becomes a formatted schema.orm on standard output; it is only read. What is there\n"
     "that a schema cannot say is named on standard error.\n"
     "      --db URL      the database; DATABASE_URL without it\n"
     "      --schema NAME only what is in this schema of it; may be given several times\n"},
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
            "Exit codes: 0 done; 1 there is a difference (diff, check, --check); 2 an error.");
        return;
    }
    printf("usage: ormgen %s %s\n\n%s%s", one->name, one->usage, one->help,
           "      --json        diagnostics as JSON, on standard error\n");
}

static bool take_flag(invocation *call, int flag, char *const *arguments) {
    switch (flag) {
    case 'j':
        call->json = true;
        return true;
    case 'h':
        call->help = true;
        return true;
    case 'c':
        call->check = true;
        return (call->command->flags & FLAG_CHECK) != 0;
    case 'o':
        call->output = optarg;
        return (call->command->flags & FLAG_OUTPUT) != 0;
    case 'd':
        call->database = optarg;
        return (call->command->flags & FLAG_DATABASE) != 0;
    case 's':
        gen_list_add(call->arena, &call->schemas, optarg);
        return (call->command->flags & FLAG_SCHEMAS) != 0;
    case 'q':
        call->sql = true;
        return (call->command->flags & FLAG_DIFF) != 0;
    case 'a':
        call->allow_drop = true;
        return (call->command->flags & FLAG_DIFF) != 0;
    case 'u':
        call->down = true;
        return (call->command->flags & FLAG_DIFF) != 0;
    case 'm':
        call->message = optarg;
        return (call->command->flags & FLAG_HISTORY) != 0;
    case 'H':
        call->head = optarg;
        return (call->command->flags & FLAG_HISTORY) != 0;
    case 'M':
        call->migrations = optarg;
        return (call->command->flags & FLAG_HISTORY) != 0;
    case 'S':
        call->shadow = optarg;
        return (call->command->flags & FLAG_DIFF) != 0;
    case 'n':
        call->unproven = true;
        return (call->command->flags & FLAG_DIFF) != 0;
    case 'e':
        call->empty = true;
        return (call->command->flags & FLAG_DIFF) != 0;
    case 'f':
        call->from = optarg;
        return (call->command->flags & FLAG_DIFF) != 0;
    case 't':
        call->to = optarg;
        return (call->command->flags & FLAG_DIFF) != 0;
    case ':':
        usage_error(call, "a value is missing behind", arguments[optind - 1]);
        return true;
    default:
        return false;
    }
}

static void take_flags(invocation *call, int count, char **arguments) {
    static const struct option known[] = {
        {"json", no_argument, NULL, 'j'},         {"help", no_argument, NULL, 'h'},
        {"check", no_argument, NULL, 'c'},        {"output", required_argument, NULL, 'o'},
        {"db", required_argument, NULL, 'd'},     {"schema", required_argument, NULL, 's'},
        {"sql", no_argument, NULL, 'q'},          {"down", no_argument, NULL, 'u'},
        {"allow-drop", no_argument, NULL, 'a'},   {"from", required_argument, NULL, 'f'},
        {"to", required_argument, NULL, 't'},     {"message", required_argument, NULL, 'm'},
        {"head", required_argument, NULL, 'H'},   {"migrations", required_argument, NULL, 'M'},
        {"shadow", required_argument, NULL, 'S'}, {"no-prove", no_argument, NULL, 'n'},
        {"empty", no_argument, NULL, 'e'},        {NULL, 0, NULL, 0},
    };
    opterr = 0;
    for (;;) {
        int at = optind;
        int flag = getopt_long(count, arguments, ":ho:m:", known, NULL);
        if (flag == -1)
            break;
        if (!take_flag(call, flag, arguments))
            usage_error(call, "unknown option", arguments[optind > at ? optind - 1 : at]);
    }
    call->arguments = arguments + optind;
    call->argument_count = count - optind;
    if (call->command->most_arguments >= 0 && call->argument_count > call->command->most_arguments)
        usage_error(call, "one argument too many:", call->arguments[call->command->most_arguments]);
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
    take_flags(call, count - 1, arguments + 1);
    if (diag_errors(call->sink) > 0)
        return FAILED;
    if (call->help) {
        print_help(call->command);
        return flushed(call, DONE);
    }
    return call->command->run(call);
}

int main(int count, char **arguments) {
    orm_arena *arena = orm_arena_new(NULL);
    if (arena == NULL)
        gen_out_of_memory();
    invocation call = {.arena = arena, .sink = diag_new(arena)};
    int status = run(&call, count, arguments);
    if (call.json)
        diag_print_json(call.sink, stderr);
    else
        diag_print(call.sink, stderr);
    orm_arena_free(arena);
    return status;
}
