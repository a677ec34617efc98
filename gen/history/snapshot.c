/*
 * Snapshots: the canonical schema after a revision, as a text and back.
 *
 * The text holds what PostgreSQL holds. What only C or one change knows (prefixes, old names,
 * backfills) is left out, and names for C are invented as for a schema that is pulled. Nothing is
 * handed over that does not read back as the same model.
 */
#include <string.h>

#include "diag/memory.h"
#include "history/history.h"
#include "postgres/quote.h"
#include "pull/pull.h"
#include "schema/schema.h"

static const char hash_mark[] = "// sql: ";

static model *parse(orm_arena *arena, const source *file, diag *sink) {
    size_t errors = diag_errors(sink);
    const ast_file *tree = schema_parse(arena, file, sink);
    return diag_errors(sink) > errors ? NULL : model_build(arena, &tree, 1, sink);
}

static void write_raw(const model *of, const char *hash, orm__buffer *out) {
    orm__buffer_printf(out, "// The schema after this migration, as ormgen wrote it.\n%s%s\n\n",
                       hash_mark, hash);
    if (of->default_schema != NULL) {
        orm__buffer_text_add(out, "package schema schema ");
        pg_quote_name(out, of->default_schema);
        orm__buffer_text_add(out, "\n\n");
    }
    pull_write(of, out);
}

/* Lays a text out. False, and reported, when it does not parse. */
static bool lay_out(orm_arena *arena, const orm__buffer *raw, orm__buffer *out, diag *sink) {
    size_t errors = diag_errors(sink);
    const source *file = source_of_text(arena, "snapshot.orm", orm__buffer_text(raw), raw->len);
    const ast_file *tree = schema_parse(arena, file, sink);
    if (diag_errors(sink) > errors)
        return false;
    schema_format(tree, out);
    if (orm__buffer_failed(out))
        gen_out_of_memory();
    return true;
}

static bool reads_back(orm_arena *arena, const model *of, const orm__buffer *text, diag *sink) {
    const source *file = source_of_text(arena, "snapshot.orm", orm__buffer_text(text), text->len);
    const model *again = parse(arena, file, sink);
    if (again == NULL)
        return false;
    const migrate_plan *plan = migrate_compare(arena, of, again);
    for (size_t i = 0; i < plan->operations.len; i++)
        diag_error(sink, DIAG_SNAPSHOT, (span){0},
                   "the schema cannot be kept beside a migration: %s",
                   plan->operations.items[i].line);
    return plan->operations.len == 0;
}

bool snapshot_write(orm_arena *arena, const model *of, const char *hash, orm__buffer *out,
                    diag *sink) {
    orm__buffer raw = {0};
    write_raw(of, hash, &raw);
    if (orm__buffer_failed(&raw))
        gen_out_of_memory();
    bool fine = lay_out(arena, &raw, out, sink) && reads_back(arena, of, out, sink);
    orm__buffer_free(&raw);
    return fine;
}

/* ---- reading */

static bool has_hash(const source *file, const char *hash) {
    const char *line = strstr(file->text, hash_mark);
    if (line == NULL || (line > file->text && line[-1] != '\n'))
        return false;
    line += strlen(hash_mark);
    return strncmp(line, hash, strlen(hash)) == 0 &&
           line[strlen(hash) + strspn(line + strlen(hash), " \t\r")] == '\n';
}

static model *nothing(orm_arena *arena, diag *sink) {
    return model_build(arena, NULL, 0, sink);
}

snapshot_state snapshot_read(orm_arena *arena, const revision *of, model **out, diag *sink) {
    const char *why = NULL;
    if (of == NULL) {
        *out = nothing(arena, sink);
        return SNAPSHOT_FITS;
    }
    const source *file = source_read(arena, of->snapshot, &why);
    if (file == NULL)
        return SNAPSHOT_MISSING;
    if (!has_hash(file, of->lineage))
        return SNAPSHOT_STALE;
    model *read = parse(arena, file, sink);
    if (read == NULL)
        return SNAPSHOT_BROKEN;
    read->invented = true;
    *out = read;
    return SNAPSHOT_FITS;
}
