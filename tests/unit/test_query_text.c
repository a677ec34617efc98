/*
 * The lowered text of every shape of tests/query/shapes, to the letter: what is left out with an
 * unset parameter, what a sort and a cursor add, what paths and entities become.
 *
 * With UPDATE=1 the expectation is written anew; read the diff.
 */
#include "support/unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "compile.h"
#include "compile_queries.h"
#include "diag/memory.h"

static const char expected_path[] = "tests/query/shapes/expect";

static orm_arena *arena;

static void write_shape(orm__buffer *to, const typed_query *query, uint32_t shape) {
    query_text text = query_text_of(arena, query, shape);
    orm__buffer_printf(to, "[%s %x]\n%s\n", query->name, (unsigned)shape, text.sql);
    for (size_t i = 0; i < text.parameters.len; i++) {
        const query_parameter *parameter = &query->parameters.items[text.parameters.items[i]];
        orm__buffer_printf(to, "  $%zu %s %s%s%s\n", i + 1, parameter->name,
                           parameter->type.spelling, parameter->array ? "[]" : "",
                           parameter->nullable ? ", may be NULL" : "");
    }
}

static void write_query(orm__buffer *to, const typed_query *query) {
    size_t sorts = query->sorts.len ? query->sorts.len : 1;
    uint32_t cursors = query->cardinality == QUERY_PAGE ? 2 : 1;
    for (uint32_t set = 0; set < 1u << query->optional_count; set++)
        for (size_t sort = 0; sort < sorts; sort++)
            for (uint32_t cursor = 0; cursor < cursors; cursor++) {
                uint32_t shape = set | cursor << QUERY_CURSOR_BIT;
                if (query->sorts.len)
                    shape |= 1u << (QUERY_SORT_BIT + sort);
                write_shape(to, query, shape);
            }
}

static void update(const orm__buffer *text) {
    const char *why = NULL;
    ck_assert_msg(source_write(arena, expected_path, orm__buffer_text(text), text->len, &why),
                  "%s: %s", expected_path, why);
}

START_TEST(every_shape_has_the_text_that_a_person_would_write) {
    diag *sink = diag_new(arena);
    const model *schema = compile_model(arena, "schema.orm", sink);
    ck_assert_ptr_nonnull(schema);
    const query_set *set = compile_queries(arena, schema, "tests/query/shapes/queries.sql", sink);
    diag_print(sink, stderr);
    ck_assert_ptr_nonnull(set);
    orm__buffer text = {0};
    for (size_t i = 0; i < set->queries.len; i++)
        write_query(&text, set->queries.items[i]);
    const char *updates = getenv("UPDATE");
    if (updates && *updates)
        update(&text);
    const char *why = NULL;
    const source *expected = source_read(arena, expected_path, &why);
    ck_assert_msg(expected != NULL, "%s: %s", expected_path, why);
    size_t same = 0, line = 0;
    while (same < text.len && same < expected->len && text.data[same] == expected->text[same])
        line = text.data[same++] == '\n' ? same : line;
    ck_assert_msg(same == text.len && same == expected->len, "from byte %zu on it is\n%.300s", line,
                  orm__buffer_text(&text) + line);
    orm__buffer_free(&text);
}
END_TEST

static void start(void) {
    arena = orm_arena_new(NULL);
    ck_assert_ptr_nonnull(arena);
}

static void stop(void) {
    orm_arena_free(arena);
}

Suite *unit_suite(void) {
    Suite *suite = suite_create("query_text");
    TCase *cases = tcase_create("query_text");
    tcase_add_checked_fixture(cases, start, stop);
    tcase_add_test(cases, every_shape_has_the_text_that_a_person_would_write);
    suite_add_tcase(suite, cases);
    return suite;
}
