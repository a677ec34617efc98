/* erd: the picture of a schema, or of the difference between two. */
#include <string.h>

#include "command/command.h"
#include "erd/erd.h"

typedef enum picture_format { MERMAID, DOT, SVG, FORMATS } picture_format;

static const char *const format_names[FORMATS] = {
    [MERMAID] = "mermaid", [DOT] = "dot", [SVG] = "svg"};
static const char *const format_endings[FORMATS] = {
    [MERMAID] = ".mmd", [DOT] = ".dot", [SVG] = ".svg"};

static picture_format format_named(const char *name) {
    picture_format format = 0;
    while (format < FORMATS && strcmp(name, format_names[format]) != 0)
        format++;
    return format;
}

static picture_format format_of_file(const char *path) {
    const char *ending = strrchr(path, '.');
    picture_format format = 0;
    while (format < FORMATS && (ending == NULL || strcmp(ending, format_endings[format]) != 0))
        format++;
    return format;
}

/* What --format says, else the file's ending, else Mermaid. FORMATS, and reported, when there is none. */
static picture_format chosen_format(const invocation *call) {
    const char *name = option_value(call, OPT_FORMAT), *path = option_value(call, OPT_OUTPUT);
    picture_format format = name != NULL   ? format_named(name)
                            : path != NULL ? format_of_file(path)
                                           : MERMAID;
    if (format == FORMATS)
        diag_hint(diag_error(call->sink, DIAG_USAGE, (span){0}, "`%s` is no kind of picture",
                             name != NULL ? name : path),
                  "mermaid (.mmd), dot (.dot) or svg (.svg)");
    return format;
}

static int save(const invocation *call, orm__buffer *text, const char *path) {
    const char *why = NULL;
    bool saved = source_write(call->arena, path, orm__buffer_text(text), text->len, &why);
    orm__buffer_free(text);
    if (!saved)
        diag_error(call->sink, DIAG_WRITE, (span){0}, "cannot write `%s`: %s", path, why);
    return saved ? DONE : FAILED;
}

static bool draw(const invocation *call, const erd_picture *of, picture_format format,
                 orm__buffer *out) {
    orm__buffer graph = {0};
    if (format != SVG) {
        (format == MERMAID ? erd_mermaid : erd_dot)(of, out);
        return true;
    }
    erd_dot(of, &graph);
    bool drawn = erd_svg(&graph, out, call->sink);
    orm__buffer_free(&graph);
    return drawn;
}

/* Gives views their columns, which only a database knows by itself. */
static void infer_views(const invocation *call, const model *of) {
    if (!of->stored)
        query_infer_views(call->arena, of, call->sink);
}

static const erd_picture *picture_of_model(const invocation *call) {
    const model *of = side_named(call, schema_path(call, 0));
    if (of != NULL)
        infer_views(call, of);
    return diag_errors(call->sink) == 0 ? erd_of_model(of) : NULL;
}

/* Compared first: the columns of views are not what differs. */
static const erd_picture *picture_of_difference(const invocation *call) {
    const migrate_plan *plan = plan_between_sides(call);
    if (plan != NULL) {
        infer_views(call, plan->from);
        infer_views(call, plan->to);
    }
    return diag_errors(call->sink) == 0 ? erd_of_difference(plan) : NULL;
}

int run_erd(const invocation *call) {
    const char *path = option_value(call, OPT_OUTPUT);
    const picture_format format = chosen_format(call);
    const bool two = option_given(call, OPT_FROM) || option_given(call, OPT_TO);
    const erd_picture *of = format == FORMATS ? NULL
                            : two             ? picture_of_difference(call)
                                              : picture_of_model(call);
    orm__buffer text = {0};
    if (of == NULL)
        return FAILED;
    if (!draw(call, of, format, &text)) {
        orm__buffer_free(&text);
        return FAILED;
    }
    return path != NULL ? save(call, &text, path) : print_text(call, &text, DONE);
}
