/* Sequences: their options, those of identity columns, and who owns them. */
#include "model/build.h"

#include <stdlib.h>
#include <string.h>

static void read_number(builder *b, const ast_sql *from, const char *what, const char **to) {
    if (!from->text)
        return;
    char *end;
    strtoll(from->text, &end, 10);
    if (end == from->text || *end)
        diag_error(b->sink, DIAG_BAD_SEQUENCE, from->at, "`%s` takes a whole number, not `%s`",
                   what, from->text);
    else
        *to = from->text;
}

static void read_integer_type(builder *b, const ast_type *type, model_sequence_options *out) {
    model_type as;
    bool nullable;
    if (!resolve_type(b, type, NULL, &as, &nullable))
        return;
    const pg_type *builtin = scalar_builtin(&as);
    if (builtin && strncmp(builtin->internal, "int", 3) == 0 && !builtin->internal[4])
        out->as = builtin;
    else
        diag_hint(diag_error(b->sink, DIAG_BAD_SEQUENCE, type->at,
                             "a sequence cannot count in `%s`", type_text(b, &as)),
                  "smallint, int or bigint");
}

bool read_sequence(builder *b, const ast_sequence *ast, model_sequence_options *out) {
    size_t errors = diag_errors(b->sink);
    if (!ast)
        return true;
    if (ast->as)
        read_integer_type(b, ast->as, out);
    read_number(b, &ast->start, "start", &out->start);
    read_number(b, &ast->increment, "increment", &out->increment);
    read_number(b, &ast->minvalue, "minvalue", &out->minvalue);
    read_number(b, &ast->maxvalue, "maxvalue", &out->maxvalue);
    read_number(b, &ast->cache, "cache", &out->cache);
    out->no_minvalue = ast->no_minvalue;
    out->no_maxvalue = ast->no_maxvalue;
    out->cycle = ast->cycle;
    if (out->increment && strtoll(out->increment, NULL, 10) == 0)
        diag_error(b->sink, DIAG_BAD_SEQUENCE, ast->increment.at, "the increment cannot be 0");
    if (out->cache && strtoll(out->cache, NULL, 10) < 1)
        diag_error(b->sink, DIAG_BAD_SEQUENCE, ast->cache.at, "the cache holds at least 1");
    if (out->minvalue && out->maxvalue &&
        strtoll(out->minvalue, NULL, 10) >= strtoll(out->maxvalue, NULL, 10))
        diag_error(b->sink, DIAG_BAD_SEQUENCE, ast->minvalue.at,
                   "the smallest value %s is not below the largest, %s", out->minvalue,
                   out->maxvalue);
    return diag_errors(b->sink) == errors;
}

/* Sequences stand in the model in the order of their declarations. */
void read_sequences(builder *b) {
    size_t next = 0;
    for (size_t f = 0; f < b->file_count; f++)
        for (size_t i = 0; i < b->files[f]->decls.len; i++) {
            const ast_decl *decl = &b->files[f]->decls.items[i];
            if (decl->kind != DECL_SEQUENCE || !decl->name.name.text)
                continue;
            read_sequence(b, decl->sequence, &b->model->sequences.items[next++]->options);
            if (decl->sequence && decl->sequence->name.text)
                diag_error(b->sink, DIAG_BAD_SEQUENCE, decl->sequence->name.at,
                           "only an identity says `sequence` of its own");
        }
}

static void set_owner(builder *b, model_sequence *sequence, const ast_sequence *ast) {
    const ast_path *path = &ast->owned_by_table;
    const draft_table *owner = find_table(b, path->schema.text, path->name.text);
    if (!owner || owner->table->kind != TABLE_PLAIN) {
        diag_error(b->sink, DIAG_UNKNOWN_TABLE, path->name.at, "there is no table `%s`",
                   path->name.text);
        return;
    }
    const char *column = ast->owned_by_column.text;
    if (!column || !model_column_named(owner->table, column)) {
        diag_error(b->sink, DIAG_UNKNOWN_COLUMN, ast->owned_by_column.at,
                   "table `%s` has no column `%s`", path->name.text, column ? column : "");
        return;
    }
    if (owner->table->name.schema != sequence->name.schema &&
        (!owner->table->name.schema || !sequence->name.schema ||
         strcmp(owner->table->name.schema, sequence->name.schema) != 0))
        diag_error(b->sink, DIAG_BAD_SEQUENCE, path->name.at,
                   "a sequence is owned by a table of its own schema");
    sequence->owner_schema = owner->table->name.schema;
    sequence->owner_table = owner->table->name.name;
    sequence->owner_column = column;
}

void check_sequences(builder *b) {
    size_t next = 0;
    for (size_t f = 0; f < b->file_count; f++)
        for (size_t i = 0; i < b->files[f]->decls.len; i++) {
            const ast_decl *decl = &b->files[f]->decls.items[i];
            if (decl->kind != DECL_SEQUENCE || !decl->name.name.text)
                continue;
            model_sequence *sequence = b->model->sequences.items[next++];
            if (decl->sequence && decl->sequence->owned_by_table.name.text)
                set_owner(b, sequence, decl->sequence);
        }
}
