/* The small parts that a schema is made of. */
#include <stdarg.h>
#include <string.h>

#include "diag/memory.h"
#include "postgres/sql_words.h"
#include "pull/pull_writer.h"

void put_text(pull_writer *w, const char *text) {
    orm__buffer_text_add(w->out, text);
}

void put_texts(pull_writer *w, ...) {
    va_list texts;
    va_start(texts, w);
    for (const char *text = va_arg(texts, const char *); text; text = va_arg(texts, const char *))
        put_text(w, text);
    va_end(texts);
}

/* --- names ----------------------------------------------------------------------------------------- */

/* Words that the grammar takes for something else where a name of a type or column may stand. */
static const char *const special[] = {
    "like",   "key",  "by",        "using",    "index",   "bit", "char", "character", "national",
    "double", "time", "timestamp", "interval", "collate", "asc", "desc", "nulls",     "with"};

static bool is_plain(const char *name) {
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz_";
    if (!*name || !strchr(letters, *name) ||
        name[strspn(name, "abcdefghijklmnopqrstuvwxyz_0123456789")])
        return false;
    for (size_t i = 0; i < sizeof special / sizeof *special; i++)
        if (strcmp(special[i], name) == 0)
            return false;
    return true;
}

void put_name(pull_writer *w, const char *name) {
    if (is_plain(name)) {
        put_text(w, name);
        return;
    }
    orm__buffer_byte(w->out, '"');
    for (; *name; name++) {
        if (*name == '"')
            orm__buffer_byte(w->out, '"');
        orm__buffer_byte(w->out, *name);
    }
    orm__buffer_byte(w->out, '"');
}

void put_path(pull_writer *w, const char *schema, const char *name) {
    if (schema) {
        put_name(w, schema);
        put_text(w, ".");
    }
    put_name(w, name);
}

void put_named(pull_writer *w, const char *word, const char *name) {
    if (!name)
        return;
    put_texts(w, " ", word, " ", (const char *)NULL);
    put_name(w, name);
}

void put_doc(pull_writer *w, const char *doc) {
    while (doc && *doc) {
        size_t len = strcspn(doc, "\n");
        put_texts(w, "/// ", gen_copy(w->arena, doc, len), "\n", (const char *)NULL);
        doc += len + (doc[len] == '\n');
    }
}

/* --- types ------------------------------------------------------------------------------------------- */

static const char *builtin_name(const model_type *type) {
    static const char *const shorter[] = {"varchar",     "timestamp", "time",
                                          "timestamptz", "timetz",    "varbit"};
    const char *internal = type->builtin->internal;
    if (strcmp(internal, "bpchar") == 0)
        return type->modifiers ? "char" : "bpchar";
    for (size_t i = 0; i < sizeof shorter / sizeof *shorter; i++)
        if (strcmp(shorter[i], internal) == 0)
            return shorter[i];
    return type->builtin->name;
}

void put_type(pull_writer *w, const model_type *type) {
    if (type->kind == TYPE_BUILTIN)
        put_text(w, builtin_name(type));
    else
        put_path(w, type->schema, type->name);
    if (type->interval_fields && *type->interval_fields)
        put_texts(w, " ", type->interval_fields, (const char *)NULL);
    if (type->modifiers)
        put_texts(w, "(", type->modifiers, ")", (const char *)NULL);
    for (int i = 0; i < type->dimensions; i++)
        put_text(w, "[]");
}

void put_collation(pull_writer *w, const char *schema, const char *name) {
    if (!name)
        return;
    put_text(w, " collate ");
    put_path(w, schema, name);
}

void put_default(pull_writer *w, const char *sql) {
    if (!sql)
        return;
    bool operand = sql_is_operand(w->arena, sql);
    put_texts(w, " default ", operand ? "" : "(", sql, operand ? "" : ")", (const char *)NULL);
}

void put_sequence_options(pull_writer *w, const char *name, const model_sequence_options *options) {
    const char *const words[][2] = {
        {"as ", options->as ? options->as->name : NULL},
        {"start ", options->start},
        {"increment ", options->increment},
        {"minvalue ", options->minvalue},
        {"maxvalue ", options->maxvalue},
        {"cache ", options->cache},
        {"cycle", options->cycle ? "" : NULL},
    };
    bool any = name != NULL;
    if (name) {
        put_text(w, " (sequence ");
        put_name(w, name);
    }
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (!words[i][1])
            continue;
        put_texts(w, any ? " " : " (", words[i][0], words[i][1], (const char *)NULL);
        any = true;
    }
    put_text(w, any ? ")" : "");
}

/* --- lists ------------------------------------------------------------------------------------------- */

static bool is_plain_value(const char *value) {
    return *value && (is_plain(value) || !value[strspn(value, "0123456789")]);
}

static void put_option(pull_writer *w, const model_option *option) {
    const char *dot = strchr(option->name, '.');
    put_path(w, dot ? gen_copy(w->arena, option->name, (size_t)(dot - option->name)) : NULL,
             dot ? dot + 1 : option->name);
    if (!option->value)
        return;
    put_text(w, " = ");
    if (is_plain_value(option->value)) {
        put_text(w, option->value);
        return;
    }
    orm__buffer_byte(w->out, '\'');
    for (const char *at = option->value; *at; at++) {
        if (*at == '\'')
            orm__buffer_byte(w->out, '\'');
        orm__buffer_byte(w->out, *at);
    }
    orm__buffer_byte(w->out, '\'');
}

void put_options(pull_writer *w, const char *word, const model_options *options) {
    for (size_t i = 0; i < options->len; i++) {
        put_texts(w, i ? ", " : word, i ? "" : "(", (const char *)NULL);
        put_option(w, &options->items[i]);
    }
    put_text(w, options->len ? ")" : "");
}

static void put_column(pull_writer *w, const model_column *column) {
    const pull_relation *relation = pull_implicit(w->plan, column);
    put_name(w, relation ? relation->name : column->name);
}

void put_columns(pull_writer *w, const model_columns *columns) {
    put_text(w, "(");
    for (size_t i = 0; i < columns->len; i++) {
        put_text(w, i ? ", " : "");
        put_column(w, columns->items[i]);
    }
    put_text(w, ")");
}

static void put_element(pull_writer *w, const model_element *element) {
    if (element->column)
        put_column(w, element->column);
    else
        put_texts(w, "(", element->expression.sql, ")", (const char *)NULL);
    put_collation(w, element->collation_schema, element->collation);
    if (element->opclass) {
        put_text(w, " ");
        put_path(w, element->opclass_schema, element->opclass);
    }
    put_options(w, " ", &element->opclass_options);
    put_text(w, element->descending ? " desc" : "");
    put_text(w, !element->nulls ? "" : element->nulls > 0 ? " nulls first" : " nulls last");
    if (element->operator_sql)
        put_texts(w, " with ", element->operator_sql, (const char *)NULL);
}

void put_elements(pull_writer *w, const model_elements *elements) {
    put_text(w, "(");
    for (size_t i = 0; i < elements->len; i++) {
        put_text(w, i ? ", " : "");
        put_element(w, &elements->items[i]);
    }
    put_text(w, ")");
}

/* --- SQL ----------------------------------------------------------------------------------------------- */

/* Whether some text in the SQL goes over a line's end, so that indenting would change it. */
static bool has_long_text(orm_arena *arena, const char *sql) {
    for (const char *at = sql;;) {
        sql_token token = sql_next(arena, &at);
        if (token.kind == SQL_END)
            return false;
        bool text = token.kind == SQL_TEXT || token.kind == SQL_NAME;
        if (text && memchr(token.start, '\n', token.len))
            return true;
    }
}

void put_sql(pull_writer *w, const char *sql, int depth) {
    const char *indent = has_long_text(w->arena, sql) ? "" : depth ? "        " : "    ";
    put_text(w, "sql {\n");
    for (const char *line = sql; *line;) {
        size_t len = strcspn(line, "\n");
        if (len)
            put_texts(w, indent, gen_copy(w->arena, line, len), (const char *)NULL);
        put_text(w, "\n");
        line += len + (line[len] == '\n');
    }
    put_text(w, "}\n");
}
