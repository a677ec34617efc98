/* Help as pages of the manual: ormgen(1), and ormgen-gen(1) and so on. */
#include <string.h>

#include "command/command.h"
#include "version.h"

/* Whether a line may end at this space: it is long, and what follows does not begin as a request. */
static bool folds_at(const char *space, int column) {
    enum { WIDTH = 60 };
    return *space == ' ' && column > WIDTH && strchr(".'", space[1]) == NULL;
}

static void write_text(orm__buffer *out, const char *text) {
    for (int column = 0; *text != '\0'; text++, column++)
        if (folds_at(text, column)) {
            orm__buffer_text_add(out, "\n");
            column = 0;
        } else if (*text == '\\') {
            orm__buffer_text_add(out, "\\e");
        } else if (*text == '`') {
            orm__buffer_text_add(out, "\\(ga");
        } else if (*text == '-') { /* not a hyphen of typography: it may be typed */
            orm__buffer_text_add(out, "\\-");
        } else {
            orm__buffer_byte(out, *text);
        }
}

static void write_line(orm__buffer *out, const char *request, const char *text) {
    orm__buffer_text_add(out, request);
    write_text(out, text);
    orm__buffer_text_add(out, "\n");
}

/* The header, and what whatis(1) finds. */
static void begin_page(const char *name, const char *summary, orm__buffer *out) {
    orm__buffer_text_add(out, ".TH ");
    for (const char *at = name; *at != '\0'; at++)
        orm__buffer_byte(out, *at >= 'a' && *at <= 'z' ? (char)(*at - 'a' + 'A') : *at);
    orm__buffer_text_add(out, " 1 " ORMGEN_RELEASED " \"ormgen " ORMGEN_VERSION "\"\n.SH NAME\n");
    write_text(out, name);
    orm__buffer_text_add(out, " \\- ");
    write_line(out, "", summary);
    orm__buffer_text_add(out, ".SH SYNOPSIS\n");
}

static void write_term(const help_line *line, orm__buffer *out) {
    orm__buffer_text_add(out, ".TP\n\\fB");
    if (line->kind == HELP_WORD) {
        size_t word = strcspn(line->term, " ");
        orm__buffer_printf(out, "%.*s\\fR%s\n", (int)word, line->term, line->term + word);
        return;
    }
    if (option_letter(line->option) != 0)
        orm__buffer_printf(out, "\\-%c\\fR, \\fB", option_letter(line->option));
    orm__buffer_text_add(out, "\\-\\-");
    write_text(out, option_name(line->option));
    orm__buffer_printf(out, "\\fR%s%s\n", line->term != NULL ? " " : "",
                       line->term != NULL ? line->term : "");
}

static void write_lines(const help_line *lines, orm__buffer *out) {
    for (const help_line *line = lines; line->kind != HELP_END; line++) {
        if (line->kind == HELP_TEXT && line > lines)
            orm__buffer_text_add(out, ".PP\n");
        else if (line->kind != HELP_TEXT)
            write_term(line, out);
        write_line(out, "", line->text);
    }
}

static void write_exit_codes(orm__buffer *out) {
    orm__buffer_text_add(out, ".SH EXIT STATUS\n"
                              "0 done; 1 there is a difference or a finding; 2 an error.\n");
}

static void write_command(const command *of, orm__buffer *out) {
    orm__buffer name = {0};
    orm__buffer_printf(&name, "ormgen-%s", of->name);
    begin_page(orm__buffer_text(&name), of->summary, out);
    orm__buffer_free(&name);
    orm__buffer_printf(out, ".B ormgen %s\n", of->name);
    write_line(out, "", of->usage);
    orm__buffer_text_add(out, ".SH DESCRIPTION\n");
    write_lines(of->help, out);
    write_lines(help_of_all, out);
    write_exit_codes(out);
    orm__buffer_text_add(out, ".SH SEE ALSO\n.BR ormgen (1)\n");
}

static void write_all(orm__buffer *out) {
    begin_page("ormgen", "compile a schema and queries to typed C for PostgreSQL", out);
    orm__buffer_text_add(out, ".B ormgen\nCOMMAND [ARGUMENT...]\n.SH DESCRIPTION\n"
                              "Compiles schema.orm and queries/*.sql to C over liborm, writes and\n"
                              "runs migrations, and compares all of that with databases.\n");
    for (const command *one = commands; one->name != NULL; one++) {
        orm__buffer_printf(out, ".TP\n.BR ormgen\\-%s (1)\n", one->name);
        write_line(out, "", one->summary);
    }
    write_exit_codes(out);
    orm__buffer_text_add(out,
                         ".SH ENVIRONMENT\n.TP\n.B DATABASE_URL\n"
                         "The database of commands that have \\-\\-db.\n"
                         ".SH FILES\n.TP\n.I ormgen.conf\n"
                         "In the current folder; says where the others are: schema, queries,\n"
                         "migrations, generated, DATABASE_URL, shadow and ignore, each with =\n"
                         "and a value.\n"
                         ".TP\n.IR schema.orm ,\\~ schema/\nThe schema.\n"
                         ".TP\n.I queries/*.sql\nThe queries.\n"
                         ".TP\n.I migrations/\nThe history.\n");
}

void help_man(const command *of, orm__buffer *out) {
    if (of == NULL)
        write_all(out);
    else
        write_command(of, out);
}
