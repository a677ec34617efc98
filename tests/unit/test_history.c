/* Histories: what hashes see, which revision a name means, and schemas that are joined. */
#include <dirent.h>
#include <stdlib.h>
#include <string.h>

#include "compile.h"
#include "diag/memory.h"
#include "history/history.h"
#include "history/sha256.h"
#include "schema/schema.h"
#include "support/unit.h"

static orm_arena *arena;
static diag *sink;

static void open_arena(void) {
    arena = orm_arena_new(NULL);
    sink = diag_new(arena);
}

static void close_arena(void) {
    orm_arena_free(arena);
}

/* --- hashes ------------------------------------------------------------------------------------- */

static const char *hex_of(const char *text) {
    uint8_t digest[SHA256_BYTES];
    const char *hex = "";
    sha256(text, strlen(text), digest);
    for (size_t i = 0; i < SHA256_BYTES; i++)
        hex = gen_printf(arena, "%s%02x", hex, digest[i]);
    return hex;
}

/* The standard's own examples, and the lengths around the padding's edges. */
START_TEST(sha256_is_that_of_the_standard) {
    char text[129];
    ck_assert_str_eq(hex_of(""),
                     "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    ck_assert_str_eq(hex_of("abc"),
                     "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    ck_assert_str_eq(hex_of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
                     "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    memset(text, 'a', 64);
    text[64] = '\0';
    ck_assert_str_eq(hex_of(text),
                     "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb");
}
END_TEST

static const char statement[] =
    "CREATE TABLE \"Odd\" (a int DEFAULT -1, b text CHECK (b <> 'x -- y' AND b < = $q$ /* z */ $q$))";

START_TEST(layout_comments_and_case_change_no_hash) {
    static const char *const same[] = {
        "create  table \"Odd\"\n(\n a INT default -1,\tb text check(b<>'x -- y' and b < = $q$ /* z */ "
        "$q$))",
        "CREATE/* a */TABLE \"Odd\" ( -- one\n a int DEFAULT -1, b text CHECK (b <> 'x -- y' AND b < "
        "= $q$ /* z */ $q$))",
    };
    for (size_t i = 0; i < sizeof same / sizeof *same; i++)
        ck_assert_str_eq(statement_hash(arena, statement), statement_hash(arena, same[i]));
}
END_TEST

/* Replaces the first `from`. */
static const char *with(const char *text, const char *from, const char *to) {
    const char *at = strstr(text, from);
    ck_assert_ptr_nonnull(at);
    return gen_printf(arena, "%.*s%s%s", (int)(at - text), text, to, at + strlen(from));
}

START_TEST(other_tokens_are_another_hash) {
    static const char *const changes[][2] = {
        {"\"Odd\"", "Odd"},
        {"\"Odd\"", "\"odd\""},
        {"-1", "- 1"},
        {"'x -- y'", "'x --  y'"},
        {"'x -- y'", "'X -- y'"},
        {"< =", "<="},
        {"/* z */", "/* Z */"},
        {"int", "bigint"},
        {"a int", "aint"},
        {"AND", "OR"},
    };
    const char *hash = statement_hash(arena, statement);
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        const char *other = with(statement, changes[i][0], changes[i][1]);
        bool same = strcmp(hash, statement_hash(arena, other)) == 0;
        /* A sign and its number are two tokens either way. */
        ck_assert_msg(same == (strcmp(changes[i][0], "-1") == 0), "%s", other);
    }
}
END_TEST

/* --- files -------------------------------------------------------------------------------------- */

static revision *parsed(const char *text) {
    const source *file = source_of_text(arena, "m/0001a_x.sql", text, strlen(text));
    return revision_parse(arena, file, sink);
}

START_TEST(statements_stand_where_their_marks_say) {
    const revision *of =
        parsed("-- revision: 0001a\n-- up\nA;\nB;\n-- transaction\nC;\n"
               "-- no transaction\nD;\nE;\n-- batched: t\nU $1 $2;\nF;\n-- down\nG");
    static const struct {
        const char *sql;
        statement_place place;
        bool begins;
    } wanted[] = {
        {"A", PLACE_TRANSACTION, true}, {"B", PLACE_TRANSACTION, false},
        {"C", PLACE_TRANSACTION, true}, {"D", PLACE_ALONE, false},
        {"E", PLACE_ALONE, false},      {"U $1 $2", PLACE_BATCHED, false},
        {"F", PLACE_TRANSACTION, true},
    };
    ck_assert_ptr_nonnull(of);
    ck_assert_uint_eq(of->up.len, sizeof wanted / sizeof *wanted);
    for (size_t i = 0; i < of->up.len; i++) {
        ck_assert_str_eq(of->up.items[i].sql, wanted[i].sql);
        ck_assert_int_eq(of->up.items[i].place, wanted[i].place);
        ck_assert_int_eq(of->up.items[i].begins, wanted[i].begins);
    }
    ck_assert_uint_eq(of->down.len, 1);
    ck_assert_ptr_null(of->irreversible);
}
END_TEST

START_TEST(marks_inside_statements_and_texts_are_none) {
    const revision *of = parsed("-- revision: 0001a\n-- up\nSELECT 1 -- down\n, '\n-- down\n', $$\n"
                                "-- down\n$$ /*\n-- down\n*/;\n/* -- down */\n");
    ck_assert_ptr_nonnull(of);
    ck_assert_uint_eq(of->up.len, 1);
    ck_assert_ptr_nonnull(of->irreversible);
}
END_TEST

/* What is written is read as it was meant. */
START_TEST(a_draft_is_read_back) {
    migrate_step steps[] = {
        {STEP_INSIDE, "A", NULL, NULL},  {STEP_INSIDE, "B", "a note\nup", NULL},
        {STEP_AFTER, "C", NULL, NULL},   {STEP_OUTSIDE, "D", NULL, NULL},
        {STEP_OUTSIDE, "E", NULL, NULL}, {STEP_AFTER, "U WHERE x", NULL, "t"},
        {STEP_AFTER, "F", NULL, NULL},
    };
    const migrate_steps up = {.items = steps, .len = 7}, down = {.items = steps, .len = 1};
    const revision_draft draft = {
        .id = "0001a", .message = "one\n-- up\nline", .up = &up, .down = &down};
    orm__buffer text = {0};
    revision_write(arena, &draft, &text);
    const revision *of = parsed(orm__buffer_text(&text));
    ck_assert_ptr_nonnull(of);
    ck_assert_str_eq(of->message, "one -- up line");
    ck_assert_uint_eq(of->up.len, up.len);
    const migrate_steps again = revision_steps(arena, &of->up);
    for (size_t i = 0; i < up.len; i++)
        ck_assert_msg(i == 0 || again.items[i].place == steps[i].place, "statement %zu", i);
    ck_assert_str_eq(of->up.items[5].sql, "U WHERE x AND ctid >= $1 AND ctid < $2");
    ck_assert_str_eq(again.items[5].sql,
                     "U WHERE x AND ctid >= '(0,0)'::tid AND ctid < '(4294967295,0)'::tid");
    orm__buffer_free(&text);
}
END_TEST

/* --- joining ------------------------------------------------------------------------------------ */

static model *read_schema(const char *path) {
    model *read = compile_model(arena, path, sink);
    return read;
}

static void must_be(const char *which, const char *name, const model *joined, const model *wanted) {
    if (joined == NULL)
        diag_print(sink, stderr);
    ck_assert_msg(joined != NULL, "%s: %s", name, which);
    const migrate_plan *plan = migrate_compare(arena, wanted, joined);
    ck_assert_msg(plan->operations.len == 0, "%s: %s: %s", name, which,
                  plan->operations.len ? plan->operations.items[0].line : "");
}

/* A side that changed nothing adds nothing, and two that changed the same agree. */
static void join_pair(const char *name) {
    const model *from = read_schema(gen_printf(arena, "tests/diff/%s/from.orm", name));
    const model *to = read_schema(gen_printf(arena, "tests/diff/%s/to.orm", name));
    ck_assert_msg(from != NULL && to != NULL, "%s", name);
    must_be("ours changed", name, snapshot_merge(arena, from, to, from, sink), to);
    must_be("theirs changed", name, snapshot_merge(arena, from, from, to, sink), to);
    must_be("both changed", name, snapshot_merge(arena, from, to, to, sink), to);
}

START_TEST(joining_with_a_side_that_did_not_change_gives_the_other) {
    DIR *folder = opendir("tests/diff");
    size_t count = 0;
    ck_assert_ptr_nonnull(folder);
    for (struct dirent *entry = readdir(folder); entry != NULL; entry = readdir(folder))
        if (entry->d_name[0] != '.') {
            join_pair(entry->d_name);
            count++;
        }
    closedir(folder);
    ck_assert_uint_gt(count, 50);
}
END_TEST

static model *model_of(const char *text) {
    const source *file = source_of_text(arena, "s.orm", text, strlen(text));
    const ast_file *tree = schema_parse(arena, file, sink);
    model *built = model_build(arena, &tree, 1, sink);
    ck_assert_ptr_nonnull(built);
    return built;
}

static const char base_text[] =
    "table a { id int primary key\n b int }\ntable c { id int primary key }";

static const struct {
    const char *ours, *theirs, *joined; /* NULL: a conflict */
} joins[] = {
    {"table a { id int primary key\n b int\n x int }\ntable c { id int primary key }",
     "table a { id int primary key\n b int\n y int }\ntable c { id int primary key }",
     "table a { id int primary key\n b int\n x int\n y int }\ntable c { id int primary key }"},
    {"table a { id int primary key\n b bigint }\ntable c { id int primary key }",
     "table a { id int primary key }\ntable c { id int primary key }", NULL},
    {"table a { id int primary key\n b int }", "table a { id int primary key\n b bigint }",
     "table a { id int primary key\n b bigint }"},
    {"table a { id int primary key\n b int }",
     "table a { id int primary key\n b int }\ntable c { id int primary key\n d int }", NULL},
    {"table a { id int primary key\n b int\n index (b) }\ntable c { id int primary key }",
     "table a { id int primary key\n b int\n check (b > 0) }\ntable c { id int primary key }",
     "table a { id int primary key\n b int\n index (b)\n check (b > 0) }\n"
     "table c { id int primary key }"},
};

START_TEST(both_sides_changes_are_joined_or_a_conflict) {
    const model *joined = snapshot_merge(arena, model_of(base_text), model_of(joins[_i].ours),
                                         model_of(joins[_i].theirs), sink);
    ck_assert_int_eq(joined != NULL, joins[_i].joined != NULL);
    ck_assert_int_eq(diag_errors(sink) > 0, joins[_i].joined == NULL);
    if (joined != NULL)
        must_be("joined", joins[_i].joined, joined, model_of(joins[_i].joined));
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("history");
    TCase *tests = tcase_create("all");
    tcase_add_checked_fixture(tests, open_arena, close_arena);
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, sha256_is_that_of_the_standard);
    tcase_add_test(tests, layout_comments_and_case_change_no_hash);
    tcase_add_test(tests, other_tokens_are_another_hash);
    tcase_add_test(tests, statements_stand_where_their_marks_say);
    tcase_add_test(tests, marks_inside_statements_and_texts_are_none);
    tcase_add_test(tests, a_draft_is_read_back);
    tcase_add_test(tests, joining_with_a_side_that_did_not_change_gives_the_other);
    tcase_add_loop_test(tests, both_sides_changes_are_joined_or_a_conflict, 0,
                        sizeof joins / sizeof *joins);
    suite_add_tcase(suite, tests);
    return suite;
}
