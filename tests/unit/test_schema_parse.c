/* The tree of a schema: what the parser makes of names, types, SQL, attributes and comments, and
 * what is left when something is wrong. */
#include <stdio.h>
#include <string.h>

#include "schema/schema.h"
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

static const ast_file *parse(const char *text) {
    return schema_parse(arena, source_of_text(arena, "text.orm", text, strlen(text)), sink);
}

static const ast_file *parse_sound(const char *text) {
    const ast_file *file = parse(text);
    if (diag_errors(sink) > 0)
        diag_print(sink, stdout);
    ck_assert_uint_eq(diag_errors(sink), 0);
    return file;
}

/* The members of a table of these lines. */
static const ast_decl *table_of(const char *lines) {
    char text[2000];
    snprintf(text, sizeof text, "table t {\n%s\n}\n", lines);
    const ast_file *file = parse_sound(text);
    ck_assert_uint_eq(file->decls.len, 1);
    return &file->decls.items[0];
}

static const ast_member *first_member(const char *line) {
    const ast_decl *table = table_of(line);
    ck_assert_uint_ge(table->members.len, 1);
    return &table->members.items[0];
}

static const ast_attribute *find(const ast_attribute *first, ast_attribute_kind kind) {
    while (first != NULL && first->kind != kind)
        first = first->next;
    return first;
}

static const char *default_of(const char *line) {
    const ast_attribute *found = find(first_member(line)->attributes, ATTR_DEFAULT);
    ck_assert_ptr_nonnull(found);
    return found->sql.text;
}

START_TEST(names_fold_unless_they_are_quoted) {
    const ast_decl *table = table_of("FirstName text\n\"Last\"\"Name\" text\nU&\"\\0061b\" text");
    ck_assert_str_eq(table->members.items[0].name.text, "firstname");
    ck_assert_str_eq(table->members.items[0].name.written, "FirstName");
    ck_assert(!table->members.items[0].name.quoted);
    ck_assert_str_eq(table->members.items[1].name.text, "Last\"Name");
    ck_assert(table->members.items[1].name.quoted);
    ck_assert_str_eq(table->members.items[2].name.text, "ab");
}
END_TEST

START_TEST(every_word_but_like_names_a_column) {
    static const char *const words[] = {
#define KEYWORD(name, word, roles) word,
#include "schema/keywords.def"
#undef KEYWORD
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        char line[100];
        if (strcmp(words[i], "like") == 0)
            continue;
        snprintf(line, sizeof line, "%s int\n%s time null", words[i], words[i]);
        const ast_decl *table = table_of(line);
        ck_assert_uint_eq(table->members.len, 2);
        ck_assert_int_eq(table->members.items[0].kind, MEMBER_FIELD);
        ck_assert_str_eq(table->members.items[0].name.text, words[i]);
        ck_assert_str_eq(table->members.items[1].type.name.name.text, "time");
    }
}
END_TEST

START_TEST(every_word_can_name_a_table_an_entity_a_label_and_an_index) {
    static const char *const words[] = {
#define KEYWORD(name, word, roles) word,
#include "schema/keywords.def"
#undef KEYWORD
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        char text[300];
        const char *w = words[i];
        snprintf(text, sizeof text,
                 "table %s.%s as %s { index (%s, %s desc) named %s }\nenum %s { %s, x was %s }\n",
                 w, w, w, w, w, w, w, w, w);
        const ast_file *file = parse_sound(text);
        ck_assert_uint_eq(file->decls.len, 2);
        ck_assert_str_eq(file->decls.items[0].name.name.text, w);
        ck_assert_str_eq(file->decls.items[1].members.items[0].name.text, w);
    }
}
END_TEST

START_TEST(keywords_ignore_case_but_a_capitalised_word_is_none) {
    const ast_file *file = parse_sound("TABLE orders AS Order { PRIMARY KEY (Key)\n Key Key }");
    ck_assert_str_eq(file->decls.items[0].attributes->name.written, "Order");
    ck_assert_int_eq(file->decls.items[0].members.items[0].kind, MEMBER_PRIMARY_KEY);
    ck_assert_str_eq(file->decls.items[0].members.items[1].type.name.name.written, "Key");
    ck_assert(file->decls.items[0].members.items[1].type.entity_like);
}
END_TEST

START_TEST(types_are_spelled_as_in_postgresql) {
    static const struct {
        const char *line, *name, *modifiers;
        int dimensions;
        bool nullable;
    } cases[] = {
        {"a timestamp ( 3 ) with time zone?", "timestamp with time zone", "3", 0, true},
        {"a time without time zone", "time without time zone", NULL, 0, false},
        {"a double precision[]?", "double precision", NULL, 1, true},
        {"a character varying(20)", "character varying", "20", 0, false},
        {"a bit varying", "bit varying", NULL, 0, false},
        {"a interval day to second(3)", "interval day to second", "3", 0, false},
        {"a numeric(10, 2)[][3]", "numeric", "10, 2", 2, false},
        {"a geometry(Point, 4326)", "geometry", "Point, 4326", 0, false},
        {"a \"char\"", "char", NULL, 0, false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const ast_type *type = &first_member(cases[i].line)->type;
        ck_assert_str_eq(type->name.name.text, cases[i].name);
        ck_assert_pstr_eq(type->modifiers.text, cases[i].modifiers);
        ck_assert_int_eq(type->dimensions, cases[i].dimensions);
        ck_assert_int_eq(type->nullable, cases[i].nullable);
    }
}
END_TEST

START_TEST(only_a_plain_capitalised_type_may_be_an_entity) {
    ck_assert(first_member("a Employee?")->type.entity_like);
    ck_assert(!first_member("a employee")->type.entity_like);
    ck_assert(!first_member("a \"Employee\"")->type.entity_like);
    ck_assert(!first_member("a hr.Employee")->type.entity_like);
}
END_TEST

START_TEST(a_default_ends_where_an_attribute_begins) {
    ck_assert_str_eq(default_of("a int default 1 + 2 * (3 - 4) unique"), "1 + 2 * (3 - 4)");
    ck_assert_str_eq(default_of("a text default now()::text || 'x' check (a > '')"),
                     "now()::text || 'x'");
    ck_assert_str_eq(default_of("a int default -1.5e3 not null"), "-1.5e3");
    ck_assert_str_eq(default_of("a interval default interval '1 day' unique"), "interval '1 day'");
    ck_assert_str_eq(default_of("a int[] default array[1, 2][1]"), "array[1, 2][1]");
    ck_assert_str_eq(default_of("a text default default"), "default");
    ck_assert_str_eq(default_of("a text default $$ { ' ( $$ unique"), "$$ { ' ( $$");
    ck_assert_str_eq(default_of("a bool default '{}' ? 'x'"), "'{}' ? 'x'");
}
END_TEST

START_TEST(sql_is_the_source_without_comments_at_its_ends) {
    const ast_member *member = first_member("check ( /* a */ x > 1 // b\n  and y < 2 -- c\n )");
    ck_assert_str_eq(member->sql.text, "x > 1 -- b\n  and y < 2");
    ck_assert_uint_eq(member->sql.at.end - member->sql.at.start, strlen(member->sql.text));
    member = first_member("sql { // a\n  select '}' -- b }\n  /* c } */ }");
    ck_assert_str_eq(member->sql.text, "select '}'");
}
END_TEST

START_TEST(a_backslash_continues_a_line_and_is_a_blank_in_sql) {
    ck_assert_str_eq(default_of("a int default 1 + \\\n  2"), "1 +  \n  2");
    ck_assert_uint_eq(table_of("a int \\\n unique\nb \\  \n int")->members.len, 2);
}
END_TEST

START_TEST(newlines_and_commas_end_members_only_in_braces) {
    const ast_decl *table = table_of("a int, b int,\nc int\n\nindex (a,\n b\n)\nd int,");
    ck_assert_uint_eq(table->members.len, 5);
    const ast_file *file = parse_sound("table\na\nas A\n{ }\nenum e\n{ a\nb,\n c }");
    ck_assert_uint_eq(file->decls.len, 2);
    ck_assert_uint_eq(file->decls.items[1].members.len, 3);
}
END_TEST

START_TEST(names_and_the_like_belong_to_the_constraint_before_them) {
    const ast_member *member =
        first_member("a A was b unique deferrable check (a > 0) named c was d on delete cascade "
                     "named e");
    ck_assert_str_eq(find(member->attributes, ATTR_WAS)->path.name.text, "b");
    ck_assert_ptr_nonnull(find(find(member->attributes, ATTR_UNIQUE)->of, ATTR_DEFERRABLE));
    const ast_attribute *check = find(member->attributes, ATTR_CHECK);
    ck_assert_str_eq(find(check->of, ATTR_NAMED)->name.text, "c");
    ck_assert_str_eq(find(check->of, ATTR_WAS)->path.name.text, "d");
    ck_assert_str_eq(find(member->attributes, ATTR_NAMED)->name.text, "e");
}
END_TEST

START_TEST(full_spellings_are_the_short_ones) {
    const ast_member *member =
        first_member("a int generated by default as identity (start with 5)");
    const ast_attribute *identity = find(member->attributes, ATTR_IDENTITY);
    ck_assert(!identity->flag);
    ck_assert_str_eq(identity->sequence->start.text, "5");
    member = first_member("a int generated always as (b * 2) stored");
    ck_assert_str_eq(find(member->attributes, ATTR_GENERATED)->sql.text, "b * 2");
    ck_assert(
        find(first_member("a int generated always as identity")->attributes, ATTR_IDENTITY)->flag);
}
END_TEST

START_TEST(documentation_stands_on_lines_of_its_own_above) {
    const ast_decl *table = table_of("/// One\n///two\n\n// no\na int /// behind\n//// no\nb int");
    ck_assert_str_eq(table->members.items[0].doc, "One\ntwo");
    ck_assert_ptr_null(table->members.items[1].doc);
}
END_TEST

START_TEST(the_word_sql_is_a_block_only_where_one_can_be) {
    const ast_file *file = parse_sound("table sql { sql sql, a int }\nsql { x }\nsql\n{ y }\n"
                                       "view v as sql { sql { select { 1 } } }\n");
    ck_assert_uint_eq(file->decls.len, 4);
    ck_assert_int_eq(file->decls.items[0].members.items[0].kind, MEMBER_FIELD);
    ck_assert_str_eq(file->decls.items[2].sql.text, "y");
    ck_assert_str_eq(file->decls.items[3].members.items[0].sql.text, "select { 1 }");
}
END_TEST

START_TEST(what_is_sound_survives_what_is_not) {
    const ast_file *file = parse("table a {\n x int oops\n y int\n z\n index (x\n w int\n}\n"
                                 "tabel b { c int }\ntable d { e int }\n");
    ck_assert_uint_eq(diag_errors(sink), 4);
    ck_assert_uint_eq(file->decls.len, 2);
    const ast_decl *table = &file->decls.items[0];
    ck_assert_uint_eq(table->members.len, 3);
    ck_assert_str_eq(table->members.items[0].name.text, "y");
    ck_assert_int_eq(table->members.items[1].kind, MEMBER_INDEX);
    ck_assert_str_eq(table->members.items[2].name.text, "w");
    ck_assert_str_eq(file->decls.items[1].name.name.text, "d");
}
END_TEST

START_TEST(forgotten_braces_end_before_the_next_declaration) {
    const ast_file *file = parse("table a {\n    x int\n\ntable b {\n    y int\n\nenum e { z }\n");
    ck_assert_uint_eq(diag_errors(sink), 2);
    ck_assert_uint_eq(file->decls.len, 3);
    ck_assert_uint_eq(file->decls.items[1].members.len, 1);
}
END_TEST

START_TEST(time_grows_with_the_text_and_no_faster) {
    static const char *const pieces[] = {"'",  "\"", "$a$ ", "(\n",   "/*", "([\n", "a b c\n",
                                         "x,", ")",  "\\ ",  "+/**/", "{",  "{(\n", "sql {\n"};
    enum { TIMES = 200000 };
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        orm__buffer text = {0};
        for (int k = 0; k < TIMES; k++)
            orm__buffer_text_add(&text, pieces[i]);
        orm_arena *own = orm_arena_new(NULL);
        diag *errors = diag_new(own);
        schema_parse(own, source_of_text(own, "text.orm", orm__buffer_text(&text), text.len),
                     errors);
        ck_assert_uint_gt(diag_errors(errors), 0);
        orm__buffer_free(&text);
        orm_arena_free(own);
    }
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("schema_parse");
    TCase *tests = tcase_create("parse");
    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, names_fold_unless_they_are_quoted);
    tcase_add_test(tests, every_word_but_like_names_a_column);
    tcase_add_test(tests, every_word_can_name_a_table_an_entity_a_label_and_an_index);
    tcase_add_test(tests, keywords_ignore_case_but_a_capitalised_word_is_none);
    tcase_add_test(tests, types_are_spelled_as_in_postgresql);
    tcase_add_test(tests, only_a_plain_capitalised_type_may_be_an_entity);
    tcase_add_test(tests, a_default_ends_where_an_attribute_begins);
    tcase_add_test(tests, sql_is_the_source_without_comments_at_its_ends);
    tcase_add_test(tests, a_backslash_continues_a_line_and_is_a_blank_in_sql);
    tcase_add_test(tests, newlines_and_commas_end_members_only_in_braces);
    tcase_add_test(tests, names_and_the_like_belong_to_the_constraint_before_them);
    tcase_add_test(tests, full_spellings_are_the_short_ones);
    tcase_add_test(tests, documentation_stands_on_lines_of_its_own_above);
    tcase_add_test(tests, the_word_sql_is_a_block_only_where_one_can_be);
    tcase_add_test(tests, what_is_sound_survives_what_is_not);
    tcase_add_test(tests, forgotten_braces_end_before_the_next_declaration);
    tcase_add_test(tests, time_grows_with_the_text_and_no_faster);
    suite_add_tcase(suite, tests);
    return suite;
}
