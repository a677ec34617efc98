/*
 * Golden logs of SQL: small programs over one schema, each under the rule that it shows.
 *
 * A case of the e2e suite whose main is `return sql_log(programs, count)` prints, for each program,
 * every statement it sent, in order, with its parameters and the rows it wrote or read; its `expect`
 * is that log. A program has a session of its own, which is closed without a commit unless the
 * program commits. What a program returns is printed when it is not ORM_OK, with its message.
 */
#ifndef SUPPORT_SQL_LOG_H
#define SUPPORT_SQL_LOG_H

#include <orm/orm.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct sql_program {
    const char *rule; /* a claim: "children are deleted before their parents" */
    orm_status (*run)(orm_session *session);
} sql_program;

/* A line of a program's own in the log: what is about to happen, or what came of it. */
static inline void sql_log_note(const char *text) {
    printf("-- %s\n", text);
}

/* Whether statements are left out for the moment: what a program needs before it comes to its point. */
static inline bool *sql_log_paused(void) {
    static bool paused;
    return &paused;
}

static inline void sql_log_pause(bool paused) {
    *sql_log_paused() = paused;
}

/* The statement that reserves keys is long and always the same: it stands in full once a log. */
static inline void sql_log_text(const orm_trace *trace) {
    static bool shown;
    bool keys = strcmp(trace->query, "reserve_keys") == 0;
    if (keys && shown)
        printf("(reserve_keys, as above)\n");
    else
        printf("%s\n", trace->statement);
    shown = shown || keys;
}

static inline void sql_log_statement(void *context, const orm_trace *trace) {
    (void)context;
    bool control = trace->query[0] == '\0';
    if (*sql_log_paused())
        return;
    sql_log_text(trace);
    if (trace->parameters[0])
        printf("    %s\n", trace->parameters);
    if (trace->status != ORM_OK)
        printf("    %s\n", orm_status_name(trace->status));
    else if (!control && trace->rows >= 0)
        printf("    %lld row%s\n", (long long)trace->rows, trace->rows == 1 ? "" : "s");
}

static inline void sql_log_program(orm_engine *engine, const orm_session_options *options,
                                   const sql_program *program) {
    orm_session *session;
    printf("\n== %s\n", program->rule);
    if (orm_session_open(engine, options, &session) != ORM_OK) {
        printf("no session: %s\n", orm_engine_error(engine)->message);
        return;
    }
    orm_status status = program->run(session);
    if (status != ORM_OK)
        printf("%s: %s\n", orm_status_name(status), orm_session_error(session)->message);
    orm_session_close(session);
}

/* Runs the programs against DATABASE_URL, in sessions with these options; what main returns. */
static inline int sql_log_with(orm_session_options session, const sql_program *programs,
                               size_t count) {
    orm_engine *engine;
    orm_engine_options options = {
        .pool_size = 1, .echo_parameters = true, .trace = sql_log_statement};
    if (orm_engine_open(getenv("DATABASE_URL"), &options, &engine) != ORM_OK) {
        fprintf(stderr, "%s\n", engine ? orm_engine_error(engine)->message : "out of memory");
        orm_engine_close(engine);
        return 1;
    }
    for (size_t i = 0; i < count; i++)
        sql_log_program(engine, &session, &programs[i]);
    orm_engine_close(engine);
    return 0;
}

static inline int sql_log(const sql_program *programs, size_t count) {
    return sql_log_with((orm_session_options){.no_autoflush = false}, programs, count);
}

#endif
