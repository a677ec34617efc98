/* Quoting names and text; see quote.h. */
#include "postgres/quote.h"

#include <stdlib.h>
#include <string.h>

/* Every keyword that is not "unreserved" in PostgreSQL 15, 16 or 17, sorted. */
static const char *const keywords[] = {
    /* clang-format off */
    "all", "analyse", "analyze", "and", "any", "array", "as", "asc", "asymmetric",
    "authorization", "between", "bigint", "binary", "bit", "boolean", "both", "case", "cast",
    "char", "character", "check", "coalesce", "collate", "collation", "column", "concurrently",
    "constraint", "create", "cross", "current_catalog", "current_date", "current_role",
    "current_schema", "current_time", "current_timestamp", "current_user", "dec", "decimal",
    "default", "deferrable", "desc", "distinct", "do", "else", "end", "except", "exists",
    "extract", "false", "fetch", "float", "for", "foreign", "freeze", "from", "full", "grant",
    "greatest", "group", "grouping", "having", "ilike", "in", "initially", "inner", "inout",
    "int", "integer", "intersect", "interval", "into", "is", "isnull", "join", "json",
    "json_array", "json_arrayagg", "json_exists", "json_object", "json_objectagg", "json_query",
    "json_scalar", "json_serialize", "json_table", "json_value", "lateral", "leading", "least",
    "left", "like", "limit", "localtime", "localtimestamp", "merge_action", "national", "natural",
    "nchar", "none", "normalize", "not", "notnull", "null", "nullif", "numeric", "offset", "on",
    "only", "or", "order", "out", "outer", "overlaps", "overlay", "placing", "position",
    "precision", "primary", "real", "references", "returning", "right", "row", "select",
    "session_user", "setof", "similar", "smallint", "some", "substring", "symmetric",
    "system_user", "table", "tablesample", "then", "time", "timestamp", "to", "trailing", "treat",
    "trim", "true", "union", "unique", "user", "using", "values", "varchar", "variadic",
    "verbose", "when", "where", "window", "with", "xmlattributes", "xmlconcat", "xmlelement",
    "xmlexists", "xmlforest", "xmlnamespaces", "xmlparse", "xmlpi", "xmlroot", "xmlserialize",
    "xmltable",
    /* clang-format on */
};

static int compare(const void *wanted, const void *entry) {
    return strcmp(wanted, *(const char *const *)entry);
}

bool pg_is_keyword(const char *word) {
    return bsearch(word, keywords, sizeof keywords / sizeof *keywords, sizeof *keywords, compare);
}

static bool is_plain(const char *name) {
    if (!(*name >= 'a' && *name <= 'z') && *name != '_')
        return false;
    return name[strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_")] == 0 && !pg_is_keyword(name);
}

/* Writes the text between two quotes, its own quotes and, if asked, backslashes doubled. */
static void write_between(orm__buffer *out, const char *text, char quote, bool escape) {
    orm__buffer_byte(out, quote);
    for (; *text; text++) {
        if (*text == quote || (escape && *text == '\\'))
            orm__buffer_byte(out, *text);
        orm__buffer_byte(out, *text);
    }
    orm__buffer_byte(out, quote);
}

void pg_quote_name(orm__buffer *out, const char *name) {
    if (is_plain(name))
        orm__buffer_text_add(out, name);
    else
        write_between(out, name, '"', false);
}

void pg_quote_path(orm__buffer *out, const char *schema, const char *name) {
    if (schema) {
        pg_quote_name(out, schema);
        orm__buffer_byte(out, '.');
    }
    pg_quote_name(out, name);
}

void pg_quote_text(orm__buffer *out, const char *text) {
    bool escape = strchr(text, '\\') != NULL;
    if (escape)
        orm__buffer_byte(out, 'E');
    write_between(out, text, '\'', escape);
}
