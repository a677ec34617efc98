/*
 * Statements in no transaction: what they are, and what an attempt that did not end has left.
 *
 *     statement                            left behind                       cure
 *     CREATE INDEX CONCURRENTLY            nothing; an INVALID index; all    drop an INVALID one
 *     DROP INDEX CONCURRENTLY              all; an INVALID index; nothing    -
 *     REINDEX … CONCURRENTLY               INVALID indexes `…_ccnew`         drop them
 *     ALTER TABLE … DETACH … CONCURRENTLY  a partition pending               DETACH … FINALIZE
 *     SET, RESET                           nothing: a session forgets        make it again
 *
 * What else there is runs again; if then it is refused because its result is there, it had ended.
 */
#include <string.h>

#include "diag/memory.h"
#include "postgres/sql_words.h"
#include "runner/runner_state.h"

/* ---- reading a statement */

typedef struct words {
    orm_arena *arena;
    const char *at;
    sql_token token;
} words;

static void step(words *w) {
    w->token = sql_next(w->arena, &w->at);
}

static words words_of(orm_arena *arena, const char *sql) {
    words made = {.arena = arena, .at = sql};
    step(&made);
    return made;
}

static bool take(words *w, const char *word) {
    if (w->token.kind != SQL_WORD || strcmp(w->token.text, word) != 0)
        return false;
    step(w);
    return true;
}

/* `name.name` as written; `last` is its last name, as SQL has it. */
static const char *take_path(words *w, const char **last) {
    const char *start = w->token.start, *end = start;
    while (w->token.kind == SQL_WORD || w->token.kind == SQL_NAME) {
        *last = w->token.text;
        end = w->token.start + w->token.len;
        step(w);
        if (w->token.kind != SQL_SYMBOL || *w->token.start != '.')
            break;
        step(w);
    }
    return gen_copy(w->arena, start, (size_t)(end - start));
}

static alone_statement read_create_index(words *w) {
    alone_statement made = {.kind = ALONE_CREATE_INDEX};
    const char *table = NULL;
    if (take(w, "if") && take(w, "not"))
        take(w, "exists");
    if (!take(w, "on")) {
        take_path(w, &made.name);
        take(w, "on");
    }
    take(w, "only");
    made.table = take_path(w, &table);
    return made;
}

static alone_statement read_drop_index(words *w) {
    alone_statement made = {.kind = ALONE_DROP_INDEX};
    if (take(w, "if"))
        take(w, "exists");
    made.table = take_path(w, &made.name);
    return made;
}

static alone_statement read_detach(words *w) {
    alone_statement made = {.kind = ALONE_OTHER};
    const char *last = NULL;
    if (take(w, "if"))
        take(w, "exists");
    take(w, "only");
    made.table = take_path(w, &last);
    if (take(w, "detach") && take(w, "partition")) {
        made.name = take_path(w, &last);
        made.kind = take(w, "concurrently") ? ALONE_DETACH : ALONE_OTHER;
    }
    return made;
}

static alone_statement read_reindex(words *w) {
    alone_statement made = {.kind = ALONE_OTHER};
    const char *last = NULL;
    bool known = take(w, "index") || take(w, "table");
    if (known && take(w, "concurrently")) {
        made.kind = ALONE_REINDEX;
        made.table = take_path(w, &last);
    }
    return made;
}

alone_statement concurrent_read(orm_arena *arena, const char *sql) {
    words w = words_of(arena, sql);
    if (take(&w, "create")) {
        take(&w, "unique");
        if (take(&w, "index") && take(&w, "concurrently"))
            return read_create_index(&w);
    } else if (take(&w, "drop")) {
        if (take(&w, "index") && take(&w, "concurrently"))
            return read_drop_index(&w);
    } else if (take(&w, "alter")) {
        if (take(&w, "table"))
            return read_detach(&w);
    } else if (take(&w, "reindex")) {
        return read_reindex(&w);
    } else if ((take(&w, "set") && !take(&w, "local")) || take(&w, "reset")) {
        return (alone_statement){.kind = ALONE_SETTING};
    }
    return (alone_statement){.kind = ALONE_OTHER};
}

bool concurrent_is_long(orm_arena *arena, const char *sql) {
    words w = words_of(arena, sql);
    bool alter = take(&w, "alter"), found = false;
    for (; w.token.kind != SQL_END && !found; step(&w))
        found = w.token.kind == SQL_WORD &&
                strcmp(w.token.text, alter ? "validate" : "concurrently") == 0;
    return found;
}

/* ---- clearing away */

/* The first cell of the first row; NULL when there is none. */
static bool ask_text(runner *r, const char *sql, const char *one, const char *two,
                     const char **text) {
    const char *const with[] = {one, two};
    PGresult *result = link_ask(r, sql, two != NULL ? 2 : 1, with);
    *text = NULL;
    if (result != NULL && PQntuples(result) > 0 && !PQgetisnull(result, 0, 0))
        *text = gen_strdup(r->arena, PQgetvalue(result, 0, 0));
    PQclear(result);
    return result != NULL;
}

static bool drop_index(runner *r, const char *path) {
    fprintf(stderr, "index %s is INVALID, an attempt to build it did not end: dropping it\n", path);
    return link_do(r, gen_printf(r->arena, "DROP INDEX CONCURRENTLY %s", path), 0, NULL);
}

/* An index stands in its table's schema. */
static bool repair_create(runner *r, const alone_statement *of, bool begun, bool *done) {
    const char *path = NULL, *valid = NULL;
    static const char sql[] =
        "SELECT x.indexrelid::regclass FROM pg_class t JOIN pg_class c ON c.relnamespace ="
        " t.relnamespace JOIN pg_index x ON x.indexrelid = c.oid AND x.indrelid = t.oid"
        " WHERE t.oid = to_regclass($1) AND c.relname = $2 AND x.indisvalid = ";
    if (of->name == NULL)
        return true;
    if (!ask_text(r, gen_printf(r->arena, "%sfalse", sql), of->table, of->name, &path) ||
        !ask_text(r, gen_printf(r->arena, "%strue", sql), of->table, of->name, &valid))
        return false;
    *done = begun && valid != NULL;
    return path == NULL || drop_index(r, path);
}

static bool repair_drop(runner *r, const alone_statement *of, bool begun, bool *done) {
    const char *found = NULL;
    if (begun && !ask_text(r, "SELECT to_regclass($1)", of->table, NULL, &found))
        return false;
    *done = begun && found == NULL;
    return true;
}

static bool repair_reindex(runner *r, const alone_statement *of, bool begun) {
    for (const char *path = ""; begun && path != NULL;) {
        if (!ask_text(r,
                      "SELECT x.indexrelid::regclass FROM pg_index x JOIN pg_class c ON c.oid ="
                      " x.indexrelid WHERE NOT x.indisvalid AND c.relname ~ '_cc(new|old)[0-9]*$'"
                      " AND x.indrelid = coalesce((SELECT i.indrelid FROM pg_index i WHERE"
                      " i.indexrelid = to_regclass($1)), to_regclass($1))",
                      of->table, NULL, &path))
            return false;
        if (path != NULL && !drop_index(r, path))
            return false;
    }
    return true;
}

static bool repair_detach(runner *r, const alone_statement *of, bool begun, bool *done) {
    const char *pending = NULL;
    if (!begun)
        return true;
    if (!ask_text(r,
                  "SELECT inhdetachpending FROM pg_inherits WHERE inhparent = to_regclass($1)"
                  " AND inhrelid = to_regclass($2)",
                  of->table, of->name, &pending))
        return false;
    *done = pending == NULL || *pending == 't';
    return pending == NULL || *pending != 't' ||
           link_do(r,
                   gen_printf(r->arena, "ALTER TABLE %s DETACH PARTITION %s FINALIZE", of->table,
                              of->name),
                   0, NULL);
}

bool concurrent_repair(runner *r, const alone_statement *of, bool begun, bool *done) {
    *done = false;
    switch (of->kind) {
    case ALONE_CREATE_INDEX:
        return repair_create(r, of, begun, done);
    case ALONE_DROP_INDEX:
        return repair_drop(r, of, begun, done);
    case ALONE_REINDEX:
        return repair_reindex(r, of, begun);
    case ALONE_DETACH:
        return repair_detach(r, of, begun, done);
    case ALONE_SETTING:
    case ALONE_OTHER:
        return true;
    }
    return true;
}
