/* Diagnostics for programs: one JSON object. All messages are in it, in the order of the printed
 * form. Places are given twice, as lines and columns for people and as offsets in bytes. */
#include <string.h>

#include "diag/diag_sink.h"
#include "diag/memory.h"
#include "diag/unicode.h"

void diag_json_text(orm__buffer *out, const char *text) {
    size_t left = strlen(text);
    orm__buffer_byte(out, '"');
    while (left) {
        uint32_t character;
        size_t len = utf8_read(text, left, &character);
        if (len == 0)
            orm__buffer_text_add(out, "\\ufffd");
        else if (character == '"' || character == '\\')
            orm__buffer_printf(out, "\\%c", (char)character);
        else if (unicode_hidden(character) && character < 0x10000)
            orm__buffer_printf(out, "\\u%04x", (unsigned)character);
        else
            orm__buffer_write(out, text, len);
        len += len == 0;
        text += len;
        left -= len;
    }
    orm__buffer_byte(out, '"');
}

static void write_place(orm__buffer *out, span at) {
    if (!at.source) {
        orm__buffer_text_add(out, "\"file\": null");
        return;
    }
    place start = source_place(at.source, at.start), end = source_place(at.source, at.end);
    orm__buffer_text_add(out, "\"file\": ");
    diag_json_text(out, at.source->path);
    orm__buffer_printf(out,
                       ", \"line\": %u, \"column\": %u, \"endLine\": %u, \"endColumn\": %u, "
                       "\"start\": %u, \"end\": %u",
                       start.line, start.column, end.line, end.column, at.start, at.end);
}

static void write_notes(orm__buffer *out, const diag_message *message) {
    orm__buffer_text_add(out, ", \"notes\": [");
    for (size_t i = 0; i < message->notes.len; i++) {
        orm__buffer_text_add(out, i ? ", {\"message\": " : "{\"message\": ");
        diag_json_text(out, message->notes.items[i].text);
        orm__buffer_text_add(out, ", ");
        write_place(out, message->notes.items[i].at);
        orm__buffer_byte(out, '}');
    }
    orm__buffer_byte(out, ']');
}

static void write_message(orm__buffer *out, const diag_message *message) {
    orm__buffer_printf(out, "{\"code\": \"E%04d\", \"severity\": \"%s\", \"message\": ",
                       diag_code_number(message->code), diag_severity_name(message->severity));
    diag_json_text(out, message->text);
    orm__buffer_text_add(out, ", ");
    write_place(out, message->at);
    orm__buffer_text_add(out, ", \"hint\": ");
    if (message->hint)
        diag_json_text(out, message->hint);
    else
        orm__buffer_text_add(out, "null");
    write_notes(out, message);
    orm__buffer_byte(out, '}');
}

void diag_print_json(const diag *sink, FILE *to) {
    orm__buffer out = {0};
    diag_messages messages = diag_sorted(sink);
    orm__buffer_text_add(&out, "{\"diagnostics\": [");
    for (size_t i = 0; i < messages.len; i++) {
        orm__buffer_text_add(&out, i ? ",\n  " : "\n  ");
        write_message(&out, messages.items[i]);
    }
    orm__buffer_text_add(&out, messages.len ? "\n]}\n" : "]}\n");
    if (orm__buffer_failed(&out))
        gen_out_of_memory();
    fwrite(orm__buffer_text(&out), 1, out.len, to);
    orm__buffer_free(&out);
}
