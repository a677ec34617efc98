/* Graphviz: a table is a node of rows, a foreign key an edge between rows, with crow's feet. */
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

/* `+ name`, and what it was. */
static void write_marked(orm__buffer *out, erd_mark mark, const char *name, const char *was) {
    orm__buffer_text_add(out, erd_styles[mark].sign);
    write_escaped(out, name);
    if (was != NULL) {
        orm__buffer_text_add(out, ", was ");
        write_escaped(out, was);
    }
}

/* Opens a cell of a column's row: "l2" is the left one of the third. */
static void open_cell(const erd_column *of, char side, size_t row, orm__buffer *out) {
    orm__buffer_printf(out, "<TD PORT=\"%c%zu\" ALIGN=\"LEFT\"", side, row);
    if (of->mark != ERD_SAME)
        orm__buffer_printf(out, " BGCOLOR=\"%s\"", erd_styles[of->mark].fill);
    orm__buffer_text_add(out, ">");
}

/* Key columns are bold, those that may be NULL end in a question mark, as in a schema. */
static void draw_column(const erd_column *of, size_t row, orm__buffer *out) {
    const model_column *column = of->column;
    bool bold = erd_in_primary_key(column);
    bool optional = !column->not_null && column->table->kind == TABLE_PLAIN;
    orm__buffer type = {0};
    orm__buffer_printf(&type, "%s%s", of->type, optional ? "?" : "");
    orm__buffer_text_add(out, "<TR>");
    open_cell(of, 'l', row, out);
    orm__buffer_text_add(out, bold ? "<B>" : "");
    write_marked(out, of->mark, column->name, NULL);
    orm__buffer_text_add(out, bold ? "</B></TD>" : "</TD>");
    open_cell(of, 'r', row, out);
    orm__buffer_printf(out, "<FONT COLOR=\"%s\">", erd_styles[of->mark].line);
    write_marked(out, ERD_SAME, orm__buffer_text(&type), of->was);
    orm__buffer_text_add(out, "</FONT></TD></TR>");
    orm__buffer_free(&type);
}

static void draw_table(const erd_table *table, size_t number, orm__buffer *out) {
    bool plain = table->table->kind == TABLE_PLAIN || table->mark != ERD_SAME;
    orm__buffer_printf(out,
                       "    t%zu [label=<<TABLE BORDER=\"0\" CELLBORDER=\"1\" CELLSPACING=\"0\" "
                       "CELLPADDING=\"4\" COLOR=\"#9fb0c0\">"
                       "<TR><TD COLSPAN=\"2\" BGCOLOR=\"%s\"><B>",
                       number, plain ? erd_styles[table->mark].fill : "#f3f0e6");
    write_marked(out, table->mark, table->name, table->was);
    orm__buffer_text_add(out, "</B></TD></TR>");
    for (size_t i = 0; i < table->columns.len; i++)
        draw_column(&table->columns.items[i], i, out);
    orm__buffer_text_add(out, "</TABLE>>]\n");
}

/* From the right of the column that refers to the left of what it refers to; a table's reference to itself
 * stays on one side. */
static void draw_key(const erd_key *of, orm__buffer *out) {
    const erd_style *style = &erd_styles[of->mark];
    bool self = of->from == of->to;
    orm__buffer_printf(
        out, "    t%zu:r%zu:e -> t%zu:%s%zu:%s [arrowtail=%s, arrowhead=%s, tooltip=", of->from,
        of->from_column, of->to, self ? "r" : "l", of->to_column, self ? "e" : "w",
        erd_single(of->key) ? "teeodot" : "crowodot", erd_optional(of->key) ? "teeodot" : "teetee");
    write_string(out, of->key->name);
    if (of->mark != ERD_SAME)
        orm__buffer_printf(out, ", label=\"%.1s\", color=\"%s\", fontcolor=\"%s\", style=%s",
                           style->sign, style->line, style->line,
                           of->mark == ERD_REMOVED ? "dashed" : "bold");
    orm__buffer_text_add(out, "]\n");
}

void erd_dot(const erd_picture *picture, orm__buffer *out) {
    orm__buffer_text_add(out, "digraph ");
    write_string(out, picture->package);
    orm__buffer_printf(out, " {\n%s", HEAD);
    for (size_t i = 0; i < picture->tables.len; i++)
        draw_table(&picture->tables.items[i], i, out);
    for (size_t i = 0; i < picture->keys.len; i++)
        draw_key(&picture->keys.items[i], out);
    orm__buffer_text_add(out, "}\n");
}
