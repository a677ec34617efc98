/* The formatter's smallest parts: names, types, lists, SQL as it stands in the source. */
#include <string.h>

#include "diag/memory.h"
#include "schema/format.h"

void format_indent(orm__buffer *out, int indent) {
    for (int i = 0; i < indent; i++)
        orm__buffer_byte(out, ' ');
}

const char *format_keep(formatter *f, orm__buffer *text) {
    return gen_keep(f->arena, text);
}

/* Comments in it have been written with it. */
void format_slice(formatter *f, orm__buffer *out, span at) {
    const ast_comments *comments = &f->file->comments;
    orm__buffer_write(out, at.source->text + at.start, at.end - at.start);
    size_t low = f->next_comment, high = comments->len;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (comments->items[middle].at.start < at.start)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < comments->len && comments->items[low].at.start < at.end; low++)
        f->kept[low] = true;
}

void format_name(formatter *f, orm__buffer *out, const ast_name *name) {
    if (name->quoted)
        format_slice(f, out, name->at);
    else
        orm__buffer_text_add(out, name->written);
}

void format_path(formatter *f, orm__buffer *out, const ast_path *path) {
    if (path->schema.text) {
        format_name(f, out, &path->schema);
        orm__buffer_byte(out, '.');
    }
    format_name(f, out, &path->name);
}

void format_names(formatter *f, orm__buffer *out, const ast_names *names) {
    for (size_t i = 0; i < names->len; i++) {
        orm__buffer_text_add(out, i ? ", " : "(");
        format_name(f, out, &names->items[i]);
    }
    orm__buffer_byte(out, ')');
}

static void write_group(formatter *f, orm__buffer *out, const ast_sql *sql) {
    if (!sql->text)
        return;
    orm__buffer_byte(out, '(');
    format_slice(f, out, sql->at);
    orm__buffer_byte(out, ')');
}

/* The precision stands behind the first word of `timestamp(3) with time zone`. */
void format_type(formatter *f, orm__buffer *out, const ast_type *type, bool nullable) {
    const char *words = type->name.name.written;
    const char *zone = strncmp(words, "time", 4) == 0 ? strstr(words, " with") : NULL;
    if (zone && !type->name.name.quoted) {
        orm__buffer_write(out, words, (size_t)(zone - words));
        write_group(f, out, &type->modifiers);
        orm__buffer_text_add(out, zone);
    } else {
        format_path(f, out, &type->name);
        write_group(f, out, &type->modifiers);
    }
    for (int i = 0; i < type->dimensions; i++)
        if (type->bounds[i] < 0)
            orm__buffer_text_add(out, "[]");
        else
            orm__buffer_printf(out, "[%d]", (int)type->bounds[i]);
    if (nullable)
        orm__buffer_byte(out, '?');
}

void format_options(formatter *f, orm__buffer *out, const ast_options *options) {
    for (size_t i = 0; i < options->len; i++) {
        const ast_option *option = &options->items[i];
        orm__buffer_text_add(out, i ? ", " : "(");
        format_path(f, out, &option->name);
        if (option->value) {
            orm__buffer_text_add(out, " = ");
            format_slice(f, out, option->value_at);
        }
    }
    orm__buffer_byte(out, ')');
}

void format_sequence(formatter *f, orm__buffer *out, const ast_sequence *sequence) {
    const struct {
        const char *word;
        const ast_sql *value;
        bool said;
    } parts[] = {
        {" start ", &sequence->start, false},       {" increment ", &sequence->increment, false},
        {" minvalue ", &sequence->minvalue, false}, {" no minvalue", NULL, sequence->no_minvalue},
        {" maxvalue ", &sequence->maxvalue, false}, {" no maxvalue", NULL, sequence->no_maxvalue},
        {" cache ", &sequence->cache, false},       {" cycle", NULL, sequence->cycle},
        {" no cycle", NULL, sequence->no_cycle},
    };
    size_t start = out->len;
    if (sequence->name.text) {
        orm__buffer_text_add(out, " sequence ");
        format_name(f, out, &sequence->name);
    }
    if (sequence->as) {
        orm__buffer_text_add(out, " as ");
        format_type(f, out, sequence->as, false);
    }
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (parts[i].said || (parts[i].value && parts[i].value->text))
            orm__buffer_text_add(out, parts[i].word);
        if (parts[i].value && parts[i].value->text)
            format_slice(f, out, parts[i].value->at);
    }
    if (sequence->owned_by_column.text) {
        orm__buffer_text_add(out, " owned by ");
        format_path(f, out, &sequence->owned_by_table);
        orm__buffer_byte(out, '.');
        format_name(f, out, &sequence->owned_by_column);
    }
    if (out->len > start)
        out->data[start] = '(';
    else
        orm__buffer_byte(out, '(');
    orm__buffer_byte(out, ')');
}

static void write_element(formatter *f, orm__buffer *out, const ast_element *element) {
    if (element->column.text)
        format_name(f, out, &element->column);
    else if (element->at.start < element->expression.at.start)
        write_group(f, out, &element->expression);
    else
        format_slice(f, out, element->expression.at);
    if (element->collation.name.text) {
        orm__buffer_text_add(out, " collate ");
        format_path(f, out, &element->collation);
    }
    if (element->opclass.name.text) {
        orm__buffer_byte(out, ' ');
        format_path(f, out, &element->opclass);
    }
    if (element->opclass_options.len)
        format_options(f, out, &element->opclass_options);
    if (element->direction)
        orm__buffer_text_add(out, element->direction > 0 ? " asc" : " desc");
    if (element->nulls)
        orm__buffer_text_add(out, element->nulls > 0 ? " nulls first" : " nulls last");
    if (element->exclude_with.text) {
        orm__buffer_text_add(out, " with ");
        format_slice(f, out, element->exclude_with.at);
    }
}

void format_elements(formatter *f, orm__buffer *out, const ast_elements *elements, int indent) {
    orm__buffer_byte(out, '(');
    for (size_t i = 0; i < elements->len; i++) {
        if (i)
            orm__buffer_text_add(out, indent < 0 ? ", " : ",");
        if (indent >= 0) {
            orm__buffer_byte(out, '\n');
            format_indent(out, indent + FORMAT_INDENT);
        }
        write_element(f, out, &elements->items[i]);
    }
    if (indent >= 0) {
        orm__buffer_byte(out, '\n');
        format_indent(out, indent);
    }
    orm__buffer_byte(out, ')');
}

static bool is_blank(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

/* What stands in the braces stays as it is, but for blanks at its ends. */
void format_block(formatter *f, orm__buffer *out, span block, int indent) {
    const char *text = block.source->text;
    span inside = {block.source, block.start + 1, block.end - 1};
    while (inside.end > inside.start && is_blank(text[inside.end - 1]))
        inside.end--;
    uint32_t first = inside.start;
    while (first < inside.end && is_blank(text[first]))
        first++;
    bool lines = memchr(text + block.start, '\n', block.end - block.start) != NULL;
    const char *newline = memchr(text + inside.start, '\n', first - inside.start);
    for (const char *next = newline; next;) {
        newline = next;
        next = memchr(next + 1, '\n', (size_t)(text + first - next - 1));
    }
    inside.start = newline ? (uint32_t)(newline - text) + 1 : first;
    orm__buffer_text_add(out, newline ? "{\n" : "{ ");
    format_slice(f, out, inside);
    if (lines && inside.end > inside.start) {
        orm__buffer_byte(out, '\n');
        format_indent(out, indent);
    } else if (inside.end > inside.start)
        orm__buffer_byte(out, ' ');
    orm__buffer_byte(out, '}');
}
