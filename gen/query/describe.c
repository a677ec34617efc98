/* `ormgen describe --json`: all that was inferred, for programs. */
#include "query/query.h"

static void write_text(orm__buffer *to, const char *text) {
    orm__buffer_byte(to, '"');
    for (; *text; text++) {
        unsigned char c = (unsigned char)*text;
        if (c == '"' || c == '\\')
            orm__buffer_printf(to, "\\%c", c);
        else if (c == '\n')
            orm__buffer_text_add(to, "\\n");
        else if (c < 0x20 || c == 0x7f)
            orm__buffer_printf(to, "\\u%04x", c);
        else
            orm__buffer_byte(to, (char)c);
    }
    orm__buffer_byte(to, '"');
}

static void write_key(orm__buffer *to, const char *key) {
    orm__buffer_printf(to, "\"%s\": ", key);
}

static void write_flag(orm__buffer *to, const char *key, bool value) {
    orm__buffer_printf(to, ", \"%s\": %s", key, value ? "true" : "false");
}

static void write_named(orm__buffer *to, const char *key, const char *text) {
    write_key(to, key);
    if (text)
        write_text(to, text);
    else
        orm__buffer_text_add(to, "null");
}

static void write_parameter(orm__buffer *to, const query_parameter *parameter) {
    orm__buffer_byte(to, '{');
    write_named(to, "name", parameter->name);
    const char *spelling = parameter->type.spelling;
    orm__buffer_text_add(to, ", ");
    write_key(to, "type");
    orm__buffer_text_add(to, "\"");
    for (const char *c = spelling ? spelling : ""; *c; c++) {
        if (*c == '"' || *c == '\\')
            orm__buffer_byte(to, '\\');
        orm__buffer_byte(to, *c);
    }
    orm__buffer_printf(to, "%s\"", parameter->array ? "[]" : "");
    write_flag(to, "nullable", parameter->nullable);
    write_flag(to, "optional", parameter->optional >= 0);
    orm__buffer_byte(to, '}');
}

static void write_column(orm__buffer *to, const typed_query *query, const query_column *column) {
    const query_entity *entity =
        column->entity >= 0 ? &query->entities.items[column->entity] : NULL;
    orm__buffer_byte(to, '{');
    write_named(to, "name", column->name);
    orm__buffer_text_add(to, ", ");
    write_named(to, "type", column->type.spelling);
    write_flag(to, "nullable", column->nullable);
    write_flag(to, "hidden", column->hidden);
    orm__buffer_text_add(to, ", ");
    write_named(to, "entity", entity ? entity->entity->name : NULL);
    orm__buffer_byte(to, '}');
}

static void write_query(orm__buffer *to, orm_arena *arena, const typed_query *query) {
    query_text text = query_text_of(arena, query, query_full_shape(query));
    orm__buffer_text_add(to, "    {");
    write_named(to, "name", query->name);
    orm__buffer_text_add(to, ", ");
    write_named(to, "cardinality", query_cardinality_word(query->cardinality));
    orm__buffer_text_add(to, ",\n     ");
    write_named(to, "sql", text.sql);
    orm__buffer_text_add(to, ",\n     \"parameters\": [");
    const char *separator = "";
    for (size_t i = 0; i < text.parameters.len; i++, separator = ", ") {
        orm__buffer_text_add(to, separator);
        write_parameter(to, &query->parameters.items[text.parameters.items[i]]);
    }
    orm__buffer_text_add(to, "],\n     \"columns\": [");
    separator = "";
    for (size_t i = 0; i < query->columns.len; i++, separator = ", ") {
        orm__buffer_text_add(to, separator);
        write_column(to, query, &query->columns.items[i]);
    }
    orm__buffer_text_add(to, "]}");
}

void query_describe(orm_arena *arena, const query_set *set, orm__buffer *to) {
    orm__buffer_text_add(to, "{\"queries\": [\n");
    for (size_t i = 0; i < set->queries.len; i++) {
        write_query(to, arena, set->queries.items[i]);
        orm__buffer_text_add(to, i + 1 < set->queries.len ? ",\n" : "\n");
    }
    orm__buffer_text_add(to, "]}\n");
}
