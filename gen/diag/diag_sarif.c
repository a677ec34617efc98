/* Diagnostics as SARIF 2.1.0: one run, its rules (each code that occurs) and its results, in the
 * order of the printed form. Columns count characters; paths become relative URIs. */
#include <string.h>

#include "diag/diag_sink.h"
#include "diag/memory.h"

static const char schema[] =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

static void write_uri(orm__buffer *out, const char *path) {
    static const char plain[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    orm__buffer_byte(out, '"');
    for (; *path; path++)
        if (strchr(plain, *path))
            orm__buffer_byte(out, *path);
        else
            orm__buffer_printf(out, "%%%02X", (unsigned)(unsigned char)*path);
    orm__buffer_byte(out, '"');
}

/* The index of a message's code among the rules: those that occur, each at its first message. */
static size_t rule_of(const diag_messages *messages, size_t message) {
    size_t rules = 0;
    for (size_t i = 0; i < message; i++) {
        bool first = true;
        for (size_t k = 0; k < i && first; k++)
            first = messages->items[k]->code != messages->items[i]->code;
        if (messages->items[i]->code == messages->items[message]->code)
            return rules;
        rules += first;
    }
    return rules;
}

static void write_rules(orm__buffer *out, const diag_messages *messages) {
    size_t written = 0;
    for (size_t i = 0; i < messages->len; i++) {
        diag_code code = messages->items[i]->code;
        if (rule_of(messages, i) < written)
            continue;
        orm__buffer_printf(out, "%s\n      {\"id\": \"E%04d\", \"shortDescription\": {\"text\": ",
                           written ? "," : "", diag_code_number(code));
        diag_json_text(out, diag_code_summary(code));
        orm__buffer_printf(out, "}, \"defaultConfiguration\": {\"level\": \"%s\"}}",
                           diag_severity_name(messages->items[i]->severity));
        written++;
    }
}

static void write_location(orm__buffer *out, span at, const char *text) {
    place start = source_place(at.source, at.start), end = source_place(at.source, at.end);
    orm__buffer_text_add(out, "{\"physicalLocation\": {\"artifactLocation\": {\"uri\": ");
    write_uri(out, at.source->path);
    orm__buffer_printf(out,
                       "}, \"region\": {\"startLine\": %u, \"startColumn\": %u, \"endLine\": %u, "
                       "\"endColumn\": %u}}",
                       start.line, start.column, end.line, end.column);
    if (text != NULL) {
        orm__buffer_text_add(out, ", \"message\": {\"text\": ");
        diag_json_text(out, text);
        orm__buffer_byte(out, '}');
    }
    orm__buffer_byte(out, '}');
}

static void write_related(orm__buffer *out, const diag_message *message) {
    size_t written = 0;
    for (size_t i = 0; i < message->notes.len; i++) {
        if (message->notes.items[i].at.source == NULL)
            continue;
        orm__buffer_text_add(out, written++ ? ", " : ", \"relatedLocations\": [");
        write_location(out, message->notes.items[i].at, message->notes.items[i].text);
    }
    orm__buffer_text_add(out, written ? "]" : "");
}

static void write_result(orm__buffer *out, const diag_messages *messages, size_t index) {
    const diag_message *message = messages->items[index];
    const char *text = message->hint == NULL ? message->text
                                             : gen_printf(message->sink->arena, "%s\n%s",
                                                          message->text, message->hint);
    orm__buffer_printf(out,
                       "%s\n    {\"ruleId\": \"E%04d\", \"ruleIndex\": %zu, \"level\": \"%s\", "
                       "\"message\": {\"text\": ",
                       index ? "," : "", diag_code_number(message->code), rule_of(messages, index),
                       diag_severity_name(message->severity));
    diag_json_text(out, text);
    orm__buffer_byte(out, '}');
    if (message->at.source != NULL) {
        orm__buffer_text_add(out, ", \"locations\": [");
        write_location(out, message->at, NULL);
        orm__buffer_byte(out, ']');
    }
    write_related(out, message);
    orm__buffer_byte(out, '}');
}

void diag_print_sarif(const diag *sink, const char *version, FILE *to) {
    orm__buffer out = {0};
    diag_messages messages = diag_sorted(sink);
    orm__buffer_printf(&out, "{\"$schema\": \"%s\", \"version\": \"2.1.0\", \"runs\": [{\n",
                       schema);
    orm__buffer_text_add(&out, "  \"tool\": {\"driver\": {\"name\": \"ormgen\", \"version\": ");
    diag_json_text(&out, version);
    orm__buffer_text_add(&out, ", \"rules\": [");
    write_rules(&out, &messages);
    orm__buffer_text_add(&out, "]}},\n  \"columnKind\": \"unicodeCodePoints\",\n  \"results\": [");
    for (size_t i = 0; i < messages.len; i++)
        write_result(&out, &messages, i);
    orm__buffer_text_add(&out, "]\n}]}\n");
    if (orm__buffer_failed(&out))
        gen_out_of_memory();
    fwrite(orm__buffer_text(&out), 1, out.len, to);
    orm__buffer_free(&out);
}
