/*
 * Resolving against the server's own idea: thousands of random calls, operators, conversions and
 * common types are prepared and described there, and both must accept the same ones with the same
 * types.
 *
 * Arguments are NULLs of random types, plain NULLs and parameters, over the built-in types and a
 * schema of the test's own with enums, domains, composites, ranges and overloaded functions.
 * ORM_RESOLVE_CASES makes the number of cases per test larger.
 */
#include "support/unit.h"

#include <inttypes.h>
#include <libpq-fe.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buffer.h"
#include "postgres/quote.h"
#include "postgres/resolve.h"

enum { DEFAULT_CASES = 2000, BATCH = 200, MOST_ARGUMENTS = 6, SHOWN = 15 };

/* --- random numbers ----------------------------------------------------------------------- */

static uint64_t dice;

static size_t roll(size_t sides) {
    dice ^= dice << 13;
    dice ^= dice >> 7;
    dice ^= dice << 17;
    return (size_t)((dice >> 11) % sides);
}

static bool one_in(size_t n) {
    return roll(n) == 0;
}

/* --- the server and the catalogue --------------------------------------------------------- */

static PGconn *server;
static orm_arena *arena;
static catalogue *cat;
static char schema[64];
static uint32_t castable[1024]; /* types that NULL can be cast to */
static size_t castable_count;
static const catalogue_function **functions; /* all that can be found unqualified */
static size_t function_count;
static const char *operators[256];
static size_t operator_count;

static PGresult *run(const char *sql) {
    PGresult *result = PQexec(server, sql);
    ExecStatusType status = PQresultStatus(result);
    ck_assert_msg(status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK, "%.200s\n%s", sql,
                  PQerrorMessage(server));
    return result;
}

static void run_only(const char *sql) {
    PQclear(run(sql));
}

static uint32_t oid_at(PGresult *rows, int row, int column) {
    return (uint32_t)strtoul(PQgetvalue(rows, row, column), NULL, 10);
}

static const char *const schema_sql[] = {
    "create type mood as enum ('sad', 'happy')",
    "create type \"Odd name\" as enum ('x')",
    "create domain count_of as int4 check (value >= 0)",
    "create domain small_count as count_of",
    "create domain label as text",
    "create domain code as varchar(10)",
    "create domain many as int4[]",
    "create domain feeling as mood",
    "create type pair as (one int4, two text)",
    "create type box_of as (inner_pair pair, amount numeric)",
    "create domain strict_pair as pair",
    "create type span_of as range (subtype = float8)",
    "create type textrange as range (subtype = text)",
    "create function over(int4) returns int4 language sql as 'select 1'",
    "create function over(int8) returns int8 language sql as 'select 1::int8'",
    "create function over(text) returns text language sql as 'select ''x'''",
    "create function over(mood) returns mood language sql as 'select $1'",
    ("create function padded(a int4, b text default 'x', c numeric default 1) returns text "
     "language sql as 'select b'"),
    "create function padded(a int8, b date default now()) returns date language sql as 'select b'",
    "create function spread(variadic int4[]) returns int4 language sql as 'select 1'",
    "create function spread(text, variadic text[]) returns text language sql as 'select $1'",
    "create function spread(int4, int4) returns int8 language sql as 'select 1::int8'",
    "create function poly(anyelement, anyarray) returns anyarray language sql as 'select $2'",
    "create function poly(anyelement) returns anyelement language sql as 'select $1'",
    ("create function poly2(anycompatible, anycompatiblearray) returns anycompatiblearray "
     "language sql as 'select $2'"),
    ("create function poly3(variadic anycompatiblearray) returns anycompatible language sql "
     "as 'select $1[1]'"),
    ("create function poly4(anyrange, anyelement) returns anymultirange language sql "
     "as 'select null::anymultirange'"),
    ("create function poly5(anycompatiblerange, anycompatible) returns anycompatible language sql "
     "as 'select $2'"),
    "create function poly6(anyenum, anynonarray) returns anyenum language sql as 'select $1'",
    "create function poly7(variadic anyarray) returns anyelement language sql as 'select $1[1]'",
    ("create function outs(a anyelement, out x anyelement, out y int4) language sql "
     "as 'select a, 1'"),
    ("create function named(x int4, y int4 default 1, z int4 default 2) returns int4 language sql "
     "as 'select x'"),
    "create function named(y text, x text) returns text language sql as 'select x'",
    "create function takes_pair(pair) returns int4 language sql as 'select 1'",
    "create function takes_record(record) returns int4 language plpgsql as 'begin return 1; end'",
    "create function takes_label(label) returns int4 language sql as 'select 1'",
    "create function takes_label(count_of) returns int8 language sql as 'select 1::int8'",
    "create function lower(mood) returns mood language sql as 'select $1'",
    "create function abs(int4) returns text language sql as 'select ''hidden'''",
    "create procedure does(int4) language sql as 'select 1'",
    "create function mood_plus(mood, int4) returns mood language sql as 'select $1'",
    "create operator + (leftarg = mood, rightarg = int4, function = mood_plus)",
    "create function pair_minus(pair) returns pair language sql as 'select $1'",
    "create operator - (rightarg = pair, function = pair_minus)",
};

static const char *const types_sql =
    "select t.oid, t.typname, t.typtype, t.typarray, t.typbasetype, t.typcategory,"
    " t.typispreferred, r.rngsubtype, r.rngmultitypid, m.rngtypid, e.oid"
    " from pg_type t left join pg_range r on r.rngtypid = t.oid"
    " left join pg_range m on m.rngmultitypid = t.oid"
    " left join pg_type e on e.typarray = t.oid"
    " where t.typnamespace = current_schema()::regnamespace and t.typrelid not in"
    " (select oid from pg_class where relkind <> 'c')"
    " and coalesce(e.typrelid, 0) not in (select oid from pg_class where relkind <> 'c')"
    " order by t.oid";

static catalogue_type_kind kind_of(char letter) {
    switch (letter) {
    case 'c':
        return CATALOGUE_COMPOSITE;
    case 'd':
        return CATALOGUE_DOMAIN;
    case 'e':
        return CATALOGUE_ENUM;
    case 'r':
        return CATALOGUE_RANGE;
    case 'm':
        return CATALOGUE_MULTIRANGE;
    default:
        return CATALOGUE_BASE;
    }
}

static size_t attributes_of(uint32_t type, catalogue_attribute *attributes) {
    char sql[256];
    snprintf(sql, sizeof sql,
             "select a.attname, a.atttypid from pg_attribute a join pg_type t on t.typrelid = "
             "a.attrelid where t.oid = %" PRIu32 " and attnum > 0 order by attnum",
             type);
    PGresult *rows = run(sql);
    size_t count = (size_t)PQntuples(rows);
    for (size_t i = 0; i < count; i++)
        attributes[i] = (catalogue_attribute){orm_arena_strdup(arena, PQgetvalue(rows, (int)i, 0)),
                                              oid_at(rows, (int)i, 1)};
    PQclear(rows);
    return count;
}

static void add_types(void) {
    PGresult *rows = run(types_sql);
    for (int i = 0; i < PQntuples(rows); i++) {
        catalogue_attribute attributes[8];
        char letter = *PQgetvalue(rows, i, 2);
        catalogue_type type = {.oid = oid_at(rows, i, 0),
                               .name = PQgetvalue(rows, i, 1),
                               .kind = kind_of(letter),
                               .category = *PQgetvalue(rows, i, 5),
                               .array = oid_at(rows, i, 3),
                               .base = oid_at(rows, i, 4),
                               .element = oid_at(rows, i, 10),
                               .subtype = letter == 'm' ? oid_at(rows, i, 9) : oid_at(rows, i, 7),
                               .multirange = oid_at(rows, i, 8),
                               .attributes = attributes};
        if (letter == 'c')
            type.attribute_count = attributes_of(type.oid, attributes);
        catalogue_add_type(cat, &type);
    }
    PQclear(rows);
}

static size_t read_oids(const char *text, uint32_t *oids) {
    size_t count = 0;
    for (char *end; *text; text = *end ? end + 1 : end)
        oids[count++] = (uint32_t)strtoul(text, &end, 10);
    return count;
}

/* Splits at commas, in place. */
static size_t read_names(char *text, const char **names) {
    size_t count = 0;
    while (text) {
        names[count++] = text;
        text = strchr(text, ',');
        if (text)
            *text++ = '\0';
    }
    return count;
}

static void add_functions(void) {
    PGresult *rows = run(
        "select oid, proname, array_to_string(proargtypes::oid[], ','), prorettype, provariadic,"
        " pronargdefaults, prokind, proretset, array_to_string(proargnames[:pronargs], ','),"
        " array_to_string(array(select proallargtypes[i] from generate_subscripts(proargmodes, 1)"
        " i where proargmodes[i] in ('o', 't')), ',')"
        " from pg_proc where pronamespace = current_schema()::regnamespace order by oid");
    for (int i = 0; i < PQntuples(rows); i++) {
        uint32_t inputs[8], outputs[8];
        const char *names[8];
        catalogue_attribute out[8];
        catalogue_function made = {
            .oid = oid_at(rows, i, 0),
            .name = PQgetvalue(rows, i, 1),
            .inputs = inputs,
            .input_count = (uint16_t)read_oids(PQgetvalue(rows, i, 2), inputs),
            .result = oid_at(rows, i, 3),
            .variadic = oid_at(rows, i, 4),
            .default_count = (uint16_t)oid_at(rows, i, 5),
            .kind = *PQgetvalue(rows, i, 6) == 'p' ? CATALOGUE_PROCEDURE : CATALOGUE_FUNCTION,
            .input_names = *PQgetvalue(rows, i, 8) ? names : NULL,
            .outputs = *PQgetvalue(rows, i, 9) ? out : NULL,
            .output_count = (uint16_t)read_oids(PQgetvalue(rows, i, 9), outputs)};
        read_names(PQgetvalue(rows, i, 8), names);
        for (size_t k = 0; k < made.output_count; k++)
            out[k] = (catalogue_attribute){"out", outputs[k]};
        catalogue_add_function(cat, &made);
    }
    PQclear(rows);
}

static void add_operators(void) {
    PGresult *rows = run("select oid, oprname, oprleft, oprright, oprresult, oprcode::oid"
                         " from pg_operator where oprnamespace = current_schema()::regnamespace");
    for (int i = 0; i < PQntuples(rows); i++)
        catalogue_add_operator(cat, &(catalogue_operator){.oid = oid_at(rows, i, 0),
                                                          .name = PQgetvalue(rows, i, 1),
                                                          .left = oid_at(rows, i, 2),
                                                          .right = oid_at(rows, i, 3),
                                                          .result = oid_at(rows, i, 4),
                                                          .function = oid_at(rows, i, 5)});
    PQclear(rows);
    /* A range goes to its multirange by itself. */
    rows = run("select castsource, casttarget, castfunc from pg_cast where oid >= 16384");
    for (int i = 0; i < PQntuples(rows); i++)
        catalogue_add_cast(cat, &(catalogue_cast){.source = oid_at(rows, i, 0),
                                                  .target = oid_at(rows, i, 1),
                                                  .context = CATALOGUE_EXPLICIT,
                                                  .method = CATALOGUE_BY_FUNCTION,
                                                  .function = oid_at(rows, i, 2)});
    PQclear(rows);
}

/* All that there is to roll for. */
static void collect(void) {
    PGresult *rows =
        run("select oid from pg_type where typtype <> 'p' and typname <> '_cstring'"
            " and typnamespace in ('pg_catalog'::regnamespace, current_schema()::regnamespace)"
            " order by oid");
    for (int i = 0; i < PQntuples(rows); i++)
        if (catalogue_type_of(cat, oid_at(rows, i, 0)))
            castable[castable_count++] = oid_at(rows, i, 0);
    PQclear(rows);

    size_t names;
    const char *const *name = catalogue_function_names(cat, &names);
    functions = orm_arena_alloc(arena, 4000 * sizeof *functions);
    for (size_t i = 0; i < names; i++)
        for (const catalogue_function *at = NULL;
             (at = catalogue_next_function(cat, NULL, name[i], at));)
            functions[function_count++] = at;

    rows = run("select distinct oprname from pg_operator order by 1");
    for (int i = 0; i < PQntuples(rows); i++)
        operators[operator_count++] = orm_arena_strdup(arena, PQgetvalue(rows, i, 0));
    PQclear(rows);
}

static void connect_server(void) {
    server = PQconnectdb(unit_database_url());
    ck_assert_msg(PQstatus(server) == CONNECTION_OK, "%s", PQerrorMessage(server));
    dice = unit_seed();
    roll(2);
    snprintf(schema, sizeof schema, "resolve_%d", (int)getpid());
    char sql[512];
    snprintf(sql, sizeof sql,
             "create schema %s; set search_path to %s; set client_min_messages to error", schema,
             schema);
    run_only(sql);
    for (size_t i = 0; i < sizeof schema_sql / sizeof *schema_sql; i++)
        run_only(schema_sql[i]);

    arena = orm_arena_new(NULL);
    cat = catalogue_new(arena, PQserverVersion(server) / 10000);
    ck_assert_msg(cat != NULL, "no catalogue of version %d", PQserverVersion(server) / 10000);
    catalogue_set_path(cat, (const char *const[]){schema}, 1);
    castable_count = function_count = operator_count = 0;
    add_types();
    add_functions();
    add_operators();
    collect();
}

static void disconnect_server(void) {
    char sql[128];
    snprintf(sql, sizeof sql, "drop schema %s cascade", schema);
    run_only(sql);
    PQfinish(server);
    orm_arena_free(arena);
}

/* --- cases -------------------------------------------------------------------------------- */

typedef struct attempt {
    char *sql;
    bool accepted;
    uint32_t result;
    resolve_error error;
    uint32_t parameters[MOST_ARGUMENTS + 1]; /* inferred types of $1, $2 … */
    int parameter_count;
    bool no_result; /* nothing to compare but whether it is accepted */
} attempt;

typedef struct tally {
    size_t accepted, rejected, other, same_state, wrong;
} tally;

static size_t cases(void) {
    const char *text = getenv("ORM_RESOLVE_CASES");
    return text ? strtoul(text, NULL, 10) : DEFAULT_CASES;
}

/* A failure that is the server's business after resolving: the operators of a sort and the like,
 * or a parameter whose type nothing says. */
static bool is_of_another_kind(const char *message) {
    static const char *const kinds[] = {"could not identify an",
                                        "could not find a sort",
                                        "set-returning functions are not allowed",
                                        "could not determine which collation",
                                        "window functions cannot return sets",
                                        "aggregate functions cannot return sets"};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (strstr(message, kinds[i]))
            return true;
    return false;
}

static bool has_open_parameter(const attempt *a) {
    for (int i = 0; i < a->parameter_count; i++)
        if (a->parameters[i] == OID_UNKNOWN || a->parameters[i] == 0)
            return true;
    return false;
}

/* What the server sends as a column's type: domains are taken off and nothing stays unknown. */
static uint32_t sent_type(uint32_t type) {
    return type == OID_UNKNOWN ? OID_TEXT : catalogue_base_type(cat, type);
}

static void show(tally *t, const attempt *a, const char *theirs) {
    if (t->wrong++ < SHOWN)
        printf("# %s\n#   server: %s\n#   here:   %s\n", a->sql, theirs,
               a->accepted ? catalogue_spelling(cat, a->result) : a->error.message);
}

static void compare_accepted(tally *t, const attempt *a, PGresult *described) {
    char theirs[256] = "accepted";
    if (!a->no_result)
        snprintf(theirs, sizeof theirs, "%s", catalogue_spelling(cat, PQftype(described, 0)));
    bool same = a->accepted && (a->no_result || sent_type(a->result) == PQftype(described, 0));
    for (int i = 0; same && i < PQnparams(described); i++)
        if (PQparamtype(described, i) != a->parameters[i]) {
            snprintf(theirs, sizeof theirs, "$%d is %s, not %s", i + 1,
                     catalogue_spelling(cat, PQparamtype(described, i)),
                     catalogue_spelling(cat, a->parameters[i]));
            same = false;
        }
    if (same)
        t->accepted++;
    else
        show(t, a, theirs);
}

static void compare_rejected(tally *t, const attempt *a, PGresult *failed) {
    const char *message = PQresultErrorField(failed, PG_DIAG_MESSAGE_PRIMARY);
    const char *state = PQresultErrorField(failed, PG_DIAG_SQLSTATE);
    if (is_of_another_kind(message) ||
        (a->accepted && strcmp(state, "42P18") == 0 && has_open_parameter(a))) {
        t->other++;
    } else if (a->accepted) {
        show(t, a, message);
    } else {
        t->rejected++;
        bool same = strcmp(state, a->error.sqlstate) == 0 && strcmp(message, a->error.message) == 0;
        t->same_state += same;
        if (!same && getenv("ORM_RESOLVE_MESSAGES"))
            printf("# message: %s\n#   server: %s %s\n#   here:   %s %s\n", a->sql, state, message,
                   a->error.sqlstate, a->error.message);
    }
}

/* Sends a batch of statements to be prepared and described, each on its own, in one go. */
static void compare_batch(tally *t, const attempt *batch, size_t count) {
    ck_assert_int_eq(PQenterPipelineMode(server), 1);
    for (size_t i = 0; i < count; i++) {
        ck_assert_int_eq(PQsendPrepare(server, "", batch[i].sql, 0, NULL), 1);
        ck_assert_int_eq(PQsendDescribePrepared(server, ""), 1);
        ck_assert_int_eq(PQpipelineSync(server), 1);
    }
    for (size_t i = 0; i < count; i++) {
        PGresult *prepared = PQgetResult(server);
        PQclear(PQgetResult(server));
        PGresult *described = PQgetResult(server);
        PQclear(PQgetResult(server));
        if (PQresultStatus(prepared) == PGRES_COMMAND_OK)
            compare_accepted(t, &batch[i], described);
        else
            compare_rejected(t, &batch[i], prepared);
        PQclear(prepared);
        PQclear(described);
        PQclear(PQgetResult(server));
    }
    ck_assert_int_eq(PQexitPipelineMode(server), 1);
}

static void compare_all(const char *what, attempt (*make)(void)) {
    tally t = {0};
    attempt batch[BATCH];
    for (size_t done = 0, total = cases(); done < total; done += BATCH) {
        for (size_t i = 0; i < BATCH; i++)
            batch[i] = make();
        compare_batch(&t, batch, BATCH);
        for (size_t i = 0; i < BATCH; i++)
            free(batch[i].sql);
    }
    printf("# %s: %zu accepted alike, %zu rejected alike (%zu in the same words), %zu fail later,"
           " %zu differ\n",
           what, t.accepted, t.rejected, t.same_state, t.other, t.wrong);
    fflush(stdout);
    ck_assert_uint_eq(t.wrong, 0);
    ck_assert_uint_gt(t.accepted, 0);
}

/* --- arguments ---------------------------------------------------------------------------- */

static uint32_t any_type(void) {
    if (one_in(3)) {
        static const uint32_t usual[] = {OID_BOOL,   OID_INT2,        OID_INT4,
                                         OID_INT8,   OID_NUMERIC,     OID_TEXT,
                                         OID_FLOAT8, OID_TIMESTAMPTZ, OID_DATE};
        return usual[roll(sizeof usual / sizeof *usual)];
    }
    if (one_in(3))
        return castable[castable_count - 1 - roll(40)];
    return castable[roll(castable_count)];
}

static const catalogue_type *random_of(bool (*fits)(const catalogue_type *)) {
    for (;;) {
        const catalogue_type *type = catalogue_type_of(cat, castable[roll(castable_count)]);
        if (fits(type))
            return type;
    }
}

static bool has_array(const catalogue_type *type) {
    return type->array != 0;
}
static bool is_range(const catalogue_type *type) {
    return type->kind == CATALOGUE_RANGE;
}
static bool is_enum(const catalogue_type *type) {
    return type->kind == CATALOGUE_ENUM;
}

/* A type that such a parameter may well take; `element` is what this call's polymorphic ones have
 * in common. */
static uint32_t type_for(uint32_t declared, const catalogue_type *element,
                         const catalogue_type *range) {
    switch (declared) {
    case OID_ANY:
        return any_type();
    case OID_ANYELEMENT:
    case OID_ANYNONARRAY:
    case OID_ANYCOMPATIBLE:
    case OID_ANYCOMPATIBLENONARRAY:
        return one_in(3) ? range->subtype : element->oid;
    case OID_ANYARRAY:
    case OID_ANYCOMPATIBLEARRAY:
        return element->array;
    case OID_ANYENUM:
        return random_of(is_enum)->oid;
    case OID_ANYRANGE:
    case OID_ANYCOMPATIBLERANGE:
        return range->oid;
    case OID_ANYMULTIRANGE:
    case OID_ANYCOMPATIBLEMULTIRANGE:
        return range->multirange;
    case OID_RECORD:
        return catalogue_type_named(cat, NULL, "pair")->oid;
    case OID_RECORD_ARRAY:
        return catalogue_type_named(cat, NULL, "_pair")->oid;
    default: {
        const catalogue_type *type = catalogue_type_of(cat, declared);
        return type->kind == CATALOGUE_PSEUDO ? any_type() : declared;
    }
    }
}

/* Now and then something else than the parameter wants: a relative, anything, or nothing. */
static uint32_t vary(uint32_t type) {
    switch (roll(10)) {
    case 0:
    case 1:
    case 2:
        return OID_UNKNOWN;
    case 3:
        return any_type();
    case 4: {
        char category = catalogue_type_of(cat, type)->category;
        for (int tries = 0; tries < 300; tries++) {
            uint32_t other = castable[roll(castable_count)];
            if (catalogue_type_of(cat, other)->category == category)
                return other;
        }
        return type;
    }
    default:
        return type;
    }
}

static void write_type(orm__buffer *sql, uint32_t type) {
    const catalogue_type *found = catalogue_type_of(cat, type);
    pg_quote_path(sql, found->schema ? found->schema : "pg_catalog", found->name);
}

static void write_value(orm__buffer *sql, uint32_t type) {
    if (type == OID_UNKNOWN) {
        orm__buffer_text_add(sql, "NULL");
        return;
    }
    orm__buffer_text_add(sql, "NULL::");
    write_type(sql, type);
}

/* An unknown value is at times a parameter; `true` when it is. */
static bool write_operand(orm__buffer *sql, uint32_t type, attempt *a) {
    if (type != OID_UNKNOWN || !one_in(2)) {
        write_value(sql, type);
        return false;
    }
    orm__buffer_printf(sql, "$%d", ++a->parameter_count);
    return true;
}

static char *finish(orm__buffer *sql) {
    ck_assert(!orm__buffer_failed(sql));
    return sql->data;
}

/* --- calls -------------------------------------------------------------------------------- */

static void write_clauses(orm__buffer *sql, const resolve_request *r) {
    orm__buffer_text_add(sql, r->order_by ? " ORDER BY 1::int4)" : ")");
    if (r->filter)
        orm__buffer_text_add(sql, " FILTER (WHERE true)");
    if (r->over)
        orm__buffer_text_add(sql, " OVER ()");
}

/* Which clauses a call of that function might have. */
static void roll_clauses(resolve_request *r, const catalogue_function *f) {
    bool aggregate = f->kind == CATALOGUE_AGGREGATE;
    r->within_group = (aggregate && f->aggregate != CATALOGUE_NORMAL_AGGREGATE) != one_in(30);
    r->over = (f->kind == CATALOGUE_WINDOW) != one_in(aggregate ? 6 : 40);
    r->distinct = r->count > 0 && one_in(aggregate ? 8 : 40) && !r->within_group;
    r->order_by = r->count > 0 && one_in(aggregate ? 8 : 40) && !r->within_group && !r->distinct;
    r->filter = one_in(aggregate ? 6 : 40);
    r->star = r->count == 0 && one_in(4);
    if (r->star)
        r->within_group = false;
}

static size_t roll_count(const catalogue_function *f) {
    size_t count = f->input_count;
    if (f->variadic)
        count += roll(3);
    else if (f->default_count > 0)
        count -= roll(f->default_count + 1U);
    if (one_in(15) && count > 0)
        count--;
    if (one_in(15))
        count++;
    return count > MOST_ARGUMENTS ? MOST_ARGUMENTS : count;
}

/* The test's own functions come more often than their number. */
static const catalogue_function *roll_function(void) {
    const catalogue_function *f = functions[roll(function_count)];
    for (int tries = one_in(5) ? 2000 : 0; tries > 0 && !f->schema; tries--)
        f = functions[roll(function_count)];
    return f;
}

/* How many of an ordered set's arguments stand in WITHIN GROUP; mostly as many as should. */
static void roll_ordered(resolve_request *r, const catalogue_function *f) {
    size_t direct = f->direct_count + (one_in(8) ? roll(3) : 0);
    if (f->aggregate == CATALOGUE_HYPOTHETICAL_SET)
        direct = r->count / 2;
    r->ordered = r->count > direct ? r->count - direct : 1;
    r->ordered = r->ordered > r->count ? r->count : r->ordered;
    r->within_group = r->ordered > 0;
}

static resolve_request roll_request(const catalogue_function *f) {
    resolve_request r = {.name = f->name, .count = roll_count(f)};
    r.call = f->kind == CATALOGUE_PROCEDURE && !one_in(4);
    if (r.call)
        return r;
    if (f->kind != CATALOGUE_PROCEDURE || one_in(2))
        roll_clauses(&r, f);
    if (r.within_group)
        roll_ordered(&r, f);
    r.variadic = r.count > 0 && !r.within_group && !r.distinct && one_in(f->variadic ? 4 : 60);
    return r;
}

/* Names from some argument on, mostly each its own parameter's; sometimes nobody's. */
static void roll_names(const resolve_request *r, const catalogue_function *f,
                       resolve_argument *arguments, size_t *slots) {
    size_t last = f->input_count > 0 ? f->input_count - 1U : 0;
    for (size_t i = 0; i < r->count; i++)
        slots[i] = i < last ? i : last;
    if (!f->input_names || r->within_group || one_in(2))
        return;
    size_t first = roll(r->count + 1);
    for (size_t i = first; i < r->count && i < f->input_count; i++) {
        slots[i] = one_in(4) ? first + roll(f->input_count - first) : i;
        const char *name = one_in(40) ? "nobody" : f->input_names[slots[i]];
        arguments[i].name = *name ? name : NULL;
    }
}

static void roll_types(const resolve_request *r, const catalogue_function *f,
                       resolve_argument *arguments, const size_t *slots) {
    const catalogue_type *element = random_of(has_array), *range = random_of(is_range);
    for (size_t i = 0; i < r->count; i++) {
        uint32_t declared = f->input_count > 0 ? f->inputs[slots[i]] : (uint32_t)OID_ANY;
        if (f->variadic && i + 1U >= f->input_count && !(r->variadic && i + 1 == r->count))
            declared = f->variadic;
        arguments[i].type = vary(type_for(declared, element, range));
    }
}

static void write_call(attempt *a, const resolve_request *r, resolve_argument *arguments) {
    orm__buffer sql = {0};
    orm__buffer_text_add(&sql, r->call ? "CALL " : "SELECT ");
    pg_quote_name(&sql, r->name);
    orm__buffer_text_add(&sql, r->distinct ? "(DISTINCT " : r->star ? "(*" : "(");
    for (size_t i = 0; i < r->count; i++) {
        if (r->ordered > 0 && i == r->count - r->ordered)
            orm__buffer_text_add(&sql, ") WITHIN GROUP (ORDER BY ");
        else if (i > 0)
            orm__buffer_text_add(&sql, ", ");
        if (r->variadic && i + 1 == r->count)
            orm__buffer_text_add(&sql, "VARIADIC ");
        if (arguments[i].name)
            orm__buffer_printf(&sql, "\"%s\" => ", arguments[i].name);
        arguments[i].parameter = write_operand(&sql, arguments[i].type, a);
    }
    write_clauses(&sql, r);
    a->sql = finish(&sql);
}

static attempt make_call(void) {
    attempt a = {0};
    size_t slots[MOST_ARGUMENTS];
    resolve_argument arguments[MOST_ARGUMENTS] = {{0}};
    const catalogue_function *f = roll_function();
    resolve_request r = roll_request(f);
    r.arguments = arguments;
    roll_names(&r, f, arguments, slots);
    roll_types(&r, f, arguments, slots);
    write_call(&a, &r, arguments);

    const resolve_call *call = resolve_function(cat, &r, &a.error);
    a.accepted = call != NULL;
    a.no_result = r.call;
    a.result = call ? call->result : 0;
    for (size_t i = 0, n = 0; call && i < r.count; i++)
        if (arguments[i].parameter)
            a.parameters[n++] = call->inputs[i];
    return a;
}

START_TEST(calls_mean_what_they_mean_to_the_server) {
    compare_all("calls", make_call);
}
END_TEST

/* --- operators ---------------------------------------------------------------------------- */

/* Both operands from one of the name's operators, each varied. */
static attempt make_operation(void) {
    attempt a = {0};
    const char *name = operators[roll(operator_count)];
    static const char *const common[] = {"+", "-", "*", "/", "=", "<", "||", "<>", "@>", "&&"};
    if (one_in(2))
        name = common[roll(sizeof common / sizeof *common)];
    const catalogue_operator *model = NULL, *at = NULL;
    for (size_t seen = 1; (at = catalogue_next_operator(cat, NULL, name, at)); seen++)
        if (one_in(seen))
            model = at;
    ck_assert_ptr_nonnull(model);
    const catalogue_type *element = random_of(has_array), *range = random_of(is_range);
    uint32_t left = model->left ? vary(type_for(model->left, element, range)) : 0;
    uint32_t right = vary(type_for(model->right, element, range));
    if (one_in(30))
        left = left ? 0 : any_type();

    bool left_open = false, right_open, array = left && one_in(4);
    const catalogue_type *right_type = catalogue_type_of(cat, right);
    if (array && right != OID_UNKNOWN && right_type->array && !one_in(8))
        right = right_type->array;
    orm__buffer sql = {0};
    orm__buffer_text_add(&sql, "SELECT ");
    if (left)
        left_open = write_operand(&sql, left, &a);
    orm__buffer_printf(&sql, " %s ", name);
    if (array)
        orm__buffer_text_add(&sql, one_in(2) ? "ANY (" : "ALL (");
    right_open = write_operand(&sql, right, &a);
    if (array)
        orm__buffer_byte(&sql, ')');
    a.sql = finish(&sql);

    resolve_operation found = {0};
    a.accepted = (array ? resolve_array_operator : resolve_operator)(cat, NULL, name, left, right,
                                                                     &found, &a.error);
    a.result = found.result;
    int n = 0;
    if (left_open)
        a.parameters[n++] = found.left;
    if (right_open)
        a.parameters[n++] = found.right;
    return a;
}

START_TEST(operators_mean_what_they_mean_to_the_server) {
    compare_all("operators", make_operation);
}
END_TEST

/* --- conversions -------------------------------------------------------------------------- */

static attempt make_conversion(void) {
    attempt a = {0};
    uint32_t from = any_type(), to = one_in(3) ? vary(from) : any_type();
    if (to == OID_UNKNOWN)
        to = any_type();
    orm__buffer sql = {0};
    orm__buffer_text_add(&sql, "SELECT CAST(");
    write_value(&sql, from);
    orm__buffer_text_add(&sql, " AS ");
    write_type(&sql, to);
    orm__buffer_byte(&sql, ')');
    a.sql = finish(&sql);
    a.accepted = resolve_can_convert(cat, from, to, CATALOGUE_EXPLICIT);
    a.result = to;
    if (!a.accepted)
        resolve_conversion_error(cat, from, to, &a.error);
    return a;
}

START_TEST(casts_are_those_of_the_server) {
    compare_all("casts", make_conversion);
}
END_TEST

static attempt make_assignment(void) {
    attempt a = {0};
    uint32_t from = any_type(), to = one_in(3) ? vary(from) : any_type();
    if (to == OID_UNKNOWN)
        to = any_type();
    orm__buffer sql = {0};
    orm__buffer_printf(&sql, "INSERT INTO assigned (c%" PRIu32 ") SELECT ", to);
    write_value(&sql, from);
    a.sql = finish(&sql);
    a.accepted = resolve_can_convert(cat, from, to, CATALOGUE_ASSIGNMENT);
    a.no_result = true;
    if (!a.accepted) {
        char message[256];
        snprintf(message, sizeof message,
                 "column \"c%" PRIu32 "\" is of type %s but expression is of type %s", to,
                 catalogue_spelling(cat, to), catalogue_spelling(cat, from));
        a.error = (resolve_error){.sqlstate = "42804", .message = orm_arena_strdup(arena, message)};
    }
    return a;
}

START_TEST(assignments_are_those_of_the_server) {
    orm__buffer sql = {0};
    orm__buffer_text_add(&sql, "create temporary table assigned (");
    for (size_t i = 0; i < castable_count; i++) {
        orm__buffer_printf(&sql, "%sc%" PRIu32 " ", i > 0 ? ", " : "", castable[i]);
        write_type(&sql, castable[i]);
    }
    orm__buffer_byte(&sql, ')');
    run_only(orm__buffer_text(&sql));
    orm__buffer_free(&sql);
    compare_all("assignments", make_assignment);
}
END_TEST

/* --- common types ------------------------------------------------------------------------- */

static const struct {
    const char *construct, *before, *between, *after;
    bool last_first; /* the last value counts as the first */
    bool array;
} constructs[] = {
    {"CASE", "SELECT CASE WHEN true THEN ", " WHEN false THEN ", " END", true, false},
    {"COALESCE", "SELECT COALESCE(", ", ", ")", false, false},
    {"VALUES", "VALUES (", "), (", ")", false, false},
    {"UNION", "SELECT ", " UNION ALL SELECT ", "", false, false},
    {"ARRAY", "SELECT ARRAY[", ", ", "]", false, true},
};

static void write_common(orm__buffer *sql, size_t construct, const uint32_t *types, size_t count) {
    orm__buffer_text_add(sql, constructs[construct].before);
    for (size_t i = 0; i < count; i++) {
        if (i > 0)
            orm__buffer_text_add(sql, constructs[construct].last_first && i == count - 1
                                          ? " ELSE "
                                          : constructs[construct].between);
        write_value(sql, types[i]);
    }
    orm__buffer_text_add(sql, constructs[construct].after);
}

static attempt make_common(void) {
    attempt a = {0};
    size_t construct = roll(sizeof constructs / sizeof *constructs);
    size_t count = construct == 3 ? 2 : 2 + roll(3);
    uint32_t types[4], ordered[4];
    types[0] = vary(any_type());
    for (size_t i = 1; i < count; i++)
        types[i] = one_in(4) || types[0] == OID_UNKNOWN ? vary(any_type()) : vary(types[0]);
    orm__buffer sql = {0};
    write_common(&sql, construct, types, count);
    a.sql = finish(&sql);

    bool turn = constructs[construct].last_first;
    for (size_t i = 0; i < count; i++)
        ordered[i] = types[turn ? (i + count - 1) % count : i];
    if (constructs[construct].array)
        a.accepted = resolve_array_type(cat, ordered, count, &a.result, &a.error);
    else
        a.accepted = resolve_common_type(cat, constructs[construct].construct, ordered, count,
                                         &a.result, &a.error);
    return a;
}

START_TEST(common_types_are_those_of_the_server) {
    compare_all("common types", make_common);
}
END_TEST

static attempt make_subscript(void) {
    attempt a = {0};
    uint32_t type = any_type();
    bool slice = one_in(3);
    orm__buffer sql = {0};
    orm__buffer_text_add(&sql, "SELECT (");
    write_value(&sql, type);
    orm__buffer_text_add(&sql, slice ? ")[1:2]" : ")[1]");
    a.sql = finish(&sql);
    a.accepted = resolve_subscript(cat, type, slice, &a.result, &a.error);
    return a;
}

START_TEST(subscripts_are_those_of_the_server) {
    compare_all("subscripts", make_subscript);
}
END_TEST

static attempt make_spelling(void) {
    attempt a = {0};
    orm__buffer sql = {0};
    uint32_t type = castable[roll(castable_count)];
    orm__buffer_printf(&sql, "SELECT 1::int4 WHERE format_type(%" PRIu32 ", NULL) = ", type);
    pg_quote_text(&sql, catalogue_spelling(cat, type));
    a.sql = finish(&sql);
    return a;
}

START_TEST(types_are_spelled_as_the_server_spells_them) {
    for (int i = 0; i < 300; i++) {
        attempt a = make_spelling();
        PGresult *rows = run(a.sql);
        ck_assert_msg(PQntuples(rows) == 1, "%s", a.sql);
        PQclear(rows);
        free(a.sql);
    }
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("resolve_server");
    TCase *tcase = tcase_create("against a server");
    tcase_add_checked_fixture(tcase, connect_server, disconnect_server);
    tcase_set_timeout(tcase, 300);
    tcase_add_test(tcase, calls_mean_what_they_mean_to_the_server);
    tcase_add_test(tcase, operators_mean_what_they_mean_to_the_server);
    tcase_add_test(tcase, casts_are_those_of_the_server);
    tcase_add_test(tcase, assignments_are_those_of_the_server);
    tcase_add_test(tcase, common_types_are_those_of_the_server);
    tcase_add_test(tcase, subscripts_are_those_of_the_server);
    tcase_add_test(tcase, types_are_spelled_as_the_server_spells_them);
    suite_add_tcase(suite, tcase);
    return suite;
}
