/*
 * Fuzzes the way from the bytes of a .sql file to typed queries, over the sample's schema.
 *
 * Whatever the bytes are, it must end, touch no memory that is not its own, and leave diagnostics
 * that can be printed; every shape of what compiles must have a text.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "query/query.h"
#include "schema/schema.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char schema_text[] =
    "package company\n"
    "enum employment { full_time, part_time, contractor }\n"
    "domain money_amount numeric(12,2)?\n"
    "table departments as Department {\n"
    "    id bigint primary key identity\n"
    "    name varchar(100) unique\n"
    "    budget money_amount?\n"
    "    employees Employee[] inverse department\n"
    "}\n"
    "table employees as Employee {\n"
    "    id bigint primary key identity\n"
    "    name varchar(100)\n"
    "    salary numeric(10,2)\n"
    "    kind employment default 'full_time'\n"
    "    hired_on date\n"
    "    phone varchar(20)?\n"
    "    tags text[]?\n"
    "    data jsonb?\n"
    "    department Department on delete restrict\n"
    "    manager Employee?\n"
    "    projects Project[] through employee_projects\n"
    "}\n"
    "table projects as Project {\n"
    "    id bigint primary key identity\n"
    "    name varchar(200) unique\n"
    "    members Employee[] through employee_projects\n"
    "}\n"
    "view rich as Rich { sql { SELECT e.id, e.name FROM employees e WHERE e.salary > 10 } }\n";

static const model *schema(void) {
    static const model *kept;
    if (kept)
        return kept;
    orm_arena *arena = orm_arena_new(NULL);
    diag *sink = diag_new(arena);
    const source *file = source_of_text(arena, "schema.orm", schema_text, sizeof schema_text - 1);
    const ast_file *tree = schema_parse(arena, file, sink);
    kept = model_build(arena, &tree, 1, sink);
    if (!kept) {
        diag_print(sink, stderr);
        abort();
    }
    return kept;
}

static void print_all(const diag *sink) {
    FILE *nowhere = fopen("/dev/null", "w");
    if (!nowhere)
        return;
    diag_print(sink, nowhere);
    diag_print_json(sink, nowhere);
    fclose(nowhere);
}

static void write_shapes(orm_arena *arena, const query_set *set) {
    orm__buffer text = {0};
    query_describe(arena, set, &text);
    orm__buffer_free(&text);
    for (size_t i = 0; i < set->queries.len; i++)
        for (uint32_t shape = 0; shape < 16; shape++)
            if (!query_text_of(arena, set->queries.items[i], shape).sql)
                abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    orm_arena *arena = orm_arena_new(NULL);
    diag *sink = diag_new(arena);
    const source *file = source_of_text(arena, "fuzz.sql", (const char *)data, size);
    write_shapes(arena, query_compile(arena, schema(), &file, 1, sink));
    print_all(sink);
    orm_arena_free(arena);
    return 0;
}
