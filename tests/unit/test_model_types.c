/* PostgreSQL's types, its quoting, and the words of SQL text, as the compiler knows them. */
#include "diag/memory.h"
#include "postgres/quote.h"
#include "postgres/sql_words.h"
#include "postgres/types.h"
#include "support/unit.h"

#include <string.h>

/* --- types ------------------------------------------------------------------------------------ */

START_TEST(every_type_is_found_by_each_of_its_names) {
    for (const pg_type *type = pg_types(); type->name; type++) {
        ck_assert_ptr_eq(pg_type_internal(type->internal), type);
        if (strcmp(type->internal, "char") == 0)
            continue;
        ck_assert_ptr_eq(pg_type_named(type->name), type);
        ck_assert_ptr_eq(pg_type_named(type->internal), type);
    }
}
END_TEST

START_TEST(spellings_of_sql_lead_to_one_type) {
    static const char *const same[][2] = {
        {"int", "int4"},
        {"integer", "int4"},
        {"dec", "numeric"},
        {"float", "float8"},
        {"character varying", "varchar"},
        {"national character varying", "varchar"},
        {"char", "bpchar"},
        {"timestamp", "timestamp"},
        {"timestamp with time zone", "timestamptz"},
        {"time without time zone", "time"},
        {"interval day to second", "interval"},
        {"interval year", "interval"},
        {"bit varying", "varbit"},
        {"\"char\"", "char"},
    };
    for (size_t i = 0; i < sizeof same / sizeof *same; i++) {
        const pg_type *found = pg_type_named(same[i][0]);
        ck_assert_msg(found != NULL, "%s is unknown", same[i][0]);
        ck_assert_str_eq(found->internal, same[i][1]);
    }
}
END_TEST

START_TEST(what_is_no_type_is_not_found) {
    static const char *const none[] = {
        "",      "INT", "serial", "string",         "interval fortnight",
        "zebra", "aaa", "int44",  "timestamp with", "_int4"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        ck_assert_ptr_null(pg_type_named(none[i]));
}
END_TEST

START_TEST(ranges_name_their_subtypes) {
    for (const pg_type *type = pg_types(); type->name; type++) {
        bool range = type->category == PG_RANGE || type->category == PG_MULTIRANGE;
        ck_assert_int_eq(range, type->subtype != NULL);
        if (range)
            ck_assert_ptr_nonnull(pg_type_internal(type->subtype));
    }
}
END_TEST

/* --- quoting ----------------------------------------------------------------------------------- */

static const char *quoted(void (*quote)(orm__buffer *, const char *), const char *text) {
    static orm__buffer out;
    orm__buffer_clear(&out);
    quote(&out, text);
    return orm__buffer_text(&out);
}

START_TEST(names_are_quoted_only_where_needed) {
    static const char *const names[][2] = {
        {"people", "people"},   {"_x1", "_x1"},           {"Person", "\"Person\""},
        {"order", "\"order\""}, {"user", "\"user\""},     {"1st", "\"1st\""},
        {"a b", "\"a b\""},     {"a\"b", "\"a\"\"b\""},   {"größe", "\"größe\""},
        {"name", "name"},       {"index", "index"},       {"values", "\"values\""},
        {"a$b", "\"a$b\""},     {"\";--", "\"\"\";--\""}, {"", "\"\""},
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        ck_assert_str_eq(quoted(pg_quote_name, names[i][0]), names[i][1]);
}
END_TEST

START_TEST(text_cannot_end_early) {
    ck_assert_str_eq(quoted(pg_quote_text, "it's"), "'it''s'");
    ck_assert_str_eq(quoted(pg_quote_text, "'; drop table x; --"), "'''; drop table x; --'");
    ck_assert_str_eq(quoted(pg_quote_text, "a\\"), "E'a\\\\'");
    ck_assert_str_eq(quoted(pg_quote_text, "a\\'b"), "E'a\\\\''b'");
    ck_assert_str_eq(quoted(pg_quote_text, "two\nlines"), "'two\nlines'");
    ck_assert_str_eq(quoted(pg_quote_text, ""), "''");
}
END_TEST

/* --- the words of SQL ----------------------------------------------------------------------------- */

static orm_arena *arena;

static void make_arena(void) {
    arena = orm_arena_new(NULL);
}

static void free_arena(void) {
    orm_arena_free(arena);
}

START_TEST(an_operand_needs_no_parentheses) {
    static const char *const operands[] = {
        "1",
        "-1.5e3",
        "'it''s'",
        "now()",
        "E'a\\'b'",
        "$t$ ) $t$",
        "current_date",
        "'{}'::jsonb",
        "f(1, (2))",
        "(a + b)",
        "nextval('s'::regclass)",
        "hr.f(x)",
        "'x'::hr.\"T\"[]",
        "B'101'",
        "x::numeric(10,2)",
        "\"current_user\"()",
    };
    for (size_t i = 0; i < sizeof operands / sizeof *operands; i++)
        ck_assert_msg(sql_is_operand(arena, operands[i]), "%s", operands[i]);
}
END_TEST

START_TEST(more_than_an_operand_needs_them) {
    static const char *const more[] = {
        "1 + 2",    "a || 'b'", "(a) + (b)", "now() at time zone 'utc'", "", "-x",
        "f(x) > 1", "not x",    "x is null",
    };
    for (size_t i = 0; i < sizeof more / sizeof *more; i++)
        ck_assert_msg(!sql_is_operand(arena, more[i]), "%s", more[i]);
}
END_TEST

START_TEST(tokens_step_over_strings_and_comments) {
    const char *at = "a -- 'x\n /* b /* c */ d */ 'e''f' $q$ g $q$ \"H\"\"i\" 12 <";
    static const struct {
        sql_token_kind kind;
        const char *text;
    } expected[] = {{SQL_WORD, "a"},    {SQL_TEXT, NULL},   {SQL_TEXT, NULL}, {SQL_NAME, "H\"i"},
                    {SQL_NUMBER, NULL}, {SQL_SYMBOL, NULL}, {SQL_END, NULL},  {SQL_END, NULL}};
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++) {
        sql_token token = sql_next(arena, &at);
        ck_assert_int_eq(token.kind, expected[i].kind);
        if (expected[i].text)
            ck_assert_str_eq(token.text, expected[i].text);
    }
}
END_TEST

START_TEST(what_never_ends_ends_the_tokens) {
    static const char *const open[] = {"'", "\"", "$q$ x", "/* /* */", "--", "E'\\'", "$", "a."};
    for (size_t i = 0; i < sizeof open / sizeof *open; i++) {
        const char *at = open[i];
        for (int steps = 0; sql_next(arena, &at).kind != SQL_END; steps++)
            ck_assert_int_lt(steps, 8);
        ck_assert_int_eq(*at, '\0');
    }
}
END_TEST

START_TEST(an_expression_has_the_name_of_its_function) {
    ck_assert_str_eq(sql_expression_name(arena, "lower(email)"), "lower");
    ck_assert_str_eq(sql_expression_name(arena, "hr.f(a, (b))"), "f");
    ck_assert_str_eq(sql_expression_name(arena, "lower(a) || lower(b)"), "expr");
    ck_assert_str_eq(sql_expression_name(arena, "a + b"), "expr");
    ck_assert_str_eq(sql_expression_name(arena, ""), "expr");
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("model_types");
    TCase *types = tcase_create("types");
    tcase_add_test(types, every_type_is_found_by_each_of_its_names);
    tcase_add_test(types, spellings_of_sql_lead_to_one_type);
    tcase_add_test(types, what_is_no_type_is_not_found);
    tcase_add_test(types, ranges_name_their_subtypes);
    tcase_add_test(types, names_are_quoted_only_where_needed);
    tcase_add_test(types, text_cannot_end_early);
    suite_add_tcase(suite, types);
    TCase *words = tcase_create("words");
    tcase_add_checked_fixture(words, make_arena, free_arena);
    tcase_add_test(words, an_operand_needs_no_parentheses);
    tcase_add_test(words, more_than_an_operand_needs_them);
    tcase_add_test(words, tokens_step_over_strings_and_comments);
    tcase_add_test(words, what_never_ends_ends_the_tokens);
    tcase_add_test(words, an_expression_has_the_name_of_its_function);
    suite_add_tcase(suite, words);
    return suite;
}
