#include "query/schema_extensions.h"

#include <string.h>

#include "diag/memory.h"
#include "query/extension_data.h"

static const extension_data *data_of(const char *extension) {
    const extension_data *at = extension_data_all;
    while (at->name && strcmp(at->name, extension) != 0)
        at++;
    return at->name ? at : NULL;
}

static const extension_script *script_of(const extension_scripts *scripts, const char *extension) {
    for (size_t i = 0; scripts && i < scripts->len; i++)
        if (strcmp(scripts->items[i].name, extension) == 0)
            return &scripts->items[i];
    return NULL;
}

static bool has_extension(const model *of, const char *name) {
    for (size_t i = 0; i < of->extensions.len; i++)
        if (strcmp(of->extensions.items[i]->name, name) == 0)
            return true;
    return false;
}

/* --- scripts ------------------------------------------------------------------------------------- */

bool extension_script_read(orm_arena *arena, const source *file, extension_scripts *scripts) {
    static const char header[] = "-- extension:";
    if (strncmp(file->text, header, sizeof header - 1) != 0)
        return false;
    const char *name = file->text + sizeof header - 1;
    name += strspn(name, " \t\"");
    size_t len = strcspn(name, " \t\"\r\n");
    uint32_t start = (uint32_t)(name - file->text);
    gen_list_add(arena, scripts,
                 (extension_script){.name = gen_copy(arena, name, len),
                                    .at = {file, start, start + (uint32_t)len}});
    return true;
}

static void blank(char *from, size_t len) {
    memset(from, ' ', len);
}

/* What only CREATE EXTENSION understands becomes blanks, so that all else keeps its place: the schema
 * that it puts for `@extschema@`, and psql's commands. */
static const char *plain_sql(orm_arena *arena, const source *file) {
    char *sql = gen_strdup(arena, file->text);
    for (char *line = sql; *line; line += *line == '\n') {
        size_t len = strcspn(line, "\n");
        if (*line == '\\')
            blank(line, len);
        line += len;
    }
    for (char *at = sql; (at = strstr(at, "@extschema")); at++) {
        size_t len = 1 + strcspn(at + 1, "@\n");
        if (at[len] == '@' && at[len + 1] == '.')
            blank(at, len + 2);
    }
    return sql;
}

static void read_script(orm_arena *arena, const extension_script *script, sql_definitions *to,
                        diag *sink) {
    sql_error error;
    const source *file = script->at.source;
    if (sql_parse_definitions(arena, plain_sql(arena, file), to, &error))
        return;
    uint32_t at = error.at == SQL_NOWHERE ? 0 : error.at;
    diag_error(sink, DIAG_QUERY_SYNTAX, (span){file, at, at + 1}, "%s", error.message);
}

static void check_scripts(const model *of, const extension_scripts *scripts, diag *sink) {
    for (size_t i = 0; scripts && i < scripts->len; i++) {
        const extension_script *script = &scripts->items[i];
        if (has_extension(of, script->name))
            continue;
        diag_message *message = diag_error(sink, DIAG_QUERY_HEADER, script->at,
                                           "the schema has no extension `%s`", script->name);
        diag_hint(message, "it says so with `extension %s`", script->name);
    }
}

/* --- what is known ------------------------------------------------------------------------------- */

static void read_data(orm_arena *arena, const extension_data *data, sql_definitions *to,
                      diag *sink) {
    orm__buffer sql = {0};
    sql_error error;
    for (const char *const *statement = data->statements; *statement; statement++)
        orm__buffer_printf(&sql, "%s;\n", *statement);
    if (!sql_parse_definitions(arena, gen_keep(arena, &sql), to, &error))
        diag_error(sink, DIAG_QUERY_SYNTAX, (span){0}, "extension %s: %s", data->name,
                   error.message);
}

extension_list extensions_known(orm_arena *arena, const model *of, const extension_scripts *scripts,
                                diag *sink) {
    extension_list known = {0};
    check_scripts(of, scripts, sink);
    for (size_t i = 0; i < of->extensions.len; i++) {
        const model_extension *extension = of->extensions.items[i];
        const extension_script *script = script_of(scripts, extension->name);
        const extension_data *data = data_of(extension->name);
        extension_definitions made = {.in = extension->schema};
        if (script)
            read_script(arena, script, &made.what, sink);
        else if (data)
            read_data(arena, data, &made.what, sink);
        gen_list_add(arena, &known, made);
    }
    return known;
}

/* --- what is not --------------------------------------------------------------------------------- */

static bool creates(const extension_data *data, const char *function) {
    static const char create[] = "CREATE FUNCTION ";
    size_t len = strlen(function);
    for (const char *const *statement = data->statements; *statement; statement++) {
        const char *name = *statement + sizeof create - 1;
        if (strncmp(*statement, create, sizeof create - 1) == 0 &&
            strncmp(name, function, len) == 0 && name[len] == '(')
            return true;
    }
    return false;
}

const char *extension_missing(const model *of, const char *function) {
    for (const extension_data *at = extension_data_all; at->name; at++)
        if (creates(at, function) && !has_extension(of, at->name))
            return at->name;
    return NULL;
}

const char *extension_unknown(const model *of, const extension_scripts *scripts) {
    for (size_t i = 0; i < of->extensions.len; i++) {
        const char *name = of->extensions.items[i]->name;
        if (!data_of(name) && !script_of(scripts, name))
            return name;
    }
    return NULL;
}
