/*
 * Fuzzes a migration's file: its header, marks and statements.
 *
 * Whatever the bytes are, it must end, touch no memory that is not its own, and leave diagnostics
 * that can be printed. What is read without an error has statements, in its text's order, whose
 * hashes are those of their SQL; written as a draft it is read back as the same statements.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "history/history.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static revision *parse(orm_arena *arena, const char *text, size_t len, diag *sink) {
    return revision_parse(arena, source_of_text(arena, "m/0001a_fuzz.sql", text, len), sink);
}

/* Statements that end in a line comment cannot be: that is no part of them. */
static void check_again(orm_arena *arena, const revision *of, diag *sink) {
    const migrate_steps up = revision_steps(arena, &of->up), none = {0};
    const revision_draft draft = {.id = "0001a", .message = of->message, .up = &up, .down = &none};
    orm__buffer text = {0};
    revision_write(arena, &draft, &text);
    const revision *again = parse(arena, orm__buffer_text(&text), text.len, sink);
    bool batched = false;
    for (size_t i = 0; i < of->up.len; i++)
        batched = batched || of->up.items[i].place == PLACE_BATCHED;
    if (again == NULL || again->up.len != of->up.len ||
        (!batched && strcmp(again->hash, of->hash) != 0)) {
        fprintf(stderr, "read back otherwise:\n%s\n", orm__buffer_text(&text));
        diag_print(sink, stderr);
        abort();
    }
    orm__buffer_free(&text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    orm_arena *arena = orm_arena_new(NULL);
    diag *sink = diag_new(arena);
    const revision *of = parse(arena, (const char *)data, size, sink);
    if (of != NULL)
        check_again(arena, of, sink);
    FILE *nowhere = fopen("/dev/null", "w");
    diag_print(sink, nowhere);
    fclose(nowhere);
    orm_arena_free(arena);
    return 0;
}
