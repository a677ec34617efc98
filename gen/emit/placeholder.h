/*
 * How text gets into generated C: one writer for each kind of placeholder.
 *
 * What comes from a schema may hold anything that UTF-8 can spell. Whatever goes through
 * placeholder_string, _comment or _line stays where it was put: it cannot end the literal or the
 * comment, start a trigraph, splice lines, or turn the reading direction around. What does not
 * print is shown as an escape.
 */
#ifndef ORMGEN_EMIT_PLACEHOLDER_H
#define ORMGEN_EMIT_PLACEHOLDER_H

#include "base/buffer.h"

void placeholder_int(orm__buffer *out, long value);

/* A string literal with its quotes; NULL gives NULL. */
void placeholder_string(orm__buffer *out, const char *text);

/* Inside a block comment that starts at the left margin: lines go on behind ` * `. */
void placeholder_comment(orm__buffer *out, const char *text);

/* Inside a comment of one line: a newline becomes a blank. */
void placeholder_line(orm__buffer *out, const char *text);

/* A string literal in lines of readable length, for the start of a line indented by four. */
void placeholder_long_string(orm__buffer *out, const char *text);

#endif
