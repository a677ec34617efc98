/* The template tool, run as the build runs it: what it writes, and what it refuses where. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "support/unit.h"

/* What the tool said of a template, on both outputs. */
typedef struct answer {
    char text[8192];
    int status;
} answer;

static answer run_tool(const char *template) {
    answer made = {.text = ""};
    char folder[] = "/tmp/test_tmpl.XXXXXX", path[64], command[128];
    ck_assert_ptr_nonnull(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/t.tmpl", folder);
    FILE *file = fopen(path, "w");
    ck_assert_ptr_nonnull(file);
    fputs(template, file);
    fclose(file);
    snprintf(command, sizeof command, "cd %s && \"$TMPL\" t.tmpl 2>&1", folder);
    FILE *output = popen(command, "r");
    ck_assert_ptr_nonnull(output);
    made.text[fread(made.text, 1, sizeof made.text - 1, output)] = '\0';
    made.status = pclose(output);
    remove(path);
    rmdir(folder);
    return made;
}

static void expect_refused(const char *template, const char *message) {
    answer made = run_tool(template);
    ck_assert_int_ne(made.status, 0);
    ck_assert_ptr_nonnull(strstr(made.text, message));
}

START_TEST(a_section_becomes_a_struct_and_a_function) {
    answer made = run_tool("A note.\n//: first\n\n${a} is \"${b:string}\" ${a} $x {}\n\n\n"
                           "//: second\n${n:int}?\?/\\\n");
    ck_assert_int_eq(made.status, 0);
    ck_assert_ptr_nonnull(strstr(made.text, "struct tmpl_t_first {\n"
                                            "    const char *a;\n"
                                            "    const char *b;\n"
                                            "};\n"));
    ck_assert_ptr_nonnull(strstr(made.text, "static inline void tmpl_t_first(orm__buffer *out, "
                                            "const struct tmpl_t_first *with) {\n"
                                            "    orm__buffer_write(out, \"\\n\", 1);\n"
                                            "    orm__buffer_text_add(out, with->a);\n"
                                            "    orm__buffer_write(out, \" is \\\"\", 5);\n"
                                            "    placeholder_string(out, with->b);\n"
                                            "    orm__buffer_write(out, \"\\\" \", 2);\n"
                                            "    orm__buffer_text_add(out, with->a);\n"
                                            "    orm__buffer_write(out, \" $x {}\\n\", 7);\n"
                                            "}\n"));
    ck_assert_ptr_nonnull(strstr(made.text, "    long n;\n"));
    ck_assert_ptr_nonnull(strstr(made.text, "\"\\?\\?/\\\\\\n\", 5)"));
    ck_assert_ptr_null(strstr(made.text, "note"));
}
END_TEST

START_TEST(what_is_wrong_is_told_with_its_line) {
    expect_refused("//: a\n\n${a\n", "t.tmpl:3: unterminated placeholder");
    expect_refused("//: a\n${}\n", "t.tmpl:2: bad placeholder name ``");
    expect_refused("//: a\n${A b}\n", "t.tmpl:2: bad placeholder name `A b`");
    expect_refused("//: a\nx\ny ${a:strnig}\n", "t.tmpl:3: unknown kind `strnig`");
    expect_refused("//: a\n${x}\n${x:int}\n", "t.tmpl:3: placeholder `x` has two kinds");
    expect_refused("//: a\nx\n//: a\ny\n", "t.tmpl:3: section `a` is there already, in line 1");
    expect_refused("//: \nx\n", "t.tmpl:1: a section's head");
    expect_refused("//: A\nx\n", "t.tmpl:1: a section's head");
    expect_refused("//: a\n//: b\nx\n", "t.tmpl:2: section `a` is empty");
}
END_TEST

/* The tool stands where make puts it; tests run at the top of the tree. */
static void find_tool(void) {
    char folder[1024], path[1100];
    ck_assert_ptr_nonnull(getcwd(folder, sizeof folder));
    snprintf(path, sizeof path, "%s/build/tmpl/tmpl", folder);
    ck_assert_int_eq(setenv("TMPL", path, 1), 0);
}

Suite *unit_suite(void) {
    Suite *suite = suite_create("tmpl");
    TCase *tool = tcase_create("tool");
    tcase_add_unchecked_fixture(tool, find_tool, NULL);
    tcase_add_test(tool, a_section_becomes_a_struct_and_a_function);
    tcase_add_test(tool, what_is_wrong_is_told_with_its_line);
    suite_add_tcase(suite, tool);
    return suite;
}
