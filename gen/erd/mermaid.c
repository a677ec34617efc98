/*
 * Mermaid.
 *
 * Names of columns and types are words of letters, digits and a few signs there: what is none becomes an
 * underscore, and the name itself then stands behind as a comment. Names of tables may be quoted.
 */
#include <ctype.h>
#include <string.h>

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

/* What no word can say: the column's own name, and what happens to it. */
static void write_remark(const erd_column *column, orm__buffer *out) {
    orm__buffer text = {0};
    const erd_style *style = &erd_styles[column->mark];
    if (!is_word(column->column->name))
        orm__buffer_text_add(&text, column->column->name);
    if (column->mark != ERD_SAME)
        orm__buffer_printf(&text, "%s%s%s", text.len > 0 ? " " : "", style->sign, style->name);
    if (column->was != NULL)
        orm__buffer_printf(&text, ", was %s", column->was);
    if (text.len > 0) {
        orm__buffer_byte(out, ' ');
        write_quoted_text(out, orm__buffer_text(&text));
    }
    orm__buffer_free(&text);
}

static void draw_column(const erd_column *of, orm__buffer *out) {
    const model_column *column = of->column;
    const char *marks[2];
    int count = 0;
    orm__buffer_text_add(out, "        ");
    write_word(out, of->type);
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
    write_remark(of, out);
    orm__buffer_byte(out, '\n');
}

/* With a mark the table is shown under another name, and in a class of its own. */
static void write_mark(const erd_table *table, orm__buffer *out) {
    const erd_style *style = &erd_styles[table->mark];
    orm__buffer title = {0};
    orm__buffer_printf(&title, "%s%s", style->sign, table->name);
    if (table->was != NULL)
        orm__buffer_printf(&title, ", was %s", table->was);
    orm__buffer_byte(out, '[');
    write_quoted_text(out, orm__buffer_text(&title));
    orm__buffer_printf(out, "]:::%s", style->name);
    orm__buffer_free(&title);
}

static void draw_table(const erd_table *table, orm__buffer *out) {
    orm__buffer_text_add(out, "    ");
    write_quoted_text(out, table->name);
    if (table->mark != ERD_SAME)
        write_mark(table, out);
    orm__buffer_text_add(out, " {\n");
    for (size_t i = 0; i < table->columns.len; i++)
        draw_column(&table->columns.items[i], out);
    orm__buffer_text_add(out, "    }\n");
}

static void draw_key(const erd_picture *picture, const erd_key *of, orm__buffer *out) {
    const model_constraint *key = of->key;
    orm__buffer columns = {0};
    orm__buffer_text_add(out, "    ");
    write_quoted_text(out, picture->tables.items[of->from].name);
    orm__buffer_printf(out, " %s--%s ", erd_single(key) ? "|o" : "}o",
                       erd_optional(key) ? "o|" : "||");
    write_quoted_text(out, picture->tables.items[of->to].name);
    orm__buffer_printf(&columns, "%s", erd_styles[of->mark].sign);
    for (size_t i = 0; i < key->columns.len; i++)
        orm__buffer_printf(&columns, "%s%s", i ? ", " : "", key->columns.items[i]->name);
    orm__buffer_text_add(out, " : ");
    write_quoted_text(out, orm__buffer_text(&columns));
    orm__buffer_byte(out, '\n');
    orm__buffer_free(&columns);
}

/* The colours of the marks that are there. */
static void define_classes(const erd_picture *picture, orm__buffer *out) {
    bool there[ERD_MARKS] = {false};
    for (size_t i = 0; i < picture->tables.len; i++)
        there[picture->tables.items[i].mark] = true;
    for (erd_mark mark = ERD_ADDED; mark < ERD_MARKS; mark++)
        if (there[mark])
            orm__buffer_printf(out, "    classDef %s fill:%s,stroke:%s\n", erd_styles[mark].name,
                               erd_styles[mark].fill, erd_styles[mark].line);
}

void erd_mermaid(const erd_picture *picture, orm__buffer *out) {
    orm__buffer_text_add(out, "erDiagram\n");
    for (size_t i = 0; i < picture->tables.len; i++)
        draw_table(&picture->tables.items[i], out);
    for (size_t i = 0; i < picture->keys.len; i++)
        draw_key(picture, &picture->keys.items[i], out);
    define_classes(picture, out);
}
