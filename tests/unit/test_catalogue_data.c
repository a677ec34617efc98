/*
 * The constant data: in order, consistent with itself in each version, and the same as a server's.
 * Looking up, and what a schema adds.
 */
#include "support/unit.h"

#include <libpq-fe.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "postgres/catalogue_data.h"

static orm_arena *arena;

static void make_arena(void) {
    arena = orm_arena_new(NULL);
}

static void free_arena(void) {
    orm_arena_free(arena);
}

static const catalogue_data *const versions[] = {&catalogue_data_15, &catalogue_data_16,
                                                 &catalogue_data_17};

/* --- the data ----------------------------------------------------------------------------- */

START_TEST(rows_are_in_the_order_that_searches_rely_on) {
    const catalogue_data *d = versions[_i];
    for (size_t i = 1; i < d->type_count; i++)
        ck_assert_uint_lt(d->types[i - 1].oid, d->types[i].oid);
    for (size_t i = 1; i < d->function_count; i++) {
        int order = strcmp(d->functions[i - 1].name, d->functions[i].name);
        ck_assert(order < 0 || (order == 0 && d->functions[i - 1].oid < d->functions[i].oid));
    }
    for (size_t i = 1; i < d->operator_count; i++) {
        int order = strcmp(d->operators[i - 1].name, d->operators[i].name);
        ck_assert(order < 0 || (order == 0 && d->operators[i - 1].oid < d->operators[i].oid));
    }
    for (size_t i = 1; i < d->cast_count; i++)
        ck_assert(d->casts[i - 1].source < d->casts[i].source ||
                  (d->casts[i - 1].source == d->casts[i].source &&
                   d->casts[i - 1].target < d->casts[i].target));
}
END_TEST

static void check_type(const catalogue *cat, uint32_t type) {
    ck_assert_msg(catalogue_type_of(cat, type) != NULL, "type %u is not there", (unsigned)type);
}

START_TEST(all_types_that_rows_name_are_there) {
    const catalogue_data *d = versions[_i];
    const catalogue *cat = catalogue_new(arena, d->version);
    for (size_t i = 0; i < d->type_count; i++) {
        const catalogue_type *type = &d->types[i];
        const uint32_t others[] = {type->array, type->element, type->subscript, type->subtype,
                                   type->multirange};
        for (size_t k = 0; k < sizeof others / sizeof *others; k++)
            if (others[k])
                check_type(cat, others[k]);
        ck_assert_ptr_eq(catalogue_type_named(cat, NULL, type->name), type);
        ck_assert_ptr_eq(catalogue_type_of(cat, type->oid), type);
    }
    for (size_t i = 0; i < d->function_count; i++) {
        const catalogue_function *f = &d->functions[i];
        check_type(cat, f->result);
        for (size_t k = 0; k < f->input_count; k++)
            check_type(cat, f->inputs[k]);
        for (size_t k = 0; k < f->output_count; k++)
            check_type(cat, f->outputs[k].type);
        ck_assert_uint_le(f->default_count, f->input_count);
        ck_assert_ptr_eq(catalogue_function_of(cat, f->oid), f);
    }
    for (size_t i = 0; i < d->operator_count; i++) {
        const catalogue_operator *o = &d->operators[i];
        check_type(cat, o->right);
        check_type(cat, o->result);
        ck_assert_ptr_nonnull(catalogue_function_of(cat, o->function));
        ck_assert_ptr_eq(catalogue_operator_of(cat, o->oid), o);
    }
    for (size_t i = 0; i < d->cast_count; i++) {
        const catalogue_cast *c = &d->casts[i];
        ck_assert_ptr_eq(catalogue_cast_between(cat, c->source, c->target), c);
        ck_assert(!c->function || catalogue_function_of(cat, c->function));
    }
}
END_TEST

START_TEST(a_version_without_data_gives_no_catalogue) {
    ck_assert_ptr_null(catalogue_new(arena, 14));
    ck_assert_ptr_null(catalogue_new(arena, 0));
    size_t count;
    const int *known = catalogue_versions(&count);
    for (size_t i = 0; i < count; i++)
        ck_assert_ptr_nonnull(catalogue_new(arena, known[i]));
}
END_TEST

/* The rows as the server lists them and as they are here, one text each, must be the same. */
static const char *const function_rows =
    "select concat_ws(' ', p.oid, proname, proargtypes, prorettype, provariadic, pronargdefaults,"
    " prokind, proisstrict::int, proretset::int, provolatile) from pg_proc p"
    " where pronamespace = 'pg_catalog'::regnamespace and"
    " not starts_with(proname::text, 'binary_upgrade_') and not exists (select from"
    " unnest(proargtypes::oid[] || prorettype) x join pg_type t on t.oid = x where typname in"
    " ('internal', 'cstring', 'trigger', 'event_trigger', 'language_handler', 'fdw_handler',"
    " 'index_am_handler', 'tsm_handler', 'table_am_handler')) order by proname collate \"C\", oid";

static const char *const type_rows =
    "select concat_ws(' ', t.oid, typname, typtype, typcategory, typispreferred::int,"
    " typarray, coalesce(rngsubtype, 0), coalesce(rngmultitypid, 0))"
    " from pg_type t left join pg_range r on rngtypid = t.oid"
    " where typnamespace = 'pg_catalog'::regnamespace and typtype <> 'c' and not exists"
    " (select from pg_type e where e.oid = t.typelem and e.typtype = 'c') order by t.oid";

static const char *const operator_rows =
    "select concat_ws(' ', oid, oprname, oprleft, oprright, oprresult, oprcode::oid)"
    " from pg_operator where oprnamespace = 'pg_catalog'::regnamespace"
    " order by oprname collate \"C\", oid";

static const char *const cast_rows =
    "select concat_ws(' ', castsource, casttarget, castcontext, castmethod, castfunc)"
    " from pg_cast where oid < 16384 and castsource <> 'cstring'::regtype"
    " order by castsource, casttarget";

static void function_text(orm__buffer *text, const catalogue_data *d, size_t i) {
    const catalogue_function *f = &d->functions[i];
    orm__buffer_printf(text, "%u %s ", (unsigned)f->oid, f->name);
    for (size_t k = 0; k < f->input_count; k++)
        orm__buffer_printf(text, "%s%u", k > 0 ? " " : "", (unsigned)f->inputs[k]);
    orm__buffer_printf(text, " %u %u %u %c %d %d %c", (unsigned)f->result, (unsigned)f->variadic,
                       f->default_count, "fawp"[f->kind], f -> strict, f -> returns_set,
                       "isv"[f->volatility]);
}

static void type_text(orm__buffer *text, const catalogue_data *d, size_t i) {
    const catalogue_type *t = &d->types[i];
    bool range = t->kind == CATALOGUE_RANGE;
    orm__buffer_printf(text, "%u %s %c %c %d %u %u %u", (unsigned)t->oid, t->name,
                       "bcdeprm"[t->kind], t -> category, t -> preferred, (unsigned)t -> array,
                       range ? (unsigned)t -> subtype : 0, (unsigned)t -> multirange);
}

static void operator_text(orm__buffer *text, const catalogue_data *d, size_t i) {
    const catalogue_operator *o = &d->operators[i];
    orm__buffer_printf(text, "%u %s %u %u %u %u", (unsigned)o->oid, o->name, (unsigned)o->left,
                       (unsigned)o->right, (unsigned)o->result, (unsigned)o->function);
}

static void cast_text(orm__buffer *text, const catalogue_data *d, size_t i) {
    const catalogue_cast *c = &d->casts[i];
    orm__buffer_printf(text, "%u %u %c %c %u", (unsigned)c->source, (unsigned)c->target,
                       "iae"[c->context], "fbi"[c->method], (unsigned)c -> function);
}

static void compare_rows(PGconn *server, const char *sql, const catalogue_data *data, size_t count,
                         void (*write)(orm__buffer *, const catalogue_data *, size_t)) {
    PGresult *rows = PQexec(server, sql);
    ck_assert_msg(PQresultStatus(rows) == PGRES_TUPLES_OK, "%s", PQerrorMessage(server));
    ck_assert_uint_eq((size_t)PQntuples(rows), count);
    for (size_t i = 0; i < count; i++) {
        orm__buffer text = {0};
        write(&text, data, i);
        ck_assert_str_eq(orm__buffer_text(&text), PQgetvalue(rows, (int)i, 0));
        orm__buffer_free(&text);
    }
    PQclear(rows);
}

START_TEST(the_data_is_what_the_server_has) {
    PGconn *server = PQconnectdb(unit_database_url());
    ck_assert_msg(PQstatus(server) == CONNECTION_OK, "%s", PQerrorMessage(server));
    const catalogue_data *data = NULL;
    for (size_t i = 0; i < sizeof versions / sizeof *versions; i++)
        if (versions[i]->version == PQserverVersion(server) / 10000)
            data = versions[i];
    ck_assert_ptr_nonnull(data);
    compare_rows(server, function_rows, data, data->function_count, function_text);
    compare_rows(server, type_rows, data, data->type_count, type_text);
    compare_rows(server, operator_rows, data, data->operator_count, operator_text);
    compare_rows(server, cast_rows, data, data->cast_count, cast_text);
    PQfinish(server);
}
END_TEST

/* --- looking up --------------------------------------------------------------------------- */

static size_t count_functions(const catalogue *cat, const char *schema, const char *name) {
    size_t count = 0;
    for (const catalogue_function *f = NULL; (f = catalogue_next_function(cat, schema, name, f));)
        count++;
    return count;
}

START_TEST(overloads_are_found_by_name_and_schema) {
    const catalogue *cat = catalogue_new(arena, 15);
    ck_assert_uint_eq(count_functions(cat, NULL, "lower"), 3);
    ck_assert_uint_eq(count_functions(cat, "pg_catalog", "lower"), 3);
    ck_assert_uint_eq(count_functions(cat, "public", "lower"), 0);
    ck_assert_uint_eq(count_functions(cat, NULL, "lowe"), 0);
    ck_assert_ptr_null(catalogue_type_named(cat, "public", "int4"));
    ck_assert_ptr_null(catalogue_type_named(cat, NULL, "integer"));
}
END_TEST

START_TEST(arguments_and_outputs_have_their_names) {
    const catalogue *cat = catalogue_new(arena, 15);
    const catalogue_function *f = catalogue_next_function(cat, NULL, "make_interval", NULL);
    ck_assert_uint_eq(f->input_count, 7);
    ck_assert_uint_eq(f->default_count, 7);
    ck_assert_str_eq(f->input_names[0], "years");
    ck_assert_str_eq(f->input_names[6], "secs");
    f = catalogue_next_function(cat, NULL, "json_each", NULL);
    ck_assert(f->returns_set);
    ck_assert_uint_eq(f->output_count, 2);
    ck_assert_str_eq(f->outputs[0].name, "key");
    ck_assert_uint_eq(f->outputs[1].type, OID_JSON);
}
END_TEST

START_TEST(aggregates_know_their_kind) {
    const catalogue *cat = catalogue_new(arena, 15);
    const catalogue_function *f = catalogue_next_function(cat, NULL, "percentile_disc", NULL);
    ck_assert_int_eq(f->aggregate, CATALOGUE_ORDERED_SET);
    ck_assert_uint_eq(f->direct_count, 1);
    f = catalogue_next_function(cat, NULL, "count", NULL);
    ck_assert_int_eq(f->kind, CATALOGUE_AGGREGATE);
    ck_assert_int_eq(f->aggregate, CATALOGUE_NORMAL_AGGREGATE);
    f = catalogue_next_function(cat, NULL, "row_number", NULL);
    ck_assert_int_eq(f->kind, CATALOGUE_WINDOW);
}
END_TEST

START_TEST(newer_functions_are_only_in_newer_versions) {
    ck_assert_uint_eq(count_functions(catalogue_new(arena, 15), NULL, "any_value"), 0);
    ck_assert_uint_eq(count_functions(catalogue_new(arena, 16), NULL, "any_value"), 1);
    ck_assert_uint_eq(count_functions(catalogue_new(arena, 16), NULL, "to_bin"), 0);
    ck_assert_uint_eq(count_functions(catalogue_new(arena, 17), NULL, "to_bin"), 2);
}
END_TEST

/* --- what a schema adds ------------------------------------------------------------------- */

START_TEST(added_types_have_arrays_and_categories) {
    catalogue *cat = catalogue_new(arena, 16);
    const catalogue_type *mood = catalogue_add_enum(cat, NULL, "mood");
    ck_assert_uint_ge(mood->oid, 100000);
    ck_assert_str_eq(mood->schema, "public");
    ck_assert_int_eq(mood->category, 'E');
    const catalogue_type *moods = catalogue_type_named(cat, NULL, "_mood");
    ck_assert_uint_eq(mood->array, moods->oid);
    ck_assert_uint_eq(moods->element, mood->oid);
    ck_assert_int_eq(moods->category, 'A');
    ck_assert_str_eq(catalogue_spelling(cat, moods->oid), "mood[]");

    const catalogue_type *label = catalogue_add_domain(cat, NULL, "label", OID_TEXT);
    ck_assert_int_eq(label->category, 'S');
    ck_assert(label->collatable);
    const catalogue_type *tag = catalogue_add_domain(cat, NULL, "tag", label->oid);
    ck_assert_uint_eq(catalogue_base_type(cat, tag->oid), OID_TEXT);

    const catalogue_type *span = catalogue_add_type(
        cat,
        &(catalogue_type){.name = "floatrange", .kind = CATALOGUE_RANGE, .subtype = OID_FLOAT8});
    const catalogue_type *spans = catalogue_type_of(cat, span->multirange);
    ck_assert_str_eq(spans->name, "floatmultirange");
    ck_assert_uint_eq(spans->subtype, span->oid);
    ck_assert_uint_ne(spans->array, 0);
}
END_TEST

START_TEST(a_row_type_knows_its_attributes) {
    catalogue *cat = catalogue_new(arena, 15);
    catalogue_attribute attributes[] = {{"id", OID_INT8}, {"name", OID_TEXT}};
    const catalogue_type *row = catalogue_add_composite(cat, NULL, "staff", attributes, 2);
    attributes[0].name = "changed later";
    ck_assert_int_eq(catalogue_attribute_index(cat, row->oid, "id"), 0);
    ck_assert_int_eq(catalogue_attribute_index(cat, row->oid, "name"), 1);
    ck_assert_int_eq(catalogue_attribute_index(cat, row->oid, "salary"), -1);
    ck_assert_int_eq(catalogue_attribute_index(cat, OID_INT8, "id"), -1);
    const catalogue_type *domain = catalogue_add_domain(cat, NULL, "staff_domain", row->oid);
    ck_assert_int_eq(catalogue_attribute_index(cat, domain->oid, "name"), 1);
}
END_TEST

START_TEST(the_search_path_decides_which_type_a_name_means) {
    catalogue *cat = catalogue_new(arena, 15);
    catalogue_set_path(cat, (const char *const[]){"one", "two"}, 2);
    const catalogue_type *two = catalogue_add_enum(cat, "two", "mood");
    const catalogue_type *far = catalogue_add_enum(cat, "three", "mood");
    ck_assert_ptr_eq(catalogue_type_named(cat, NULL, "mood"), two);
    const catalogue_type *one = catalogue_add_enum(cat, NULL, "mood");
    ck_assert_str_eq(one->schema, "one");
    ck_assert_ptr_eq(catalogue_type_named(cat, NULL, "mood"), one);
    ck_assert_ptr_eq(catalogue_type_named(cat, "three", "mood"), far);
    ck_assert_ptr_null(catalogue_type_named(cat, "four", "mood"));
    ck_assert_str_eq(catalogue_spelling(cat, one->oid), "mood");
    ck_assert_str_eq(catalogue_spelling(cat, two->oid), "two.mood");
    catalogue_add_enum(cat, "one", "text");
    ck_assert_uint_eq(catalogue_type_named(cat, NULL, "text")->oid, OID_TEXT);
}
END_TEST

START_TEST(given_oids_are_kept_and_not_given_again) {
    catalogue *cat = catalogue_new(arena, 15);
    const catalogue_type *given = catalogue_add_type(
        cat, &(catalogue_type){.oid = 200000, .name = "given", .kind = CATALOGUE_ENUM});
    ck_assert_uint_eq(given->oid, 200000);
    ck_assert_uint_gt(given->array, 200000);
    const catalogue_type *low = catalogue_add_type(
        cat, &(catalogue_type){.oid = 16400, .name = "low", .kind = CATALOGUE_ENUM});
    ck_assert_ptr_eq(catalogue_type_of(cat, 16400), low);
    ck_assert_ptr_eq(catalogue_type_of(cat, 200000), given);
    ck_assert_uint_gt(low->array, given->array);
}
END_TEST

START_TEST(thousands_of_added_types_are_all_found) {
    catalogue *cat = catalogue_new(arena, 15);
    enum { COUNT = 3000 };
    uint32_t oids[COUNT];
    char name[32];
    for (unsigned i = 0; i < COUNT; i++) {
        snprintf(name, sizeof name, "type_%u", i * 7919 % COUNT);
        oids[i] = catalogue_add_enum(cat, NULL, name)->oid;
    }
    for (unsigned i = 0; i < COUNT; i++) {
        snprintf(name, sizeof name, "type_%u", i * 7919 % COUNT);
        ck_assert_uint_eq(catalogue_type_named(cat, NULL, name)->oid, oids[i]);
        ck_assert_str_eq(catalogue_type_of(cat, oids[i])->name, name);
    }
}
END_TEST

Suite *unit_suite(void) {
    int count = sizeof versions / sizeof *versions;
    Suite *suite = suite_create("catalogue_data");
    TCase *tcase = tcase_create("catalogue");
    tcase_add_checked_fixture(tcase, make_arena, free_arena);
    tcase_add_loop_test(tcase, rows_are_in_the_order_that_searches_rely_on, 0, count);
    tcase_add_loop_test(tcase, all_types_that_rows_name_are_there, 0, count);
    tcase_add_test(tcase, a_version_without_data_gives_no_catalogue);
    tcase_add_test(tcase, the_data_is_what_the_server_has);
    tcase_add_test(tcase, overloads_are_found_by_name_and_schema);
    tcase_add_test(tcase, arguments_and_outputs_have_their_names);
    tcase_add_test(tcase, aggregates_know_their_kind);
    tcase_add_test(tcase, newer_functions_are_only_in_newer_versions);
    tcase_add_test(tcase, added_types_have_arrays_and_categories);
    tcase_add_test(tcase, a_row_type_knows_its_attributes);
    tcase_add_test(tcase, the_search_path_decides_which_type_a_name_means);
    tcase_add_test(tcase, given_oids_are_kept_and_not_given_again);
    tcase_add_test(tcase, thousands_of_added_types_are_all_found);
    suite_add_tcase(suite, tcase);
    return suite;
}
