/*
 * Resolving without a server: the rules that queries meet most, what each argument becomes, and the
 * messages. That all of it agrees with PostgreSQL is test_resolve_server.c's.
 */
#include "support/unit.h"

#include <string.h>

#include "postgres/resolve.h"

static orm_arena *arena;
static catalogue *cat;
static uint32_t mood, label, staff;

static void make_catalogue(void) {
    arena = orm_arena_new(NULL);
    cat = catalogue_new(arena, 15);
    mood = catalogue_add_enum(cat, NULL, "mood")->oid;
    label = catalogue_add_domain(cat, NULL, "label", OID_TEXT)->oid;
    staff =
        catalogue_add_composite(cat, NULL, "staff",
                                (const catalogue_attribute[]){{"id", OID_INT8}, {"mood", mood}}, 2)
            ->oid;
}

static void free_catalogue(void) {
    orm_arena_free(arena);
}

/* --- calls -------------------------------------------------------------------------------- */

enum { MOST_ARGUMENTS = 4 };

static resolve_error error;

/* Calls with types ended by 0. */
static const resolve_call *call_with(resolve_request request, const uint32_t *types) {
    resolve_argument arguments[MOST_ARGUMENTS] = {{0}};
    error = (resolve_error){0};
    for (; types[request.count]; request.count++)
        arguments[request.count].type = types[request.count];
    request.arguments = arguments;
    return resolve_function(cat, &request, &error);
}

#define TYPES(...)       ((const uint32_t[]){__VA_ARGS__, 0})
#define CALL(name_, ...) call_with((resolve_request){.name = (name_)}, TYPES(__VA_ARGS__))

static void expect_error(const char *sqlstate, const char *message, const char *hint) {
    ck_assert_str_eq(error.message, message);
    ck_assert_str_eq(error.sqlstate, sqlstate);
    if (hint)
        ck_assert_str_eq(error.hint ? error.hint : "none", hint);
}

START_TEST(an_unknown_argument_takes_the_chosen_parameters_type) {
    const resolve_call *call = CALL("date_trunc", OID_UNKNOWN, OID_DATE);
    ck_assert_ptr_nonnull(call);
    ck_assert_uint_eq(call->result, OID_TIMESTAMPTZ);
    ck_assert_uint_eq(call->inputs[0], OID_TEXT);
    ck_assert_uint_eq(call->inputs[1], OID_TIMESTAMPTZ);
}
END_TEST

START_TEST(a_domain_counts_as_its_base) {
    ck_assert_uint_eq(CALL("lower", label)->result, OID_TEXT);
    ck_assert_uint_eq(CALL("max", label)->result, OID_TEXT);
}
END_TEST

START_TEST(polymorphic_results_follow_the_arguments) {
    uint32_t moods = catalogue_type_of(cat, mood)->array;
    ck_assert_uint_eq(CALL("array_append", moods, OID_UNKNOWN)->result, moods);
    ck_assert_uint_eq(CALL("array_append", moods, OID_UNKNOWN)->inputs[1], mood);
    ck_assert_uint_eq(CALL("array_agg", staff)->result, catalogue_type_of(cat, staff)->array);
    ck_assert_uint_eq(CALL("unnest", moods)->result, mood);
    ck_assert_uint_eq(CALL("enum_range", mood)->result, moods);
}
END_TEST

START_TEST(a_variadic_call_says_where_its_elements_start) {
    const resolve_call *call = CALL("json_build_object", OID_TEXT, OID_INT4, OID_UNKNOWN);
    ck_assert(call->variadic);
    ck_assert_uint_eq(call->position[2], 0);
    ck_assert_uint_eq(call->inputs[1], OID_INT4);
    ck_assert_uint_eq(call->inputs[2], OID_UNKNOWN);
}
END_TEST

START_TEST(named_arguments_find_their_parameters) {
    const resolve_argument arguments[] = {{.type = OID_UNKNOWN, .name = "hours"},
                                          {.type = OID_INT4, .name = "days"}};
    const resolve_call *call = resolve_function(
        cat, &(resolve_request){.name = "make_interval", .arguments = arguments, .count = 2},
        &error);
    ck_assert_uint_eq(call->position[0], 4);
    ck_assert_uint_eq(call->position[1], 3);
    ck_assert_uint_eq(call->inputs[0], OID_INT4);
    ck_assert(call->defaults);
}
END_TEST

START_TEST(a_types_name_is_a_cast_and_a_fields_name_a_field) {
    const resolve_call *call = CALL("int8", OID_UNKNOWN);
    ck_assert_int_eq(call->kind, RESOLVED_CAST);
    ck_assert_uint_eq(call->result, OID_INT8);
    call = CALL("mood", staff);
    ck_assert_int_eq(call->kind, RESOLVED_FIELD);
    ck_assert_uint_eq(call->field, 1);
    ck_assert_uint_eq(call->result, mood);
}
END_TEST

START_TEST(outputs_are_settled_too) {
    catalogue_add_function(
        cat, &(catalogue_function){.name = "twice",
                                   .inputs = (const uint32_t[]){OID_ANYELEMENT},
                                   .input_count = 1,
                                   .result = OID_RECORD,
                                   .outputs = (const catalogue_attribute[]){{"one", OID_ANYELEMENT},
                                                                            {"all", OID_ANYARRAY}},
                                   .output_count = 2});
    const resolve_call *call = CALL("twice", mood);
    ck_assert_uint_eq(call->output_count, 2);
    ck_assert_uint_eq(call->outputs[0].type, mood);
    ck_assert_uint_eq(call->outputs[1].type, catalogue_type_of(cat, mood)->array);
}
END_TEST

START_TEST(calls_that_fit_nothing_say_what_there_is) {
    ck_assert_ptr_null(CALL("upper", OID_INT4));
    expect_error("42883", "function upper(integer) does not exist",
                 "there is upper(text), upper(anyrange), upper(anymultirange)");
    ck_assert_ptr_null(CALL("uper", OID_TEXT));
    expect_error("42883", "function uper(text) does not exist", "did you mean `upper`?");
    ck_assert_ptr_null(CALL("zzzzzzzzzzzz", mood, label));
    expect_error("42883", "function zzzzzzzzzzzz(mood, label) does not exist", "none");
    ck_assert_ptr_null(CALL("array_length", OID_UNKNOWN, OID_INT4));
    expect_error("42804", "could not determine polymorphic type because input has type unknown",
                 "none");
    ck_assert_ptr_null(CALL("bit_count", OID_UNKNOWN));
    expect_error("42725", "function bit_count(unknown) is not unique", NULL);
}
END_TEST

START_TEST(clauses_go_with_the_right_kinds_only) {
    const uint32_t text[] = {OID_TEXT, 0}, none[] = {0};
    call_with((resolve_request){.name = "lower", .over = true}, text);
    expect_error("42809",
                 "OVER specified, but lower is not a window function nor an aggregate function",
                 NULL);
    call_with((resolve_request){.name = "lower", .distinct = true}, text);
    expect_error("42809", "DISTINCT specified, but lower is not an aggregate function", NULL);
    call_with((resolve_request){.name = "rank"}, none);
    expect_error("42809", "window function rank requires an OVER clause", NULL);
    call_with((resolve_request){.name = "count"}, none);
    expect_error("42809", "count(*) must be used to call a parameterless aggregate function", NULL);
    call_with((resolve_request){.name = "max", .over = true, .distinct = true}, text);
    expect_error("0A000", "DISTINCT is not implemented for window functions", NULL);
    call_with((resolve_request){.name = "mode", .over = true}, text);
    expect_error("42809", "WITHIN GROUP is required for ordered-set aggregate mode", NULL);
    ck_assert_ptr_nonnull(
        call_with((resolve_request){.name = "mode", .within_group = true, .ordered = 1}, text));
    ck_assert_ptr_nonnull(call_with((resolve_request){.name = "count", .star = true}, none));
}
END_TEST

/* --- operators ---------------------------------------------------------------------------- */

static const resolve_operation *operation(uint32_t left, const char *name, uint32_t right) {
    static resolve_operation found;
    error = (resolve_error){0};
    return resolve_operator(cat, NULL, name, left, right, &found, &error) ? &found : NULL;
}

START_TEST(an_unknown_operand_is_as_the_other_one) {
    ck_assert_uint_eq(operation(OID_INT8, "=", OID_UNKNOWN)->right, OID_INT8);
    ck_assert_uint_eq(operation(OID_UNKNOWN, "<", OID_NUMERIC)->left, OID_NUMERIC);
    ck_assert_uint_eq(operation(mood, "=", OID_UNKNOWN)->right, mood);
    ck_assert_uint_eq(operation(label, "=", OID_UNKNOWN)->right, OID_TEXT);
    ck_assert_uint_eq(operation(OID_VARCHAR, "~~*", OID_UNKNOWN)->right, OID_TEXT);
    ck_assert_uint_eq(operation(OID_UNKNOWN, "||", OID_UNKNOWN)->result, OID_TEXT);
}
END_TEST

START_TEST(numbers_widen) {
    ck_assert_uint_eq(operation(OID_INT4, "+", OID_INT8)->result, OID_INT8);
    ck_assert_uint_eq(operation(OID_INT4, "*", OID_NUMERIC)->result, OID_NUMERIC);
    ck_assert_uint_eq(operation(OID_NUMERIC, "*", OID_FLOAT4)->result, OID_FLOAT8);
    ck_assert_uint_eq(operation(OID_DATE, "-", OID_DATE)->result, OID_INT4);
    ck_assert_uint_eq(operation(0, "-", OID_INT2)->result, OID_INT2);
}
END_TEST

START_TEST(operators_that_are_not_there_are_named_with_their_operands) {
    ck_assert_ptr_null(operation(OID_TEXT, "+", OID_INT4));
    expect_error("42883", "operator does not exist: text + integer", NULL);
    ck_assert_ptr_null(operation(0, "-", OID_TEXT));
    expect_error("42883", "operator does not exist: - text", NULL);
    ck_assert_ptr_null(operation(OID_UNKNOWN, "+", OID_UNKNOWN));
    expect_error("42725", "operator is not unique: unknown + unknown", NULL);
}
END_TEST

START_TEST(any_takes_an_array_of_what_the_operator_takes) {
    resolve_operation found;
    ck_assert(resolve_array_operator(cat, NULL, "=", OID_INT8, OID_UNKNOWN, &found, &error));
    ck_assert_str_eq(catalogue_spelling(cat, found.right), "bigint[]");
    ck_assert(resolve_array_operator(cat, NULL, "=", mood, catalogue_type_of(cat, mood)->array,
                                     &found, &error));
    ck_assert_uint_eq(found.result, OID_BOOL);
    ck_assert(!resolve_array_operator(cat, NULL, "=", OID_INT8, OID_INT8, &found, &error));
    expect_error("42809", "op ANY/ALL (array) requires array on right side", NULL);
    uint32_t numbers = catalogue_type_of(cat, OID_INT4)->array;
    ck_assert(!resolve_array_operator(cat, NULL, "+", OID_INT4, numbers, &found, &error));
    expect_error("42809", "op ANY/ALL (array) requires operator to yield boolean", NULL);
}
END_TEST

/* --- types -------------------------------------------------------------------------------- */

START_TEST(common_types_prefer_what_others_become) {
    uint32_t result;
    const uint32_t numbers[] = {OID_INT4, OID_UNKNOWN, OID_NUMERIC, OID_INT8};
    ck_assert(resolve_common_type(cat, "CASE", numbers, 4, &result, &error));
    ck_assert_uint_eq(result, OID_NUMERIC);
    const uint32_t labels[] = {label, label};
    ck_assert(resolve_common_type(cat, "UNION", labels, 2, &result, &error));
    ck_assert_uint_eq(result, label);
    const uint32_t unknowns[] = {OID_UNKNOWN, OID_UNKNOWN};
    ck_assert(resolve_common_type(cat, "UNION", unknowns, 2, &result, &error));
    ck_assert_uint_eq(result, OID_TEXT);
    const uint32_t others[] = {OID_INT4, OID_TEXT};
    ck_assert(!resolve_common_type(cat, "COALESCE", others, 2, &result, &error));
    expect_error("42804", "COALESCE types integer and text cannot be matched", NULL);
}
END_TEST

START_TEST(contexts_allow_more_and_more) {
    ck_assert(resolve_can_convert(cat, OID_INT4, OID_INT8, CATALOGUE_IMPLICIT));
    ck_assert(!resolve_can_convert(cat, OID_INT8, OID_INT4, CATALOGUE_IMPLICIT));
    ck_assert(resolve_can_convert(cat, OID_INT8, OID_INT4, CATALOGUE_ASSIGNMENT));
    ck_assert(!resolve_can_convert(cat, OID_TEXT, OID_INT4, CATALOGUE_ASSIGNMENT));
    ck_assert(resolve_can_convert(cat, OID_TEXT, OID_INT4, CATALOGUE_EXPLICIT));
    ck_assert(!resolve_can_convert(cat, OID_DATE, OID_INT4, CATALOGUE_EXPLICIT));
    resolve_conversion_error(cat, OID_DATE, OID_INT4, &error);
    expect_error("42846", "cannot cast type date to integer", NULL);
    ck_assert_int_eq(resolve_conversion(cat, mood, OID_TEXT, CATALOGUE_EXPLICIT, NULL),
                     RESOLVE_BY_TEXT);
    ck_assert_int_eq(resolve_conversion(cat, OID_TEXT, label, CATALOGUE_IMPLICIT, NULL),
                     RESOLVE_SAME);
    ck_assert_int_eq(resolve_conversion(cat, OID_RECORD, staff, CATALOGUE_IMPLICIT, NULL),
                     RESOLVE_BY_ROW);
}
END_TEST

START_TEST(a_timestamp_may_become_a_null_time) {
    ck_assert(resolve_conversion_keeps_null(cat, OID_INT4, OID_INT8, CATALOGUE_IMPLICIT));
    ck_assert(resolve_conversion_keeps_null(cat, OID_TEXT, OID_INT8, CATALOGUE_EXPLICIT));
    ck_assert(!resolve_conversion_keeps_null(cat, OID_TIMESTAMP, OID_TIME, CATALOGUE_EXPLICIT));
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("resolve_rules");
    TCase *tcase = tcase_create("rules");
    tcase_add_checked_fixture(tcase, make_catalogue, free_catalogue);
    tcase_add_test(tcase, an_unknown_argument_takes_the_chosen_parameters_type);
    tcase_add_test(tcase, a_domain_counts_as_its_base);
    tcase_add_test(tcase, polymorphic_results_follow_the_arguments);
    tcase_add_test(tcase, a_variadic_call_says_where_its_elements_start);
    tcase_add_test(tcase, named_arguments_find_their_parameters);
    tcase_add_test(tcase, a_types_name_is_a_cast_and_a_fields_name_a_field);
    tcase_add_test(tcase, outputs_are_settled_too);
    tcase_add_test(tcase, calls_that_fit_nothing_say_what_there_is);
    tcase_add_test(tcase, clauses_go_with_the_right_kinds_only);
    tcase_add_test(tcase, an_unknown_operand_is_as_the_other_one);
    tcase_add_test(tcase, numbers_widen);
    tcase_add_test(tcase, operators_that_are_not_there_are_named_with_their_operands);
    tcase_add_test(tcase, any_takes_an_array_of_what_the_operator_takes);
    tcase_add_test(tcase, common_types_prefer_what_others_become);
    tcase_add_test(tcase, contexts_allow_more_and_more);
    tcase_add_test(tcase, a_timestamp_may_become_a_null_time);
    suite_add_tcase(suite, tcase);
    return suite;
}
