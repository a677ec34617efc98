/* Collecting diagnostics, and putting them in order. How they look is for diag_print.c and
 * diag_json.c. Everything lives in the arena of the compile. */
#include "diag/diag_sink.h"

#include <stdlib.h>
#include <string.h>

#include "diag/memory.h"

static const char *const codes[] = {
#define CODE(number, name, summary) [DIAG_##name] = #number,
#include "diag/codes.def"
#undef CODE
};

static const char *const summaries[] = {
#define CODE(number, name, summary) [DIAG_##name] = summary,
#include "diag/codes.def"
#undef CODE
};

_Static_assert(sizeof codes / sizeof *codes == DIAG_CODE_COUNT, "every code has a number");

diag *diag_new(orm_arena *arena) {
    diag *sink = gen_new(arena, diag);
    sink->arena = arena;
    return sink;
}

static diag_message *add(diag *sink, diag_severity severity, diag_code code, span at,
                         const char *text) {
    diag_message *made = gen_new(sink->arena, diag_message);
    *made = (diag_message){
        .sink = sink,
        .severity = severity,
        .code = code,
        .at = at,
        .text = text,
        .order = sink->messages.len,
    };
    gen_list_add(sink->arena, &sink->messages, made);
    sink->errors += severity == DIAG_ERROR;
    return made;
}

diag_message *diag_error(diag *sink, diag_code code, span at, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    const char *text = gen_vprintf(sink->arena, format, arguments);
    va_end(arguments);
    return add(sink, DIAG_ERROR, code, at, text);
}

diag_message *diag_warning(diag *sink, diag_code code, span at, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    const char *text = gen_vprintf(sink->arena, format, arguments);
    va_end(arguments);
    return add(sink, DIAG_WARNING, code, at, text);
}

diag_message *diag_report(diag *sink, diag_severity severity, diag_code code, span at,
                          const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    const char *text = gen_vprintf(sink->arena, format, arguments);
    va_end(arguments);
    return add(sink, severity, code, at, text);
}

void diag_hint(diag_message *message, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    message->hint = gen_vprintf(message->sink->arena, format, arguments);
    va_end(arguments);
}

void diag_note(diag_message *message, span at, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    diag_note_text note = {at, gen_vprintf(message->sink->arena, format, arguments)};
    va_end(arguments);
    gen_list_add(message->sink->arena, &message->notes, note);
}

void diag_append(diag *sink, const diag *from) {
    for (size_t i = 0; i < from->messages.len; i++) {
        from->messages.items[i]->order = sink->messages.len;
        gen_list_add(sink->arena, &sink->messages, from->messages.items[i]);
    }
    sink->errors += from->errors;
}

diag_said diag_first_error(const diag *sink, span within) {
    for (size_t i = 0; i < sink->messages.len; i++) {
        const diag_message *each = sink->messages.items[i];
        if (each->severity == DIAG_ERROR && each->at.source == within.source &&
            each->at.start >= within.start && each->at.start < within.end)
            return (diag_said){each->code, each->at, each->text, each->hint};
    }
    return (diag_said){.text = NULL};
}

size_t diag_errors(const diag *sink) {
    return sink->errors;
}

size_t diag_count(const diag *sink) {
    return sink->messages.len;
}

const char *diag_severity_name(diag_severity severity) {
    static const char *const names[] = {"error", "warning", "note"};
    return names[severity];
}

int diag_code_number(diag_code code) {
    return (int)strtol(codes[code], NULL, 10);
}

const char *diag_code_summary(diag_code code) {
    return summaries[code];
}

static int compare_places(span a, span b) {
    if (a.source != b.source) {
        if (!a.source || !b.source)
            return a.source ? 1 : -1;
        int paths = strcmp(a.source->path, b.source->path);
        if (paths)
            return paths;
    }
    if (a.start != b.start)
        return a.start < b.start ? -1 : 1;
    return 0;
}

static int compare_messages(const void *left, const void *right) {
    const diag_message *a = *(diag_message *const *)left, *b = *(diag_message *const *)right;
    int places = compare_places(a->at, b->at);
    return places ? places : a->order < b->order ? -1 : 1;
}

static bool says_same(const diag_message *a, const diag_message *b) {
    return a->code == b->code && strcmp(a->text, b->text) == 0;
}

/* Doubles stand at one place, so they are not far apart, but others may stand between them. Of an error
 * and a warning that say the same, the error is kept. */
static bool is_double(const diag_messages *all, size_t at) {
    const diag_message *now = all->items[at];
    for (size_t i = at; i-- > 0 && compare_places(all->items[i]->at, now->at) == 0;)
        if (says_same(all->items[i], now) && all->items[i]->severity <= now->severity)
            return true;
    for (size_t i = at + 1; i < all->len && compare_places(all->items[i]->at, now->at) == 0; i++)
        if (says_same(all->items[i], now) && all->items[i]->severity < now->severity)
            return true;
    return false;
}

diag_messages diag_sorted(const diag *sink) {
    diag_messages sorted = {0}, kept = {0};
    for (size_t i = 0; i < sink->messages.len; i++)
        gen_list_add(sink->arena, &sorted, sink->messages.items[i]);
    if (sorted.len)
        qsort(sorted.items, sorted.len, sizeof *sorted.items, compare_messages);
    for (size_t i = 0; i < sorted.len; i++)
        if (!is_double(&sorted, i))
            gen_list_add(sink->arena, &kept, sorted.items[i]);
    return kept;
}
