/* Migrations as a script for psql, which keeps the ledger as the runner does. */
#include <string.h>

#include "diag/memory.h"
#include "postgres/quote.h"
#include "runner/runner_state.h"

static const char *quoted(orm_arena *arena, const char *text) {
    orm__buffer out = {0};
    pg_quote_text(&out, text);
    return gen_keep(arena, &out);
}

void script_begin(FILE *out) {
    fprintf(out, "\\set ON_ERROR_STOP on\nBEGIN;\n%s;\nCOMMIT;\n", ledger_tables);
}

/* A batch in psql: a block that commits behind each range. */
static void write_batch(orm_arena *arena, const revision_statement *of, FILE *out) {
    fprintf(out,
            "DO $batch$\nDECLARE\n    pages bigint := pg_relation_size(%s) /"
            " current_setting('block_size')::bigint;\nBEGIN\n"
            "    FOR page IN 0 .. pages BY 128 LOOP\n"
            "        EXECUTE %s\n            USING format('(%%s,0)', page)::tid,\n"
            "            CASE WHEN page + 128 > pages THEN '(4294967295,0)'::tid\n"
            "                ELSE format('(%%s,0)', page + 128)::tid END;\n"
            "        COMMIT;\n    END LOOP;\nEND $batch$;\n",
            quoted(arena, of->table), quoted(arena, of->sql));
}

static void write_statements(orm_arena *arena, const revision_statements *list, FILE *out) {
    bool open = false;
    for (size_t i = 0; i < list->len; i++) {
        const revision_statement *each = &list->items[i];
        if (open && (each->begins || each->place != PLACE_TRANSACTION))
            fputs("COMMIT;\n", out);
        if (each->place == PLACE_TRANSACTION && (!open || each->begins))
            fputs("BEGIN;\n", out);
        open = each->place == PLACE_TRANSACTION;
        if (each->place == PLACE_BATCHED)
            write_batch(arena, each, out);
        else
            fprintf(out, "%s;\n", each->sql);
    }
    if (!open)
        fputs("BEGIN;\n", out);
}

void script_tenant(const char *tenant, FILE *out) {
    orm__buffer name = {0};
    if (!*tenant)
        return;
    pg_quote_name(&name, tenant);
    if (orm__buffer_failed(&name))
        gen_out_of_memory();
    fprintf(out, "SET search_path = %s, public;\n", orm__buffer_text(&name));
    orm__buffer_free(&name);
}

void script_up(const revision *to, const char *tenant, FILE *out) {
    orm_arena *arena = orm_arena_new(NULL);
    if (arena == NULL)
        gen_out_of_memory();
    fprintf(out, "\n-- up    %s  %s\n", to->id, to->message);
    script_tenant(tenant, out);
    write_statements(arena, &to->up, out);
    fprintf(
        out,
        "INSERT INTO ormgen_ledger.revision VALUES (%s, %s, 'up', %s, %s, now(), clock_timestamp());\n"
        "COMMIT;\n",
        quoted(arena, tenant), quoted(arena, to->id), quoted(arena, to->hash),
        quoted(arena, to->message));
    orm_arena_free(arena);
}

void script_down(const revision *from, const char *tenant, FILE *out) {
    orm_arena *arena = orm_arena_new(NULL);
    if (arena == NULL)
        gen_out_of_memory();
    fprintf(out, "\n-- down  %s  %s\n", from->id, from->message);
    script_tenant(tenant, out);
    write_statements(arena, &from->down, out);
    fprintf(out, "DELETE FROM ormgen_ledger.revision WHERE tenant = %s AND id = %s;\nCOMMIT;\n",
            quoted(arena, tenant), quoted(arena, from->id));
    orm_arena_free(arena);
}
