/*
 * Mermaid.
 *
 * Names of columns and types are words of letters, digits and a few signs there: what is none becomes an
 * underscore, and the name itself then stands behind as a comment. Names of tables may be quoted.
 */
#include <ctype.h>
#include <string.h>

#include "ddl/writer.h"
#include "erd/erd.h"

/* Text between double quotes, which it cannot hold itself. */
static void write_quoted_text(orm__buffer *out, const char *text) {
    orm__buffer_byte(out, '"');
    for (; *text; text++)
        if (*text == '"')
            orm__buffer_text_add(out, "#quot;");
        else
            orm__buffer_byte(out, *text == '\n' || *text == '\r' ? ' ' : *text);
    orm__buffer_byte(out, '"');
}

static void write_table_name(orm__buffer *out, const model_table *table) {
    orm__buffer name = {0};
    if (table->name.schema != NULL)
        orm__buffer_printf(&name, "%s.", table->name.schema);
    orm__buffer_text_add(&name, table->name.name);
    write_quoted_text(out, orm__buffer_text(&name));
    orm__buffer_free(&name);
}

static bool is_word(const char *text) {
    if (!isalpha((unsigned char)*text))
        return false;
    for (; *text; text++)
        if (!isalnum((unsigned char)*text) && strchr("_-()[]", *text) == NULL)
            return false;
    return true;
}

/* A word begins with a letter. */
static void write_word(orm__buffer *out, const char *text) {
    if (!isalpha((unsigned char)*text))
        orm__buffer_byte(out, 'x');
    for (; *text; text++) {
        bool allowed = isalnum((unsigned char)*text) || strchr("_-()[]", *text) != NULL;
        orm__buffer_byte(out, allowed ? *text : '_');
    }
}

static void draw_column(const model *of, const model_column *column, orm__buffer *out) {
    orm__buffer type = {0};
    ddl_writer writer = {.out = &type, .arena = of->arena, .model = of};
    const char *marks[3];
    int count = 0;
    write_type(&writer, &column->type);
    orm__buffer_text_add(out, "        ");
    write_word(out, orm__buffer_text(&type));
    orm__buffer_byte(out, ' ');
    write_word(out, column->name);
    if (erd_in_primary_key(column))
        marks[count++] = "PK";
    else if (erd_unique(column))
        marks[count++] = "UK";
    if (erd_in_foreign_key(column))
        marks[count++] = "FK";
    for (int i = 0; i < count; i++)
        orm__buffer_printf(out, "%s%s", i ? ", " : " ", marks[i]);
    if (!is_word(column->name)) {
        orm__buffer_byte(out, ' ');
        write_quoted_text(out, column->name);
    }
    orm__buffer_byte(out, '\n');
    orm__buffer_free(&type);
}

static void draw_table(const model *of, const model_table *table, orm__buffer *out) {
    orm__buffer_text_add(out, "    ");
    write_table_name(out, table);
    orm__buffer_text_add(out, " {\n");
    for (size_t i = 0; i < table->columns.len; i++)
        draw_column(of, table->columns.items[i], out);
    orm__buffer_text_add(out, "    }\n");
}

static void draw_key(const model *of, const model_constraint *key, orm__buffer *out) {
    (void)of;
    orm__buffer columns = {0};
    orm__buffer_text_add(out, "    ");
    write_table_name(out, key->table);
    orm__buffer_printf(out, " %s--%s ", erd_single(key) ? "|o" : "}o",
                       erd_optional(key) ? "o|" : "||");
    write_table_name(out, key->ref_table);
    orm__buffer_text_add(out, " : ");
    for (size_t i = 0; i < key->columns.len; i++)
        orm__buffer_printf(&columns, "%s%s", i ? ", " : "", key->columns.items[i]->name);
    write_quoted_text(out, orm__buffer_text(&columns));
    orm__buffer_byte(out, '\n');
    orm__buffer_free(&columns);
}

void erd_mermaid(const model *of, orm__buffer *out) {
    orm__buffer_text_add(out, "erDiagram\n");
    for (size_t i = 0; i < of->tables.len; i++)
        if (erd_drawn(of->tables.items[i]))
            draw_table(of, of->tables.items[i], out);
    erd_draw_keys(of, draw_key, out);
}
