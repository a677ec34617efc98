/*
 * Fuzzes the schema's way from bytes to a checked model.
 *
 * Whatever the bytes are, parsing and checking must end, touch no memory that is not theirs, and
 * leave diagnostics that can be printed. What parses must format to text that means the same, and
 * formatting that again must change nothing.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "diag/diag.h"
#include "model/model.h"
#include "schema/schema.h"
#include "support/ast_text.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const ast_file *parse(orm_arena *arena, const char *text, size_t len, diag *sink) {
    return schema_parse(arena, source_of_text(arena, "fuzz.orm", text, len), sink);
}

static void fail(const char *what, const orm__buffer *first, const orm__buffer *second) {
    fprintf(stderr, "%s:\n%.*s\n---\n%.*s\n", what, (int)first->len, first->data, (int)second->len,
            second->data);
    abort();
}

static bool differ(const orm__buffer *a, const orm__buffer *b) {
    return a->len != b->len || memcmp(orm__buffer_text(a), orm__buffer_text(b), a->len) != 0;
}

static void check_meaning(const ast_file *file, const ast_file *again) {
    orm__buffer before = {0}, after = {0};
    ast_text(&before, file);
    ast_text(&after, again);
    if (differ(&before, &after))
        fail("the formatted text means something else", &before, &after);
    orm__buffer_free(&before);
    orm__buffer_free(&after);
}

static void check_format(orm_arena *arena, const ast_file *file) {
    orm__buffer once = {0}, twice = {0};
    schema_format(file, &once);
    diag *sink = diag_new(arena);
    const ast_file *again = parse(arena, orm__buffer_text(&once), once.len, sink);
    if (diag_errors(sink) > 0)
        fail("the formatted text does not parse", &once, &twice);
    schema_format(again, &twice);
    check_meaning(file, again);
    if (differ(&once, &twice))
        fail("formatting twice is not formatting once", &once, &twice);
    orm__buffer_free(&once);
    orm__buffer_free(&twice);
}

static void print_all(const diag *sink) {
    FILE *nowhere = fopen("/dev/null", "w");
    if (nowhere == NULL)
        return;
    diag_print(sink, nowhere);
    diag_print_json(sink, nowhere);
    fclose(nowhere);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    orm_arena *arena = orm_arena_new(NULL);
    if (arena == NULL)
        return 0;
    diag *sink = diag_new(arena);
    const ast_file *file = parse(arena, (const char *)data, size, sink);
    if (diag_errors(sink) == 0)
        check_format(arena, file);
    model *built = model_build(arena, &file, 1, sink);
    if (diag_errors(sink) == 0)
        model_check_statable(built, sink);
    print_all(sink);
    orm_arena_free(arena);
    return 0;
}
