/*
 * tmpl: section templates become typed C.
 *
 * A template is readable C cut into sections by lines `//: name`, with placeholders in it:
 *
 *     //: reader
 *     static inline ${type} ${entity}_${column}(const ${entity} *object) { … }
 *
 * For each section of `entity.tmpl` the header on standard output has a struct with one member a
 * placeholder, and a function that writes the section with those members put in:
 *
 *     struct tmpl_entity_reader { const char *type, …; };
 *     static inline void tmpl_entity_reader(orm__buffer *out, const struct tmpl_entity_reader *with);
 *
 * ${name} is a string put in as it is; ${name:kind} goes through a writer of its own (see `kinds`).
 * Text before the first section is a note to the reader. Blank lines at a section's end do not
 * count, those at its start do. Loops and conditions are the C program's. Errors name file and
 * line, and exit with 1.
 */
#include <ctype.h>
#include <errno.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What a placeholder can be: its member's type, and what writes it. */
static const struct kind {
    const char *name, *type, *writer;
} kinds[] = {
    {"text", "const char *", "orm__buffer_text_add"},
    {"int", "long ", "placeholder_int"},
    {"string", "const char *", "placeholder_string"},
    {"comment", "const char *", "placeholder_comment"},
    {"line", "const char *", "placeholder_line"},
    {"long_string", "const char *", "placeholder_long_string"},
};

enum { MAX_PLACEHOLDERS = 32, MAX_SECTIONS = 256 };

typedef struct piece {
    const char *text;
    size_t len;
} piece;

typedef struct placeholder {
    piece name;
    const struct kind *kind;
} placeholder;

typedef struct section {
    piece name;
    piece body;
    int line; /* of the body's first */
    placeholder placeholders[MAX_PLACEHOLDERS];
    int placeholder_count;
} section;

static const char *path;

__attribute__((format(printf, 2, 3))) _Noreturn static void fail(int line, const char *format,
                                                                 ...) {
    va_list arguments;
    fprintf(stderr, "%s:%d: ", path, line);
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fputc('\n', stderr);
    exit(1);
}

static bool same(piece a, piece b) {
    return a.len == b.len && memcmp(a.text, b.text, a.len) == 0;
}

static bool is_name(piece name) {
    for (size_t i = 0; i < name.len; i++)
        if (!(islower((unsigned char)name.text[i]) || name.text[i] == '_' ||
              (i > 0 && isdigit((unsigned char)name.text[i]))))
            return false;
    return name.len > 0;
}

static char *read_all(size_t *len) {
    FILE *file = fopen(path, "rb");
    char *text = NULL;
    size_t capacity = 0;
    *len = 0;
    if (file == NULL)
        fail(0, "%s", strerror(errno));
    do {
        capacity = capacity * 2 + 4096;
        text = realloc(text, capacity);
        if (text == NULL)
            fail(0, "out of memory");
        *len += fread(text + *len, 1, capacity - *len, file);
    } while (*len == capacity);
    if (ferror(file))
        fail(0, "cannot be read");
    fclose(file);
    text[*len] = '\0';
    return text;
}

/* Reads the placeholder whose `${` stands at `at`; returns what comes behind it. */
static const char *read_placeholder(const char *at, const char *end, int line, placeholder *out) {
    const char *start = at + 2;
    const char *close = start;
    while (close < end && *close != '}' && *close != '\n')
        close++;
    if (close == end || *close != '}')
        fail(line, "unterminated placeholder: `${` without `}` on its line");
    const char *colon = memchr(start, ':', (size_t)(close - start));
    piece kind = {"text", 4};
    out->name = (piece){start, (size_t)((colon != NULL ? colon : close) - start)};
    if (colon != NULL)
        kind = (piece){colon + 1, (size_t)(close - colon - 1)};
    if (!is_name(out->name))
        fail(line, "bad placeholder name `%.*s`", (int)out->name.len, out->name.text);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (same(kind, (piece){kinds[i].name, strlen(kinds[i].name)})) {
            out->kind = &kinds[i];
            return close + 1;
        }
    fail(line, "unknown kind `%.*s` of placeholder `%.*s`", (int)kind.len, kind.text,
         (int)out->name.len, out->name.text);
}

static void add_placeholder(section *in, const placeholder *found, int line) {
    for (int i = 0; i < in->placeholder_count; i++)
        if (same(in->placeholders[i].name, found->name)) {
            if (in->placeholders[i].kind != found->kind)
                fail(line, "placeholder `%.*s` has two kinds", (int)found->name.len,
                     found->name.text);
            return;
        }
    if (in->placeholder_count == MAX_PLACEHOLDERS)
        fail(line, "more than %d placeholders in a section", MAX_PLACEHOLDERS);
    in->placeholders[in->placeholder_count++] = *found;
}

static void find_placeholders(section *in) {
    int line = in->line;
    const char *end = in->body.text + in->body.len;
    for (const char *at = in->body.text; at < end;) {
        if (at[0] == '$' && at + 1 < end && at[1] == '{') {
            placeholder found;
            at = read_placeholder(at, end, line, &found);
            add_placeholder(in, &found, line);
        } else if (*at++ == '\n') {
            line++;
        }
    }
}

/* Cuts the text into sections; returns how many. */
static int cut(const char *text, size_t len, section *sections) {
    int count = 0, line = 1;
    const char *end = text + len;
    for (const char *at = text, *next; at < end; at = next, line++) {
        const char *newline = memchr(at, '\n', (size_t)(end - at));
        next = newline != NULL ? newline + 1 : end;
        if (strncmp(at, "//:", 3) != 0) {
            if (count > 0)
                sections[count - 1].body.len += (size_t)(next - at);
            continue;
        }
        const char *start = at + 3 + strspn(at + 3, " ");
        piece name = {start, strcspn(start, " \n")};
        if (!is_name(name))
            fail(line, "a section's head is `//: name`, with a name of a to z, 0 to 9 and _");
        for (int i = 0; i < count; i++)
            if (same(sections[i].name, name))
                fail(line, "section `%.*s` is there already, in line %d", (int)name.len, name.text,
                     sections[i].line - 1);
        if (count == MAX_SECTIONS)
            fail(line, "more than %d sections", MAX_SECTIONS);
        sections[count++] = (section){.name = name, .body = {next, 0}, .line = line + 1};
    }
    return count;
}

static void trim(section *in) {
    piece *body = &in->body;
    while (body->len > 1 && body->text[body->len - 1] == '\n' && body->text[body->len - 2] == '\n')
        body->len--;
    if (body->len == 0)
        fail(in->line, "section `%.*s` is empty", (int)in->name.len, in->name.text);
}

/* Writes the call that adds literal text: one a line of it. */
static void print_text(const char *text, size_t len) {
    if (len == 0)
        return;
    printf("    orm__buffer_write(out, \"");
    for (size_t i = 0; i < len; i++)
        switch (text[i]) {
        case '\n':
            printf("\\n");
            break;
        case '"':
        case '\\':
        case '?':
            putchar('\\');
            putchar(text[i]);
            break;
        default:
            putchar(text[i]);
        }
    printf("\", %zu);\n", len);
}

static void print_section(const char *file, const section *in) {
    const char *end = in->body.text + in->body.len;
    const char *pending = in->body.text; /* literal text that is not written yet */
    if (in->placeholder_count > 0) {
        printf("\nstruct tmpl_%s_%.*s {\n", file, (int)in->name.len, in->name.text);
        for (int i = 0; i < in->placeholder_count; i++)
            printf("    %s%.*s;\n", in->placeholders[i].kind->type,
                   (int)in->placeholders[i].name.len, in->placeholders[i].name.text);
        printf("};\n");
    }
    printf("\nstatic inline void tmpl_%s_%.*s(orm__buffer *out", file, (int)in->name.len,
           in->name.text);
    if (in->placeholder_count > 0)
        printf(", const struct tmpl_%s_%.*s *with", file, (int)in->name.len, in->name.text);
    printf(") {\n");
    for (const char *at = pending; at < end;) {
        if (at[0] == '$' && at + 1 < end && at[1] == '{') {
            placeholder found;
            print_text(pending, (size_t)(at - pending));
            pending = at = read_placeholder(at, end, in->line, &found);
            printf("    %s(out, with->%.*s);\n", found.kind->writer, (int)found.name.len,
                   found.name.text);
        } else if (*at++ == '\n') {
            print_text(pending, (size_t)(at - pending));
            pending = at;
        }
    }
    print_text(pending, (size_t)(end - pending));
    printf("}\n");
}

int main(int argc, char **argv) {
    static section sections[MAX_SECTIONS];
    size_t len;
    if (argc != 2) {
        fprintf(stderr, "usage: tmpl FILE.tmpl > FILE.tmpl.h\n");
        return 2;
    }
    path = argv[1];
    const char *slash = strrchr(path, '/');
    piece file = {slash != NULL ? slash + 1 : path, 0};
    file.len = strcspn(file.text, ".");
    if (!is_name(file))
        fail(0, "the file's name is no name for C");
    char *text = read_all(&len);
    char *name = calloc(1, file.len + 1);
    if (name == NULL)
        fail(0, "out of memory");
    memcpy(name, file.text, file.len);

    int count = cut(text, len, sections);
    printf("/* Made from %s by gen/emit/tmpl. */\n#include \"emit/placeholder.h\"\n", path);
    for (int i = 0; i < count; i++) {
        trim(&sections[i]);
        find_placeholders(&sections[i]);
        print_section(name, &sections[i]);
    }
    free(name);
    free(text);
    return fflush(stdout) == 0 && !ferror(stdout) ? 0 : 1;
}
