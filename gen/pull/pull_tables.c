/* Tables and views: their heads, columns, relationships and partitions. */
#include <string.h>

#include "diag/memory.h"
#include "pull/old_names.h"

/* --- columns ----------------------------------------------------------------------------------------- */

static bool is_key_alone(const pull_table *table, const model_column *column) {
    const model_constraint *key = table->table->primary_key;
    return key && key->columns.items[0] == column && pull_key_on_column(key);
}

static const char *serial_word(const model_column *column) {
    const char *internal = column->type.builtin->internal;
    return strcmp(internal, "int2") == 0   ? "smallserial"
           : strcmp(internal, "int8") == 0 ? "bigserial"
                                           : "serial";
}

static void put_identity(pull_writer *w, const model_column *column) {
    if (column->identity == IDENTITY_NONE)
        return;
    put_text(w, column->identity == IDENTITY_ALWAYS ? " identity always" : " identity");
    put_sequence_options(w, column->identity_sequence, &column->identity_options);
}

static void put_column_line(pull_writer *w, const pull_table *table, const model_column *column) {
    put_doc(w, column->doc);
    put_name(w, column->name);
    put_text(w, " ");
    if (column->serial_sequence)
        put_text(w, serial_word(column));
    else
        put_type(w, &column->type);
    put_text(w, column->not_null ? "" : "?");
    put_named(w, "as", table->column_names[column->position]);
    put_was_of_column(w, column);
    if (is_key_alone(table, column))
        put_text(w, " primary key");
    put_identity(w, column);
    put_default(w, column->default_value.sql);
    if (column->generated.sql)
        put_texts(w, " generated (", column->generated.sql, ")", (const char *)NULL);
    put_collation(w, column->collation_schema, column->collation);
    put_named(w, "storage", column->storage);
    put_named(w, "compression", column->compression);
    put_text(w, "\n");
}

/* What a view gives, where that cannot be inferred. */
static void put_view_columns(pull_writer *w, const pull_table *table) {
    for (size_t i = 0; i < table->table->columns.len; i++) {
        const model_column *column = table->table->columns.items[i];
        put_name(w, column->name);
        put_text(w, " ");
        put_type(w, &column->type);
        put_text(w, column->not_null ? "" : "?");
        put_named(w, "as", table->column_names[column->position]);
        put_text(w, "\n");
    }
}

/* --- relationships ------------------------------------------------------------------------------------ */

static bool is_whole_key(const model_constraint *key) {
    const model_constraint *target = key->ref_table->primary_key;
    if (!target || target->columns.len != key->ref_columns.len)
        return false;
    for (size_t i = 0; i < target->columns.len; i++)
        if (target->columns.items[i] != key->ref_columns.items[i])
            return false;
    return true;
}

static void put_relation(pull_writer *w, const pull_relation *relation) {
    const model_constraint *key = relation->key;
    put_doc(w, relation->implicit ? key->columns.items[0]->doc : NULL);
    put_name(w, relation->name);
    put_texts(w, " ", relation->to->entity, relation->nullable ? "?" : "", (const char *)NULL);
    put_was_of_relation(w, relation);
    if (relation->implicit && is_key_alone(relation->from, key->columns.items[0]))
        put_text(w, " primary key");
    if (!relation->implicit) {
        put_text(w, " via ");
        put_columns(w, &key->columns);
    }
    if (!is_whole_key(key)) {
        put_text(w, " references ");
        put_columns(w, &key->ref_columns);
    }
    put_foreign_key_rest(w, key);
    put_text(w, "\n");
}

static void put_inverse(pull_writer *w, const pull_relation *relation) {
    put_name(w, relation->inverse_name);
    put_texts(w, " ", relation->from->entity, relation->unique ? "?" : "[]", " inverse ",
              (const char *)NULL);
    put_name(w, relation->name);
    put_text(w, "\n");
}

static void put_fields(pull_writer *w, const pull_table *table) {
    for (size_t i = 0; i < table->table->columns.len; i++) {
        const model_column *column = table->table->columns.items[i];
        const pull_relation *relation = pull_implicit(w->plan, column);
        if (relation)
            put_relation(w, relation);
        else if (!column->inherited)
            put_column_line(w, table, column);
    }
    if (table->relations.len + table->inverses.len)
        put_text(w, "\n");
    for (size_t i = 0; i < table->relations.len; i++)
        if (!table->relations.items[i]->implicit)
            put_relation(w, table->relations.items[i]);
    for (size_t i = 0; i < table->inverses.len; i++)
        put_inverse(w, table->inverses.items[i]);
}

/* --- partitions ----------------------------------------------------------------------------------------- */

static void put_values(pull_writer *w, const char *const *values, size_t count) {
    put_text(w, "(");
    for (size_t i = 0; i < count; i++)
        put_texts(w, i ? ", " : "", values[i], (const char *)NULL);
    put_text(w, ")");
}

static void put_bound(pull_writer *w, const model_bound *bound) {
    switch (bound->kind) {
    case BOUND_DEFAULT:
        put_text(w, " default");
        return;
    case BOUND_RANGE:
        put_text(w, " from ");
        put_values(w, bound->from.items, bound->from.len);
        put_text(w, " to ");
        put_values(w, bound->to.items, bound->to.len);
        return;
    case BOUND_LIST:
        put_text(w, " in ");
        put_values(w, bound->from.items, bound->from.len);
        return;
    case BOUND_HASH:
        put_texts(w, " with (modulus ", bound->modulus, ", remainder ", bound->remainder, ")",
                  (const char *)NULL);
        return;
    }
}

static void put_storage(pull_writer *w, const model_table *table) {
    put_text(w, table->unlogged ? " unlogged" : "");
    put_named(w, "tablespace", model_tablespace_said(table));
    put_named(w, "using", table->access_method);
    put_options(w, " with ", &table->options);
}

static void put_partitioning(pull_writer *w, const model_table *table);

static void put_partition(pull_writer *w, const model_table *table) {
    put_doc(w, table->doc);
    put_path(w, table->name.schema, table->name.name);
    put_bound(w, &table->bound);
    put_storage(w, table);
    put_partitioning(w, table);
    put_text(w, "\n");
}

/* Below another partition, on its line. */
static void put_partitioning(pull_writer *w, const model_table *table) {
    if (!table->partitioning.method)
        return;
    put_texts(w, " partition by ", table->partitioning.method, " ", (const char *)NULL);
    put_elements(w, &table->partitioning.key);
    if (!table->partitions.len)
        return;
    put_text(w, " {\n");
    for (size_t i = 0; i < table->partitions.len; i++)
        put_partition(w, table->partitions.items[i]);
    put_text(w, "}");
}

/* --- tables --------------------------------------------------------------------------------------------- */

static const char *head_word(table_kind kind) {
    switch (kind) {
    case TABLE_PLAIN:
    case TABLE_PARTITION:
        return "table ";
    case TABLE_VIEW:
        return "view ";
    case TABLE_MATERIALIZED_VIEW:
        return "materialized view ";
    }
    return "table ";
}

static void put_head(pull_writer *w, const pull_table *of) {
    const model_table *table = of->table;
    put_doc(w, table->doc);
    put_text(w, head_word(table->kind));
    put_path(w, table->name.schema, table->name.name);
    put_texts(w, " as ", of->entity, (const char *)NULL);
    put_was_of_table(w, table);
    put_storage(w, table);
    for (size_t i = 0; i < table->inherits_names.len; i++) {
        const model_name *parent = &table->inherits_names.items[i];
        put_text(w, i ? ", " : " inherits (");
        put_path(w, parent->schema, parent->name);
    }
    put_text(w, table->inherits_names.len ? ") {\n" : " {\n");
}

void put_table(pull_writer *w, const pull_table *of) {
    const model_table *table = of->table;
    put_head(w, of);
    if (table->kind == TABLE_PLAIN)
        put_fields(w, of);
    else if (pull_says_columns(table))
        put_view_columns(w, of);
    put_text(w, "\n");
    put_keys(w, of);
    put_indexes(w, table);
    if (table->partitioning.method) {
        put_text(w, "\n");
        put_partitioning(w, table);
        put_text(w, "\n");
    }
    for (size_t i = 0; i < table->sql.len; i++) {
        put_text(w, "\n");
        put_sql(w, table->sql.items[i].sql, 1);
    }
    if (table->view.sql)
        put_sql(w, table->view.sql, 1);
    put_text(w, "}\n\n");
}
