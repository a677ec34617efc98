/* The small parts that statements are made of. */
#include "ddl/writer.h"
#include "diag/memory.h"
#include "postgres/quote.h"
#include "postgres/sql_words.h"

#include <string.h>

void write_text(ddl_writer *w, const char *text) {
    orm__buffer_text_add(w->out, text);
}

void write_name(ddl_writer *w, const char *name) {
    pg_quote_name(w->out, name);
}

void write_path(ddl_writer *w, const model_name *name) {
    pg_quote_path(w->out, name->schema, name->name);
}

void write_end(ddl_writer *w) {
    write_text(w, ";\n");
    gen_list_add(w->arena, &w->ends, w->out->len);
}

bool is_first(ddl_writer *w, const void *object) {
    const char *key = gen_printf(w->arena, "%p", object);
    if (orm__map_get(&w->written, key))
        return false;
    if (!orm__map_put(&w->written, w->arena, key, w->out))
        gen_out_of_memory();
    return true;
}

/* --- types ------------------------------------------------------------------------------------ */

/* Shorter than format_type's, and what people write. */
static const char *const short_names[][2] = {
    {"varchar", "varchar"},         {"timestamp", "timestamp"}, {"time", "time"},
    {"timestamptz", "timestamptz"}, {"timetz", "timetz"},       {"varbit", "varbit"},
};

static const char *builtin_name(const model_type *type) {
    const char *internal = type->builtin->internal;
    if (strcmp(internal, "bpchar") == 0)
        return type->modifiers ? "char" : "bpchar";
    for (size_t i = 0; i < sizeof short_names / sizeof *short_names; i++)
        if (strcmp(short_names[i][0], internal) == 0)
            return short_names[i][1];
    return type->builtin->name;
}

void write_type(ddl_writer *w, const model_type *type) {
    if (type->kind == TYPE_BUILTIN)
        write_text(w, builtin_name(type));
    else
        pg_quote_path(w->out, type->schema, type->name);
    if (type->interval_fields) {
        write_text(w, " ");
        write_text(w, type->interval_fields);
    }
    if (type->modifiers) {
        write_text(w, "(");
        write_text(w, type->modifiers);
        write_text(w, ")");
    }
    for (int i = 0; i < type->dimensions; i++)
        write_text(w, "[]");
}

/* --- lists ------------------------------------------------------------------------------------ */

void write_columns(ddl_writer *w, const model_columns *columns) {
    write_text(w, "(");
    for (size_t i = 0; i < columns->len; i++) {
        write_text(w, i ? ", " : "");
        write_name(w, columns->items[i]->name);
    }
    write_text(w, ")");
}

/* A word or a number; anything else is quoted. */
static bool is_plain_value(const char *value) {
    static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_";
    return *value && (!value[strspn(value, letters)] || !value[strspn(value, "0123456789")]);
}

/* `toast.autovacuum_enabled` is two names. */
static void write_option_name(ddl_writer *w, const char *name) {
    const char *dot = strchr(name, '.');
    if (dot) {
        write_name(w, gen_copy(w->arena, name, (size_t)(dot - name)));
        write_text(w, ".");
    }
    write_name(w, dot ? dot + 1 : name);
}

void write_option_list(ddl_writer *w, const model_options *options) {
    write_text(w, "(");
    for (size_t i = 0; i < options->len; i++) {
        write_text(w, i ? ", " : "");
        write_option_name(w, options->items[i].name);
        const char *value = options->items[i].value;
        if (!value)
            continue;
        write_text(w, " = ");
        if (is_plain_value(value))
            write_text(w, value);
        else
            pg_quote_text(w->out, value);
    }
    write_text(w, ")");
}

void write_options(ddl_writer *w, const model_options *options) {
    if (!options->len)
        return;
    write_text(w, " WITH ");
    write_option_list(w, options);
}

void write_collation(ddl_writer *w, const char *schema, const char *name) {
    if (!name)
        return;
    write_text(w, " COLLATE ");
    pg_quote_path(w->out, schema, name);
}

void write_operand(ddl_writer *w, const char *sql) {
    bool operand = sql_is_operand(w->arena, sql);
    write_text(w, operand ? "" : "(");
    write_text(w, sql);
    write_text(w, operand ? "" : ")");
}

/* A call may stand in an index by itself, anything else needs parentheses. */
static void write_element_expression(ddl_writer *w, const char *sql) {
    bool call = strcmp(sql_expression_name(w->arena, sql), "expr") != 0;
    write_text(w, call ? "" : "(");
    write_text(w, sql);
    write_text(w, call ? "" : ")");
}

static void write_element(ddl_writer *w, const model_element *element) {
    if (element->column)
        write_name(w, element->column->name);
    else
        write_element_expression(w, element->expression.sql);
    write_collation(w, element->collation_schema, element->collation);
    if (element->opclass) {
        write_text(w, " ");
        pg_quote_path(w->out, element->opclass_schema, element->opclass);
    }
    if (element->opclass_options.len) {
        write_text(w, " ");
        write_option_list(w, &element->opclass_options);
    }
    if (element->descending)
        write_text(w, " DESC");
    if (element->nulls)
        write_text(w, element->nulls > 0 ? " NULLS FIRST" : " NULLS LAST");
    if (element->operator_sql) {
        write_text(w, " WITH ");
        write_text(w, element->operator_sql);
    }
}

void write_elements(ddl_writer *w, const model_elements *elements) {
    write_text(w, "(");
    for (size_t i = 0; i < elements->len; i++) {
        write_text(w, i ? ", " : "");
        write_element(w, &elements->items[i]);
    }
    write_text(w, ")");
}

/* --- sequences and comments --------------------------------------------------------------------- */

void write_sequence_options(ddl_writer *w, const model_sequence_options *options, const char *open,
                            const char *close) {
    const char *const words[][2] = {
        {"AS ", options->as ? options->as->name : NULL},
        {"START WITH ", options->start},
        {"INCREMENT BY ", options->increment},
        {"MINVALUE ", options->minvalue},
        {"NO MINVALUE", options->no_minvalue ? "" : NULL},
        {"MAXVALUE ", options->maxvalue},
        {"NO MAXVALUE", options->no_maxvalue ? "" : NULL},
        {"CACHE ", options->cache},
        {"CYCLE", options->cycle ? "" : NULL},
    };
    bool any = false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (!words[i][1])
            continue;
        write_text(w, " ");
        write_text(w, any ? "" : open);
        write_text(w, words[i][0]);
        write_text(w, words[i][1]);
        any = true;
    }
    write_text(w, any ? close : "");
}

void write_comment(ddl_writer *w, const char *what, const model_name *name, const char *column,
                   const char *doc) {
    if (!doc || !*doc)
        return;
    write_text(w, "COMMENT ON ");
    write_text(w, what);
    write_text(w, " ");
    write_path(w, name);
    if (column) {
        write_text(w, ".");
        write_name(w, column);
    }
    write_text(w, " IS ");
    pg_quote_text(w->out, doc);
    write_end(w);
}
