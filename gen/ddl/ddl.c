/* The order in which a schema's objects are written. */
#include "ddl/ddl.h"

#include "ddl/writer.h"
#include "diag/memory.h"

void write_schema(ddl_writer *w, const char *schema) {
    write_text(w, "CREATE SCHEMA ");
    write_name(w, schema);
    write_end(w);
}

static void write_schemas(ddl_writer *w) {
    for (size_t i = 0; i < w->model->schemas.len; i++)
        write_schema(w, w->model->schemas.items[i]);
    if (w->model->schemas.len)
        write_text(w, "\n");
}

void write_extension(ddl_writer *w, const model_extension *extension) {
    write_text(w, "CREATE EXTENSION IF NOT EXISTS ");
    write_name(w, extension->name);
    if (extension->schema) {
        write_text(w, " SCHEMA ");
        write_name(w, extension->schema);
    }
    if (extension->version) {
        write_text(w, " VERSION ");
        write_name(w, extension->version);
    }
    write_end(w);
    write_comment(w, "EXTENSION", &(model_name){.name = extension->name}, NULL, extension->doc);
}

static void write_extensions(ddl_writer *w) {
    for (size_t i = 0; i < w->model->extensions.len; i++)
        write_extension(w, w->model->extensions.items[i]);
    if (w->model->extensions.len)
        write_text(w, "\n");
}

/* Objects are qualified; what is written in SQL by hand need not be. */
static void write_search_path(ddl_writer *w) {
    if (!w->model->default_schema)
        return;
    write_text(w, "SET search_path = ");
    write_name(w, w->model->default_schema);
    write_text(w, ", public;\n\n");
}

void write_sequence(ddl_writer *w, const model_sequence *sequence) {
    write_text(w, sequence->unlogged ? "CREATE UNLOGGED SEQUENCE " : "CREATE SEQUENCE ");
    write_path(w, &sequence->name);
    write_sequence_options(w, &sequence->options, "", "");
    write_end(w);
    write_comment(w, "SEQUENCE", &sequence->name, NULL, sequence->doc);
}

static void write_sequences(ddl_writer *w) {
    for (size_t i = 0; i < w->model->sequences.len; i++)
        write_sequence(w, w->model->sequences.items[i]);
    if (w->model->sequences.len)
        write_text(w, "\n");
}

void write_sequence_owner(ddl_writer *w, const model_sequence *sequence) {
    if (!sequence->owner_table)
        return;
    write_text(w, "ALTER SEQUENCE ");
    write_path(w, &sequence->name);
    write_text(w, " OWNED BY ");
    write_path(w, &(model_name){.schema = sequence->owner_schema, .name = sequence->owner_table});
    write_text(w, ".");
    write_name(w, sequence->owner_column);
    write_end(w);
}

static void write_owners(ddl_writer *w) {
    for (size_t i = 0; i < w->model->sequences.len; i++) {
        write_sequence_owner(w, w->model->sequences.items[i]);
        write_text(w, w->model->sequences.items[i]->owner_table ? "\n" : "");
    }
}

static void write_all_foreign_keys(ddl_writer *w) {
    for (size_t i = 0; i < w->model->tables.len; i++)
        write_foreign_keys(w, w->model->tables.items[i]);
}

/* Each part ends in an empty line, the last one too. */
static void drop_last_line(orm__buffer *out) {
    if (out->len >= 2 && out->data[out->len - 1] == '\n' && out->data[out->len - 2] == '\n')
        out->data[--out->len] = '\0';
}

void ddl_write(const model *of, orm__buffer *out) {
    ddl_writer w = {.out = out, .arena = of->arena, .model = of};
    write_settings(&w);
    write_schemas(&w);
    write_extensions(&w);
    write_search_path(&w);
    write_sequences(&w);
    write_types(&w, false);
    write_first_statements(&w);
    write_types(&w, true);
    write_tables(&w);
    write_owners(&w);
    write_all_foreign_keys(&w);
    write_views_and_statements(&w);
    write_table_statements(&w);
    drop_last_line(out);
}
