/* From a schema's text to the files of a package, in memory; and those files on a disk. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "diag/memory.h"
#include "emit/emit.h"
#include "emit/package_files.h"
#include "emit/placeholder.h"
#include "emit/write_files.h"
#include "schema/schema.h"
#include "support/unit.h"

/* One compile; `files` is empty when the schema has an error. */
typedef struct compile {
    orm_arena *arena;
    diag *sink;
    model *schema;
    emit_files files;
} compile;

static compile compile_text(const char *text) {
    compile made = {.arena = orm_arena_new(NULL)};
    made.sink = diag_new(made.arena);
    const source *file = source_of_text(made.arena, "schema.orm", text, strlen(text));
    const ast_file *tree = schema_parse(made.arena, file, made.sink);
    made.schema = model_build(made.arena, &tree, 1, made.sink);
    if (made.schema == NULL)
        diag_print(made.sink, stderr);
    ck_assert_ptr_nonnull(made.schema);
    ck_assert(emit_c(made.schema, NULL, made.sink, &made.files));
    return made;
}

static void end_compile(compile *made) {
    emit_free(&made->files);
    orm_arena_free(made->arena);
}

static const char *text_of(const compile *made, const char *name) {
    for (size_t i = 0; i < made->files.len; i++)
        if (strcmp(made->files.items[i].name, name) == 0)
            return orm__buffer_text(&made->files.items[i].text);
    ck_abort_msg("there is no file %s", name);
    return NULL;
}

/* --- text from the schema --------------------------------------------------------------------- */

typedef void writer(orm__buffer *out, const char *text);

static void expect_written(writer *write, const char *text, const char *expected) {
    orm__buffer out = {0};
    write(&out, text);
    ck_assert_str_eq(orm__buffer_text(&out), expected);
    orm__buffer_free(&out);
}

START_TEST(a_string_keeps_its_text_and_its_quotes) {
    expect_written(placeholder_string, NULL, "NULL");
    expect_written(placeholder_string, "", "\"\"");
    expect_written(placeholder_string, "a\"b\\c\nd\te\r", "\"a\\\"b\\\\c\\nd\\te\\r\"");
    expect_written(placeholder_string, "?\?/ ??", "\"?\\?/ ?\\?\"");
    expect_written(placeholder_string, "%n ä 😀", "\"%n ä 😀\"");
    expect_written(placeholder_string,
                   "\x01"
                   "1\x7f",
                   "\"\\0011\\177\"");
    expect_written(placeholder_string, "a\u202eb\ufeff", "\"a\\342\\200\\256b\\357\\273\\277\"");
    expect_written(placeholder_string, "\xff\xc3", "\"\\377\\303\"");
}
END_TEST

START_TEST(a_comment_cannot_be_left) {
    expect_written(placeholder_comment, "a */ b /* c", "a * / b / * c");
    expect_written(placeholder_comment, "**/ //* /*/", "** / // * / * /");
    expect_written(placeholder_comment, "?\?/", "? ?/");
    expect_written(placeholder_comment, "end \\", "end \\x5c");
    expect_written(placeholder_comment, "a\\\nb\\ \nc", "a\\x5c\n * b\\x5c\n * c");
    expect_written(placeholder_comment, "a  \n\n  b\t", "a\n *\n *   b");
    expect_written(placeholder_comment, "x\u202ey\u2028z\x07", "x\\u202ey\\u2028z\\x07");
    expect_written(placeholder_line, "a *\n/ b", "a * / b");
}
END_TEST

START_TEST(a_long_string_is_cut_between_words) {
    char text[400] = "";
    orm__buffer out = {0};
    for (int i = 0; i < 40; i++)
        strncat(text, "word \"", sizeof text - strlen(text) - 1);
    placeholder_long_string(&out, text);
    const char *line = orm__buffer_text(&out);
    for (size_t len; *line != '\0'; line += len + (line[len] == '\n')) {
        len = strcspn(line, "\n");
        ck_assert_uint_le(len, 96);
        ck_assert_int_eq(line[len - 1], '"');
    }
    orm__buffer_free(&out);
}
END_TEST

/* --- long lines -------------------------------------------------------------------------------- */

static void expect_folded(const char *text, const char *expected) {
    orm__buffer buffer = {0};
    orm__buffer_text_add(&buffer, text);
    fold_long_lines(&buffer);
    ck_assert_str_eq(orm__buffer_text(&buffer), expected);
    orm__buffer_free(&buffer);
}

START_TEST(long_calls_are_folded_as_clang_format_does) {
    expect_folded("short(a, b);\n", "short(a, b);\n");
    expect_folded(
        "static inline orm_status a_function_with_a_rather_long_name(orm_session *session, "
        "int64_t first_key, int64_t second, thing **out) {\n",
        "static inline orm_status a_function_with_a_rather_long_name(orm_session *session, "
        "int64_t first_key,\n"
        "                                                            int64_t second, "
        "thing **out) {\n");
    expect_folded("    orm_status status = orm_object_load_many((orm_object *)object, "
                  "THING_RELATION_OTHERS_OF_THEM, &found);\n",
                  "    orm_status status =\n        orm_object_load_many((orm_object *)object, "
                  "THING_RELATION_OTHERS_OF_THEM, &found);\n");
}
END_TEST

START_TEST(a_line_that_nothing_helps_turns_the_format_off) {
    char line[300] = "static inline int64_t ";
    memset(line + strlen(line), 'x', 200);
    strncat(line, "(int a);\n", sizeof line - strlen(line) - 1);
    orm__buffer buffer = {0};
    orm__buffer_text_add(&buffer, line);
    fold_long_lines(&buffer);
    ck_assert_ptr_eq(strstr(orm__buffer_text(&buffer), "/* clang-format off */\n"),
                     orm__buffer_text(&buffer));
    orm__buffer_free(&buffer);
}
END_TEST

/* --- files ------------------------------------------------------------------------------------- */

static const char two_tables[] = "package p\n"
                                 "table a as A { id int primary key, b B? }\n"
                                 "table b as B { id int primary key, a A }\n";

START_TEST(the_same_schema_gives_the_same_bytes) {
    compile first = compile_text(two_tables), second = compile_text(two_tables);
    ck_assert_uint_eq(first.files.len, 10);
    ck_assert_uint_eq(second.files.len, first.files.len);
    for (size_t i = 0; i < first.files.len; i++) {
        ck_assert_str_eq(first.files.items[i].name, second.files.items[i].name);
        ck_assert_str_eq(orm__buffer_text(&first.files.items[i].text),
                         orm__buffer_text(&second.files.items[i].text));
    }
    end_compile(&first);
    end_compile(&second);
}
END_TEST

START_TEST(in_a_circle_the_nullable_key_is_written_second) {
    compile made = compile_text(two_tables);
    ck_assert_ptr_nonnull(strstr(text_of(&made, "a.c"), "offsetof(struct a, loaded), 1, 0,"));
    ck_assert_ptr_nonnull(strstr(text_of(&made, "b.c"), "offsetof(struct b, loaded), 1, 1,"));
    end_compile(&made);
}
END_TEST

START_TEST(a_condition_says_that_for_the_relationship_and_its_table) {
    compile made = compile_text(
        "package p\n"
        "table a as A {\n"
        "    id int primary key\n"
        "    bs B[] join (bs.a = this.id and \"bs\".t <> 'bs.t' and bs . u > 0 /* bs. */ and $$x$$ <> "
        "$q$bs.t$q$ and E'\\'bs.t' <> '') readonly\n"
        "}\n"
        "table b as B { id int primary key, a int, t text, u int }\n");
    ck_assert_ptr_nonnull(strstr(text_of(&made, "a.c"),
                                 "\"that.a = this.id and that.t <> 'bs.t' and that . u > 0 and "
                                 "$$x$$ <> $q$bs.t$q$ and E'\\\\'bs.t' <> ''\""));
    end_compile(&made);
}
END_TEST

static void remove_file(const char *folder, const char *name) {
    char path[256];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    ck_assert_int_eq(remove(path), 0);
}

static void write_text(const char *folder, const char *name, const char *text) {
    char path[256];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "w");
    ck_assert_ptr_nonnull(file);
    fputs(text, file);
    fclose(file);
}

static struct stat state_of(const char *folder, const char *name) {
    char path[256];
    struct stat state = {0};
    snprintf(path, sizeof path, "%s/%s", folder, name);
    if (stat(path, &state) != 0)
        state.st_size = -1;
    return state;
}

static void count_stale(void *context, const char *name, bool left_over) {
    strncat(context, name, 200);
    strncat(context, left_over ? "- " : " ", 3);
}

START_TEST(only_what_changed_is_written_and_what_is_left_over_removed) {
    char folder[64] = "/tmp/test_emit.XXXXXX", inner[96], stale[2048] = "";
    size_t changed = 0;
    ck_assert_ptr_nonnull(mkdtemp(folder));
    snprintf(inner, sizeof inner, "%s/made/here", folder);
    compile made = compile_text(two_tables);
    ck_assert_uint_eq(emit_compare(inner, "p", &made.files, count_stale, stale), 10);
    ck_assert(emit_write(inner, "p", &made.files, &changed, made.sink));
    ck_assert_uint_eq(changed, 10);
    stale[0] = '\0';
    ck_assert_uint_eq(emit_compare(inner, "p", &made.files, count_stale, stale), 0);

    write_text(inner, "mine.c", "/* written by hand */\n");
    write_text(inner, "other.h", "/* Made by ormgen from the schema of pq. */\n");
    write_text(inner, "gone.h", "/* Made by ormgen from the schema of p. */\n");
    write_text(inner, "quotes.h",
               "/* Mine. */\n#define SAYS \"Made by ormgen from the schema of p.\"\n");
    write_text(inner, "b.c", "stale");
    ck_assert_uint_eq(emit_compare(inner, "p", &made.files, count_stale, stale), 2);
    ck_assert_str_eq(stale, "b.c gone.h- ");
    struct timespec old[2] = {{.tv_sec = 1}, {.tv_sec = 1}};
    char path[256];
    snprintf(path, sizeof path, "%s/a.c", inner);
    ck_assert_int_eq(utimensat(AT_FDCWD, path, old, 0), 0);

    ck_assert(emit_write(inner, "p", &made.files, &changed, made.sink));
    ck_assert_uint_eq(changed, 12); /* b.c and gone.h */
    ck_assert_int_eq(state_of(inner, "a.c").st_mtime, 1);
    ck_assert_int_gt(state_of(inner, "b.c").st_size, 100);
    ck_assert_int_gt(state_of(inner, "mine.c").st_size, 0);
    ck_assert_int_gt(state_of(inner, "other.h").st_size, 0);
    ck_assert_int_gt(state_of(inner, "quotes.h").st_size, 0);
    ck_assert_int_eq(state_of(inner, "gone.h").st_size, -1);

    for (size_t i = 0; i < made.files.len; i++)
        remove_file(inner, made.files.items[i].name);
    remove_file(inner, "mine.c");
    remove_file(inner, "other.h");
    remove_file(inner, "quotes.h");
    remove_file(folder, "made/here");
    remove_file(folder, "made");
    remove_file(folder, "");
    end_compile(&made);
}
END_TEST

START_TEST(what_cannot_be_written_leaves_the_folder_as_it_was) {
    char folder[64] = "/tmp/test_emit.XXXXXX", path[256];
    size_t changed = 0;
    ck_assert_ptr_nonnull(mkdtemp(folder));
    compile made = compile_text(two_tables);
    write_text(folder, "a.c", "old");
    write_text(folder, "b.c", "old");
    /* A folder stands where the new b.c would be written. */
    snprintf(path, sizeof path, "%s/.b.c.new", folder);
    ck_assert_int_eq(mkdir(path, 0777), 0);

    ck_assert(!emit_write(folder, "p", &made.files, &changed, made.sink));
    ck_assert_uint_eq(diag_errors(made.sink), 1);
    ck_assert_int_eq(state_of(folder, "a.c").st_size, 3);
    ck_assert_int_eq(state_of(folder, "b.c").st_size, 3);
    ck_assert_int_eq(state_of(folder, "a.h").st_size, -1);
    ck_assert_int_eq(state_of(folder, ".a.c.new").st_size, -1);

    remove_file(folder, ".b.c.new");
    remove_file(folder, "a.c");
    remove_file(folder, "b.c");
    remove_file(folder, "");
    end_compile(&made);
}
END_TEST

START_TEST(a_folder_that_cannot_be_is_reported) {
    size_t changed = 0;
    compile made = compile_text(two_tables);
    ck_assert(!emit_write("/dev/null/x", "p", &made.files, &changed, made.sink));
    ck_assert_uint_eq(diag_errors(made.sink), 1);
    end_compile(&made);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("emit");
    TCase *texts = tcase_create("texts");
    tcase_add_test(texts, a_string_keeps_its_text_and_its_quotes);
    tcase_add_test(texts, a_comment_cannot_be_left);
    tcase_add_test(texts, a_long_string_is_cut_between_words);
    tcase_add_test(texts, long_calls_are_folded_as_clang_format_does);
    tcase_add_test(texts, a_line_that_nothing_helps_turns_the_format_off);
    suite_add_tcase(suite, texts);
    TCase *files = tcase_create("files");
    tcase_add_test(files, the_same_schema_gives_the_same_bytes);
    tcase_add_test(files, in_a_circle_the_nullable_key_is_written_second);
    tcase_add_test(files, a_condition_says_that_for_the_relationship_and_its_table);
    tcase_add_test(files, only_what_changed_is_written_and_what_is_left_over_removed);
    tcase_add_test(files, what_cannot_be_written_leaves_the_folder_as_it_was);
    tcase_add_test(files, a_folder_that_cannot_be_is_reported);
    suite_add_tcase(suite, files);
    return suite;
}
