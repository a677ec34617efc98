/* Reads ormgen.conf: lines of `name = value`, blank ones, and comments from # to the line's end. */
#include "project.h"

#include <string.h>
#include <unistd.h>

#include "diag/memory.h"

static const char CONF[] = "ormgen.conf";

static const struct setting {
    const char *name;
    size_t offset; /* of a `const char *` in project */
} settings[] = {
    {"schema", offsetof(project, schema)},         {"queries", offsetof(project, queries)},
    {"migrations", offsetof(project, migrations)}, {"generated", offsetof(project, generated)},
    {"DATABASE_URL", offsetof(project, database)}, {"shadow", offsetof(project, shadow)},
    {"ignore", offsetof(project, ignore)},
};
enum { SETTING_COUNT = sizeof settings / sizeof *settings };

typedef struct conf_reader {
    orm_arena *arena;
    diag *sink;
    const source *file;
    project *out;
    uint32_t line, end; /* bytes of the line at hand, without its comment */
} conf_reader;

static bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
}

/* The bytes from `start` to `end` without the blanks around them. */
static span trimmed(const conf_reader *r, uint32_t start, uint32_t end) {
    while (start < end && is_blank(r->file->text[start]))
        start++;
    while (end > start && is_blank(r->file->text[end - 1]))
        end--;
    return (span){r->file, start, end};
}

static const char *text_of(const conf_reader *r, span at) {
    return gen_copy(r->arena, r->file->text + at.start, at.end - at.start);
}

static const char **slot_of(const conf_reader *r, span at) {
    const char *name = text_of(r, at), *names[SETTING_COUNT];
    for (size_t i = 0; i < SETTING_COUNT; i++) {
        names[i] = settings[i].name;
        if (strcmp(name, settings[i].name) == 0)
            return (const char **)(void *)((char *)r->out + settings[i].offset);
    }
    const char *near = diag_nearest(name, names, SETTING_COUNT);
    diag_message *error = diag_error(r->sink, DIAG_PROJECT, at, "%s knows no `%s`", CONF, name);
    if (near != NULL)
        diag_hint(error, "did you mean `%s`?", near);
    else
        diag_hint(error,
                  "it knows schema, queries, migrations, generated, DATABASE_URL, shadow, ignore");
    return NULL;
}

static void read_setting(conf_reader *r, uint32_t equals) {
    span name = trimmed(r, r->line, equals), value = trimmed(r, equals + 1, r->end);
    const char **slot = slot_of(r, name);
    if (slot == NULL)
        return;
    if (value.start == value.end)
        diag_error(r->sink, DIAG_PROJECT, name, "`%s` has no value", text_of(r, name));
    else if (*slot != NULL)
        diag_error(r->sink, DIAG_PROJECT, name, "`%s` is set twice", text_of(r, name));
    else
        *slot = text_of(r, value);
}

/* A # begins a comment at the line's start or behind a blank: a URL may have one inside. */
static uint32_t comment_of(const conf_reader *r, uint32_t end) {
    for (uint32_t at = r->line; at < end; at++)
        if (r->file->text[at] == '#' && (at == r->line || is_blank(r->file->text[at - 1])))
            return at;
    return end;
}

static void read_line(conf_reader *r, uint32_t end) {
    r->end = comment_of(r, end);
    span all = trimmed(r, r->line, r->end);
    const char *equals = memchr(r->file->text + all.start, '=', all.end - all.start);
    if (all.start == all.end)
        return;
    if (equals != NULL)
        read_setting(r, (uint32_t)(equals - r->file->text));
    else
        diag_hint(diag_error(r->sink, DIAG_PROJECT, all, "this line sets nothing"),
                  "write `name = value`");
}

bool project_read(orm_arena *arena, project *out, diag *sink) {
    const char *why = NULL;
    *out = (project){0};
    if (access(CONF, F_OK) != 0)
        return true;
    conf_reader r = {.arena = arena, .sink = sink, .out = out};
    r.file = source_read(arena, CONF, &why);
    if (r.file == NULL) {
        diag_error(sink, DIAG_READ, (span){0}, "cannot read `%s`: %s", CONF, why);
        return false;
    }
    size_t before = diag_errors(sink);
    for (uint32_t i = 0; i < r.file->line_count; i++) {
        bool last = i + 1 == r.file->line_count;
        r.line = r.file->line_starts[i];
        uint32_t end = last ? r.file->len : r.file->line_starts[i + 1] - 1;
        read_line(&r, end);
    }
    return diag_errors(sink) == before;
}
