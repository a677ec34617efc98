/*
 * Echo, as it looks in a terminal:
 *
 *     orm    0.41 ms      3 rows  employee_find
 *            SELECT this.id, this.name FROM employees AS this WHERE this.id = $1
 *            $1 bigint 8 bytes
 *
 * Control statements (BEGIN, COMMIT) take one line. Values are shown only when asked for; otherwise
 * a parameter is its type and size. Nothing here can fail: without memory nothing is shown.
 */
#include "driver/echo.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/allocator.h"
#include "codec/wire.h"

#define DIM    "\033[2m"
#define RED    "\033[31m"
#define YELLOW "\033[33m"
#define CYAN   "\033[36m"
#define PLAIN  "\033[0m"

/* Values longer than this are cut. */
enum { SHOWN_BYTES = 64, SHOWN_ITEMS = 16, SLOW_US = 100000 };

orm__echo orm__echo_of(const orm_engine_options *options, const orm_allocator *allocator) {
    const char *asked = getenv("ORM_ECHO");
    bool by_environment = asked && *asked && strcmp(asked, "0") != 0;
    orm__echo echo = {.stream = options->echo,
                      .show_parameters = options->echo_parameters,
                      .trace = options->trace,
                      .context = options->trace_context,
                      .allocator = *allocator};
    if (!echo.stream && by_environment)
        echo.stream = stderr;
    if (by_environment && strcmp(asked, "2") == 0)
        echo.show_parameters = true;
    if (echo.stream)
        echo.color = !getenv("NO_COLOR") && isatty(fileno(echo.stream));
    return echo;
}

/* --- parameters ------------------------------------------------------------------------------ */

static void show_text(orm__buffer *out, const char *bytes, int len) {
    orm__buffer_byte(out, '\'');
    for (int i = 0; i < len && i < SHOWN_BYTES; i++) {
        unsigned char byte = (unsigned char)bytes[i];
        if (byte < 0x20 || byte == 0x7f)
            orm__buffer_printf(out, "\\x%02x", byte);
        else
            orm__buffer_byte(out, bytes[i]);
    }
    orm__buffer_text_add(out, len > SHOWN_BYTES ? "…'" : "'");
}

static void show_bytes(orm__buffer *out, const char *bytes, int len) {
    orm__buffer_text_add(out, "\\x");
    for (int i = 0; i < len && i < SHOWN_BYTES; i++)
        orm__buffer_printf(out, "%02x", (unsigned char)bytes[i]);
    if (len > SHOWN_BYTES)
        orm__buffer_text_add(out, "…");
}

/* A scalar value, decoded: a numeric is the largest of them. */
typedef union scalar {
    orm_numeric numeric;
    max_align_t aligned;
} scalar;

/* Whether a value's text is short whatever it is. */
static bool is_short(const orm_type *type) {
    return type->kind <= ORM_KIND_OID && type->kind != ORM_KIND_BYTEA &&
           type->size <= sizeof(scalar);
}

static void show_plain(orm__buffer *out, orm_arena *arena, const orm_type *type, const char *bytes,
                       int len) {
    scalar value;
    const char *why;
    if (type->kind == ORM_KIND_TEXT || type->kind == ORM_KIND_ENUM)
        show_text(out, bytes, len);
    else if (type->kind == ORM_KIND_JSONB && len > 0)
        show_text(out, bytes + 1, len - 1);
    else if (!is_short(type) || orm__decode(type, bytes, len, arena, &value, &why) != ORM_OK ||
             orm__encode_text(type, &value, out, &why) != ORM_OK)
        show_bytes(out, bytes, len);
}

/* The number of items of an array of one dimension, whose items follow; -1 when it is none. */
static int32_t read_array_head(orm__wire *wire) {
    int32_t dimensions = 0, flags, element, count = 0, first;
    if (!orm__wire_take_i32(wire, &dimensions) || !orm__wire_take_i32(wire, &flags) ||
        !orm__wire_take_i32(wire, &element) || dimensions > 1)
        return -1;
    if (dimensions == 1 && !(orm__wire_take_i32(wire, &count) && orm__wire_take_i32(wire, &first)))
        return -1;
    return count;
}

/* {1, 2, NULL}: what a statement of many rows has its values in. */
static void show_array(orm__buffer *out, orm_arena *arena, const orm_type *element, orm__wire items,
                       int32_t count) {
    orm__buffer_byte(out, '{');
    for (int32_t i = 0; i < count && i < SHOWN_ITEMS; i++) {
        const char *bytes;
        int32_t len;
        orm__buffer_text_add(out, i ? ", " : "");
        if (!orm__wire_take_field(&items, &bytes, &len))
            break;
        if (bytes)
            show_plain(out, arena, element, bytes, len);
        else
            orm__buffer_text_add(out, "NULL");
    }
    if (count > SHOWN_ITEMS)
        orm__buffer_printf(out, ", … %ld in all", (long)count);
    orm__buffer_byte(out, '}');
}

static void show_value(orm__buffer *out, orm_arena *arena, const orm__parameter *parameter,
                       const char *bytes) {
    orm__wire wire = {.at = bytes, .len = (size_t)parameter->length};
    const orm_type *element = parameter->type->element;
    int32_t count =
        parameter->type->kind == ORM_KIND_ARRAY && element ? read_array_head(&wire) : -1;
    if (count >= 0)
        show_array(out, arena, element, wire, count);
    else
        show_plain(out, arena, parameter->type, bytes, parameter->length);
}

char *orm__echo_parameters(const orm__echo *echo, const orm__parameters *parameters) {
    if (!parameters || parameters->count == 0)
        return NULL;
    orm_arena *arena = orm_arena_new(&echo->allocator);
    if (!arena)
        return NULL;
    orm__buffer out = orm__buffer_on(&echo->allocator);
    for (int i = 0; i < parameters->count; i++) {
        const orm__parameter *parameter = orm__parameter_at(parameters, i);
        orm__buffer_printf(&out, "%s$%d %s ", i ? ", " : "", i + 1, parameter->type->name);
        if (parameter->length < 0)
            orm__buffer_text_add(&out, "NULL");
        else if (echo->show_parameters)
            show_value(&out, arena, parameter, parameters->bytes.data + parameter->at);
        else
            orm__buffer_printf(&out, "%d bytes", parameter->length);
    }
    orm_arena_free(arena);
    char *text = NULL;
    if (!orm__buffer_failed(&out)) {
        text = orm__allocate(&echo->allocator, out.len + 1);
        if (text)
            memcpy(text, out.data, out.len + 1);
    }
    orm__buffer_free(&out);
    return text;
}

void orm__echo_release(const orm__echo *echo, char *parameters) {
    if (parameters)
        orm__release(&echo->allocator, parameters, strlen(parameters) + 1);
}

/* --- lines ----------------------------------------------------------------------------------- */

static const char *colored(const orm__echo *echo, const char *color) {
    return echo->color ? color : "";
}

static void write_lines(const orm__echo *echo, const orm_trace *trace) {
    static const char margin[] = "\n           ";
    orm__buffer out = orm__buffer_on(&echo->allocator);
    const char *plain = colored(echo, PLAIN);
    orm__buffer_printf(&out, "%sorm%s %s%7.2f ms%s ", colored(echo, DIM), plain,
                       colored(echo, trace->microseconds >= SLOW_US ? YELLOW : ""),
                       (double)trace->microseconds / 1000.0, plain);
    if (trace->status != ORM_OK)
        orm__buffer_printf(&out, "%s%s%s  ", colored(echo, RED), orm_status_name(trace->status),
                           plain);
    if (!*trace->query) {
        orm__buffer_printf(&out, "%s\n", trace->statement);
    } else {
        if (trace->status == ORM_OK && trace->rows != ORM__ROWS_UNKNOWN)
            orm__buffer_printf(&out, "%6lld row%s  ", (long long)trace->rows,
                               trace->rows == 1 ? " " : "s");
        orm__buffer_printf(&out, "%s%s%s%s%s", colored(echo, CYAN), trace->query, plain, margin,
                           trace->statement);
        if (*trace->parameters)
            orm__buffer_printf(&out, "%s%s%s%s", margin, colored(echo, DIM), trace->parameters,
                               plain);
        orm__buffer_byte(&out, '\n');
    }
    if (!orm__buffer_failed(&out))
        fwrite(out.data, 1, out.len, echo->stream);
    orm__buffer_free(&out);
}

void orm__echo_statement(const orm__echo *echo, const orm_trace *trace) {
    if (echo->trace)
        echo->trace(echo->context, trace);
    if (echo->stream)
        write_lines(echo, trace);
}

void orm__echo_notice(const orm__echo *echo, const char *severity, const char *message) {
    if (echo->stream)
        fprintf(echo->stream, "orm  %s: %s\n", severity, message);
}
