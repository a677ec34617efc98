/*
 * Modifiers of built-in types: varchar(20), numeric(10,2), timestamp(3), interval day to second.
 *
 * They are checked as PostgreSQL would and kept in one canonical form, so that `char` and `char(1)`
 * are the same in the model.
 */
#include "model/build.h"

#include <stdlib.h>
#include <string.h>

enum { MAX_LENGTH = 10485760, MAX_BITS = 83886080, MAX_PRECISION = 1000, MAX_FRACTION = 6 };

/* Reads "10, 2" into at most two numbers; -1 when it is anything else. */
static int read_numbers(const char *text, long numbers[2]) {
    int count = 0;
    for (const char *at = text; count < 2; at++) {
        char *end;
        numbers[count++] = strtol(at, &end, 10);
        if (end == at)
            return -1;
        at = end + strspn(end, " \t\r\n");
        if (!*at)
            return count;
        if (*at != ',')
            return -1;
    }
    return -1;
}

static void report(builder *b, const ast_type *type, const char *range) {
    diag_hint(diag_error(b->sink, DIAG_BAD_MODIFIERS, type->modifiers.at, "`%s(%s)` is not a type",
                         type->name.name.written, type->modifiers.text),
              "%s", range);
}

/* One number from `low` to `high`. */
static void check_one(builder *b, const ast_type *type, long low, long high, model_type *out) {
    long numbers[2];
    if (read_numbers(type->modifiers.text, numbers) != 1 || numbers[0] < low || numbers[0] > high)
        report(b, type, gen_printf(b->arena, "it takes one number, %ld to %ld", low, high));
    else
        out->modifiers = gen_printf(b->arena, "%ld", numbers[0]);
}

static void check_numeric(builder *b, const ast_type *type, model_type *out) {
    long numbers[2] = {0, 0};
    int count = read_numbers(type->modifiers.text, numbers);
    if (count < 1 || numbers[0] < 1 || numbers[0] > MAX_PRECISION)
        report(b, type, "it takes a precision of 1 to 1000 and perhaps a scale");
    else if (numbers[1] < -MAX_PRECISION || numbers[1] > MAX_PRECISION)
        report(b, type, "the scale is -1000 to 1000");
    else if (numbers[1] == 0)
        out->modifiers = gen_printf(b->arena, "%ld", numbers[0]);
    else
        out->modifiers = gen_printf(b->arena, "%ld,%ld", numbers[0], numbers[1]);
}

/* float(p) is real or double precision by its bits. */
static void check_float(builder *b, const ast_type *type, model_type *out) {
    long numbers[2];
    if (read_numbers(type->modifiers.text, numbers) != 1 || numbers[0] < 1 || numbers[0] > 53)
        report(b, type, "it takes a number of bits, 1 to 53");
    else if (numbers[0] <= 24)
        out->builtin = pg_type_internal("float4");
}

static void read_interval_fields(const ast_type *type, model_type *out) {
    static const char interval[] = "interval ";
    const char *name = type->name.name.text;
    if (strncmp(name, interval, sizeof interval - 1) == 0)
        out->interval_fields = name + sizeof interval - 1;
}

/* What a type means when it has no modifiers: char is char(1). */
static const char *implied(const ast_type *type, const pg_type *builtin) {
    bool one =
        strcmp(builtin->internal, "bit") == 0 ||
        (strcmp(builtin->internal, "bpchar") == 0 && strcmp(type->name.name.text, "bpchar") != 0);
    return one ? "1" : NULL;
}

static void check_interval_fraction(builder *b, const ast_type *type, const model_type *out) {
    const char *fields = out->interval_fields;
    size_t len = fields ? strlen(fields) : 0;
    if (fields && (len < 6 || strcmp(fields + len - 6, "second") != 0))
        report(b, type, "only an interval that ends in seconds has a fraction");
}

void check_modifiers(builder *b, const ast_type *type, model_type *out) {
    read_interval_fields(type, out);
    if (!type->modifiers.text) {
        out->modifiers = implied(type, out->builtin);
        return;
    }
    if (strcmp(type->name.name.text, "float") == 0) {
        check_float(b, type, out);
        return;
    }
    switch (out->builtin->modifiers) {
    case PG_NO_MODIFIERS:
        diag_error(b->sink, DIAG_BAD_MODIFIERS, type->modifiers.at,
                   "the type `%s` takes no modifiers", type->name.name.written);
        return;
    case PG_LENGTH:
        check_one(b, type, 1, out->builtin->category == PG_BITSTRING ? MAX_BITS : MAX_LENGTH, out);
        return;
    case PG_PRECISION_SCALE:
        check_numeric(b, type, out);
        return;
    case PG_FRACTION:
        check_one(b, type, 0, MAX_FRACTION, out);
        check_interval_fraction(b, type, out);
        return;
    }
}
