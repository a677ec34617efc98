/* Plans: which expressions are one, what differs when nothing should, and where steps stand. */
#include "migrate/migrate.h"
#include "migrate/normal_form.h"
#include "schema/schema.h"
#include "support/unit.h"

#include <string.h>

static orm_arena *arena;

static void open_arena(void) {
    arena = orm_arena_new(NULL);
}

static void close_arena(void) {
    orm_arena_free(arena);
}

static model *model_of(const char *text) {
    diag *sink = diag_new(arena);
    const ast_file *file =
        schema_parse(arena, source_of_text(arena, "schema.orm", text, strlen(text)), sink);
    model *built = model_build(arena, &file, 1, sink);
    if (!built)
        diag_print(sink, stderr);
    ck_assert_ptr_nonnull(built);
    return built;
}

static const char things[] = "enum mood { good, bad }\n"
                             "table things {\n"
                             "    id bigint primary key\n"
                             "    small int\n"
                             "    exact numeric(10,2)\n"
                             "    word varchar(20)\n"
                             "    day date\n"
                             "    mood mood\n"
                             "}\n";

static const char *form_of(normalizer *n, const model *of, const char *sql) {
    const normal_context in = {.table = of->tables.items[0], .condition = true};
    return normal_form(n, sql, &in);
}

/* The second is how PostgreSQL gives the first back. */
static const char *const same[][2] = {
    {"exact > 0", "(exact > (0)::numeric)"},
    {"small in (1, 2)", "(small = ANY (ARRAY[1, 2]))"},
    {"small not in (1, 2)", "(small <> ALL (ARRAY[1, 2]))"},
    {"word in ('a', 'b')",
     "((word)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))"},
    {"small between 1 and 9", "((small >= 1) AND (small <= 9))"},
    {"not (small between 1 and 9)", "(NOT ((small >= 1) AND (small <= 9)))"},
    {"small not between 1 and 9", "((small < 1) OR (small > 9))"},
    {"word like 'a%'", "((word)::text ~~ 'a%'::text)"},
    {"day > '2020-01-01'", "(day > '2020-01-01'::date)"},
    {"mood = 'good'", "(mood = 'good'::mood)"},
    {"small = -1", "(small = '-1'::integer)"},
    {"upper(word) = 'A'", "(upper((word)::text) = 'A'::text)"},
    {"coalesce(word, 'x') <> ''", "((COALESCE(word, 'x'::character varying))::text <> ''::text)"},
    {"extract(year from day) > 2000", "(EXTRACT(year FROM day) > (2000)::numeric)"},
};

static const char *const different[][2] = {
    {"small > 0", "small >= 0"},
    {"small / 2 > 1", "small / 2::numeric > 1"},
    {"small > 1.5::int", "small > 1.5"},
    {"word = 'a'", "word = 'A'"},
    {"day < now()", "day < current_timestamp"},
    {"day < current_timestamp(3)", "day < current_timestamp"},
    {"word::varchar(3) = 'a'", "word::varchar(4) = 'a'"},
    {"small in (1, 2)", "small in (1, 3)"},
    {"small = 1 and (exact = 1 or exact = 2)", "(small = 1 and exact = 1) or exact = 2"},
};

START_TEST(spellings_of_one_expression_have_one_form) {
    const model *of = model_of(things);
    normalizer *n = normalizer_new(arena, of, NULL);
    ck_assert_str_eq(form_of(n, of, same[_i][0]), form_of(n, of, same[_i][1]));
}
END_TEST

START_TEST(other_expressions_have_other_forms) {
    const model *of = model_of(things);
    normalizer *n = normalizer_new(arena, of, NULL);
    ck_assert_str_ne(form_of(n, of, different[_i][0]), form_of(n, of, different[_i][1]));
}
END_TEST

START_TEST(equal_models_give_an_empty_plan) {
    const migrate_plan *plan = migrate_compare(arena, model_of(things), model_of(things));
    ck_assert_uint_eq(plan->operations.len, 0);
    ck_assert_uint_eq(migrate_render(plan).len, 0);
}
END_TEST

static const migrate_step *step_with(const migrate_steps *steps, const char *text) {
    for (size_t i = 0; i < steps->len; i++)
        if (strstr(steps->items[i].sql, text))
            return &steps->items[i];
    ck_abort_msg("no step has %s", text);
}

START_TEST(what_cannot_share_a_transaction_does_not) {
    const model *to = model_of("enum mood { good, fair, bad }\n"
                               "table things {\n"
                               "    id bigint primary key\n"
                               "    small int check (small > 0)\n"
                               "    exact numeric(10,2)\n"
                               "    word varchar(20)\n"
                               "    day date\n"
                               "    mood mood\n"
                               "    index (small)\n"
                               "}\n"
                               "table others { id bigint primary key, index (id) named o }\n");
    const migrate_plan *plan = migrate_compare(arena, model_of(things), to);
    migrate_steps steps = migrate_render(plan);
    ck_assert_int_eq(step_with(&steps, "ADD VALUE")->place, STEP_AFTER);
    ck_assert_ptr_eq(step_with(&steps, "ADD VALUE"), &steps.items[0]);
    ck_assert_int_eq(steps.items[1].place, STEP_AFTER);
    ck_assert_int_eq(step_with(&steps, "CREATE INDEX CONCURRENTLY things_small_idx")->place,
                     STEP_OUTSIDE);
    ck_assert_int_eq(step_with(&steps, "VALIDATE CONSTRAINT")->place, STEP_AFTER);
    ck_assert_int_eq(step_with(&steps, "CREATE INDEX o ON others")->place, STEP_INSIDE);
}
END_TEST

START_TEST(lost_data_is_refused_unless_allowed) {
    const model *to = model_of("enum mood { good, bad }\n"
                               "table things { id bigint primary key, small int, mood mood }\n");
    const migrate_plan *plan = migrate_compare(arena, model_of(things), to);
    ck_assert(!migrate_check(plan, false, diag_new(arena)));
    ck_assert(migrate_check(plan, true, diag_new(arena)));
    const migrate_plan *back = migrate_inverse(plan);
    for (size_t i = 0; i < back->operations.len; i++)
        ck_assert_ptr_nonnull(back->operations.items[i].refusal);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("migrate_plan");
    TCase *plans = tcase_create("plans");
    tcase_add_checked_fixture(plans, open_arena, close_arena);
    tcase_add_loop_test(plans, spellings_of_one_expression_have_one_form, 0,
                        (int)(sizeof same / sizeof *same));
    tcase_add_loop_test(plans, other_expressions_have_other_forms, 0,
                        (int)(sizeof different / sizeof *different));
    tcase_add_test(plans, equal_models_give_an_empty_plan);
    tcase_add_test(plans, what_cannot_share_a_transaction_does_not);
    tcase_add_test(plans, lost_data_is_refused_unless_allowed);
    suite_add_tcase(suite, plans);
    return suite;
}
