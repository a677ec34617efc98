/* What is inside a sink: for the files of diag/ that collect, print and write JSON. */
#ifndef ORMGEN_DIAG_DIAG_SINK_H
#define ORMGEN_DIAG_DIAG_SINK_H

#include "base/list.h"
#include "diag/diag.h"

typedef struct diag_note_text {
    span at;
    const char *text;
} diag_note_text;

struct diag_message {
    diag *sink;
    diag_severity severity;
    diag_code code;
    span at;
    const char *text;
    const char *hint; /* NULL when there is none */
    size_t order;
    ORM__LIST(diag_note_text) notes;
};

typedef ORM__LIST(diag_message *) diag_messages;

struct diag {
    orm_arena *arena;
    diag_messages messages;
    size_t errors;
};

/* All messages by file, place and order of report, without doubles. */
diag_messages diag_sorted(const diag *sink);

const char *diag_severity_name(diag_severity severity);

/* Appends a text as JSON has it, in quotes. What is no UTF-8 becomes U+FFFD. */
void diag_json_text(orm__buffer *out, const char *text);

#endif
