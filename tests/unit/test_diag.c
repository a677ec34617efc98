/* Diagnostics: where they point, how they are sorted, and what text from a file may do to them. */
#include "diag/diag.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/unit.h"

static orm_arena *arena;
static diag *sink;

static void set_up(void) {
    arena = orm_arena_new(NULL);
    sink = diag_new(arena);
}

static void tear_down(void) {
    orm_arena_free(arena);
}

static const source *text(const char *bytes) {
    return source_of_text(arena, "a.orm", bytes, strlen(bytes));
}

/* The span of the first such word. */
static span word(const source *file, const char *wanted) {
    const char *found = strstr(file->text, wanted);
    ck_assert_ptr_nonnull(found);
    uint32_t start = (uint32_t)(found - file->text);
    return (span){file, start, start + (uint32_t)strlen(wanted)};
}

static const char *printed(void (*print)(const diag *, FILE *)) {
    char *bytes = NULL;
    size_t len = 0;
    FILE *to = open_memstream(&bytes, &len);
    ck_assert_ptr_nonnull(to);
    print(sink, to);
    fclose(to);
    char *kept = orm_arena_strdup(arena, bytes);
    free(bytes);
    return kept;
}

START_TEST(a_caret_stands_below_its_word) {
    const source *file = text("table a {\n    x oops?\n}\n");
    diag_hint(diag_error(sink, DIAG_UNKNOWN_TYPE, word(file, "oops"), "no type `%s`", "oops"),
              "did you mean `%s`?", "text");
    ck_assert_str_eq(printed(diag_print), "a.orm:2:7: error[E0201]: no type `oops`\n"
                                          "    2 |     x oops?\n"
                                          "      |       ^~~~ did you mean `text`?\n");
}
END_TEST

START_TEST(tabs_and_wide_characters_move_the_caret) {
    const source *file = text("\ta\t日本 oops\n");
    diag_error(sink, DIAG_SYNTAX, word(file, "oops"), "no");
    ck_assert_str_eq(printed(diag_print), "a.orm:1:7: error[E0005]: no\n"
                                          "    1 |     a   日本 oops\n"
                                          "      |              ^~~~\n");
}
END_TEST

START_TEST(a_mark_of_byte_order_is_in_no_column) {
    const source *file = text("\xef\xbb\xbfoops\r\n");
    diag_error(sink, DIAG_SYNTAX, word(file, "oops"), "no");
    ck_assert_str_eq(printed(diag_print), "a.orm:1:1: error[E0005]: no\n"
                                          "    1 | oops\n      | ^~~~\n");
}
END_TEST

START_TEST(text_from_a_file_cannot_play_with_the_terminal) {
    const source *file = text("x \x1b[31m\xe2\x80\xae\x07 \xff oops\n");
    diag_error(sink, DIAG_SYNTAX, word(file, "oops"), "not `%s`", "\x1b]0;\n\xe2\x80\xae\xc3");
    ck_assert_str_eq(printed(diag_print),
                     "a.orm:1:13: error[E0005]: not `<U+001B>]0;<U+000A><U+202E><0xC3>`\n"
                     "    1 | x <U+001B>[31m<U+202E><U+0007> <0xFF> oops\n"
                     "      |                                       ^~~~\n");
}
END_TEST

START_TEST(of_a_long_line_only_what_is_around_the_caret_is_shown) {
    char line[3000];
    memset(line, 'x', sizeof line);
    memcpy(line + 1500, " oops ", 6);
    line[sizeof line - 1] = '\0';
    const source *file = text(line);
    diag_error(sink, DIAG_SYNTAX, word(file, "oops"), "no");
    const char *out = printed(diag_print);
    ck_assert_uint_lt(strlen(out), 300);
    const char *shown = strstr(out, "| "), *caret = strchr(out, '^');
    ck_assert_ptr_nonnull(strstr(shown, "…"));
    const char *under = strstr(out, "oops ");
    /* The ellipsis is three bytes and one column. */
    ck_assert_int_eq(under - shown - 2, caret - strstr(caret - 60, "| "));
}
END_TEST

START_TEST(messages_are_sorted_and_said_once) {
    const source *a = text("one two\n");
    const source *b = source_of_text(arena, "b.orm", "three", 5);
    diag_error(sink, DIAG_SYNTAX, word(b, "three"), "last");
    diag_error(sink, DIAG_SYNTAX, word(a, "two"), "second");
    diag_warning(sink, DIAG_SYNTAX, word(a, "one"), "first");
    diag_error(sink, DIAG_SYNTAX, word(a, "one"), "first");
    diag_error(sink, DIAG_SYNTAX, word(a, "two"), "second");
    diag_error(sink, DIAG_USAGE, (span){0}, "nowhere");
    const char *out = printed(diag_print);
    const char *nowhere = strstr(out, "ormgen: error[E0007]: nowhere\n");
    const char *first = strstr(out, "first"), *second = strstr(out, "second");
    ck_assert_ptr_eq(nowhere, out);
    ck_assert(nowhere < first && first < second && second < strstr(out, "last"));
    ck_assert_ptr_null(strstr(second + 1, "second"));
    ck_assert_ptr_null(strstr(first + 1, "first"));
    ck_assert_ptr_null(strstr(out, "warning"));
    ck_assert_uint_eq(diag_errors(sink), 5);
}
END_TEST

START_TEST(twenty_errors_are_shown_and_the_rest_counted) {
    const source *file = text("0123456789012345678901234");
    for (uint32_t i = 0; i < 25; i++)
        diag_error(sink, DIAG_SYNTAX, (span){file, i, i + 1}, "error %u", i);
    const char *out = printed(diag_print);
    ck_assert_ptr_nonnull(strstr(out, "error 19\n"));
    ck_assert_ptr_null(strstr(out, "error 20\n"));
    ck_assert_ptr_nonnull(strstr(out, "ormgen: and 5 more errors\n"));
}
END_TEST

START_TEST(notes_follow_their_message) {
    const source *file = text("one\ntwo\n");
    diag_message *error = diag_error(sink, DIAG_DUPLICATE_FIELD, word(file, "two"), "again");
    diag_note(error, word(file, "one"), "the first");
    ck_assert_str_eq(printed(diag_print), "a.orm:2:1: error[E0104]: again\n"
                                          "    2 | two\n      | ^~~\n"
                                          "a.orm:1:1: note: the first\n"
                                          "    1 | one\n      | ^~~\n");
}
END_TEST

START_TEST(json_gives_lines_columns_and_bytes) {
    const source *file = text("é \"x\"\n");
    diag_hint(diag_error(sink, DIAG_SYNTAX, word(file, "\"x\""), "no `%s`", "\"\t\\\xff"), "hint");
    ck_assert_str_eq(printed(diag_print_json),
                     "{\"diagnostics\": [\n"
                     "  {\"code\": \"E0005\", \"severity\": \"error\", "
                     "\"message\": \"no `\\\"\\u0009\\\\\\ufffd`\", \"file\": \"a.orm\", "
                     "\"line\": 1, \"column\": 3, \"endLine\": 1, \"endColumn\": 6, "
                     "\"start\": 3, \"end\": 6, \"hint\": \"hint\", \"notes\": []}\n]}\n");
}
END_TEST

START_TEST(places_are_found_from_both_ends_of_a_file) {
    const source *file = text("a\n\nbc");
    place start = source_place(file, 0), empty = source_place(file, 2), end = source_place(file, 5);
    ck_assert(start.line == 1 && start.column == 1);
    ck_assert(empty.line == 2 && empty.column == 1);
    ck_assert(end.line == 3 && end.column == 3);
    ck_assert_uint_eq(file->line_count, 3);
}
END_TEST

START_TEST(the_nearest_word_is_near) {
    static const char *const words[] = {"department", "employee", "id", "text", "name"};
    enum { COUNT = sizeof words / sizeof *words };
    ck_assert_str_eq(diag_nearest("Departmnt", words, COUNT), "department");
    ck_assert_str_eq(diag_nearest("nmae", words, COUNT), "name");
    ck_assert_str_eq(diag_nearest("TEXT", words, COUNT), "text");
    ck_assert_ptr_null(diag_nearest("salary", words, COUNT));
    ck_assert_ptr_null(diag_nearest("", words, COUNT));
    ck_assert_ptr_null(diag_nearest("x", words, COUNT));
}
END_TEST

START_TEST(a_file_is_replaced_whole_or_not_at_all) {
    const char *why = NULL;
    char folder[] = "/tmp/orm_diag_XXXXXX";
    ck_assert_ptr_nonnull(mkdtemp(folder));
    char path[64], missing[80];
    snprintf(path, sizeof path, "%s/a.orm", folder);
    snprintf(missing, sizeof missing, "%s/none/a.orm", folder);
    ck_assert(source_write(arena, path, "one", 3, &why));
    ck_assert(source_write(arena, path, "three", 5, &why));
    ck_assert_str_eq(source_read(arena, path, &why)->text, "three");
    ck_assert(!source_write(arena, missing, "one", 3, &why));
    ck_assert_str_eq(why, "No such file or directory");
    ck_assert_ptr_null(source_read(arena, folder, &why));
    ck_assert_str_eq(why, "it is a directory");
    ck_assert_int_eq(remove(path), 0);
    ck_assert_int_eq(remove(folder), 0);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("diag");
    TCase *tests = tcase_create("diag");
    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, a_caret_stands_below_its_word);
    tcase_add_test(tests, tabs_and_wide_characters_move_the_caret);
    tcase_add_test(tests, a_mark_of_byte_order_is_in_no_column);
    tcase_add_test(tests, text_from_a_file_cannot_play_with_the_terminal);
    tcase_add_test(tests, of_a_long_line_only_what_is_around_the_caret_is_shown);
    tcase_add_test(tests, messages_are_sorted_and_said_once);
    tcase_add_test(tests, twenty_errors_are_shown_and_the_rest_counted);
    tcase_add_test(tests, notes_follow_their_message);
    tcase_add_test(tests, json_gives_lines_columns_and_bytes);
    tcase_add_test(tests, places_are_found_from_both_ends_of_a_file);
    tcase_add_test(tests, the_nearest_word_is_near);
    tcase_add_test(tests, a_file_is_replaced_whole_or_not_at_all);
    suite_add_tcase(suite, tests);
    return suite;
}
