/* Columns that are told to differ from their parents'; see own_values.h. */
#include "migrate/own_values.h"

#include <string.h>

#include "ddl/writer.h"

const char *usual_storage(const model_type *type) {
    static const char *const mains[] = {"numeric", "inet", "cidr"};
    for (size_t i = 0; type->kind == TYPE_BUILTIN && !type->dimensions && i < 3; i++)
        if (strcmp(mains[i], type->builtin->internal) == 0)
            return "main";
    return "extended";
}

/* --- the column of a statement ------------------------------------------------------------------ */

static const model_table *table_of(const model *in, const sql_statement *of) {
    return of->column ? model_table_named(in, of->relation_schema, of->relation) : NULL;
}

/* A partition's columns are those of the table that it is a part of. */
static const model_column *column_named(const model_table *table, const char *name) {
    while (table->partition_of)
        table = table->partition_of;
    return model_column_named(table, name);
}

/* What the column of an old statement is at the end; NULL when it goes. */
static const model_column *column_now(const comparison *c, const model_table *from,
                                      const model_table *to, const char *name) {
    const model_column *old = column_named(from, name);
    const model_column *now = old ? pairing_new(c->pairs, old) : NULL;
    return column_named(to, now ? now->name : name);
}

/* --- without the statement ---------------------------------------------------------------------- */

static void write_default(ddl_writer *w, const model_column *column) {
    write_text(w, column->default_value.sql ? "SET DEFAULT " : "DROP DEFAULT");
    if (column->default_value.sql)
        write_operand(w, column->default_value.sql);
}

static void write_nullability(ddl_writer *w, const model_column *column) {
    write_text(w, column->not_null ? "SET NOT NULL" : "DROP NOT NULL");
}

static void write_storage(ddl_writer *w, const model_column *column) {
    write_text(w, "SET STORAGE ");
    write_text(w, column->storage ? column->storage : usual_storage(&column->type));
}

static void write_compression(ddl_writer *w, const model_column *column) {
    write_text(w, "SET COMPRESSION ");
    write_text(w, column->compression ? column->compression : "default");
}

typedef void write_value(ddl_writer *w, const model_column *column);

static write_value *writer_of(const sql_statement *of) {
    static const struct {
        const char *value;
        write_value *write;
    } writers[] = {{"default", write_default},
                   {"not null", write_nullability},
                   {"storage", write_storage},
                   {"compression", write_compression}};
    for (size_t i = 0; of->column && i < sizeof writers / sizeof *writers; i++)
        if (strcmp(writers[i].value, of->value) == 0)
            return writers[i].write;
    return NULL;
}

/* Nothing is to be said where the column makes its values itself. */
static bool makes_values(const model_column *column) {
    return column->generated.sql || column->identity != IDENTITY_NONE || column->serial_sequence;
}

static const sql_statement *value_statement(const comparison *c, const model_table *table,
                                            const model_column *column, write_value *write) {
    orm__buffer sql = {0};
    ddl_writer w = {.out = &sql, .arena = c->arena};
    write_text(&w, "ALTER TABLE ONLY ");
    write_path(&w, &table->name);
    write_text(&w, " ALTER COLUMN ");
    write_name(&w, column->name);
    write_text(&w, " ");
    write(&w, column);
    if (orm__buffer_failed(&sql))
        gen_out_of_memory();
    sql_statement *made = gen_new(c->arena, sql_statement);
    *made = (sql_statement){.sql = gen_strdup(c->arena, orm__buffer_text(&sql))};
    orm__buffer_free(&sql);
    return made;
}

bool give_back_value(comparison *c, const sql_statement *old) {
    write_value *write = writer_of(old);
    const model_table *from = table_of(c->from, old),
                      *to = from ? pairing_new(c->pairs, from) : NULL;
    if (!write || !from)
        return false;
    const model_column *now = to ? column_now(c, from, to, old->column) : NULL;
    if (!now || (write == write_default && makes_values(now)))
        return true;
    operation *made =
        plan_add(c, OPERATION_STATEMENT_AGAIN, (migrate_object){.statement = old},
                 (migrate_object){.statement = value_statement(c, to, now, write)}, NULL);
    made->line = gen_printf(c->arena, "%s dropped", old->subject);
    made->order = old->order;
    return true;
}

/* --- with it --------------------------------------------------------------------------------------- */

static bool sets_values(operation_kind kind) {
    static const operation_kind kinds[] = {
        OPERATION_COLUMN_ADD,        OPERATION_COLUMN_TYPE,     OPERATION_COLUMN_NULLABILITY,
        OPERATION_COLUMN_DEFAULT,    OPERATION_COLUMN_IDENTITY, OPERATION_SERIAL_ADD,
        OPERATION_SERIAL_DROP,       OPERATION_COLUMN_STORAGE,  OPERATION_COLUMN_COMPRESSION,
        OPERATION_COLUMN_UNGENERATED};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (kinds[i] == kind)
            return true;
    return false;
}

static bool is_set(const comparison *c, const model_column *column) {
    for (size_t i = 0; i < c->plan->operations.len; i++) {
        const operation *each = &c->plan->operations.items[i];
        if (each->to.column == column && sets_values(each->kind))
            return true;
    }
    return false;
}

typedef bool column_test(const comparison *c, const model_column *column);

/* Whether the test holds for a column of a table or for one that it comes from. */
static bool any_above(const comparison *c, const model_table *table, const char *name,
                      column_test *test) {
    const model_column *column = column_named(table, name);
    if (!column)
        return false;
    if (test(c, column))
        return true;
    for (size_t i = 0; column->inherited && i < table->inherits.len; i++)
        if (any_above(c, table->inherits.items[i], name, test))
            return true;
    return false;
}

bool is_overruled(const comparison *c, const sql_statement *now) {
    const model_table *table = table_of(c->to, now);
    return table && any_above(c, table, now->column, is_set);
}

static bool is_retyped(const comparison *c, const model_column *column) {
    for (size_t i = 0; i < c->retyped.len; i++)
        if (c->retyped.items[i] == column)
            return true;
    return false;
}

bool is_of_retyped(const comparison *c, const sql_statement *old) {
    const model_table *table = table_of(c->from, old);
    return table && any_above(c, table, old->column, is_retyped);
}
