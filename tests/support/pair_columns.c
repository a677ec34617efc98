/*
 * Columns of random schemas.
 *
 * Their numbers: 0 the family of types and whether it is a type of the schema, 1 the type in it,
 * 2 NULL, 3 the default, 4 the comment, 5 and 7 what else, 6 which enum or domain, 8 which sequence
 * or function, 9 compression and options of its sequence, 10 whether it has one.
 */
#include <string.h>

#include "support/schema_parts.h"

/* Types that go into each other stand together: a change of number 1 stays among them. A type
 * without a sample fills itself. */
typedef struct column_type {
    const char *name, *sample;
    const char *defaults[2];
    column_nature nature;
} column_type;

static const column_type types[][4] = {
    {{"int", "7", {"0", "1 + 1"}, COLUMN_NUMBER},
     {"bigint", "7", {"0", "10"}, COLUMN_NUMBER},
     {"numeric(8,2)", "7", {"0", "1.5"}, COLUMN_NUMBER},
     {"double precision", "7", {"0", "1.5"}, COLUMN_NUMBER}},
    {{"text", "'x'", {"'a'", "'x' || 'y'"}, COLUMN_TEXT},
     {"varchar(10)", "'x'", {"'a'", "'b'"}, COLUMN_TEXT},
     {"varchar(20)", "'x'", {"'a'", "'b'"}, COLUMN_TEXT},
     {"char(4)", "'x'", {"'a'", "'b'"}, COLUMN_TEXT}},
    {{"timestamptz", "'2024-01-01'", {"now()", "clock_timestamp()"}, COLUMN_OTHER},
     {"timestamp", "'2024-01-01'", {"'2024-01-01'", "'2025-01-01 10:00'"}, COLUMN_OTHER},
     {"timestamp(0)", "'2024-01-01'", {"'2024-01-01'", "'2025-01-01 10:00'"}, COLUMN_OTHER},
     {"date", "'2024-01-01'", {"current_date", "'2024-01-01'"}, COLUMN_OTHER}},
    {{"json", "'{}'", {"'{}'", "'[]'"}, COLUMN_JSON},
     {"jsonb", "'{}'", {"'{}'", "'[]'"}, COLUMN_JSON},
     {"json", "'1'", {"'1'", "'[]'"}, COLUMN_JSON},
     {"jsonb", "'1'", {"'1'", "'[]'"}, COLUMN_JSON}},
    {{"bool", "true", {"false", "true"}, COLUMN_OTHER},
     {"bool", "true", {"true", "false"}, COLUMN_OTHER},
     {"bool", "true", {"not true", "false"}, COLUMN_OTHER},
     {"bool", "true", {"false", "1 > 2"}, COLUMN_OTHER}},
    {{"uuid",
      "'00000000-0000-0000-0000-000000000000'",
      {"gen_random_uuid()", "gen_random_uuid()"},
      COLUMN_OTHER},
     {"uuid",
      "'00000000-0000-0000-0000-000000000001'",
      {"gen_random_uuid()", "gen_random_uuid()"},
      COLUMN_OTHER},
     {"text", "'x'", {"'a'", "'b'"}, COLUMN_TEXT},
     {"text", "'x'", {"upper('a')", "'b'"}, COLUMN_TEXT}},
    {{"int[]", "'{}'", {"'{}'", "'{1,2}'"}, COLUMN_ARRAY},
     {"bigint[]", "'{}'", {"'{}'", "'{1,2}'"}, COLUMN_ARRAY},
     {"int[]", "'{}'", {"array[1, 2]", "'{1,2}'"}, COLUMN_ARRAY},
     {"bigint[]", "'{}'", {"'{}'", "'{3}'"}, COLUMN_ARRAY}},
    {{"interval", "'1 day'", {"'1 day'", "'2 days'"}, COLUMN_OTHER},
     {"interval", "'1 day'", {"'1 day'", "'36 hours'"}, COLUMN_OTHER},
     {"bytea", "'x'", {"'\\x01'", "'\\x02'"}, COLUMN_OTHER},
     {"bytea", "'x'", {"'\\x01'", "'\\x03'"}, COLUMN_OTHER}},
    {{"serial", NULL, {NULL, NULL}, COLUMN_NUMBER},
     {"bigserial", NULL, {NULL, NULL}, COLUMN_NUMBER},
     {"int", "7", {"3", "4"}, COLUMN_NUMBER},
     {"smallint", "7", {"3", "4"}, COLUMN_NUMBER}},
    {{"int4range", "'[1,2)'", {"'[1,5)'", "int4range(1, 7)"}, COLUMN_RANGE},
     {"int4range", "'[1,2)'", {"'empty'", "'(,)'"}, COLUMN_RANGE},
     {"int4range", "'[1,3)'", {"'[1,5)'", "'[2,3)'"}, COLUMN_RANGE},
     {"int4multirange", "'{}'", {"'{}'", "'{[1,3)}'"}, COLUMN_OTHER}},
    {{"cidr", "'10.0.0.0/8'", {"'10.0.0.0/8'", "'::/0'"}, COLUMN_OTHER},
     {"inet", "'10.0.0.1'", {"'10.0.0.1'", "'::1'"}, COLUMN_OTHER},
     {"inet", "'10.0.0.1'", {"'10.0.0.2'", "'::1'"}, COLUMN_OTHER},
     {"cidr", "'10.0.0.0/8'", {"'11.0.0.0/8'", "'::/0'"}, COLUMN_OTHER}},
    {{"numeric", "1", {"1", "2.5"}, COLUMN_NUMBER},
     {"numeric(6,1)", "1", {"1", "2.5"}, COLUMN_NUMBER},
     {"numeric(12,4)", "1", {"1", "2.5"}, COLUMN_NUMBER},
     {"real", "1", {"1", "2.5"}, COLUMN_NUMBER}},
    {{"time", "'10:00'", {"'10:00'", "'11:30'"}, COLUMN_OTHER},
     {"time(0)", "'10:00'", {"'10:00'", "localtime"}, COLUMN_OTHER},
     {"timetz", "'10:00+00'", {"'10:00+00'", "'11:00+01'"}, COLUMN_OTHER},
     {"time", "'10:00'", {"'12:00'", "'11:30'"}, COLUMN_OTHER}},
    {{"text[]", "'{}'", {"'{}'", "'{a}'"}, COLUMN_ARRAY},
     {"varchar(9)[]", "'{}'", {"'{}'", "'{a}'"}, COLUMN_ARRAY},
     {"text[]", "'{}'", {"array['x', 'y']", "'{a}'"}, COLUMN_ARRAY},
     {"varchar(5)[]", "'{}'", {"'{}'", "'{a,b}'"}, COLUMN_ARRAY}},
    {{"varbit(8)", "B'1'", {"B'1'", "B'101'"}, COLUMN_OTHER},
     {"varbit(16)", "B'1'", {"B'1'", "B'101'"}, COLUMN_OTHER},
     {"bit(4)", "B'1010'", {"B'1010'", "B'0000'"}, COLUMN_OTHER},
     {"varbit", "B'1'", {"B'1'", "B''"}, COLUMN_OTHER}},
};

enum { FAMILIES = sizeof types / sizeof *types };

/* --- which type ------------------------------------------------------------------------------------ */

/* The type of the schema that a column has; NULL when it has one of PostgreSQL's own. */
static const part *named_type(const part_writer *w, const part *column) {
    static const part_kind kinds[] = {PART_ENUM, PART_DOMAIN, PART_COMPOSITE, PART_RANGE};
    unsigned which = column->number[0] % 14;
    return which < 4 ? parts_nth(w->root, kinds[which], column->number[6]) : NULL;
}

static const column_type *type_of(const part *column) {
    return &types[column->number[0] / 14 % FAMILIES][column->number[1] % 4];
}

static bool is_array_of_named(const part *column, const part *named) {
    return named->kind == PART_ENUM && column->number[7] % 5 == 4;
}

column_nature column_nature_of(const part_writer *w, const part *column) {
    const part *named = named_type(w, column);
    if (named && named->kind == PART_RANGE)
        return COLUMN_RANGE;
    if (named)
        return is_array_of_named(column, named) ? COLUMN_ARRAY : COLUMN_OTHER;
    return type_of(column)->nature;
}

bool column_has_order(const part_writer *w, const part *column) {
    const part *named = named_type(w, column);
    if (named)
        return named->kind != PART_COMPOSITE;
    return type_of(column)->nature != COLUMN_JSON || strcmp(type_of(column)->name, "jsonb") == 0;
}

bool column_has_hash(const part_writer *w, const part *column) {
    return column_has_order(w, column) &&
           (named_type(w, column) || strstr(type_of(column)->name, "bit") == NULL);
}

bool column_is_padded(const part_writer *w, const part *column) {
    return !named_type(w, column) && strncmp(type_of(column)->name, "char(", 5) == 0;
}

bool column_is_generated(const part_writer *w, const part *column) {
    return !named_type(w, column) && type_of(column)->nature == COLUMN_NUMBER &&
           type_of(column)->sample && column->number[5] % 9 == 8;
}

/* Among the types that are or were serial, what fills a column changes more often. */
static bool is_integer(const part_writer *w, const part *column, bool *likely) {
    const char *name = type_of(column)->name;
    *likely = strcmp(types[column->number[0] / 14 % FAMILIES][0].name, "serial") == 0;
    return !named_type(w, column) && (strcmp(name, "int") == 0 || strcmp(name, "bigint") == 0 ||
                                      strcmp(name, "smallint") == 0);
}

static bool is_identity(const part_writer *w, const part *column) {
    bool likely, integer = is_integer(w, column, &likely);
    return integer && (column->number[5] % 9 == 7 || (likely && column->number[5] % 3 == 0));
}

static bool has_sequence(const part_writer *w, const part *column) {
    bool likely, integer = is_integer(w, column, &likely);
    return integer && !is_identity(w, column) && !column_is_generated(w, column) &&
           column->number[10] % (likely ? 2 : 5) == 0;
}

/* As PostgreSQL would call the one of a serial. */
static const char *sequence_path(const part_writer *w, const char *table, const part *column) {
    return gen_printf(w->arena, "%s_%s_seq", table, column->name);
}

/* --- what stands behind it -------------------------------------------------------------------------- */

static void put_named_value(part_writer *w, const part *of, const part *named) {
    const part *label = parts_nth(named, PART_LABEL, of->number[3]);
    if (is_array_of_named(of, named))
        put(w, "('{%s}')", label->name);
    else if (named->kind == PART_ENUM)
        put(w, "('%s')", label->name);
    else if (named->kind == PART_RANGE)
        put(w, "('empty')");
    else
        put(w, "('5')");
}

static void put_default(part_writer *w, const part *of, const part *table, const part *named) {
    const part *sequence = parts_nth(w->root, PART_SEQUENCE, of->number[8]);
    const part *function = parts_pure_function(w, of->number[8]);
    bool number = column_nature_of(w, of) == COLUMN_NUMBER;
    put(w, " default ");
    if (has_sequence(w, of))
        put(w, "nextval('%s')", sequence_path(w, part_path(w, table), of));
    else if (named)
        put_named_value(w, of, named);
    else if (number && sequence && of->number[7] % 6 == 0)
        put(w, "nextval('%s')", part_path(w, sequence));
    else if (number && function && of->number[7] % 6 == 1)
        put(w, "(%s(2))", function->name);
    else
        put(w, "(%s)", type_of(of)->defaults[of->number[3] % 2]);
}

static void put_backfill(part_writer *w, const part *of, const part *named) {
    put(w, " backfill ");
    if (named)
        put_named_value(w, of, named);
    else
        put(w, "(%s)", type_of(of)->sample);
}

/* Another column that a generated one can be made of. */
static const part *source_of(const part_writer *w, const part *of, const part *table) {
    const part *source = parts_nth(table, PART_COLUMN, of->number[8]);
    bool fits = source != of && column_nature_of(w, source) == COLUMN_NUMBER &&
                !column_is_generated(w, source);
    return fits ? source : NULL;
}

static void put_generated(part_writer *w, const part *of, const part *table) {
    const part *source = source_of(w, of, table), *function = parts_pure_function(w, of->number[6]);
    const char *id = table->kind == PART_TABLE ? "id" : "1";
    put(w, " generated (");
    if (source && of->number[7] % 4 == 0)
        put(w, "coalesce(%s, 1) + 1", source->name);
    else if (function && of->number[7] % 4 == 1)
        put(w, "%s(3)", function->name);
    else
        put(w, "%s %s", id, of->number[7] % 2 ? "+ 1" : "* 2 + 1");
    put(w, ")\n");
}

static void put_text_attributes(part_writer *w, const part *of) {
    static const char *const collations[] = {"", "", " collate \"C\"", " collate \"POSIX\""};
    static const char *const storages[] = {"", "", "", " storage external", " storage main"};
    static const char *const compressions[] = {"", "", "", " compression pglz"};
    put(w, "%s%s%s", CHOOSE(of, 5, collations), CHOOSE(of, 7, storages),
        CHOOSE(of, 9, compressions));
}

/* --- the whole -------------------------------------------------------------------------------------- */

static void put_type(part_writer *w, const part *of, const part *named) {
    if (!named)
        put(w, "%s", type_of(of)->name);
    else
        put(w, "%s%s", part_path(w, named), is_array_of_named(of, named) ? "[]" : "");
}

/* What fills itself is required, and has no default. */
static bool put_filled(part_writer *w, const part *of, const part *table, const part *named) {
    static const char *const identities[] = {" identity\n", " identity always (start 5)\n",
                                             " identity (increment 3 maxvalue 3000 cycle)\n",
                                             " identity always (minvalue -5 start -4 cache 2)\n"};
    if (column_is_generated(w, of))
        put_generated(w, of, table);
    else if (is_identity(w, of))
        put(w, "%s", CHOOSE(of, 7, identities));
    else if (!named && !type_of(of)->sample)
        put(w, "\n");
    else
        return false;
    return true;
}

void put_column(part_writer *w, const part *of, const part *table) {
    const part *named = named_type(w, of);
    bool composite = named && named->kind == PART_COMPOSITE;
    bool filled = is_identity(w, of) || (!named && !type_of(of)->sample);
    bool required = filled || (named && named->kind == PART_DOMAIN && domain_is_required(named));
    bool may_be_null = !required && (composite || of->number[2] % 3 == 0);
    put_doc(w, of, 4);
    put(w, "    %s ", of->name);
    put_type(w, of, named);
    put(w, "%s", may_be_null ? "?" : "");
    put_was(w, of);
    if (put_filled(w, of, table, named))
        return;
    if (has_sequence(w, of) || (!composite && of->number[3] % 4 >= 2))
        put_default(w, of, table, named);
    else if (!may_be_null)
        put_backfill(w, of, named);
    if (column_nature_of(w, of) == COLUMN_TEXT)
        put_text_attributes(w, of);
    put(w, "\n");
}

void put_column_sequence(part_writer *w, const part *of, const part *table) {
    static const char *const options[] = {"", " start 5", " increment 2", " cache 3 cycle"};
    const char *here = sequence_path(w, table->name, of);
    if (!has_sequence(w, of))
        return;
    put(w, "sequence %s (as %s%s owned by %s.%s)%s", sequence_path(w, part_path(w, table), of),
        type_of(of)->name, CHOOSE(of, 9, options), part_path(w, table), of->name,
        table_is_unlogged(table) ? " unlogged" : "");
    if (of->before && has_sequence(w, of->before)) {
        const char *there = sequence_path(w, part_old_path(w, table), of->before);
        if (strcmp(here, there) != 0)
            put(w, " was %s", there);
    }
    put(w, "\n");
}
