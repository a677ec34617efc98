/*
 * Random statements, with a server as the judge: whatever it accepts is typed as it types it, or
 * refused at a place with a reason; so are its parameters, where no type is declared. Refusals are
 * counted by cause and must stay rare. What was thought never to be NULL never is, in rows full of
 * NULLs.
 *
 * Statements are made by a small grammar that knows the types of what it writes, over the tables
 * of tests/query/random. Paths are no SQL, so each is written twice, as PATH "b1.a.name" BY_HAND "what
 * a person would write" END: the server judges the second, and then what the first was lowered to.
 * ORM_TEST_SEED repeats a run; ORM_QUERY_STATEMENTS says how many.
 */
#include "support/unit.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "diag/memory.h"
#include "support/query_database.h"

#define PATH    "\1"
#define BY_HAND "\2"
#define END     "\3"

enum { MOST_COLUMNS = 120, MOST_CAUSES = 64, MOST_PARAMETERS = 32, STATEMENTS = 1500 };

typedef enum kind { INT, BIG, NUM, FLOAT, TEXT, DATE, TIME, BOOL, MOOD, ARRAY, JSON, KINDS } kind;

typedef struct column {
    const char *text; /* "a1.name" */
    kind kind;
} column;

/* What an expression may use. */
typedef struct scenery {
    column columns[MOST_COLUMNS];
    size_t count;
    bool aggregates; /* everything must be inside one */
    bool windows;
    int depth;
} scenery;

static query_database db;
static uint64_t dice;
static unsigned names;

static size_t roll(size_t sides) {
    dice ^= dice << 13;
    dice ^= dice >> 7;
    dice ^= dice << 17;
    return (size_t)((dice >> 11) % sides);
}

#define ONE_OF(...)                                                                                \
    ((const char *const[]){                                                                        \
        __VA_ARGS__}[roll(sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *))])

static const char *f(const char *format, ...) ORM__PRINTF(1, 2);

static const char *f(const char *format, ...) {
    char text[8192];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    return gen_strdup(db.arena, text);
}

static const char *fresh(const char *stem) {
    return f("%s%u", stem, ++names);
}

static const char *expr(const scenery *in, kind wanted);
static const char *typename_of(kind wanted);
static const char *select_of(const scenery *outer, const kind *kinds, const char *const *aliases,
                             size_t count, int depth);

/* --- values -------------------------------------------------------------------------------------- */

/* A parameter, whose type its place says or a cast. */
static const char *parameter(kind wanted) {
    const char *name = fresh(":q");
    return roll(2) ? name : f("%s::%s", name, typename_of(wanted));
}

static const char *literal(kind wanted) {
    if (roll(16) == 0)
        return parameter(wanted);
    switch (wanted) {
    case INT:
        return ONE_OF("1", "0", "7", "-3", "2");
    case BIG:
        return ONE_OF("10000000000", "5::bigint", "0::int8");
    case NUM:
        return ONE_OF("1.5", "0.0", "2.25::numeric", "100.00");
    case FLOAT:
        return ONE_OF("1.5::float8", "'0.25'::double precision", "2::float8");
    case TEXT:
        return ONE_OF("'a'::text", "'Rock'::text", "''::text", "upper('x')");
    case DATE:
        return ONE_OF("date '2022-01-05'", "'2022-01-10'::date", "current_date");
    case TIME:
        return ONE_OF("timestamptz '2022-01-05 00:00+00'", "now()", "current_timestamp");
    case BOOL:
        return ONE_OF("true", "false", "NOT true", "1 = 1");
    case MOOD:
        return ONE_OF("'sad'::mood", "'happy'::mood");
    case ARRAY:
        return ONE_OF("ARRAY['a', 'b']", "'{x,NULL}'::text[]", "ARRAY[]::text[]");
    case JSON:
        return ONE_OF("'{\"a\": 1}'::jsonb", "'[1, null]'::jsonb", "to_jsonb(1)");
    case KINDS:
        break;
    }
    return "NULL";
}

static const char *typename_of(kind wanted) {
    static const char *const types[] = {"int",  "bigint", "numeric",     "float8",
                                        "text", "date",   "timestamptz", "bool",
                                        "mood", "text[]", "jsonb"};
    return types[wanted];
}

static const char *column_of(const scenery *in, kind wanted) {
    size_t found = 0;
    const char *chosen = NULL;
    for (size_t i = 0; i < in->count; i++)
        if (in->columns[i].kind == wanted && roll(++found) == 0)
            chosen = in->columns[i].text;
    return chosen ? chosen : literal(wanted);
}

/* --- operators and functions --------------------------------------------------------------------- */

static const char *condition(const scenery *in);

static const char *arithmetic(const scenery *in, kind wanted) {
    const char *operator= ONE_OF("+", "-", "*");
    return f("(%s %s %s)", expr(in, wanted), operator, expr(in, wanted));
}

static const char *int_call(const scenery *in) {
    switch (roll(7)) {
    case 0:
        return f("length(%s)", expr(in, TEXT));
    case 1:
        return f("abs(%s)", expr(in, INT));
    case 2:
        return f("(%s - %s)", expr(in, DATE), expr(in, DATE));
    case 3:
        return f("cardinality(%s)", expr(in, ARRAY));
    case 4:
        return f("(%s)::int", expr(in, NUM));
    case 5:
        return f("position('a' in %s)", expr(in, TEXT));
    default:
        return f("mod(%s, 7)", expr(in, INT));
    }
}

static const char *text_call(const scenery *in) {
    switch (roll(9)) {
    case 0:
        return f("(%s || %s)", expr(in, TEXT), expr(in, TEXT));
    case 1:
        return f("upper(%s)", expr(in, TEXT));
    case 2:
        return f("(%s)::text", expr(in, (kind)roll(KINDS)));
    case 3:
        return f("substring(%s from 1 for 2)", expr(in, TEXT));
    case 4:
        return f("concat(%s, %s)", expr(in, TEXT), expr(in, TEXT));
    case 5:
        return f("(%s)[1]", expr(in, ARRAY));
    case 6:
        return f("(%s ->> 'a')", expr(in, JSON));
    case 7:
        return f("to_char(%s, 'YYYY')", expr(in, TIME));
    default:
        return f("replace(%s, 'a', 'b')", expr(in, TEXT));
    }
}

static const char *other_call(const scenery *in, kind wanted) {
    switch (wanted) {
    case INT:
        return int_call(in);
    case TEXT:
        return text_call(in);
    case BIG:
        return f("(%s)::bigint", expr(in, INT));
    case NUM:
        return roll(2) ? f("round(%s, 1)", expr(in, NUM))
                       : f("(%s + %s)", expr(in, INT), expr(in, NUM));
    case FLOAT:
        return roll(2) ? f("(%s)::float8", expr(in, NUM))
                       : f("(%s * %s)", expr(in, INT), expr(in, FLOAT));
    case DATE:
        return roll(2) ? f("(%s + %s)", expr(in, DATE), expr(in, INT))
                       : f("(%s)::date", expr(in, TIME));
    case TIME:
        return f("(%s + interval '1 day')", expr(in, TIME));
    case ARRAY:
        return roll(2) ? f("ARRAY[%s, %s]", expr(in, TEXT), expr(in, TEXT))
                       : f("array_append(%s, %s)", expr(in, ARRAY), expr(in, TEXT));
    case JSON:
        return roll(2) ? f("jsonb_build_object('k', %s)", expr(in, INT))
                       : f("to_jsonb(%s)", expr(in, TEXT));
    case MOOD:
        return f("(%s)::mood", ONE_OF("'fine'", "'sad'"));
    case BOOL:
        return condition(in);
    case KINDS:
        break;
    }
    return literal(wanted);
}

static const char *comparison(const scenery *in) {
    kind of = (kind)roll(MOOD + 1);
    switch (roll(9)) {
    case 0:
        return f("%s BETWEEN %s AND %s", expr(in, of), expr(in, of), expr(in, of));
    case 1:
        return f("%s %s (%s, %s)", expr(in, of), ONE_OF("IN", "NOT IN"), expr(in, of), literal(of));
    case 2:
        return f("%s IS %sNULL", expr(in, of), ONE_OF("", "NOT "));
    case 3:
        return f("%s IS %sDISTINCT FROM %s", expr(in, of), ONE_OF("", "NOT "), expr(in, of));
    case 4:
        return f("%s = ANY (ARRAY[%s, %s])", expr(in, of), expr(in, of), expr(in, of));
    case 5:
        return f("%s %s '%%a%%'", expr(in, TEXT), ONE_OF("LIKE", "ILIKE", "NOT LIKE", "~"));
    case 6:
        return f("(%s, %s) %s (%s, %s)", expr(in, of), expr(in, INT), ONE_OF("=", "<", "<>"),
                 expr(in, of), expr(in, INT));
    default:
        return f("%s %s %s", expr(in, of), ONE_OF("=", "<>", "<", ">", "<=", ">="), expr(in, of));
    }
}

static const char *subquery_test(const scenery *in) {
    kind of = (kind)roll(MOOD + 1);
    const char *alias = fresh("x");
    const char *inner = select_of(in, &of, &alias, 1, in->depth - 1);
    if (roll(2))
        return f("%sEXISTS (%s)", ONE_OF("", "NOT "), inner);
    return f("%s %s (%s)", expr(in, of), ONE_OF("IN", "NOT IN", "= ANY", "> ALL"), inner);
}

static const char *condition(const scenery *in) {
    scenery deeper = *in;
    deeper.depth--;
    if (in->depth <= 0)
        return roll(2) ? column_of(in, BOOL) : literal(BOOL);
    switch (roll(8)) {
    case 0:
        return f("(%s AND %s)", condition(&deeper), condition(&deeper));
    case 1:
        return f("(%s OR %s)", condition(&deeper), condition(&deeper));
    case 2:
        return f("(NOT %s)", condition(&deeper));
    case 3:
        return f("(%s) IS %s", condition(&deeper),
                 ONE_OF("TRUE", "NOT TRUE", "FALSE", "NOT UNKNOWN"));
    case 4:
        return in->aggregates || in->depth < 2 ? comparison(&deeper) : subquery_test(&deeper);
    default:
        return f("(%s)", comparison(&deeper));
    }
}

static const char *choice(const scenery *in, kind wanted) {
    switch (roll(6)) {
    case 0:
        return f("coalesce(%s, %s)", expr(in, wanted), expr(in, wanted));
    case 1:
        return f("CASE WHEN %s THEN %s ELSE %s END", condition(in), expr(in, wanted),
                 expr(in, wanted));
    case 2:
        return f("CASE WHEN %s THEN %s END", condition(in), expr(in, wanted));
    case 3:
        return wanted == JSON ? literal(wanted)
                              : f("greatest(%s, %s)", expr(in, wanted), expr(in, wanted));
    case 4:
        return f("CASE %s WHEN 1 THEN %s WHEN %s THEN NULL ELSE %s END", expr(in, INT),
                 expr(in, wanted), expr(in, INT), expr(in, wanted));
    default:
        return f("nullif(%s, %s)", expr(in, wanted), literal(wanted));
    }
}

/* --- aggregates and windows ------------------------------------------------------------------------ */

static const char *filter_of(const scenery *in) {
    return roll(5) ? "" : f(" FILTER (WHERE %s)", condition(in));
}

static const char *aggregate(const scenery *in, kind wanted) {
    scenery rows = *in;
    rows.aggregates = rows.windows = false;
    rows.depth = rows.depth > 1 ? 1 : rows.depth;
    const char *filter = filter_of(&rows);
    switch (wanted) {
    case BIG:
        return roll(3) ? f("count(%s%s)%s", ONE_OF("", "DISTINCT "), expr(&rows, INT), filter)
                       : f("sum(%s)%s", expr(&rows, INT), filter);
    case NUM:
        return f("%s(%s)%s", ONE_OF("avg", "sum", "max", "min"), expr(&rows, NUM), filter);
    case FLOAT:
        return f("%s(%s)%s", ONE_OF("avg", "sum", "stddev_pop", "var_samp"), expr(&rows, FLOAT),
                 filter);
    case TEXT:
        return f("string_agg(%s, ',')%s", expr(&rows, TEXT), filter);
    case BOOL:
        return f("%s(%s)%s", ONE_OF("bool_and", "bool_or", "every"), condition(&rows), filter);
    case ARRAY:
        return f("array_agg(%s)%s", expr(&rows, TEXT), filter);
    case JSON:
        return f("jsonb_agg(%s)%s", expr(&rows, INT), filter);
    case INT:
    case DATE:
    case TIME:
    case MOOD:
        return f("%s(%s)%s", ONE_OF("max", "min"), expr(&rows, wanted), filter);
    case KINDS:
        break;
    }
    return literal(wanted);
}

static const char *window(const scenery *in, kind wanted) {
    scenery rows = *in;
    rows.windows = false;
    rows.depth = 1;
    const char *frame = roll(4) ? "" : " ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING";
    const char *over = f("OVER (PARTITION BY %s ORDER BY %s%s)", expr(&rows, (kind)roll(4)),
                         expr(&rows, (kind)roll(4)), frame);
    if (wanted == BIG)
        return f("%s %s", ONE_OF("row_number()", "rank()", "count(*)", "dense_rank()"), over);
    switch (roll(3)) {
    case 0:
        return f("lag(%s) %s", expr(&rows, wanted), over);
    case 1:
        return f("first_value(%s) %s", expr(&rows, wanted), over);
    default:
        return f("last_value(%s) %s", expr(&rows, wanted), over);
    }
}

static const char *scalar_query(const scenery *in, kind wanted) {
    const char *alias = fresh("x");
    return f("(%s LIMIT 1)", select_of(in, &wanted, &alias, 1, in->depth - 1));
}

static const char *expr(const scenery *in, kind wanted) {
    if (in->aggregates)
        return aggregate(in, wanted);
    if (in->depth <= 0)
        return roll(4) ? column_of(in, wanted) : literal(wanted);
    scenery deeper = *in;
    deeper.depth--;
    switch (roll(12)) {
    case 0:
        return wanted <= FLOAT ? arithmetic(&deeper, wanted) : other_call(&deeper, wanted);
    case 1:
    case 2:
        return other_call(&deeper, wanted);
    case 3:
        return choice(&deeper, wanted);
    case 4:
        return in->windows ? window(&deeper, wanted) : column_of(in, wanted);
    case 5:
        return in->depth > 1 ? scalar_query(&deeper, wanted) : literal(wanted);
    case 6:
        return roll(4) ? literal(wanted) : f("NULL::%s", typename_of(wanted));
    default:
        return column_of(in, wanted);
    }
}

/* --- FROM ------------------------------------------------------------------------------------------ */

static const struct {
    const char *table;
    struct {
        const char *name;
        kind kind;
    } columns[16];
} tables[] = {
    {"a",
     {{"id", INT},
      {"n", INT},
      {"m", INT},
      {"big", BIG},
      {"price", NUM},
      {"cost", NUM},
      {"name", TEXT},
      {"day", DATE},
      {"at", TIME},
      {"born", TIME},
      {"ok", BOOL},
      {"sure", BOOL},
      {"mood", MOOD},
      {"tags", ARRAY},
      {"doc", JSON}}},
    {"b",
     {{"id", INT},
      {"a_id", INT},
      {"n", INT},
      {"m", INT},
      {"rate", FLOAT},
      {"name", TEXT},
      {"kind", MOOD},
      {"day", DATE}}},
    {"c", {{"b_id", INT}, {"n", INT}, {"name", TEXT}, {"ok", BOOL}}},
};

static void see(scenery *in, const char *text, kind of) {
    if (in->count < MOST_COLUMNS)
        in->columns[in->count++] = (column){text, of};
}

enum { A, B, C };

static void see_columns(scenery *in, size_t table, const char *alias) {
    for (size_t i = 0; i < 16 && tables[table].columns[i].name; i++)
        see(in, f("%s.%s", alias, tables[table].columns[i].name), tables[table].columns[i].kind);
}

/* Columns of table `to` at the end of a path; `from` is the same row as a subquery finds it. */
static void see_path(scenery *in, size_t to, const char *path, const char *from) {
    for (size_t i = 0; i < 16 && tables[to].columns[i].name; i++) {
        const char *name = tables[to].columns[i].name;
        see(in, f(PATH "%s.%s" BY_HAND "(SELECT z.%s %s)" END, path, name, name, from),
            tables[to].columns[i].kind);
    }
}

static void see_paths(scenery *in, size_t table, const char *alias) {
    if (table == A || roll(2))
        return;
    if (table == B)
        see_path(in, A, f("%s.a", alias), f("FROM a z WHERE z.id = %s.a_id", alias));
    else if (roll(2))
        see_path(in, B, f("%s.b", alias), f("FROM b z WHERE z.id = %s.b_id", alias));
    else
        see_path(in, A, f("%s.b.a", alias),
                 f("FROM b y JOIN a z ON z.id = y.a_id WHERE y.id = %s.b_id", alias));
}

static const char *table_item(scenery *in) {
    size_t t = roll(3);
    const char *alias = fresh(tables[t].table);
    see_columns(in, t, alias);
    see_paths(in, t, alias);
    return f("%s %s%s", tables[t].table, roll(2) ? "AS " : "", alias);
}

/* A relationship in FROM, to one or to many. */
static const char *path_item(scenery *in) {
    static const struct {
        size_t from, to;
        const char *relation, *to_key, *from_key;
    } relations[] = {{A, B, "bs", "a_id", "id"},
                     {B, C, "cs", "b_id", "id"},
                     {B, A, "a", "id", "a_id"},
                     {C, B, "b", "id", "b_id"}};
    size_t r = roll(4);
    const char *from = tables[relations[r].from].table, *to = tables[relations[r].to].table;
    const char *one = fresh(from), *other = fresh(to);
    const char *key = f("%s.%s = %s.%s", other, relations[r].to_key, one, relations[r].from_key);
    see_columns(in, relations[r].from, one);
    see_columns(in, relations[r].to, other);
    scenery both = *in;
    both.depth = 1;
    const char *join = ONE_OF("JOIN", "LEFT JOIN", "RIGHT JOIN");
    const char *on = roll(3)
                         ? f(PATH BY_HAND " ON %s" END, key)
                         : f(PATH " ON" BY_HAND " ON %s AND" END " (%s)", key, condition(&both));
    return f("%s %s %s " PATH "%s.%s" BY_HAND "%s" END " %s%s", from, one, join, one,
             relations[r].relation, to, other, on);
}

/* Two tables joined by columns of one name, which are then known without a table's too. */
static const char *using_item(scenery *in) {
    static const struct {
        size_t left, right;
        const char *names[3];
        kind kinds[3];
    } pairs[] = {{A, B, {"n", "m", "name"}, {INT, INT, TEXT}},
                 {B, C, {"n", "name", "n"}, {INT, TEXT, INT}},
                 {A, C, {"name", "ok", "n"}, {TEXT, BOOL, INT}}};
    size_t p = roll(3), first = roll(3);
    const char *left = fresh(tables[pairs[p].left].table);
    const char *right = fresh(tables[pairs[p].right].table);
    bool full = roll(4) == 0;
    const char *using = roll(4) ? f(" USING (%s)", pairs[p].names[first]) : "";
    const char *text =
        f("(%s %s %s%s %s %s%s)", tables[pairs[p].left].table, left, *using ? "" : "NATURAL ",
          full ? "FULL JOIN" : ONE_OF("JOIN", "LEFT JOIN", "RIGHT JOIN"),
          tables[pairs[p].right].table, right, using);
    bool merged = roll(2);
    if (!merged) {
        see_columns(in, pairs[p].left, left);
        see_columns(in, pairs[p].right, right);
        return text;
    }
    const char *alias = fresh("u");
    see(in, f("%s.%s", alias, pairs[p].names[first]), pairs[p].kinds[first]);
    return f("%s AS %s", text, alias);
}

static const char *query_item(scenery *in, const scenery *outer, bool lateral, int depth) {
    kind kinds[3];
    const char *aliases[3];
    const char *alias = fresh("q");
    size_t count = 1 + roll(3);
    for (size_t i = 0; i < count; i++) {
        kinds[i] = (kind)roll(KINDS);
        aliases[i] = fresh("c");
    }
    const char *text = select_of(lateral ? in : outer, kinds, aliases, count, depth - 1);
    for (size_t i = 0; i < count; i++)
        see(in, f("%s.%s", alias, aliases[i]), kinds[i]);
    return f("%s(%s) AS %s", lateral ? "LATERAL " : "", text, alias);
}

static const char *other_item(scenery *in) {
    const char *alias = fresh("f");
    switch (roll(3)) {
    case 0:
        see(in, f("%s.x", alias), INT);
        see(in, f("%s.y", alias), TEXT);
        return f("(VALUES (1, 'a'), (2, NULL), (%s, 'c')) AS %s (x, y)", literal(INT), alias);
    case 1:
        see(in, f("%s.g", alias), INT);
        see(in, f("%s.o", alias), BIG);
        return f("generate_series(1, 3) WITH ORDINALITY AS %s (g, o)", alias);
    default:
        see(in, f("%s.t", alias), TEXT);
        return f("unnest(ARRAY['a', NULL, 'b']) AS %s (t)", alias);
    }
}

static const char *from_item(scenery *in, const scenery *outer, int depth) {
    if (depth > 0 && roll(4) == 0)
        return query_item(in, outer, false, depth);
    if (roll(8) == 0)
        return using_item(in);
    return roll(6) ? table_item(in) : other_item(in);
}

static const char *join_item(scenery *in, const scenery *outer, const char *left, int depth) {
    size_t before = in->count;
    const char *join =
        ONE_OF("JOIN", "LEFT JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN", "CROSS JOIN");
    bool lateral = depth > 0 && roll(6) == 0;
    if (lateral) {
        const char *right = query_item(in, outer, true, depth);
        return f("%s LEFT JOIN %s ON true", left, right);
    }
    const char *right = from_item(in, outer, depth);
    if (strcmp(join, "CROSS JOIN") == 0)
        return f("%s CROSS JOIN %s", left, right);
    if (strcmp(join, "FULL JOIN") == 0) {
        scenery one = {0}, other = {0};
        memcpy(one.columns, in->columns, before * sizeof *in->columns);
        one.count = before;
        other.count = in->count - before;
        memcpy(other.columns, in->columns + before, other.count * sizeof *in->columns);
        return f("%s FULL JOIN %s ON %s = %s", left, right, column_of(&one, INT),
                 column_of(&other, INT));
    }
    scenery both = *in;
    both.depth = 1;
    both.aggregates = both.windows = false;
    return f("%s %s %s ON %s", left, join, right, condition(&both));
}

static const char *from_list(scenery *in, const scenery *outer, int depth) {
    const char *text = roll(10) ? from_item(in, outer, depth) : path_item(in);
    for (size_t joins = roll(3); joins > 0; joins--)
        text = join_item(in, outer, text, depth);
    return text;
}

/* --- SELECT ----------------------------------------------------------------------------------------- */

static bool is_column(const char *text) {
    return *text == *PATH || (strchr(text, '.') && !strchr(text, '\'') && !strchr(text, '('));
}

static const char *grouped_select(scenery *in, const char *from, const kind *kinds,
                                  const char *const *aliases, size_t count) {
    const char *list = "", *groups = "";
    size_t grouped = 0;
    for (size_t i = 0; i < count; i++) {
        scenery rows = *in;
        rows.depth = 1;
        bool by = roll(2) && kinds[i] != JSON;
        const char *key = column_of(&rows, kinds[i]);
        by = by && is_column(key);
        rows.aggregates = true;
        const char *value = by        ? key
                            : roll(3) ? aggregate(&rows, kinds[i])
                                      : choice(&rows, kinds[i]);
        list = f("%s%s%s AS %s", list, i ? ", " : "", value, aliases[i]);
        if (by)
            groups = f("%s%s%s", groups, grouped++ ? ", " : "", key);
    }
    const char *by =
        grouped == 0
            ? ""
            : f(" GROUP BY %s", roll(4) ? groups : f("%s(%s)", ONE_OF("ROLLUP ", "CUBE "), groups));
    scenery having = *in;
    having.aggregates = true;
    having.depth = 1;
    return f("SELECT %s FROM %s%s%s%s", list, from,
             roll(2) ? f(" WHERE %s", condition(&(scenery){.count = 0, .depth = 1})) : "", by,
             roll(4) ? "" : f(" HAVING %s", condition(&having)));
}

static const char *plain_select(scenery *in, const char *from, const kind *kinds,
                                const char *const *aliases, size_t count) {
    const char *list = "";
    const char *where = roll(3) ? f(" WHERE %s", condition(in)) : "";
    in->windows = roll(4) == 0;
    for (size_t i = 0; i < count; i++)
        list = f("%s%s%s AS %s", list, i ? ", " : "", expr(in, kinds[i]), aliases[i]);
    const char *order = roll(3) ? "" : f(" ORDER BY %s", aliases[0]);
    return f("SELECT %s FROM %s%s%s", list, from, where, order);
}

static const char *one_select(const scenery *outer, const kind *kinds, const char *const *aliases,
                              size_t count, int depth) {
    scenery in = {.depth = depth > 2 ? 2 : depth};
    const char *from = from_list(&in, outer, depth);
    size_t own = in.count;
    for (size_t i = 0; outer && i < outer->count && roll(2); i++)
        see(&in, outer->columns[i].text, outer->columns[i].kind);
    if (roll(4) == 0) {
        in.count = own;
        return grouped_select(&in, from, kinds, aliases, count);
    }
    return plain_select(&in, from, kinds, aliases, count);
}

static bool comparable(const kind *kinds, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (kinds[i] == JSON)
            return false;
    return true;
}

static const char *select_of(const scenery *outer, const kind *kinds, const char *const *aliases,
                             size_t count, int depth) {
    const char *one = one_select(outer, kinds, aliases, count, depth);
    if (depth > 0 && roll(6) == 0 && comparable(kinds, count))
        return f("(%s) %s (%s)", one, ONE_OF("UNION", "UNION ALL", "INTERSECT", "EXCEPT"),
                 one_select(outer, kinds, aliases, count, depth - 1));
    return one;
}

/* --- statements ------------------------------------------------------------------------------------- */

static const char *with_select(const kind *kinds, const char *const *aliases, size_t count) {
    kind of[2] = {INT, (kind)roll(KINDS)};
    const char *columns[2] = {fresh("k"), fresh("k")};
    const char *cte = fresh("w");
    const char *first = select_of(NULL, of, columns, 2, 1);
    scenery in = {.depth = 1};
    see(&in, f("%s.%s", cte, columns[0]), INT);
    see(&in, f("%s.%s", cte, columns[1]), of[1]);
    if (roll(3) == 0 && of[1] != JSON) { /* a recursive one that ends by itself */
        const char *body =
            f("SELECT 1 AS %s, %s AS %s UNION ALL SELECT %s.%s + 1, %s FROM %s WHERE %s.%s < 4",
              columns[0], literal(of[1]), columns[1], cte, columns[0],
              roll(2) ? f("%s.%s", cte, columns[1])
                      : f("nullif(%s.%s, %s)", cte, columns[1], literal(of[1])),
              cte, cte, columns[0]);
        return f("WITH RECURSIVE %s AS (%s) %s", cte, body,
                 plain_select(&in, cte, kinds, aliases, count));
    }
    return f("WITH %s AS (%s) %s", cte, first, plain_select(&in, cte, kinds, aliases, count));
}

static const char *change(void) {
    scenery in = {.depth = 1};
    for (size_t i = 0; i < 16 && tables[0].columns[i].name; i++)
        see(&in, f("a.%s", tables[0].columns[i].name), tables[0].columns[i].kind);
    switch (roll(3)) {
    case 0:
        return f(
            "UPDATE a SET n = %s, name = %s, price = %s WHERE %s RETURNING a.id, a.n, a.name, %s AS r",
            expr(&in, INT), expr(&in, TEXT), expr(&in, NUM), condition(&in), expr(&in, TEXT));
    case 1:
        return f("DELETE FROM a WHERE %s RETURNING a.n, a.cost, %s AS r", condition(&in),
                 expr(&in, DATE));
    default:
        return f(
            "INSERT INTO b (n, name, kind, day) VALUES (%s, %s, %s, %s) RETURNING id, a_id, m, name",
            literal(INT), literal(TEXT), literal(MOOD), literal(DATE));
    }
}

static const char *statement(void) {
    kind kinds[4];
    const char *aliases[4];
    size_t count = 1 + roll(4);
    for (size_t i = 0; i < count; i++) {
        kinds[i] = (kind)roll(KINDS);
        aliases[i] = f("r%zu", i);
    }
    if (roll(12) == 0)
        return change();
    if (roll(6) == 0)
        return with_select(kinds, aliases, count);
    return select_of(NULL, kinds, aliases, count, 2);
}

/* --- judging ----------------------------------------------------------------------------------------- */

static struct {
    char text[80];
    size_t count;
} causes[MOST_CAUSES];

static size_t accepted, refused, typed, parameters, rows, with_paths;

static void count_cause(const char *message) {
    char cause[80] = "";
    const char *start = strstr(message, "\"message\": \"");
    start = start ? start + 12 : message;
    snprintf(cause, sizeof cause, "%.*s", (int)strcspn(start, "\""), start);
    for (size_t i = 0; i < MOST_CAUSES; i++)
        if (causes[i].count == 0 || strcmp(causes[i].text, cause) == 0) {
            memcpy(causes[i].text, cause, sizeof cause);
            causes[i].count++;
            return;
        }
}

static typed_query *compile(const char *sql, char **messages) {
    const char *text = f("-- name: q :many\n%s;\n", sql);
    const source *file = source_of_text(db.arena, "random.sql", text, strlen(text));
    diag *sink = diag_new(db.arena);
    query_set *set = query_compile(db.arena, db.schema, &file, 1, sink);
    size_t size = 0;
    FILE *out = open_memstream(messages, &size);
    diag_print_json(sink, out);
    fclose(out);
    return set->queries.len ? set->queries.items[0] : NULL;
}

static void check_types(const typed_query *query, const char *sql) {
    PGresult *described = PQdescribePrepared(db.server, "q");
    ck_assert_msg(PQnfields(described) == (int)query->columns.len, "%d columns, not %zu\n%s",
                  PQnfields(described), query->columns.len, sql);
    for (int i = 0; i < PQnfields(described); i++) {
        const char *type = query_database_spelling(&db, PQftype(described, i));
        ck_assert_msg(strcmp(type, query->columns.items[i].sent) == 0,
                      "column %d is %s to the server, not %s\n%s", i + 1, type,
                      query->columns.items[i].sent, sql);
    }
    PQclear(described);
}

/* The parameters' names in the order of their numbers. */
static const char *names_of_parameters[MOST_PARAMETERS];
static size_t parameter_count;

static bool is_parameter(const char *sql, const char *at) {
    return at[0] == ':' && at[1] == 'q' && at[2] >= '0' && at[2] <= '9' &&
           (at == sql || at[-1] != ':');
}

/* `:q7` as the server has it: $1 and so on. NULL when there are too many. */
static const char *numbered(const char *sql) {
    orm__buffer text = {0};
    parameter_count = 0;
    for (const char *at = sql; *at; at++) {
        if (!is_parameter(sql, at)) {
            orm__buffer_byte(&text, *at);
            continue;
        }
        size_t len = 1 + strspn(at + 2, "0123456789");
        if (parameter_count == MOST_PARAMETERS)
            break;
        names_of_parameters[parameter_count++] = gen_copy(db.arena, at + 1, len);
        orm__buffer_printf(&text, "$%zu", parameter_count);
        at += len;
    }
    const char *made = parameter_count < MOST_PARAMETERS
                           ? gen_copy(db.arena, orm__buffer_text(&text), text.len)
                           : NULL;
    orm__buffer_free(&text);
    return made;
}

static void check_parameters(const typed_query *query, const char *sql) {
    PGresult *described = PQdescribePrepared(db.server, "q");
    ck_assert_uint_eq(query->parameters.len, parameter_count);
    for (size_t i = 0; i < parameter_count; i++) {
        const char *type = query_database_spelling(&db, PQparamtype(described, (int)i));
        ck_assert_str_eq(query->parameters.items[i].name, names_of_parameters[i]);
        ck_assert_msg(strcmp(type, query->parameters.items[i].type.spelling) == 0,
                      "parameter %s is %s to the server, not %s\n%s", names_of_parameters[i], type,
                      query->parameters.items[i].type.spelling, sql);
    }
    parameters += parameter_count;
    PQclear(described);
}

/* A statement with its paths, or with what a person would write for them. */
static const char *version_of(const char *marked, bool by_hand) {
    orm__buffer text = {0};
    bool taken = true;
    for (; *marked; marked++) {
        if (*marked == *PATH)
            taken = !by_hand;
        else if (*marked == *BY_HAND)
            taken = by_hand;
        else if (*marked == *END)
            taken = true;
        else if (taken)
            orm__buffer_byte(&text, *marked);
    }
    const char *made = gen_copy(db.arena, orm__buffer_text(&text), text.len);
    orm__buffer_free(&text);
    return made;
}

static bool server_takes(const char *sql) {
    PQclear(PQexec(db.server, "DEALLOCATE ALL"));
    PGresult *prepared = PQprepare(db.server, "q", sql, 0, NULL);
    bool accepts = PQresultStatus(prepared) == PGRES_COMMAND_OK;
    PQclear(prepared);
    return accepts;
}

static void run(const typed_query *query, const char *sql) {
    query_database_run(&db, "BEGIN; SET LOCAL session_replication_role = replica; SET LOCAL "
                            "statement_timeout = 300");
    PGresult *result = PQexecPrepared(db.server, "q", 0, NULL, NULL, NULL, 0);
    rows += query_database_check_nulls(query, result, sql);
    PQclear(result);
    query_database_run(&db, "ROLLBACK");
}

static void judge(const char *marked) {
    const char *sql = version_of(marked, false), *for_server = numbered(version_of(marked, true));
    if (!for_server || !server_takes(for_server))
        return;
    char *messages = NULL;
    const typed_query *query = compile(sql, &messages);
    accepted++;
    refused += query == NULL;
    if (!query)
        count_cause(messages);
    free(messages);
    if (!query)
        return;
    typed++;
    check_types(query, sql);
    check_parameters(query, sql);
    if (strchr(marked, *PATH)) {
        const char *lowered = query_text_of(db.arena, query, query_full_shape(query)).sql;
        with_paths++;
        ck_assert_msg(server_takes(lowered), "%s\nis lowered to\n%s", sql, lowered);
        check_types(query, sql);
    }
    if (parameter_count == 0)
        run(query, sql);
}

START_TEST(random_statements_are_typed_as_the_server_types_them) {
    const char *wanted = getenv("ORM_QUERY_STATEMENTS");
    size_t count = wanted ? strtoul(wanted, NULL, 10) : STATEMENTS;
    orm_arena *kept = orm_arena_new(NULL);
    db.arena = kept;
    query_database_open(&db, "random");
    query_database_load_model(&db, "tests/query/random/schema.orm");
    query_database_create(&db);
    query_database_fill(&db);
    dice = unit_seed() * 0x9e3779b97f4a7c15u + 1;
    orm_arena *scratch = orm_arena_new(NULL);
    for (size_t i = 0; i < count; i++) {
        db.arena = scratch;
        judge(statement());
        orm_arena_reset(scratch);
    }
    orm_arena_free(scratch);
    db.arena = kept;
    query_database_close(&db);
    printf(
        "# %zu statements, %zu accepted, %zu typed, %zu with paths, %zu parameters, %zu refused, "
        "%zu rows\n",
        count, accepted, typed, with_paths, parameters, refused, rows);
    for (size_t i = 0; i < MOST_CAUSES && causes[i].count; i++)
        printf("# refused %zu times: %s\n", causes[i].count, causes[i].text);
    orm_arena_free(kept);
    ck_assert_uint_gt(accepted * 2, count);
    ck_assert_uint_gt(with_paths, 0);
    ck_assert_uint_le(refused * 20, accepted);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("query_random");
    TCase *cases = tcase_create("query_random");
    tcase_set_timeout(cases, 600);
    tcase_add_test(cases, random_statements_are_typed_as_the_server_types_them);
    suite_add_tcase(suite, cases);
    return suite;
}
