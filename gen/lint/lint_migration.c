/*
 * A file of SQL, statement by statement: where each stands, what it does, and what the rules say.
 *
 * In a migration the marks say which statements share a transaction; `-- up` begins with the schema
 * before it, `-- down` with the one after. A file without marks is a script for psql: a statement
 * stands by itself unless BEGIN and COMMIT are around it.
 */
#include <string.h>

#include "diag/memory.h"
#include "history/history.h"
#include "lint/lint_run.h"

/* ---- reading */

/* Where each action of an ALTER TABLE stands: they are divided by commas outside brackets, which no
 * action has of its own. */
static void place_changes(const sql_tokens *tokens, ddl_statement *ddl, span at) {
    size_t index = tokens_at(tokens, at.start), change = 0;
    uint16_t depth = tokens->items[index].depth;
    while (token_is_word(tokens, index, "alter") || token_is_word(tokens, index, "table") ||
           token_is_word(tokens, index, "if") || token_is_word(tokens, index, "exists") ||
           token_is_word(tokens, index, "only"))
        index = tokens_next(tokens, index);
    index = tokens_after_path(tokens, index);
    span piece = {at.source, 0, 0};
    for (; change < ddl->changes.len && tokens->items[index].kind != TOKEN_END &&
           tokens->items[index].start < at.end;
         index = tokens_next(tokens, index)) {
        const sql_token *token = &tokens->items[index];
        if (token_is(tokens, index, ',') && token->depth == depth) {
            ddl->changes.items[change++].at = piece;
            piece = (span){at.source, 0, 0};
            continue;
        }
        piece.start = piece.end == 0 ? token->start : piece.start;
        piece.end = token->end;
    }
    if (change < ddl->changes.len)
        ddl->changes.items[change++].at = piece;
}

static void place_whole(ddl_statement *ddl, span at) {
    for (size_t i = 0; i < ddl->changes.len; i++)
        ddl->changes.items[i].at = at;
}

/* NULL when PostgreSQL's grammar does not take it, which is reported. */
static const ddl_statement *read_statement(lint_run *run, const revision_statement *from,
                                           diag *sink) {
    const char *why = NULL;
    uint32_t at = DDL_NOWHERE;
    ddl_statement *made = ddl_parse(run->arena, from->sql, &why, &at);
    if (made == NULL) {
        span where = from->at;
        if (at != DDL_NOWHERE)
            where.start = where.end = from->at.start + at;
        diag_error(sink, DIAG_QUERY_SYNTAX, where, "%s", why);
        return NULL;
    }
    if (made->kind == DDL_ALTER_TABLE)
        place_changes(run->tokens, made, from->at);
    else
        place_whole(made, from->at);
    return made;
}

/* ---- transactions */

typedef struct transactions {
    size_t count, open; /* 0 when none is */
} transactions;

/* Of a script for psql. */
static size_t transaction_of_script(transactions *t, const ddl_statement *ddl) {
    if (ddl->kind == DDL_BEGIN)
        t->open = ++t->count;
    size_t in = t->open;
    if (ddl->kind == DDL_END)
        t->open = 0;
    return in;
}

/* Of a migration: the marks say it. */
static size_t transaction_of_step(transactions *t, const revision_statement *from) {
    switch (from->place) {
    case PLACE_ALONE:
        return 0;
    case PLACE_BATCHED:
        return ++t->count;
    case PLACE_TRANSACTION:
        break;
    }
    if (from->begins || t->open == 0)
        t->open = ++t->count;
    return t->open;
}

/* ---- the whole */

static lint_statements read_section(lint_run *run, const revision_statements *from, diag *sink) {
    lint_statements found = {0};
    transactions t = {0};
    for (size_t i = 0; i < from->len; i++) {
        const revision_statement *each = &from->items[i];
        const ddl_statement *ddl = read_statement(run, each, sink);
        if (ddl == NULL)
            continue;
        lint_statement made = {.ddl = ddl, .at = each->at};
        made.transaction =
            run->revision ? transaction_of_step(&t, each) : transaction_of_script(&t, ddl);
        gen_list_add(run->arena, &found, made);
    }
    return found;
}

static void take_going(lint_run *run, const ddl_statement *ddl) {
    for (size_t i = 0; i < ddl->names.len; i++)
        if (ddl->kind == DDL_DROP && ddl->object == DDL_TABLE)
            gen_list_add(run->arena, &run->known.going, ddl->names.items[i]);
}

/* Columns that a new one of the section replaces: whoever knows their names finds that one. */
static void take_columns(lint_run *run, const ddl_statement *ddl) {
    lint_known *known = &run->known;
    const ddl_name table = ddl->names.len > 0 ? ddl->names.items[0] : (ddl_name){0};
    for (size_t i = 0; ddl->kind == DDL_ALTER_TABLE && i < ddl->changes.len; i++)
        if (ddl->changes.items[i].kind == CHANGE_ADD_COLUMN)
            gen_list_add(run->arena, &known->added,
                         (known_column){table, ddl->changes.items[i].name});
    if (ddl->kind == DDL_RENAME && ddl->object == DDL_COLUMN && ddl->name != NULL &&
        lint_has_column(&known->added, table, ddl->name))
        gen_list_add(run->arena, &known->replaced, (known_column){table, ddl->new_name});
}

static void lint_section(lint_run *run, const revision_statements *from, bool down, diag *sink) {
    const lint_statements statements = read_section(run, from, sink);
    run->known = (lint_known){.only = statements.len == 1};
    for (size_t i = 0; i < statements.len; i++) {
        take_going(run, statements.items[i].ddl);
        take_columns(run, statements.items[i].ddl);
    }
    for (size_t i = 0; i < statements.len; i++) {
        lint_statement_rules(run, &statements.items[i], down);
        lint_known_take(run, &statements.items[i]);
    }
}

size_t lint_migration(orm_arena *arena, const source *file, const lint_world *world, diag *findings,
                      diag *errors) {
    bool marked = false;
    const sql_tokens tokens = tokens_read(arena, file, errors);
    const revision *read = revision_scan(arena, file, &marked);
    lint_run run = {.arena = arena,
                    .before = world->before,
                    .server = world->server,
                    .revision = marked,
                    .tokens = &tokens};
    lint_section(&run, &read->up, false, errors);
    run.before = world->after;
    lint_section(&run, &read->down, true, errors);
    return lint_publish(arena, &run.found, file, findings);
}
