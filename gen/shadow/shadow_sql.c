/* What runs in a database of the shadow server, and why the server refused it. */
#include <libpq-fe.h>
#include <stdlib.h>
#include <string.h>

#include "diag/memory.h"
#include "shadow/shadow_state.h"

static const char *field(orm_arena *arena, const PGresult *of, int which) {
    return gen_strdup(arena, PQresultErrorField(of, which));
}

static const shadow_failure *failure_of(const shadow_database *in, const PGresult *of) {
    orm_arena *arena = in->shadow->arena;
    shadow_failure *made = gen_new(arena, shadow_failure);
    const char *at = PQresultErrorField(of, PG_DIAG_STATEMENT_POSITION);
    made->sqlstate = field(arena, of, PG_DIAG_SQLSTATE);
    made->message = field(arena, of, PG_DIAG_MESSAGE_PRIMARY);
    made->detail = field(arena, of, PG_DIAG_MESSAGE_DETAIL);
    made->hint = field(arena, of, PG_DIAG_MESSAGE_HINT);
    made->position = at ? strtoul(at, NULL, 10) : 0;
    if (!made->sqlstate)
        made->sqlstate = "";
    if (!made->message)
        made->message = "the connection was lost";
    return made;
}

static bool went_well(const PGresult *of) {
    ExecStatusType status = PQresultStatus(of);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY;
}

/* The role in "role "x" does not exist" when that is what failed; the server's messages are in
 * English, since a private one is started so. */
static const char *missing_role(const shadow_database *in, const shadow_failure *failure) {
    static const char before[] = "role \"", behind[] = "\" does not exist";
    size_t len = strlen(failure->message), around = sizeof before - 1 + sizeof behind - 1;
    if (!in->shadow->is_private || PQtransactionStatus(in->connection) != PQTRANS_IDLE ||
        strcmp(failure->sqlstate, "42704") != 0 || len <= around ||
        strncmp(failure->message, before, sizeof before - 1) != 0 ||
        strcmp(failure->message + len - (sizeof behind - 1), behind) != 0)
        return NULL;
    return gen_copy(in->shadow->arena, failure->message + sizeof before - 1, len - around);
}

/* False when it could not be made: then the failure stands. */
static bool make_role(const shadow_database *in, const char *name) {
    char *quoted = PQescapeIdentifier(in->connection, name, strlen(name));
    PGresult *result = PQexec(in->shadow->admin, gen_printf(in->shadow->arena, "CREATE ROLE %s",
                                                            quoted ? quoted : "\"\""));
    bool made = went_well(result);
    PQclear(result);
    PQfreemem(quoted);
    return made;
}

const shadow_failure *shadow_run(shadow_database *of, const char *sql) {
    for (;;) {
        PGresult *result = PQexec(of->connection, sql);
        const shadow_failure *failure = went_well(result) ? NULL : failure_of(of, result);
        PQclear(result);
        const char *role = failure ? missing_role(of, failure) : NULL;
        if (!role || !make_role(of, role))
            return failure;
    }
}

static shadow_rows rows_of(orm_arena *arena, const PGresult *result) {
    shadow_rows made = {(size_t)PQntuples(result), (size_t)PQnfields(result), NULL};
    made.cells = gen_alloc(arena, (made.rows * made.columns + 1) * sizeof *made.cells);
    for (size_t i = 0; i < made.rows * made.columns; i++) {
        int row = (int)(i / made.columns), column = (int)(i % made.columns);
        if (!PQgetisnull(result, row, column))
            made.cells[i] = gen_copy(arena, PQgetvalue(result, row, column),
                                     (size_t)PQgetlength(result, row, column));
    }
    return made;
}

shadow_rows shadow_ask(shadow_database *of, const char *sql, const shadow_failure **failed) {
    PGresult *result = PQexec(of->connection, sql);
    bool well = went_well(result);
    *failed = well ? NULL : failure_of(of, result);
    shadow_rows made = well ? rows_of(of->shadow->arena, result) : (shadow_rows){0};
    PQclear(result);
    return made;
}

const char *shadow_cell(const shadow_rows *of, size_t row, size_t column) {
    return of->cells[row * of->columns + column];
}

/* --- reporting ------------------------------------------------------------------------------- */

/* The bytes before a character, counted from 1 as the server does. */
static size_t offset_of(const char *sql, size_t position) {
    size_t at = 0;
    for (size_t seen = 1; sql[at] && seen < position; seen++)
        do
            at++;
        while (((unsigned char)sql[at] & 0xC0) == 0x80);
    return at;
}

void shadow_report(const shadow_failure *failure, const char *doing, const char *sql, diag *sink) {
    diag_message *error =
        diag_error(sink, DIAG_SHADOW, (span){0}, "%s: %s%s%s", doing, failure->message,
                   failure->detail ? ": " : "", failure->detail ? failure->detail : "");
    if (sql) {
        size_t from = failure->position > 0 ? offset_of(sql, failure->position) : 0;
        while (from > 0 && sql[from - 1] != '\n')
            from--;
        diag_hint(error, "in `%.*s`", (int)strcspn(sql + from, "\n"), sql + from);
    } else if (failure->hint) {
        diag_hint(error, "%s", failure->hint);
    }
}
