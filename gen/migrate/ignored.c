/* Names that are left alone, taken out of a model kind by kind; see ignored.h. */
#include "migrate/ignored.h"

#include <fnmatch.h>
#include <string.h>

#include "diag/memory.h"
#include "migrate/normal_tokens.h"
#include "migrate/statements.h"

/* ---- patterns */

static const char separators[] = ", \t\r\n";

static bool is_pattern(const char *text) {
    const char *dot = strchr(text, '.');
    return dot == NULL || (dot > text && dot[1] != '\0' && strchr(dot + 1, '.') == NULL);
}

bool ignored_add(orm_arena *arena, const char *text, ignored_names *to, diag *sink) {
    for (text += strspn(text, separators); *text; text += strspn(text, separators)) {
        size_t len = strcspn(text, separators);
        const char *pattern = gen_copy(arena, text, len);
        if (!is_pattern(pattern)) {
            diag_hint(
                diag_error(sink, DIAG_USAGE, (span){0}, "`%s` names nothing to ignore", pattern),
                "write `schema.*`, `schema.name`, or `name` for what is in public");
            return false;
        }
        const char *dot = strchr(pattern, '.');
        ignored_name made = {.text = pattern, .schema = "public", .name = pattern};
        if (dot != NULL) {
            made.schema = gen_copy(arena, pattern, (size_t)(dot - pattern));
            made.name = dot + 1;
        }
        gen_list_add(arena, to, made);
        text += len;
    }
    return true;
}

static bool fits(const char *pattern, const char *text) {
    return fnmatch(pattern, text, FNM_NOESCAPE) == 0;
}

static bool matches(const ignored_name *of, const char *schema, const char *name) {
    return fits(of->schema, schema) && fits(of->name, name);
}

/* The pattern that names it; NULL when none does. */
static const char *pattern_of(const ignored_names *names, const char *schema, const char *name) {
    for (size_t i = 0; i < names->len; i++)
        if (matches(&names->items[i], schema ? schema : "public", name))
            return names->items[i].text;
    return NULL;
}

static bool is_ignored(const ignored_names *names, const model_name *of) {
    return pattern_of(names, of->schema, of->name) != NULL;
}

/* ---- tables */

static bool goes(const ignored_names *names, const model_table *table) {
    for (; table != NULL; table = table->partition_of)
        if (is_ignored(names, &table->name))
            return true;
    return false;
}

/* Keys and children of what stays know what goes by its name alone. */
static void forget(const ignored_names *names, model_table *table) {
    size_t kept = 0;
    for (size_t i = 0; i < table->constraints.len; i++) {
        model_constraint *key = table->constraints.items[i];
        if (key->ref_table != NULL && goes(names, key->ref_table)) {
            key->ref_table = NULL;
            key->ref_columns.len = 0;
        }
    }
    for (size_t i = 0; i < table->partitions.len; i++)
        if (!goes(names, table->partitions.items[i]))
            table->partitions.items[kept++] = table->partitions.items[i];
    table->partitions.len = kept;
    kept = 0;
    for (size_t i = 0; i < table->inherits.len; i++)
        if (!goes(names, table->inherits.items[i]))
            table->inherits.items[kept++] = table->inherits.items[i];
    table->inherits.len = kept;
}

/* ---- statements */

static bool is_whole_schema(const ignored_names *names, const char *schema) {
    for (size_t i = 0; i < names->len; i++)
        if (strcmp(names->items[i].name, "*") == 0 && fits(names->items[i].schema, schema))
            return true;
    return false;
}

/* The name at the end of what a statement makes: "function audit.log", "trigger t on audit.log". */
static bool is_subject_ignored(orm_arena *arena, const ignored_names *names, const char *subject) {
    const char *on = strstr(subject, " on "), *name = on ? on + 4 : strchr(subject, ' ');
    if (name == NULL)
        return false;
    name += strspn(name, " ");
    size_t len = strcspn(name, " (");
    const char *path = gen_copy(arena, name, len), *dot = strchr(path, '.');
    return dot ? pattern_of(names, gen_copy(arena, path, (size_t)(dot - path)), dot + 1) != NULL
               : pattern_of(names, NULL, path) != NULL;
}

static bool is_about_gone(const model *of, const ignored_names *names, const sql_statement *each) {
    if (each->schema != NULL && is_whole_schema(names, each->schema))
        return true;
    if (is_subject_ignored(of->arena, names, each->subject))
        return true;
    for (size_t i = 0; i < of->tables.len && each->routine == NULL; i++)
        if (goes(names, of->tables.items[i]) && !strstr(each->subject, " on ") &&
            sql_mentions(of->arena, each->sql, of->tables.items[i]->name.name))
            return true;
    return false;
}

static bool is_statement_gone(const model *of, const ignored_names *names,
                              const model_statement *each) {
    sql_statements made = {0};
    statements_split(of->arena, each->sql.sql, each->first, each->order, &made);
    return made.len > 0 && is_about_gone(of, names, made.items[0]);
}

/* ---- the whole */

#define KEEP(list, goes_if)                                                                        \
    do {                                                                                           \
        size_t kept = 0;                                                                           \
        for (size_t i = 0; i < (list).len; i++)                                                    \
            if (!(goes_if))                                                                        \
                (list).items[kept++] = (list).items[i];                                            \
        (list).len = kept;                                                                         \
    } while (0)

static bool is_leftover_gone(const ignored_names *names, orm_arena *arena, const char *name) {
    return is_subject_ignored(arena, names, gen_printf(arena, "leftover %s", name));
}

void ignored_leave_out(model *of, const ignored_names *names, inspect_leftovers *leftovers) {
    if (names->len == 0)
        return;
    KEEP(of->statements, is_statement_gone(of, names, &of->statements.items[i]));
    for (size_t i = 0; i < of->tables.len; i++)
        forget(names, of->tables.items[i]);
    KEEP(of->tables, goes(names, of->tables.items[i]));
    KEEP(of->enums, is_ignored(names, &of->enums.items[i]->name));
    KEEP(of->domains, is_ignored(names, &of->domains.items[i]->name));
    KEEP(of->composites, is_ignored(names, &of->composites.items[i]->name));
    KEEP(of->sequences, is_ignored(names, &of->sequences.items[i]->name));
    KEEP(of->schemas, is_whole_schema(names, of->schemas.items[i]));
    KEEP(*leftovers, is_leftover_gone(names, of->arena, leftovers->items[i].name));
}

/* ---- schemas that say otherwise */

static bool check_name(const ignored_names *names, const model_name *of, diag *sink) {
    const char *pattern = pattern_of(names, of->schema, of->name);
    if (pattern == NULL)
        return true;
    diag_hint(diag_error(sink, DIAG_PROJECT, of->at, "`%s` is declared, and `%s` says to ignore it",
                         of->name, pattern),
              "take one of them away: what is ignored is nothing that the schema has a say in");
    return false;
}

#define CHECK(list)                                                                                \
    for (size_t i = 0; i < (list).len; i++)                                                        \
    fine = check_name(names, &(list).items[i]->name, sink) && fine

bool ignored_check(const model *schema, const ignored_names *names, diag *sink) {
    bool fine = true;
    CHECK(schema->tables);
    CHECK(schema->enums);
    CHECK(schema->domains);
    CHECK(schema->composites);
    CHECK(schema->sequences);
    return fine;
}
