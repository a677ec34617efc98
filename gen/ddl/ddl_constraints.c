/* Constraints, indexes and partitions. */
#include "ddl/writer.h"

enum { LINE = 100, INDENT = 8 };

/* --- constraints -------------------------------------------------------------------------------- */

static void write_storage_of_key(ddl_writer *w, const model_constraint *of) {
    if (of->include.len) {
        write_text(w, " INCLUDE ");
        write_columns(w, &of->include);
    }
    write_options(w, &of->options);
    if (of->tablespace) {
        write_text(w, " USING INDEX TABLESPACE ");
        write_name(w, of->tablespace);
    }
}

static void write_deferral(ddl_writer *w, const model_constraint *of) {
    if (of->deferrable)
        write_text(w, of->initially_deferred ? " DEFERRABLE INITIALLY DEFERRED" : " DEFERRABLE");
}

static void write_check(ddl_writer *w, const expression *check) {
    write_text(w, "(");
    write_text(w, check->sql);
    write_text(w, ")");
}

static void write_exclusion(ddl_writer *w, const model_constraint *of) {
    write_text(w, "EXCLUDE USING ");
    write_name(w, of->method);
    write_text(w, " ");
    write_elements(w, &of->elements);
    write_storage_of_key(w, of);
    if (of->check.sql) {
        write_text(w, " WHERE ");
        write_check(w, &of->check);
    }
}

static const char *action_words(ast_action action) {
    switch (action) {
    case ACTION_NONE:
    case ACTION_NO_ACTION:
        return NULL;
    case ACTION_RESTRICT:
        return "RESTRICT";
    case ACTION_CASCADE:
        return "CASCADE";
    case ACTION_SET_NULL:
        return "SET NULL";
    case ACTION_SET_DEFAULT:
        return "SET DEFAULT";
    }
    return NULL;
}

static void write_action(ddl_writer *w, const char *event, ast_action action) {
    const char *words = action_words(action);
    if (!words)
        return;
    write_text(w, event);
    write_text(w, words);
}

static void write_reference(ddl_writer *w, const model_constraint *of, const char *gap) {
    write_text(w, "FOREIGN KEY ");
    write_columns(w, &of->columns);
    write_text(w, gap);
    write_text(w, "REFERENCES ");
    write_path(w, &(model_name){.schema = of->ref_schema, .name = of->ref_name});
    for (size_t i = 0; i < of->ref_column_names.len; i++) {
        write_text(w, i ? ", " : " (");
        write_name(w, of->ref_column_names.items[i]);
    }
    write_text(w, of->ref_column_names.len ? ")" : "");
    write_text(w, of->match_full ? " MATCH FULL" : "");
    write_action(w, " ON UPDATE ", of->on_update);
    write_action(w, " ON DELETE ", of->on_delete);
    if (of->set_columns.len) {
        write_text(w, " ");
        write_columns(w, &of->set_columns);
    }
    write_deferral(w, of);
}

/* On one line if that is not too long. */
static void write_foreign_key(ddl_writer *w, const model_constraint *of) {
    size_t start = w->out->len;
    write_reference(w, of, " ");
    if (w->out->len - start <= LINE - INDENT)
        return;
    w->out->len = start;
    write_reference(w, of, "\n            ");
}

static void write_definition(ddl_writer *w, const model_constraint *of) {
    switch (of->kind) {
    case CONSTRAINT_PRIMARY_KEY:
        write_text(w, "PRIMARY KEY ");
        write_columns(w, &of->columns);
        write_storage_of_key(w, of);
        return;
    case CONSTRAINT_UNIQUE:
        write_text(w, of->nulls_not_distinct ? "UNIQUE NULLS NOT DISTINCT " : "UNIQUE ");
        write_columns(w, &of->columns);
        write_storage_of_key(w, of);
        return;
    case CONSTRAINT_CHECK:
        write_text(w, "CHECK ");
        write_check(w, &of->check);
        write_text(w, of->no_inherit ? " NO INHERIT" : "");
        write_text(w, of->not_valid ? " NOT VALID" : "");
        return;
    case CONSTRAINT_FOREIGN_KEY:
        write_foreign_key(w, of);
        return;
    case CONSTRAINT_EXCLUDE:
        write_exclusion(w, of);
        return;
    }
}

void write_constraint(ddl_writer *w, const model_constraint *of) {
    write_text(w, "CONSTRAINT ");
    write_name(w, of->name);
    write_text(w, " ");
    write_definition(w, of);
    if (of->kind != CONSTRAINT_FOREIGN_KEY)
        write_deferral(w, of);
}

void write_foreign_keys(ddl_writer *w, const model_table *table) {
    bool any = false;
    for (size_t i = 0; i < table->constraints.len; i++) {
        const model_constraint *of = table->constraints.items[i];
        if (of->kind != CONSTRAINT_FOREIGN_KEY)
            continue;
        if (!any) {
            write_text(w, "ALTER TABLE ");
            write_path(w, &table->name);
        }
        write_text(w, any ? ",\n    ADD CONSTRAINT " : "\n    ADD CONSTRAINT ");
        write_name(w, of->name);
        write_text(w, "\n        ");
        write_foreign_key(w, of);
        any = true;
    }
    if (!any)
        return;
    write_end(w);
    for (size_t i = 0; i < table->constraints.len; i++)
        if (table->constraints.items[i]->kind == CONSTRAINT_FOREIGN_KEY)
            write_constraint_comment(w, table->constraints.items[i]);
    write_text(w, "\n");
}

/* --- indexes ------------------------------------------------------------------------------------ */

void write_index(ddl_writer *w, const model_table *table, const model_index *index,
                 const char *how) {
    write_text(w, index->unique ? "CREATE UNIQUE INDEX " : "CREATE INDEX ");
    write_text(w, how);
    write_name(w, index->name);
    write_text(w, " ON ");
    write_path(w, &table->name);
    if (index->method[0] != 'b' || index->method[1] != 't') {
        write_text(w, " USING ");
        write_name(w, index->method);
    }
    write_text(w, " ");
    write_elements(w, &index->elements);
    if (index->include.len) {
        write_text(w, " INCLUDE ");
        write_columns(w, &index->include);
    }
    write_text(w, index->nulls_not_distinct ? " NULLS NOT DISTINCT" : "");
    write_options(w, &index->options);
    if (index->tablespace) {
        write_text(w, " TABLESPACE ");
        write_name(w, index->tablespace);
    }
    if (index->where.sql) {
        write_text(w, " WHERE ");
        write_text(w, index->where.sql);
    }
    write_end(w);
}

void write_indexes(ddl_writer *w, const model_table *table) {
    for (size_t i = 0; i < table->indexes.len; i++)
        write_index(w, table, table->indexes.items[i], "");
}

/* --- partitions ---------------------------------------------------------------------------------- */

void write_partitioning(ddl_writer *w, const model_partitioning *partitioning) {
    write_text(w, " PARTITION BY ");
    for (const char *at = partitioning->method; *at; at++)
        orm__buffer_byte(w->out, (char)(*at - ('a' - 'A')));
    write_text(w, " ");
    write_elements(w, &partitioning->key);
}

static void write_values(ddl_writer *w, const char *const *values, size_t count) {
    write_text(w, "(");
    for (size_t i = 0; i < count; i++) {
        write_text(w, i ? ", " : "");
        write_text(w, values[i]);
    }
    write_text(w, ")");
}

void write_bound(ddl_writer *w, const model_bound *bound) {
    switch (bound->kind) {
    case BOUND_DEFAULT:
        write_text(w, " DEFAULT");
        return;
    case BOUND_RANGE:
        write_text(w, "\n    FOR VALUES FROM ");
        write_values(w, bound->from.items, bound->from.len);
        write_text(w, " TO ");
        write_values(w, bound->to.items, bound->to.len);
        return;
    case BOUND_LIST:
        write_text(w, "\n    FOR VALUES IN ");
        write_values(w, bound->from.items, bound->from.len);
        return;
    case BOUND_HASH:
        write_text(w, "\n    FOR VALUES WITH (MODULUS ");
        write_text(w, bound->modulus);
        write_text(w, ", REMAINDER ");
        write_text(w, bound->remainder);
        write_text(w, ")");
        return;
    }
}

void write_table_partition(ddl_writer *w, const model_table *table) {
    write_text(w, " PARTITION OF ");
    write_path(w, &table->partition_of->name);
    write_bound(w, &table->bound);
}
