/* Help as a terminal shows it: paragraphs folded, what options do in a column of its own. */
#include <string.h>

#include "command/command.h"

enum { WIDTH = 96, NARROWEST_TERM = 12, WIDEST_TERM = 24 };

/* Appends the text with its words folded into lines that begin at `indent`; the first begins where
 * the output is, at `column`. */
static void fold(orm__buffer *out, const char *text, int column, int indent) {
    while (*text != '\0') {
        int len = (int)strcspn(text, " ");
        if (column > indent && column + len >= WIDTH) {
            orm__buffer_printf(out, "\n%*s", indent, "");
            column = indent;
        }
        orm__buffer_printf(out, "%s%.*s", column > indent ? " " : "", len, text);
        column += len + (column > indent);
        text += len + (text[len] == ' ');
    }
    orm__buffer_text_add(out, "\n");
}

/* `-o, --output DIR`, with the long names of options below each other. */
static void write_term(const help_line *line, orm__buffer *out) {
    if (line->kind == HELP_WORD) {
        orm__buffer_printf(out, "  %s", line->term);
        return;
    }
    if (option_letter(line->option) != 0)
        orm__buffer_printf(out, "  -%c, ", option_letter(line->option));
    else
        orm__buffer_text_add(out, "      ");
    orm__buffer_printf(out, "--%s%s%s", option_name(line->option), line->term != NULL ? " " : "",
                       line->term != NULL ? line->term : "");
}

static int term_width(const help_line *line) {
    orm__buffer term = {0};
    write_term(line, &term);
    int width = (int)term.len;
    orm__buffer_free(&term);
    return width;
}

/* Behind the widest of the terms that are not too wide. */
static int text_column(const help_line *lines) {
    int widest = NARROWEST_TERM;
    for (const help_line *line = lines; line->kind != HELP_END; line++) {
        int width = line->kind != HELP_TEXT ? term_width(line) : 0;
        if (width > widest && width <= WIDEST_TERM)
            widest = width;
    }
    return widest + 2;
}

static void write_lines(const help_line *lines, int column, orm__buffer *out) {
    for (const help_line *line = lines; line->kind != HELP_END; line++) {
        if (line->kind == HELP_TEXT) {
            fold(out, line->text, 0, 0);
            continue;
        }
        size_t before = out->len;
        write_term(line, out);
        int width = (int)(out->len - before);
        if (width < column)
            orm__buffer_printf(out, "%*s", column - width, "");
        else
            orm__buffer_printf(out, "\n%*s", column, "");
        fold(out, line->text, column, column);
    }
}

static void write_all(orm__buffer *out) {
    orm__buffer_text_add(out, "usage: ormgen COMMAND [ARGUMENT...]\n\n"
                              "Compiles schema.orm to typed C and to PostgreSQL's SQL.\n\n");
    for (const command *one = commands; one->name != NULL; one++)
        orm__buffer_printf(out, "  %-10s %s\n", one->name, one->summary);
    orm__buffer_text_add(
        out,
        "\n`ormgen COMMAND --help` says more about one; `ormgen --version` tells the version.\n"
        "Exit codes: 0 done; 1 there is a difference or a finding (diff, check, lint, --check); 2 "
        "an error.\n");
}

void help_text(const command *of, orm__buffer *out) {
    if (of == NULL) {
        write_all(out);
        return;
    }
    int column = text_column(of->help);
    orm__buffer_printf(out, "usage: ormgen %s %s\n\n", of->name, of->usage);
    write_lines(of->help, column, out);
    write_lines(help_of_all, column, out);
}
