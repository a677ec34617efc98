/*
 * The naming convention: names of constraints, indexes and sequences that were not given.
 *
 * table_columns_suffix, as PostgreSQL itself would name them. What does not fit into 63 bytes is
 * cut, at the end of a character, and gets a hash of the whole, so that two long names that begin
 * alike stay apart and a name never depends on anything but what it names.
 */
#include "model/build.h"
#include "postgres/quote.h"

#include <string.h>

enum { MAX_NAME = 63, HASH_DIGITS = 8 };

/* The longest prefix of at most `len` bytes that ends with a whole character. */
static size_t cut_at_character(const char *text, size_t len) {
    while (len && ((unsigned char)text[len] & 0xC0) == 0x80)
        len--;
    return len;
}

const char *conventional_name(orm_arena *arena, const char *table, const name_list *columns,
                              const char *suffix) {
    const char *stem = table;
    for (size_t i = 0; i < columns->len; i++)
        stem = join_text(arena, stem, "_", columns->items[i], (const char *)NULL);
    size_t tail = strlen(suffix) + 1;
    if (strlen(stem) + tail <= MAX_NAME)
        return join_text(arena, stem, "_", suffix, (const char *)NULL);
    uint32_t hash = (uint32_t)orm__hash(stem, strlen(stem));
    size_t keep = cut_at_character(stem, MAX_NAME - tail - HASH_DIGITS - 1);
    return gen_printf(arena, "%.*s_%08x_%s", (int)keep, stem, hash, suffix);
}

/* The longer of the two is shortened, as PostgreSQL's makeObjectName does, since the server and not
 * this compiler gives the name. */
const char *model_sequence_name(orm_arena *arena, const char *table, const char *column) {
    size_t table_len = strlen(table), column_len = strlen(column);
    while (table_len + column_len + strlen("__seq") > MAX_NAME) {
        if (table_len > column_len)
            table_len--;
        else
            column_len--;
    }
    table_len = cut_at_character(table, table_len);
    column_len = cut_at_character(column, column_len);
    return gen_printf(arena, "%.*s_%.*s_seq", (int)table_len, table, (int)column_len, column);
}

const char *model_own_sequence(orm_arena *arena, const model_column *of) {
    if (of->serial_sequence || of->identity == IDENTITY_NONE)
        return of->serial_sequence;
    return of->identity_sequence ? of->identity_sequence
                                 : model_sequence_name(arena, of->table->name.name, of->name);
}

const char *model_next_value(orm_arena *arena, const model_table *table, const model_column *of) {
    orm__buffer path = {0}, call = {0};
    pg_quote_path(&path, table->name.schema, of->serial_sequence);
    orm__buffer_text_add(&call, "nextval(");
    pg_quote_text(&call, gen_keep(arena, &path));
    orm__buffer_text_add(&call, "::regclass)");
    return gen_keep(arena, &call);
}

/* --- constraints ------------------------------------------------------------------------------- */

static name_list names_of(orm_arena *arena, const model_columns *columns) {
    name_list names = {0};
    for (size_t i = 0; i < columns->len; i++)
        gen_list_add(arena, &names, columns->items[i]->name);
    return names;
}

/* PostgreSQL names a check after its column when it mentions just one. */
static name_list names_in_check(orm_arena *arena, const model_table *table, const char *sql) {
    name_list names = {0};
    for (const char *at = sql; at;) {
        sql_token token = sql_next(arena, &at);
        if (token.kind == SQL_END)
            break;
        const model_column *column = token.text ? model_column_named(table, token.text) : NULL;
        if (column && (!names.len || names.items[0] != column->name))
            gen_list_add(arena, &names, column->name);
    }
    return names.len == 1 ? names : (name_list){0};
}

static name_list names_of_elements(orm_arena *arena, const model_elements *elements) {
    name_list names = {0};
    for (size_t i = 0; i < elements->len; i++) {
        const model_element *element = &elements->items[i];
        gen_list_add(arena, &names,
                     element->column ? element->column->name
                                     : sql_expression_name(arena, element->expression.sql));
    }
    return names;
}

const char *model_constraint_name(orm_arena *arena, const model_constraint *made) {
    name_list names = {0};
    const char *suffix = NULL;
    switch (made->kind) {
    case CONSTRAINT_PRIMARY_KEY:
        suffix = "pkey";
        break;
    case CONSTRAINT_UNIQUE:
        names = names_of(arena, &made->columns);
        for (size_t i = 0; i < made->include.len; i++)
            gen_list_add(arena, &names, made->include.items[i]->name);
        suffix = "key";
        break;
    case CONSTRAINT_CHECK:
        names = names_in_check(arena, made->table, made->check.sql);
        suffix = "check";
        break;
    case CONSTRAINT_FOREIGN_KEY:
        names = names_of(arena, &made->columns);
        suffix = "fkey";
        break;
    case CONSTRAINT_EXCLUDE:
        names = names_of_elements(arena, &made->elements);
        suffix = "excl";
        break;
    }
    return conventional_name(arena, made->table->name.name, &names, suffix);
}

/* --- indexes ----------------------------------------------------------------------------------- */

/* Names as PostgreSQL does: expressions by their function, each name once. */
static name_list element_names(orm_arena *arena, const model_index *index) {
    name_list names = {0};
    for (size_t i = 0; i < index->elements.len; i++) {
        const model_element *element = &index->elements.items[i];
        const char *base = element->column ? element->column->name
                                           : sql_expression_name(arena, element->expression.sql);
        const char *name = base;
        for (size_t k = 0, number = 1; k < names.len; k++)
            if (strcmp(names.items[k], name) == 0) {
                name = gen_printf(arena, "%s%zu", base, number++);
                k = (size_t)-1;
            }
        gen_list_add(arena, &names, name);
    }
    for (size_t i = 0; i < index->include.len; i++)
        gen_list_add(arena, &names, index->include.items[i]->name);
    return names;
}

const char *model_index_name(orm_arena *arena, const model_index *index) {
    name_list names = element_names(arena, index);
    return conventional_name(arena, index->table->name.name, &names, "idx");
}
