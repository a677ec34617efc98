/* The formatter over every schema of the tests: the same tree, the same comments, once and for
 * all. What it looks like is in the cases tests/errors/format_*. */
#include <glob.h>
#include <stdio.h>

#include "schema/schema.h"
#include "support/ast_text.h"
#include "support/unit.h"

typedef struct formatted {
    orm__buffer text; /* of the file */
    orm__buffer tree;
} formatted;

static formatted format(orm_arena *arena, const source *file) {
    formatted made = {{0}, {0}};
    diag *sink = diag_new(arena);
    const ast_file *tree = schema_parse(arena, file, sink);
    if (diag_errors(sink) > 0)
        diag_print(sink, stdout);
    ck_assert_uint_eq(diag_errors(sink), 0);
    schema_format(tree, &made.text);
    ast_text(&made.tree, tree);
    return made;
}

static void formatted_free(formatted *one) {
    orm__buffer_free(&one->text);
    orm__buffer_free(&one->tree);
}

static void check_source(orm_arena *arena, const source *file) {
    formatted once = format(arena, file);
    formatted twice = format(
        arena, source_of_text(arena, file->path, orm__buffer_text(&once.text), once.text.len));
    ck_assert_msg(strcmp(orm__buffer_text(&once.text), orm__buffer_text(&twice.text)) == 0,
                  "%s: formatting twice changes it again", file->path);
    ck_assert_msg(strcmp(orm__buffer_text(&once.tree), orm__buffer_text(&twice.tree)) == 0,
                  "%s: its meaning changes:\n%s\n---%s", file->path, orm__buffer_text(&once.tree),
                  orm__buffer_text(&twice.tree));
    formatted_free(&once);
    formatted_free(&twice);
}

static size_t check_files(const char *pattern) {
    glob_t found;
    ck_assert_int_eq(glob(pattern, 0, NULL, &found), 0);
    orm_arena *arena = orm_arena_new(NULL);
    for (size_t i = 0; i < found.gl_pathc; i++) {
        const char *why = NULL;
        const source *file = source_read(arena, found.gl_pathv[i], &why);
        ck_assert_msg(file != NULL, "%s: %s", found.gl_pathv[i], why);
        check_source(arena, file);
    }
    size_t count = found.gl_pathc;
    orm_arena_free(arena);
    globfree(&found);
    return count;
}

static void check_text(const char *text) {
    orm_arena *arena = orm_arena_new(NULL);
    check_source(arena, source_of_text(arena, "text.orm", text, strlen(text)));
    orm_arena_free(arena);
}

static void check_becomes(const char *text, const char *expected) {
    orm_arena *arena = orm_arena_new(NULL);
    formatted once = format(arena, source_of_text(arena, "text.orm", text, strlen(text)));
    ck_assert_str_eq(orm__buffer_text(&once.text), expected);
    formatted_free(&once);
    orm_arena_free(arena);
    check_text(text);
}

START_TEST(golden_schemas_keep_their_meaning) {
    ck_assert_uint_ge(check_files("tests/golden/*/schema.orm"), 25);
}
END_TEST

START_TEST(every_construct_keeps_its_meaning) {
    ck_assert_uint_ge(check_files("tests/errors/format_*/schema.orm"), 6);
}
END_TEST

START_TEST(the_sample_keeps_its_meaning) {
    ck_assert_uint_eq(check_files("schema.orm"), 1);
}
END_TEST

START_TEST(an_empty_file_stays_empty) {
    check_becomes("", "");
    check_becomes("\n\n \n", "");
    check_becomes("// alone", "// alone\n");
}
END_TEST

START_TEST(bodies_in_one_line_stay_there_while_they_fit) {
    check_becomes("enum e{a,b}", "enum e { a, b }\n");
    check_becomes("enum e {\na, b }", "enum e {\n    a\n    b\n}\n");
    check_becomes("table t {}", "table t { }\n");
    check_becomes("enum e { a23456789012345678901234567890123456789, "
                  "b23456789012345678901234567890123456789, c234567890123456789 }",
                  "enum e {\n    a23456789012345678901234567890123456789\n"
                  "    b23456789012345678901234567890123456789\n    c234567890123456789\n}\n");
}
END_TEST

START_TEST(attributes_stay_with_what_they_belong_to) {
    check_text("table t { a int was b unique was c primary key named d check (a > 0) named e }");
    check_text("table t { a A unique named u on delete cascade named f match full deferrable }");
    check_text("table t { a int check (a > 1) was x check (a > 2) was y no inherit\n b B was c }");
}
END_TEST

START_TEST(a_comment_never_begins_to_document) {
    check_text("table t { a int /// behind\n /* c */ /// not alone\n b int }");
    check_text("table t {\n index (a,\n /// inside\n b)\n}\n");
    check_text("table t {\n a int\n /// before the comma\n , b int\n}\n");
    check_text("table t { /// behind the brace\n a int\n}");
    check_text("table t /// behind the head\n {\n a int\n}");
}
END_TEST

START_TEST(windows_lines_and_byte_order_marks_are_left_behind) {
    check_becomes("\xef\xbb\xbftable t {\r\n    a  int // x\r\n\r\n\r\n b int\r\n}\r\n",
                  "table t {\n    a  int  // x\n\n    b  int\n}\n");
}
END_TEST

START_TEST(not_null_is_said_only_where_it_contradicts) {
    check_becomes("table t { a int not null, b int null, c int? null, d int? not null }",
                  "table t { a int, b int?, c int?, d int? not null }\n");
}
END_TEST

START_TEST(text_of_several_lines_is_not_touched) {
    check_text("table t {\n a text default $$x\n   y $$ unique\n b text default 'p\n  q'\n}\n");
    check_text("sql {\n\n    select $$\n  a$$;\n\n}\nsql { }\nsql {}\nsql {\n}\n");
    check_text("domain d text default 1 + // why\n 2 check (value /* x */ <> \n '')\n");
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("schema_format");
    TCase *tests = tcase_create("format");
    tcase_add_test(tests, golden_schemas_keep_their_meaning);
    tcase_add_test(tests, every_construct_keeps_its_meaning);
    tcase_add_test(tests, the_sample_keeps_its_meaning);
    tcase_add_test(tests, an_empty_file_stays_empty);
    tcase_add_test(tests, bodies_in_one_line_stay_there_while_they_fit);
    tcase_add_test(tests, attributes_stay_with_what_they_belong_to);
    tcase_add_test(tests, a_comment_never_begins_to_document);
    tcase_add_test(tests, windows_lines_and_byte_order_marks_are_left_behind);
    tcase_add_test(tests, not_null_is_said_only_where_it_contradicts);
    tcase_add_test(tests, text_of_several_lines_is_not_touched);
    suite_add_tcase(suite, tests);
    return suite;
}
