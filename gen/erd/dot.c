/* Graphviz: a table is a node of rows, a foreign key an edge between rows, with crow's feet. */
#include <string.h>

#include "ddl/writer.h"
#include "erd/erd.h"

static const char HEAD[] =
    "    graph [rankdir=LR, ranksep=1.1, nodesep=0.35, pad=0.3, bgcolor=white]\n"
    "    node [shape=plain, fontname=\"Helvetica\", fontsize=11]\n"
    "    edge [dir=both, color=\"#5b6b7b\", arrowsize=0.8]\n";

/* As XML has it, which labels are. */
static void write_escaped(orm__buffer *out, const char *text) {
    for (; *text; text++)
        switch (*text) {
        case '&':
            orm__buffer_text_add(out, "&amp;");
            break;
        case '<':
            orm__buffer_text_add(out, "&lt;");
            break;
        case '>':
            orm__buffer_text_add(out, "&gt;");
            break;
        case '"':
            orm__buffer_text_add(out, "&quot;");
            break;
        default:
            orm__buffer_byte(out, *text);
        }
}

static void write_string(orm__buffer *out, const char *text) {
    orm__buffer_byte(out, '"');
    for (; *text; text++) {
        if (*text == '"' || *text == '\\')
            orm__buffer_byte(out, '\\');
        orm__buffer_byte(out, *text);
    }
    orm__buffer_byte(out, '"');
}

static size_t number_of(const model *of, const model_table *table) {
    size_t i = 0;
    while (of->tables.items[i] != table)
        i++;
    return i;
}

/* Key columns are bold, those that may be NULL end in a question mark, as in a schema. */
static void draw_column(const model *of, const model_column *column, orm__buffer *out) {
    orm__buffer type = {0};
    ddl_writer writer = {.out = &type, .arena = of->arena, .model = of};
    bool bold = erd_in_primary_key(column);
    write_type(&writer, &column->type);
    orm__buffer_printf(out, "<TR><TD PORT=\"l%d\" ALIGN=\"LEFT\">%s", column->position,
                       bold ? "<B>" : "");
    write_escaped(out, column->name);
    orm__buffer_printf(out, "%s</TD><TD PORT=\"r%d\" ALIGN=\"LEFT\"><FONT COLOR=\"#5b6b7b\">",
                       bold ? "</B>" : "", column->position);
    write_escaped(out, orm__buffer_text(&type));
    orm__buffer_text_add(out, column->not_null || column->table->kind != TABLE_PLAIN ? "" : "?");
    orm__buffer_text_add(out, "</FONT></TD></TR>");
    orm__buffer_free(&type);
}

static void draw_table(const model *of, const model_table *table, orm__buffer *out) {
    bool is_view = table->kind != TABLE_PLAIN;
    orm__buffer_printf(out,
                       "    t%zu [label=<<TABLE BORDER=\"0\" CELLBORDER=\"1\" CELLSPACING=\"0\" "
                       "CELLPADDING=\"4\" COLOR=\"#9fb0c0\">"
                       "<TR><TD COLSPAN=\"2\" BGCOLOR=\"%s\"><B>",
                       number_of(of, table), is_view ? "#f3f0e6" : "#e3ecf4");
    if (table->name.schema != NULL) {
        write_escaped(out, table->name.schema);
        orm__buffer_byte(out, '.');
    }
    write_escaped(out, table->name.name);
    orm__buffer_text_add(out, "</B></TD></TR>");
    for (size_t i = 0; i < table->columns.len; i++)
        draw_column(of, table->columns.items[i], out);
    orm__buffer_text_add(out, "</TABLE>>]\n");
}

/* From the right of the column that refers to the left of what it refers to; a table's reference to itself
 * stays on one side. */
static void draw_key(const model *of, const model_constraint *key, orm__buffer *out) {
    bool self = key->table == key->ref_table;
    orm__buffer_printf(
        out, "    t%zu:r%d:e -> t%zu:%s%d:%s [arrowtail=%s, arrowhead=%s, tooltip=",
        number_of(of, key->table), key->columns.items[0]->position, number_of(of, key->ref_table),
        self ? "r" : "l", key->ref_columns.items[0]->position, self ? "e" : "w",
        erd_single(key) ? "teeodot" : "crowodot", erd_optional(key) ? "teeodot" : "teetee");
    write_string(out, key->name);
    orm__buffer_text_add(out, "]\n");
}

void erd_dot(const model *of, orm__buffer *out) {
    orm__buffer_text_add(out, "digraph ");
    write_string(out, of->package);
    orm__buffer_printf(out, " {\n%s", HEAD);
    for (size_t i = 0; i < of->tables.len; i++)
        if (erd_drawn(of->tables.items[i]))
            draw_table(of, of->tables.items[i], out);
    erd_draw_keys(of, draw_key, out);
    orm__buffer_text_add(out, "}\n");
}
