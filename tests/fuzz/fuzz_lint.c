/*
 * Fuzzes linting: whatever the bytes of a .sql file are, it must end, touch no memory that is not its
 * own, and leave diagnostics that can be printed, also as SARIF.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "lint/lint.h"
#include "schema/schema.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char before_text[] = "table items {\n"
                                  "    id bigint primary key identity\n"
                                  "    a  varchar(10)? check (a is not null) named a_there\n"
                                  "    index (a)\n"
                                  "}\n";

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    orm_arena *arena = orm_arena_new(NULL);
    diag *sink = diag_new(arena);
    const source *schema = source_of_text(arena, "a.orm", before_text, sizeof before_text - 1);
    const ast_file *tree = schema_parse(arena, schema, sink);
    const model *before = model_build(arena, &tree, 1, sink);
    const lint_world world = {.before = before, .after = before, .server = 15};
    const source *file = source_of_text(arena, "0001_a.sql", (const char *)data, size);
    size_t findings = lint_migration(arena, file, &world, sink, sink);
    FILE *nowhere = fopen("/dev/null", "w");
    if (before == NULL || findings > diag_count(sink) || nowhere == NULL)
        abort();
    diag_print(sink, nowhere);
    diag_print_sarif(sink, "1", nowhere);
    fclose(nowhere);
    orm_arena_free(arena);
    return 0;
}
