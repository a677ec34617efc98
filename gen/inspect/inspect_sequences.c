/*
 * Sequences: those that stand by themselves, and those that a column has.
 *
 * An identity's sequence is its column's options. A serial's is gone in the column's type when it
 * is in every way what `serial` makes; else it is a sequence of its own that the column owns.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "inspect/reader.h"

enum {
    OID,
    SCHEMA,
    NAME,
    COMMENT,
    TYPE,
    START,
    INCREMENT,
    MINIMUM,
    MAXIMUM,
    CACHE,
    CYCLE,
    UNLOGGED,
    HOW,
    TABLE,
    COLUMN,
    FOREIGN /* the owner as SQL, of a foreign table, which is a statement */
};

/* Left out is what CREATE SEQUENCE would choose. */
static const char *unless(const char *text, int64_t usual) {
    return strtoll(text, NULL, 10) == usual ? NULL : text;
}

static model_sequence_options options_at(const answer *found, size_t row) {
    const char *type = cell(found, row, TYPE);
    bool down = *cell(found, row, INCREMENT) == '-';
    int64_t most = strcmp(type, "int2") == 0   ? INT16_MAX
                   : strcmp(type, "int4") == 0 ? INT32_MAX
                                               : INT64_MAX;
    int64_t low = down ? -most - 1 : 1, high = down ? -1 : most;
    int64_t minimum = strtoll(cell(found, row, MINIMUM), NULL, 10);
    int64_t maximum = strtoll(cell(found, row, MAXIMUM), NULL, 10);
    return (model_sequence_options){
        .as = strcmp(type, "int8") == 0 ? NULL : pg_type_internal(type),
        .start = unless(cell(found, row, START), down ? maximum : minimum),
        .increment = unless(cell(found, row, INCREMENT), 1),
        .minvalue = unless(cell(found, row, MINIMUM), low),
        .maxvalue = unless(cell(found, row, MAXIMUM), high),
        .cache = unless(cell(found, row, CACHE), 1),
        .cycle = is_true(found, row, CYCLE),
    };
}

static answer ask_for_sequences(reader *r, bool of_identities) {
    const char *sql = gen_printf(
        r->arena,
        "SELECT c.oid, n.nspname, c.relname, obj_description(c.oid, 'pg_class'), t.typname,"
        "  s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle,"
        "  c.relpersistence = 'u', d.deptype, d.refobjid, d.refobjsubid,"
        "  (SELECT format('%%s.%%I', t.oid::regclass, a.attname) FROM pg_class t"
        "   JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.refobjsubid"
        "   WHERE t.oid = d.refobjid AND t.relkind = 'f')"
        " FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid"
        " JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_type t ON t.oid = s.seqtypid"
        " LEFT JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid"
        "  AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0 AND d.deptype IN ('a', 'i')"
        " WHERE n.oid = ANY ($1::oid[]) AND c.relpersistence <> 't' AND d.deptype IS %s 'i'" NOT_OF_EXTENSION(
            "pg_class", "c.oid") OURS_FIRST "c.relname",
        of_identities ? "NOT DISTINCT FROM" : "DISTINCT FROM");
    return ask(r, sql);
}

void read_free_sequences(reader *r) {
    answer found = ask_for_sequences(r, false);
    for (size_t i = 0; i < found.rows; i++) {
        model_sequence *made = gen_new(r->arena, model_sequence);
        made->name = name_at(&found, i, SCHEMA);
        const char *object = gen_printf(r->arena, "SEQUENCE %s", sql_path(r, &made->name));
        made->doc = take_comment(r, NULL, object, cell(&found, i, COMMENT));
        made->options = options_at(&found, i);
        made->unlogged = is_true(&found, i, UNLOGGED);
        gen_list_add(r->arena, &r->model->sequences, made);
    }
}

/* --- those that columns have --------------------------------------------------------------------- */

static bool same_schema(const char *a, const char *b) {
    return a == b || (a && b && strcmp(a, b) == 0);
}

static bool has_only_type(const model_sequence_options *options) {
    return !options->start && !options->increment && !options->minvalue && !options->maxvalue &&
           !options->cache && !options->cycle;
}

static bool is_serial(reader *r, const model_sequence *sequence, const model_column *column) {
    const pg_type *type = column->type.builtin;
    const pg_type *as = sequence->options.as ? sequence->options.as : pg_type_internal("int8");
    if (!type || column->type.dimensions || type != as || !column->not_null || sequence->doc ||
        !has_only_type(&sequence->options) || !column->default_value.sql ||
        !same_schema(sequence->name.schema, column->table->name.schema) ||
        column->table->kind != TABLE_PLAIN || column->inherited ||
        sequence->unlogged != column->table->unlogged ||
        strcmp(sequence->name.name,
               model_sequence_name(r->arena, column->table->name.name, column->name)) != 0)
        return false;
    orm__buffer text = {0};
    const char *path = sql_path(r, &sequence->name);
    orm__buffer_printf(&text, "nextval('%s'::regclass)", path);
    bool same = strcmp(orm__buffer_text(&text), column->default_value.sql) == 0;
    orm__buffer_free(&text);
    return same;
}

static void own_sequence(model_sequence *sequence, const model_column *column) {
    sequence->owner_schema = column->table->name.schema;
    sequence->owner_table = column->table->name.name;
    sequence->owner_column = column->name;
}

/* Takes the sequences out that columns stand for. */
static void read_owned(reader *r) {
    answer found = ask_for_sequences(r, false);
    size_t kept = 0;
    for (size_t i = 0; i < found.rows; i++) {
        model_sequence *sequence = r->model->sequences.items[i];
        model_column *column = cell(&found, i, TABLE)
                                   ? column_of(r, cell(&found, i, TABLE), cell(&found, i, COLUMN))
                                   : NULL;
        if (column && is_serial(r, sequence, column)) {
            column->serial_sequence = sequence->name.name;
            column->default_value.sql = NULL;
            continue;
        }
        if (column)
            own_sequence(sequence, column);
        if (cell(&found, i, FOREIGN))
            add_statement(r, NULL,
                          gen_printf(r->arena, "ALTER SEQUENCE %s OWNED BY %s",
                                     sql_path(r, &sequence->name), cell(&found, i, FOREIGN)));
        r->model->sequences.items[kept++] = sequence;
    }
    r->model->sequences.len = kept;
}

/* It is logged as its table is; what it was given instead is said afterwards, too. */
static void turn_sequence(reader *r, const model_column *column, const model_name *name,
                          bool unlogged) {
    if (unlogged != column->table->unlogged)
        add_statement(r, column->table,
                      gen_printf(r->arena, "ALTER SEQUENCE %s SET %s", sql_path(r, name),
                                 unlogged ? "UNLOGGED" : "LOGGED"));
}

static void read_identities(reader *r) {
    answer found = ask_for_sequences(r, true);
    for (size_t i = 0; i < found.rows; i++) {
        model_column *column = column_of(r, cell(&found, i, TABLE), cell(&found, i, COLUMN));
        if (!column)
            continue;
        model_name name = name_at(&found, i, SCHEMA);
        column->identity_options = options_at(&found, i);
        column->identity_options.as = NULL;
        if (strcmp(name.name, model_own_sequence(r->arena, column)) != 0)
            column->identity_sequence = name.name;
        turn_sequence(r, column, &name, is_true(&found, i, UNLOGGED));
        add_comment(r, column->table, gen_printf(r->arena, "SEQUENCE %s", sql_path(r, &name)),
                    cell(&found, i, COMMENT));
    }
}

void read_sequence_owners(reader *r) {
    read_owned(r);
    read_identities(r);
}
