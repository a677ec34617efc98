/*
 * Rows to try a migration on.
 *
 * Values are made by type, a few rows a table, with NULL where that is allowed. What a table's
 * checks ask for is guessed: constants that stand in them are tried. A table that takes none of the
 * guesses stays empty, and that is noted; the proof is worth as much as its rows.
 */
#include "migrate/prove_rows.h"

#include <stdlib.h>
#include <string.h>

#include "base/map.h"
#include "diag/memory.h"
#include "migrate/normal_tokens.h"
#include "postgres/quote.h"
#include "postgres/sql_words.h"

enum { ROWS = 3, TRIES = 12, ROUNDS = 4 };

typedef ORM__LIST(const char *) guesses;

typedef struct filling {
    orm_arena *arena;
    shadow_database *in;
    const model *of;
    const migrate_plan *becomes;
    pairing counts; /* a table → a size_t, its rows */
    pairing why;    /* a table → a text, why it has none */
} filling;

/* --- values by type ---------------------------------------------------------------------------- */

/* By pg_type's name; %d is the row's number, from 1. */
static const struct {
    const char *internal, *format;
} formats[] = {
    {"bool", "t"},
    {"date", "2024-01-%02d"},
    {"timestamp", "2024-01-%02d 12:00:00"},
    {"timestamptz", "2024-01-%02d 12:00:00+00"},
    {"time", "12:00:%02d"},
    {"timetz", "12:00:%02d+00"},
    {"interval", "%d days"},
    {"uuid", "00000000-0000-4000-8000-%012d"},
    {"json", "{\"n\": %d}"},
    {"jsonb", "{\"n\": %d}"},
    {"xml", "<n>%d</n>"},
    {"bytea", "\\x%02d"},
    {"inet", "10.0.0.%d"},
    {"cidr", "10.0.%d.0/24"},
    {"macaddr", "08:00:2b:01:02:%02d"},
    {"macaddr8", "08:00:2b:01:02:03:04:%02d"},
    {"money", "%d"},
    {"point", "(%d,1)"},
    {"line", "{1,2,%d}"},
    {"lseg", "(0,0),(1,%d)"},
    {"box", "(1,%d),(0,0)"},
    {"path", "((0,0),(1,%d))"},
    {"polygon", "((0,0),(1,%d),(1,1))"},
    {"circle", "<(0,0),%d>"},
    {"tsvector", "w%d"},
    {"tsquery", "w%d"},
    {"pg_lsn", "0/%d"},
    {"\"char\"", "%d"},
    {"char", "%d"},
    {"int4range", "[%d0,%d9)"},
    {"int8range", "[%d0,%d9)"},
    {"numrange", "[%d0,%d9)"},
    {"daterange", "[2024-01-%02d,2024-01-%02d]"},
    {"tsrange", "[2024-01-%02d 01:00,2024-01-%02d 02:00)"},
    {"tstzrange", "[2024-01-%02d 01:00+00,2024-01-%02d 02:00+00)"},
    {"int4multirange", "{[%d0,%d9)}"},
    {"int8multirange", "{[%d0,%d9)}"},
    {"nummultirange", "{[%d0,%d9)}"},
    {"datemultirange", "{[2024-01-%02d,2024-01-%02d]}"},
    {"tsmultirange", "{}"},
    {"tstzmultirange", "{}"},
};

/* The format with the number wherever it wants it: at most twice, with at most two digits asked. */
static const char *with_number(orm_arena *arena, const char *format, int n) {
    const char *text = "";
    while (*format) {
        size_t len = strcspn(format, "%");
        text = gen_printf(arena, "%s%.*s", text, (int)len, format);
        format += len;
        if (strncmp(format, "%012d", 5) == 0)
            text = gen_printf(arena, "%s%012d", text, n), format += 5;
        else if (strncmp(format, "%02d", 4) == 0)
            text = gen_printf(arena, "%s%02d", text, n), format += 4;
        else if (strncmp(format, "%d", 2) == 0)
            text = gen_printf(arena, "%s%d", text, n), format += 2;
    }
    return text;
}

static long first_number(const char *text) {
    return text ? strtol(text, NULL, 10) : 0;
}

static const char *bits(orm_arena *arena, const model_type *type, int n) {
    long len = type->modifiers ? first_number(type->modifiers) : 1;
    char *text = gen_alloc(arena, (size_t)len + 1);
    memset(text, '0', (size_t)len);
    text[len - 1] = n % 2 ? '1' : '0';
    return text;
}

static const char *builtin_value(orm_arena *arena, const model_type *type, int n) {
    const char *internal = type->builtin->internal;
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
        if (strcmp(formats[i].internal, internal) == 0)
            return strcmp(internal, "bool") == 0 ? (n % 2 ? "t" : "f")
                                                 : with_number(arena, formats[i].format, n);
    if (type->builtin->category == PG_BITSTRING)
        return bits(arena, type, n);
    if (type->builtin->category == PG_STRING && first_number(type->modifiers) != 1)
        return gen_printf(arena, "v%d", n);
    const char *comma = type->modifiers ? strchr(type->modifiers, ',') : NULL;
    bool fraction = comma && first_number(comma + 1) >= first_number(type->modifiers);
    return gen_printf(arena, fraction ? "0.%d" : "%d", n);
}

static const char *value_of(orm_arena *arena, const model_type *type, int n);

static const char *composite_value(orm_arena *arena, const model_composite *of) {
    const char *text = "(";
    for (size_t i = 1; i < of->attributes.len; i++)
        text = gen_printf(arena, "%s,", text);
    return gen_printf(arena, "%s)", text);
}

static const char *element_value(orm_arena *arena, const model_type *type, int n) {
    switch (type->kind) {
    case TYPE_BUILTIN:
        return builtin_value(arena, type, n);
    case TYPE_ENUM:
        return type->enumeration->labels.len
                   ? type->enumeration->labels.items[(size_t)n % type->enumeration->labels.len]
                         .label
                   : NULL;
    case TYPE_DOMAIN:
        return value_of(arena, &type->domain->type, n);
    case TYPE_COMPOSITE:
        return composite_value(arena, type->composite);
    case TYPE_OPAQUE:
        return gen_printf(arena, "%d", n);
    }
    return NULL;
}

/* The text of a value; NULL when there is none. */
static const char *value_of(orm_arena *arena, const model_type *type, int n) {
    const char *value = element_value(arena, type, n);
    if (!value || !type->dimensions)
        return value;
    orm__buffer out = {0};
    orm__buffer_text_add(&out, "{\"");
    for (; *value; value++) {
        if (*value == '"' || *value == '\\')
            orm__buffer_byte(&out, '\\');
        orm__buffer_byte(&out, *value);
    }
    orm__buffer_text_add(&out, "\"}");
    return gen_keep(arena, &out);
}

/* --- guesses ------------------------------------------------------------------------------------ */

/* The constants of an expression, and numbers beside them; as SQL. */
static void guess_from(orm_arena *arena, const char *sql, guesses *out) {
    const char *at = sql;
    while (at) {
        sql_token token = sql_next(arena, &at);
        if (token.kind == SQL_END)
            return;
        if (*token.start == '\'')
            gen_list_add(arena, out, gen_copy(arena, token.start, token.len));
        else if (strchr("0123456789", *token.start)) {
            long n = strtol(token.start, NULL, 10);
            for (long near = n - 1; near <= n + 1; near++)
                gen_list_add(arena, out, gen_printf(arena, "'%ld'", near));
        }
    }
}

static void guess_from_domain(orm_arena *arena, const model_type *type, guesses *out) {
    if (type->kind != TYPE_DOMAIN)
        return;
    for (size_t i = 0; i < type->domain->checks.len; i++)
        guess_from(arena, type->domain->checks.items[i]->check.sql, out);
    guess_from_domain(arena, &type->domain->type, out);
}

static void guess_from_bounds(orm_arena *arena, const model_column *column, guesses *out) {
    const model_table *table = column->table;
    for (size_t i = 0; i < table->partitioning.key.len; i++)
        if (table->partitioning.key.items[i].column == column)
            for (size_t k = 0; k < table->partitions.len; k++) {
                const model_bound *bound = &table->partitions.items[k]->bound;
                size_t at = bound->kind == BOUND_RANGE ? i : 0;
                if (at < bound->from.len)
                    gen_list_add(arena, out, bound->from.items[at]);
            }
}

static guesses guesses_of(orm_arena *arena, const model_column *column) {
    guesses all = {0};
    const model_table *table = column->table;
    for (size_t i = 0; i < table->constraints.len; i++)
        if (table->constraints.items[i]->kind == CONSTRAINT_CHECK &&
            sql_mentions(arena, table->constraints.items[i]->check.sql, column->name))
            guess_from(arena, table->constraints.items[i]->check.sql, &all);
    guess_from_domain(arena, &column->type, &all);
    guess_from_bounds(arena, column, &all);
    return all;
}

/* --- one row ------------------------------------------------------------------------------------- */

static size_t count_of(const filling *f, const model_table *table) {
    const size_t *count = pairing_new(&f->counts, table);
    return count ? *count : 0;
}

static const model_constraint *key_over(const model_column *column, size_t *at) {
    const model_table *table = column->table;
    for (size_t i = 0; i < table->constraints.len; i++) {
        const model_constraint *each = table->constraints.items[i];
        for (size_t k = 0; each->kind == CONSTRAINT_FOREIGN_KEY && k < each->columns.len; k++)
            if (each->columns.items[k] == column) {
                *at = k;
                return each;
            }
    }
    return NULL;
}

/* A value that the key refers to, of the same row of that table for all of its columns. */
static bool write_reference(const filling *f, orm__buffer *out, const model_column *column, int n) {
    size_t at = 0;
    const model_constraint *key = key_over(column, &at);
    size_t rows = key && key->ref_table ? count_of(f, key->ref_table) : 0;
    if (!rows)
        return false;
    orm__buffer_text_add(out, "(SELECT ");
    pg_quote_name(out, key->ref_column_names.items[at]);
    orm__buffer_text_add(out, " FROM ");
    pg_quote_path(out, key->ref_table->name.schema, key->ref_table->name.name);
    for (size_t i = 0; i < key->ref_column_names.len; i++) {
        orm__buffer_text_add(out, i ? ", " : " ORDER BY ");
        pg_quote_name(out, key->ref_column_names.items[i]);
    }
    orm__buffer_printf(out, " OFFSET %zu LIMIT 1)", (size_t)(n - 1) % rows);
    return true;
}

/* Whether the column must have a value, before or after the migration. */
static bool is_required(const filling *f, const model_column *column) {
    const model_column *now = f->becomes ? pairing_new(&f->becomes->pairs, column) : NULL;
    return column->not_null || (now && now->not_null && !now->backfill.sql);
}

static bool is_text(const model_type *type) {
    return type->kind == TYPE_BUILTIN && !type->dimensions && type->builtin->category == PG_STRING;
}

/* A text that is to become something else is one that can. */
static const char *value_in(const filling *f, const model_column *column, int n) {
    const model_column *now = f->becomes ? pairing_new(&f->becomes->pairs, column) : NULL;
    const char *value = NULL;
    if (now && is_text(&column->type) && !is_text(&now->type))
        value = value_of(f->arena, &now->type, n);
    return value ? value : value_of(f->arena, &column->type, n);
}

static void write_value(const filling *f, orm__buffer *out, const model_column *column, int n,
                        int attempt) {
    const guesses guessed = guesses_of(f->arena, column);
    size_t at = 0;
    bool refers = key_over(column, &at) != NULL;
    bool may_be_null = !is_required(f, column);
    const char *value =
        attempt % 2 == 0 ? value_in(f, column, n) : value_of(f->arena, &column->type, n);
    if ((n == ROWS && may_be_null) || (!value && !guessed.len))
        orm__buffer_text_add(out, "NULL");
    else if (refers && write_reference(f, out, column, n))
        return;
    else if (refers && may_be_null)
        orm__buffer_text_add(out, "NULL");
    else if (attempt > 0 && guessed.len)
        orm__buffer_text_add(out, guessed.items[(size_t)(n + attempt - 2) % guessed.len]);
    else
        pg_quote_text(out, value ? value : "");
}

static bool fills_itself(const model_column *column) {
    return column->generated.sql || column->identity == IDENTITY_ALWAYS || column->serial_sequence;
}

static const char *insert_of(const filling *f, const model_table *table, int n, int attempt) {
    orm__buffer out = {0}, values = {0};
    orm__buffer_text_add(&out, "INSERT INTO ");
    pg_quote_path(&out, table->name.schema, table->name.name);
    const char *between = " (";
    for (size_t i = 0; i < table->columns.len; i++) {
        const model_column *column = table->columns.items[i];
        if (fills_itself(column))
            continue;
        orm__buffer_text_add(&out, between);
        pg_quote_name(&out, column->name);
        orm__buffer_text_add(&values, values.len ? ", " : "");
        write_value(f, &values, column, n, attempt);
        between = ", ";
    }
    if (values.len)
        orm__buffer_printf(&out, ") VALUES (%s)", orm__buffer_text(&values));
    else
        orm__buffer_text_add(&out, " DEFAULT VALUES");
    if (orm__buffer_failed(&out) || orm__buffer_failed(&values))
        gen_out_of_memory();
    const char *sql = gen_copy(f->arena, orm__buffer_text(&out), out.len);
    orm__buffer_free(&out);
    orm__buffer_free(&values);
    return sql;
}

/* --- all tables ---------------------------------------------------------------------------------- */

static bool add_row(filling *f, const model_table *table, int n) {
    const shadow_failure *failure = NULL;
    for (int attempt = 0; attempt < TRIES; attempt++) {
        failure = shadow_run(f->in, insert_of(f, table, n, attempt));
        if (!failure)
            return true;
    }
    pairing_add(&f->why, f->arena, table, failure->message);
    return false;
}

static void fill_table(filling *f, const model_table *table) {
    size_t *count = gen_new(f->arena, size_t);
    for (int n = 1; n <= ROWS; n++)
        *count += add_row(f, table, n);
    if (*count)
        pairing_add(&f->counts, f->arena, table, count);
}

static bool takes_rows(const model_table *table) {
    return table->kind == TABLE_PLAIN;
}

/* Whether all tables that it refers to have rows, but for itself. */
static bool is_ready(const filling *f, const model_table *table) {
    for (size_t i = 0; i < table->constraints.len; i++) {
        const model_table *other = table->constraints.items[i]->ref_table;
        if (other && other != table && takes_rows(other) && !count_of(f, other))
            return false;
    }
    return true;
}

static void fill_round(filling *f, bool all) {
    bool any = true;
    while (any) {
        any = false;
        for (size_t i = 0; i < f->of->tables.len; i++) {
            const model_table *table = f->of->tables.items[i];
            if (!takes_rows(table) || count_of(f, table) || pairing_new(&f->why, table) ||
                (!all && !is_ready(f, table)))
                continue;
            fill_table(f, table);
            any = any || count_of(f, table);
        }
    }
}

void prove_fill(orm_arena *arena, shadow_database *in, const model *of, const migrate_plan *becomes,
                proof *out) {
    filling f = {.arena = arena, .in = in, .of = of, .becomes = becomes};
    /* Triggers of the schema's own are for its programs, not for guesses. Who may not say so goes
     * without. */
    shadow_run(in, "SET session_replication_role = replica");
    fill_round(&f, false);
    fill_round(&f, true);
    shadow_run(in, "RESET session_replication_role");
    for (size_t i = 0; i < of->tables.len; i++) {
        const model_table *table = of->tables.items[i];
        if (!takes_rows(table))
            continue;
        size_t count = count_of(&f, table);
        const char *why = pairing_new(&f.why, table);
        out->tables += count > 0;
        out->rows += count;
        if (!count && why)
            gen_list_add(
                arena, &out->notes,
                gen_printf(arena, "table %s has no rows in the proof: %s", table->name.name, why));
    }
}

/* --- what is kept -------------------------------------------------------------------------------- */

/* Whether a column is one of another table's, which its own inherits from. */
static bool is_inherited(const model_column *column, const model_column *from) {
    if (!from || !column->inherited || strcmp(column->name, from->name) != 0)
        return false;
    for (size_t i = 0; i < column->table->inherits.len; i++) {
        const model_table *parent = column->table->inherits.items[i];
        const model_column *above = model_column_named(parent, column->name);
        if (parent == from->table || (above && is_inherited(above, from)))
            return true;
    }
    return false;
}

static bool is_comment(operation_kind kind) {
    return kind == OPERATION_COMMENT || kind == OPERATION_COMMENT_ADD ||
           kind == OPERATION_COMMENT_DROP;
}

static bool touches(const migrate_plan *plan, const operation *of, const model_column *old) {
    const model_column *column = of->from.column;
    const model_composite *composite = old->type.composite;
    return ((column == old || is_inherited(old, column)) && of->kind != OPERATION_COLUMN_RENAME &&
            !is_comment(of->kind)) ||
           (of->from.enumeration && of->from.enumeration == old->type.enumeration) ||
           (of->from.domain && of->from.domain == old->type.domain) ||
           (composite && (of->from.composite == composite ||
                          of->to.composite == pairing_new(&plan->pairs, composite)));
}

static bool is_kept(const migrate_plan *plan, const model_column *old) {
    if (!pairing_new(&plan->pairs, old) || old->generated.sql)
        return false;
    for (size_t i = 0; i < plan->operations.len; i++)
        if (touches(plan, &plan->operations.items[i], old))
            return false;
    return true;
}

/* A partition that comes or goes brings or takes its rows. */
static bool has_other_partitions(const migrate_plan *plan, const model_table *of) {
    for (size_t i = 0; i < plan->operations.len; i++) {
        const operation *each = &plan->operations.items[i];
        if ((each->from.table && each->from.table->partition_of == of) ||
            (each->to.table && each->to.table->partition_of == pairing_new(&plan->pairs, of)))
            return of->partitioning.method != NULL;
    }
    return false;
}

kept_tables prove_kept(const migrate_plan *plan) {
    kept_tables all = {0};
    for (size_t i = 0; i < plan->from->tables.len; i++) {
        const model_table *from = plan->from->tables.items[i];
        const model_table *to = pairing_new(&plan->pairs, from);
        if (to && takes_rows(from) && takes_rows(to) && !has_other_partitions(plan, from))
            gen_list_add(plan->arena, &all, (kept_rows){.from = from, .to = to});
    }
    return all;
}

static const char *print_query(const migrate_plan *plan, const kept_rows *of, bool is_new) {
    orm__buffer out = {0};
    const char *between =
        "SELECT count(*), md5(string_agg(k::text, ' ' ORDER BY k::text COLLATE \"C\"))"
        " FROM (SELECT ";
    const model_table *table = is_new ? of->to : of->from;
    for (size_t i = 0; i < of->from->columns.len; i++) {
        const model_column *old = of->from->columns.items[i];
        const model_column *now = pairing_new(&plan->pairs, old);
        if (!is_kept(plan, old))
            continue;
        orm__buffer_text_add(&out, between);
        pg_quote_name(&out, is_new ? now->name : old->name);
        between = ", ";
    }
    if (!out.len)
        orm__buffer_text_add(&out, "SELECT count(*), '' FROM (SELECT");
    orm__buffer_text_add(&out, table->partitioning.method ? " FROM " : " FROM ONLY ");
    pg_quote_path(&out, table->name.schema, table->name.name);
    orm__buffer_text_add(&out, ") k");
    return gen_keep(plan->arena, &out);
}

const shadow_failure *prove_read_rows(const migrate_plan *plan, shadow_database *in, bool is_new,
                                      kept_tables *tables) {
    for (size_t i = 0; i < tables->len; i++) {
        const shadow_failure *failed;
        const char *sql = print_query(plan, &tables->items[i], is_new);
        const shadow_rows rows = shadow_ask(in, sql, &failed);
        if (failed)
            return failed;
        const char *print = shadow_cell(&rows, 0, 1);
        tables->items[i].print =
            gen_printf(plan->arena, "%s %s", shadow_cell(&rows, 0, 0), print ? print : "");
    }
    return NULL;
}
