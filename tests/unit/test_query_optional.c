/*
 * Optional parameters against a server: each shape is the statement that a person would have
 * written, with its plan, and finds the rows that a filter in plain C leaves of all rows.
 *
 * The random queries are made over the table `things` of tests/query/optional. ORM_TEST_SEED repeats
 * a run; ORM_QUERY_STATEMENTS says how many there are.
 */
#include "support/unit.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "compile_queries.h"
#include "diag/memory.h"
#include "support/query_database.h"

static query_database db;

static const char *f(const char *format, ...) ORM__PRINTF(1, 2);

static const char *f(const char *format, ...) {
    char text[8192];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    return gen_strdup(db.arena, text);
}

/* --- the text and the plan of each shape ----------------------------------------------------------- */

enum { PEOPLE = 500000 };

/* What finds people by: nothing, a name, a department, … in the order of the groups' bits. */
static const struct {
    const char *text, *literal, *arguments;
} by_hand[8] = {
    {"SELECT p.id, p.name FROM people p\n\nORDER BY p.id",
     "SELECT p.id, p.name FROM people p ORDER BY p.id", ""},
    {"SELECT p.id, p.name FROM people p\nWHERE p.name = $1\nORDER BY p.id",
     "SELECT p.id, p.name FROM people p WHERE p.name = 'n77' ORDER BY p.id", "('n77')"},
    {"SELECT p.id, p.name FROM people p\nWHERE p.department = $1\nORDER BY p.id",
     "SELECT p.id, p.name FROM people p WHERE p.department = 7 ORDER BY p.id", "(7)"},
    {"SELECT p.id, p.name FROM people p\nWHERE p.name = $1 AND p.department = $2\nORDER BY p.id",
     "SELECT p.id, p.name FROM people p WHERE p.name = 'n77' AND p.department = 7 ORDER BY p.id",
     "('n77', 7)"},
    {"SELECT p.id, p.name FROM people p\nWHERE p.salary >= $1\nORDER BY p.id",
     "SELECT p.id, p.name FROM people p WHERE p.salary >= 499990.5 ORDER BY p.id", "(499990.5)"},
    {"SELECT p.id, p.name FROM people p\nWHERE p.name = $1 AND p.salary >= $2\nORDER BY p.id",
     "SELECT p.id, p.name FROM people p WHERE p.name = 'n77' AND p.salary >= 499990.5 ORDER BY "
     "p.id",
     "('n77', 499990.5)"},
    {"SELECT p.id, p.name FROM people p\nWHERE p.department = $1 AND p.salary >= $2\nORDER BY p.id",
     "SELECT p.id, p.name FROM people p WHERE p.department = 7 AND p.salary >= 499990.5 ORDER BY "
     "p.id",
     "(7, 499990.5)"},
    {"SELECT p.id, p.name FROM people p\nWHERE p.name = $1 AND p.department = $2 AND p.salary >= "
     "$3\nORDER BY p.id",
     "SELECT p.id, p.name FROM people p WHERE p.name = 'n77' AND p.department = 7 AND p.salary >= "
     "499990.5 ORDER BY p.id",
     "('n77', 7, 499990.5)"},
};

static const char *plan_of(const char *statement) {
    PGresult *result = PQexec(db.server, f("EXPLAIN %s", statement));
    ck_assert_msg(PQresultStatus(result) == PGRES_TUPLES_OK, "%s", PQresultErrorMessage(result));
    const char *plan = "";
    for (int i = 0; i < PQntuples(result); i++)
        plan = f("%s%s\n", plan, PQgetvalue(result, i, 0));
    PQclear(result);
    return plan;
}

/* A shape as programs prepare it: with the types of its parameters declared. */
static const char *plan_of_shape(const typed_query *query, uint32_t shape, const char *arguments) {
    query_text text = query_text_of(db.arena, query, shape);
    query_database_run(&db, "DEALLOCATE ALL");
    PGresult *prepared = PQprepare(db.server, "q", text.sql, (int)text.parameters.len,
                                   query_database_types(&db, query, &text));
    ck_assert_msg(PQresultStatus(prepared) == PGRES_COMMAND_OK, "%s",
                  PQresultErrorMessage(prepared));
    PQclear(prepared);
    return plan_of(f("EXECUTE q%s", arguments));
}

static query_set *compile_file(const char *path) {
    diag *sink = diag_new(db.arena);
    query_set *queries = compile_queries(db.arena, db.schema, path, sink);
    diag_print(sink, stderr);
    ck_assert_ptr_nonnull(queries);
    return queries;
}

static void open_tables(const char *name) {
    query_database_open(&db, name);
    query_database_load_model(&db, "tests/query/optional/schema.orm");
    query_database_create(&db);
}

START_TEST(each_shape_has_the_text_and_the_plan_of_what_is_written_by_hand) {
    open_tables("optional_plans");
    query_database_run(&db, f("INSERT INTO people SELECT g, 'n' || g %% 5000, g %% 1000, g "
                              "FROM generate_series(1, %d) g; ANALYZE people",
                              PEOPLE));
    const query_set *queries = compile_file("tests/query/optional/queries.sql");
    const typed_query *find = query_named(queries, "find_people");
    for (uint32_t shape = 0; shape < 8; shape++) {
        ck_assert_str_eq(query_text_of(db.arena, find, shape).sql, by_hand[shape].text);
        query_database_run(&db, "SET plan_cache_mode = force_custom_plan");
        const char *plan = plan_of(by_hand[shape].literal);
        ck_assert_str_eq(plan_of_shape(find, shape, by_hand[shape].arguments), plan);
        ck_assert_msg(shape == 0 || !strstr(plan, "Seq Scan"), "%s", plan);
        query_database_run(&db, "SET plan_cache_mode = force_generic_plan");
        const char *generic = plan_of_shape(find, shape, by_hand[shape].arguments);
        ck_assert_msg(shape == 0 || !strstr(generic, "Seq Scan"), "%s", generic);
    }
    const char *at_once =
        plan_of_shape(query_named(queries, "find_people_at_once"), 0, "('n77', 7, 499990.5)");
    ck_assert_msg(!strstr(at_once, "Index Cond"), "%s", at_once);
    query_database_close(&db);
}
END_TEST

/* --- random queries: what they are made of ------------------------------------------------------------ */

enum { THINGS = 50, MOST_PARTS = 9, MOST_PARAMETERS = 16, QUERIES = 250, VALUES = 2 };

/* Of a row `r`, or `o`, the one that it refers to by `b`. The last are of a group in HAVING. */
typedef enum form {
    COMPARE,   /* r.a >= :p */
    NEGATED,   /* NOT (r.a < :p) */
    EITHER,    /* (r.a = :p OR r.b > 4) */
    BETWEEN,   /* r.a BETWEEN :p AND :q */
    AMONG,     /* r.b IN (:p, 3, :q) */
    DISTINCT,  /* r.a IS DISTINCT FROM :p, where NULL is a value */
    LIKE,      /* r.c LIKE :p */
    EXISTS,    /* EXISTS (SELECT 1 FROM things x WHERE x.b = r.b AND x.a > :p) */
    IS_NULL,   /* r.a IS NULL */
    ROW_FORMS, /* the number of them */
    COUNTED,   /* count(*) >= :p */
    LEAST      /* min(r.a) < :p */
} form;

typedef enum clause_name { IN_ON, IN_WHERE, IN_HAVING } clause_name;

typedef struct part {
    form form;
    clause_name clause;
    char range;   /* r or o */
    bool second;  /* column b, not a */
    int relation; /* of COMPARE */
    int p, q;     /* parameters; -1 for none */
    int group;    /* -1: always there */
} part;

typedef struct parameter {
    bool text, takes_null;
    int group;
    int number;
    const char *word;
    bool null;
} parameter;

typedef struct random_query {
    bool joins, groups;
    part parts[MOST_PARTS];
    size_t part_count;
    parameter parameters[MOST_PARAMETERS];
    int parameter_count, group_count;
} random_query;

typedef struct thing {
    int id, b;
    bool has_a;
    int a;
    const char *c;
} thing;

static thing things[THINGS];
static random_query wanted;
static uint64_t dice;
static size_t shapes_seen, rows_seen;

static size_t roll(size_t sides) {
    dice ^= dice << 13;
    dice ^= dice >> 7;
    dice ^= dice << 17;
    return (size_t)((dice >> 11) % sides);
}

static const char *random_word(void) {
    static const char *const words[] = {"", "a", "b", "ab", "ba", "abc"};
    return words[roll(6)];
}

static int new_parameter(bool text, int group) {
    wanted.parameters[wanted.parameter_count] = (parameter){.text = text, .group = group};
    return wanted.parameter_count++;
}

/* A parameter that is there already, so that its conjuncts come and go together. */
static int old_parameter(void) {
    int at = wanted.parameter_count ? (int)roll((size_t)wanted.parameter_count) : -1;
    return at >= 0 && !wanted.parameters[at].text ? at : -1;
}

static void add_part(clause_name clause) {
    part made = {.clause = clause, .p = -1, .q = -1, .group = -1, .range = 'r'};
    if (wanted.part_count == MOST_PARTS || wanted.parameter_count + 2 > MOST_PARAMETERS)
        return;
    made.form = clause == IN_HAVING ? roll(2) ? COUNTED : LEAST : (form)roll(ROW_FORMS);
    made.range = clause == IN_ON || (wanted.joins && roll(2)) ? 'o' : 'r';
    made.second = roll(2);
    made.relation = (int)roll(6);
    int old = made.form == COMPARE && roll(4) == 0 ? old_parameter() : -1;
    if (old >= 0) {
        made.p = old;
        made.group = wanted.parameters[old].group;
    } else if (made.form != IS_NULL) {
        bool optional = roll(4) && wanted.group_count < QUERY_OPTIONAL_MAX;
        made.group = optional ? wanted.group_count++ : -1;
        made.p = new_parameter(made.form == LIKE, made.group);
        if (made.form == BETWEEN || made.form == AMONG)
            made.q = new_parameter(false, made.group);
        wanted.parameters[made.p].takes_null = made.form == DISTINCT;
    }
    wanted.parts[wanted.part_count++] = made;
}

static void make_query(void) {
    wanted = (random_query){.groups = roll(4) == 0};
    wanted.joins = roll(2);
    for (size_t i = roll(3); wanted.joins && i > 0; i--)
        add_part(IN_ON);
    for (size_t i = roll(5); i > 0; i--)
        add_part(IN_WHERE);
    for (size_t i = roll(3); wanted.groups && i > 0; i--)
        add_part(IN_HAVING);
}

/* --- its text ---------------------------------------------------------------------------------------------- */

static const char *const operators[] = {"=", "<>", "<", "<=", ">", ">="};

static const char *part_text(const part *of) {
    const char *column = f("%c.%c", of->range, of->second ? 'b' : 'a');
    switch (of->form) {
    case COMPARE:
        return f("%s %s :p%d", column, operators[of->relation], of->p);
    case NEGATED:
        return f("NOT (%s < :p%d)", column, of->p);
    case EITHER:
        return f("(%s = :p%d OR %c.b > 4)", column, of->p, of->range);
    case BETWEEN:
        return f("%s BETWEEN :p%d AND :p%d", column, of->p, of->q);
    case AMONG:
        return f("%s IN (:p%d, 3, :p%d)", column, of->p, of->q);
    case DISTINCT:
        return f("%s IS DISTINCT FROM :p%d", column, of->p);
    case LIKE:
        return f("%c.c LIKE :p%d", of->range, of->p);
    case EXISTS:
        return f("EXISTS (SELECT 1 FROM things x WHERE x.b = %c.b AND x.a > :p%d)", of->range,
                 of->p);
    case IS_NULL:
        return f("%s IS NULL", column);
    case COUNTED:
        return f("count(*) >= :p%d", of->p);
    case LEAST:
        return f("min(r.a) < :p%d", of->p);
    case ROW_FORMS:
        break;
    }
    abort();
}

static const char *clause_text(clause_name clause, const char *keyword, const char *first) {
    const char *text = first, *gaps[] = {" AND ", "\n  AND ", " and /* ; */ "};
    for (size_t i = 0; i < wanted.part_count; i++)
        if (wanted.parts[i].clause == clause)
            text = *text ? f("%s%s%s", text, gaps[roll(3)], part_text(&wanted.parts[i]))
                         : part_text(&wanted.parts[i]);
    return *text ? f("%s%s", keyword, text) : "";
}

static const char *optional_line(void) {
    const char *line = "";
    for (int group = 0; group < wanted.group_count; group++) {
        const char *names = "";
        size_t count = 0;
        for (int i = 0; i < wanted.parameter_count; i++)
            if (wanted.parameters[i].group == group)
                names = f("%s%sp%d", names, count++ ? ", " : "", i);
        line = f(count > 1 ? "%s%s(%s)" : "%s%s%s", line, group ? ", " : "", names);
    }
    return *line ? f("-- optional: %s\n", line) : "";
}

static const char *query_source(void) {
    const char *from = wanted.joins ? clause_text(IN_ON, " JOIN things o ON ", "o.id = r.b") : "";
    const char *where = clause_text(IN_WHERE, "\nWHERE ", "");
    const char *having = clause_text(IN_HAVING, " HAVING ", "");
    const char *head = f("-- name: q :many\n%s", optional_line());
    if (wanted.groups)
        return f("%sSELECT r.b, count(*) AS n FROM things r%s%s GROUP BY r.b%s ORDER BY r.b;", head,
                 from, where, having);
    return f("%sSELECT r.id, r.b AS n FROM things r%s%s ORDER BY r.id;", head, from, where);
}

/* --- the filter in plain C ------------------------------------------------------------------------------------ */

typedef enum truth { NO, YES, UNKNOWN } truth;

typedef struct number {
    bool present;
    int value;
} number;

static truth negation(truth of) {
    return of == UNKNOWN ? UNKNOWN : of == YES ? NO : YES;
}

static truth both(truth a, truth b) {
    return a == NO || b == NO ? NO : a == YES && b == YES ? YES : UNKNOWN;
}

static truth either(truth a, truth b) {
    return negation(both(negation(a), negation(b)));
}

static truth compare(int relation, number a, number b) {
    if (!a.present || !b.present)
        return UNKNOWN;
    bool holds[] = {a.value == b.value, a.value != b.value,
                    a.value<b.value, a.value <= b.value, a.value> b.value, a.value >= b.value};
    return holds[relation] ? YES : NO;
}

static bool is_like(const char *text, const char *pattern) {
    if (*pattern == '%')
        return is_like(text, pattern + 1) || (*text && is_like(text + 1, pattern));
    if (!*pattern || !*text)
        return !*pattern && !*text;
    return (*pattern == '_' || *pattern == *text) && is_like(text + 1, pattern + 1);
}

static number value_of(int at) {
    const parameter *from = &wanted.parameters[at];
    return (number){!from->null, from->number};
}

static truth exists(int b, number least) {
    for (size_t i = 0; i < THINGS; i++)
        if (things[i].b == b && compare(4, (number){things[i].has_a, things[i].a}, least) == YES)
            return YES;
    return NO;
}

static truth holds(const part *of, const thing *row) {
    const number a = {row->has_a, row->a}, b = {true, row->b}, three = {true, 3}, four = {true, 4};
    const number column = of->second ? b : a;
    switch (of->form) {
    case COMPARE:
        return compare(of->relation, column, value_of(of->p));
    case NEGATED:
        return negation(compare(2, column, value_of(of->p)));
    case EITHER:
        return either(compare(0, column, value_of(of->p)), compare(4, b, four));
    case BETWEEN:
        return both(compare(5, column, value_of(of->p)), compare(3, column, value_of(of->q)));
    case AMONG:
        return either(either(compare(0, column, value_of(of->p)), compare(0, column, three)),
                      compare(0, column, value_of(of->q)));
    case DISTINCT: {
        number other = value_of(of->p);
        bool same =
            column.present == other.present && (!column.present || column.value == other.value);
        return same ? NO : YES;
    }
    case LIKE:
        return !row->c ? UNKNOWN : is_like(row->c, wanted.parameters[of->p].word) ? YES : NO;
    case EXISTS:
        return exists(row->b, value_of(of->p));
    case IS_NULL:
        return column.present ? NO : YES;
    case COUNTED:
    case LEAST:
    case ROW_FORMS:
        break;
    }
    abort();
}

static bool is_there(const part *of, uint32_t shape) {
    return of->group < 0 || (shape & 1u << of->group);
}

static bool row_is_in(const thing *row, uint32_t shape) {
    const thing *other = row->b < THINGS ? &things[row->b] : NULL;
    if (wanted.joins && !other)
        return false;
    for (size_t i = 0; i < wanted.part_count; i++) {
        const part *of = &wanted.parts[i];
        if (of->clause != IN_HAVING && is_there(of, shape) &&
            holds(of, of->range == 'o' ? other : row) != YES)
            return false;
    }
    return true;
}

static bool group_is_in(int count, number least, uint32_t shape) {
    for (size_t i = 0; i < wanted.part_count; i++) {
        const part *of = &wanted.parts[i];
        if (of->clause != IN_HAVING || !is_there(of, shape))
            continue;
        truth holds_here = of->form == COUNTED ? compare(5, (number){true, count}, value_of(of->p))
                                               : compare(2, least, value_of(of->p));
        if (holds_here != YES)
            return false;
    }
    return true;
}

static const char *expected_groups(uint32_t shape) {
    const char *text = "";
    for (int b = 0; b <= THINGS; b++) {
        int count = 0;
        number least = {false, 0};
        for (size_t i = 0; i < THINGS; i++) {
            const thing *row = &things[i];
            if (row->b != b || !row_is_in(row, shape))
                continue;
            count++;
            if (row->has_a && (!least.present || row->a < least.value))
                least = (number){true, row->a};
        }
        if (count && group_is_in(count, least, shape))
            text = f("%s%d,%d ", text, b, count);
    }
    return text;
}

static const char *expected_rows(uint32_t shape) {
    const char *text = "";
    if (wanted.groups)
        return expected_groups(shape);
    for (size_t i = 0; i < THINGS; i++)
        if (row_is_in(&things[i], shape))
            text = f("%s%d,%d ", text, things[i].id, things[i].b);
    return text;
}

/* --- running them ------------------------------------------------------------------------------------------------ */

static void fill_things(void) {
    for (int i = 0; i < THINGS; i++) {
        thing made = {.id = i, .b = (int)roll(8), .has_a = roll(4) != 0, .a = (int)roll(8)};
        made.b = roll(12) ? made.b : THINGS;
        made.c = roll(4) ? random_word() : NULL;
        things[i] = made;
        query_database_run(&db, f("INSERT INTO things VALUES (%d, %s, %d, %s)", i,
                                  made.has_a ? f("%d", made.a) : "NULL", made.b,
                                  made.c ? f("'%s'", made.c) : "NULL"));
    }
}

static void choose_values(void) {
    static const char *const patterns[] = {"%", "a%", "%b", "_", "ab", "%b%"};
    for (int i = 0; i < wanted.parameter_count; i++) {
        parameter *each = &wanted.parameters[i];
        each->number = (int)roll(9);
        each->word = patterns[roll(6)];
        each->null = each->takes_null && roll(3) == 0;
    }
}

static const char *found_rows(const typed_query *query, uint32_t shape) {
    query_text text = query_text_of(db.arena, query, shape);
    const char **values = gen_alloc(db.arena, (text.parameters.len + 1) * sizeof *values);
    for (size_t i = 0; i < text.parameters.len; i++) {
        const char *name = query->parameters.items[text.parameters.items[i]].name;
        const parameter *from = &wanted.parameters[strtol(name + 1, NULL, 10)];
        values[i] = from->null ? NULL : from->text ? from->word : f("%d", from->number);
    }
    PGresult *result = PQexecParams(db.server, text.sql, (int)text.parameters.len,
                                    query_database_types(&db, query, &text), values, NULL, NULL, 0);
    ck_assert_msg(PQresultStatus(result) == PGRES_TUPLES_OK, "%s\n%s", PQresultErrorMessage(result),
                  text.sql);
    const char *found = "";
    for (int i = 0; i < PQntuples(result); i++)
        found = f("%s%s,%s ", found, PQgetvalue(result, i, 0), PQgetvalue(result, i, 1));
    rows_seen += (size_t)PQntuples(result);
    PQclear(result);
    return found;
}

static void check_shape(void *context, const typed_query *query, uint32_t shape) {
    const char *from = context;
    shapes_seen++;
    for (size_t i = 0; i < VALUES; i++) {
        choose_values();
        const char *expected = expected_rows(shape), *found = found_rows(query, shape);
        ck_assert_msg(strcmp(found, expected) == 0, "%s\nshape %x\n%s\ngives %s\n  not %s", from,
                      (unsigned)shape, query_text_of(db.arena, query, shape).sql, found, expected);
    }
}

static void check_query(void) {
    make_query();
    const char *from = query_source();
    const source *file = source_of_text(db.arena, "random.sql", from, strlen(from));
    diag *sink = diag_new(db.arena);
    const query_set *set = query_compile(db.arena, db.schema, &file, 1, sink);
    diag_print(sink, stderr);
    ck_assert_msg(set->queries.len == 1, "%s", from);
    query_each_shape(set->queries.items[0], check_shape, (void *)from);
}

START_TEST(random_optionals_agree_with_a_filter_in_plain_c) {
    const char *number_wanted = getenv("ORM_QUERY_STATEMENTS");
    size_t count = number_wanted ? strtoul(number_wanted, NULL, 10) : QUERIES;
    orm_arena *kept = db.arena, *scratch = orm_arena_new(NULL);
    dice = unit_seed() * 0x9e3779b97f4a7c15u + 1;
    open_tables("optional_rows");
    fill_things();
    for (size_t i = 0; i < count; i++) {
        db.arena = scratch;
        check_query();
        orm_arena_reset(scratch);
    }
    db.arena = kept;
    orm_arena_free(scratch);
    printf("# %zu queries, %zu shapes, %zu rows\n", count, shapes_seen, rows_seen);
    ck_assert_uint_gt(shapes_seen, count);
    ck_assert_uint_gt(rows_seen, shapes_seen);
    query_database_close(&db);
}
END_TEST

static void start(void) {
    db.arena = orm_arena_new(NULL);
    ck_assert_ptr_nonnull(db.arena);
}

static void stop(void) {
    orm_arena_free(db.arena);
}

Suite *unit_suite(void) {
    Suite *suite = suite_create("query_optional");
    TCase *cases = tcase_create("query_optional");
    tcase_set_timeout(cases, 300);
    tcase_add_checked_fixture(cases, start, stop);
    tcase_add_test(cases, each_shape_has_the_text_and_the_plan_of_what_is_written_by_hand);
    tcase_add_test(cases, random_optionals_agree_with_a_filter_in_plain_c);
    suite_add_tcase(suite, cases);
    return suite;
}
